// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/inlet.h"
#include "core/model/mailbox.h"
#include "core/workflow/workbench.h"

#include <QImage>
#include <QUrl>

#include <functional>

namespace countersign::workflow
{

// The page for phones, as who shows its code sees it.
struct PhoneView {
    bool running = false;
    QUrl url; // opens the page once
    QImage code; // the same as a QR code, one pixel a module
    QString fingerprint; // SHA-256 of the certificate, "AB:CD:..."
    QDateTime expiresAt; // of the code
    bool claimed = false; // a phone has opened it
    QString phone; // its address
    int waitingPages = 0; // that came, of a document that is not sent yet
    int documents = 0; // that were taken in
    QString errorCode; // of the last one that was not

    bool operator==(const PhoneView &) const = default;
};

// The other ways in, as the screens see them. Calls return at once. Codes: those of InletDesk and
// PhoneDesk.
class InletBench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Future<QList<model::WatchedFolder>> folders() = 0;
    virtual Future<model::WatchedFolder> saveFolder(const model::WatchedFolder &folder) = 0;
    virtual Future<> removeFolder(const QString &id) = 0;
    virtual Future<QList<model::Mailbox>> mailboxes() = 0;
    // `password`: or the secret of an OAuth client; empty: the one that is kept stays.
    virtual Future<model::Mailbox> saveMailbox(const model::Mailbox &mailbox,
                                               const QString &password)
        = 0;
    virtual Future<> removeMailbox(const QString &id) = 0;
    // How many messages its rule finds.
    virtual Future<int> testMailbox(const QString &id) = 0;
    // For one that signs in with OAuth; `openPage` is called in the bench's thread.
    virtual Future<> signInMailbox(const QString &id, std::function<void(const QUrl &)> openPage)
        = 0;
    // How looking went last; empty before the first time.
    virtual QList<model::InletStatus> statuses() const = 0;
    virtual Future<QList<model::InletProblem>> problems() = 0;
    virtual Future<> tryAgain(const model::InletProblem &problem) = 0;
    // Looks into everything now instead of at the next regular time.
    virtual void checkNow() = 0;

    // Addresses of this machine that a phone on the same network can reach, the likeliest first.
    virtual QStringList phoneAddresses() const = 0;
    // `words`: what the page says, by key. Codes: phone.listen_failed.
    virtual base::Result<> startPhone(const QString &address, const QMap<QString, QString> &words)
        = 0;
    virtual void renewPhoneCode() = 0;
    virtual void stopPhone() = 0;
    virtual PhoneView phone() const = 0;

Q_SIGNALS:
    void checked();
    void foldersChanged();
    void mailboxesChanged();
    void phoneChanged();
    void documentArrived(countersign::model::DocumentId id);
};

} // namespace countersign::workflow
