// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/sidepreview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/spokenrole.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace countersign::ui
{

namespace
{

constexpr int edgeStep = 256; // sizes are asked for in steps, so that a drag draws few
constexpr int largestEdge = 4096;
constexpr double mostZoom = 8;
constexpr double handleSize = metric::medium;
constexpr double loupeSize = 3 * metric::vast;
constexpr double loupeZoom = 3;
constexpr double leastFrame = 0.02;

} // namespace

SidePreview::SidePreview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Page"));
    setSpokenRole(this, QAccessible::Document);
}

QSize SidePreview::sizeHint() const
{
    return {metric::readingWidth, metric::readingWidth};
}

void SidePreview::showImage(const QImage &image, const QString &words)
{
    m_image = image;
    m_text.clear();
    if (m_words != words) {
        m_words = words;
        say();
    }
    update();
}

void SidePreview::showText(const QString &text)
{
    m_image = {};
    m_text = text;
    m_words = text;
    m_tool = Tool::Look;
    say();
    update();
}

void SidePreview::setTool(Tool tool)
{
    m_tool = tool;
    m_handle = 0;
    m_dragging = false;
    if (tool != Tool::Look)
        setZoom(1);
    unsetCursor();
    say();
    update();
    Q_EMIT toolChanged();
}

void SidePreview::beginCrop(const model::PageRect &crop)
{
    m_crop = crop;
    setTool(Tool::Crop);
}

void SidePreview::beginCorners(const model::SideCorners &corners)
{
    m_corners = corners;
    setTool(Tool::Corners);
}

void SidePreview::leaveTool()
{
    if (m_tool != Tool::Look)
        setTool(Tool::Look);
}

void SidePreview::takeTool()
{
    const Tool used = m_tool;
    leaveTool();
    if (used == Tool::Crop)
        Q_EMIT cropChosen(m_crop);
    else if (used == Tool::Corners)
        Q_EMIT cornersChosen(m_corners);
}

// What a screen reader tells: the page, or the handle that the arrow keys move.
void SidePreview::say()
{
    QString words = m_words;
    if (m_tool != Tool::Look) {
        const QPointF at = handle(m_handle);
        const QString where
            = tr("%1 % across, %2 % down").arg(qRound(at.x() * 100)).arg(qRound(at.y() * 100));
        words = m_tool == Tool::Crop ? tr("Frame, handle %1 of 8: %2").arg(m_handle + 1).arg(where)
                                     : tr("Corner %1 of 4: %2").arg(m_handle + 1).arg(where);
    }
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int SidePreview::wantedEdge() const
{
    const double edge = std::max(width(), height()) * m_zoom * devicePixelRatioF();
    return std::clamp(int(std::ceil(edge / edgeStep)) * edgeStep, edgeStep, largestEdge);
}

void SidePreview::setZoom(double zoom)
{
    const int before = wantedEdge();
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    if (m_zoom == 1)
        m_shift = {};
    update();
    if (wantedEdge() != before)
        Q_EMIT wantedEdgeChanged();
}

QRectF SidePreview::imageRect() const
{
    if (m_image.isNull())
        return {};
    const QRectF room
        = QRectF(rect()).adjusted(metric::medium, metric::medium, -metric::medium, -metric::medium);
    const QSizeF size = QSizeF(m_image.size()).scaled(room.size() * m_zoom, Qt::KeepAspectRatio);
    QRectF box({}, size);
    box.moveCenter(room.center() + m_shift);
    return box;
}

QPointF SidePreview::toWidget(const QPointF &fraction) const
{
    const QRectF box = imageRect();
    return {box.left() + fraction.x() * box.width(), box.top() + fraction.y() * box.height()};
}

QPointF SidePreview::toFraction(const QPointF &position) const
{
    const QRectF box = imageRect();
    if (box.isEmpty())
        return {};
    return {std::clamp((position.x() - box.left()) / box.width(), 0.0, 1.0),
            std::clamp((position.y() - box.top()) / box.height(), 0.0, 1.0)};
}

// Of the frame: its corners and the middles of its edges, clockwise from the top left.
QPointF SidePreview::handle(int index) const
{
    if (m_tool == Tool::Corners)
        return m_corners.at(size_t(index));
    constexpr std::array<std::pair<double, double>, 8> places
        = {{{0, 0}, {0.5, 0}, {1, 0}, {1, 0.5}, {1, 1}, {0.5, 1}, {0, 1}, {0, 0.5}}};
    const auto [x, y] = places.at(size_t(index));
    return {m_crop.left + x * m_crop.width, m_crop.top + y * m_crop.height};
}

QPointF SidePreview::handlePosition(int index) const
{
    return toWidget(handle(index));
}

void SidePreview::moveHandle(int index, const QPointF &to)
{
    const QPointF at(std::clamp(to.x(), 0.0, 1.0), std::clamp(to.y(), 0.0, 1.0));
    if (m_tool == Tool::Corners) {
        model::SidePicture changed;
        changed.corners = m_corners;
        changed.corners->at(size_t(index)) = at;
        if (model::isDrawable(changed)) // corners that cross each other stay where they were
            m_corners = *changed.corners;
    } else {
        double left = m_crop.left;
        double top = m_crop.top;
        double right = m_crop.right();
        double bottom = m_crop.bottom();
        if (index == 0 || index == 6 || index == 7)
            left = std::min(at.x(), right - leastFrame);
        if (index == 2 || index == 3 || index == 4)
            right = std::max(at.x(), left + leastFrame);
        if (index <= 2)
            top = std::min(at.y(), bottom - leastFrame);
        if (index >= 4 && index <= 6)
            bottom = std::max(at.y(), top + leastFrame);
        m_crop = {left, top, right - left, bottom - top};
    }
    say();
    update();
}

int SidePreview::handleAt(const QPointF &position) const
{
    int nearest = -1;
    double least = handleSize * 1.5;
    for (int i = 0; i < handleCount(); ++i) {
        const QPointF way = handlePosition(i) - position;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void SidePreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Role::Window));
    if (m_image.isNull()) {
        painter.setPen(themeColour(Role::MutedText));
        painter.drawText(rect().adjusted(metric::large, 0, -metric::large, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_text);
        return;
    }
    const QRectF box = imageRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, m_image);
    painter.setPen(QPen(themeColour(Role::ControlLine), metric::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tool == Tool::Crop)
        paintCrop(&painter);
    if (m_tool == Tool::Corners)
        paintCorners(&painter);
    if (m_tool != Tool::Look)
        paintHandles(&painter);
    if (m_tool == Tool::Corners && (m_dragging || hasFocus()))
        paintLoupe(&painter);
    if (m_tool == Tool::Look && hasFocus())
        paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), themeColour(Role::Accent),
                       metric::smallRadius);
}

