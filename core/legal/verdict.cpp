// SPDX-License-Identifier: Apache-2.0
#include "core/legal/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::legal
{

namespace
{

using model::Integrity;
using model::LaterModification;
using model::TimestampCheck;
using model::Verdict;

bool anySignature(const QList<CheckedSignature> &signatures, Integrity integrity)
{
    return std::any_of(signatures.cbegin(), signatures.cend(), [&](const CheckedSignature &s) {
        return !s.found.isDocTimestamp && s.report.integrity == integrity;
    });
}

// A document timestamp that does not fit takes its time away, not the signatures; that its place in
// the file is broken does.
bool anyBrokenRange(const QList<CheckedSignature> &signatures)
{
    return std::any_of(signatures.cbegin(), signatures.cend(), [](const CheckedSignature &s) {
        return s.range.state == RangeState::Broken;
    });
}

Integrity overallIntegrity(const QList<CheckedSignature> &signatures)
{
    if (anySignature(signatures, Integrity::Invalid) || anyBrokenRange(signatures))
        return Integrity::Invalid;
    const bool valid = anySignature(signatures, Integrity::Valid);
    const bool undecided = anySignature(signatures, Integrity::Indeterminate);
    // An unfilled signature beside a filled one is a forgery attempt, alone it is no signature.
    if (anySignature(signatures, Integrity::None))
        return valid || undecided ? Integrity::Invalid : Integrity::None;
    if (undecided)
        return Integrity::Indeterminate;
    return valid ? Integrity::Valid : Integrity::None;
}

TimestampCheck overallTimestamps(const QList<CheckedSignature> &signatures)
{
    TimestampCheck overall = TimestampCheck::None;
    for (const CheckedSignature &signature : signatures) {
        if (signature.timestamp == TimestampCheck::Broken)
            return TimestampCheck::Broken;
        if (signature.timestamp == TimestampCheck::Indeterminate)
            overall = TimestampCheck::Indeterminate;
        else if (signature.timestamp == TimestampCheck::Ok && overall == TimestampCheck::None)
            overall = TimestampCheck::Ok;
    }
    return overall;
}

Verdict verdictOf(const model::ValidationReport &report, const HistoryFindings &history)
{
    if (report.integrity == Integrity::Invalid)
        return Verdict::Invalid;
    if (report.integrity == Integrity::None)
        return Verdict::NotSigned;
    if (report.laterModification == LaterModification::Disallowed)
        return Verdict::Modified;
    if (report.integrity == Integrity::Indeterminate || history.undecided || history.ambiguousRights
        || report.laterModification == LaterModification::NotComparable)
        return Verdict::Indeterminate;
    switch (report.laterModification) {
    case LaterModification::None:
        return Verdict::Valid;
    case LaterModification::Ltv:
    case LaterModification::DocTimestamp:
    case LaterModification::Signature:
        return Verdict::ValidExtended;
    case LaterModification::FormFill:
    case LaterModification::Annotation:
        return Verdict::ValidWithChanges;
    case LaterModification::Disallowed:
    case LaterModification::NotComparable:
        break;
    }
    return Verdict::Indeterminate;
}

bool anyUsable(const QList<CheckedSignature> &signatures)
{
    return std::any_of(signatures.cbegin(), signatures.cend(), [](const CheckedSignature &s) {
        return s.range.state == RangeState::Sound;
    });
}

// A signature whose document was changed in a way nobody allowed does not stand for what one sees.
void markModified(model::ValidationReport &report)
{
    for (model::SignatureReport &signature : report.signatures) {
        if (signature.coversWholeFile || signature.integrity == Integrity::Invalid)
            continue;
        signature.indication = model::Indication::TotalFailed;
        signature.subIndication = u"FORMAT_FAILURE"_s;
        signature.reasons.append(u"signature.document_modified"_s);
    }
}

} // namespace

void conclude(model::ValidationReport &report, const QList<CheckedSignature> &signatures,
              const HistoryFindings &history)
{
    for (const CheckedSignature &signature : signatures) {
        report.signatures.append(signature.report);
        report.coversWholeFile = report.coversWholeFile
            || (signature.range.state == RangeState::Sound && signature.range.coversFile);
        if (signature.report.trust == model::Trust::WeakAlgorithm)
            report.warnings.append(u"signature.weak_algorithm"_s);
    }
    report.integrity = overallIntegrity(signatures);
    report.timestamps = overallTimestamps(signatures);
    const bool comparable = report.integrity != Integrity::Invalid && anyUsable(signatures);
    report.laterModification
        = comparable ? history.judgement.worst : LaterModification::NotComparable;
    report.verdict = verdictOf(report, history);
    report.warnings.append(comparable ? history.judgement.codes : QStringList());
    if (report.verdict == Verdict::Modified)
        markModified(report);
    if (comparable && history.undecided)
        report.warnings.append(u"history.undecided"_s);
    if (comparable && history.ambiguousRights)
        report.warnings.append(u"history.ambiguous_rights"_s);
    report.warnings.removeDuplicates();
}

} // namespace countersign::legal
