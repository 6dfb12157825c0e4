// SPDX-License-Identifier: Apache-2.0
#include "core/review/phrases.h"

#include <QSet>

#include <algorithm>

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
        u"sas"_s,  u"bv"_s,           u"nv"_s,   u"spa"_s,         u"pty"_s,  u"se"_s};
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
    static const QString around = u"\"'\u201c\u201d\u2018\u2019()[]{}<>;:*"_s;
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && around.contains(word.at(from)))
        ++from;
    while (to > from && around.contains(word.at(to - 1)))
        --to;
    return word.mid(from, to - from);
}

// Collects words into phrases.
class PhraseList
{
public:
    void take(const QString &printed, const QString &next)
    {
        const QString word = bare(printed);
        const bool isName = !word.isEmpty() && word.at(0).isUpper() && !mayPart(word);
        if (isName)
            m_words.append(word);
        else if (!m_words.isEmpty() && (joinsNames(word) || mayPart(word)))
            m_words.append(word);
        else
            return finish();
        const bool form = isLegalForm(word);
        const QChar last = printed.isEmpty() ? QChar() : printed.back();
        const bool commaEnds = last == u',' && !isLegalForm(next);
        const bool stopEnds = last == u'.' && !form && word.size() > 2;
        if (commaEnds || stopEnds || last == u';' || last == u':' || last == u')'
            || m_words.size() >= mostPhraseWords)
            finish();
    }

    void finish()
    {
        add(m_words);
        QStringList part;
        for (const QString &word : std::as_const(m_words)) {
            if (mayPart(word)) {
                add(part);
                part.clear();
            } else {
                part.append(word);
            }
        }
        add(part);
        m_words.clear();
    }

    const QStringList &phrases() const { return m_phrases; }

private:
    void add(QStringList words)
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
        m_phrases.append(phrase);
    }

    QStringList m_words;
    QStringList m_phrases;
    QSet<QString> m_known;
};

} // namespace

QStringList phrasesOf(const QList<model::OcrPage> &pages)
{
    PhraseList list;
    for (const model::OcrPage &page : pages) {
        const QList<model::OcrWord> words = page.words();
        for (qsizetype i = 0; i < words.size(); ++i)
            list.take(words.at(i).text, i + 1 < words.size() ? words.at(i + 1).text : QString());
        list.finish();
    }
    return list.phrases();
}

} // namespace countersign::review
