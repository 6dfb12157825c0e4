// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/strokes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

bool isStroke(QChar c)
{
    return u"|!]}[{"_s.contains(c);
}

// A word without the marks around it.
struct Core {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// The marks before and after a word that are no strokes are left out of its core.
Core coreOf(const QString &text)
{
    const auto belongs = [](QChar c) { return c.isLetter() || isStroke(c); };
    Core core{0, text.size()};
    while (core.begin < core.end && !belongs(text.at(core.begin)))
        ++core.begin;
    while (core.end > core.begin && !belongs(text.at(core.end - 1)))
        --core.end;
    return core;
}

QString withLetters(QString core, QChar letter)
{
    for (QChar &c : core) {
        if (isStroke(c))
            c = letter;
    }
    return core;
}

// Nothing when the strokes may well be what they look like.
QString readAsLetters(const QString &core, const std::function<bool(const QString &)> &isWord)
{
    constexpr qsizetype mostStrokes = 2;
    const auto strokes = std::count_if(core.begin(), core.end(), isStroke);
    const bool leads = !core.isEmpty() && isStroke(core.front());
    const qsizetype letters = core.size() - strokes;
    if (strokes == 0 || strokes > mostStrokes || letters < (leads ? 1 : 2)
        || !std::all_of(core.begin(), core.end(),
                        [](QChar c) { return c.isLetter() || isStroke(c); }))
        return {};
    for (const QChar letter : {leads ? u'i' : u'l', leads ? u'l' : u'i'}) {
        const QString word = withLetters(core, letter);
        if (isWord(word))
            return word;
    }
    return {};
}

bool beginsInLowerCase(const QString &text)
{
    return text.size() > 1 && text.at(0).isLower();
}

} // namespace

StrokeReader::StrokeReader(std::function<bool(const QString &)> isWord)
    : m_isWord(std::move(isWord))
{
}

void StrokeReader::correct(QList<model::OcrWord> &line)
{
    if (++m_linesSinceBracket > bracketReach)
        m_open = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString &text = line[i].text;
        if (std::none_of(text.begin(), text.end(), isStroke) || isBracketed(text))
            continue;
        // A stroke alone is the English pronoun when a sentence goes on behind it.
        if (text.size() == 1 && i + 1 < line.size() && beginsInLowerCase(line.at(i + 1).text)
            && m_isWord(u"I"_s)) {
            text = u"I"_s;
            continue;
        }
        const Core core = coreOf(text);
        const qsizetype length = core.end - core.begin;
        const QString word = readAsLetters(text.mid(core.begin, length), m_isWord);
        if (!word.isEmpty())
            text.replace(core.begin, length, word);
    }
}

// Keeps count of the brackets: what an earlier one may have opened is closed by a real one.
bool StrokeReader::isBracketed(const QString &text)
{
    bool bracketed = false;
    for (const QChar c : text) {
        if (c == u'[' || c == u'{') {
            ++m_open;
            m_linesSinceBracket = 0;
            bracketed = text.size() > 1;
        } else if ((c == u']' || c == u'}') && m_open > 0) {
            --m_open;
            bracketed = true;
        }
    }
    return bracketed;
}

} // namespace countersign::ocr
