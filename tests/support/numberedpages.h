// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

// Pages that tell their number in black and white squares, so that a stack's order is seen again
// after it went through a scanner.
namespace countersign::test
{

constexpr int numberedDpi = 75;

QByteArray numberedPage(int number); // JPEG, Letter; up to 1023
int numberOn(const QImage &page);

} // namespace countersign::test
