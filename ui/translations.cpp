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

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
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
