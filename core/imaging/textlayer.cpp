// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/textlayer.h"

#include "core/imaging/turn.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

// XML 1.0 has no control characters; glyph names in damaged fonts produce them all the same.
QString withoutControls(const QByteArray &xml)
{
    QString text = QString::fromUtf8(xml);
    const qsizetype start
        = text.indexOf(u"<doc>"_s); // what precedes it quotes the file's own metadata
    text.remove(0, std::max<qsizetype>(start, 0));
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe;
    });
    const qsizetype end = text.indexOf(u"</doc>"_s);
    if (end >= 0)
        text.truncate(end + 6);
    return text;
}

model::PageRect boxOf(const QXmlStreamAttributes &attributes, const QSizeF &sizePt)
{
    const auto number = [&](const QString &name) { return attributes.value(name).toDouble(); };
    const QPointF topLeft(number(u"xMin"_s), number(u"yMin"_s));
    const QPointF bottomRight(number(u"xMax"_s), number(u"yMax"_s));
    return model::PageRect::fromPixels(QRectF(topLeft, bottomRight).normalized(), sizePt);
}

// Builds pages from the elements page, block, line and word; flows only group blocks.
class TextLayerBuilder
{
public:
    explicit TextLayerBuilder(const QList<QSizeF> &sizesPt)
        : m_sizes(sizesPt)
    {
    }

    void read(QXmlStreamReader &xml)
    {
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(xml);
            else if (token == QXmlStreamReader::EndElement && xml.name() == "page"_L1)
                ++m_index;
        }
    }
    QList<model::OcrPage> pages;

private:
    void begin(QXmlStreamReader &xml)
    {
        if (m_index >= m_sizes.size())
            return;
        if (xml.name() == "page"_L1) {
            pages.append(model::OcrPage{});
            pages.last().sizePt = m_sizes.at(m_index);
            pages.last().source = model::TextSource::TextLayer;
        } else if (!pages.isEmpty()) {
            beginPart(xml, m_sizes.at(m_index));
        }
    }
    void beginPart(QXmlStreamReader &xml, const QSizeF &sizePt)
    {
        auto &blocks = pages.last().blocks;
        if (xml.name() == "block"_L1)
            blocks.append(model::OcrBlock{{}, boxOf(xml.attributes(), sizePt)});
        else if (xml.name() == "line"_L1 && !blocks.isEmpty())
            blocks.last().lines.append(model::OcrLine{{}, boxOf(xml.attributes(), sizePt)});
        else if (xml.name() == "word"_L1 && !blocks.isEmpty() && !blocks.last().lines.isEmpty())
            addWord(xml, sizePt, blocks.last().lines.last());
    }
    void addWord(QXmlStreamReader &xml, const QSizeF &sizePt, model::OcrLine &line)
    {
        const model::PageRect box = boxOf(xml.attributes(), sizePt);
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (!text.isEmpty())
            line.words.append(model::OcrWord{text, box, 1.0});
    }

    QList<QSizeF> m_sizes;
    int m_index = 0;
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

struct GlyphCounts {
    qsizetype characters = 0;
    qsizetype unmapped = 0;
    qsizetype alphanumeric = 0;
    qsizetype latinWords = 0; // of four letters or more
    qsizetype pronounceable = 0; // of those
};

bool hasVowel(const QString &word)
{
    const QString plain = word.normalized(QString::NormalizationForm_D).toLower();
    return std::any_of(plain.begin(), plain.end(), [](QChar c) { return u"aeiouy"_s.contains(c); });
}

void countWord(const QString &word, GlyphCounts &counts)
{
    bool latin = word.size() >= 4;
    for (const QChar c : word) {
        ++counts.characters;
        counts.unmapped += c == QChar::ReplacementCharacter
            || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_NotAssigned;
        counts.alphanumeric += c.isLetterOrNumber();
        latin = latin && c.isLetter() && c.script() == QChar::Script_Latin;
    }
    counts.latinWords += latin;
    counts.pronounceable += latin && hasVowel(word);
}

// How much of the page's height lines of text cover, overlaps counted once.
double coveredHeight(const model::OcrPage &page)
{
    std::array<bool, 200> rows = {};
    const int count = int(rows.size());
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines) {
            const int last = std::clamp(int(line.box.bottom() * count), 0, count - 1);
            for (int row = std::clamp(int(line.box.top * count), 0, count - 1); row <= last; ++row)
                rows[size_t(row)] = true;
        }
    }
    return double(std::count(rows.begin(), rows.end(), true)) / count;
}

} // namespace

QList<model::OcrPage> parseTextLayer(const QByteArray &xml, const QList<QSizeF> &sizesPt)
{
    QXmlStreamReader reader(withoutControls(xml));
    TextLayerBuilder builder(sizesPt);
    builder.read(reader);
    QList<model::OcrPage> pages = std::move(builder.pages);
    for (model::OcrPage &page : pages)
        bringUpright(page);
    for (qsizetype i = pages.size(); i < sizesPt.size(); ++i) {
        pages.append(model::OcrPage{});
        pages.last().sizePt = sizesPt.at(i);
    }
    return pages;
}

bool isUsableTextLayer(const model::OcrPage &page, double imageCoverage)
{
    constexpr double scanCoverage = 0.6;
    const QList<model::OcrWord> words = page.words();
    GlyphCounts counts;
    for (const model::OcrWord &word : words)
        countWord(word.text, counts);
    if (counts.alphanumeric == 0 || counts.unmapped * 10 > counts.characters
        || counts.alphanumeric * 2 < counts.characters)
        return false;
    const bool isScan = imageCoverage >= scanCoverage;
    const double needed = isScan ? 0.8 : 0.5;
    if (counts.latinWords >= 5 && double(counts.pronounceable) < needed * double(counts.latinWords))
        return false;
    return !isScan || (words.size() >= 40 && coveredHeight(page) >= 0.15);
}

} // namespace countersign::imaging
