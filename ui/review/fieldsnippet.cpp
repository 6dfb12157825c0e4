// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldsnippet.h"

#include "ui/review/pagepainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// In heights of a word's box: the line before, the gap, the value's own line and some air.
constexpr double linesHigh = 3.5;
// From the lower edge to the middle of the value's line.
constexpr double valueRise = 1.0;
// The same for a value that goes on in the next line: one strip a line.
constexpr double stripLinesHigh = 1.7;
constexpr double stripRise = 0.85;
// The value fills no more than this of the width, so that words around it can be read too.
constexpr double valueShare = 0.8;
// Larger than print on paper, smaller than a poster.
constexpr double largestEnlargement = 2.2;
constexpr double enlargementToLookAgain = 3;
// How many times as high the whole is then.
constexpr double heightToLookAgain = 2.5;

} // namespace

FieldSnippet::FieldSnippet(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fieldSnippet"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldSnippet::show(const PagePyramid &page, const model::Evidence &evidence)
{
    m_page = page;
    m_evidence = evidence;
    m_reason.clear();
    setAccessibleName(tr("Piece of page %1 with the value").arg(evidence.pageIndex + 1));
    update();
}

void FieldSnippet::showNothing(const QString &reason)
{
    m_page = {};
    m_evidence = {};
    m_reason = reason;
    setAccessibleName(reason);
    update();
}

void FieldSnippet::setLarge(bool large)
{
    if (std::exchange(m_large, large) == large)
        return;
    updateGeometry();
    update();
}

QSize FieldSnippet::sizeHint() const
{
    const int line = QFontInfo(font()).pixelSize();
    const double height = line * linesHigh * 1.25 * (m_large ? heightToLookAgain : 1);
    return {metric::readingWidth / 2, int(height)};
}

QSize FieldSnippet::minimumSizeHint() const
{
    return {metric::vast, sizeHint().height()};
}

void FieldSnippet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF frame(rect());
    const PainterScope scope(&painter);
    QPainterPath corners;
    corners.addRoundedRect(frame, metric::radius, metric::radius);
    painter.setClipPath(corners);
    if (m_page.isNull() || m_evidence.boxes.isEmpty()) {
        painter.fillRect(frame, themeColour(Role::Window));
        painter.setPen(themeColour(Role::MutedText));
        painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
        return;
    }
    painter.fillRect(frame, themeColour(Role::Paper));
    const QList<model::PageRect> &boxes = m_evidence.boxes;
    if (boxes.size() == 1) {
        paintPiece(&painter, frame, boxes.first(), m_large ? linesHigh + 1 : linesHigh,
                   m_large ? valueRise + 1 : valueRise);
    } else {
        QRectF upper = frame;
        upper.setHeight(frame.height() / 2);
        paintPiece(&painter, upper, boxes.at(0), stripLinesHigh, stripRise);
        paintPiece(&painter, upper.translated(0, upper.height()), boxes.at(1), stripLinesHigh,
                   stripRise);
        painter.fillRect(QRectF(0, upper.bottom(), width(), metric::hairline),
                         themeColour(Role::Line));
    }
    painter.setClipping(false);
    paintBox(&painter, frame, QColor(), themeColour(Role::Line), metric::radius);
}

void FieldSnippet::paintPiece(QPainter *painter, const QRectF &where, const model::PageRect &value,
                              double lines, double rise) const
{
    const QSizeF paper(m_page.size());
    const double lineHeight = std::max(1.0, value.height * paper.height());
    const double byHeight = where.height() / (lineHeight * lines);
    const double byWidth = where.width() * valueShare / std::max(1.0, value.width * paper.width());
    const double largest = (m_large ? enlargementToLookAgain : largestEnlargement)
        * QFontInfo(font()).pixelSize() / lineHeight;
    const double scale = std::min({byHeight, byWidth, largest});
    const QPointF centre = QRectF(value.toPixels(paper)).center() * scale;
    const QSizeF drawn = paper * scale;
    // Near the edge of the sheet the piece stops there rather than showing what is beside it.
    const double left = drawn.width() <= where.width()
        ? (where.width() - drawn.width()) / 2
        : std::clamp(where.width() / 2 - centre.x(), where.width() - drawn.width(), 0.0);
    const double middle = where.bottom() - rise * lineHeight * scale;
    const QRectF page(QPointF(where.left() + left, middle - centre.y()), drawn);
    const PainterScope scope(painter);
    painter->setClipRect(where, Qt::IntersectClip);
    pagepaint::page(painter, m_page, page, where);

    QList<QRectF> framed;
    for (const model::PageRect &box : m_evidence.boxes)
        framed.append(box.toPixels(page.size()).translated(page.topLeft()));
    pagepaint::mark(painter, {PageMark::Kind::Focus, m_evidence.boxes, 0}, framed);
}

} // namespace countersign::ui
