// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/romannumbers.h"

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
    ocr::correctRomanNumbers(blocks);
    return textOf(blocks);
}

} // namespace

class TestRomanNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesAreOnes_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("heading") << u"Il. INVENTIONS"_s << u"II. INVENTIONS"_s;
        QTest::newRow("brackets") << u"under II]. and [I"_s << u"under III. and II"_s;
        QTest::newRow("article") << u"at Il Fornaio"_s << u"at Il Fornaio"_s;
        QTest::newRow("state") << u"Peoria, Ill. 61602"_s << u"Peoria, Ill. 61602"_s;
        QTest::newRow("placeholder") << u"[I] agree"_s << u"[I] agree"_s;
        QTest::newRow("figures") << u"11. Notices"_s << u"11. Notices"_s;
    }
    void strokesAreOnes()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
    void pointsFollowOnEachOther_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("second") << u"(i) one; (it) two"_s << u"(i) one; (ii) two"_s;
        QTest::newRow("third") << u"(i) one; (ii) two; (in) three"_s
                               << u"(i) one; (ii) two; (iii) three"_s;
        QTest::newRow("first") << u"(1) one; and (ii) two"_s << u"(i) one; and (ii) two"_s;
        QTest::newRow("figures") << u"(1) one; (2) two; see (ii)"_s
                                 << u"(1) one; (2) two; see (ii)"_s;
        QTest::newRow("number in words")
            << u"one (1) year and (ii) two"_s << u"one (1) year and (ii) two"_s;
        QTest::newRow("word in brackets")
            << u"as agreed (it being understood"_s << u"as agreed (it being understood"_s;
        QTest::newRow("letters") << u"(m) this; (n) that"_s << u"(m) this; (n) that"_s;
    }
    void pointsFollowOnEachOther()
    {
        QFETCH(QString, read);
        QTEST(corrected(read), "meant");
    }
};

QTEST_GUILESS_MAIN(TestRomanNumbers)
#include "tst_romannumbers.moc"
