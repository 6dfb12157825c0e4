// SPDX-License-Identifier: Apache-2.0
#include "core/legal/signedcopycheck.h"

#include "core/legal/sentcomparison.h"
#include "core/legal/valuecomparison.h"
#include "core/legal/verdict.h"
#include "core/security/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

constexpr qsizetype headerSearch = 1024;
constexpr qsizetype signatureCountLimit = 500;

void markBroken(CheckedSignature &signature, const QString &reason)
{
    signature.range.state = RangeState::Broken;
    signature.report.integrity = model::Integrity::Invalid;
    signature.report.indication = model::Indication::TotalFailed;
    signature.report.subIndication = u"FORMAT_FAILURE"_s;
    signature.report.reasons.append(reason);
}

// One check of one file: each stage leaves its findings in the signatures.
class CopyCheck
{
public:
    CopyCheck(const QByteArray &pdf, const ValidationOptions &options, base::JobContext &context)
        : m_pdf(pdf)
        , m_options(options)
        , m_context(context)
    {
    }

    model::ValidationReport run()
    {
        m_report.sha256 = {security::sha256(m_pdf)};
        m_report.revisions = countRevisions();
        if (open()) {
            findAndCheck();
            conclude(m_report, m_signatures, history());
            if (m_damagedForm && m_signatures.isEmpty() && m_pdf.contains("/ByteRange"))
                decide(model::Verdict::Invalid, model::Integrity::Invalid, u"form.unreadable"_s);
        }
        if (m_options.sent)
            compare();
        return m_report;
    }

private:
    void decide(model::Verdict verdict, model::Integrity integrity, const QString &why)
    {
        m_report.verdict = verdict;
        m_report.integrity = integrity;
        m_report.warnings.append(why);
    }

    // "startxref N %%EOF" with N other than 0, which linearised files have at their front.
    int countRevisions() const
    {
        int count = 0;
        for (qsizetype at = m_pdf.indexOf("%%EOF"); at >= 0; at = m_pdf.indexOf("%%EOF", at + 5)) {
            const auto tail = revisionTailBefore(m_pdf, at + 5);
            count += tail && tail->startxref > 0 ? 1 : 0;
        }
        return count;
    }

    bool open()
    {
        auto strict = PdfDocument::open(m_pdf, false);
        if (!strict && strict.error().code == u"legal.encrypted"_s) {
            decide(model::Verdict::Indeterminate, model::Integrity::Indeterminate,
                   u"pdf.encrypted"_s);
            return false;
        }
        auto document = strict ? strict : PdfDocument::open(m_pdf, true);
        if (!document) {
            const bool wasSigned = m_pdf.contains("/ByteRange");
            decide(wasSigned ? model::Verdict::Invalid : model::Verdict::Indeterminate,
                   wasSigned ? model::Integrity::Invalid : model::Integrity::None,
                   u"pdf.damaged"_s);
            return false;
        }
        if (!strict)
            m_report.warnings.append(u"pdf.repaired"_s);
        m_document = *document;
        return true;
    }

    void findAndCheck()
    {
        FoundSignatures found = findSignatures(*m_document);
        m_form = found.form;
        m_damagedForm = found.form.cutOff || found.signatures.size() > signatureCountLimit;
        if (found.danglingWidgets)
            m_report.warnings.append(u"form.dangling_signature"_s);
        for (const FoundSignature &signature : found.signatures.mid(0, signatureCountLimit))
            m_signatures.append(describe(signature));
        checkNesting();
        const TrustQuestion question = trustQuestion();
        for (CheckedSignature &signature : m_signatures) {
            if (signature.range.state == RangeState::Sound)
                checkSignedRevision(signature);
            if (signature.range.state == RangeState::Sound)
                checkSignature(signature, question);
        }
    }

    CheckedSignature describe(const FoundSignature &found)
    {
        CheckedSignature signature;
        signature.found = found;
        signature.report.field = found.field;
        signature.report.isDocTimestamp = found.isDocTimestamp;
        signature.range = checkRange(found, m_pdf, *m_document);
        signature.report.coversWholeFile = signature.range.coversFile;
        if (signature.range.state == RangeState::Broken)
            markBroken(signature, signature.range.problem);
        else if (signature.range.state == RangeState::Empty)
            signature.report.reasons.append(signature.range.problem);
        else if (!m_pdf.startsWith("%PDF-"))
            markBroken(signature, u"pdf.bytes_before_header"_s);
        return signature;
    }

