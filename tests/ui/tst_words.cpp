// SPDX-License-Identifier: Apache-2.0
#include "ui/errortext.h"
#include "ui/words.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::ui;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyErrorOfTheCoreHasASentence();
    void auditGroupsHaveWords();
    void everyEnumHasAWord();
    void factsFillTheSentence();
    void unknownCodesFallBackToTheirKind();
    void valuesReadLikePeopleWrite_data();
    void valuesReadLikePeopleWrite();
    void confidenceIsNeverCertain();
    void agesAreShort_data();
    void agesAreShort();

private:
    QSet<QString> codesIn(const QString &folder, const QString &pattern) const;
};

void TestWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QSet<QString> TestWords::codesIn(const QString &folder, const QString &pattern) const
{
    const QRegularExpression form(pattern);
    QSet<QString> codes;
    QDirIterator it(QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto match = form.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            codes.insert(match.next().captured(1));
    }
    return codes;
}

void TestWords::everyErrorOfTheCoreHasASentence()
{
    const QSet<QString> codes
        = codesIn(u"core"_s, u"ErrorKind::\\w+\\s*,\\s*u\"([a-z_]+\\.[a-z_0-9]+)\"_s"_s);
    QVERIFY(codes.size() > 50);
    QStringList missing;
    for (const QString &code : codes) {
        if (!hasErrorText(code))
            missing.append(code);
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestWords::auditGroupsHaveWords()
{
    for (const QString &prefix : auditActionGroups())
        QVERIFY(auditGroupText(prefix) != prefix);
}

void TestWords::everyEnumHasAWord()
{
    for (const model::Stage stage : model::allStages())
        QVERIFY(!stageText(stage).isEmpty());
    for (const model::FieldInfo &info : model::fieldInfos()) {
        QVERIFY(!fieldText(info.key).isEmpty());
        QVERIFY(!fieldGroupText(info.group).isEmpty());
    }
    for (const QString &type : model::contractTypes())
        QVERIFY2(contractTypeText(type) != type, qPrintable(type));
}

void TestWords::factsFillTheSentence()
{
    const ErrorText text = errorText(
        base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {{u"path"_s, u"/a/b.pdf"_s}}});
    QVERIFY(text.what.startsWith(u"/a/b.pdf "_s));
    QVERIFY(!text.full().contains(u'{'));
    const ErrorText bare = errorText(base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {}});
    QVERIFY(!bare.full().contains(u'{'));
}

void TestWords::unknownCodesFallBackToTheirKind()
{
    const base::Error error{base::ErrorKind::Network, u"future.thing"_s, {}};
    QVERIFY(!hasErrorText(error.code));
    QVERIFY(errorText(error).what.contains(u"future.thing"_s));
    QVERIFY(!errorText(error).remedy.isEmpty());
}

void TestWords::valuesReadLikePeopleWrite_data()
{
    QTest::addColumn<model::FieldKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    using K = model::FieldKey;
    QTest::newRow("date") << K::EffectiveDate << u"2026-03-01"_s << u"Sunday, 1 March 2026"_s;
    QTest::newRow("no date") << K::EffectiveDate << u"soon"_s << u"soon"_s;
    QTest::newRow("for ever") << K::ExpirationDate << u"perpetual"_s << u"Without end"_s;
    QTest::newRow("type") << K::ContractType << u"nda"_s << u"Non-disclosure agreement"_s;
    QTest::newRow("renewal") << K::Renewal << u"automatic"_s << u"Automatic"_s;
    QTest::newRow("yes") << K::SignaturePresent << u"yes"_s << u"Yes"_s;
    QTest::newRow("text") << K::Title << u"Mutual NDA"_s << u"Mutual NDA"_s;
    QTest::newRow("money") << K::Amount << u"250000.00 USD"_s
                           << u"250,000.00"_s + QChar(QChar::Nbsp) + u"USD"_s;
}

void TestWords::valuesReadLikePeopleWrite()
{
    QFETCH(model::FieldKey, key);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(valueText(key, value), shown);
}

void TestWords::confidenceIsNeverCertain()
{
    QCOMPARE(confidenceText(1), u"99 %"_s);
    QCOMPARE(confidenceText(0.714), u"71 %"_s);
    QCOMPARE(confidenceText(0), u"1 %"_s);
}

void TestWords::agesAreShort_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("now") << qint64(20) << u"now"_s;
    QTest::newRow("minutes") << qint64(5 * 60) << u"5 min"_s;
    QTest::newRow("hours") << qint64(3 * 3600 + 100) << u"3 h"_s;
    QTest::newRow("days") << qint64(50 * 3600) << u"2 d"_s;
    QTest::newRow("months") << qint64(100) * 24 * 3600 << u"3 mo"_s;
    QTest::newRow("from the future") << qint64(-500) << u"now"_s;
}

void TestWords::agesAreShort()
{
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QTEST(ageText(now.addSecs(-seconds), now), "shown");
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
