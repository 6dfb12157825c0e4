// SPDX-License-Identifier: Apache-2.0
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

bool installCatalogue(QCoreApplication &application, const QLocale &locale, const QString &name,
                      const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    QCoreApplication::installTranslator(translator.release()); // the application owns it
    return true;
}

} // namespace

QStringList programLanguages()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s};
}

QString ownLanguageName(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    // Of "American English" and "español de España" the country is left out: what is meant here
    // is the language, whatever country it is spoken in.
    if (language == QLocale::English || language == QLocale::Spanish)
        return language == QLocale::English ? u"English"_s : u"Español"_s;
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (locale.language() != language || name.isEmpty())
        return QLocale::languageToString(language);
    name.front() = name.front().toUpper();
    return name;
}

QLocale chosenLocale(const QString &language)
{
    const QLocale system = QLocale::system();
    if (!programLanguages().contains(language))
        return system;
    const QLocale chosen(language);
    return system.language() == chosen.language() ? system : chosen;
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    QLocale language = locale;
    if (!installCatalogue(application, language, u"countersign"_s, u":/translations"_s)) {
        language = QLocale(QLocale::English);
        installCatalogue(application, language, u"countersign"_s, u":/translations"_s);
    }
    // In the language that the rest speaks: a window in two languages is worse than one in English.
    installCatalogue(application, language, u"qtbase"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace countersign::ui
