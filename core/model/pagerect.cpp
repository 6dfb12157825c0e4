// SPDX-License-Identifier: Apache-2.0
#include "core/model/pagerect.h"

#include <algorithm>

namespace countersign::model
{

PageRect PageRect::fromPixels(const QRectF &box, const QSizeF &pageSizePx)
{
    const double left = std::clamp(box.left() / pageSizePx.width(), 0.0, 1.0);
    const double top = std::clamp(box.top() / pageSizePx.height(), 0.0, 1.0);
    const double right = std::clamp(box.right() / pageSizePx.width(), left, 1.0);
    const double bottom = std::clamp(box.bottom() / pageSizePx.height(), top, 1.0);
    return {left, top, right - left, bottom - top};
}

QRectF PageRect::toPixels(const QSizeF &pageSizePx) const
{
    return {left * pageSizePx.width(), top * pageSizePx.height(), width * pageSizePx.width(),
            height * pageSizePx.height()};
}

PageRect PageRect::united(const PageRect &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    const double l = std::min(left, other.left);
    const double t = std::min(top, other.top);
    return {l, t, std::max(right(), other.right()) - l, std::max(bottom(), other.bottom()) - t};
}

double PageRect::overlap(const PageRect &other) const
{
    const double w = std::min(right(), other.right()) - std::max(left, other.left);
    const double h = std::min(bottom(), other.bottom()) - std::max(top, other.top);
    return w <= 0 || h <= 0 || isEmpty() ? 0 : w * h / (width * height);
}

bool PageRect::contains(double x, double y) const
{
    return x >= left && x < right() && y >= top && y < bottom();
}

} // namespace countersign::model
