// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

class QString;

namespace countersign::review
{

// Around a date, a length of time or an address, none of these belongs to it.
inline constexpr QStringView aroundValues
    = u" .,;:\"'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

// Without those of `clinging` at its ends: what a page prints around a value.
QString withoutClinging(const QString &text, QStringView clinging);

} // namespace countersign::review
