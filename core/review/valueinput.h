// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

namespace countersign::review
{

// Turns what a person typed, or words clicked on the page, into the stored form of the field:
// "1 March 2026" and "01.03.2026" to 2026-03-01, "two (2) years" to "2 years", "$1,200" to
// "1200.00 USD". An amount without a currency takes that of `present`, the field's value so far.
// Errors: field.value_empty, field.date_ambiguous (day and month can be swapped),
// field.currency_missing, field.value_invalid; fact "field".
base::Result<QString> parseFieldInput(model::FieldKey key, const QString &typed,
                                      const QString &present = {});

// The parts, usable on their own; an empty string when the text is not of that kind.
base::Result<QString> parseDateInput(const QString &typed);
QString parseDurationInput(const QString &typed);
base::Result<QString> parseMoneyInput(const QString &typed, const QString &presentCurrency);

} // namespace countersign::review
