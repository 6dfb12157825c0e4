// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/sheetrouting.h"

#include <QPageSize>

class QPainter;

namespace countersign::workflow
{

// Separator sheets of one kind, as they are printed or saved.
struct SeparatorSheets {
    model::SheetRouting routing;
    model::SheetWords words;
    int copies = 1;
    QPageSize::PageSizeId size = QPageSize::A4;
};

// One sheet; the painter's window becomes the page in tenths of a millimetre.
void paintSeparatorSheet(QPainter &painter, const QSizeF &pageMm, const SeparatorSheets &sheets);
// True when it does not fit on a sheet that every scanner can read.
bool isTooLong(const model::SheetRouting &routing);
// As a PDF. Codes: separator.too_long, file.exists, file.write_failed.
base::Result<> saveSeparatorSheets(const QString &path, bool overwrite,
                                   const SeparatorSheets &sheets);

} // namespace countersign::workflow
