// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskinlets.h"

#include "core/base/deliver.h"
#include "core/inlets/qrcode.h"
#include "core/workflow/atdesk.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Network drives tell of no changes; a file is complete at the second look.
constexpr int lookEveryMs = 5000;
constexpr int soonMs = 500;

// Wired and wireless networks before those of virtual machines and tunnels.
bool isLikelyName(const QString &name)
{
    return name.startsWith(u'e') || name.startsWith(u'w');
}

} // namespace

DeskInlets::DeskInlets(Office &office, QObject *parent)
    : InletBench(parent)
    , m_office(office)
    , m_network(u"mailboxes"_s, 1)
    , m_desk(u"inlet settings"_s, 1)
    , m_lane(u"inlets"_s, 1)
{
    m_soon.setSingleShot(true);
    connect(&m_regular, &QTimer::timeout, this, [this] { check(false); });
    connect(&m_soon, &QTimer::timeout, this, [this] { check(false); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            [this] { m_soon.start(soonMs); });
    connect(this, &InletBench::foldersChanged, this, &DeskInlets::followFolders);
}

DeskInlets::~DeskInlets()
{
    m_closing = true;
}

void DeskInlets::start()
{
    m_regular.start(lookEveryMs);
    followFolders();
    check(false);
}

void DeskInlets::checkNow()
{
    check(true);
}

void DeskInlets::check(bool force)
{
    if (m_checking)
        return;
    m_checking = true;
    const auto round = m_lane.run<InletRound>([this, force](base::JobContext &context) {
        return m_office.inlets().check(context, force);
    });
    base::deliver(round, this, [this](const base::Result<InletRound> &done) { afterRound(done); });
}

void DeskInlets::afterRound(const base::Result<InletRound> &round)
{
    m_checking = false;
    if (round) {
        for (const IngestOutcome &outcome : round->taken) {
            if (outcome.document != outcome.duplicateOf)
                Q_EMIT documentArrived(outcome.document);
        }
        if (!round->taken.isEmpty())
            m_office.jobs().wake();
    }
    Q_EMIT checked();
}

void DeskInlets::followFolders()
{
    base::deliver(folders(), this,
                  [this](const base::Result<QList<model::WatchedFolder>> &folders) {
                      if (!m_watcher.directories().isEmpty())
                          m_watcher.removePaths(m_watcher.directories());
                      if (!folders)
                          return;
                      for (const model::WatchedFolder &folder : *folders) {
                          if (folder.enabled && QFileInfo(folder.path).isDir())
                              m_watcher.addPath(folder.path);
                      }
                  });
}

Future<QList<model::WatchedFolder>> DeskInlets::folders()
{
    return m_desk.run<QList<model::WatchedFolder>>(
        [this](base::JobContext &) { return m_office.inlets().folders(); });
}

Future<model::WatchedFolder> DeskInlets::saveFolder(const model::WatchedFolder &folder)
{
    const auto saved = m_desk.run<model::WatchedFolder>(
        [this, folder](base::JobContext &) -> base::Result<model::WatchedFolder> {
            auto actor = m_office.reviewer();
            if (!actor)
                return actor.error();
            return m_office.inlets().saveFolder(folder, *actor);
        });
    base::deliver(saved, this, [this](const base::Result<model::WatchedFolder> &) {
        Q_EMIT foldersChanged();
        checkNow();
    });
    return saved;
}

Future<> DeskInlets::removeFolder(const QString &id)
{
    const auto removed = m_desk.run<void>([this, id](base::JobContext &) -> base::Result<> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        return m_office.inlets().removeFolder(id, *actor);
    });
    base::deliver(removed, this, [this](const base::Result<> &) { Q_EMIT foldersChanged(); });
    return removed;
}

Future<QList<model::Mailbox>> DeskInlets::mailboxes()
{
    return m_desk.run<QList<model::Mailbox>>(
        [this](base::JobContext &) { return m_office.mail().mailboxes(); });
}

Future<model::Mailbox> DeskInlets::saveMailbox(const model::Mailbox &mailbox,
                                               const QString &password)
{
    const auto saved = m_desk.run<model::Mailbox>(
        [this, mailbox, password](base::JobContext &) -> base::Result<model::Mailbox> {
            auto actor = m_office.reviewer();
            if (!actor)
                return actor.error();
            return m_office.mail().save(mailbox, base::Secret::fromString(password), *actor);
        });
    base::deliver(saved, this,
                  [this](const base::Result<model::Mailbox> &) { Q_EMIT mailboxesChanged(); });
    return saved;
}

Future<> DeskInlets::removeMailbox(const QString &id)
{
    const auto removed = m_desk.run<void>([this, id](base::JobContext &) -> base::Result<> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        return m_office.mail().remove(id, *actor);
    });
    base::deliver(removed, this, [this](const base::Result<> &) { Q_EMIT mailboxesChanged(); });
    return removed;
}

