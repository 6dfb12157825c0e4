// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/phoneserver.h"
#include "core/workflow/inletbench.h"
#include "core/workflow/office.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <atomic>

namespace countersign::workflow
{

// The InletBench over an Office: looks into folders and mailboxes on a lane of its own, again and
// again, and sooner where the system tells of a change; serves the page for phones while it is
// asked for.
class DeskInlets final : public InletBench
{
    Q_OBJECT
public:
    explicit DeskInlets(Office &office, QObject *parent = nullptr);
    ~DeskInlets() override;

    // Begins to look.
    void start();

    Future<QList<model::WatchedFolder>> folders() override;
    Future<model::WatchedFolder> saveFolder(const model::WatchedFolder &folder) override;
    Future<> removeFolder(const QString &id) override;
    Future<QList<model::Mailbox>> mailboxes() override;
    Future<model::Mailbox> saveMailbox(const model::Mailbox &mailbox,
                                       const QString &password) override;
    Future<> removeMailbox(const QString &id) override;
    Future<int> testMailbox(const QString &id) override;
    Future<> signInMailbox(const QString &id, std::function<void(const QUrl &)> openPage) override;
    QList<model::InletStatus> statuses() const override;
    Future<QList<model::InletProblem>> problems() override;
    Future<> tryAgain(const model::InletProblem &problem) override;
    void checkNow() override;

    QStringList phoneAddresses() const override;
    base::Result<> startPhone(const QString &address, const QMap<QString, QString> &words) override;
    void renewPhoneCode() override;
    void stopPhone() override;
    PhoneView phone() const override;

private:
    void check(bool force);
    void afterRound(const base::Result<InletRound> &round);
    void followFolders();
    base::Result<QString> takeFromPhone(const QList<inlets::PhonePage> &pages, const QString &phone,
                                        const QString &actor);

    Office &m_office;
    QTimer m_regular;
    QTimer m_soon; // after a change: lets more of them come
    QFileSystemWatcher m_watcher;
    bool m_checking = false;
    std::atomic<bool> m_closing = false;
    std::unique_ptr<inlets::PhoneServer> m_phone;
    base::Lane m_network; // asking mailboxes for a person
    base::Lane m_desk; // settings
    base::Lane m_lane; // looking
};

} // namespace countersign::workflow
