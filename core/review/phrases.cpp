// SPDX-License-Identifier: Apache-2.0
#include "core/review/phrases.h"

#include "core/review/clinging.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

constexpr qsizetype mostPhrases = 3000;
constexpr qsizetype mostPhraseWords = 10;
constexpr qsizetype shortestPhrase = 3; // letters

bool isLegalForm(QString word)
{
    static const QSet<QString> forms{
        u"inc"_s,  u"incorporated"_s, u"corp"_s, u"corporation"_s, u"ltd"_s,  u"limited"_s,
        u"llc"_s,  u"llp"_s,          u"lp"_s,   u"plc"_s,         u"co"_s,   u"company"_s,
        u"gmbh"_s, u"ag"_s,           u"kg"_s,   u"sa"_s,          u"sarl"_s, u"srl"_s,
        u"sas"_s,  u"bv"_s,           u"nv"_s,   u"spa"_s,         u"pty"_s,  u"se"_s,
        u"kk"_s,   u"ug"_s,           u"ohg"_s,  u"gbr"_s,         u"kgaa"_s, u"eurl"_s,
        u"slu"_s,  u"oy"_s,           u"oyj"_s,  u"aps"_s,         u"pte"_s,  u"lllp"_s};
    word.removeIf([](QChar c) { return !c.isLetter(); });
    return forms.contains(word.toLower());
}

bool joinsNames(const QString &word)
{
    static const QSet<QString> joining{u"of"_s,  u"the"_s, u"&"_s,   u"de"_s,  u"la"_s, u"du"_s,
                                       u"des"_s, u"für"_s, u"der"_s, u"for"_s, u"e"_s,  u"y"_s};
    return joining.contains(word);
}

// "Smith and Wesson" is one name, "Acme Inc. and Beta LLC" are two.
bool mayPart(const QString &word)
{
    const QString lower = word.toLower();
    return lower == u"and"_s || lower == u"und"_s || lower == u"et"_s;
}

QString bare(const QString &word)
{
    return withoutClinging(word, u"\"'\u201c\u201d\u2018\u2019()[]{}<>;:*");
}

// Collects the words of one page after the other into phrases.
class PhraseList
{
public:
    void take(const model::OcrPage &page, int pageIndex)
    {
        m_pageIndex = pageIndex;
        m_page.clear();
        m_lineStarts.clear();
        for (const model::OcrBlock &block : page.blocks) {
            for (const model::OcrLine &line : block.lines) {
                m_lineStarts.insert(int(m_page.size()));
                m_page += line.words;
            }
        }
        for (int i = 0; i < m_page.size(); ++i)
            takeWord(i);
        finish();
    }

    const QList<Statement> &phrases() const { return m_phrases; }

private:
    void takeWord(int index)
    {
        const QString printed = m_page.at(index).text;
        const QString next = index + 1 < m_page.size() ? m_page.at(index + 1).text : QString();
        const QString word = bare(printed);
        const bool isName = !word.isEmpty() && word.at(0).isUpper() && !mayPart(word);
        if (!isName && (m_words.isEmpty() || !(joinsNames(word) || mayPart(word))))
            return finish();
        if (m_words.isEmpty())
            m_first = index;
        m_words.append(word);
        const bool form = isLegalForm(word);
        const QChar last = printed.isEmpty() ? QChar() : printed.back();
        const bool commaEnds = last == u',' && !isLegalForm(next);
        const bool stopEnds = last == u'.' && !form && word.size() > 2 && word.count(u'.') == 1;
        if (commaEnds || stopEnds || last == u';' || last == u':' || last == u')'
            || m_words.size() >= mostPhraseWords)
            finish();
    }

    // The whole, and its parts: "and" may join two names, and a line may end between a name and
    // what is printed below it.
    void finish()
    {
        add(m_words, m_first);
        addParts([this](int i) { return mayPart(m_words.at(i)) ? Cut::Without : Cut::None; });
        addParts(
            [this](int i) { return m_lineStarts.contains(m_first + i) ? Cut::Before : Cut::None; });
        m_words.clear();
    }

    enum class Cut { None, Before, Without };

    void addParts(const std::function<Cut(int)> &cutAt)
    {
        int from = 0;
        for (int i = 0; i < m_words.size(); ++i) {
            const Cut cut = cutAt(i);
            if (cut == Cut::None)
                continue;
            add(m_words.mid(from, i - from), m_first + from);
            from = cut == Cut::Without ? i + 1 : i;
        }
        add(m_words.mid(from), m_first + from);
    }

    // `first`: where on the page the words begin.
    void add(QStringList words, int first)
    {
        while (!words.isEmpty() && (joinsNames(words.last()) || mayPart(words.last())))
            words.removeLast();
        QString phrase = words.join(u' ');
        while (phrase.endsWith(u','))
            phrase.chop(1);
        if (phrase.endsWith(u'.') && !isLegalForm(words.last()) && words.last().size() > 3)
            phrase.chop(1); // of the sentence, not of the name
        if (phrase.size() < shortestPhrase || m_phrases.size() >= mostPhrases
            || m_known.contains(phrase))
            return;
        m_known.insert(phrase);
        m_phrases.append({evidenceOf(m_pageIndex, m_page, first, first + int(words.size()) - 1),
                          phrase, phrase});
    }

    int m_pageIndex = 0;
    QList<model::OcrWord> m_page;
    QSet<int> m_lineStarts; // words of it that begin a line
    QStringList m_words;
    int m_first = 0; // of them, on the page
    QList<Statement> m_phrases;
    QSet<QString> m_known;
};

} // namespace

bool hasLegalForm(const QString &name)
{
    return isLegalForm(name.section(u' ', -1));
}

QList<Statement> phrasesOf(const QList<model::OcrPage> &pages)
{
    PhraseList list;
    for (int page = 0; page < pages.size(); ++page)
        list.take(pages.at(page), page);
    return list.phrases();
}

} // namespace countersign::review
