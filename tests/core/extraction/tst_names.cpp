// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/names.h"
#include "core/extraction/outline.h"
#include "core/extraction/signatureblocks.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;

namespace
{

QStringList namesIn(const QString &words)
{
    const DocumentText text(test::documentFromText(words));
    QStringList names;
    for (const NameMention &mention : findNames(text, {0, text.size()}, NameLines::Joined))
        names.append(mention.name);
    return names;
}

} // namespace

// Names, headings and signature blocks.
class tst_Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void identityLevelsPrintedForms();
    void headingsHaveNumbersAndKinds();
    void signatureBlocksInTwoColumns();
    void signatureWithoutLabels();
};

void tst_Names::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("comma before the form")
        << u"between Acme Widgets, Inc., a company"_s << u"Acme Widgets, Inc."_s;
    QTest::newRow("person") << u"made by Jane Q. Doe and others"_s << u"Jane Q. Doe"_s;
    QTest::newRow("broken line") << u"between Acme\nWidgets LLC and"_s << u"Acme Widgets LLC"_s;
    QTest::newRow("german") << u"die Kranich Technik GmbH & Co. KG hat"_s
                            << u"Kranich Technik GmbH & Co. KG"_s;
    QTest::newRow("joined by of") << u"the Bank of Somewhere is"_s << u"Bank of Somewhere"_s;
    QTest::newRow("inner capital") << u"by resTORbio, Inc. and"_s << u"resTORbio, Inc."_s;
}

void tst_Names::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const QStringList names = namesIn(text);
    QVERIFY2(names.contains(name), qPrintable(names.join(u" | "_s)));
}

void tst_Names::identityLevelsPrintedForms()
{
    QCOMPARE(nameIdentity(u"The ACME Widgets, Inc."_s),
             nameIdentity(u"Acme Widgets Incorporated"_s));
    QCOMPARE(nameIdentity(u"Smith & Sons L.L.C."_s), nameIdentity(u"Smith and Sons LLC"_s));
    QVERIFY(nameIdentity(u"Acme East Inc."_s) != nameIdentity(u"Acme West Inc."_s));
}

void tst_Names::headingsHaveNumbersAndKinds()
{
    const DocumentText text(test::documentFromText(u"4.2 Governing Law. This is governed by law.\n"
                                                   "ARTICLE IV TERMINATION\n"
                                                   "\u00A7 5 Haftung\n"
                                                   "6. the parties shall meet every year\n"
                                                   "(b) Indemnification: each party"_s));
    const Outline outline = outlineOf(text);
    QCOMPARE(outline.headings.size(), 4);
    QCOMPARE(outline.headings.at(0).number, u"4.2"_s);
    QCOMPARE(outline.headings.at(0).kind, u"governing_law"_s);
    QCOMPARE(outline.headings.at(1).number, u"IV"_s);
    QCOMPARE(outline.headings.at(1).kind, u"termination"_s);
    QCOMPARE(outline.headings.at(2).kind, u"liability_cap"_s);
    QCOMPARE(outline.headings.at(3).number, u"b"_s);
    QCOMPARE(outline.kindAt(outline.headings.at(1).span.begin + 3), u"termination"_s);
}

void tst_Names::signatureBlocksInTwoColumns()
{
    const DocumentText text(test::documentFromText(
        u"The parties agree on what stands above.\n\nIN WITNESS WHEREOF, signed.\n\n"
        "By: /s/ Ann Lee                             By: /s/ Bob Roe\n"
        "Name: Ann Lee                               Name: Bob Roe\n"
        "Title: President                            Title: Managing Director\n"
        "E-mail: ann@lee.example                     E-mail: bob@roe.example"_s));
    const QList<SignatureBlock> blocks = findSignatureBlocks(text, outlineOf(text));
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(text.original(blocks.at(0).name), u"Ann Lee"_s);
    QCOMPARE(text.original(blocks.at(1).name), u"Bob Roe"_s);
    QCOMPARE(text.original(blocks.at(1).title), u"Managing Director"_s);
    QCOMPARE(text.original(blocks.at(1).email), u"bob@roe.example"_s);
    QCOMPARE(blocks.at(1).group, 2);
}

void tst_Names::signatureWithoutLabels()
{
    const DocumentText text(
        test::documentFromText(u"This letter is long enough to have a body.\n\nVery truly yours,\n"
                               "/s/ Carla Diaz\nCarla Diaz\nChief Financial Officer"_s));
    const QList<SignatureBlock> blocks = findSignatureBlocks(text, outlineOf(text));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(text.original(blocks.at(0).name), u"Carla Diaz"_s);
    QCOMPARE(text.original(blocks.at(0).title), u"Chief Financial Officer"_s);
    QVERIFY(!blocks.at(0).mark.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Names)
#include "tst_names.moc"
