// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/inletdesk.h"

#include "core/inlets/putaway.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int mailEverySeconds = 60;
// A server that refuses us is not asked again and again: it might lock the account.
constexpr int mailPauseSeconds = 300;

QString folderKey(const QString &id = {})
{
    return u"inlet.folder."_s + id;
}

base::Result<QList<model::WatchedFolder>> loadFolders(Unit &unit)
{
    auto keys = unit.settings.keys();
    if (!keys)
        return keys.error();
    QList<model::WatchedFolder> folders;
    for (const QString &key : std::as_const(*keys)) {
        if (!key.startsWith(folderKey()))
            continue;
        auto value = unit.settings.value(key);
        if (!value)
            return value.error();
        model::WatchedFolder folder = model::watchedFolderFromJson(value->toObject());
        folder.id = key.mid(folderKey().size());
        folders.append(folder);
    }
    return folders;
}

QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

bool isWithin(const QString &inner, const QString &outer)
{
    return inner == outer || inner.startsWith(outer + u'/');
}

base::Error refusedFolder(const QString &code, const QString &path,
                          base::ErrorKind kind = base::ErrorKind::InvalidInput)
{
    return {kind, code, {{u"path"_s, path}}};
}

} // namespace

InletDesk::InletDesk(StoreSession &session, Intake &intake, MailDesk &mail,
                     FolderInlet::Sentence sentence)
    : m_session(session)
    , m_intake(intake)
    , m_mail(mail)
    , m_sentence(std::move(sentence))
{
}

base::Result<QList<model::WatchedFolder>> InletDesk::folders()
{
    return m_session.read<QList<model::WatchedFolder>>(loadFolders);
}

base::Result<QList<model::WatchedFolder>> InletDesk::allFolders()
{
    auto all = folders();
    if (!all)
        return all;
    const QMutexLocker lock(&m_mutex);
    all->append(m_forNow);
    return all;
}

base::Result<> InletDesk::checkFolder(const model::WatchedFolder &folder) const
{
    const QFileInfo info(folder.path);
    if (!info.isAbsolute() || !info.isDir())
        return refusedFolder(u"inlet.folder_missing"_s, folder.path, base::ErrorKind::NotFound);
    if (folder.after == model::AfterTaking::Move && !info.isWritable())
        return refusedFolder(u"inlet.folder_readonly"_s, folder.path);
    const QString workspace = realPath(m_session.workspace().directory());
    const QString path = realPath(folder.path);
    if (isWithin(path, workspace) || isWithin(workspace, path))
        return refusedFolder(u"inlet.folder_of_workspace"_s, folder.path);
    return {};
}

base::Result<> InletDesk::checkNeighbours(const model::WatchedFolder &folder)
{
    auto others = folders();
    if (!others)
        return others.error();
    const QString path = realPath(folder.path);
    const bool taken
        = std::any_of(others->begin(), others->end(), [&](const model::WatchedFolder &other) {
              const QString there = realPath(other.path);
              return other.id != folder.id
                  && (there == path || (other.subfolders && isWithin(path, there))
                      || (folder.subfolders && isWithin(there, path)));
          });
    if (taken)
        return refusedFolder(u"inlet.folder_taken"_s, folder.path, base::ErrorKind::Conflict);
    return {};
}

base::Result<model::WatchedFolder> InletDesk::saveFolder(model::WatchedFolder folder,
                                                         const QString &actor)
{
    folder.path = QDir::cleanPath(folder.path);
    if (folder.enabled)
        CS_TRY(checkFolder(folder));
    CS_TRY(checkNeighbours(folder));
    if (folder.id.isEmpty())
        folder.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_session.write<model::WatchedFolder>(
        [&](Unit &unit) -> base::Result<model::WatchedFolder> {
            CS_TRY(unit.settings.setValue(folderKey(folder.id), model::toJson(folder)));
            CS_TRY(unit.record(actor, u"inlet.changed"_s, {},
                               {{u"way"_s, u"folder"_s}, {u"name"_s, folder.path}}));
            return folder;
        });
}

