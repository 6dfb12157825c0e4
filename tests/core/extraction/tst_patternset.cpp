// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/patternset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;

class tst_PatternSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrasesWithinEachOther();
    void findsWhatThePatternsFind_data();
    void findsWhatThePatternsFind();
    void findsAtWords();
};

namespace
{

QStringList printed(const QList<QRegularExpressionMatch> &matches)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : matches)
        all.append(u"%1 %2"_s.arg(match.capturedStart()).arg(match.captured()));
    return all;
}

QList<QRegularExpressionMatch> allMatches(const QString &pattern, const QString &text)
{
    QList<QRegularExpressionMatch> matches;
    const QRegularExpression whole(pattern, QRegularExpression::CaseInsensitiveOption);
    for (auto found = whole.globalMatch(text); found.hasNext();)
        matches.append(found.next());
    return matches;
}

// Beginnings of all kinds: groups, counted letters, classes, escapes, assertions, single letters.
const QStringList patterns{
    u"renew|extend\\w*|p?r.rrog"_s,
    u"\\b(?:shall|will) not (?:be )?(?:renew|extend)ed"_s,
    u"(?<label>no|number|nr)\\.?\\s*(?<value>\\d+)"_s,
    u"k.ndigung|informaci.n"_s,
    u"^whereas\\b|\\bterm$"_s,
    u"(?<!\\w)inc\\.|corp\\.?"_s,
    u"(?:very )?truly"_s,
    u"[Vv]ery\\s+truly|\\$\\s?\\d"_s,
    u"ka+se|st{1,2}ern"_s,
    u"J(?:anuary|an)|d[ei]c(?:ember)?"_s,
    u"\\d{4}|x"_s,
    u"(?=s)sun|(?:a|b)c"_s,
    u"\\p{Lu}\\.|\\(the\\)"_s,
};

} // namespace

void tst_PatternSet::findsPhrasesWithinEachOther()
{
    const PhraseFinder finder({"she", "he", "hers", "his", "s h"});
    QStringList found;
    finder.find(u"USHERS hiS his h", [&](quint32 phrase, qsizetype end) {
        found.append(u"%1@%2"_s.arg(phrase).arg(end));
    });
    found.sort();
    QCOMPARE(found,
             (QStringList{u"0@4"_s, u"1@4"_s, u"2@6"_s, u"3@10"_s, u"3@14"_s, u"4@12"_s, u"4@16"_s,
                          u"4@8"_s}));
}

void tst_PatternSet::findsWhatThePatternsFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("renewal")
        << u"It shall not be renewed. WILL NOT extended extendedly prorrogado"_s;
    QTest::newRow("overlap") << u"renewrenewextendrenew rorrog prrrog"_s;
    QTest::newRow("numbers") << u"No. 12, number 3 nr4 no.no 5 Notice 2019"_s;
    QTest::newRow("accents")
        << u"K\u00FCndigung kundigung informaci\u00F3n infORMACI n k\nndigung"_s;
    QTest::newRow("edges") << u"WHEREAS whereas this term"_s;
    QTest::newRow("forms") << u"Acme Inc. zinc. CORP. Corp corporation"_s;
    QTest::newRow("letters") << u"Very truly yours, very  truly, truly $ 5 $5"_s;
    QTest::newRow("counted") << u"kase kaaase stern sttern sttttern"_s;
    QTest::newRow("months") << u"January Jan 5 Dec dic december"_s;
    QTest::newRow("signs") << u"sun ac bc A. (the) x"_s;
    QTest::newRow("letters that fold")
        << u"\u212A\u00FCndigung truly term\u017F exten\u017F \u017Fun"_s;
    QTest::newRow("two units") << u"\U0001F600 renew k\U0001F600ndigung \U00010400renew"_s;
    QTest::newRow("half a letter") << (u"renew term"_s + QChar(0xD83D));
}

void tst_PatternSet::findsWhatThePatternsFind()
{
    QFETCH(QString, text);
    const PatternSet set(patterns, QRegularExpression::CaseInsensitiveOption);
    QCOMPARE(set.size(), std::size_t(patterns.size()));
    const PatternSet::Scan scan = set.scan(text);
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const QStringList wanted = printed(allMatches(patterns.at(i), text));
        const auto pattern = std::size_t(i);
        QCOMPARE(printed(scan.matchesOf(pattern, 100)), wanted);
        QCOMPARE(scan.has(pattern), !wanted.isEmpty());
        QCOMPARE(printed(scan.matchesOf(pattern, 1)), wanted.mid(0, 1));
    }
}

void tst_PatternSet::findsAtWords()
{
    const QString pattern = u"(?<![\\w-])new (?:york|jersey)(?![\\w-])|(?<![\\w-])york(?![\\w-])"_s;
    const AnchoredPattern anchored(pattern, QRegularExpression::CaseInsensitiveOption);
    const WordSet words({u"new"_s, u"york"_s});
    const QString text = u"New York, a-York, york new Jersey newyork, NEW\u00A0York New York New"_s;
    QCOMPARE(printed(anchored.matchesAtWords(text, tokensOf(text), words)),
             printed(allMatches(pattern, text)));
    QCOMPARE(anchored.matchesAtWords(text, tokensOf(text), words).size(), 5);
    const QString broken = text + QChar(0xDC00);
    QVERIFY(anchored.matchesAtWords(broken, tokensOf(broken), words).isEmpty());
    QVERIFY(allMatches(pattern, broken).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PatternSet)

#include "tst_patternset.moc"
