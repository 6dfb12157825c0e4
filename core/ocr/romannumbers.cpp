// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/romannumbers.h"

#include "core/ocr/wordparts.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr std::size_t farthestPoint = 300; // words, from the one before

// "Il.", "[I", "II]": two or three strokes, of which one at least is surely a capital I. "Ill." is
// the state, "Il" a word of other languages.
void correctStrokes(QString &text)
{
    static const QRegularExpression strokes(
        u"^([(]?)(?=[Il|\\]\\[1]*I)([Il|\\]\\[1]{2,3})([.,)]?)$"_s);
    const auto found = strokes.match(text);
    if (!found.hasMatch() || text == u"Ill." || text == u"Ill" || text == u"Il" || text == u"[I]")
        return;
    text = found.captured(1) + QString(found.capturedLength(2), u'I') + found.captured(3);
}

// The points of one list after the other.
class PointList
{
public:
    void take(const std::vector<model::OcrWord *> &text, std::size_t at)
    {
        static const QRegularExpression second(u"^\\((?:11|it|ti|il|li|lt)\\)(?=[,;]?$)"_s);
        static const QRegularExpression third(
            u"^\\((?:111|11|ill|in|iit|ili|iti|lii|iil|itt|til)\\)(?=[,;]?$)"_s);
        static const QRegularExpression roman(u"^\\((i{1,3}|iv|v|vi{1,3}|ix|x)\\)[,;]?$"_s);
        static const QRegularExpression arabic(u"^\\([0-9]{1,2}\\)[,;]?$"_s);
        QString &word = text[at]->text;
        if (at - m_lastAt > farthestPoint)
            m_last.clear();
        if (m_last == u"i")
            word.replace(second, u"(ii)"_s);
        else if (m_last == u"ii")
            word.replace(third, u"(iii)"_s);
        if (const auto found = roman.match(word); found.hasMatch()) {
            // What came before (ii) was no figure.
            if (found.captured(1) == u"ii" && m_one)
                m_one->text.replace(1, 1, u'i');
            m_last = found.captured(1);
            m_lastAt = at;
            m_one = nullptr;
        } else if (arabic.match(word).hasMatch()) {
            const bool counts = at > 0 && text[at - 1]->text == u"one"; // "one (1) year"
            m_one = word == u"(1)" && !counts ? text[at] : nullptr;
            m_last.clear();
        }
    }

private:
    QString m_last;
    std::size_t m_lastAt = 0;
    model::OcrWord *m_one = nullptr; // a "(1)" that may be an (i)
};

} // namespace

void correctRomanNumbers(QList<model::OcrBlock> &blocks)
{
    const std::vector<model::OcrWord *> text = wordsOf(blocks);
    PointList points;
    for (std::size_t at = 0; at < text.size(); ++at) {
        correctStrokes(text[at]->text);
        if (text[at]->text.startsWith(u'('))
            points.take(text, at);
    }
}

} // namespace countersign::ocr
