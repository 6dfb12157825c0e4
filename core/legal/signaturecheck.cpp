// SPDX-License-Identifier: Apache-2.0
#include "core/legal/signaturecheck.h"

#include "core/legal/limitedstream.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr qint64 storedCertificateLimit = 1024 * 1024;
constexpr int storedCertificateCount = 1'000;

enum class SignatureForm { Cms, Sha1Cms, RsaSha1, Timestamp, Unknown };

SignatureForm formOf(const QByteArray &subFilter)
{
    struct Row {
        const char *name;
        SignatureForm form;
    };
    static constexpr std::array rows = {Row{"/adbe.pkcs7.detached", SignatureForm::Cms},
                                        Row{"/ETSI.CAdES.detached", SignatureForm::Cms},
                                        Row{"/PBAD.PAdES", SignatureForm::Cms},
                                        Row{"/adbe.pkcs7.sha1", SignatureForm::Sha1Cms},
                                        Row{"/adbe.x509.rsa_sha1", SignatureForm::RsaSha1},
                                        Row{"/ETSI.RFC3161", SignatureForm::Timestamp}};
    for (const Row &row : rows) {
        if (subFilter == row.name)
            return row.form;
    }
    return SignatureForm::Unknown;
}

// "D:20261122093000+01'00'" (ISO 32000-1 section 7.9.4).
QDateTime pdfDate(const QString &text)
{
    static const QRegularExpression form(u"^D:(\\d{14})(?:Z.*|([+-])(\\d{2})'?(\\d{2})?'?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    QDateTime time = QDateTime::fromString(match.captured(1), u"yyyyMMddHHmmss"_s);
    time.setTimeSpec(Qt::UTC);
    const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return time.addSecs(match.captured(2) == u"-"_s ? minutes * 60 : -minutes * 60);
}

QString subIndicationOf(const security::CmsFindings &findings)
{
    const QStringList &problems = findings.problems;
    if (problems.contains(u"cms.signer_certificate_missing"_s))
        return u"NO_SIGNING_CERTIFICATE_FOUND"_s;
    if (problems.contains(u"cms.digest_mismatch"_s))
        return u"HASH_FAILURE"_s;
    if (problems.contains(u"cms.signature_mismatch"_s))
        return u"SIG_CRYPTO_FAILURE"_s;
    if (problems.contains(u"cms.signing_certificate_mismatch"_s))
        return u"SIG_CONSTRAINTS_FAILURE"_s;
    return u"FORMAT_FAILURE"_s;
}

model::Integrity integrityOf(const security::CmsFindings &findings)
{
    if (findings.intact())
        return model::Integrity::Valid;
    return findings.undecided() ? model::Integrity::Indeterminate : model::Integrity::Invalid;
}

void applyTrust(model::SignatureReport &report, const security::CmsFindings &findings,
                const TrustQuestion &question)
{
    using model::Indication;
    if (report.integrity != model::Integrity::Valid || findings.signer.isNull())
        return;
    const QDateTime at = report.provenTime.isValid() ? report.provenTime : question.at;
    const auto trust = security::checkTrust(
        findings.signer, findings.certificates + question.extraCertificates, question.anchors, at);
    report.trust = trust.trust;
    report.indication = Indication::Indeterminate;
    switch (trust.trust) {
    case model::Trust::Trusted:
        report.indication = Indication::TotalPassed;
        break;
    case model::Trust::UnknownIssuer:
    case model::Trust::SelfSigned:
        report.subIndication = u"NO_CERTIFICATE_CHAIN_FOUND"_s;
        break;
    case model::Trust::Expired:
        report.subIndication = u"OUT_OF_BOUNDS_NO_POE"_s;
        break;
    case model::Trust::NotYetValid:
        report.subIndication = u"NOT_YET_VALID"_s;
        break;
    case model::Trust::Revoked:
        report.subIndication = u"REVOKED_NO_POE"_s;
        break;
    case model::Trust::RevocationUnknown:
        report.subIndication = u"TRY_LATER"_s;
        break;
    case model::Trust::WeakAlgorithm:
        report.subIndication = u"CRYPTO_CONSTRAINTS_FAILURE_NO_POE"_s;
        break;
    }
    if (!findings.signer.maySign())
        report.reasons.append(u"signer.key_usage"_s);
}

void applyFindings(CheckedSignature &signature, const security::CmsFindings &findings)
{
    model::SignatureReport &report = signature.report;
    report.signer = findings.signer.isNull() ? QString() : findings.signer.subjectName();
    report.integrity = integrityOf(findings);
    report.reasons += findings.problems;
    if (!report.claimedTime.isValid())
        report.claimedTime = findings.claimedTime;
    if (report.integrity != model::Integrity::Valid) {
        report.indication = report.integrity == model::Integrity::Invalid
            ? model::Indication::TotalFailed
            : model::Indication::Indeterminate;
        report.subIndication = subIndicationOf(findings);
    }
}

model::TimestampCheck timestampState(const base::Result<security::TimestampFindings> &token)
{
    if (!token)
        return model::TimestampCheck::Broken;
    if (token->valid())
        return model::TimestampCheck::Ok;
    if (token->imprintOk
        && (token->cms.undecided() || (token->cms.intact() && !token->tsaMayTimestamp)))
        return model::TimestampCheck::Indeterminate;
    return model::TimestampCheck::Broken;
}

// The time of a signature is proven by a token over its value; a bad token takes away the time and
// nothing else.
void applySignatureTimestamp(CheckedSignature &signature, const security::CmsFindings &findings)
{
    if (findings.timestampToken.isEmpty())
        return;
    const auto token
        = security::verifyTimestampToken(findings.timestampToken, {findings.signatureValue});
    signature.timestamp = timestampState(token);
    if (signature.timestamp == model::TimestampCheck::Ok) {
        signature.report.provenTime = token->genTime;
        signature.report.level = u"B-T"_s;
    } else {
        signature.report.reasons.append(u"timestamp.broken"_s);
    }
}

void checkDocTimestamp(CheckedSignature &signature)
{
    model::SignatureReport &report = signature.report;
    const auto token
        = security::verifyTimestampToken(signature.range.value, signature.range.signedBytes);
    signature.timestamp = timestampState(token);
    report.indication = model::Indication::TotalFailed;
    report.integrity = model::Integrity::Invalid;
    if (!token) {
        report.subIndication = u"FORMAT_FAILURE"_s;
        report.reasons.append(token.error().code);
        return;
    }
    report.signer = token->cms.signer.isNull() ? QString() : token->cms.signer.subjectName();
    report.reasons += token->cms.problems;
    if (signature.timestamp == model::TimestampCheck::Ok) {
        report.integrity = model::Integrity::Valid;
        report.indication = model::Indication::Indeterminate;
        report.provenTime = token->genTime;
    } else if (signature.timestamp == model::TimestampCheck::Indeterminate) {
        report.integrity = model::Integrity::Indeterminate;
        report.indication = model::Indication::Indeterminate;
    } else {
        report.subIndication = token->imprintOk ? u"SIG_CRYPTO_FAILURE"_s : u"HASH_FAILURE"_s;
    }
}

base::Result<security::CmsFindings> verifyValue(const CheckedSignature &signature,
                                                SignatureForm form, const TrustQuestion &question)
{
    if (form == SignatureForm::RsaSha1) {
        QPDFObjectHandle certificate = entry(signature.found.dictionary, "/Cert");
        if (certificate.isArray() && certificate.getArrayNItems() > 0)
            certificate = certificate.getArrayItem(0);
        const QByteArray der = certificate.isString()
            ? QByteArray::fromStdString(certificate.getStringValue())
            : QByteArray();
        auto signer = security::Certificate::fromDer(der);
        if (!signer)
            return signer.error();
        return security::verifyRsaSha1(signature.range.value, *signer, signature.range.signedBytes);
    }
    return security::verifyCms(signature.range.value, signature.range.signedBytes,
                               form == SignatureForm::Sha1Cms ? security::CmsContent::Sha1Embedded
                                                              : security::CmsContent::Detached,
                               question.extraCertificates);
}

} // namespace

