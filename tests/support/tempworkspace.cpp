// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tempworkspace.h"

#include "core/store/documents.h"

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

template <typename T>
T orDie(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(base::describe(result.error())));
    return std::move(*result);
}

} // namespace

TempWorkspace::TempWorkspace()
{
    auto created = orDie(store::Workspace::create(path(), secrets(), base::SystemClock()));
    m_workspace = std::move(created.workspace);
    connect();
}

QString TempWorkspace::path() const
{
    return m_folder.filePath(u"workspace"_s);
}

model::DocumentId TempWorkspace::addDocument()
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = QByteArray(32, 'x');
    document.capturedAt = base::SystemClock().now();
    document.changedAt = document.capturedAt;
    if (!store::DocumentRepository(database(), cells()).insert(document))
        qFatal("the document can't be inserted");
    return document.id;
}

void TempWorkspace::reopen()
{
    close();
    m_workspace = orDie(store::Workspace::open(path(), unlock()));
    connect();
}

void TempWorkspace::close()
{
    m_database.reset();
    m_workspace.reset();
}

void TempWorkspace::connect()
{
    m_database = orDie(m_workspace->openDatabase());
}

store::WorkspaceUnlock TempWorkspace::unlock()
{
    store::WorkspaceUnlock unlock;
    unlock.passphrase = base::Secret::fromString(u"correct horse"_s);
    return unlock;
}

store::WorkspaceSecrets TempWorkspace::secrets()
{
    store::WorkspaceSecrets secrets;
    secrets.passphrase = base::Secret::fromString(u"correct horse"_s);
    secrets.passphraseCost = {8, 1, 1};
    return secrets;
}

} // namespace countersign::test
