// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/completion.h"

#include "core/sandbox/pdf/pdfsigner.h"
#include "core/sandbox/pdf/textpdf.h"

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

// Where a signer without tabs signs: a column at the foot of the last page.
constexpr int lastPage = 1'000'000;
constexpr double footTop = 700;
constexpr double columnWidth = 160;
constexpr double leftMargin = 54;

QList<SignatureStamp> stampsOf(const SandboxRecipient &recipient, int column)
{
    QList<SignatureStamp> stamps;
    for (const SandboxTab &tab : recipient.tabs)
        stamps.append({tab.isDate ? SignatureStamp::Kind::Date : SignatureStamp::Kind::Signature,
                       tab.page - 1, tab.box, recipient.name, recipient.signedAt});
    if (stamps.isEmpty())
        stamps.append({SignatureStamp::Kind::Signature,
                       lastPage,
                       {leftMargin + column * columnWidth, footTop, 0, 0},
                       recipient.name,
                       recipient.signedAt});
    return stamps;
}

QString minuteOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"-"_s;
}

void appendRecipient(QList<TextLine> &lines, const SandboxRecipient &recipient)
{
    lines.append({recipient.name, TextLine::Style::Heading});
    lines.append({u"%1, %2, order %3"_s
                      .arg(recipient.email, recipient.isSigner ? u"signer"_s : u"carbon copy"_s)
                      .arg(recipient.order),
                  TextLine::Style::Body});
    if (!recipient.accessCode.isEmpty())
        lines.append({u"Authentication: access code"_s, TextLine::Style::Body});
    lines.append({u"Sent: "_s + minuteOf(recipient.sentAt), TextLine::Style::Body});
    if (recipient.isSigner) {
        lines.append({u"Viewed: "_s + minuteOf(recipient.deliveredAt), TextLine::Style::Body});
        lines.append({u"Signed: "_s + minuteOf(recipient.signedAt), TextLine::Style::Body});
    }
}

} // namespace

base::Result<QByteArray> sealedDocument(const SandboxEnvelope &envelope, const QByteArray &pdf,
                                        const SigningIdentity &identity)
{
    PdfSignatureRequest request;
    request.at = envelope.completedAt;
    request.reason = u"Envelope "_s + envelope.id;
    request.sealText = u"Countersign Sandbox envelope "_s + envelope.id;
    int column = 0;
    for (const SandboxRecipient &recipient : envelope.recipients) {
        if (recipient.isSigner)
            request.stamps += stampsOf(recipient, column++);
    }
    return signPdf(pdf, request, identity);
}

base::Result<QByteArray> certificateOfCompletion(const SandboxEnvelope &envelope,
                                                 const QByteArray &documentSha256,
                                                 const SigningIdentity &identity,
                                                 const QDateTime &at)
{
    QList<TextLine> lines{
        {u"Certificate of completion"_s, TextLine::Style::Title},
        {u"Envelope: "_s + envelope.id, TextLine::Style::Body},
        {u"Status: "_s + envelope.status, TextLine::Style::Body},
        {u"Subject: "_s + envelope.subject, TextLine::Style::Body},
        {u"Document: "_s + envelope.documentName, TextLine::Style::Body},
        {u"SHA-256: "_s + QString::fromLatin1(documentSha256.toHex()), TextLine::Style::Body},
        {u"Sent: "_s + minuteOf(envelope.sentAt), TextLine::Style::Body},
        {u"Completed: "_s + minuteOf(envelope.completedAt), TextLine::Style::Body},
    };
    for (const SandboxRecipient &recipient : envelope.recipients)
        appendRecipient(lines, recipient);
    PdfSignatureRequest request;
    request.at = envelope.completedAt.isValid() ? envelope.completedAt : at;
    request.reason = u"Certificate of envelope "_s + envelope.id;
    request.sealText = u"Countersign Sandbox envelope "_s + envelope.id;
    return signPdf(textPdf(lines), request, identity);
}

} // namespace countersign::sandbox::docusign
