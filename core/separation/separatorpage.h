// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/sheetrouting.h"

#include <QByteArray>
#include <QList>
#include <QPageSize>
#include <QString>

class QPainter;

namespace countersign::separation
{

// Draws a sheet: a Patch T at each edge, so that it may be fed as it lies, a QR code, Code 39, and
// words. The painter's window is made to be in tenths of a millimetre.
void paintSeparator(QPainter &painter, const QSizeF &pageMm, const model::SheetRouting &routing,
                    const model::SheetWords &words);

// False for more than a sheet's QR code can say in modules of a millimetre.
bool fitsOnSheet(const model::SheetRouting &routing);

// The sheets as a PDF, a page each. Needs an application with fonts. Code: separator.too_long.
base::Result<QByteArray> separatorPdf(const QList<model::SheetRouting> &sheets,
                                      const QList<model::SheetWords> &words,
                                      QPageSize::PageSizeId size);

} // namespace countersign::separation