base::Result<> InletDesk::removeFolder(const QString &id, const QString &actor)
{
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        auto stored = unit.settings.value(folderKey(id));
        if (!stored)
            return stored.error();
        CS_TRY(unit.settings.remove(folderKey(id)));
        return unit.record(actor, u"inlet.removed"_s, {},
                           {{u"way"_s, u"folder"_s}, {u"name"_s, stored->toObject()[u"path"_s]}});
    }));
    const QMutexLocker lock(&m_mutex);
    m_statuses.remove(id);
    return {};
}

void InletDesk::addForNow(model::WatchedFolder folder)
{
    folder.path = QDir::cleanPath(folder.path);
    const auto id = m_session.read<QString>([&](Unit &unit) -> base::Result<QString> {
        return unit.inlets.itemId(u"folder"_s, realPath(folder.path)).left(32);
    });
    folder.id = id.value_or(QString()); // the same each time, so that nothing is taken twice
    const QMutexLocker lock(&m_mutex);
    m_forNow.append(folder);
}

// One whose settings changed begins anew.
FolderInlet &InletDesk::inletFor(const model::WatchedFolder &folder)
{
    std::unique_ptr<FolderInlet> &inlet = m_folders[folder.id];
    if (!inlet || inlet->folder() != folder)
        inlet = std::make_unique<FolderInlet>(m_session, m_intake, folder, m_sentence, m_settleMs);
    return *inlet;
}

base::Result<InletRound> InletDesk::check(base::JobContext &context, bool force)
{
    auto folders = allFolders();
    if (!folders)
        return folders.error();
    InletRound whole;
    for (const model::WatchedFolder &folder : std::as_const(*folders)) {
        if (folder.enabled && !context.isCancelled())
            keepStatus(inletFor(folder).check(context), whole);
    }
    CS_TRY(checkMailboxes(whole, force, context));
    return whole;
}

base::Result<> InletDesk::checkMailboxes(InletRound &whole, bool force, base::JobContext &context)
{
    auto mailboxes = m_mail.mailboxes();
    if (!mailboxes)
        return mailboxes.error();
    for (const model::Mailbox &mailbox : std::as_const(*mailboxes)) {
        QDateTime &due = m_mailDue[mailbox.id];
        const QDateTime now = m_session.clock().now();
        if (!mailbox.enabled || context.isCancelled() || (!force && due.isValid() && now < due))
            continue;
        const InletRound round = m_mail.check(mailbox, context);
        due = now.addSecs(round.status.errorCode.isEmpty() ? mailEverySeconds : mailPauseSeconds);
        keepStatus(round, whole);
    }
    return {};
}

void InletDesk::keepStatus(const InletRound &round, InletRound &whole)
{
    whole.taken.append(round.taken);
    whole.setAside.append(round.setAside);
    whole.status.waiting += round.status.waiting;
    if (!round.status.errorCode.isEmpty())
        whole.status.errorCode = round.status.errorCode;
    const QMutexLocker lock(&m_mutex);
    m_statuses.insert(round.status.inlet, round.status);
}

QList<model::InletStatus> InletDesk::statuses() const
{
    const QMutexLocker lock(&m_mutex);
    return m_statuses.values();
}

base::Result<QList<model::InletProblem>> InletDesk::problems()
{
    auto folders = allFolders();
    if (!folders)
        return folders.error();
    QList<model::InletProblem> problems;
    for (const model::WatchedFolder &folder : std::as_const(*folders))
        problems.append(inlets::problemsIn(folder));
    auto messages = m_mail.problems();
    if (!messages)
        return messages.error();
    return problems + *messages;
}

base::Result<> InletDesk::tryAgain(const model::InletProblem &problem)
{
    if (problem.path.isEmpty())
        return m_mail.tryAgain(problem);
    auto folders = allFolders();
    if (!folders)
        return folders.error();
    for (const model::WatchedFolder &folder : std::as_const(*folders)) {
        if (folder.id == problem.inlet)
            return inlets::bringBack(folder, problem.id);
    }
    return base::Error{base::ErrorKind::NotFound, u"inlet.problem_gone"_s, {}};
}

} // namespace countersign::workflow
