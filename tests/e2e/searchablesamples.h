// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QStringList>

// Originals for tests of searchable PDFs, and what other programs see in the results.
namespace countersign::test
{

// How the pages of a PDF lie; a null box stays as it was.
struct PageLayout {
    int rotate = 0;
    QPointF origin; // of the media box: everything moves there
    QRectF cropBox; // relative to that origin
    double userUnit = 1;
};
QByteArray laidOut(const QByteArray &pdf, const PageLayout &layout);
// A page of text in Helvetica that the file does not contain.
QByteArray pdfWithoutFonts(const QString &text);
QByteArray pdfWithScript(const QByteArray &pdf);
// Signed by a certificate made for it; empty when that fails.
QByteArray signedPdf(const QByteArray &pdf, const QString &folder);

struct SeenWord {
    QString text;
    QRectF box; // fractions of the page as shown

    bool operator==(const SeenWord &) const = default;
};
using SeenPage = QList<SeenWord>;
// By pdftotext, and as the program says itself in its hOCR.
QList<SeenPage> wordsInPdf(const QString &path);
QList<SeenPage> wordsInHocr(const QByteArray &hocr);
// The median of how well boxes of the same words agree, 0..1 (intersection over union); 0 when less
// than nine of ten words are found again in the same order.
double agreement(const SeenPage &expected, const SeenPage &seen);

// Runs a program and returns what it prints; the exit code is its first line.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace countersign::test
