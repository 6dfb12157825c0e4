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

// What a separator sheet says to people; the words are the caller's.
struct SeparatorWords {
    QString heading; // "Separator sheet"
    QStringList lines; // "Type: Non-disclosure agreement", one a line
    QString instruction; // "Put this sheet before the document ..."
};

// Draws a sheet: a Patch T at each edge, so that it may be fed as it lies, a QR code, Code 39, and
// words. The painter's window is made to be in tenths of a millimetre.
void paintSeparator(QPainter &painter, const QSizeF &pageMm, const model::SheetRouting &routing,
                    const SeparatorWords &words);

// The sheets as a PDF, a page each. Needs an application with fonts. Code: separator.too_long.
base::Result<QByteArray> separatorPdf(const QList<model::SheetRouting> &sheets,
                                      const QList<SeparatorWords> &words,
                                      QPageSize::PageSizeId size);

} // namespace countersign::separation
