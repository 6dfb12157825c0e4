// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/pagemark.h"
#include "ui/review/pagepyramid.h"

class QPainter;

namespace countersign::ui
{

// Draws a page and what is pointed out on it. Paper is white in every scheme, so marks on it take
// the light scheme's colours.
namespace pagepaint
{

void page(QPainter *painter, const PagePyramid &pyramid, const QRectF &pageRect,
          const QRectF &exposed);
void skeleton(QPainter *painter, const QRectF &pageRect);
void message(QPainter *painter, const QRectF &pageRect, const QString &text);
// `where` has the mark's boxes in view coordinates.
void mark(QPainter *painter, const PageMark &mark, const QList<QRectF> &where);
void hoveredWord(QPainter *painter, const QRectF &box);
void band(QPainter *painter, const QRectF &box);
void item(QPainter *painter, const PageItem &item, const QRectF &box, bool chosen);
// How far marks reach beyond the boxes they mark.
int markReach();

} // namespace pagepaint

} // namespace countersign::ui
