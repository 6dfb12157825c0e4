// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/folderinlet.h"
#include "core/workflow/maildesk.h"

#include <QMutex>

#include <map>

namespace countersign::workflow
{

// The other ways in: which there are, and taking in what came through them. check() belongs on one
// worker thread; the rest may be called from any.
class InletDesk
{
public:
    // `sentence` words an error for a person; see FolderInlet.
    InletDesk(StoreSession &session, Intake &intake, MailDesk &mail,
              FolderInlet::Sentence sentence);

    // A file is taken when it has been as it is for so long.
    void setSettleMs(qint64 settleMs) { m_settleMs = settleMs; }

    base::Result<QList<model::WatchedFolder>> folders();
    // Adds it, or changes the one with its id; returns it with its id. Codes: inlet.folder_missing,
    // inlet.folder_taken (it or one around it is watched already), inlet.folder_of_workspace,
    // inlet.folder_readonly (its files are to be moved and can't be).
    base::Result<model::WatchedFolder> saveFolder(model::WatchedFolder folder,
                                                  const QString &actor);
    base::Result<> removeFolder(const QString &id, const QString &actor);
    // Watched as long as this object lives, and remembered in no settings.
    void addForNow(model::WatchedFolder folder);

    // One round through all that is set up. Mailboxes have their turn once a minute, those that
    // could not be opened every five; `force`: now.
    base::Result<InletRound> check(base::JobContext &context, bool force = false);

    QList<model::InletStatus> statuses() const;
    base::Result<QList<model::InletProblem>> problems();
    // Puts it back where it came from, to be looked at again. Codes: inlet.problem_gone,
    // inlet.cannot_move.
    base::Result<> tryAgain(const model::InletProblem &problem);

private:
    base::Result<QList<model::WatchedFolder>> allFolders();
    base::Result<> checkFolder(const model::WatchedFolder &folder) const;
    base::Result<> checkNeighbours(const model::WatchedFolder &folder);
    base::Result<> checkMailboxes(InletRound &whole, bool force, base::JobContext &context);
    void keepStatus(const InletRound &round, InletRound &whole);
    FolderInlet &inletFor(const model::WatchedFolder &folder);

    StoreSession &m_session;
    Intake &m_intake;
    MailDesk &m_mail;
    FolderInlet::Sentence m_sentence;
    qint64 m_settleMs = 3000;
    std::map<QString, std::unique_ptr<FolderInlet>> m_folders; // by id; check()'s thread alone
    std::map<QString, QDateTime> m_mailDue; // by id; check()'s thread alone
    mutable QMutex m_mutex; // for what follows
    QList<model::WatchedFolder> m_forNow;
    QMap<QString, model::InletStatus> m_statuses;
};

} // namespace countersign::workflow
