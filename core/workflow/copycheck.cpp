// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/copycheck.h"

#include "core/workflow/signingdesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

bool passes(const model::ValidationReport &report)
{
    const bool intact = report.verdict == model::Verdict::Valid
        || report.verdict == model::Verdict::ValidExtended;
    const bool same = report.sameAsSent == model::SameAsSent::Same
        || report.sameAsSent == model::SameAsSent::SamePlusKnownFields;
    return intact && same;
}

CopyCheck::CopyCheck(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

base::Result<> CopyCheck::run(const store::Job &job, base::JobContext &context)
{
    auto found = m_session.read<std::optional<model::Envelope>>(
        [&](Unit &unit) { return newestEnvelope(unit, job.document); });
    if (!found)
        return found.error();
    if (!found->has_value() || (*found)->signedObject.isNull())
        return base::Error{base::ErrorKind::Conflict, u"envelope.not_signed"_s, {}};
    const model::Envelope envelope = **found;
    auto signedPdf = m_session.workspace().objects().read(envelope.signedObject);
    if (!signedPdf)
        return signedPdf.error();
    auto sentPdf = m_session.workspace().objects().read(envelope.sentObject);
    if (!sentPdf)
        return sentPdf.error();
    legal::ValidationOptions options;
    options.trustAnchorsPem = m_engines.trustAnchorsPem;
    options.time = m_session.clock().now();
    options.sent = *sentPdf;
    auto report = legal::SignedCopyCheck(options).validate(*signedPdf, context);
    if (!report)
        return report.error();
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.reports.put(job.document, envelope.draft.id, *report, unit.clock.now()));
        CS_TRY(unit.record(u"system"_s, u"signed_copy.checked"_s, job.document,
                           {{u"verdict"_s, model::verdictName(report->verdict)},
                            {u"same_as_sent"_s, model::sameAsSentName(report->sameAsSent)},
                            {u"signed_sha256"_s, report->sha256.toHex()}}));
        if (passes(*report)) {
            auto moved = unit.documents.move(job.document, model::Stage::Signed,
                                             model::Stage::Verified, unit.clock.now());
            if (!moved)
                return moved.error();
        }
        CS_TRY(unit.wish(
            u"crm.push"_s, job.document, {},
            u"crm:%1:signed:%2"_s.arg(job.document.toString(), envelope.draft.id.toString())));
        return unit.jobs.finish(job.id, unit.clock.now());
    });
}

} // namespace countersign::workflow
