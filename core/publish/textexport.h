// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QRect>
#include <QString>
#include <QStringList>

#include <cmath>

namespace countersign::publish
{

// What the page formats of recognition say of a page besides its words.
struct PageLabel {
    int number = 0; // of the document, from 0
    QString fileName; // of its original, without folder
    double dpi = 300; // in whose pixels boxes are told

    QSize sizePx(const model::OcrPage &page) const
    {
        return {std::max(1, int(std::lround(page.sizePt.width() * dpi / 72))),
                std::max(1, int(std::lround(page.sizePt.height() * dpi / 72)))};
    }
    QRect box(const model::PageRect &rect, const QSize &pagePx) const
    {
        return rect.toPixels(pagePx).toAlignedRect().intersected(QRect(QPoint(0, 0), pagePx));
    }
};

// XML 1.0 has no control characters.
inline QString xmlText(QString text)
{
    return text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe;
    });
}

} // namespace countersign::publish
