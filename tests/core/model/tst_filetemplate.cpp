// SPDX-License-Identifier: Apache-2.0
#include "core/model/filetemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestFileTemplate : public QObject
{
    Q_OBJECT

    const model::FileFacts m_facts{QDate(2026, 5, 3),
                                   u"NDA"_s,
                                   u"ACME / M\u00FCller: GmbH"_s,
                                   u"R-17"_s,
                                   u"Non-disclosure  Agreement"_s,
                                   u"scan0001"_s,
                                   u"0190"_s};

private Q_SLOTS:
    void namesAreMade_data()
    {
        QTest::addColumn<QString>("fileTemplate");
        QTest::addColumn<QString>("name");
        QTest::newRow("standard") << QString::fromLatin1(model::standardFileTemplate)
                                  << u"2026-05-03 NDA ACME - M\u00FCller- GmbH"_s;
        QTest::newRow("folders")
            << u"{year}/{counterparty}/{reference} {title}"_s
            << u"2026/ACME - M\u00FCller- GmbH/R-17 Non-disclosure Agreement"_s;
        QTest::newRow("out of the folder") << u"../../{reference}"_s << u"R-17"_s;
        QTest::newRow("hidden") << u".{reference}"_s << u"R-17"_s;
        QTest::newRow("nothing left") << u"///..."_s << u"scan0001"_s;
        QTest::newRow("a device") << u"con"_s << u"_con"_s;
        QTest::newRow("control characters") << u"a\nb\u202Ec"_s << u"a-b-c"_s;
    }
    void namesAreMade()
    {
        QFETCH(QString, fileTemplate);
        QTEST(model::fileNameFrom(fileTemplate, m_facts), "name");
    }
    void namesFitEveryFileSystem()
    {
        model::FileFacts facts = m_facts;
        facts.title = QString(400, u'\u00E4') + QString::fromUcs4(U"\U0001F600", 1);
        const QString name = model::fileNameFrom(u"{title}"_s, facts);
        QVERIFY(name.toUtf8().size() <= 150);
        QVERIFY(!name.isEmpty());
        QCOMPARE(model::fileNameFrom(u"{reference}"_s, {}), u"document"_s);
    }
    void emptyPartsLeaveNoGap()
    {
        model::FileFacts facts = m_facts;
        facts.type.clear();
        QCOMPARE(model::fileNameFrom(u"{date} {type} {reference}"_s, facts), u"2026-05-03 R-17"_s);
        facts.reference.clear();
        QCOMPARE(model::fileNameFrom(u"{date} - {reference}"_s, facts), u"2026-05-03"_s);
    }
    void unknownPartsAreNamed()
    {
        QVERIFY(model::checkFileTemplate(u"{date} {id}"_s));
        const auto wrong = model::checkFileTemplate(u"{date} {colour}"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"export.template_unknown"_s);
        QCOMPARE(wrong.error().facts[u"part"_s].toString(), u"{colour}"_s);
        QCOMPARE(model::checkFileTemplate(u"  "_s).error().code, u"export.template_empty"_s);
    }
    void namesThatAreTakenAreNumbered()
    {
        QSet<QString> taken;
        QCOMPARE(model::numberedPath(u"a.b/NDA.pdf"_s, taken), u"a.b/NDA.pdf"_s);
        QCOMPARE(model::numberedPath(u"a.b/nda.pdf"_s, taken), u"a.b/nda (2).pdf"_s);
        QCOMPARE(model::numberedPath(u"a.b/NDA.pdf"_s, taken), u"a.b/NDA (3).pdf"_s);
        QCOMPARE(model::numberedPath(u"a.b/NDA"_s, taken), u"a.b/NDA"_s);
        QCOMPARE(model::numberedPath(u"a.b/NDA"_s, taken), u"a.b/NDA (2)"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileTemplate)
#include "tst_filetemplate.moc"
