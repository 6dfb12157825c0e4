// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::store
{

// The text without differences of case, diacritics and compatibility forms: what searches compare.
QString folded(const QString &text);

} // namespace countersign::store
