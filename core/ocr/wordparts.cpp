// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/wordparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

bool isPlainLetter(QChar c)
{
    return isSmallLetter(c) || (c >= u'A' && c <= u'Z');
}

bool canStandWithin(QChar c)
{
    return isPlainLetter(c) || u"'\u2019-|!1"_s.contains(c);
}

bool opensWord(QChar c)
{
    return u"\"\u201C\u2018'([\u00AB"_s.contains(c);
}

bool closesWord(QChar c)
{
    return u"\"\u201D\u2019'.,;:)]!?"_s.contains(c);
}

// Where the letters end: before the marks that follow, and before a possessive.
qsizetype lettersEnd(const QString &text, qsizetype begin)
{
    qsizetype end = text.size();
    while (end > begin && closesWord(text.at(end - 1)))
        --end;
    const bool possessive = end - begin > 2 && text.at(end - 1) == u's'
        && (text.at(end - 2) == u'\'' || text.at(end - 2) == u'\u2019');
    return possessive ? end - 2 : end;
}

} // namespace

bool isSmallLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

std::vector<model::OcrWord *> wordsOf(QList<model::OcrBlock> &blocks)
{
    std::vector<model::OcrWord *> words;
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            for (model::OcrWord &word : line.words)
                words.push_back(&word);
        }
    }
    return words;
}

WordParts wordParts(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && opensWord(text.at(begin)))
        ++begin;
    const qsizetype end = lettersEnd(text, begin);
    WordParts parts;
    if (end <= begin || !isPlainLetter(text.at(begin))
        || !std::all_of(text.cbegin() + begin, text.cbegin() + end, canStandWithin))
        return parts;
    parts.before = text.left(begin);
    parts.letters = text.mid(begin, end - begin);
    parts.after = text.mid(end);
    parts.word = parts.letters.toLower();
    parts.word.replace(u'\u2019', u'\'');
    parts.endsPhrase = std::any_of(parts.after.cbegin(), parts.after.cend(),
                                   [](QChar c) { return u".,;:)]"_s.contains(c); });
    return parts;
}

QList<model::OcrWord> partedAmong(const QStringList &texts, const QList<model::OcrWord> &words)
{
    model::PageRect box;
    double confidence = 1;
    for (const model::OcrWord &word : words) {
        box = box.united(word.box);
        confidence = std::min(confidence, word.confidence);
    }
    const double letters = double(texts.join(u' ').size());
    QList<model::OcrWord> parted;
    double left = box.left;
    for (const QString &text : texts) {
        const double width = box.width * double(text.size()) / letters;
        parted.append({text, {left, box.top, width, box.height}, confidence});
        left += width + box.width / letters;
    }
    return parted;
}

} // namespace countersign::ocr
