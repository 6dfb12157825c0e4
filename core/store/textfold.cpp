// SPDX-License-Identifier: Apache-2.0
#include "core/store/textfold.h"

namespace countersign::store
{

QString folded(const QString &text)
{
    // Upper case first: it spells out letters that toCaseFolded() leaves, as in "Straße".
    QString result = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    result.removeIf([](QChar character) { return character.isMark(); });
    return result;
}

} // namespace countersign::store
