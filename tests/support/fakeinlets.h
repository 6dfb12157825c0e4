// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"

#include <optional>

namespace countersign::test
{

// The other ways in as a test sets them: what is saved stays, nothing is really looked into.
class FakeInlets final : public workflow::InletBench
{
    Q_OBJECT
public:
    QList<model::WatchedFolder> watched;
    QList<model::Mailbox> boxes;
    QStringList passwords; // as they were saved
    QList<model::InletStatus> standing;
    QList<model::InletProblem> waiting;
    QList<model::InletProblem> triedAgain;
    int messages = 0; // that testMailbox() finds
    QUrl signInPage; // that signInMailbox() opens
    QStringList addresses = {QStringLiteral("192.0.2.7"), QStringLiteral("198.51.100.7")};
    QString servedAt; // of the phone's page; empty: not served
    int codes = 0; // made for phones
    workflow::PhoneView view;
    std::optional<base::Error> nextError; // of the next call

    workflow::Future<QList<model::WatchedFolder>> folders() override;
    workflow::Future<model::WatchedFolder> saveFolder(const model::WatchedFolder &folder) override;
    workflow::Future<> removeFolder(const QString &id) override;
    workflow::Future<QList<model::Mailbox>> mailboxes() override;
    workflow::Future<model::Mailbox> saveMailbox(const model::Mailbox &mailbox,
                                                 const QString &password) override;
    workflow::Future<> removeMailbox(const QString &id) override;
    workflow::Future<int> testMailbox(const QString &id) override;
    workflow::Future<> signInMailbox(const QString &id,
                                     std::function<void(const QUrl &)> openPage) override;
    QList<model::InletStatus> statuses() const override { return standing; }
    workflow::Future<QList<model::InletProblem>> problems() override;
    workflow::Future<> tryAgain(const model::InletProblem &problem) override;
    void checkNow() override { Q_EMIT checked(); }
    QStringList phoneAddresses() const override { return addresses; }
    base::Result<> startPhone(const QString &address, const QMap<QString, QString> &words) override;
    void renewPhoneCode() override;
    void stopPhone() override;
    workflow::PhoneView phone() const override { return view; }

private:
    template <typename T>
    workflow::Future<T> answer(const base::Result<T> &result)
    {
        base::Result<T> given = result;
        if (nextError)
            given = base::Result<T>(*std::exchange(nextError, std::nullopt));
        return QtFuture::makeReadyFuture(given);
    }
};

} // namespace countersign::test
