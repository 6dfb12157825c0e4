// SPDX-License-Identifier: Apache-2.0
#include "core/model/sheetrouting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSheetRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPayloadComesBackAsItWas_data()
    {
        QTest::addColumn<model::SheetRouting>("routing");
        QTest::newRow("nothing") << model::SheetRouting{};
        QTest::newRow("all") << model::SheetRouting{u"nda"_s, u"Contracts, duplex"_s,
                                                    u"M\u00FCller & S\u00F6hne; KG = 1"_s};
        QTest::newRow("counterparty") << model::SheetRouting{{}, {}, u"ACME"_s};
    }
    void aPayloadComesBackAsItWas()
    {
        QFETCH(model::SheetRouting, routing);
        const auto read = model::routingFromPayload(model::routingPayload(routing));
        QVERIFY(read);
        QCOMPARE(*read, routing);
    }
    void anyChangedCharacterIsNoticed()
    {
        const QString payload = model::routingPayload({u"nda"_s, u"A4"_s, u"ACME"_s});
        for (qsizetype i = 0; i < payload.size(); ++i) {
            QString damaged = payload;
            damaged[i] = damaged.at(i) == u'x' ? u'y' : u'x';
            QVERIFY2(!model::routingFromPayload(damaged), qPrintable(damaged));
        }
        QVERIFY(!model::routingFromPayload(u"https://example.com/"_s));
        QVERIFY(!model::routingFromPayload({}));
    }
    void code39SaysWhatItCan()
    {
        const model::SheetRouting routing{u"nda"_s, u"Contracts"_s, u"M\u00FCller & Co. KG"_s};
        const QStringList codes = model::routingCode39(routing);
        QCOMPARE(codes.size(), 3);
        model::SheetRouting read;
        for (const QString &code : codes)
            QVERIFY(model::addRoutingCode39(read, code));
        QCOMPARE(read, (model::SheetRouting{u"nda"_s, u"CONTRACTS"_s, u"MULLER  CO. KG"_s}));
        QVERIFY(!model::addRoutingCode39(read, u"C1TNDA00"_s));
        QVERIFY(!model::addRoutingCode39(read, u"4006381333931"_s));
        QVERIFY(model::routingCode39({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSheetRouting)
#include "tst_sheetrouting.moc"
