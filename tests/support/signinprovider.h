// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/model/mailbox.h"

#include <QByteArrayList>
#include <QUrlQuery>

#include <memory>

namespace countersign::test
{

// A mail provider's sign-in on 127.0.0.1: authorization code with PKCE, refresh tokens that are
// used once, and a person who says yes in a browser of their own.
class SignInProvider
{
public:
    SignInProvider(const base::Clock &clock, const QString &folder);
    ~SignInProvider();

    // `mailbox`, signing in here.
    model::Mailbox mailbox(model::Mailbox mailbox) const;
    // What the browser does with the page it is given; returns at once.
    void visit(const QUrl &page);
    void refuseClient(); // as one that was never registered
    bool accepts(const QByteArray &accessToken);

    QUrlQuery asked() const; // by the page that was visited last
    QByteArrayList secrets() const; // the client's, of each request for tokens

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace countersign::test
