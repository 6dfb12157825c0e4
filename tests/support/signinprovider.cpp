// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signinprovider.h"

#include "core/net/qthttpclient.h"
#include "core/sandbox/docusign/oauthdesk.h"
#include "core/sandbox/sandboxserver.h"

#include <QMutex>

#include <thread>

using namespace Qt::StringLiterals;

namespace countersign::test
{

struct SignInProvider::Private final : sandbox::SandboxService {
    Private(const base::Clock &clock, const QString &folder)
        : desk(folder, clock, {true, 3600, {}})
    {
    }
    void addRoutes(sandbox::SandboxRoutes &routes) override { desk.addRoutes(routes); }

    sandbox::docusign::OAuthDesk desk;
    sandbox::SandboxServer server;
    net::QtHttpClient client{"browser"_ba};
    std::thread browser;
    mutable QMutex mutex;
    QUrlQuery asked;
    QByteArrayList secrets;
};

SignInProvider::SignInProvider(const base::Clock &clock, const QString &folder)
    : m(std::make_unique<Private>(clock, folder))
{
    if (!m->desk.load())
        qFatal("the provider has no folder");
    m->server.add(*m);
    m->server.setObserver(
        [this](const sandbox::SandboxRequest &request, const sandbox::SandboxResponse &) {
            const QMutexLocker lock(&m->mutex);
            if (request.path.endsWith(u"/token"_s))
                m->secrets.append(request.form().queryItemValue(u"client_secret"_s).toUtf8());
        });
    if (!m->server.start(0))
        qFatal("the provider can't listen");
}

SignInProvider::~SignInProvider()
{
    if (m->browser.joinable())
        m->browser.join();
}

model::Mailbox SignInProvider::mailbox(model::Mailbox mailbox) const
{
    const QString here = m->server.url().toString();
    mailbox.oauth = true;
    mailbox.authorizeUrl = here + u"/oauth/auth"_s;
    mailbox.tokenUrl = here + u"/oauth/token"_s;
    mailbox.clientId = u"countersign-desktop"_s;
    mailbox.scopes = u"mail offline_access"_s;
    return mailbox;
}

void SignInProvider::visit(const QUrl &page)
{
    {
        const QMutexLocker lock(&m->mutex);
        m->asked = QUrlQuery(page);
    }
    if (m->browser.joinable())
        m->browser.join();
    m->browser = std::thread([this, page] {
        base::JobContext context;
        net::HttpRequest request;
        request.method = net::HttpMethod::Post;
        request.url = page.adjusted(QUrl::RemoveQuery);
        request.headers.set("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
        request.body = "decision=allow&request="
            + page.query(QUrl::FullyEncoded).toLatin1().toPercentEncoding();
        const auto answer = m->client.send(request, context);
        if (!answer)
            return;
        net::HttpRequest back;
        back.url = QUrl::fromEncoded(answer->headers.value("Location"));
        (void)m->client.send(back, context);
    });
}

void SignInProvider::refuseClient()
{
    sandbox::SandboxFault fault;
    fault.method = "POST";
    fault.pathContains = u"/oauth/token"_s;
    fault.status = 401;
    fault.body = R"({"error":"invalid_client"})";
    m->server.inject(fault);
}

bool SignInProvider::accepts(const QByteArray &accessToken)
{
    bool accepted = false;
    m->server.locked([&] {
        sandbox::SandboxRequest request;
        request.headers.set("Authorization"_ba, "Bearer " + accessToken);
        accepted = m->desk.accepts(request);
    });
    return accepted;
}

QUrlQuery SignInProvider::asked() const
{
    const QMutexLocker lock(&m->mutex);
    return m->asked;
}

QByteArrayList SignInProvider::secrets() const
{
    const QMutexLocker lock(&m->mutex);
    return m->secrets;
}

} // namespace countersign::test
