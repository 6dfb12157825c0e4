// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/pagevalues.h"

#include "core/extraction/dates.h"
#include "core/extraction/durations.h"
#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/money.h"
#include "core/extraction/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype looseStart = 4; // characters of an article or a quote before a value

// Outer quotes, brackets and separators are not part of a value.
QString trimmedValue(const QString &text)
{
    static const QString outer = u"\"'\u201c\u201d\u2018\u2019\u201e()[],;:"_s;
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && (outer.contains(text.at(begin)) || text.at(begin).isSpace()))
        ++begin;
    while (end > begin && (outer.contains(text.at(end - 1)) || text.at(end - 1).isSpace()))
        --end;
    return text.mid(begin, end - begin);
}

// A value somewhere in a text.
struct Mention {
    QString normalised;
    Span span;
};

template <typename Mentions, typename Value>
QList<Mention> mentions(const Mentions &found, Value value)
{
    QList<Mention> all;
    for (const auto &each : found)
        all.append({value(each), each.span});
    return all;
}

// Of the kinds that end where their grammar ends, see endsItself().
QList<Mention> mentionsIn(model::FieldKey key, const QString &text,
                          const ExtractionContext &context)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Date:
        return mentions(findDates(text, context), [](const DateMention &mention) {
            return mention.date.toString(Qt::ISODate);
        });
    case model::FieldType::Money:
        return mentions(findMoney(text),
                        [](const MoneyMention &mention) { return mention.value(); });
    case model::FieldType::Duration:
        return mentions(findDurations(text),
                        [](const DurationMention &mention) { return mention.value(); });
    case model::FieldType::Text:
    case model::FieldType::Party:
    case model::FieldType::Choice:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        break;
    }
    return mentions(findPlaces(text), [](const PlaceMention &mention) { return mention.name; });
}

std::optional<PlacedValue> plainText(const QString &text)
{
    const QString value = trimmedValue(text);
    if (value.isEmpty())
        return std::nullopt;
    return PlacedValue{value, text.size()};
}

// The match words among words [begin, end] of a page.
std::optional<Standing> standingOf(int pageIndex, const PageWords &page, int begin, int end)
{
    const auto first = std::lower_bound(page.index.begin(), page.index.end(), begin);
    const auto last = std::upper_bound(page.index.begin(), page.index.end(), end);
    if (first >= last)
        return std::nullopt;
    return Standing{pageIndex, first - page.index.begin(), last - page.index.begin() - 1};
}

QString textOf(const Standing &standing, const PageWords &page)
{
    return wordsText(page.all, page.index.at(standing.first), page.index.at(standing.last));
}

// Where its evidence says, if the words there mean it.
std::optional<Standing> standsAt(const model::FieldValue &value, const QList<PageWords> &pages,
                                 const ExtractionContext &context)
{
    const model::Evidence &evidence = value.evidence;
    if (evidence.pageIndex < 0 || evidence.pageIndex >= pages.size() || evidence.firstWord < 0)
        return std::nullopt;
    const PageWords &page = pages.at(evidence.pageIndex);
    const auto standing
        = standingOf(evidence.pageIndex, page, evidence.firstWord, evidence.lastWord);
    if (!standing)
        return std::nullopt;
    const auto read = valueAtStart(value.key, textOf(*standing, page), context);
    return read && read->normalised == value.value ? standing : std::nullopt;
}

// Where a value stands that ends itself.
QList<Standing> mentionsOf(const model::FieldValue &value, int pageIndex, const PageWords &page,
                           const ExtractionContext &context)
{
    QList<qsizetype> begins;
    QString text;
    for (const model::OcrWord &word : page.all) {
        begins.append(text.size());
        text += word.text + u' ';
    }
    const auto wordAt = [&](int character) {
        return int(std::upper_bound(begins.begin(), begins.end(), character) - begins.begin()) - 1;
    };
    QList<Standing> found;
    for (const Mention &mention : mentionsIn(value.key, text, context)) {
        if (mention.normalised != value.value)
            continue;
        const auto standing
            = standingOf(pageIndex, page, wordAt(mention.span.begin), wordAt(mention.span.end - 1));
        if (standing)
            found.append(*standing);
    }
    return found;
}

