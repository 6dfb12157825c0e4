// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/letterlikes.h"
#include "core/ocr/wordcounts.h"
#include "tests/core/ocr/pagetext.h"

#include <QTest>

using namespace countersign;
using namespace countersign::ocr;
using namespace Qt::StringLiterals;

namespace
{

QString corrected(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::Letterlikes(*ocr::WordCounts::shipped()).correct(blocks);
    return textOf(blocks);
}

} // namespace

class TestLetterlikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letterTakenForAMarkIsPutRight_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("cross") << u"breach of (he Agreement by"_s
                               << u"breach of the Agreement by"_s;
        QTest::newRow("cross before a quotation") << u"Acme Limited (he \"Company\") agrees"_s
                                                  << u"Acme Limited (the \"Company\") agrees"_s;
        QTest::newRow("to") << u"agrees (o disclose"_s << u"agrees to disclose"_s;
        QTest::newRow("to as figures")
            << u"consultant 10 the Company"_s << u"consultant to the Company"_s;
        QTest::newRow("capital") << u"after the [nitial Term of"_s
                                 << u"after the Initial Term of"_s;
        QTest::newRow("small f") << u"and [rom time to time"_s << u"and from time to time"_s;
        QTest::newRow("last letter") << u"for al) other purposes"_s << u"for all other purposes"_s;
        QTest::newRow("last letter twice")
            << u"of confidential! information"_s << u"of confidential information"_s;
        QTest::newRow("figure") << u"which 1s necessary"_s << u"which is necessary"_s;
        QTest::newRow("figure within") << u"except as s2t forth"_s << u"except as set forth"_s;
        QTest::newRow("stop within") << u"to the s.bject matter"_s << u"to the subject matter"_s;
        QTest::newRow("cent sign") << u"in the publi\u00A2 domain"_s << u"in the public domain"_s;
        QTest::newRow("dirt above") << u"need to b\u00E9 disclosed"_s << u"need to be disclosed"_s;
        QTest::newRow("thin capital")
            << u"follows: Lf any provision"_s << u"follows: If any provision"_s;
        QTest::newRow("trade mark")
            << u"(this \u201CAgreement\u2122), dated"_s << u"(this \u201CAgreement\u201D), dated"_s;
        QTest::newRow("two capitals") << u"the EXecutive shall"_s << u"the Executive shall"_s;
        QTest::newRow("bracket of its own")
            << u"options, [number| of"_s << u"options, [number] of"_s;
    }
    void letterTakenForAMarkIsPutRight()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
    void whatMakesSenseStays_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("brackets") << u"if (he or she) agrees"_s << u"if (he or she) agrees"_s;
        QTest::newRow("bracketed list")
            << u"all (the \"Company\") of"_s << u"all (the \"Company\") of"_s;
        QTest::newRow("figures") << u"within 10 days of"_s << u"within 10 days of"_s;
        QTest::newRow("figures of business days")
            << u"more than 10 business days"_s << u"more than 10 business days"_s;
        QTest::newRow("section") << u"in Section 10 the parties"_s
                                 << u"in Section 10 the parties"_s;
        QTest::newRow("ordinal") << u"the 1st day"_s << u"the 1st day"_s;
        QTest::newRow("label") << u"Name: John"_s << u"Name: John"_s;
        QTest::newRow("It") << u"terminate. It is understood"_s << u"terminate. It is understood"_s;
        QTest::newRow("name with an accent")
            << u"by Jean C\u00F4t\u00E9 of"_s << u"by Jean C\u00F4t\u00E9 of"_s;
        QTest::newRow("trade mark of a name")
            << u"uses Acme\u2122 products"_s << u"uses Acme\u2122 products"_s;
    }
    void whatMakesSenseStays()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
    void languageIsToldByItsWords()
    {
        const auto words = ocr::WordCounts::shipped();
        QVERIFY(ocr::areMostlyListed(pageOf(u"the term of (he Agreement shall begin"_s), *words));
        QVERIFY(!ocr::areMostlyListed(pageOf(u"le pr\u00E9sent contrat est conclu dans les"_s),
                                      *words));
        QVERIFY(!ocr::areMostlyListed(pageOf(u"der Vertrag wird zwischen beiden geschlossen"_s),
                                      *words));
        QVERIFY(!ocr::areMostlyListed({}, *words));
    }
};

QTEST_GUILESS_MAIN(TestLetterlikes)
#include "tst_letterlikes.moc"
