// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signingpages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

constexpr double pageInchesWide = 8.5;
constexpr double pageInchesHigh = 11;

// Paints in inches and remembers each printed word's box.
class SigningPainter
{
public:
    explicit SigningPainter(const SigningPageRequest &request)
        : m_request(request)
        , m_random(request.seed)
        , m_image(int(pageInchesWide * request.dpi), int(pageInchesHigh * request.dpi),
                  QImage::Format_Grayscale8)
    {
        m_image.fill(Qt::white);
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_font = QFont(u"Liberation Serif"_s);
        m_font.setPixelSize(int(11 * request.dpi / 72));
    }

    SigningPage finish()
    {
        m_painter.end();
        SigningPage page;
        m_text.sizePt = {pageInchesWide * 72, pageInchesHigh * 72};
        page.text = m_text;
        page.places = m_places;
        page.grey = degraded();
        return page;
    }

    void line(double x, double y, const QString &words)
    {
        m_painter.setFont(m_font);
        m_painter.setPen(Qt::black);
        const QFontMetricsF metrics(m_font);
        model::OcrLine printed;
        double at = x * m_request.dpi;
        for (const QString &word : words.split(u' ')) {
            m_painter.drawText(QPointF(at, y * m_request.dpi), word);
            const QRectF box = metrics.tightBoundingRect(word).translated(at, y * m_request.dpi);
            printed.words.append({word, model::PageRect::fromPixels(box, m_image.size()), 0.95});
            printed.box = printed.box.united(printed.words.constLast().box);
            at += metrics.horizontalAdvance(word + u' ');
        }
        m_text.blocks.append({{printed}, printed.box});
    }

    void rule(double x, double y, double length)
    {
        QPen pen(Qt::black, 0.008 * m_request.dpi);
        if (m_request.style == SigningStyle::Dotted)
            pen.setDashPattern({1, 4});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, y) * m_request.dpi, QPointF(x + length, y) * m_request.dpi);
    }

    void place(double x, double y, SigningMark mark)
    {
        m_places.append({(x + 1.2) / pageInchesWide, (y - 0.1) / pageInchesHigh});
        switch (mark) {
        case SigningMark::Nothing:
            return;
        case SigningMark::Signature:
            return scribble(x + between(0, 0.5), y - between(0.02, 0.15), between(0.9, 2.2),
                            between(0.25, 0.55));
        case SigningMark::Initials:
            return scribble(x + between(0, 0.8), y - between(0.02, 0.12), between(0.3, 0.6),
                            between(0.2, 0.35));
        case SigningMark::Dirt:
            return dirt(x, y, 30);
        case SigningMark::PrintedName:
            return line(x + 0.1, y - 0.04, u"Dana Winter"_s);
        case SigningMark::Stain:
            return stain(x + between(0.2, 1.5), y - between(0.0, 0.3));
        }
    }

