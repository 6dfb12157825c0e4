// SPDX-License-Identifier: Apache-2.0
#include "core/review/statements.h"

#include "core/review/valueinput.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

using model::FieldKey;
using model::FieldType;
using model::FieldValue;
using model::OcrWord;

// "the 3rd day of May, 2019" has six words.
constexpr int longestStatement = 6;
// Of one kind that a contract is believed to state: more is a table of them.
constexpr qsizetype mostValues = 200;
// How near the word that says which date it is has to stand.
constexpr int cueReach = 4;

// Letters and digits only, so that "Acme," and "ACME" are one.
QString folded(const QString &word)
{
    QString kept;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            kept.append(c.toCaseFolded());
    }
    return kept;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString one = folded(word); !one.isEmpty())
            words.append(one);
    }
    return words;
}

// Legal forms by their meaning: another one is another company.
QString legalForm(const QString &word)
{
    static const QHash<QString, QString> forms{
        {u"inc"_s, u"inc"_s},
        {u"incorporated"_s, u"inc"_s},
        {u"corp"_s, u"corp"_s},
        {u"ltd"_s, u"ltd"_s},
        {u"corporation"_s, u"corp"_s},
        {u"limited"_s, u"ltd"_s},
        {u"llc"_s, u"llc"_s},
        {u"lp"_s, u"lp"_s},
        {u"llp"_s, u"llp"_s},
        {u"plc"_s, u"plc"_s},
        {u"gmbh"_s, u"gmbh"_s},
        {u"ag"_s, u"ag"_s},
        {u"bv"_s, u"bv"_s},
        {u"nv"_s, u"nv"_s},
        {u"sa"_s, u"sa"_s},
        {u"sarl"_s, u"sarl"_s},
        {u"srl"_s, u"srl"_s},
        {u"spa"_s, u"spa"_s},
        {u"pty"_s, u"pty"_s},
        {u"kg"_s, u"kg"_s},
        {u"se"_s, u"se"_s},
    };
    return forms.value(word);
}

// The words of one page, once as printed and once folded.
struct PageWords {
    int pageIndex = 0;
    QList<OcrWord> words;
    QStringList plain;

    QString text(int first, int last) const
    {
        QStringList texts;
        for (int i = first; i <= last; ++i)
            texts.append(words.at(i).text);
        return texts.join(u' ');
    }
    Statement statement(int first, int last, const QString &value, bool agrees) const
    {
        return {evidenceOf(pageIndex, words, first, last), text(first, last), value, agrees};
    }
};

PageWords wordsOf(int pageIndex, const model::OcrPage &page)
{
    PageWords made{pageIndex, page.words(), {}};
    for (const OcrWord &word : std::as_const(made.words))
        made.plain.append(folded(word.text));
    return made;
}

// Whether the words from `at` on are these; words without a letter or digit between them are
// passed over. The last word's number, or -1.
int matchAt(const PageWords &page, int at, const QStringList &wanted)
{
    int i = at;
    for (qsizetype next = 0; next < wanted.size(); ++i) {
        if (i >= page.plain.size())
            return -1;
        if (page.plain.at(i).isEmpty() && next > 0)
            continue;
        if (page.plain.at(i) != wanted.at(next))
            return -1;
        ++next;
    }
    return i - 1;
}

void findWords(const FieldValue &value, const PageWords &page, QList<Statement> &found)
{
    const QStringList wanted = foldedWords(value.value);
    if (wanted.isEmpty())
        return;
    const bool party = model::fieldInfo(value.key).type == FieldType::Party;
    const QString form = party ? legalForm(wanted.last()) : QString();
    const QStringList core = form.isEmpty() ? wanted : wanted.mid(0, wanted.size() - 1);
    for (int i = 0; i < page.plain.size(); ++i) {
        int last = matchAt(page, i, core);
        if (last < 0)
            continue;
        const QString next = page.plain.value(last + 1);
        const QString there = party ? legalForm(next) : QString();
        // A bare name says nothing against the full one; another legal form does.
        const bool agrees = there.isEmpty() || form.isEmpty() || there == form;
        if (!form.isEmpty() && there.isEmpty() && core.size() < 2) {
            i = last;
            continue;
        }
        if (!there.isEmpty() && !form.isEmpty())
            ++last;
        found.append(page.statement(i, last, page.text(i, last), agrees));
        i = last;
    }
}

// The few letters without which a stretch of words can't be such a value: parsing is dear.
bool mayHold(FieldType type, const QString &plain)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    switch (type) {
    case FieldType::Date:
    case FieldType::Money:
        return std::any_of(plain.begin(), plain.end(), isDigit);
    case FieldType::Duration:
        return plain.startsWith(u"day"_s) || plain.startsWith(u"week"_s)
            || plain.startsWith(u"month"_s) || plain.startsWith(u"year"_s)
            || plain.startsWith(u"anniversar"_s);
    case FieldType::Text:
    case FieldType::Party:
    case FieldType::Choice:
    case FieldType::Email:
    case FieldType::YesNo:
    case FieldType::Clause:
    case FieldType::Table:
        return false;
    }
    return false;
}

