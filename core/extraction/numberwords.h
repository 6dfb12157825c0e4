// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace countersign::extraction
{

// "twenty-five", "two hundred and fifty thousand", "third", "einundzwanzig", "trente-six", "treinta
// y seis": a whole number in English, German, French or Spanish words; nothing when any word is not
// part of one. Letter case does not matter.
std::optional<qint64> numberFromWords(QStringView words);

// Alternation of the words numbers are written with, for use inside patterns: a number below a
// hundred.
QString smallNumberPattern();

// Digits as recognised ("2O19", "l5") read as digits; nothing when other characters occur.
std::optional<qint64> digitsFromOcr(QStringView text);

} // namespace countersign::extraction
