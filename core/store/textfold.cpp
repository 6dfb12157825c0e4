// SPDX-License-Identifier: Apache-2.0
#include "core/store/textfold.h"

namespace countersign::store
{

QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar character) { return character.isMark(); });
    return result;
}

} // namespace countersign::store
