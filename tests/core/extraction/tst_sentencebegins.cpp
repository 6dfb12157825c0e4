// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/sentences.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;

class tst_SentenceBegins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void namesOfContracts_data();
    void namesOfContracts();
};

void tst_SentenceBegins::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("one") << u"This Agreement ends in two years."_s << 1;
    QTest::newRow("two") << u"It ends. The duty survives."_s << 2;
    QTest::newRow("a company") << u"Acme Inc. Berlin and J. Smith agree."_s << 1;
    QTest::newRow("a figure") << u"It costs 3.50 euros."_s << 1;
    QTest::newRow("a semicolon") << u"It ends; it may be renewed."_s << 2;
    QTest::newRow("blocks") << u"Supply Agreement\n\nbetween two parties"_s << 2;
}

void tst_SentenceBegins::sentences()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const DocumentText document(test::documentFromText(text));
    const auto begins = sentenceBegins(document, tokensOf(document.text()));
    QCOMPARE(int(std::set<std::ptrdiff_t>(begins.begin(), begins.end()).size()), count);
}

void tst_SentenceBegins::namesOfContracts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("named") << u"Exhibit 10.1\n\nSPONSORSHIP AGREEMENT\n\nThis is made today."_s
                           << 2;
    QTest::newRow("unnamed") << u"We write to you about the weather."_s << 0;
    QTest::newRow("below the top") << u"word "_s.repeated(400) + u"\n\nAGREEMENT"_s << 0;
}

void tst_SentenceBegins::namesOfContracts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(nameWords(DocumentText(test::documentFromText(text))).size()), count);
}

QTEST_GUILESS_MAIN(tst_SentenceBegins)
#include "tst_sentencebegins.moc"
