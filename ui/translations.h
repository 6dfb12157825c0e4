// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

class QCoreApplication;

namespace countersign::ui
{

// Puts the words of a locale's language in front of those in the source, and Qt's own words of the
// same language with them. A language that there is no translation to gets the English plurals.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace countersign::ui
