// SPDX-License-Identifier: Apache-2.0
#include "tests/support/numberedpages.h"

#include "tests/support/paintedpages.h"

#include <QPainter>

namespace countersign::test
{

namespace
{

constexpr int bits = 10;
constexpr int cell = 40;
constexpr int left = 40;
constexpr int top = 100;

} // namespace

QByteArray numberedPage(int number)
{
    QImage page(numberedDpi * 17 / 2, numberedDpi * 11, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int bit = 0; bit < bits; ++bit) {
        if (number >> bit & 1)
            painter.fillRect(left + bit * cell, top, cell, cell, Qt::black);
    }
    painter.end();
    return encoded(page, "jpg");
}

int numberOn(const QImage &page)
{
    int number = 0;
    for (int bit = 0; bit < bits; ++bit) {
        if (qGray(page.pixel(left + bit * cell + cell / 2, top + cell / 2)) < 128)
            number |= 1 << bit;
    }
    return number;
}

} // namespace countersign::test
