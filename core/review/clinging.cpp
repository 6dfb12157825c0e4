// SPDX-License-Identifier: Apache-2.0
#include "core/review/clinging.h"

#include <QString>

namespace countersign::review
{

QString withoutClinging(const QString &text, QStringView clinging)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && clinging.contains(text.at(from)))
        ++from;
    while (to > from && clinging.contains(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

} // namespace countersign::review
