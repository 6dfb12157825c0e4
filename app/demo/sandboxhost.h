// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace countersign::app
{

struct SandboxOptions {
    QString folder; // of the services' state
    int port = 0; // 0: a free one
    std::optional<int> autoSignMs; // recipients sign by themselves after that time
};

// The stand-ins of DocuSign and HubSpot on one loopback server.
class SandboxHost
{
public:
    // Codes: those of the services and sandbox.listen_failed.
    static base::Result<std::unique_ptr<SandboxHost>> start(const SandboxOptions &options,
                                                            const base::Clock &clock);
    ~SandboxHost();

    QUrl url() const;

    // Tokens the stand-ins accept.
    static QString signingToken();
    static QString crmToken();
    static QString signingAccount();

private:
    struct Services;
    explicit SandboxHost(std::unique_ptr<Services> services);

    std::unique_ptr<Services> m_services;
};

} // namespace countersign::app
