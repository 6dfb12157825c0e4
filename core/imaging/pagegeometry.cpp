// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagegeometry.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr int maxNodes = 100'000;
constexpr int maxSteps = 32;

// Where a region's outline goes; its sides may bend, so they are followed in several points.
template <typename Map>
QRectF boundsOfMapped(const QRectF &region, Map map)
{
    constexpr std::array along{0.0, 0.25, 0.5, 0.75, 1.0};
    double left = INFINITY;
    double top = INFINITY;
    double right = -INFINITY;
    double bottom = -INFINITY;
    const auto take = [&](double x, double y) {
        const QPointF at
            = map(QPointF(region.left() + x * region.width(), region.top() + y * region.height()));
        left = std::min(left, at.x());
        right = std::max(right, at.x());
        top = std::min(top, at.y());
        bottom = std::max(bottom, at.y());
    };
    for (const double t : along) {
        take(t, 0);
        take(t, 1);
        take(0, t);
        take(1, t);
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

QTransform quarterTurn(int degreesCw, const QSizeF &size)
{
    if (degreesCw == 90)
        return {0, 1, -1, 0, size.height(), 0};
    if (degreesCw == 180)
        return {-1, 0, 0, -1, size.width(), size.height()};
    if (degreesCw == 270)
        return {0, -1, 1, 0, 0, size.width()};
    return {};
}

QCborArray numbersOf(const QTransform &map)
{
    return {map.m11(), map.m12(), map.m13(), map.m21(), map.m22(),
            map.m23(), map.m31(), map.m32(), map.m33()};
}

QCborMap recordOf(const BendGrid &bend)
{
    QCborArray ways;
    for (const QPointF &way : bend.ways) {
        ways.append(way.x());
        ways.append(way.y());
    }
    return {{u"cell"_s, bend.cellPx},
            {u"columns"_s, bend.nodes.width()},
            {u"rows"_s, bend.nodes.height()},
            {u"ways"_s, ways}};
}

std::optional<QTransform> transformFrom(const QCborArray &numbers)
{
    std::array<double, 9> m{};
    if (numbers.size() != qsizetype(m.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < m.size(); ++i) {
        m[i] = numbers.at(qsizetype(i)).toDouble(NAN);
        if (!std::isfinite(m[i]))
            return std::nullopt;
    }
    const QTransform map(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]);
    return map.isInvertible() ? std::optional(map) : std::nullopt;
}

std::optional<BendGrid> bendFrom(const QCborMap &record)
{
    const QCborArray ways = record[u"ways"_s].toArray();
    if (ways.size() > 2 * maxNodes)
        return std::nullopt;
    BendGrid bend;
    bend.cellPx = record[u"cell"_s].toDouble();
    bend.nodes = {int(std::min<qint64>(record[u"columns"_s].toInteger(), maxNodes)),
                  int(std::min<qint64>(record[u"rows"_s].toInteger(), maxNodes))};
    for (qsizetype i = 0; i + 1 < ways.size(); i += 2)
        bend.ways.append(QPointF(ways.at(i).toDouble(NAN), ways.at(i + 1).toDouble(NAN)));
    return bend.isValid() ? std::optional(bend) : std::nullopt;
}

} // namespace

bool BendGrid::isValid() const
{
    return std::isfinite(cellPx) && cellPx > 0 && nodes.width() >= 2 && nodes.height() >= 2
        && qint64(nodes.width()) * nodes.height() == ways.size()
        && std::all_of(ways.begin(), ways.end(), [](const QPointF &way) {
               return std::isfinite(way.x()) && std::isfinite(way.y());
           });
}

QPointF BendGrid::bent(const QPointF &flat) const
{
    const double x = std::clamp(flat.x() / cellPx, 0.0, nodes.width() - 1.0);
    const double y = std::clamp(flat.y() / cellPx, 0.0, nodes.height() - 1.0);
    const int column = std::min(int(x), nodes.width() - 2);
    const int row = std::min(int(y), nodes.height() - 2);
    const double right = x - column;
    const double down = y - row;
    const QPointF *at = ways.constData() + qsizetype(row) * nodes.width() + column;
    const QPointF above = at[0] * (1 - right) + at[1] * right;
    const QPointF below = at[nodes.width()] * (1 - right) + at[nodes.width() + 1] * right;
    return flat + above * (1 - down) + below * down;
}

QPointF BendGrid::flattened(const QPointF &bentPoint) const
{
    constexpr int maxRounds = 50;
    constexpr double closePx = 0.01;
    QPointF flat = bentPoint;
    for (int round = 0; round < maxRounds; ++round) {
        const QPointF miss = bentPoint - bent(flat);
        flat += miss;
        if (miss.manhattanLength() < closePx)
            break;
    }
    return flat;
}

PageGeometry::PageGeometry(const QSizeF &shownPx)
    : m_shownPx(shownPx)
{
}

void PageGeometry::crop(const QPointF &topLeft)
{
    project(QTransform::fromTranslate(-topLeft.x(), -topLeft.y()));
}

void PageGeometry::scale(double x, double y)
{
    project(QTransform::fromScale(x, y));
}

void PageGeometry::rotate(double degreesCw, const QPointF &centre)
{
    // Qt's angles are clockwise where y points down.
    QTransform turn = QTransform::fromTranslate(-centre.x(), -centre.y());
    turn *= QTransform().rotate(degreesCw);
    turn *= QTransform::fromTranslate(centre.x(), centre.y());
    project(turn);
}

void PageGeometry::project(const QTransform &toNext)
{
    Q_ASSERT(toNext.isInvertible());
    if (toNext.isIdentity())
        return;
    if (!m_steps.isEmpty() && std::holds_alternative<QTransform>(m_steps.last()))
        std::get<QTransform>(m_steps.last()) *= toNext;
    else
        m_steps.append(toNext);
}

void PageGeometry::flatten(const BendGrid &bend)
{
    Q_ASSERT(bend.isValid());
    m_steps.append(bend);
}

void PageGeometry::append(const PageGeometry &next)
{
    for (const Step &step : next.m_steps) {
        if (const auto *map = std::get_if<QTransform>(&step))
            project(*map);
        else
            m_steps.append(step);
    }
}

void PageGeometry::turnShown(int degreesCw)
{
    const PageGeometry before = *this;
    *this = PageGeometry(degreesCw % 180 == 0 ? m_shownPx : m_shownPx.transposed());
    turnLast((360 - degreesCw) % 360, m_shownPx);
    append(before);
}

void PageGeometry::turnLast(int degreesCw, const QSizeF &lastPx)
{
    project(quarterTurn(degreesCw, lastPx));
}

QPointF PageGeometry::shown(const QPointF &last) const
{
    QPointF at = last;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (const auto *map = std::get_if<QTransform>(&*step))
            at = map->inverted().map(at);
        else
            at = std::get<BendGrid>(*step).bent(at);
    }
    return at;
}

