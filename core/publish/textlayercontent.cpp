// SPDX-License-Identifier: Apache-2.0
#include "core/publish/textlayercontent.h"

#include "core/publish/glyphlessfont.h"
#include "core/publish/textline.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace countersign::publish
{

namespace
{

QByteArray decimal(double value, int digits)
{
    QByteArray text = QByteArray::number(value, 'f', digits);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

// Writes words placed on the upright page in points (y down) into user space.
class TextWriter
{
public:
    explicit TextWriter(const QTransform &toUser)
        : m_origin(toUser.map(QPointF(0, 0)))
        , m_right(unit(toUser.map(QPointF(1, 0)) - m_origin))
        , m_down(unit(toUser.map(QPointF(0, 1)) - m_origin))
    {
    }

    void line(const PlacedLine &line)
    {
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const PlacedWord &word = line.words.at(i);
            const qsizetype letters = word.codes.size() / 2;
            if (letters == 0 || word.fontSize <= 0)
                continue;
            font(word);
            matrix(word, line.slope);
            show(word.codes, word.width, word.fontSize);
            if (i + 1 < line.words.size())
                show(QByteArray("\0 ", 2), std::max(word.gap, word.fontSize * 0.02), word.fontSize);
        }
    }
    QByteArray take() { return m_bytes.isEmpty() ? m_bytes : "BT\n3 Tr\n" + m_bytes + "ET\n"; }

private:
    static QPointF unit(const QPointF &vector)
    {
        const double length = std::hypot(vector.x(), vector.y());
        return length > 0 ? vector / length : vector;
    }
    void font(const PlacedWord &word)
    {
        const QByteArray font
            = textFontName(word.variant) + ' ' + decimal(word.fontSize, 2) + " Tf\n";
        if (font != m_font)
            m_bytes += font;
        m_font = font;
    }
    void matrix(const PlacedWord &word, double slope)
    {
        const double norm = std::hypot(1.0, slope);
        const QPointF along = (m_right + m_down * slope) / norm;
        const QPointF up = (m_right * slope - m_down) / norm;
        const QPointF at = m_origin + m_right * word.start.x() + m_down * word.start.y();
        for (const double part : {along.x(), along.y(), up.x(), up.y()})
            m_bytes += decimal(part, 5) + ' ';
        m_bytes += decimal(at.x(), 2) + ' ' + decimal(at.y(), 2) + " Tm\n";
    }
    void show(const QByteArray &codes, double width, double fontSize)
    {
        const double natural
            = double(codes.size() / 2) * glyphAdvance / 1000.0 * decimal(fontSize, 2).toDouble();
        m_bytes += decimal(100 * width / natural, 2) + " Tz <" + codes.toHex() + "> Tj\n";
    }

    QPointF m_origin;
    QPointF m_right;
    QPointF m_down;
    QByteArray m_bytes;
    QByteArray m_font;
};

} // namespace

QTransform uprightToUserSpace(const QRectF &shownBox, int rotate, int turnedCw)
{
    // Fractions read upright -> fractions as the page lies in the file, one quarter turn back at a
    // time: (u, v) was (v, 1 - u) before the turn clockwise.
    const QTransform quarterBack(0, -1, 1, 0, 0, 1);
    QTransform result;
    for (int turn = 0; turn < (rotate + turnedCw) % 360; turn += 90)
        result *= quarterBack;
    return result
        * QTransform(shownBox.width(), 0, 0, -shownBox.height(), shownBox.x(),
                     shownBox.y() + shownBox.height());
}

QByteArray textLayerContent(const model::OcrPage &page, const QTransform &toUser)
{
    const QSizeF sizePt(QLineF(toUser.map(QPointF(0, 0)), toUser.map(QPointF(1, 0))).length(),
                        QLineF(toUser.map(QPointF(0, 0)), toUser.map(QPointF(0, 1))).length());
    TextWriter writer(toUser);
    const QList<PlacedLine> lines = placedLines(page, sizePt);
    for (const PlacedLine &line : lines)
        writer.line(line);
    return writer.take();
}

QByteArray textFontName(int variant)
{
    return "/CsT" + QByteArray::number(variant);
}

int textFontAscent(int variant)
{
    return variant % 2 == 0 ? glyphAscent : glyphLowAscent;
}

int textFontDescent(int variant)
{
    // Not 0, which Poppler takes for not stated.
    return variant / 2 == 0 ? 1 : glyphDescent;
}

} // namespace countersign::publish
