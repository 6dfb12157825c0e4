// SPDX-License-Identifier: Apache-2.0
#include "core/training/derivedterm.h"

#include "core/extraction/durations.h"
#include "core/extraction/fieldcatalogue.h"

#include <algorithm>

namespace countersign::training
{

namespace
{

using model::FieldKey;

QDate dayOf(const TruthDocument &truth, FieldKey key)
{
    return QDate::fromString(truth.values.value(key).value(0), Qt::ISODate);
}

// By the hand-set weights.
bool looksAsIfItHadATerm(const extraction::Reading &reading)
{
    const auto catalogue = extraction::fieldCatalogue();
    const auto row = std::find_if(catalogue.begin(), catalogue.end(),
                                  [](const auto &each) { return each.key == FieldKey::Term; });
    const auto read = extraction::rankCandidates(row->generate(reading, {}), row->ranking);
    return std::any_of(read.begin(), read.end(), [](const auto &slot) { return !slot.isAbsent(); });
}

std::optional<QString> periodBetween(const QDate &begin, const QDate &end, const QString &text)
{
    for (const extraction::DurationMention &each : extraction::findDurations(text)) {
        // The last day may be left out or counted.
        const QDate after = extraction::dateAfter(begin, each.value());
        if (after.isValid() && (after == end || after == end.addDays(1)))
            return each.value();
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> derivedTerm(const LabelledDocument &document)
{
    const TruthDocument &truth = document.truth();
    if (truth.keys.contains(FieldKey::Term) || !truth.keys.contains(FieldKey::ExpirationDate))
        return std::nullopt;
    const QDate end = dayOf(truth, FieldKey::ExpirationDate);
    if (!end.isValid())
        return looksAsIfItHadATerm(document.reading()) ? std::nullopt : std::optional(QString());
    for (const FieldKey key : {FieldKey::EffectiveDate, FieldKey::AgreementDate}) {
        const QDate begin = dayOf(truth, key);
        if (!begin.isValid())
            continue;
        if (const auto period = periodBetween(begin, end, document.reading().text.text()))
            return period;
    }
    return std::nullopt;
}

} // namespace countersign::training
