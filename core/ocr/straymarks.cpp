// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/straymarks.h"

#include "core/ocr/datemarks.h"
#include "core/ocr/quotations.h"
#include "core/ocr/wordcounts.h"
#include "core/ocr/wordparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"inc corp ltd nos dept sec approx etc fig para esq ext tel attn dba ave blvd mrs "
              u"gen est "
              "vol cit reg seq supp ann app art co cos int div bros assoc exh subs pty pte llc llp "
              "jan feb mar apr jun jul aug sept oct nov dec"_s.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

// Words that no comma follows.
bool leansOnNext(const QString &word)
{
    static const QSet<QString> words
        = {u"and"_s, u"or"_s,  u"of"_s,   u"the"_s,  u"to"_s,   u"in"_s,
           u"by"_s,  u"for"_s, u"with"_s, u"any"_s,  u"such"_s, u"that"_s,
           u"be"_s,  u"its"_s, u"at"_s,   u"from"_s, u"their"_s};
    return words.contains(word);
}

bool isRoman(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return u"ivxlc"_s.contains(c); });
}

bool beginsSmall(const QString &text)
{
    return text.size() > 1 && isSmallLetter(text.at(0)) && isSmallLetter(text.at(1));
}

bool beginsAsWord(const QString &text)
{
    return beginsSmall(text)
        || (text.size() > 2 && text.at(0).isUpper() && isSmallLetter(text.at(1))
            && isSmallLetter(text.at(2)));
}

void correctStop(model::OcrWord &word, const model::OcrWord &next, const WordCounts &words)
{
    if (!word.text.endsWith(u'.') || !beginsSmall(next.text))
        return;
    const WordParts parts = wordParts(word.text);
    if (parts.after != u"."_s || parts.word.size() < 3 || isRoman(parts.word)
        || words.count(parts.word) == 0 || abbreviations().contains(parts.word))
        return;
    word.text.chop(1);
    if (!leansOnNext(parts.word))
        word.text.append(u',');
}

// A comma before a word that begins sentences, in its capital, and stands for nothing else, is a
// full stop.
void correctComma(model::OcrWord &word, const model::OcrWord &next, const model::OcrWord &third,
                  const WordCounts &words)
{
    static const QStringList beginners
        = u"This These Those If In No Each Any All Neither Either Such For Upon It "
          u"Nothing However, The There Unless They Except Notwithstanding"_s.split(u' ');
    if (!word.text.endsWith(u',') || !beginners.contains(next.text) || third.text.isEmpty()
        || !isSmallLetter(third.text.at(0)))
        return;
    const WordParts parts = wordParts(word.text);
    if (parts.after == u"," && words.count(parts.word) > 0)
        word.text.replace(word.text.size() - 1, 1, u"."_s);
}

// What goes on behind a colon begins at the first of its points.
void correctColon(model::OcrWord &word, const model::OcrWord &next)
{
    static const QRegularExpression goesOn(
        u"^(?:and|or|provided|\\((?:[b-hj-uwyz]|ii|iii|iv|v|vi{1,3}|ix|x{2}|[2-9])\\))$"_s);
    if (word.text.size() > 2 && word.text.endsWith(u':')
        && isSmallLetter(word.text.at(word.text.size() - 2)) && goesOn.match(next.text).hasMatch())
        word.text.replace(word.text.size() - 1, 1, u";"_s);
}

// A paragraph's number is followed by a full stop.
void correctNumber(model::OcrWord &word, const model::OcrWord &next)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (word.text.size() > 3 || !word.text.endsWith(u',') || next.text.isEmpty()
        || !next.text.at(0).isUpper() || word.text.size() < 2
        || !std::all_of(word.text.cbegin(), word.text.cend() - 1, isDigit))
        return;
    word.text.chop(1);
    word.text.append(u'.');
}

