// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkwords.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

CheckLine integrityLine(const model::ValidationReport &report)
{
    const QString question = CheckWords::tr("Integrity");
    switch (report.integrity) {
    case model::Integrity::Valid:
        return {question,
                report.coversWholeFile
                    ? CheckWords::tr("What was signed is unaltered, and it is the whole file")
                    : CheckWords::tr("What was signed is unaltered"),
                State::Ok};
    case model::Integrity::Invalid:
        return {question, CheckWords::tr("What was signed has been altered"), State::Stop};
    case model::Integrity::Indeterminate:
        return {question, CheckWords::tr("Could not be determined"), State::Check};
    case model::Integrity::None:
        return {question, CheckWords::tr("There is no digital signature"), State::Stop};
    }
    return {};
}

CheckLine laterChangesLine(const model::ValidationReport &report)
{
    const QString question = CheckWords::tr("Later changes");
    switch (report.laterModification) {
    case model::LaterModification::None:
        return {question, CheckWords::tr("None after the last signature"), State::Ok};
    case model::LaterModification::Ltv:
        return {question, CheckWords::tr("Only proof material for long-term validity was added"),
                State::Ok};
    case model::LaterModification::DocTimestamp:
        return {question, CheckWords::tr("Only a timestamp was added"), State::Ok};
    case model::LaterModification::Signature:
        return {question, CheckWords::tr("Only further signatures were added"), State::Ok};
    case model::LaterModification::FormFill:
        return {question, CheckWords::tr("Form fields were filled in afterwards"), State::Check};
    case model::LaterModification::Annotation:
        return {question, CheckWords::tr("Comments were added afterwards"), State::Check};
    case model::LaterModification::Disallowed:
        return {question, CheckWords::tr("Content was changed after signing"), State::Stop};
    case model::LaterModification::NotComparable:
        return {question, CheckWords::tr("Could not be compared"), State::Check};
    }
    return {};
}

CheckLine trustAnswer(model::Trust trust)
{
    const QString question = CheckWords::tr("Trust");
    switch (trust) {
    case model::Trust::Trusted:
        return {question, CheckWords::tr("The signer's certificate leads to a trusted issuer"),
                State::Ok};
    case model::Trust::UnknownIssuer:
        return {question,
                CheckWords::tr("The issuer of the signer's certificate is not known here"),
                State::Check};
    case model::Trust::SelfSigned:
        return {question, CheckWords::tr("The signer issued the certificate to themselves"),
                State::Check};
    case model::Trust::Expired:
        return {question, CheckWords::tr("The certificate has expired"), State::Check};
    case model::Trust::NotYetValid:
        return {question, CheckWords::tr("The certificate was not yet valid"), State::Stop};
    case model::Trust::Revoked:
        return {question, CheckWords::tr("The certificate was revoked"), State::Stop};
    case model::Trust::RevocationUnknown:
        return {question, CheckWords::tr("Trusted issuer; whether it was revoked is not known"),
                State::Check};
    case model::Trust::WeakAlgorithm:
        return {question, CheckWords::tr("Signed with an algorithm that is too weak today"),
                State::Stop};
    }
    return {};
}

int severityOf(State state)
{
    return state == State::Stop ? 2 : state == State::Ok ? 0 : 1;
}

// The weakest of the signatures decides.
CheckLine trustLine(const model::ValidationReport &report)
{
    if (report.signatures.isEmpty())
        return {CheckWords::tr("Trust"), CheckWords::tr("There is no certificate to check"),
                State::Stop};
    CheckLine worst = trustAnswer(report.signatures.first().trust);
    for (const model::SignatureReport &signature : report.signatures) {
        const CheckLine line = trustAnswer(signature.trust);
        if (severityOf(line.state) > severityOf(worst.state))
            worst = line;
    }
    return worst;
}

CheckLine provenTimeLine(const model::ValidationReport &report)
{
    const QString question = CheckWords::tr("Proven time");
    const auto proven = std::find_if(
        report.signatures.begin(), report.signatures.end(),
        [](const model::SignatureReport &signature) { return signature.provenTime.isValid(); });
    if (report.timestamps == model::TimestampCheck::Broken)
        return {question, CheckWords::tr("The timestamp does not match"), State::Stop};
    if (proven != report.signatures.end())
        return {question,
                CheckWords::tr("Signed before %1, as a timestamp proves")
                    .arg(momentText(proven->provenTime)),
                State::Ok};
    for (const model::SignatureReport &signature : report.signatures) {
        if (signature.claimedTime.isValid())
            return {question,
                    CheckWords::tr("Not proven; the signer's clock said %1")
                        .arg(momentText(signature.claimedTime)),
                    State::Check};
    }
    return {question, CheckWords::tr("Not proven"), State::Check};
}

CheckLine sameAsSentLine(const model::ValidationReport &report)
{
    const QString question = CheckWords::tr("Same as sent");
    switch (report.sameAsSent) {
    case model::SameAsSent::Same:
        return {question, CheckWords::tr("Every page is the one that was sent"), State::Ok};
    case model::SameAsSent::SamePlusKnownFields:
        return {question, CheckWords::tr("As sent, plus signatures and dates where they belong"),
                State::Ok};
    case model::SameAsSent::Different:
        return {question,
                CheckWords::tr("%n page(s) differ from what was sent", nullptr,
                               int(report.differentPages.size())),
                State::Stop};
    case model::SameAsSent::NotComparable:
        return {question, CheckWords::tr("Could not be compared"), State::Check};
    case model::SameAsSent::NotAsked:
        return {question, CheckWords::tr("Nothing to compare with"), State::Check};
    }
    return {};
}

} // namespace

CheckLine verdictLine(const model::ValidationReport &report)
{
    switch (report.verdict) {
    case model::Verdict::Valid:
    case model::Verdict::ValidExtended:
        return {{}, CheckWords::tr("Validly signed and unaltered"), State::Ok};
    case model::Verdict::ValidWithChanges:
        return {{},
                CheckWords::tr("Validly signed, changed afterwards in permitted ways"),
                State::Check};
    case model::Verdict::Modified:
        return {{}, CheckWords::tr("Altered after it was signed"), State::Stop};
    case model::Verdict::Invalid:
        return {{}, CheckWords::tr("The signature is not valid"), State::Stop};
    case model::Verdict::Indeterminate:
        return {{},
                CheckWords::tr("Signed and unaltered as far as can be told; a person has to "
                               "decide on the open points"),
                State::Check};
    case model::Verdict::NotSigned:
        return {{}, CheckWords::tr("This copy carries no digital signature"), State::Stop};
    }
    return {};
}

QList<CheckLine> checkLines(const model::ValidationReport &report)
{
    return {integrityLine(report), laterChangesLine(report), trustLine(report),
            provenTimeLine(report), sameAsSentLine(report)};
}

} // namespace countersign::ui