    // Each signature must contain all of the one before it, the bytes of its value included.
    void checkNesting()
    {
        qint64 covered = 0;
        for (CheckedSignature &signature : m_signatures) {
            if (signature.range.state != RangeState::Sound)
                continue;
            if (signature.found.byteRange[1] < covered)
                markBroken(signature, u"range.overlap"_s);
            covered
                = std::max(covered, signature.found.byteRange[2] + signature.found.byteRange[3]);
        }
    }

    // The dictionary must be the one that stood there when it was signed.
    void checkSignedRevision(CheckedSignature &signature)
    {
        const QByteArrayView revision = QByteArrayView(m_pdf).first(signature.range.end);
        auto document = PdfDocument::open(revision, false);
        if (!document)
            document = PdfDocument::open(revision, true);
        if (!document) {
            markBroken(signature, u"signature.revision_unreadable"_s);
            return;
        }
        const FormTree form = readForm(**document);
        const FormField *field = form.find(signature.found.field);
        if (!field || !field->isSigned()) {
            markBroken(signature, u"signature.not_in_revision"_s);
            return;
        }
        ValueComparison values(**document, *m_document);
        if (!values.sameBut(field->value, signature.found.dictionary, {"/Reference"}))
            markBroken(signature, u"signature.replaced"_s);
    }

    TrustQuestion trustQuestion()
    {
        TrustQuestion question;
        question.at = m_options.time;
        question.anchors.useSystemStore = m_options.useSystemStore;
        if (auto anchors = security::Certificate::fromPem(m_options.trustAnchorsPem))
            question.anchors.certificates = *anchors;
        question.extraCertificates = storedCertificates(*m_document);
        return question;
    }

    HistoryFindings history()
    {
        QList<CheckedSignature> sound;
        for (const CheckedSignature &signature : m_signatures) {
            if (signature.range.state == RangeState::Sound)
                sound.append(signature);
        }
        if (sound.isEmpty())
            return {};
        const RangeCheck &first = sound.first().range;
        if (first.coversFile && sound.size() == 1)
            return {};
        return readHistory(m_pdf, {first.end, first.startxref}, sound, *m_document, m_form,
                           m_context);
    }

    void compare()
    {
        const SentFindings findings
            = compareWithSent(m_pdf, *m_options.sent, m_options.expectedTexts, m_context);
        m_report.sameAsSent = findings.same;
        m_report.differentPages = findings.differentPages;
        m_report.warnings += findings.warnings;
    }

    const QByteArray &m_pdf;
    const ValidationOptions &m_options;
    base::JobContext &m_context;
    model::ValidationReport m_report;
    std::shared_ptr<PdfDocument> m_document;
    FormTree m_form;
    QList<CheckedSignature> m_signatures;
    bool m_damagedForm = false;
};

} // namespace

SignedCopyCheck::SignedCopyCheck(ValidationOptions options)
    : m_options(std::move(options))
{
}

base::Result<model::ValidationReport> SignedCopyCheck::validate(const QByteArray &pdf,
                                                                base::JobContext &context) const
{
    if (pdf.size() > m_options.maxBytes) {
        return base::Error{base::ErrorKind::InvalidInput,
                           u"legal.too_large"_s,
                           {{u"limit"_s, m_options.maxBytes}}};
    }
    const bool isPdf = pdf.left(headerSearch).contains("%PDF-");
    if (!isPdf
        && !pdf.contains(
            "/ByteRange")) // a signed PDF that lost its header is one that was tampered with
        return base::Error{base::ErrorKind::InvalidInput, u"legal.not_a_pdf"_s, {}};
    try {
        model::ValidationReport report = CopyCheck(pdf, m_options, context).run();
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        return report;
    } catch (const std::exception &) { // qpdf's, for what it can't make sense of
        model::ValidationReport report;
        report.sha256 = {security::sha256(pdf)};
        report.verdict = model::Verdict::Indeterminate;
        report.integrity = model::Integrity::Indeterminate;
        report.warnings.append(u"pdf.unreadable_object"_s);
        return report;
    }
}

} // namespace countersign::legal
