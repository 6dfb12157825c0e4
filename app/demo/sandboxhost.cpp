// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sandboxhost.h"

#include "core/sandbox/docusign/docusignsandbox.h"
#include "core/sandbox/hubspot/hubspotsandbox.h"
#include "core/sandbox/sandboxserver.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int hubSpotCallsPerTenSeconds = 190;

} // namespace

struct SandboxHost::Services {
    Services(const SandboxOptions &options, const base::Clock &clock)
        : docusign({QDir(options.folder).filePath(u"docusign"_s),
                    {true, 8 * 60 * 60, SandboxHost::signingToken().toUtf8()},
                    options.autoSignMs},
                   clock)
        , hubspot({QDir(options.folder).filePath(u"hubspot"_s),
                   SandboxHost::crmToken().toUtf8(),
                   {u"USD"_s, u"EUR"_s}, // what the demo's contracts are paid in
                   hubSpotCallsPerTenSeconds,
                   {u"Alder Street Holdings LLC"_s, u"Brandt Maschinenbau GmbH"_s,
                    u"Cobalt Analytics, Inc."_s, u"Delmare Logistics S.p.A."_s,
                    u"Everfield Partners LP"_s, u"Northgate Freight Ltd"_s}},
                  clock)
    {
    }

    sandbox::DocuSignSandbox docusign;
    sandbox::HubSpotSandbox hubspot;
    sandbox::SandboxServer server; // stops before the services go
};

SandboxHost::SandboxHost(std::unique_ptr<Services> services)
    : m_services(std::move(services))
{
}

SandboxHost::~SandboxHost() = default;

base::Result<std::unique_ptr<SandboxHost>> SandboxHost::start(const SandboxOptions &options,
                                                              const base::Clock &clock)
{
    auto services = std::make_unique<Services>(options, clock);
    CS_TRY(services->docusign.load());
    CS_TRY(services->hubspot.load());
    services->server.add(services->docusign);
    services->server.add(services->hubspot);
    auto port = services->server.start(options.port);
    if (!port)
        return port.error();
    return std::unique_ptr<SandboxHost>(new SandboxHost(std::move(services)));
}

QUrl SandboxHost::url() const
{
    return m_services->server.url();
}

QString SandboxHost::signingToken()
{
    return u"sandbox-signing-token"_s;
}
QString SandboxHost::crmToken()
{
    return u"sandbox-crm-token"_s;
}
QString SandboxHost::signingAccount()
{
    return sandbox::DocuSignSandbox::accountId();
}

} // namespace countersign::app
