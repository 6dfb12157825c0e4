// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/auditlog.h"
#include "core/audit/auditverifier.h"
#include "core/base/clock.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>

#include <memory>

// A clock that goes on by one second with every look.
class SteppingClock final : public countersign::base::Clock
{
public:
    QDateTime now() const override { return m_now = m_now.addSecs(1); }

private:
    mutable QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
};

// A workspace in a temporary folder, opened with a key file, and its log.
class AuditFixture
{
public:
    AuditFixture()
    {
        countersign::store::WorkspaceSecrets secrets;
        secrets.keyFile = m_dir.filePath(QStringLiteral("key"));
        secrets.recoveryKey = false;
        workspace = std::move(
            countersign::store::Workspace::create(workspaceFolder(), secrets, clock)->workspace);
        openLog();
    }

    QString workspaceFolder() const { return m_dir.filePath(QStringLiteral("workspace")); }
    QString checkpointFolder() const { return m_dir.filePath(QStringLiteral("outside")); }

    void openLog()
    {
        log.reset();
        database = std::move(*workspace->openDatabase());
        log = std::move(*countersign::audit::AuditLog::open(
            *database, *workspace, {checkpointFolder(), checkpointEvery}, clock));
    }
    void reopenWorkspace()
    {
        log.reset();
        database.reset();
        workspace.reset();
        workspace = std::move(*countersign::store::Workspace::open(workspaceFolder(), {}));
        openLog();
    }

    // One entry in a transaction of its own.
    countersign::model::AuditEntry add(const QString &action, const QString &subject = {},
                                       const QString &actor = QStringLiteral("Jane"))
    {
        auto transaction = countersign::store::Transaction::begin(*database);
        auto entry = log->append(
            {actor, action, subject, {{QStringLiteral("new"), QStringLiteral("1200.00 USD")}}});
        if (!entry || !transaction->commit())
            qFatal("the audit entry was not written");
        return *entry;
    }

    countersign::model::AuditVerification verify(bool withOutside = true)
    {
        countersign::base::JobContext context;
        return countersign::audit::verifyAudit(
                   *database, *workspace, withOutside ? checkpointFolder() : QString(), context)
            .value();
    }

    SteppingClock clock;
    int checkpointEvery = 4;
    std::unique_ptr<countersign::store::Workspace> workspace;
    std::unique_ptr<countersign::store::Database> database;
    std::unique_ptr<countersign::audit::AuditLog> log;

private:
    QTemporaryDir m_dir;
};
