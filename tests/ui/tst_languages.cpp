// SPDX-License-Identifier: Apache-2.0
// The program speaks its languages: sentences, plurals, Qt's own words, dates and numbers.

#include "ui/actions/actioncatalogue.h"
#include "ui/errortext.h"
#include "ui/review/reviewwords.h"
#include "ui/translations.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void namesThemselves();
    void choosesALocale();
    void speaks_data();
    void speaks();
    void valuesAreReadAndTypedByTheirNames();
    void speaksAsQtDoes();
};

// What a test installed must not speak in the next one.
void TestLanguages::cleanup()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
}

void TestLanguages::namesThemselves()
{
    QStringList names;
    for (const QString &code : ui::programLanguages())
        names.append(ui::ownLanguageName(code));
    QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s}));
    QCOMPARE(ui::ownLanguageName(u"deu"_s), u"Deutsch"_s);
    QCOMPARE(ui::ownLanguageName(u"osd"_s), QString());
}

void TestLanguages::choosesALocale()
{
    QCOMPARE(ui::chosenLocale(u"fr"_s).language(), QLocale::French);
    QCOMPARE(ui::chosenLocale({}), QLocale::system());
    QCOMPARE(ui::chosenLocale(u"tlh"_s), QLocale::system());
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("date");
    QTest::newRow("English") << u"en"_s << u"Settings"_s << u"2 pages"_s << u"Paste"_s
                             << u"The disk is full."_s << u"1 Mar 2026"_s;
    QTest::newRow("German") << u"de"_s << u"Einstellungen"_s << u"2 Seiten"_s << u"Einfügen"_s
                            << u"Der Datenträger ist voll."_s << u"1. März 2026"_s;
    QTest::newRow("French") << u"fr"_s << u"Paramètres"_s << u"2 pages"_s << u"Coller"_s
                            << u"Le disque est plein."_s << u"1 mars 2026"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Ajustes"_s << u"2 páginas"_s << u"Pegar"_s
                             << u"El disco está lleno."_s << u"1 mar 2026"_s;
}

void TestLanguages::speaks()
{
    QFETCH(const QString, code);
    ui::installTranslations(*QCoreApplication::instance(), QLocale(code));
    QTEST(ui::areaText(ui::Area::Settings), "settings");
    QTEST(ui::pagesText(2), "pages");
    QTEST(ui::plainActionText(ui::actionRow(ui::ActionId::Paste)), "paste");
    QTEST(ui::errorText({base::ErrorKind::Io, u"store.full"_s, {}}).what, "error");
    QTEST(ui::shortDateText(QDate(2026, 3, 1)), "date");
}

// What is stored is the same in every language; a person reads and types the name of theirs.
void TestLanguages::valuesAreReadAndTypedByTheirNames()
{
    using model::FieldKey;
    ui::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
    QCOMPARE(ui::editedText(FieldKey::Jurisdiction, u"California"_s), u"Kalifornien"_s);
    QCOMPARE(ui::displayValue(FieldKey::Jurisdiction, u"California"_s), u"Kalifornien"_s);
    QCOMPARE(ui::storedChoice(FieldKey::Jurisdiction, u"kalifornien"_s), u"California"_s);
    QCOMPARE(ui::storedChoice(FieldKey::Jurisdiction, u"california"_s), u"California"_s);
    QCOMPARE(ui::editedText(FieldKey::Jurisdiction, u"Atlantis"_s), u"Atlantis"_s);
    const QString endless = ui::editedText(FieldKey::ExpirationDate, u"perpetual"_s);
    QVERIFY(endless != u"perpetual"_s);
    QCOMPARE(ui::storedChoice(FieldKey::ExpirationDate, endless), u"perpetual"_s);
    QCOMPARE(ui::editedText(FieldKey::Term, u"180 days"_s), u"180 Tage"_s);
    const QString none = ui::editedText(FieldKey::Renewal, u"none"_s);
    QVERIFY(none != u"none"_s);
    QCOMPARE(ui::storedChoice(FieldKey::Renewal, none), u"none"_s);
}

// "Cancel" in a message box is Qt's word, and has to be of the same language.
void TestLanguages::speaksAsQtDoes()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("Qt's own translations are not installed");
    ui::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Strg"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
