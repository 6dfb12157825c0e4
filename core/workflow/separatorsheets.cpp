// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/separatorsheets.h"

#include "core/publish/atomicfile.h"
#include "core/separation/separatorpage.h"

namespace countersign::workflow
{

void paintSeparatorSheet(QPainter &painter, const QSizeF &pageMm, const SeparatorSheets &sheets)
{
    separation::paintSeparator(painter, pageMm, sheets.routing, sheets.words);
}

bool isTooLong(const model::SheetRouting &routing)
{
    return !separation::fitsOnSheet(routing);
}

base::Result<> saveSeparatorSheets(const QString &path, bool overwrite,
                                   const SeparatorSheets &sheets)
{
    const auto pdf = separation::separatorPdf(
        QList<model::SheetRouting>(sheets.copies, sheets.routing),
        QList<model::SheetWords>(sheets.copies, sheets.words), sheets.size);
    if (!pdf)
        return pdf.error();
    publish::AtomicFile file;
    CS_TRY(file.open(path, overwrite ? publish::Overwrite::Yes : publish::Overwrite::No));
    CS_TRY(file.write(*pdf));
    return file.commit();
}

} // namespace countersign::workflow
