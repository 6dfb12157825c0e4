// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/resolution.h"

#include <QTest>

using namespace countersign::imaging;

class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plausibleOnesAreKept()
    {
        QCOMPARE(plausibleResolution({2480, 3508}, {300, 300}), (Resolution{300, 300}));
        QCOMPARE(plausibleResolution({1728, 1145}, {204, 98}), (Resolution{204, 98}));
    }
    void othersAreGuessedFromThePageLength()
    {
        const double camera = plausibleResolution({3000, 4000}, {72, 72}).best();
        QVERIFY(camera > 330 && camera < 365);
        QVERIFY(plausibleResolution({1654, 2339}, {0, 0}).best() > 190);
        QCOMPARE(plausibleResolution({20, 20}, {0, 0}).best(), 100.0);
    }
    void sizeHonoursBothDirections()
    {
        QCOMPARE(sizeInPoints({204, 98}, {204, 98}), QSizeF(72, 72));
    }
    void largePagesAreLimited()
    {
        const QSizeF a4(595, 842);
        QCOMPARE(limitedDpi(a4, 300, 36'000'000), 300.0);
        QVERIFY(limitedDpi(a4, 1200, 36'000'000) < 800);
        QVERIFY(limitedDpi({14400, 10}, 600, 36'000'000) <= 150);
    }
};

QTEST_GUILESS_MAIN(TestResolution)
#include "tst_resolution.moc"