private:
    double between(double low, double high)
    {
        return low + (high - low) * m_random.generateDouble();
    }

    // Loops that go on to the right, as most hands do.
    void scribble(double x, double y, double width, double height)
    {
        const int strokes = 4 + int(m_random.bounded(6));
        const double step = width / strokes;
        QPainterPath path(QPointF(x, y) * m_request.dpi);
        double at = x;
        for (int i = 0; i < strokes; ++i) {
            const QPointF first(at + between(-0.2, 1) * step, y + between(-1, 0.3) * height);
            const QPointF second(at + between(0, 1.6) * step, y + between(-1, 0.3) * height);
            at += step;
            const QPointF end(at, y + between(-0.35, 0.1) * height);
            if (m_random.bounded(6) == 0)
                path.moveTo(QPointF(at, y + between(-0.5, 0) * height) * m_request.dpi);
            else
                path.cubicTo(first * m_request.dpi, second * m_request.dpi, end * m_request.dpi);
        }
        QPen pen(QColor(40, 40, 40), m_request.penInches * m_request.dpi);
        pen.setCapStyle(Qt::RoundCap);
        m_painter.strokePath(path, pen);
    }

    void dirt(double x, double y, int count)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(60, 60, 60));
        for (int i = 0; i < count; ++i) {
            const double size = between(0.005, 0.03) * m_request.dpi;
            m_painter.drawEllipse(QPointF(x + between(0, 2.2), y - between(-0.1, 0.5))
                                      * m_request.dpi,
                                  size / 2, size / 2);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void stain(double x, double y)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(90, 90, 90));
        m_painter.drawEllipse(QPointF(x, y) * m_request.dpi, between(0.1, 0.3) * m_request.dpi,
                              between(0.08, 0.2) * m_request.dpi);
        m_painter.setBrush(Qt::NoBrush);
    }

    QImage degraded()
    {
        for (int i = 0; i < int(m_request.specksPerInch2 * pageInchesWide * pageInchesHigh); ++i) {
            const int x = int(m_random.bounded(m_image.width() - 2));
            const int y = int(m_random.bounded(m_image.height() - 2));
            for (int at = 0; at < 4; ++at)
                m_image.scanLine(y + at / 2)[x + at % 2] = 0;
        }
        QImage page = m_image;
        if (m_request.skewDegrees != 0) {
            QImage turned(page.size(), QImage::Format_Grayscale8);
            turned.fill(Qt::white);
            QPainter painter(&turned);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.translate(page.rect().center());
            painter.rotate(m_request.skewDegrees);
            painter.translate(-page.rect().center());
            painter.drawImage(0, 0, page);
            page = turned;
        }
        for (int y = 0; y < page.height(); ++y) {
            uchar *row = page.scanLine(y);
            for (int x = 0; x < page.width(); ++x)
                row[x] = m_request.blackAndWhite
                    ? (row[x] < 150 ? 0 : 255)
                    : uchar(std::max(0, int(row[x]) - int(m_random.bounded(25))));
        }
        return page;
    }

    SigningPageRequest m_request;
    QRandomGenerator m_random;
    QImage m_image;
    QPainter m_painter;
    QFont m_font;
    model::OcrPage m_text;
    QList<QPointF> m_places;
};

void paintPlace(SigningPainter &painter, SigningStyle style, double x, double y, SigningMark mark)
{
    switch (style) {
    case SigningStyle::LabelBefore:
    case SigningStyle::Dotted:
        painter.line(x, y, u"By:"_s);
        painter.rule(x + 0.35, y + 0.02, 2.4);
        painter.line(x, y + 0.35, u"Name: Dana Winter"_s);
        painter.line(x, y + 0.6, u"Title: Director"_s);
        return painter.place(x + 0.35, y, mark);
    case SigningStyle::LabelBelow:
        painter.rule(x, y, 2.6);
        painter.line(x, y + 0.18, u"Unterschrift Auftraggeber"_s);
        return painter.place(x, y, mark);
    case SigningStyle::NameBelow:
        painter.rule(x, y, 2.6);
        painter.line(x, y + 0.18, u"Dana Winter, Director"_s);
        return painter.place(x, y, mark);
    case SigningStyle::NoRule:
        painter.line(x, y, u"Signature:"_s);
        painter.line(x, y + 0.35, u"Name: Dana Winter"_s);
        return painter.place(x + 0.75, y, mark);
    }
}

} // namespace

SigningPage paintSigningPage(const SigningPageRequest &request)
{
    SigningPainter painter(request);
    painter.line(1, 1.2,
                 u"12. Counterparts. This Agreement may be executed in two counterparts."_s);
    painter.line(1, 1.8, u"IN WITNESS WHEREOF, the parties have signed this Agreement below."_s);
    painter.line(1, 2.6, u"NORTHWIND TOOLS LLC"_s);
    painter.line(4.8, 2.6, u"HARBOUR MILLS INC."_s);
    for (int i = 0; i < request.marks.size(); ++i)
        paintPlace(painter, request.style, i % 2 == 0 ? 1 : 4.8, 3.4 + 1.8 * (i / 2),
                   request.marks.at(i));
    return painter.finish();
}

} // namespace countersign::test
