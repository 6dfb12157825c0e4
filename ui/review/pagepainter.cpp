// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagepainter.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace countersign::ui::pagepaint
{

namespace
{

// Of the usual size of text.
constexpr double smallestLabel = 0.75;

// Paper is white in every scheme.
QColor onPaper(Role role)
{
    return colour(isHighContrast(currentScheme()) ? Scheme::HighContrast : Scheme::Light, role);
}

QRectF grown(const QRectF &box, double by)
{
    return box.adjusted(-by, -by, by, by);
}

QRectF pixelAligned(const QRectF &box)
{
    return QRectF(box.toAlignedRect());
}

// A small numbered plate at the upper left corner of a box, as on the key that takes it.
void paintNumber(QPainter *painter, const QRectF &box, int number)
{
    const QFont font = scaledFont(QApplication::font(), TextSize::Small, QFont::DemiBold);
    const QString text = QString::number(number);
    const double side = QFontMetricsF(font).height();
    const QRectF plate(box.left() - side - metric::hairline, box.top(), side,
                       qMax(side, box.height()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(onPaper(Role::Info));
    painter->drawRoundedRect(plate, metric::smallRadius / 2.0, metric::smallRadius / 2.0);
    painter->setPen(onPaper(Role::OnInfo));
    painter->setFont(font);
    painter->drawText(plate, Qt::AlignCenter, text);
}

} // namespace

int markReach()
{
    return metric::huge;
}

void page(QPainter *painter, const PagePyramid &pyramid, const QRectF &pageRect,
          const QRectF &exposed)
{
    const QRectF target = pageRect.intersected(exposed);
    if (target.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const QImage &image = pyramid.level(pageRect.width() * ratio / pyramid.size().width());
    const double sx = image.width() / pageRect.width();
    const double sy = image.height() / pageRect.height();
    const QRectF source((target.left() - pageRect.left()) * sx,
                        (target.top() - pageRect.top()) * sy, target.width() * sx,
                        target.height() * sy);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image, source);
}

void skeleton(QPainter *painter, const QRectF &pageRect)
{
    painter->fillRect(pageRect, themeColour(Role::Paper));
    const PainterScope scope(painter);
    painter->setClipRect(pageRect);
    painter->setPen(Qt::NoPen);
    painter->setBrush(onPaper(Role::Hover));
    const double margin = pageRect.width() * 0.12;
    const double line = pageRect.height() / 60;
    static constexpr double widths[] = {1, 0.96, 0.99, 0.93, 0.62, 0};
    int row = 0;
    for (double y = pageRect.top() + margin; y < pageRect.bottom() - margin; y += line * 1.7) {
        const double width = (pageRect.width() - 2 * margin) * widths[row++ % 6];
        painter->drawRoundedRect(QRectF(pageRect.left() + margin, y, width, line),
                                 metric::smallRadius / 2.0, metric::smallRadius / 2.0);
    }
}

void message(QPainter *painter, const QRectF &pageRect, const QString &text)
{
    painter->fillRect(pageRect, themeColour(Role::Paper));
    painter->setPen(onPaper(Role::MutedText));
    painter->setFont(QApplication::font());
    painter->drawText(grown(pageRect, -metric::large), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void mark(QPainter *painter, const PageMark &mark, const QList<QRectF> &where)
{
    const PainterScope scope(painter);
    const bool focus = mark.kind == PageMark::Kind::Focus;
    const bool numbered = mark.kind == PageMark::Kind::Alternative;
    for (const QRectF &part : where) {
        const QRectF box = pixelAligned(grown(part, metric::focusRing));
        if (!numbered) {
            // Multiplied, so that the ink stays as black as it is.
            painter->setCompositionMode(QPainter::CompositionMode_Multiply);
            painter->fillRect(box, onPaper(focus ? Role::Selection : Role::InfoTint));
            painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        QPen pen(onPaper(focus ? Role::Accent : Role::Info),
                 focus ? metric::focusRing : metric::hairline);
        if (numbered)
            pen.setStyle(Qt::DashLine);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(focus ? grown(box, metric::hairline) : box);
    }
    if (numbered && !where.isEmpty())
        paintNumber(painter, grown(where.first(), metric::focusRing), mark.number);
}

void hoveredWord(QPainter *painter, const QRectF &box)
{
    const PainterScope scope(painter);
    const QRectF area = pixelAligned(grown(box, metric::hairline));
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    painter->fillRect(area, onPaper(Role::AccentTint));
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->fillRect(QRectF(area.left(), area.bottom(), area.width(), metric::hairline),
                      onPaper(Role::Accent));
}

void band(QPainter *painter, const QRectF &box)
{
    const PainterScope scope(painter);
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    painter->fillRect(box, onPaper(Role::AccentTint));
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->setPen(QPen(onPaper(Role::Accent), metric::hairline));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box);
}

void item(QPainter *painter, const PageItem &item, const QRectF &box, bool chosen)
{
    const PainterScope scope(painter);
    const StateRoles roles = rolesOf(item.state);
    painter->setPen(QPen(onPaper(roles.mark), chosen ? metric::focusRing : metric::hairline));
    painter->setBrush(onPaper(roles.tint));
    painter->setOpacity(0.92);
    painter->drawRoundedRect(pixelAligned(box), metric::smallRadius, metric::smallRadius);
    painter->setOpacity(1);
    QFont font = scaledFont(QApplication::font(), TextSize::Body, QFont::DemiBold);
    const QRectF inner = grown(box, -metric::tiny);
    const double height = QFontMetricsF(font).height();
    if (height > inner.height() && inner.height() > 0)
        font.setPointSizeF(qMax(1.0, font.pointSizeF() * inner.height() / height));
    // A name that is nearly too long is set smaller rather than cut.
    const double width = QFontMetricsF(font).horizontalAdvance(item.label);
    if (width > inner.width())
        font.setPointSizeF(font.pointSizeF() * qMax(smallestLabel, inner.width() / width * 0.98));
    painter->setFont(font);
    painter->setPen(onPaper(roles.mark));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(font).elidedText(item.label, Qt::ElideRight, inner.width()));
}

} // namespace countersign::ui::pagepaint