// Words that say which of a contract's dates one is.
bool isCued(FieldKey key, const PageWords &page, int first, int last)
{
    if (key != FieldKey::EffectiveDate)
        return false;
    for (int i = qMax(0, first - cueReach); i < first; ++i) {
        if (page.plain.at(i) == u"effective"_s)
            return true;
    }
    for (int i = last + 1; i + 1 < page.plain.size() && i <= last + cueReach; ++i) {
        if (page.plain.at(i) == u"effective"_s && page.plain.at(i + 1) == u"date"_s)
            return true;
    }
    return false;
}

// The stretch around `at` that parses as a value of the field.
std::optional<Statement> parsedAround(FieldKey key, const PageWords &page, int at, int from)
{
    // Amounts are found within other words too, so the fewest words that hold one are meant.
    const bool fewest = model::fieldInfo(key).type == FieldType::Money;
    for (int step = 0; step < longestStatement; ++step) {
        const int length = fewest ? step + 1 : longestStatement - step;
        for (int first = qMax(from, at - length + 1); first <= at; ++first) {
            const int last = first + length - 1;
            if (last >= page.words.size())
                continue;
            if (!fewest && (page.plain.at(first).isEmpty() || page.plain.at(last).isEmpty()))
                continue; // dots and dashes beside it
            if (const auto parsed = parseFieldInput(key, page.text(first, last)))
                return page.statement(first, last, *parsed, true);
        }
    }
    return std::nullopt;
}

// Hands on what the page states of the field's kind, one after the other; what is taken, is not
// looked into again.
void forEachParsed(FieldKey key, const PageWords &page,
                   const std::function<bool(const Statement &)> &take)
{
    const FieldType type = model::fieldInfo(key).type;
    int from = 0;
    for (int i = 0; i < page.plain.size(); ++i) {
        if (i < from || !mayHold(type, page.plain.at(i)))
            continue;
        if (const auto statement = parsedAround(key, page, i, from); statement && take(*statement))
            from = statement->evidence.lastWord + 1;
    }
}

// What states the value, or is named as the fact.
void findParsed(const FieldValue &value, const PageWords &page, QList<Statement> &found)
{
    forEachParsed(value.key, page, [&](Statement statement) {
        statement.agrees = statement.value == value.value;
        const model::Evidence &at = statement.evidence;
        const bool meant = statement.agrees || isCued(value.key, page, at.firstWord, at.lastWord);
        if (meant)
            found.append(statement);
        return meant;
    });
}

bool isParsed(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Duration || type == FieldType::Money;
}

bool isWords(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Party || type == FieldType::Email;
}

// A contract may well state a place where nobody has looked differently.
bool mattersWhenStatedTwice(FieldKey key)
{
    return key == FieldKey::Party || key == FieldKey::EffectiveDate;
}

} // namespace

model::Evidence evidenceOf(int pageIndex, const QList<OcrWord> &words, int first, int last)
{
    model::Evidence evidence;
    evidence.pageIndex = pageIndex;
    evidence.firstWord = first;
    evidence.lastWord = last;
    for (int i = first; i <= last; ++i) {
        const model::PageRect &box = words.at(i).box;
        const bool sameLine = !evidence.boxes.isEmpty() && box.centreY() > evidence.boxes.last().top
            && box.centreY() < evidence.boxes.last().bottom();
        if (sameLine)
            evidence.boxes.last() = evidence.boxes.last().united(box);
        else
            evidence.boxes.append(box);
    }
    return evidence;
}

QList<Statement> statementsOf(const FieldValue &value, const QList<model::OcrPage> &pages)
{
    QList<Statement> found;
    const FieldType type = model::fieldInfo(value.key).type;
    if (value.value.isEmpty() || (!isParsed(type) && !isWords(type)))
        return found;
    for (int i = 0; i < pages.size(); ++i) {
        const PageWords page = wordsOf(i, pages.at(i));
        if (isParsed(type))
            findParsed(value, page, found);
        else
            findWords(value, page, found);
    }
    return found;
}

QList<Statement> valuesOn(FieldKey key, const QList<model::OcrPage> &pages)
{
    QList<Statement> found;
    QSet<QString> known;
    if (!isParsed(model::fieldInfo(key).type))
        return found;
    for (int i = 0; i < pages.size(); ++i) {
        forEachParsed(key, wordsOf(i, pages.at(i)), [&](const Statement &statement) {
            if (!known.contains(statement.value) && found.size() < mostValues)
                found.append(statement);
            known.insert(statement.value);
            return true;
        });
    }
    return found;
}

QSet<model::FieldId> contradictedFields(const QList<FieldValue> &fields,
                                        const QList<model::OcrPage> &pages)
{
    QSet<model::FieldId> contradicted;
    for (const FieldValue &value : fields) {
        if (!mattersWhenStatedTwice(value.key))
            continue;
        const QList<Statement> statements = statementsOf(value, pages);
        if (!std::all_of(statements.begin(), statements.end(),
                         [](const Statement &each) { return each.agrees; }))
            contradicted.insert(value.id);
    }
    return contradicted;
}

} // namespace countersign::review