// A point's letter is read twice, a one as a stroke.
void correctPoint(model::OcrWord &word)
{
    const QString &text = word.text;
    if (text == u"|."_s)
        word.text = u"1."_s;
    else if (text.size() == 3 && text.at(2) == u'.' && text.at(0).isUpper()
             && isSmallLetter(text.at(1)) && text.at(0).toLower() == text.at(1))
        word.text.remove(0, 1);
}

// Words of which no compound is made.
bool isLink(const QString &word)
{
    static const QSet<QString> words
        = {u"of"_s,  u"the"_s,  u"to"_s,   u"and"_s, u"or"_s,    u"any"_s,  u"shall"_s,
           u"in"_s,  u"by"_s,   u"that"_s, u"its"_s, u"which"_s, u"this"_s, u"be"_s,
           u"a"_s,   u"an"_s,   u"as"_s,   u"at"_s,  u"for"_s,   u"with"_s, u"from"_s,
           u"are"_s, u"such"_s, u"not"_s,  u"is"_s,  u"on"_s};
    return words.contains(word);
}

// Whether the mark between two words is dirt. A stop or a raised dot never stands there; other
// marks might, unless the words follow on each other in contracts.
bool isTie(const QString &first, QChar mark, const QString &second, const WordCounts &words)
{
    const QString one = first.toLower();
    if (words.count(one) == 0 || words.count(second) == 0)
        return false;
    if (u".\u2018\u00B7\u00B0"_s.contains(mark) && first == one)
        return true;
    const bool mayBeCompound = mark == u'-'
        && (words.count(one + u'-' + second) > 0 || !(isLink(one) || isLink(second)));
    return !mayBeCompound && words.count(one, second) > 0;
}

// Of two words between which the space was lost, both small ones ("inthe"); empty: it is another.
QStringList joinedLinks(const QString &text, const WordCounts &words)
{
    constexpr double often = 20;
    static const QRegularExpression plain(u"^(\\(?)([a-z]{3,})([,;:.)]*)$"_s);
    const auto found = plain.match(text);
    if (!found.hasMatch() || words.count(found.captured(2)) > 0)
        return {};
    const QString word = found.captured(2);
    double best = often;
    QStringList parts;
    for (qsizetype at = 1; at < word.size(); ++at) {
        const QString first = word.left(at);
        const QString second = word.mid(at);
        if (!isLink(first) || !isLink(second) || words.count(first, second) < best)
            continue;
        best = words.count(first, second);
        parts = {found.captured(1) + first, second + found.captured(3)};
    }
    return parts;
}

// Dirt in the space between two words ties them together ("terms.of", "shall-have").
QStringList tiedWords(const QString &text, const WordCounts &words)
{
    static const QRegularExpression tied(
        u"^([A-Z]?[a-z]{1,}[a-z])([-.'\u2018\u2019\u00B7\u00B0:;,])([a-z]{2,})([,;:.]?)$"_s);
    const auto found = tied.match(text);
    if (!found.hasMatch()
        || !isTie(found.captured(1), found.captured(2).at(0), found.captured(3), words))
        return {};
    return {found.captured(1), found.captured(3) + found.captured(4)};
}

void partWords(QList<model::OcrWord> &line, const WordCounts &words)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        QStringList parts = tiedWords(line.at(at).text, words);
        if (parts.isEmpty())
            parts = joinedLinks(line.at(at).text, words);
        if (parts.isEmpty())
            continue;
        line = line.first(at) + partedAmong(parts, line.mid(at, 1)) + line.mid(at + 1);
        ++at;
    }
}

bool countsPoints(const QString &word)
{
    static const QSet<QString> words
        = {u"section"_s,  u"sections"_s, u"paragraph"_s, u"paragraphs"_s, u"schedule"_s,
           u"article"_s,  u"articles"_s, u"exhibit"_s,   u"clause"_s,     u"clauses"_s,
           u"appendix"_s, u"annex"_s,    u"part"_s,      u"item"_s,       u"page"_s};
    return words.contains(word);
}