Future<int> DeskInlets::testMailbox(const QString &id)
{
    return m_network.run<int>([this, id](base::JobContext &context) -> base::Result<int> {
        CS_TRY(whoMay(m_office.session(), u"inlet.changed"_s));
        return m_office.mail().test(id, context);
    });
}

Future<> DeskInlets::signInMailbox(const QString &id, std::function<void(const QUrl &)> openPage)
{
    return m_network.run<void>([this, id, openPage](base::JobContext &context) -> base::Result<> {
        const auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        return m_office.mail().signIn(
            id, *actor,
            [this, openPage](const QUrl &page) {
                QMetaObject::invokeMethod(
                    this, [openPage, page] { openPage(page); }, Qt::QueuedConnection);
            },
            context);
    });
}

QList<model::InletStatus> DeskInlets::statuses() const
{
    return m_office.inlets().statuses();
}

Future<QList<model::InletProblem>> DeskInlets::problems()
{
    return m_desk.run<QList<model::InletProblem>>(
        [this](base::JobContext &) { return m_office.inlets().problems(); });
}

Future<> DeskInlets::tryAgain(const model::InletProblem &problem)
{
    const auto done = m_desk.run<void>([this, problem](base::JobContext &) -> base::Result<> {
        CS_TRY(whoMay(m_office.session(), u"inlet.tried_again"_s));
        return m_office.inlets().tryAgain(problem);
    });
    base::deliver(done, this, [this](const base::Result<> &) { checkNow(); });
    return done;
}

// ---------------------------------------------------------------- phone

QStringList DeskInlets::phoneAddresses() const
{
    QStringList likely;
    QStringList others;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsUp) || (flags & QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                (isLikelyName(interface.name()) ? likely : others).append(entry.ip().toString());
        }
    }
    return likely + others;
}

base::Result<QString> DeskInlets::takeFromPhone(const QList<inlets::PhonePage> &pages,
                                                const QString &phone, const QString &actor)
{
    base::JobContext context([this] { return m_closing.load(); }, {});
    auto document = m_office.phone().take(pages, phone, actor, context);
    if (!document)
        return document.error();
    m_office.jobs().wake();
    QMetaObject::invokeMethod(
        this, [this, id = *document] { Q_EMIT documentArrived(id); }, Qt::QueuedConnection);
    return document->toString();
}

base::Result<> DeskInlets::startPhone(const QString &address, const QMap<QString, QString> &words)
{
    const auto actor = whoMay(m_office.session(), u"document.ingested"_s);
    if (!actor)
        return actor.error();
    QJsonObject json;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        json.insert(it.key(), it.value());
    inlets::PhoneServerSettings settings;
    settings.address = address;
    settings.files = m_office.engines().phonePage;
    settings.files.insert(
        u"words.json"_s,
        {"application/json"_ba, QJsonDocument(json).toJson(QJsonDocument::Compact)});
    stopPhone();
    auto server = inlets::PhoneServer::start(
        std::move(settings),
        [this, actor = *actor](const QList<inlets::PhonePage> &pages, const QString &phone) {
            return takeFromPhone(pages, phone, actor);
        },
        [this](const inlets::PhoneStatus &) {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT phoneChanged(); }, Qt::QueuedConnection);
        },
        m_office.session().clock());
    if (!server)
        return server.error();
    m_phone = std::move(*server);
    Q_EMIT phoneChanged();
    return {};
}

void DeskInlets::renewPhoneCode()
{
    if (m_phone)
        m_phone->renewToken();
}

// Stopping waits for a document that is being made; the desktop does not.
void DeskInlets::stopPhone()
{
    if (!m_phone)
        return;
    const auto stopping
        = std::make_shared<std::unique_ptr<inlets::PhoneServer>>(std::move(m_phone));
    (void)m_desk.run<void>([stopping](base::JobContext &) -> base::Result<> {
        stopping->reset();
        return {};
    });
    Q_EMIT phoneChanged();
}

PhoneView DeskInlets::phone() const
{
    PhoneView view;
    if (!m_phone)
        return view;
    const inlets::PhoneStatus status = m_phone->status();
    view.running = true;
    view.url = m_phone->url();
    view.code = inlets::qrCode(view.url.toString(QUrl::FullyEncoded));
    view.fingerprint = m_phone->fingerprint();
    view.expiresAt = m_phone->tokenExpiresAt();
    view.claimed = status.claimed;
    view.phone = status.phone;
    view.waitingPages = status.waitingPages;
    view.documents = status.documents;
    view.errorCode = status.errorCode;
    return view;
}

} // namespace countersign::workflow
