// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/documenttext.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::DocumentText;
using extraction::Span;

namespace
{

Span spanOf(const DocumentText &text, const QString &words)
{
    const int begin = int(text.text().indexOf(words));
    return begin < 0 ? Span{} : Span{begin, begin + int(words.size())};
}

} // namespace

class tst_DocumentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsQuotesButKeepsTheOriginal()
    {
        const DocumentText text(
            test::documentFromText(u"the \u201CCompany\u201D \u2013 O\u2019Neil"_s));
        QCOMPARE(text.text(), u"the \"Company\" - O'Neil\n"_s);
        QCOMPARE(text.original({0, text.size()}), u"the \u201CCompany\u201D \u2013 O\u2019Neil"_s);
    }

    void joinsHyphenatedWords()
    {
        const DocumentText text(
            test::documentFromText(u"a confiden-\ntial non-\ndisclosure Smith-\nJones"_s));
        QVERIFY2(text.text().contains(u"confidential"_s), qPrintable(text.text()));
        QVERIFY2(text.text().contains(u"non-disclosure"_s), qPrintable(text.text()));
        QVERIFY2(text.text().contains(u"Smith-\nJones"_s), qPrintable(text.text()));
    }

    // Small capitals come in two words from a text layer; a recognised page has no such words.
    void joinsWordsThatTouch()
    {
        model::OcrDocument document = test::documentFromText(u"by B IOSITE Ltd"_s);
        auto &words = document.pages[0].blocks[0].lines[0].words;
        words[2].box.left = words.at(1).box.right();
        QCOMPARE(DocumentText(document).text(), u"by B IOSITE Ltd\n"_s);
        document.pages[0].source = model::TextSource::TextLayer;
        const DocumentText text(document);
        QCOMPARE(text.text(), u"by BIOSITE Ltd\n"_s);
        const model::Evidence evidence = text.evidence(spanOf(text, u"BIOSITE"_s));
        QCOMPARE(evidence.firstWord, 1);
        QCOMPARE(evidence.lastWord, 2);
    }

    // A text layer in specks: its blanks are narrower than the gaps within words of common print.
    void keepsTheBlanksOfTinyPrint()
    {
        model::OcrDocument document = test::documentFromText(u"laws of Ohio"_s);
        document.pages[0].source = model::TextSource::TextLayer;
        double left = 0.1;
        for (model::OcrWord &word : document.pages[0].blocks[0].lines[0].words) {
            word.box.left = left;
            word.box.width = 0.0007 * double(word.text.size());
            left = word.box.right() + 0.0003;
        }
        QCOMPARE(DocumentText(document).text(), u"laws of Ohio\n"_s);
    }

    void evidenceHasOneBoxALine()
    {
        const model::OcrDocument document
            = test::documentFromText(u"first page\fThis agreement ends two\nyears after today"_s);
        const DocumentText text(document);
        const model::Evidence evidence = text.evidence(spanOf(text, u"ends two\nyears"_s));
        QCOMPARE(evidence.pageIndex, 1);
        QCOMPARE(evidence.boxes.size(), 2);
        QCOMPARE(evidence.firstWord, 2);
        QCOMPARE(evidence.lastWord, 4);
        const QList<model::OcrWord> words = document.pages.at(1).words();
        QCOMPARE(words.at(evidence.firstWord).text, u"ends"_s);
        QCOMPARE(words.at(evidence.lastWord).text, u"years"_s);
        QCOMPARE(evidence.boxes.constFirst(), words.at(2).box.united(words.at(3).box));
    }

    void evidenceOfAJoinedWordCoversBothHalves()
    {
        const DocumentText text(test::documentFromText(u"gov-\nerned by"_s));
        const model::Evidence evidence = text.evidence(spanOf(text, u"governed"_s));
        QCOMPARE(evidence.firstWord, 0);
        QCOMPARE(evidence.lastWord, 1);
        QCOMPARE(evidence.boxes.size(), 2);
    }

    void emptyDocumentsAndSpans()
    {
        const DocumentText nothing(model::OcrDocument{});
        QCOMPARE(nothing.size(), 0);
        QCOMPARE(nothing.lineAt(0), -1);
        QVERIFY(nothing.evidence({}).isEmpty());
        QCOMPARE(nothing.meanConfidence(), 0.0);
        const DocumentText text(test::documentFromText(u"some words"_s));
        QVERIFY(text.evidence({4, 4}).isEmpty());
    }

    void wideGapsPartSegments()
    {
        const DocumentText text(
            test::documentFromText(u"By: Ann Lee                          By: Bob Roe"_s));
        const auto segments = text.segments(0);
        QCOMPARE(segments.size(), 2);
        QCOMPARE(text.view(segments.at(1).span).toString(), u"By: Bob Roe"_s);
        QVERIFY(segments.at(1).left > 0.4);
    }

    void wordConfidenceIsTheWeakestWord()
    {
        model::OcrDocument document = test::documentFromText(u"one two three"_s, 0.9);
        document.pages[0].blocks[0].lines[0].words[1].confidence = 0.3;
        const DocumentText text(document);
        QCOMPARE(text.wordConfidence({0, text.size()}), 0.3);
        QCOMPARE(text.wordConfidence(spanOf(text, u"three"_s)), 0.9);
    }
};

QTEST_GUILESS_MAIN(tst_DocumentText)
#include "tst_documenttext.moc"