QPointF PageGeometry::last(const QPointF &shown) const
{
    QPointF at = shown;
    for (const Step &step : m_steps) {
        if (const auto *map = std::get_if<QTransform>(&step))
            at = map->map(at);
        else
            at = std::get<BendGrid>(step).flattened(at);
    }
    return at;
}

model::PageRect PageGeometry::toPage(const QRectF &lastPx) const
{
    const QRectF bounds = boundsOfMapped(lastPx, [this](const QPointF &at) { return shown(at); });
    return model::PageRect::fromPixels(bounds, m_shownPx);
}

QRectF PageGeometry::toLast(const model::PageRect &page) const
{
    return boundsOfMapped(page.toPixels(m_shownPx), [this](const QPointF &at) { return last(at); });
}

QByteArray toCbor(const PageGeometry &geometry)
{
    QCborArray steps;
    for (const PageGeometry::Step &step : geometry.m_steps) {
        if (const auto *map = std::get_if<QTransform>(&step))
            steps.append(numbersOf(*map));
        else
            steps.append(recordOf(std::get<BendGrid>(step)));
    }
    const QCborMap record{{u"width"_s, geometry.m_shownPx.width()},
                          {u"height"_s, geometry.m_shownPx.height()},
                          {u"steps"_s, steps}};
    return record.toCborValue().toCbor();
}

std::optional<PageGeometry> pageGeometryFromCbor(const QByteArray &cbor)
{
    QCborParserError error;
    const QCborMap record = QCborValue::fromCbor(cbor, &error).toMap();
    const QSizeF shownPx(record[u"width"_s].toDouble(NAN), record[u"height"_s].toDouble(NAN));
    const QCborArray steps = record[u"steps"_s].toArray();
    if (error.error != QCborError::NoError || !(shownPx.width() > 0) || !(shownPx.height() > 0)
        || steps.size() > maxSteps)
        return std::nullopt;
    PageGeometry geometry(shownPx);
    for (const QCborValue &step : steps) {
        if (step.isArray()) {
            const auto map = transformFrom(step.toArray());
            if (!map)
                return std::nullopt;
            geometry.m_steps.append(*map);
        } else {
            const auto bend = bendFrom(step.toMap());
            if (!bend)
                return std::nullopt;
            geometry.m_steps.append(*bend);
        }
    }
    return geometry;
}

} // namespace countersign::imaging