// The only place on the pages that means the value; of several the only one with a label, of titles
// the first.
std::optional<Standing> onlyStanding(const model::FieldValue &value, const QList<PageWords> &pages,
                                     const ExtractionContext &context)
{
    QList<Standing> found;
    for (int index = 0; index < pages.size(); ++index) {
        found += endsItself(value.key) ? mentionsOf(value, index, pages.at(index), context)
                                       : printedAs(value.value, index, pages.at(index));
    }
    if (value.key == model::FieldKey::Title && !found.isEmpty())
        return found.constFirst();
    if (found.size() > 1) {
        found.removeIf(
            [&](const Standing &each) { return labelOf(each, pages.at(each.page)).isEmpty(); });
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

} // namespace

QList<PageWords> pageWords(const model::OcrDocument &document)
{
    QList<PageWords> pages;
    for (const model::OcrPage &page : document.pages) {
        const QList<model::OcrWord> all = page.words();
        QList<PlacedWord> placed;
        for (const model::OcrWord &word : all)
            placed.append({word.text, word.box});
        PageWords words{all, {}, {}, PageLabels(placed), {}};
        for (int i = 0; i < all.size(); ++i) {
            const QString match = matchWord(all.at(i).text);
            if (match.isEmpty())
                continue;
            words.match.append(match);
            words.index.append(i);
            words.ofCell.append(words.labels.labelOf(i, words.labels.cellEnd(i)));
        }
        pages.append(words);
    }
    return pages;
}

bool endsItself(model::FieldKey key)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Date:
    case model::FieldType::Money:
    case model::FieldType::Duration:
        return true;
    case model::FieldType::Text:
    case model::FieldType::Party:
    case model::FieldType::Choice:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        return key == model::FieldKey::Jurisdiction;
    }
    return false;
}

QString wordsText(const QList<model::OcrWord> &words, int first, int last)
{
    QStringList texts;
    for (int i = first; i <= last; ++i)
        texts.append(words.at(i).text);
    return texts.join(u' ');
}

std::optional<PlacedValue> valueAtStart(model::FieldKey key, const QString &text,
                                        const ExtractionContext &context)
{
    if (endsItself(key)) {
        const QList<Mention> found = mentionsIn(key, text, context);
        if (found.isEmpty() || found.constFirst().span.begin > looseStart
            || found.constFirst().normalised.isEmpty())
            return std::nullopt;
        return PlacedValue{found.constFirst().normalised, found.constFirst().span.end};
    }
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Text:
    case model::FieldType::Party:
    case model::FieldType::Email:
        return plainText(text);
    case model::FieldType::Date:
    case model::FieldType::Money:
    case model::FieldType::Duration:
    case model::FieldType::Choice:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        break;
    }
    return std::nullopt;
}

QList<Standing> printedAs(const QString &value, int pageIndex, const PageWords &page)
{
    QStringList wanted;
    for (const QString &part : value.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString word = matchWord(part); !word.isEmpty())
            wanted.append(word);
    }
    QList<Standing> found;
    for (qsizetype first = 0; !wanted.isEmpty() && first + wanted.size() <= page.match.size();
         ++first) {
        if (!std::equal(wanted.begin(), wanted.end(), page.match.begin() + first))
            continue;
        const Standing standing{pageIndex, first, first + wanted.size() - 1};
        if (trimmedValue(textOf(standing, page)) == value)
            found.append(standing);
    }
    return found;
}

QString labelOf(const Standing &standing, const PageWords &page)
{
    return page.labels.labelOf(page.index.at(standing.first), page.index.at(standing.last));
}

std::optional<Standing> standingOfValue(const model::FieldValue &value,
                                        const QList<PageWords> &pages,
                                        const ExtractionContext &context)
{
    const auto standing = standsAt(value, pages, context);
    return standing ? standing : onlyStanding(value, pages, context);
}

} // namespace countersign::extraction
