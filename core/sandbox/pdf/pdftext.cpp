// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/pdf/pdftext.h"

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

QByteArray literalString(const QByteArray &bytes)
{
    QByteArray out = "("_ba;
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + ')';
}

// WinAnsiEncoding is Latin-1 wherever printable characters of names are concerned.
bool isWinAnsi(QChar c)
{
    return (c.unicode() >= 32 && c.unicode() < 127) || (c.unicode() >= 160 && c.unicode() < 256);
}

// The letter without what WinAnsiEncoding has not; a stroke through a letter is no accent to
// Unicode.
QChar plainLetter(QChar c)
{
    static constexpr QStringView stroked
        = u"\u0141\u0142\u0110\u0111\u0126\u0127\u0131\u0152\u0153";
    static constexpr QStringView plain = u"LlDdHhiOo";
    const qsizetype at = stroked.indexOf(c);
    if (at >= 0)
        return plain[at];
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() ? QChar() : parts.front();
}

} // namespace

QByteArray pdfNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? "0"_ba : text;
}

QByteArray pdfRect(const QRectF &rect)
{
    return '[' + pdfNumber(rect.left()) + ' ' + pdfNumber(rect.top()) + ' '
        + pdfNumber(rect.right()) + ' ' + pdfNumber(rect.bottom()) + ']';
}

QByteArray pdfReference(int number, int generation)
{
    return QByteArray::number(number) + ' ' + QByteArray::number(generation) + " R";
}

QByteArray pdfTextString(const QString &text)
{
    if (isPlainAscii(text))
        return literalString(text.toLatin1());
    QByteArray hex = "<FEFF"_ba;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray pdfDate(const QDateTime &time)
{
    return '(' + time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1() + ')';
}

QByteArray pdfShownString(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const QChar letter = isWinAnsi(c) ? c : plainLetter(c);
        bytes += isWinAnsi(letter) ? letter.toLatin1() : '?';
    }
    return literalString(bytes);
}

double estimatedTextWidth(const QString &text, double fontSize)
{
    return double(text.size()) * fontSize * 0.56;
}

} // namespace countersign::sandbox
