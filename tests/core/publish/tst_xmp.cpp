// SPDX-License-Identifier: Apache-2.0
#include "core/publish/xmp.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestXmp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isXmlWhateverTheTitle();
    void claimsOnlyWhatItIsTold();
    void readsDates_data();
    void readsDates();
};

void TestXmp::isXmlWhateverTheTitle()
{
    publish::PdfFacts facts;
    facts.title = u"Smith & <Sons>\u0001 \"Ltd\""_s;
    facts.written = QDateTime(QDate(2026, 3, 2), QTime(10, 15), Qt::UTC);
    QXmlStreamReader reader(publish::xmpPacket(facts));
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(u"Smith & <Sons> \"Ltd\""_s));
    QVERIFY(text.contains(u"2026-03-02T10:15:00Z"_s));
}

void TestXmp::claimsOnlyWhatItIsTold()
{
    publish::PdfFacts facts;
    QVERIFY(!publish::xmpPacket(facts).contains("pdfaid:part"));
    facts.pdfa2b = true;
    QVERIFY(publish::xmpPacket(facts).contains("<pdfaid:part>2</pdfaid:part>"));
}

void TestXmp::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("at");
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 15), Qt::UTC);
    QTest::newRow("offset") << u"D:20260302101500+01'00'"_s << at;
    QTest::newRow("utc") << u"D:20260302091500Z"_s << at;
    QTest::newRow("day") << u"D:20260302"_s << QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    QTest::newRow("none") << u"yesterday"_s << QDateTime();
}

void TestXmp::readsDates()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, at);
    QCOMPARE(publish::fromPdfDate(text), at);
    if (at.isValid())
        QCOMPARE(publish::fromPdfDate(QString::fromLatin1(publish::pdfDate(at))), at);
}

QTEST_GUILESS_MAIN(TestXmp)
#include "tst_xmp.moc"
