// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/documenttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

QChar levelled(QChar c)
{
    if (c > u' ' && c < u'\x7F' && c != u'`')
        return c;
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x00AD:
        return u'-';
    default:
        return c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
}

// White space wider than this share of the page parts columns.
constexpr double columnGap = 0.04;

// A text layer parts a word where its type size changes: small capitals come as "B IOSITE". What
// lies this near to each other, as a share of the page's width, was never parted by a blank. Text
// laid over a scan in specks has blanks as narrow: they are wide beside its letters.
constexpr double touching = 0.0006;
constexpr double touchingLetters = 0.2;

bool isOneWord(const model::OcrWord &left, const model::OcrWord &right)
{
    const double letter = (left.box.width + right.box.width)
        / double(std::max<qsizetype>(1, left.text.size() + right.text.size()));
    return std::abs(right.box.left - left.box.right())
        < std::min(touching, touchingLetters * letter);
}

// "non-" and its like keep their hyphen when the line breaks behind it.
bool isHyphenPrefix(QStringView fragment)
{
    static const QStringList prefixes
        = {u"non"_s,   u"co"_s,  u"self"_s, u"pre"_s,  u"post"_s,  u"re"_s,   u"anti"_s,
           u"multi"_s, u"sub"_s, u"semi"_s, u"well"_s, u"third"_s, u"cross"_s};
    return std::any_of(prefixes.cbegin(), prefixes.cend(), [fragment](const QString &prefix) {
        return fragment.compare(prefix, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

DocumentText::DocumentText(const model::OcrDocument &document)
    : m_pageCount(int(document.pages.size()))
{
    for (int i = 0; i < document.pages.size(); ++i) {
        if (i > 0)
            append(u"\f"_s);
        addPage(document.pages.at(i), i);
    }
    double sum = 0;
    for (const Word &word : m_words)
        sum += word.confidence;
    m_meanConfidence = m_words.isEmpty() ? 0 : sum / double(m_words.size());
}

void DocumentText::append(const QString &text)
{
    m_original += text;
    const qsizetype size = m_text.size();
    m_text.resize(size + text.size());
    std::transform(text.cbegin(), text.cend(), m_text.begin() + size,
                   [](QChar c) { return c == u'\n' || c == u'\f' ? c : levelled(c); });
}

void DocumentText::addPage(const model::OcrPage &page, int pageIndex)
{
    for (const model::SigningPlace &place : page.signing)
        m_signing.append({pageIndex, place});
    int indexOnPage = 0;
    bool first = true;
    for (const model::OcrBlock &block : page.blocks) {
        if (!first)
            append(u"\n"_s);
        first = false;
        bool startsBlock = true;
        for (const model::OcrLine &line : block.lines) {
            addLine(line, page.source, pageIndex, indexOnPage, startsBlock);
            startsBlock = false;
        }
    }
}

bool DocumentText::joinsHyphen(const QString &next) const
{
    const qsizetype size = m_text.size();
    return size >= 4 && m_text.endsWith("-\n"_L1) && m_text.at(size - 3).isLower()
        && !next.isEmpty() && next.at(0).isLower();
}

void DocumentText::addLine(const model::OcrLine &line, model::TextSource source, int pageIndex,
                           int &indexOnPage, bool startsBlock)
{
    if (!line.words.isEmpty() && joinsHyphen(line.words.constFirst().text)) {
        const QStringView fragment = view(m_words.constLast().span).chopped(1);
        const int dropped = isHyphenPrefix(fragment) ? 1 : 2;
        m_text.chop(dropped);
        m_original.chop(dropped);
        m_words.last().span.end = int(m_text.size());
        m_lines.last().span.end = int(m_text.size());
    }
    TextLine entry{{int(m_text.size()), 0}, pageIndex, line.box, startsBlock};
    const model::OcrWord *last = nullptr;
    for (const model::OcrWord &word : line.words) {
        if (last != nullptr && !(source == model::TextSource::TextLayer && isOneWord(*last, word)))
            append(u" "_s);
        last = &word;
        const int begin = int(m_text.size());
        append(word.text);
        m_words.append({{begin, int(m_text.size())},
                        pageIndex,
                        indexOnPage++,
                        int(m_lines.size()),
                        word.box,
                        word.confidence});
    }
    entry.span.end = int(m_text.size());
    m_lines.append(entry);
    append(u"\n"_s);
}

int DocumentText::lineAt(int offset) const
{
    const auto after
        = std::upper_bound(m_lines.cbegin(), m_lines.cend(), offset,
                           [](int o, const TextLine &line) { return o < line.span.begin; });
    return int(after - m_lines.cbegin()) - 1;
}

QList<LineSegment> DocumentText::segments(int line) const
{
    QList<LineSegment> segments;
    for (qsizetype i = firstWordOf(m_lines.at(line).span);
         i < m_words.size() && m_words.at(i).line == line; ++i) {
        const Word &word = m_words.at(i);
        if (segments.isEmpty() || word.box.left - m_words.at(i - 1).box.right() > columnGap)
            segments.append({word.span, word.box.left});
        segments.last().span.end = word.span.end;
    }
    return segments;
}

QList<TextWord> DocumentText::wordsOn(int pageIndex) const
{
    const auto first
        = std::partition_point(m_words.cbegin(), m_words.cend(), [pageIndex](const Word &word) {
              return word.pageIndex < pageIndex;
          });
    QList<TextWord> words;
    for (auto word = first; word != m_words.cend() && word->pageIndex == pageIndex; ++word)
        words.append({view(word->span).toString(), word->span, word->line, word->box});
    return words;
}

QString DocumentText::pageText(int pageIndex) const
{
    const auto byPage = [](const TextLine &line, int page) { return line.pageIndex < page; };
    const auto first = std::lower_bound(m_lines.cbegin(), m_lines.cend(), pageIndex, byPage);
    const auto end = std::lower_bound(first, m_lines.cend(), pageIndex + 1, byPage);
    return first == end ? QString() : view({first->span.begin, (end - 1)->span.end}).toString();
}

QStringView DocumentText::before(Span span, int characters) const
{
    const int begin = std::max(0, span.begin - characters);
    return view({begin, span.begin});
}

QStringView DocumentText::after(Span span, int characters) const
{
    return view({span.end, std::min(size(), span.end + characters)});
}

QString DocumentText::original(Span span) const
{
    return m_original.mid(span.begin, span.length()).simplified();
}

qsizetype DocumentText::firstWordOf(Span span) const
{
    const auto found
        = std::partition_point(m_words.cbegin(), m_words.cend(),
                               [span](const Word &word) { return word.span.end <= span.begin; });
    return found - m_words.cbegin();
}

model::Evidence DocumentText::evidence(Span span) const
{
    model::Evidence evidence;
    int lastLine = -1;
    for (qsizetype i = firstWordOf(span); i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        if (word.span.begin >= span.end
            || (!evidence.isEmpty() && word.pageIndex != evidence.pageIndex))
            break;
        if (evidence.isEmpty()) {
            evidence.pageIndex = word.pageIndex;
            evidence.firstWord = word.indexOnPage;
        }
        evidence.lastWord = word.indexOnPage;
        if (word.line == lastLine)
            evidence.boxes.last() = evidence.boxes.last().united(word.box);
        else
            evidence.boxes.append(word.box);
        lastLine = word.line;
    }
    return evidence;
}

double DocumentText::wordConfidence(Span span) const
{
    double lowest = 1;
    for (qsizetype i = firstWordOf(span); i < m_words.size() && m_words.at(i).span.begin < span.end;
         ++i)
        lowest = std::min(lowest, m_words.at(i).confidence);
    return lowest;
}

} // namespace countersign::extraction
