// SPDX-License-Identifier: Apache-2.0
#include "ui/translations.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pluralsAreEnglish();
};

void TestSentences::initTestCase()
{
    // No translation to this language: the words stay English, with their plurals.
    ui::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));
}

void TestSentences::pluralsAreEnglish()
{
    QCOMPARE(ui::pagesText(1), u"1 page"_s);
    QCOMPARE(ui::pagesText(2), u"2 pages"_s);
    QCOMPARE(ui::valueText(model::FieldKey::Term, u"1 years"_s), u"1 year"_s);
    QCOMPARE(ui::valueText(model::FieldKey::Term, u"2 years"_s), u"2 years"_s);
    QCOMPARE(QCoreApplication::translate("countersign::ui::TopBar", "Reading %n contract(s)",
                                         nullptr, 3),
             u"Reading 3 contracts"_s);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
