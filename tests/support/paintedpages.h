// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagerect.h"

#include <QImage>
#include <QStringList>

#include <functional>

class QPDF;

// Pages painted in the test that needs them, in the file formats that originals come in. A page is
// A4; line i of its text is 12 point, an inch from the left and 1 + 0.4 i inches from the top.
namespace countersign::test
{

QStringList contractLines();
QImage paintPage(const QStringList &lines, double dpi = 200);
// Where paintPage() put the first word of a line, generously.
model::PageRect startOfLine(int line);

QByteArray encoded(const QImage &image, const char *format);
QByteArray jpegWithExifOrientation(const QImage &stored, int orientation);
QByteArray tiffOf(const QList<QImage> &pages, double xDpi, double yDpi, bool bilevel);
QByteArray heicOf(const QImage &image);
// A PDF with text, one page each list of lines.
QByteArray pdfOf(const QList<QStringList> &pages);
// A PDF of page-filling pictures, with `stamp` as text on top of each.
QByteArray scannedPdfOf(const QList<QImage> &pages, const QString &stamp = {});
// The PDF after a change to its objects.
QByteArray changedPdf(const QByteArray &pdf, const std::function<void(QPDF &)> &change);
// The same PDF with /Rotate on every page.
QByteArray rotatedPdf(const QByteArray &pdf, int degrees);
QByteArray encryptedPdf(const QByteArray &pdf, const char *userPassword, const char *ownerPassword);

} // namespace countersign::test
