// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/documentstarts.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::DocumentStart;
using extraction::StartReason;

namespace
{

QList<DocumentStart> startsIn(const QStringList &pages)
{
    return extraction::documentStarts(test::documentFromText(pages.join(u'\f')));
}

const QString agreement
    = u"SERVICES AGREEMENT\n\nThis Agreement is made between the parties.\n\nmore of it\n\nand more\n"_s;
const QString signing
    = u"The parties have signed below.\n\nBy: ________________\nName: Jane Doe\n"_s;

} // namespace

// Where a stack of paper has to be parted.
class tst_DocumentStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDocumentHasNone();
    void pageOneStarts();
    void titleBehindSignaturesStarts();
    void exhibitsBelongToTheirContract();
    void titleAndOpeningStart();
    void shoutedSentencesAreNoTitles();
    void letterheadStarts();
    void countedPagesGoOn();
    void otherLanguages();
    void nothingToRead();
};

void tst_DocumentStarts::oneDocumentHasNone()
{
    QVERIFY(startsIn({agreement, u"1. The work is described here.\n"_s, signing}).isEmpty());
}

void tst_DocumentStarts::pageOneStarts()
{
    const auto starts = startsIn({agreement + u"\nPage 1 of 2"_s, u"text\n\nPage 2 of 2"_s,
                                  u"minutes of a meeting\n\nPage 1 of 1"_s});
    QCOMPARE(starts, (QList<DocumentStart>{{2, {StartReason::PageOne}}}));
}

void tst_DocumentStarts::titleBehindSignaturesStarts()
{
    const auto starts
        = startsIn({agreement, signing, u"LEASE AGREEMENT\n\nbetween the parties\n"_s});
    QCOMPARE(starts, (QList<DocumentStart>{{2, {StartReason::TitleAfterSignatures}}}));
}

void tst_DocumentStarts::exhibitsBelongToTheirContract()
{
    QVERIFY(startsIn({agreement, signing, u"EXHIBIT A\n\nFORM OF LEASE AGREEMENT\n"_s}).isEmpty());
}

// Also where nobody has signed what stands before it; a filing's number is no attachment's letter.
void tst_DocumentStarts::titleAndOpeningStart()
{
    const QString other
        = u"CONSULTING AGREEMENT\n\nThis Consulting Agreement is made and entered into as "
          "of May 4, 2021\nby and between A Inc. and B LLC.\n"_s;
    const DocumentStart start{2, {StartReason::TitleAndOpening}};
    QCOMPARE(startsIn({agreement, u"1. The work is described here.\n"_s, other}),
             (QList<DocumentStart>{start}));
    QCOMPARE(startsIn({agreement, u"1. Work.\n"_s, u"Exhibit 10.7\n\n"_s + other}),
             (QList<DocumentStart>{start}));
    QVERIFY(startsIn({agreement, u"1. Work.\n"_s, u"Exhibit B\n\n"_s + other}).isEmpty());
    QVERIFY(startsIn({agreement, u"1. Work.\n\n- 2 -"_s, other + u"\n- 3 -"_s}).isEmpty());
}

void tst_DocumentStarts::shoutedSentencesAreNoTitles()
{
    QVERIFY(
        startsIn(
            {agreement, signing,
             u"THE EMPLOYEE ACKNOWLEDGES THAT HE HAS READ THIS AGREEMENT\nAND UNDERSTANDS ALL OF IT\n"_s})
            .isEmpty());
}

void tst_DocumentStarts::letterheadStarts()
{
    const auto starts = startsIn({agreement,
                                  u"Acme Widgets, Inc.\n740 Heinz Avenue, Berkeley, CA 94710\n"
                                  "Tel: 510 555 0147\n\nMay 3, 2019\n\nDear Ms. Doe:\n"_s});
    QCOMPARE(starts, (QList<DocumentStart>{{1, {StartReason::Letterhead}}}));
}

void tst_DocumentStarts::countedPagesGoOn()
{
    QVERIFY(startsIn({agreement + u"\nPage 1 of 3"_s, signing + u"\nPage 2 of 3"_s,
                      u"AMENDMENT\n\ntext\n\nmore\n\nmore\n\nPage 3 of 3"_s})
                .isEmpty());
}

void tst_DocumentStarts::otherLanguages()
{
    QCOMPARE(startsIn({u"MIETVERTRAG\n\nText\n"_s, u"Unterschrift ____________\n"_s,
                       u"DIENSTLEISTUNGSVERTRAG\n\nzwischen den Parteien\n"_s})
                 .size(),
             1);
    QCOMPARE(
        startsIn({u"Texte\n\nPage 2 sur 2\n"_s, u"BAIL COMMERCIAL\n\nPage 1 sur 3\n"_s}).size(), 1);
}

void tst_DocumentStarts::nothingToRead()
{
    QVERIFY(extraction::documentStarts({}).isEmpty());
    QVERIFY(startsIn({QString(), QString()}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_DocumentStarts)
#include "tst_documentstarts.moc"
