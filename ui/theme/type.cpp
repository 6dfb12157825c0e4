// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/type.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

namespace countersign::ui
{

namespace
{

double typeScale(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.85;
    case TextSize::Body:
        return 1;
    case TextSize::Title:
        return 1.15;
    case TextSize::PageTitle:
        return 1.5;
    }
    return 1;
}

} // namespace

QFont scaledFont(const QFont &base, TextSize size, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * typeScale(size));
    else
        font.setPixelSize(qRound(base.pixelSize() * typeScale(size)));
    font.setWeight(weight);
    return font;
}

QFont tabularFigures(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont contractFont(const QFont &base, TextSize size)
{
    QFont font = scaledFont(base, size, base.weight());
    if (QFontInfo(font).pixelSize() < metric::minimumSnippetPx)
        font.setPixelSize(metric::minimumSnippetPx);
    return font;
}

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

void setTextSize(QWidget *widget, TextSize size, QFont::Weight weight)
{
    widget->setFont(scaledFont(QApplication::font(), size, weight));
}

} // namespace countersign::ui
