// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeinlets.h"

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

// What has the id, put in its place or behind the others.
template <typename T>
T putById(QList<T> &all, T one, const QString &newId)
{
    if (one.id.isEmpty())
        one.id = newId;
    for (T &each : all) {
        if (each.id == one.id)
            return each = one;
    }
    all.append(one);
    return one;
}

} // namespace

workflow::Future<QList<model::WatchedFolder>> FakeInlets::folders()
{
    return answer<QList<model::WatchedFolder>>(watched);
}

workflow::Future<model::WatchedFolder> FakeInlets::saveFolder(const model::WatchedFolder &folder)
{
    if (nextError)
        return answer<model::WatchedFolder>(folder);
    const model::WatchedFolder saved
        = putById(watched, folder, u"folder%1"_s.arg(watched.size() + 1));
    Q_EMIT foldersChanged();
    return answer<model::WatchedFolder>(saved);
}

workflow::Future<> FakeInlets::removeFolder(const QString &id)
{
    watched.removeIf([&id](const model::WatchedFolder &folder) { return folder.id == id; });
    Q_EMIT foldersChanged();
    return answer<void>({});
}

workflow::Future<QList<model::Mailbox>> FakeInlets::mailboxes()
{
    return answer<QList<model::Mailbox>>(boxes);
}

workflow::Future<model::Mailbox> FakeInlets::saveMailbox(const model::Mailbox &mailbox,
                                                         const QString &password)
{
    if (nextError)
        return answer<model::Mailbox>(mailbox);
    const model::Mailbox saved = putById(boxes, mailbox, u"box%1"_s.arg(boxes.size() + 1));
    passwords.append(password);
    Q_EMIT mailboxesChanged();
    return answer<model::Mailbox>(saved);
}

workflow::Future<> FakeInlets::removeMailbox(const QString &id)
{
    boxes.removeIf([&id](const model::Mailbox &mailbox) { return mailbox.id == id; });
    Q_EMIT mailboxesChanged();
    return answer<void>({});
}

workflow::Future<int> FakeInlets::testMailbox(const QString &id)
{
    Q_UNUSED(id)
    return answer<int>(messages);
}

workflow::Future<> FakeInlets::signInMailbox(const QString &id,
                                             std::function<void(const QUrl &)> openPage)
{
    Q_UNUSED(id)
    openPage(signInPage);
    return answer<void>({});
}

workflow::Future<QList<model::InletProblem>> FakeInlets::problems()
{
    return answer<QList<model::InletProblem>>(waiting);
}

workflow::Future<> FakeInlets::tryAgain(const model::InletProblem &problem)
{
    triedAgain.append(problem);
    waiting.removeAll(problem);
    return answer<void>({});
}

base::Result<> FakeInlets::startPhone(const QString &address, const QMap<QString, QString> &words)
{
    Q_UNUSED(words)
    if (nextError)
        return *std::exchange(nextError, std::nullopt);
    servedAt = address;
    view.running = true;
    view.url = QUrl(u"https://%1:4711/#secret"_s.arg(address));
    view.fingerprint = u"AB:CD"_s;
    renewPhoneCode();
    return {};
}

void FakeInlets::renewPhoneCode()
{
    ++codes;
    view.code = QImage(29, 29, QImage::Format_Grayscale8);
    view.code.fill(Qt::black);
    view.claimed = false;
    Q_EMIT phoneChanged();
}

void FakeInlets::stopPhone()
{
    servedAt.clear();
    view = {};
}

} // namespace countersign::test