// A thin letter or mark before a verb that contracts put behind "I" ("L agree"). `next` is what the
// next line begins with.
void correctPronouns(QList<model::OcrWord> &line, const QString &next, const WordCounts &words)
{
    constexpr double often = 20;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QString &text = line.at(at).text;
        const QString verb = at + 1 < line.size() ? line.at(at + 1).text : next;
        if (text.size() != 1 || !u"1lLJfE\u00A7\\|/![]t"_s.contains(text.at(0)) || verb.isEmpty()
            || !isSmallLetter(verb.at(0)) || words.count(u"i"_s, wordParts(verb).word) < often)
            continue;
        const QString before = at > 0 ? line.at(at - 1).text : QString();
        const bool beginsSentence = before.isEmpty() || u".;:,"_s.contains(before.back());
        if (beginsSentence || (isSmallLetter(before.back()) && !countsPoints(before.toLower())))
            line[at].text = u"I"_s;
    }
}

bool isDirt(QChar c)
{
    return u"'\u2018-.:;,~\u00B7_*"_s.contains(c);
}

// Dirt before a word's first letter, seen as a mark. `rest` is the line from the word on.
void dropLeadingMarks(model::OcrWord &word, const QString &rest, const WordCounts &words)
{
    qsizetype marks = 0;
    while (marks < word.text.size() && isDirt(word.text.at(marks)))
        ++marks;
    const QString clean = word.text.mid(marks);
    if (marks == 0 || !beginsAsWord(clean) || words.count(wordParts(clean).word) == 0)
        return;
    const bool quotes = word.text.at(0) == u'\'' || word.text.at(0) == u'\u2018';
    const bool closed = rest.mid(1).contains(u'\'') || rest.mid(1).contains(u'\u2019');
    if (!(quotes && closed))
        word.text = clean;
}

} // namespace

void correctMarks(QList<model::OcrBlock> &blocks, const WordCounts &words)
{
    model::OcrWord *lastOfAll = nullptr;
    for (model::OcrBlock &block : blocks) {
        std::vector<model::OcrWord *> ofBlock;
        Quotations quotations;
        for (qsizetype at = 0; at < block.lines.size(); ++at) {
            model::OcrLine &line = block.lines[at];
            const bool last
                = at + 1 == block.lines.size() || block.lines.at(at + 1).words.isEmpty();
            partWords(line.words, words);
            correctPronouns(line.words,
                            last ? QString() : block.lines.at(at + 1).words.constFirst().text,
                            words);
            QString rest = line.text();
            for (model::OcrWord &word : line.words) {
                const qsizetype length = word.text.size();
                dropLeadingMarks(word, rest, words);
                rest = rest.mid(length + 1);
                quotations.correct(word);
                ofBlock.push_back(&word);
            }
        }
        if (lastOfAll && ofBlock.size() > 1)
            correctComma(*lastOfAll, *ofBlock[0], *ofBlock[1], words);
        if (!ofBlock.empty())
            lastOfAll = ofBlock.back();
        if (ofBlock.size() > 1)
            correctNumber(*ofBlock[0], *ofBlock[1]);
        if (!ofBlock.empty())
            correctPoint(*ofBlock[0]);
        for (std::size_t i = 0; i + 1 < ofBlock.size(); ++i) {
            correctStop(*ofBlock[i], *ofBlock[i + 1], words);
            correctColon(*ofBlock[i], *ofBlock[i + 1]);
            if (i + 2 < ofBlock.size())
                correctComma(*ofBlock[i], *ofBlock[i + 1], *ofBlock[i + 2], words);
            correctOrdinal(*ofBlock[i], *ofBlock[i + 1]);
            if (i > 0)
                correctDate(*ofBlock[i - 1], *ofBlock[i], *ofBlock[i + 1]);
        }
    }
}

} // namespace countersign::ocr
