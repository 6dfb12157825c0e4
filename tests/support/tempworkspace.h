// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace countersign::test
{

// A real workspace in a temporary folder, opened by a passphrase that costs nothing to stretch,
// with a connection for the thread that made it. A failure to make one ends the test program.
class TempWorkspace
{
public:
    TempWorkspace();

    store::Workspace &workspace() { return *m_workspace; }
    store::Database &database() { return *m_database; }
    const security::CellCipher &cells() const { return m_workspace->cells(); }
    QString path() const;
    // A captured document without sources or pages, for rows that belong to one.
    model::DocumentId addDocument();

    // Closes everything and opens it again, as a restart would.
    void reopen();
    void close();
    static store::WorkspaceUnlock unlock();
    static store::WorkspaceSecrets secrets();

private:
    void connect();

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Database> m_database;
};

} // namespace countersign::test
