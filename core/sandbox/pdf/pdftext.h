// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

// Values in the syntax of PDF files (ISO 32000-1 section 7.3).
namespace countersign::sandbox
{

QByteArray pdfNumber(double value);
QByteArray pdfRect(const QRectF &rect); // left, lower, right, upper; `rect` has y upwards
QByteArray pdfReference(int number, int generation = 0);
// A text string: ASCII as it is, anything else in UTF-16.
QByteArray pdfTextString(const QString &text);
// "(D:20261122093000Z)"
QByteArray pdfDate(const QDateTime &time);
// A string to show with a standard font in WinAnsiEncoding. What it can't show loses its accents,
// or becomes "?".
QByteArray pdfShownString(const QString &text);
// Width of a line in a standard font, estimated generously; for making text fit.
double estimatedTextWidth(const QString &text, double fontSize);

} // namespace countersign::sandbox
