// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign::ui
{

// The names of places whose law governs a contract, in the language of the screen; what is stored
// stays the English name. A place that is not in the list is its own name.
QString placeText(const QString &stored);
QStringList placeTexts();
// A name of placeTexts() back to what is stored; other text as it is.
QString storedPlace(const QString &typed);

} // namespace countersign::ui
