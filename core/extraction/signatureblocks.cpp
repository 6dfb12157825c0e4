// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/signatureblocks.h"

#include "core/extraction/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int signingLines = 600;
constexpr qsizetype mostBlocks = 60;

struct BlockPatterns {
    QRegularExpression mark{
        u"(?:/s/|(?<![^\\s:])s/(?=\\s?[A-Z]))\\s*(?<name>[A-Z][^\\n/_]{1,60})?"_s};
    QRegularExpression by{
        u"^\\s*(?:By|BY|Per|Signature|SIGNATURE|Signed|Unterschrift|Sign|Firma|Firmado|Fdo\\.?)\\s*:|^\\s*By\\b[\\s_]*$|_{10,}"_s};
    QRegularExpression name{
        u"^\\s*(?:(?:Print(?:ed)?\\s+)?Name|NAME|Print|Nom|Nombre|Name\\s+\\(print(?:ed)?\\))\\s*:\\s*(?<value>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression title{
        u"^\\s*(?:Title|Its|Position|Titel|Funktion|Fonction|Qualit.|Cargo|En calidad de)\\s*:\\s*(?<value>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression date{
        u"^\\s*(?:Dated?|Datum|Date de signature|Fecha|Le)\\s*:\\s*(?<value>.*\\d.*)$"_s,
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression email{u"(?<value>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})"_s};
    QRegularExpression officer{
        u"\\b(?:president|chief|officer|director|manager|chairman|secretary|treasurer|counsel|ceo|"
        u"cfo|coo|partner|"
        "gesch.ftsf.hrer|prokurist|vorstand|g.rante?|directeur|directrice|pr.sidente?|administrador|directora?|apoderad|leiter|trustee|member|owner|attorney)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
};

const BlockPatterns &blockPatterns()
{
    static const BlockPatterns patterns;
    return patterns;
}

// Left column first, then right; within a column from top to bottom.
QList<Span> signingSegments(const DocumentText &text, int firstLine)
{
    QList<Span> left;
    QList<Span> right;
    QList<Span> ordered;
    const int end = int(std::min<qsizetype>(text.lines().size(), firstLine + signingLines));
    int page = -1;
    const auto flush = [&] {
        ordered += left + right;
        left.clear();
        right.clear();
    };
    for (int line = firstLine; line < end; ++line) {
        if (text.lines().at(line).pageIndex != page)
            flush();
        page = text.lines().at(line).pageIndex;
        for (const LineSegment &segment : text.segments(line))
            (segment.left < 0.45 ? left : right).append(segment.span);
    }
    flush();
    return ordered;
}

Span valueSpan(const QRegularExpressionMatch &match, Span line)
{
    Span span{line.begin + int(match.capturedStart(u"value"_s)),
              line.begin + int(match.capturedEnd(u"value"_s))};
    return span;
}

// Rules and blanks are no value.
Span filledSpan(const DocumentText &text, Span span)
{
    while (!span.isEmpty() && !text.view(span).at(0).isLetterOrNumber())
        ++span.begin;
    while (!span.isEmpty() && !text.view(span).back().isLetterOrNumber()
           && text.view(span).back() != u'.')
        --span.end;
    return span.length() >= 2 ? span : Span{};
}

// What a signer is in the contract, not who.
bool isRoleName(const QString &name)
{
    static const QRegularExpression role(
        u"\\b(?:advis[eo]rs?|representatives?|employe[er]s?|company|executive|witness|buyer|seller|"
        "part(?:y|ies)|purchaser|consultant|contractor|guarantor|borrower|lender|tenant|landlord|"
        "licens(?:ee|or)|signature|agent|recipient|disclos\\w*|corporation|printed)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.match(name).hasMatch();
}

std::optional<Span> personIn(const DocumentText &text, Span span)
{
    for (const NameMention &mention : findNames(text, span, NameLines::Apart)) {
        if (mention.looksPersonal && !isRoleName(mention.name)
            && mention.span.begin <= span.begin + 4)
            return mention.span;
    }
    return std::nullopt;
}

// Walks down the segments and gathers what belongs to one signer.
class BlockReader
{
public:
    explicit BlockReader(const DocumentText &text)
        : m_text(text)
    {
    }

    void read(Span segment)
    {
        const QString line = m_text.view(segment).toString();
        const BlockPatterns &patterns = blockPatterns();
        openBelowRule(segment);
        const QRegularExpressionMatch mark = patterns.mark.match(line);
        if (mark.hasMatch() || patterns.by.match(line).hasMatch())
            readMark(segment, mark);
        else if (const QRegularExpressionMatch name = patterns.name.match(line); name.hasMatch())
            readName(valueSpan(name, segment));
        else if (const QRegularExpressionMatch title = patterns.title.match(line); title.hasMatch())
            readTitle(valueSpan(title, segment));
        else if (const QRegularExpressionMatch date = patterns.date.match(line); date.hasMatch())
            readDate(valueSpan(date, segment));
        else
            readPlain(segment, patterns.officer.match(line).hasMatch());
        if (const QRegularExpressionMatch email = patterns.email.match(line);
            email.hasMatch() && m_open)
            m_block.email = valueSpan(email, segment);
    }

    QList<SignatureBlock> finish()
    {
        close();
        return m_blocks;
    }

private:
    void close()
    {
        if (m_open && m_blocks.size() < mostBlocks
            && !(m_block.name.isEmpty() && m_block.mark.isEmpty() && m_block.title.isEmpty())) {
            m_block.group = int(m_blocks.size()) + 1;
            m_blocks.append(m_block);
        }
        m_block = {};
        m_open = false;
        m_sinceOpen = 0;
    }

    void readMark(Span segment, const QRegularExpressionMatch &mark)
    {
        if (m_open && (!m_block.mark.isEmpty() || !m_block.name.isEmpty()))
            close();
        m_open = true;
        m_sinceOpen = 0;
        m_block.anchor = segment;
        if (!mark.hasMatch())
            return;
        m_block.mark
            = {segment.begin + int(mark.capturedStart()), segment.begin + int(mark.capturedEnd())};
        if (mark.captured(u"name"_s).isEmpty())
            return;
        const Span name{segment.begin + int(mark.capturedStart(u"name"_s)),
                        segment.begin + int(mark.capturedEnd(u"name"_s))};
        m_block.name = personIn(m_text, name).value_or(Span{});
    }

    void readName(Span value)
    {
        if (m_open && m_block.nameLabelled)
            close();
        if (!m_open)
            m_block.anchor = value;
        m_open = true;
        const Span filled = filledSpan(m_text, value);
        if (!filled.isEmpty()) {
            m_block.name = filled;
            m_block.nameLabelled = true;
        }
    }

    // A line that is drawn, not typed, begins a block like "By:"; what stands below it goes on.
    void openBelowRule(Span segment)
    {
        constexpr double reach = 0.03; // of the page's height
        const model::Evidence words = m_text.evidence(segment);
        const model::PageRect box = words.bounds();
        for (qsizetype i = 0; i < m_text.signing().size(); ++i) {
            const PlacedSigning &signing = m_text.signing().at(i);
            const model::PageRect &rule = signing.place.rule;
            const double gap = box.top - rule.centreY();
            if (m_usedRules.contains(i) || rule.isEmpty() || signing.pageIndex != words.pageIndex
                || gap < -0.002 || gap > reach || box.left >= rule.right()
                || rule.left >= box.right())
                continue;
            m_usedRules.append(i);
            if (m_open && m_block.name.isEmpty() && m_block.mark.isEmpty())
                return; // "By:" before the line
            close();
            m_open = true;
            m_block.anchor = segment;
            return;
        }
    }

    void readDate(Span value)
    {
        if (m_open && m_block.date.isEmpty())
            m_block.date = filledSpan(m_text, value);
    }

    void readTitle(Span value)
    {
        const Span filled = filledSpan(m_text, value);
        if (m_open && !filled.isEmpty() && m_block.title.isEmpty()) {
            m_block.title = filled;
            m_block.titleLabelled = true;
        }
    }

    // Below the rule stands the name, below the name the post; both without labels in many letters.
    void readPlain(Span segment, bool officer)
    {
        if (!m_open || ++m_sinceOpen > 3)
            return;
        const Span filled = filledSpan(m_text, segment);
        if (officer && splitNameAndTitle(filled))
            return;
        if (officer) {
            if (m_block.title.isEmpty() && !m_block.name.isEmpty() && filled.length() < 80)
                m_block.title = filled;
        } else if (m_block.name.isEmpty()) {
            m_block.name = personIn(m_text, filled).value_or(Span{});
        }
    }

    // "Jane Doe, Chief Financial Officer"
    bool splitNameAndTitle(Span line)
    {
        const int comma = line.begin + int(m_text.view(line).indexOf(u','));
        const auto person
            = comma > line.begin ? personIn(m_text, {line.begin, comma}) : std::nullopt;
        if (!person || !m_block.title.isEmpty())
            return false;
        if (m_block.name.isEmpty())
            m_block.name = *person;
        m_block.title = filledSpan(m_text, {comma + 1, line.end});
        return true;
    }

    const DocumentText &m_text;
    QList<qsizetype> m_usedRules;
    QList<SignatureBlock> m_blocks;
    SignatureBlock m_block;
    bool m_open = false;
    int m_sinceOpen = 0;
};

} // namespace

QList<SignatureBlock> findSignatureBlocks(const DocumentText &text, const Outline &outline)
{
    const int first = text.lineAt(outline.signatures);
    if (first < 0 || outline.signatures >= text.size())
        return {};
    BlockReader reader(text);
    for (const Span &segment : signingSegments(text, first))
        reader.read(segment);
    return reader.finish();
}

} // namespace countersign::extraction
