// SPDX-License-Identifier: Apache-2.0
#include "core/review/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestPhrases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAsPrinted_data();
    void namesAsPrinted();
    void aLineMayEndAName();
    void eachOnce();
    void nothingOnAnEmptyPage();

private:
    static QStringList texts(const QList<review::Statement> &phrases)
    {
        QStringList texts;
        for (const review::Statement &each : phrases)
            texts.append(each.text);
        return texts;
    }
    static model::OcrPage page(const QString &text)
    {
        model::OcrPage made;
        made.blocks = {{}};
        made.blocks[0].lines = {{}};
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            made.blocks[0].lines[0].words.append({word, {}, 1});
        return made;
    }
};

void TestPhrases::namesAsPrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("legal form behind a comma")
        << u"made by Acme Instruments, Inc., a company"_s << u"Acme Instruments, Inc."_s;
    QTest::newRow("two names parted")
        << u"between ACME CORP. AND BETA LLC (the parties)"_s << u"BETA LLC"_s;
    QTest::newRow("one name with and")
        << u"with Smith and Wesson Ltd. today"_s << u"Smith and Wesson Ltd."_s;
    QTest::newRow("of within") << u"the Bank of New York is"_s << u"Bank of New York"_s;
    QTest::newRow("quotes") << u"called \u201cMutual Non-Disclosure Agreement\u201d here"_s
                            << u"Mutual Non-Disclosure Agreement"_s;
    QTest::newRow("initials") << u"(SHIRE), L.E.K. Consulting LLC, of Boston"_s
                              << u"L.E.K. Consulting LLC"_s;
    QTest::newRow("legal form abroad")
        << u"between Sakura Foods, K.K., of Osaka"_s << u"Sakura Foods, K.K."_s;
    QTest::newRow("a sentence ends") << u"by Jane Porter. Notices go"_s << u"Jane Porter"_s;
}

void TestPhrases::namesAsPrinted()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    const QStringList phrases = texts(review::phrasesOf({page(text)}));
    QVERIFY2(phrases.contains(phrase), qPrintable(phrases.join(u" | "_s)));
}

void TestPhrases::aLineMayEndAName()
{
    model::OcrPage signature = page(u"by /s/ Brian Lynch"_s);
    signature.blocks[0].lines += page(u"Brian Lynch"_s).blocks[0].lines;
    QVERIFY(texts(review::phrasesOf({signature})).contains(u"Brian Lynch"_s));
    model::OcrPage wrapped = page(u"with the Bank of"_s);
    wrapped.blocks[0].lines += page(u"New York today"_s).blocks[0].lines;
    QVERIFY(texts(review::phrasesOf({wrapped})).contains(u"Bank of New York"_s));
}

void TestPhrases::eachOnce()
{
    const auto phrases = review::phrasesOf({page(u"we met Acme"_s), page(u"Acme"_s)});
    QCOMPARE(texts(phrases), QStringList{u"Acme"_s});
    QCOMPARE(phrases.first().evidence.pageIndex, 0);
    QCOMPARE(phrases.first().evidence.firstWord, 2);
    QCOMPARE(phrases.first().evidence.lastWord, 2);
}

void TestPhrases::nothingOnAnEmptyPage()
{
    QVERIFY(review::phrasesOf({model::OcrPage(), page(u"no name here"_s)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
