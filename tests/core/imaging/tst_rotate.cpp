// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixptr.h"
#include "core/imaging/rotate.h"
#include "tests/support/paintedpages.h"

#include <allheaders.h>

#include <QTest>
#include <QtMath>

using namespace countersign;

class TestRotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLeptonicasRotation_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<QRect>("part");
        for (const double degrees : {-12.0, -1.4, 0.1, 0.7, 3.0}) {
            QTest::addRow("whole %.1f", degrees) << degrees << QRect(0, 0, 827, 1169);
            QTest::addRow("part %.1f", degrees) << degrees << QRect(31, 77, 501, 690);
        }
    }
    void isLeptonicasRotation()
    {
        QFETCH(double, degrees);
        QFETCH(QRect, part);
        const imaging::PixPtr page = imaging::toPix(
            test::paintPage(test::contractLines(), 100).convertToFormat(QImage::Format_Grayscale8));
        const imaging::PixPtr whole(pixRotate(page.get(), float(qDegreesToRadians(degrees)),
                                              L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
        const imaging::PixPtr ours = imaging::rotatedPart(page.get(), degrees, part);
        QCOMPARE(imaging::toImage(ours.get()),
                 imaging::toImage(whole.get()).copy(part.intersected({0, 0, 827, 1169})));
    }
};

QTEST_MAIN(TestRotate)
#include "tst_rotate.moc"