void checkSignature(CheckedSignature &signature, const TrustQuestion &question)
{
    model::SignatureReport &report = signature.report;
    const SignatureForm form = formOf(signature.found.subFilter);
    if (form == SignatureForm::Unknown) {
        report.integrity = model::Integrity::Indeterminate;
        report.reasons.append(u"signature.unknown_format"_s);
        return;
    }
    if (form == SignatureForm::Timestamp) {
        checkDocTimestamp(signature);
        return;
    }
    report.claimedTime = pdfDate(textOf(entry(signature.found.dictionary, "/M")));
    const auto findings = verifyValue(signature, form, question);
    if (!findings) {
        // Bytes are there and are no signature that can be read.
        report.integrity = model::Integrity::Invalid;
        report.indication = model::Indication::TotalFailed;
        report.subIndication = u"FORMAT_FAILURE"_s;
        report.reasons.append(findings.error().code);
        return;
    }
    report.level = u"B-B"_s;
    applyFindings(signature, *findings);
    applySignatureTimestamp(signature, *findings);
    applyTrust(report, *findings, question);
}

QList<security::Certificate> storedCertificates(PdfDocument &document)
{
    QList<security::Certificate> certificates;
    QPDFObjectHandle stored = entry(entry(document.root(), "/DSS"), "/Certs");
    for (int i = 0;
         stored.isArray() && i < std::min(stored.getArrayNItems(), storedCertificateCount); ++i) {
        const auto der = decodedStream(stored.getArrayItem(i), storedCertificateLimit);
        auto certificate = der ? security::Certificate::fromDer(*der)
                               : base::Result<security::Certificate>(base::Error{});
        if (certificate)
            certificates.append(*certificate);
    }
    return certificates;
}

} // namespace countersign::legal
