// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdfappearance.h"

#include "core/sandbox/pdf/pdftext.h"

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

// Ink blue for what a person wrote, grey for what the service adds.
constexpr char inkColour[] = "0.09 0.19 0.47";
constexpr char noteColour[] = "0.38 0.40 0.45";

QByteArray textAt(const QByteArray &font, double size, double x, double y, const QByteArray &colour,
                  const QString &text)
{
    return "BT " + colour + " rg /" + font + ' ' + pdfNumber(size) + " Tf " + pdfNumber(x) + ' '
        + pdfNumber(y) + " Td " + pdfShownString(text) + " Tj ET\n";
}

double fittingSize(const QString &text, double wanted, double width)
{
    const double full = estimatedTextWidth(text, wanted);
    return full <= width || full <= 0 ? wanted : qMax(4.0, wanted * width / full);
}

QByteArray drawDate(const SignatureStamp &stamp, const QSizeF &size)
{
    const QString date = stamp.at.toUTC().date().toString(Qt::ISODate);
    const double fontSize = fittingSize(date, qMin(10.0, size.height() * 0.8), size.width() - 2);
    return textAt("Plain"_ba, fontSize, 1, (size.height() - fontSize) / 2 + fontSize * 0.15,
                  inkColour, date);
}

} // namespace

QByteArray drawStamp(const SignatureStamp &stamp, const QSizeF &size)
{
    if (stamp.kind == SignatureStamp::Kind::Date)
        return drawDate(stamp, size);
    const double noteSize = qMin(6.0, size.height() * 0.18);
    const double nameSize = fittingSize(stamp.name, size.height() * 0.45, size.width() - 10);
    const QString when = stamp.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    // A bracket at the left edge holds the lines together, as the large services draw it.
    QByteArray out = "q "_ba + inkColour + " RG 1 w 4 1 m 1 1 l 1 " + pdfNumber(size.height() - 1)
        + " l 4 " + pdfNumber(size.height() - 1) + " l S Q\n";
    out += textAt("Plain"_ba, noteSize, 6, size.height() - noteSize - 1, noteColour,
                  u"Signed electronically"_s);
    out += textAt("Script"_ba, nameSize, 6, size.height() * 0.38, inkColour, stamp.name);
    return out + textAt("Plain"_ba, noteSize, 6, 2, noteColour, when);
}

QByteArray drawSeal(const QString &text, const QSizeF &size)
{
    return textAt("Plain"_ba, fittingSize(text, size.height() * 0.7, size.width()), 0,
                  size.height() * 0.25, noteColour, text);
}

QSizeF usualStampSize(SignatureStamp::Kind kind)
{
    switch (kind) {
    case SignatureStamp::Kind::Signature:
        return {150, 40};
    case SignatureStamp::Kind::Date:
        return {70, 14};
    }
    return {};
}

QByteArray appearanceResources()
{
    const auto font = [](const QByteArray &name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name
            + " /Encoding /WinAnsiEncoding >>";
    };
    return "<< /Font << /Plain " + font("Helvetica"_ba) + " /Script " + font("Times-BoldItalic"_ba)
        + " >> >>";
}

} // namespace countersign::sandbox
