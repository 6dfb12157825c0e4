// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "app/demo/demoworkspace.h"
#include "app/demo/sandboxhost.h"

#include <QTemporaryDir>

namespace countersign::screenshots
{

// The demo workspace with its contracts in different places of their lives: one filed, one out for
// signature, one about to be sent, two in review.
class Stage
{
public:
    Stage();

    app::AppContext &context() { return *m_context; }
    QStringList contractFiles() const { return m_files; }
    model::DocumentId filed() const { return m_documents.at(0); }
    model::DocumentId sent() const { return m_documents.at(1); }
    model::DocumentId scanned() const { return m_documents.at(2); }
    model::DocumentId approved() const { return m_documents.at(4); }

private:
    void startServices(std::optional<int> autoSignMs, int port);
    void fillWorkspace();
    void approve(const model::DocumentId &id);
    void send(const model::DocumentId &id);

    QTemporaryDir m_home;
    app::DemoFolders m_folders;
    base::SystemClock m_clock;
    std::unique_ptr<app::SandboxHost> m_services;
    std::unique_ptr<app::AppContext> m_context;
    QStringList m_files;
    QList<model::DocumentId> m_documents;
};

} // namespace countersign::screenshots
