// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/labels.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace countersign;

// What a form prints beside or above its values.
class tst_Labels : public QObject
{
    Q_OBJECT

private:
    // The label of the words `value` on a page.
    static QString labelOn(const QString &page, const QString &value)
    {
        QList<extraction::PlacedWord> words;
        for (const model::OcrWord &word : test::pageFromText(page).words())
            words.append({word.text, word.box});
        const QStringList wanted = value.split(u' ');
        for (int first = 0; first + wanted.size() <= words.size(); ++first) {
            const bool here
                = std::equal(wanted.begin(), wanted.end(), words.begin() + first,
                             [](const QString &a, const auto &b) { return a == b.text; });
            if (here)
                return extraction::PageLabels(words).labelOf(first, first + int(wanted.size()) - 1);
        }
        return u"the value is not on the page"_s;
    }

private Q_SLOTS:
    void aValueHasOneLabel_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("label");
        QTest::newRow("before a colon")
            << u"Hire starts: May 3, 2024"_s << u"May 3, 2024"_s << u"hire starts"_s;
        QTest::newRow("beyond a gap")
            << u"Minimum hire            24 months"_s << u"24 months"_s << u"minimum hire"_s;
        QTest::newRow("the second of two in a row")
            << u"Starts: May 3, 2024   Ends: May 3, 2026"_s << u"May 3, 2026"_s << u"ends"_s;
        QTest::newRow("nearer than the value before it")
            << u"Notice: 30 days Term: 24 months"_s << u"24 months"_s << u"term"_s;
        QTest::newRow("with words behind the value")
            << u"Term:   24 months (fixed)"_s << u"24 months"_s << u"term"_s;
        QTest::newRow("a column of values is no label")
            << u"Lessee:        Birch Tools LLC\nState:         Ohio"_s << u"Ohio"_s << u"state"_s;
        QTest::newRow("running text")
            << u"The hirer keeps the goods under a roof from May 3, 2024 on "
               "and returns them clean."_s
            << u"May 3, 2024"_s << QString();
        QTest::newRow("the end of a sentence")
            << u"Nobody may change what is agreed in this form before May 3, 2024"_s
            << u"May 3, 2024"_s << QString();
        QTest::newRow("another value")
            << u"24 months      May 3, 2024"_s << u"May 3, 2024"_s << QString();
        QTest::newRow("alone") << u"May 3, 2024"_s << u"May 3, 2024"_s << QString();
    }

    void aValueHasOneLabel()
    {
        QFETCH(QString, page);
        QFETCH(QString, value);
        QTEST(labelOn(page, value), "label");
    }

    // A grid: labels in one line, their values in the next one.
    void labelsStandAboveTheirValues()
    {
        const auto at = [](const QString &text, double left, double top) {
            return extraction::PlacedWord{text, {left, top, 0.012 * double(text.size()), 0.012}};
        };
        const QList<extraction::PlacedWord> words = {
            at(u"Law"_s, 0.1, 0.100),  at(u"Contact"_s, 0.5, 0.100), at(u"Ohio"_s, 0.1, 0.114),
            at(u"Ruiz"_s, 0.5, 0.114), at(u"Site"_s, 0.1, 0.150),    at(u"Fresno"_s, 0.1, 0.164)};
        const extraction::PageLabels labels(words);
        QCOMPARE(labels.labelOf(2, 2), u"law"_s);
        QCOMPARE(labels.labelOf(3, 3), u"contact"_s);
        QCOMPARE(labels.labelOf(5, 5), u"site"_s);
        QCOMPARE(labels.cellEnd(2), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Labels)
#include "tst_labels.moc"
