// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

#include <QStringList>

class QCoreApplication;

namespace countersign::ui
{

// The languages that the program speaks, as ISO 639 codes, English first.
QStringList programLanguages();
// What a language is called by those who speak it: "de" -> "Deutsch"; a code of three letters, as
// recognition has them, does as well. Empty for a code that is none.
QString ownLanguageName(const QString &code);

// The locale of a language that was chosen in Settings, in the form of the country that the system
// names for it, if it does. The system's own for an empty choice or one that is not spoken.
QLocale chosenLocale(const QString &language);

// Puts the words of a locale's language in front of those in the source, and Qt's own words of the
// same language with them; dates and numbers on screen take the locale's form. A language that
// there is no translation to gets the English plurals.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace countersign::ui
