// SPDX-License-Identifier: Apache-2.0
#include "core/review/statements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

// Each line of text becomes a line of words on the page.
model::OcrPage statementPage(const QStringList &lines)
{
    model::OcrPage page;
    model::OcrBlock block;
    double top = 0.1;
    for (const QString &text : lines) {
        model::OcrLine line;
        double left = 0.1;
        for (const QString &word : text.split(u' ')) {
            line.words.append({word, {left, top, 0.05, 0.015}, 1});
            left += 0.06;
        }
        block.lines.append(line);
        top += 0.02;
    }
    page.blocks.append(block);
    return page;
}

model::FieldValue valueOf(FieldKey key, const QString &text)
{
    model::FieldValue value;
    value.key = key;
    value.value = text;
    return value;
}

QStringList said(const QList<review::Statement> &statements)
{
    QStringList texts;
    for (const review::Statement &each : statements)
        texts.append((each.agrees ? u""_s : u"!"_s) + each.text);
    return texts;
}

} // namespace

class TestStatements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryWayOfWriting_data();
    void findsEveryWayOfWriting();
    void placesAreOnTheirPages();
    void nothingToLookFor();
};

void TestStatements::findsEveryWayOfWriting_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("dates in two forms")
        << FieldKey::AgreementDate << u"2026-03-01"_s
        << u"made on March 1, 2026 and signed 1 March 2026, not 2 March 2026."_s
        << QStringList{u"March 1, 2026"_s, u"1 March 2026,"_s};
    QTest::newRow("a second effective date")
        << FieldKey::EffectiveDate << u"2026-03-01"_s
        << u"on 1 March 2026 ... shall be effective as of 3 March 2026 and"_s
        << QStringList{u"1 March 2026"_s, u"!3 March 2026"_s};
    QTest::newRow("a date named effective behind it")
        << FieldKey::EffectiveDate << u"2026-03-01"_s
        << u"entered into 4 March 2026 (the \u201cEffective Date\u201d)"_s
        << QStringList{u"!4 March 2026"_s};
    QTest::newRow("party in capitals")
        << FieldKey::Party << u"Acme Tools, Inc."_s
        << u"between ACME TOOLS, INC. and others, Acme Tools Inc. shall"_s
        << QStringList{u"ACME TOOLS, INC."_s, u"Acme Tools Inc."_s};
    QTest::newRow("party with another legal form")
        << FieldKey::Party << u"Acme Tools, Inc."_s << u"signed for Acme Tools LLC by its"_s
        << QStringList{u"!Acme Tools LLC"_s};
    QTest::newRow("one word is no company")
        << FieldKey::Party << u"Acme, Inc."_s << u"the acme of Acme, Incorporated is"_s
        << QStringList{u"Acme, Incorporated"_s};
    QTest::newRow("term") << FieldKey::Term << u"2 years"_s
                          << u"for two (2) years and then 2 years but not three (3) years"_s
                          << QStringList{u"two (2) years"_s, u"2 years"_s};
    QTest::newRow("amount") << FieldKey::Amount << u"1200.00 USD"_s
                            << u"a fee of $1,200.00 or USD 1,200 per month"_s
                            << QStringList{u"$1,200.00"_s, u"USD 1,200"_s};
    QTest::newRow("text") << FieldKey::Jurisdiction << u"New York"_s
                          << u"laws of the State of New York. Courts of New York"_s
                          << QStringList{u"New York."_s, u"New York"_s};
}

void TestStatements::findsEveryWayOfWriting()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(said(review::statementsOf(valueOf(key, value), {statementPage({text})})), expected);
}

void TestStatements::placesAreOnTheirPages()
{
    const auto found
        = review::statementsOf(valueOf(FieldKey::Party, u"Beta Logistics LLC"_s),
                               {statementPage({u"nothing here"_s}), model::OcrPage(),
                                statementPage({u"and so Beta"_s, u"Logistics LLC signs"_s})});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().evidence.pageIndex, 2);
    QCOMPARE(found.first().evidence.boxes.size(), 2); // over two lines
    QCOMPARE(found.first().evidence.firstWord, 2);
    QCOMPARE(found.first().evidence.lastWord, 4);
}

void TestStatements::nothingToLookFor()
{
    const QList<model::OcrPage> pages{statementPage({u"yes and nda"_s})};
    QVERIFY(review::statementsOf(valueOf(FieldKey::Party, {}), pages).isEmpty());
    QVERIFY(review::statementsOf(valueOf(FieldKey::ContractType, u"nda"_s), pages).isEmpty());
    QVERIFY(review::statementsOf(valueOf(FieldKey::SignaturePresent, u"yes"_s), pages).isEmpty());
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
