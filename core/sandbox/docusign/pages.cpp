// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/pages.h"

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

constexpr QStringView style
    = u"body{font:16px/1.5 system-ui,sans-serif;background:#f3f4f7;color:#1d2433;margin:0}"
      "main{max-width:44rem;margin:3rem auto;background:#fff;border-radius:12px;padding:2rem "
      "2.5rem;"
      "box-shadow:0 1px 3px #0002,0 8px 24px #0001}"
      "h1{font-size:1.4rem;margin:0 0 .5rem}p{margin:.4rem 0}.note{color:#5b6475;font-size:.9rem}"
      "form{display:inline-block;margin:1rem .6rem 0 0;vertical-align:top}"
      "button{font:inherit;font-weight:600;border:0;border-radius:8px;padding:.6rem 1.4rem;"
      "cursor:pointer}.yes{background:#1f4fd8;color:#fff}.no{background:#e8eaf0;color:#1d2433}"
      "button:focus-visible,input:focus-visible{outline:3px solid #8fb0ff}"
      "input{font:inherit;padding:.5rem;border:1px solid "
      "#b9c0cf;border-radius:8px;margin-right:.5rem}"
      "iframe{width:100%;height:26rem;border:1px solid #d9dde6;border-radius:8px;margin-top:1rem}"
      "table{width:100%;border-collapse:collapse;margin-top:1rem}"
      "td,th{text-align:left;padding:.5rem .6rem;border-bottom:1px solid #e4e7ee}";

QString page(const QString &title, const QString &body)
{
    return u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"_s
        + title.toHtmlEscaped()
        + u"</title><meta name=\"viewport\" content=\"width=device-width\">"_s + u"<style>"_s
        + style.toString() + u"</style></head><body><main><h1>"_s + title.toHtmlEscaped()
        + u"</h1>"_s + body
        + u"<p class=\"note\">Countersign sandbox: a stand-in for tests and demonstrations. "
          "Nothing here is legally binding.</p></main></body></html>"_s;
}

QString signingPath(const SandboxEnvelope &envelope, const SandboxRecipient &recipient)
{
    return u"/signing/"_s + envelope.id + u'/' + recipient.id;
}

QString inboxRow(const SandboxEnvelope &envelope)
{
    QString people;
    for (const SandboxRecipient &recipient : envelope.recipients) {
        const QString name = recipient.name.toHtmlEscaped();
        const bool canSign = envelope.isOpen() && recipient.isWaitedFor();
        people += canSign
            ? u"<a href=\"%1\">%2</a><br>"_s.arg(signingPath(envelope, recipient), name)
            : name + u" <span class=\"note\">"_s + recipient.status + u"</span><br>"_s;
    }
    return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(envelope.subject.toHtmlEscaped(),
                                                               envelope.status, people);
}

} // namespace

QString consentPage(const QUrlQuery &asked)
{
    const QString request = asked.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString client = asked.queryItemValue(u"client_id"_s, QUrl::FullyDecoded).toHtmlEscaped();
    return page(
        u"Allow access?"_s,
        u"<p>The application <b>%1</b> wants to send documents for signature in your name.</p>"
        "<form method=\"post\" action=\"/oauth/auth\">"
        "<input type=\"hidden\" name=\"request\" value=\"%2\">"
        "<button class=\"yes\" name=\"decision\" value=\"allow\">Allow</button> "
        "<button class=\"no\" name=\"decision\" value=\"deny\">Deny</button></form>"_s.arg(
            client, request));
}

QString messagePage(const QString &title, const QString &text)
{
    return page(title, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

QString inboxPage(const QList<SandboxEnvelope> &envelopes)
{
    if (envelopes.isEmpty())
        return messagePage(u"Envelopes"_s, u"Nothing has been sent yet."_s);
    QString rows;
    for (const SandboxEnvelope &envelope : envelopes)
        rows.prepend(inboxRow(envelope));
    return page(u"Envelopes"_s,
                u"<table><tr><th>Subject</th><th>Status</th><th>Recipients</th></tr>"_s + rows
                    + u"</table>"_s);
}

QString signerPage(const SandboxEnvelope &envelope, const SandboxRecipient &recipient)
{
    const QString path = signingPath(envelope, recipient);
    const QString code = recipient.accessCode.isEmpty()
        ? QString()
        : u"<input name=\"code\" aria-label=\"Access code\" placeholder=\"Access code\" required>"_s;
    const QString blurb = envelope.blurb.toHtmlEscaped();
    return page(
        envelope.subject,
        u"<p>%1, please review and sign <b>%2</b>.</p><p class=\"note\">%3</p>"
        "<iframe src=\"/signing/%4/document\" title=\"Document\"></iframe>"
        "<form method=\"post\" action=\"%5/sign\">%6<button class=\"yes\">Sign</button></form>"
        "<form method=\"post\" action=\"%5/decline\"><input name=\"reason\" "
        "aria-label=\"Reason\" placeholder=\"Reason\">"
        "<button class=\"no\">Decline</button></form>"_s.arg(recipient.name.toHtmlEscaped(),
                                                             envelope.documentName.toHtmlEscaped(),
                                                             blurb, envelope.id, path, code));
}

} // namespace countersign::sandbox::docusign
