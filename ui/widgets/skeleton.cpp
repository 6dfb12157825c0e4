// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/skeleton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace countersign::ui
{

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    // Uneven widths, so that it reads as text to come.
    constexpr double shares[] = {0.46, 0.38, 0.52, 0.31, 0.44, 0.36};
    QPainter painter(this);
    const QColor ink = themeColour(Role::Hover);
    int row = 0;
    for (int top = metric::small; top + metric::rowDense < height(); top += metric::rowDense) {
        const double share = shares[row++ % 6];
        const QRectF mark(metric::large, top + metric::tiny, metric::medium, metric::medium);
        paintBox(&painter, mark, ink, {}, metric::smallRadius);
        paintBox(&painter,
                 {mark.right() + metric::small, mark.top(), width() * share, mark.height()}, ink,
                 {}, metric::smallRadius);
        paintBox(&painter, {width() * 0.72, mark.top(), width() * share * 0.35, mark.height()}, ink,
                 {}, metric::smallRadius);
    }
}

} // namespace countersign::ui
