// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/conformed.h"
#include "core/ocr/linemarks.h"
#include "core/ocr/lookalikes.h"
#include "core/ocr/pagenumbers.h"
#include "core/ocr/quotestyle.h"
#include "core/ocr/spelling.h"
#include "core/ocr/straymarks.h"
#include "core/ocr/wordcounts.h"
#include "core/ocr/wordparts.h"
#include "tests/core/ocr/pagetext.h"

#include <QTest>

using namespace countersign;
using namespace countersign::ocr;
using namespace Qt::StringLiterals;

namespace
{

const QString clause
    = u"The Recipient shall hold the Confidential Information in strict confidence and shall not "
      "disclose it to any third party without the prior written consent of the Company or its "
      "affiliates for any purpose by which the Company is or may be harmed"_s;

QString respelt(const QString &text, double confidence = 0.8)
{
    const auto words = ocr::WordCounts::shipped();
    const ocr::Lookalikes lookalikes(words->words());
    QList<model::OcrBlock> blocks = pageOf(clause + u'\n' + text, confidence);
    ocr::Spelling(*words, lookalikes, [](const QString &word) {
        return word == u"und"_s || word == u"tor"_s || word == u"lessor"_s || word == u"lessee"_s;
    }).correct(blocks);
    return textOf(blocks).section(u'\n', 1);
}

QString remarked(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::correctMarks(blocks, *ocr::WordCounts::shipped());
    return textOf(blocks);
}

QString lineMarked(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::correctLineMarks(blocks);
    return textOf(blocks);
}

QString unified(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::unifyQuotes(blocks);
    return textOf(blocks);
}

QString conformed(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::correctConformed(blocks.first().lines.first().words);
    return textOf(blocks);
}

QString numbered(const QString &text)
{
    QList<model::OcrBlock> blocks = pageOf(text);
    ocr::correctPageNumber(blocks.first().lines.first().words);
    return textOf(blocks);
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfAWord()
    {
        const ocr::WordParts parts = ocr::wordParts(u"(\u201CCompany\u2019s\u201D),"_s);
        QCOMPARE(parts.before, u"(\u201C"_s);
        QCOMPARE(parts.letters, u"Company"_s);
        QCOMPARE(parts.after, u"\u2019s\u201D),"_s);
        QCOMPARE(parts.word, u"company"_s);
        QVERIFY(parts.endsPhrase);
        QVERIFY(ocr::wordParts(u"$1,200.00"_s).word.isEmpty());
        QVERIFY(ocr::wordParts(u"info@acme.com"_s).word.isEmpty());
        QVERIFY(ocr::wordParts(QString()).word.isEmpty());
    }
    void countsSurviveStorage()
    {
        const QStringList texts(3, u"by and between Acme and the Company, by and between"_s);
        const ocr::WordCounts counts = ocr::WordCounts::counted(texts);
        const auto again = ocr::WordCounts::fromBytes(counts.toBytes());
        QVERIFY(again);
        QCOMPARE(again->words(), counts.words());
        QVERIFY(again->count(u"and"_s) > 8.5 && again->count(u"and"_s) < 9.5);
        QCOMPARE(again->count(u"and"_s, u"between"_s), counts.count(u"and"_s, u"between"_s));
        QVERIFY(again->count(u"and"_s, u"between"_s) > 5);
        QCOMPARE(again->count(u"company"_s, u"by"_s), 0.0); // a comma is between them
        QCOMPARE(again->count(u"unknown"_s), 0.0);
    }
    void wordsOfFewDocumentsAreLeftOut()
    {
        const ocr::WordCounts counts
            = ocr::WordCounts::counted({u"the zebra"_s, u"the cat"_s, u"the zebra"_s});
        QCOMPARE(counts.words(), QStringList{u"the"_s});
    }
    void damagedCountsAreRefused()
    {
        const QByteArray whole
            = qUncompress(ocr::WordCounts::counted(QStringList(3, clause)).toBytes());
        QVERIFY(ocr::WordCounts::fromBytes(qCompress(whole)));
        for (qsizetype length = 0; length < whole.size(); length += 7)
            QVERIFY(!ocr::WordCounts::fromBytes(qCompress(whole.left(length))));
    }
    void lookalikesByCost()
    {
        const ocr::Lookalikes search({u"and"_s, u"contract"_s, u"modem"_s});
        QCOMPARE(search.near(u"und"_s, 1.0), (std::vector<ocr::Lookalikes::Near>{{0, 1.0}}));
        QCOMPARE(search.near(u"modern"_s, 1.2), (std::vector<ocr::Lookalikes::Near>{{2, 1.1}}));
        QVERIFY(search.near(u"xnd"_s, 1.2).empty());
        QCOMPARE(search.near(u"cntract"_s, 2.0), (std::vector<ocr::Lookalikes::Near>{{1, 2.0}}));
    }
    void misreadWordsArePutRight()
    {
        QCOMPARE(respelt(u"by und between"_s), u"by and between"_s);
        QCOMPARE(respelt(u"(\u201Clnformation\u201D)"_s), u"(\u201CInformation\u201D)"_s);
        QCOMPARE(respelt(u"the term ot this Agrcement"_s), u"the term of this Agreement"_s);
        QCOMPARE(respelt(u"the tay treatment and tas structure of"_s),
                 u"the tax treatment and tax structure of"_s);
    }
    void whatIsMisreadAgainAndAgainIsNoWord()
    {
        QCOMPARE(respelt(u"if vou or vour agent, when vou know that vou may not"_s),
                 u"if you or your agent, when you know that you may not"_s);
        const QString names = u"to Parry and by Parry, of Parry"_s;
        QCOMPARE(respelt(names), names);
    }
    void longWordsAreNoNamesForOneLetter()
    {
        QCOMPARE(respelt(u"Contidential or Contidential and Contidential Detinitions"_s, 0.95),
                 u"Confidential or Confidential and Confidential Definitions"_s);
        const QString names = u"Mr. Emerton of Interneuron and Malinoff"_s;
        QCOMPARE(respelt(names, 0.95), names);
    }
    void namesAreReadAsElsewhereOnThePage()
    {
        const QString often = u"between Kubient and Acme, Kubient shall, of Kubient,"_s;
        QCOMPARE(respelt(often + u" by Kubicnt"_s), often + u" by Kubient"_s);
        QCOMPARE(respelt(often + u" by Kubicnt"_s, 0.95), often + u" by Kubicnt"_s);
        const QString others = often + u" by Kubients and Rubicon"_s;
        QCOMPARE(respelt(others), others);
    }
    void longNonsenseIsMisread()
    {
        QCOMPARE(respelt(u"title and imerest, the swategies"_s),
                 u"title and interest, the strategies"_s);
    }
    void tiesAreDirtWhereWordsFollowOnEachOther()
    {
        QCOMPARE(remarked(u"parties shall-have the right to'receive a conflict-of interest"_s),
                 u"parties shall have the right to receive a conflict of interest"_s);
        QCOMPARE(remarked(u"Return.of any"_s), u"Return of any"_s);
        QCOMPARE(remarked(u"(inthe case ofany, as to assign or offer thereof"_s),
                 u"(in the case of any, as to assign or offer thereof"_s);
        const QString right
            = u"third-party non-disclosure of day-to-day data at acme.com, p.m. and "
              "the parties' rights"_s;
        QCOMPARE(remarked(right), right);
    }
    void thinLettersBeforeItsVerbsAreThePronoun()
    {
        QCOMPARE(remarked(u"L agree, and \u00A7 will, that f have or \\ understand"_s),
                 u"I agree, and I will, that I have or I understand"_s);
        const QString right = u"Section 1 shall and paragraph 1 will apply, 1 year"_s;
        QCOMPARE(remarked(right), right);
        QCOMPARE(remarked(u"with the Company, 1\nagree, and of section 1\nshall"_s),
                 u"with the Company, I\nagree, and of section 1\nshall"_s);
    }
    void marksByTheirPlace()
    {
        QCOMPARE(lineMarked(u"{c) any {number] of 1. _ For"_s), u"(c) any [number] of 1. For"_s);
        QCOMPARE(lineMarked(u"ADURO BIOTECH. INC. and Acme Co. Inc."_s),
                 u"ADURO BIOTECH, INC. and Acme Co. Inc."_s);
        QCOMPARE(lineMarked(u"in his control,\n3. Employee agrees.\n4, No"_s),
                 u"in his control.\n3. Employee agrees.\n4. No"_s);
        QCOMPARE(lineMarked(u"3.1 The\n3.2. A\n3.3 \"Term\"\n3.4 No"_s),
                 u"3.1 The\n3.2 A\n3.3 \"Term\"\n3.4 No"_s);
        const QString right = u"on December\n31, 2008 or\n12, Main Street\n_ _"_s;
        QCOMPARE(lineMarked(right), right);
    }
    void conformedSignatures()
    {
        QCOMPARE(conformed(u"s John Madden"_s), u"/s/ John Madden"_s);
        QCOMPARE(conformed(u"By: isi L. Kelly"_s), u"By: /s/ L. Kelly"_s);
        QCOMPARE(conformed(u"By = 's' Andrea Gross"_s), u"By = /s/ Andrea Gross"_s);
        QCOMPARE(conformed(u"1s/ Eric Sprunk"_s), u"/s/ Eric Sprunk"_s);
        QCOMPARE(conformed(u"By: __/s/_ Rajiv Ghatalia"_s), u"By: /s/ Rajiv Ghatalia"_s);
        for (const QString &right :
             {u"is John Madden"_s, u"the Company' s Affiliates"_s, u"By: A. Smith"_s,
              u"By: ______"_s, u"s and t"_s, u"s Affiliates and all of those that they control"_s})
            QCOMPARE(conformed(right), right);
    }
    void apostrophesCloseQuotationsOrAreDirt()
    {
        QCOMPARE(remarked(u"any \"Company Affiliate' and the \u201CWork\u2019)"_s),
                 u"any \"Company Affiliate\" and the \u201CWork\u201D)"_s);
        QCOMPARE(remarked(u"the Company\u2019 shall, the Company's\u2019 request"_s),
                 u"the Company shall, the Company's request"_s);
        QCOMPARE(remarked(u"EMPLOYEE''s duties"_s), u"EMPLOYEE's duties"_s);
        const QString right = u"the parties' officers, 'any person' and 5' 6\""_s;
        QCOMPARE(remarked(right), right);
        QCOMPARE(remarked(u"by -Employee and .Company"_s), u"by Employee and Company"_s);
    }
    void marksBehindDaysAreTheirLetters()
    {
        QCOMPARE(remarked(u"this 5\" day of May and the 22\u2122 day"_s),
                 u"this 5th day of May and the 22nd day"_s);
        QCOMPARE(remarked(u"the 11* day, the 6\" pipe"_s), u"the 11* day, the 6\" pipe"_s);
    }
    void datesHaveTheirComma()
    {
        QCOMPARE(remarked(u"of December 31. 2008 and January |, 2009."_s),
                 u"of December 31, 2008 and January 1, 2009."_s);
        QCOMPARE(remarked(u"in May 12. 20081 and Section 31. 2008"_s),
                 u"in May 12. 20081 and Section 31. 2008"_s);
    }
    void pointsAreNumberedOnce()
    {
        QCOMPARE(remarked(u"Cc. Representatives shall mean"_s), u"c. Representatives shall mean"_s);
        QCOMPARE(remarked(u"|. Definitions"_s), u"1. Definitions"_s);
        QCOMPARE(remarked(u"Mr. Smith shall"_s), u"Mr. Smith shall"_s);
    }
    void dirtBetweenWordsPartsThem()
    {
        QCOMPARE(remarked(u"the terms.of this agreement, shall\u2018be, so"_s),
                 u"the terms of this agreement, shall be, so"_s);
        const QString right = u"acme.com and e.g. non-disclosure U.S. law"_s;
        QCOMPARE(remarked(right), right);
    }
    void numbersOfPagesArePutRight()
    {
        QCOMPARE(numbered(u"Pagel 2of 5"_s), u"Page | 2 of 5"_s);
        QCOMPARE(numbered(u"Acme Inc. Page| Sof 5"_s), u"Acme Inc. Page | 5 of 5"_s);
        QCOMPARE(numbered(u"Page 3of12 Version 2"_s), u"Page 3 of 12 Version 2"_s);
        QCOMPARE(numbered(u"Pagel 3o0f 5"_s), u"Page | 3 of 5"_s);
        QCOMPARE(numbered(u"2o0f5"_s), u"2 of 5"_s);
        QCOMPARE(numbered(u"l of 5"_s), u"1 of 5"_s);
        for (const QString &right : {u"Page 3 of 12"_s, u"Page 7of 5"_s, u"Pages 2of 5"_s,
                                     u"Page one of the agreement"_s, u"Page"_s})
            QCOMPARE(numbered(right), right);
        QList<model::OcrWord> line = {{u"Pagel"_s, {0.5, 0.9, 0.06, 0.01}, 0.9},
                                      {u"2of5"_s, {0.57, 0.9, 0.06, 0.01}, 0.4}};
        ocr::correctPageNumber(line);
        QCOMPARE(line.size(), 5);
        QCOMPARE(line.first().box.left, 0.5);
        QVERIFY(std::abs(line.last().box.right() - 0.63) < 1e-9);
        QVERIFY(std::is_sorted(line.begin(), line.end(), [](const auto &a, const auto &b) {
            return a.box.right() < b.box.left;
        }));
        QCOMPARE(line.last().confidence, 0.4);
    }
    // Where small words make no sense, capitals are no sign of a name any more.
    void wornPageIsBelievedLess()
    {
        const QString worn = u" zhe partics agrcc tbat nciiher"_s;
        QCOMPARE(respelt(u"all Contidential Intormation, and"_s + worn).section(u' ', 0, 3),
                 u"all Confidential Information, and"_s);
        QCOMPARE(respelt(u"THE EMPLOVEE SHALL"_s + worn).section(u' ', 0, 2),
                 u"THE EMPLOYEE SHALL"_s);
        QCOMPARE(respelt(u"Oftice"_s), u"Oftice"_s);
    }
    void namesAndNumbersStay()
    {
        const QString names
            = u"Visualant Klimczak ACM 10,000 2l info@contidential.com Benefactix"_s;
        QCOMPARE(respelt(names), names);
        QCOMPARE(respelt(u"the lessor and the lessee"_s), u"the lessor and the lessee"_s);
    }
    void halfAWordAtALinesEndStays()
    {
        QCOMPARE(respelt(u"the con-\ntidential parts"_s), u"the con-\ntidential parts"_s);
    }
    void anotherLanguageIsLeftAlone()
    {
        const QString german = u"Der Mieter und die Vermieterin vereinbaren hiermit dass alle "
                               "Rechte aus diesem Vertrag auf den Mieter ubergehen sollen"_s;
        const auto words = ocr::WordCounts::shipped();
        const ocr::Lookalikes lookalikes(words->words());
        QList<model::OcrBlock> blocks = pageOf(german);
        ocr::Spelling(*words, lookalikes, [](const QString &) { return false; }).correct(blocks);
        QCOMPARE(textOf(blocks), german);
    }
    void stopBeforeASmallLetterIsAComma()
    {
        QCOMPARE(remarked(u"formulae. compositions. and"_s), u"formulae, compositions, and"_s);
        QCOMPARE(remarked(u"the Company and. the Employee"_s), u"the Company and the Employee"_s);
        QCOMPARE(remarked(u"Acme Inc. and its sales. They"_s), u"Acme Inc. and its sales. They"_s);
        QCOMPARE(remarked(u"ii. the parties"_s), u"ii. the parties"_s);
    }
    void commaBeforeASentenceIsAStop()
    {
        QCOMPARE(remarked(u"reliance thereon, This provision"_s),
                 u"reliance thereon. This provision"_s);
        QCOMPARE(remarked(u"and the Company, The parties"_s), u"and the Company. The parties"_s);
        const QString right
            = u"in Dallas, The Company is, in Texas, If Acme Bank is, the parties, No. 5 and"_s;
        QCOMPARE(remarked(right), right);
    }
    void colonBeforeALaterPointIsASemicolon()
    {
        QCOMPARE(remarked(u"the Agreement: and (b) its terms: (iii) the"_s),
                 u"the Agreement; and (b) its terms; (iii) the"_s);
        const QString right
            = u"as follows: (a) the terms and these: (i) the parties: the Company"_s;
        QCOMPARE(remarked(right), right);
    }
    void paragraphsNumberHasAStop()
    {
        QCOMPARE(remarked(u"4, Term. This"_s), u"4. Term. This"_s);
        QCOMPARE(remarked(u"4, 5 and 6"_s), u"4, 5 and 6"_s);
        QCOMPARE(remarked(u"May 4, 2005 The"_s), u"May 4, 2005 The"_s);
    }
    void dirtBeforeAWordGoes()
    {
        QCOMPARE(remarked(u"one -of \u2018which .is"_s), u"one of which is"_s);
        QCOMPARE(remarked(u"the \u2018company\u2019 is"_s), u"the \u2018company\u2019 is"_s);
    }
    void apostrophesAreAlike()
    {
        QCOMPARE(unified(u"Company\u2019s Party\u2019s Employee\u2019s Agent's"_s),
                 u"Company\u2019s Party\u2019s Employee\u2019s Agent\u2019s"_s);
        QCOMPARE(unified(u"Company\u2019s Agent's"_s), u"Company\u2019s Agent's"_s);
    }
    void apostrophesFollowTheQuotations()
    {
        QCOMPARE(unified(u"the \u201CCompany\u201D and the Company's and affiliates' rights"_s),
                 u"the \u201CCompany\u201D and the Company\u2019s and affiliates\u2019 rights"_s);
        QCOMPARE(unified(u"the \"Company\" and the \u201CAgent\" and the Agent\u2019s"_s),
                 u"the \"Company\" and the \"Agent\" and the Agent's"_s);
    }
    void wornCurlsArePutBack()
    {
        const QString curled
            = u"\u201CA\u201D \u201CB\u201D \u201CC\u201D \u201CD\u201D \u201CE\u201D "_s;
        QCOMPARE(unified(curled + u"(\"Agent\u201D)"_s), curled + u"(\u201CAgent\u201D)"_s);
        QCOMPARE(unified(curled + u"\u201CAgent\","_s), curled + u"\u201CAgent\u201D,"_s);
    }
    void measuresAndMixturesStay()
    {
        const QString curled
            = u"\u201CA\u201D \u201CB\u201D \u201CC\u201D \u201CD\u201D \u201CE\u201D "_s;
        QCOMPARE(unified(curled + u"5' by 12\" wide"_s), curled + u"5' by 12\" wide"_s);
        QCOMPARE(unified(curled + u"in \u201C2019\""_s), curled + u"in \u201C2019\u201D"_s);
        const QString mixed = u"\u201CCompany\u201D and \"Agent\" of the Agent's"_s;
        QCOMPARE(unified(mixed), mixed);
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