// What is cut off lies in the shade.
void SidePreview::paintCrop(QPainter *painter) const
{
    const QRectF frame(toWidget({m_crop.left, m_crop.top}),
                       toWidget({m_crop.right(), m_crop.bottom()}));
    QPainterPath shade;
    shade.addRect(imageRect());
    shade.addRect(frame);
    QColor veil = themeColour(Role::Window);
    veil.setAlphaF(0.7F);
    painter->fillPath(shade, veil);
    painter->setPen(QPen(themeColour(Role::Accent), metric::focusRing));
    painter->drawRect(frame);
}

void SidePreview::paintCorners(QPainter *painter) const
{
    QPolygonF outline;
    for (const QPointF &corner : m_corners)
        outline.append(toWidget(corner));
    QPainterPath shade;
    shade.addRect(imageRect());
    shade.addPolygon(outline);
    shade.closeSubpath();
    QColor veil = themeColour(Role::Window);
    veil.setAlphaF(0.6F);
    painter->fillPath(shade, veil);
    painter->setPen(QPen(themeColour(Role::Accent), metric::focusRing));
    painter->drawPolygon(outline);
}

void SidePreview::paintHandles(QPainter *painter) const
{
    for (int i = 0; i < handleCount(); ++i) {
        const bool active = i == m_handle && (hasFocus() || m_dragging);
        QRectF box(0, 0, handleSize, handleSize);
        box.moveCenter(handlePosition(i));
        painter->setPen(QPen(themeColour(Role::Accent), metric::focusRing));
        painter->setBrush(themeColour(active ? Role::Accent : Role::Surface));
        painter->drawEllipse(box);
    }
}

// The place under a corner, larger, so that it can be set to the pixel.
void SidePreview::paintLoupe(QPainter *painter) const
{
    const QPointF at = handlePosition(m_handle);
    QRectF glass(0, 0, loupeSize, loupeSize);
    const bool toRight = at.x() < width() / 2.0;
    glass.moveTopLeft({toRight ? width() - loupeSize - metric::medium : metric::medium * 1.0,
                       metric::medium * 1.0});
    const QRectF box = imageRect();
    const double scale = m_image.width() / box.width();
    const double side = loupeSize / loupeZoom * scale;
    const QPointF middle = (at - box.topLeft()) * scale;
    QPainterPath clip;
    clip.addEllipse(glass);
    painter->save();
    painter->setClipPath(clip);
    painter->fillPath(clip, themeColour(Role::Window));
    painter->drawImage(glass, m_image,
                       QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side));
    painter->setPen(QPen(themeColour(Role::Accent), metric::hairline));
    painter->drawLine(QPointF(glass.left(), glass.center().y()),
                      QPointF(glass.right(), glass.center().y()));
    painter->drawLine(QPointF(glass.center().x(), glass.top()),
                      QPointF(glass.center().x(), glass.bottom()));
    painter->restore();
    painter->setPen(QPen(themeColour(Role::Accent), metric::focusRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(glass);
}

} // namespace countersign::ui
