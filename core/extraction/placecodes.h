// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::extraction
{

// ISO 3166 code of a place by the name PlaceMention gives it: "US-NY", "GB-ENG", "DE"; empty for an
// unknown name.
QString placeCode(const QString &name);

} // namespace countersign::extraction
