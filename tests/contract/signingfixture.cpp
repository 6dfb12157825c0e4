// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/signingfixture.h"

#include "core/sandbox/pdf/textpdf.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

void demand(bool condition)
{
    if (!condition)
        qFatal("the fixture could not be set up");
}

model::Recipient recipient(const QString &name, model::RecipientRole role, int order)
{
    model::Recipient recipient;
    recipient.name = name;
    recipient.email = name.toLower() + u"@example.com"_s;
    recipient.role = role;
    recipient.order = order;
    return recipient;
}

} // namespace

model::Recipient signer(const QString &name, int order)
{
    return recipient(name, model::RecipientRole::Signer, order);
}

model::Recipient copyTo(const QString &name, int order)
{
    return recipient(name, model::RecipientRole::CarbonCopy, order);
}

model::EnvelopeDraft draftFor(const QList<model::Recipient> &recipients)
{
    model::EnvelopeDraft draft;
    draft.id = model::EnvelopeId::generate();
    draft.document = model::DocumentId::generate();
    draft.recordVersion = 1;
    draft.subject = u"Please sign: services agreement"_s;
    draft.message = u"Kind regards"_s;
    draft.fileName = u"agreement.pdf"_s;
    draft.recipients = recipients;
    for (int i = 0; i < int(recipients.size()); ++i) {
        if (recipients[i].role != model::RecipientRole::Signer)
            continue;
        draft.tabs.append(
            {model::TabKind::SignHere, i, 0, {0.1, 0.5 + 0.1 * i, 0.25, 0.05}, {595, 842}});
        draft.tabs.append(
            {model::TabKind::DateSigned, i, 0, {0.5, 0.5 + 0.1 * i, 0.12, 0.02}, {595, 842}});
    }
    return draft;
}

SigningFixture::SigningFixture()
{
    m_pdf = sandbox::textPdf({{u"Services agreement"_s, sandbox::TextLine::Style::Title},
                              {u"between A and B"_s, sandbox::TextLine::Style::Body}});
    demand(sandbox::loadOrMakeIdentity(m_identity.path(), base::SystemClock()).ok());
}

void SigningFixture::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Making keys takes long: all tests share one authority.
    demand(QDir(m_folder->path()).mkdir(u"identity"_s));
    for (const QString &file : {u"root.pem"_s, u"signer.pem"_s, u"signer.key"_s})
        demand(QFile::copy(m_identity.filePath(file), m_folder->filePath(u"identity/"_s + file)));
    // Ids carry the time of their making, so the sandbox lives in the present.
    m_clock.advance(m_clock.now().msecsTo(QDateTime::currentDateTimeUtc()));
    m_port = 0;
    startSandbox();
}

void SigningFixture::end()
{
    m_provider.reset();
    m_server.reset();
    m_service.reset();
}

void SigningFixture::startSandbox(std::optional<int> autoSignMs)
{
    m_server.reset();
    sandbox::DocuSignSandboxOptions options;
    options.folder = m_folder->path();
    options.oauth.developerToken = "developer"_ba;
    options.autoSignMs = autoSignMs;
    m_service = std::make_unique<sandbox::DocuSignSandbox>(options, m_clock);
    demand(m_service->load().ok());
    m_server = std::make_unique<sandbox::SandboxServer>();
    m_server->add(*m_service);
    const auto port = m_server->start(m_port);
    demand(port.ok());
    m_port = *port;
    m_tokens = std::make_unique<net::StaticTokenSource>(base::Secret("developer"_ba));
    const esign::ProviderEntry *entry = esign::findProvider(u"docusign"_s);
    m_provider = entry->create({m_server->url(), u"client"_s, {}}, {m_http, *m_tokens, m_clock});
}

model::ProviderEnvelopeRef SigningFixture::sent(const model::EnvelopeDraft &draft)
{
    const auto ref = m_provider->send(draft, m_pdf, m_context);
    if (!ref)
        qFatal("%s", qPrintable(base::describe(ref.error())));
    return *ref;
}

model::EnvelopeState SigningFixture::fetched(const model::ProviderEnvelopeRef &ref)
{
    const auto state = m_provider->fetch(ref, m_context);
    if (!state)
        qFatal("%s", qPrintable(base::describe(state.error())));
    return *state;
}

int SigningFixture::act(const model::ProviderEnvelopeRef &ref, int recipient, const QString &what,
                        const QByteArray &form)
{
    net::HttpRequest request;
    request.url = m_server->url();
    request.url.setPath(u"/signing/%1/%2"_s.arg(ref.value).arg(recipient)
                        + (what.isEmpty() ? QString() : u'/' + what));
    if (!what.isEmpty()) {
        request.method = net::HttpMethod::Post;
        request.headers.set("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
        request.body = form;
    }
    return m_http.send(request, m_context).value_or(net::HttpResponse{}).status;
}

qsizetype SigningFixture::envelopeCount()
{
    qsizetype count = 0;
    m_server->locked([&] { count = m_service->book().envelopes().size(); });
    return count;
}

void SigningFixture::visit(const QUrl &page)
{
    net::QtHttpClient browser("browser"_ba);
    base::JobContext context;
    net::HttpRequest look;
    look.url = page;
    const auto consent = browser.send(look, context);
    if (!consent || consent->status != 200)
        return;
    net::HttpRequest allow;
    allow.method = net::HttpMethod::Post;
    allow.url = m_server->url().resolved(QUrl(u"/oauth/auth"_s));
    allow.headers.set("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    allow.body
        = "decision=allow&request=" + page.query(QUrl::FullyEncoded).toUtf8().toPercentEncoding();
    const auto redirect = browser.send(allow, context);
    net::HttpRequest follow;
    if (redirect)
        follow.url = QUrl::fromEncoded(redirect->headers.value("Location"));
    (void)browser.send(follow, context);
}

void SigningFixture::inject(sandbox::SandboxFault::Kind kind, const QByteArray &method, int status)
{
    sandbox::SandboxFault fault;
    fault.kind = kind;
    fault.method = method;
    fault.pathContains = u"/envelopes"_s;
    fault.status = status;
    m_server->inject(fault);
}

} // namespace countersign::test
