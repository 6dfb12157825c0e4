// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/textpdf.h"

#include "core/sandbox/pdf/pdftext.h"

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

constexpr double pageTop = 780;
constexpr double pageBottom = 60;
constexpr double textLeft = 60;
constexpr double textWidth = 475;

struct LineStyle {
    QByteArray font;
    double size;
    double spaceAbove;
    double spaceBelow;
};

LineStyle styleOf(TextLine::Style style)
{
    switch (style) {
    case TextLine::Style::Title:
        return {"Bold"_ba, 20, 0, 14};
    case TextLine::Style::Heading:
        return {"Bold"_ba, 11, 12, 0};
    case TextLine::Style::Body:
        return {"Plain"_ba, 9.5, 0, 0};
    }
    return {};
}

QList<QByteArray> pageContents(const QList<TextLine> &lines)
{
    QList<QByteArray> pages{QByteArray()};
    double y = pageTop;
    for (const TextLine &line : lines) {
        const LineStyle style = styleOf(line.style);
        const double width = estimatedTextWidth(line.text, style.size);
        const double size = width > textWidth ? style.size * textWidth / width : style.size;
        y -= style.spaceAbove + style.size * 1.5;
        if (y < pageBottom) {
            pages.append(QByteArray());
            y = pageTop - style.size * 1.5;
        }
        pages.last() += "BT /" + style.font + ' ' + pdfNumber(size) + " Tf " + pdfNumber(textLeft)
            + ' ' + pdfNumber(y) + " Td " + pdfShownString(line.text) + " Tj ET\n";
        y -= style.spaceBelow;
    }
    return pages;
}

QByteArray fontObject(const QByteArray &name)
{
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
}

// A whole file of objects 1, 2, ... (ISO 32000-1 section 7.5); the first is the catalog.
QByteArray fileOf(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"_ba;
    QByteArray table = "0000000000 65535 f \n"_ba;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

} // namespace

QByteArray textPdf(const QList<TextLine> &lines)
{
    const QList<QByteArray> contents = pageContents(lines);
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"_ba,
                              {},
                              fontObject("Helvetica"_ba),
                              fontObject("Helvetica-Bold"_ba)};
    QByteArray kids;
    for (const QByteArray &content : contents) {
        kids += pdfReference(int(objects.size()) + 1) + ' ';
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font "
                       "<< /Plain 3 0 R /Bold 4 0 R >> >> /Contents "
                       + pdfReference(int(objects.size()) + 2) + " >>");
        objects.append("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
                       + content + "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids.trimmed() + "] /Count "
        + QByteArray::number(contents.size()) + " >>";
    return fileOf(objects);
}

} // namespace countersign::sandbox
