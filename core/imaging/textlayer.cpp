// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/textlayer.h"

#include "core/imaging/turn.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace countersign::imaging
{

namespace
{

struct Escape {
    QByteArrayView escaped;
    char character;
};
constexpr std::array escapes
    = {Escape{"&amp;", '&'},  Escape{"&lt;", '<'},    Escape{"&gt;", '>'},
       Escape{"&quot;", '"'}, Escape{"&apos;", '\''}, Escape{"&#39;", '\''}};

QString unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QByteArrayView rest = text.sliced(i);
        const auto found = rest.front() != '&'
            ? escapes.end()
            : std::find_if(escapes.begin(), escapes.end(),
                           [&rest](const Escape &e) { return rest.startsWith(e.escaped); });
        plain += found == escapes.end() ? rest.front() : found->character;
        i += found == escapes.end() ? 1 : found->escaped.size();
    }
    return QString::fromUtf8(plain);
}

// Glyph names in damaged fonts produce characters that are none.
QString wordText(QByteArrayView text)
{
    QString word = text.contains('&') ? unescaped(text) : QString::fromUtf8(text);
    word.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xfffe; });
    return word.trimmed();
}

// The four numbers of a tag: ... xMin="1.5" yMin="2" xMax="3" yMax="4"
model::PageRect boxOf(QByteArrayView tag, const QSizeF &sizePt)
{
    std::array<double, 4> numbers = {};
    qsizetype from = 0;
    for (double &number : numbers) {
        from = tag.indexOf('"', from) + 1;
        const qsizetype end = from > 0 ? tag.indexOf('"', from) : -1;
        if (end < 0)
            return {};
        std::from_chars(tag.data() + from, tag.data() + end, number);
        from = end + 1;
    }
    const QPointF topLeft(numbers[0], numbers[1]);
    const QPointF bottomRight(numbers[2], numbers[3]);
    return model::PageRect::fromPixels(QRectF(topLeft, bottomRight).normalized(), sizePt);
}

// Builds pages from the tags page, block, line and word; flows only group blocks. What pdftotext
// prints is no XML when a font is damaged (control characters), so it is read as what it is: tags
// of a fixed form between which there is nothing but the words, escaped.
class TextLayerBuilder
{
public:
    explicit TextLayerBuilder(const QList<QSizeF> &sizesPt)
        : m_sizes(sizesPt)
    {
    }

    QList<model::OcrPage> read(QByteArrayView output)
    {
        // What precedes it quotes the file's own metadata.
        qsizetype at = std::max<qsizetype>(0, output.indexOf("<doc>"));
        while ((at = output.indexOf('<', at)) >= 0) {
            const qsizetype end = output.indexOf('>', at);
            if (end < 0)
                break;
            const QByteArrayView tag = output.sliced(at, end - at);
            at = end + 1;
            if (tag.startsWith("<word "))
                addWord(tag, output.sliced(at));
            else
                begin(tag);
        }
        return std::move(m_pages);
    }

private:
    void begin(QByteArrayView tag)
    {
        if (tag.startsWith("<page ") && m_pages.size() < m_sizes.size()) {
            m_pages.append(model::OcrPage{});
            m_pages.last().sizePt = m_sizes.at(m_pages.size() - 1);
            m_pages.last().source = model::TextSource::TextLayer;
        } else if (tag.startsWith("</page")) {
            m_isFull = m_pages.size() == m_sizes.size();
        }
        if (m_pages.isEmpty() || m_isFull)
            return;
        auto &blocks = m_pages.last().blocks;
        const QSizeF &sizePt = m_pages.last().sizePt;
        if (tag.startsWith("<block "))
            blocks.append(model::OcrBlock{{}, boxOf(tag, sizePt)});
        else if (tag.startsWith("<line ") && !blocks.isEmpty())
            blocks.last().lines.append(model::OcrLine{{}, boxOf(tag, sizePt)});
    }
    void addWord(QByteArrayView tag, QByteArrayView after)
    {
        if (m_pages.isEmpty() || m_isFull || m_pages.last().blocks.isEmpty()
            || m_pages.last().blocks.last().lines.isEmpty())
            return;
        const QString text = wordText(after.first(std::max<qsizetype>(0, after.indexOf('<'))));
        if (!text.isEmpty())
            m_pages.last().blocks.last().lines.last().words.append(
                model::OcrWord{text, boxOf(tag, m_pages.last().sizePt), 1.0});
    }

    QList<QSizeF> m_sizes;
    QList<model::OcrPage> m_pages;
    bool m_isFull = false;
};

// The quarter turn clockwise that brings most of the text upright, judged by the way from each word
// to the next of its line.
int turnToUpright(const model::OcrPage &page)
{
    std::array<int, 4> votes = {}; // text runs right, down, left, up
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines) {
            for (qsizetype i = 1; i < line.words.size(); ++i) {
                const model::PageRect &a = line.words.at(i - 1).box;
                const model::PageRect &b = line.words.at(i).box;
                const double dx
                    = (b.left + b.width / 2 - a.left - a.width / 2) * page.sizePt.width();
                const double dy = (b.centreY() - a.centreY()) * page.sizePt.height();
                const bool level = std::abs(dx) >= std::abs(dy);
                ++votes[level ? (dx >= 0 ? 0 : 2) : (dy >= 0 ? 1 : 3)];
            }
        }
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    const int total = votes[0] + votes[1] + votes[2] + votes[3];
    if (total < 3 || *best * 3 < total * 2)
        return 0;
    return int((4 - (best - votes.begin())) % 4) * 90;
}

// Poppler gives the blocks of text that runs upwards from the last to the first.
template <typename Parts>
void reverseWhenUpwards(Parts &parts)
{
    qsizetype upwards = 0;
    for (qsizetype i = 1; i < parts.size(); ++i)
        upwards += parts.at(i).box.centreY() < parts.at(i - 1).box.top ? 1 : -1;
    if (upwards > 0)
        std::reverse(parts.begin(), parts.end());
}

void bringUpright(model::OcrPage &page)
{
    const int turn = turnToUpright(page);
    if (turn == 0)
        return;
    turnPage(page, turn);
    reverseWhenUpwards(page.blocks);
    for (model::OcrBlock &block : page.blocks)
        reverseWhenUpwards(block.lines);
}

} // namespace

QList<model::OcrPage> parseTextLayer(QByteArrayView output, const QList<QSizeF> &sizesPt)
{
    QList<model::OcrPage> pages = TextLayerBuilder(sizesPt).read(output);
    for (model::OcrPage &page : pages)
        bringUpright(page);
    for (qsizetype i = pages.size(); i < sizesPt.size(); ++i) {
        pages.append(model::OcrPage{});
        pages.last().sizePt = sizesPt.at(i);
    }
    return pages;
}

} // namespace countersign::imaging
