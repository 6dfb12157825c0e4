// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

// Pages printed, copied, faxed and scanned, by known harm.
namespace countersign::test
{

struct Wear {
    const char *name = "clean";
    double dpiX = 300; // of the scan; other than dpiY: a fax
    double dpiY = 300;
    bool bilevel = false;
    double noise = 0; // standard deviation, in grey levels
    double specks = 0; // share of pixels turned round
    double spread = 0; // mm by which ink grows, or wears where negative
    double fade = 0; // share of the ink's darkness that is gone
    double shade = 0; // share of the light that is gone at one edge
    double scale = 1; // a copier's
    double cropMm = 0; // cut off at every edge
    int lostLines = 0; // scan lines a fax has lost
    int jpegQuality = 0; // 0: no JPEG
};

// The kinds of harm that separators are measured on.
QList<Wear> wears();

struct WornPage {
    QImage pixels; // Grayscale8, square pixels, as a page source draws them
    double dpi = 0;
};

// `page` is grey at 300 dpi. Skew in degrees clockwise, turned by quarters. The same seed gives the
// same harm.
WornPage worn(const QImage &page, const Wear &how, double skew, int quarters, quint32 seed);

} // namespace countersign::test
