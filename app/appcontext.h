// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/qthttpclient.h"
#include "core/workflow/office.h"

#include <memory>

namespace countersign::app
{

// Where recognition, extraction and decoding come from; one for the process.
workflow::Engines makeEngines(net::HttpClient &http, security::SecretStore &secrets);
// Threads for the jobs: one a core.
int jobThreads();

struct OpenOptions {
    QString directory;
    store::WorkspaceUnlock unlock;
};

// Everything the program is made of around one open workspace, built by hand and taken down in the
// reverse order.
class AppContext
{
public:
    // Codes: those of store::Workspace::open().
    static base::Result<std::unique_ptr<AppContext>> open(OpenOptions options);
    // Around a workspace that has just been made.
    static base::Result<std::unique_ptr<AppContext>>
    around(std::unique_ptr<store::Workspace> workspace);
    ~AppContext();

    workflow::Office &office() { return *m_office; }
    workflow::StoreSession &session() { return *m_session; }
    net::HttpClient &http() { return m_http; }
    const base::Clock &clock() const { return m_clock; }

private:
    AppContext();

    base::SystemClock m_clock;
    net::QtHttpClient m_http;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<security::SecretStore> m_secrets;
    std::unique_ptr<workflow::StoreSession> m_session;
    std::unique_ptr<workflow::Office> m_office;
};

// $XDG_DATA_HOME/countersign/workspace
QString defaultWorkspaceDirectory();
// Where audit checkpoints are copied to unless a person chose another folder:
// $XDG_STATE_HOME/countersign/checkpoints
QString defaultCheckpointFolder();

} // namespace countersign::app
