// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/validators.h"

#include "core/extraction/durations.h"

#include <QSet>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

using model::FieldKey;
using model::IssueSeverity;

constexpr int farApartDays = 550;
constexpr int monthDays = 31;

void addIssue(Decisions &decisions, FieldKey key, const QString &code, IssueSeverity severity)
{
    const auto slot = decisions.find(key);
    if (slot != decisions.end() && !slot->isEmpty() && !slot->constFirst().isAbsent())
        slot->first().best.issues.append({code, severity});
}

QDate decidedDate(const Decisions &decisions, FieldKey key)
{
    return QDate::fromString(decidedValue(decisions, key), Qt::ISODate);
}

void checkForms(Decisions &decisions)
{
    for (auto field = decisions.begin(); field != decisions.end(); ++field) {
        for (RankedSlot &slot : *field) {
            if (!slot.isAbsent() && !model::checkFieldValue(field.key(), slot.best.normalised).ok())
                slot.best.issues.append({u"field.value_malformed"_s, IssueSeverity::Contradiction});
        }
    }
}

void checkDates(Decisions &decisions, const ExtractionContext &context)
{
    const QDate agreed = decidedDate(decisions, FieldKey::AgreementDate);
    const QDate effective = decidedDate(decisions, FieldKey::EffectiveDate);
    const QDate expires = decidedDate(decisions, FieldKey::ExpirationDate);
    const QDate start = effective.isValid() ? effective : agreed;
    if (start.isValid() && expires.isValid() && expires <= start)
        addIssue(decisions, FieldKey::ExpirationDate, u"dates.ends_before_start"_s,
                 IssueSeverity::Contradiction);
    if (agreed.isValid() && effective.isValid()
        && std::abs(agreed.daysTo(effective)) > farApartDays)
        addIssue(decisions, FieldKey::EffectiveDate, u"dates.far_apart"_s, IssueSeverity::Doubt);
    const QDate signedOn = decidedDate(decisions, FieldKey::SignedDate);
    if (agreed.isValid() && signedOn.isValid() && std::abs(agreed.daysTo(signedOn)) > farApartDays)
        addIssue(decisions, FieldKey::SignedDate, u"dates.far_apart"_s, IssueSeverity::Doubt);
    if (!context.capturedOn.isValid())
        return;
    for (const FieldKey key : {FieldKey::AgreementDate, FieldKey::SignedDate}) {
        if (decidedDate(decisions, key) > context.capturedOn)
            addIssue(decisions, key, u"date.in_future"_s, IssueSeverity::Doubt);
    }
}

void checkPeriods(Decisions &decisions)
{
    const QString term = decidedValue(decisions, FieldKey::Term);
    const QString notice = decidedValue(decisions, FieldKey::NoticePeriod);
    if (!term.isEmpty() && !notice.isEmpty() && durationDays(notice) >= durationDays(term))
        addIssue(decisions, FieldKey::NoticePeriod, u"period.notice_longer_than_term"_s,
                 IssueSeverity::Doubt);
    const QDate expires = decidedDate(decisions, FieldKey::ExpirationDate);
    const QDate computed = dateAfter(decidedDate(decisions, FieldKey::EffectiveDate), term);
    if (expires.isValid() && computed.isValid() && std::abs(computed.daysTo(expires)) > monthDays)
        addIssue(decisions, FieldKey::ExpirationDate, u"dates.term_differs"_s,
                 IssueSeverity::Doubt);
    const QString renewal = decidedValue(decisions, FieldKey::Renewal);
    if (renewal == "none"_L1 && !decidedValue(decisions, FieldKey::RenewalTerm).isEmpty())
        addIssue(decisions, FieldKey::Renewal, u"period.renewal_contradicted"_s,
                 IssueSeverity::Contradiction);
}

void checkPartiesAndMoney(Decisions &decisions)
{
    if (decisions.value(FieldKey::Party).size() == 1)
        addIssue(decisions, FieldKey::Party, u"party.only_one"_s, IssueSeverity::Hint);
    QSet<QString> currencies;
    for (const RankedSlot &slot : decisions.value(FieldKey::Amount))
        currencies.insert(slot.best.normalised.section(u' ', 1));
    if (currencies.size() > 1) {
        for (RankedSlot &slot : decisions[FieldKey::Amount])
            slot.best.issues.append({u"money.mixed_currencies"_s, IssueSeverity::Hint});
    }
}

} // namespace

void validateDecisions(Decisions &decisions, const ExtractionContext &context)
{
    checkForms(decisions);
    checkDates(decisions, context);
    checkPeriods(decisions);
    checkPartiesAndMoney(decisions);
}

} // namespace countersign::extraction
