// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/placememory.h"

#include "core/extraction/dates.h"
#include "core/extraction/durations.h"
#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/money.h"
#include "core/extraction/places.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype wordsBefore = 3;
constexpr qsizetype wordsAfter = 2;
constexpr int longestValue = 24; // words
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

std::optional<PlacedValue> placed(const QString &normalised, const Span &span)
{
    if (span.begin > looseStart || normalised.isEmpty())
        return std::nullopt;
    return PlacedValue{normalised, span.end};
}

template <typename Mentions, typename Value>
std::optional<PlacedValue> firstMention(const Mentions &mentions, Value value)
{
    return mentions.isEmpty() ? std::nullopt
                              : placed(value(mentions.constFirst()), mentions.constFirst().span);
}

std::optional<PlacedValue> plainText(const QString &text)
{
    const QString value = trimmedValue(text);
    if (value.isEmpty())
        return std::nullopt;
    return PlacedValue{value, text.size()};
}

// Values of these kinds end where their grammar ends; others where the words after them begin.
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

QString joined(const QList<model::OcrWord> &words, int first, int last)
{
    QStringList texts;
    for (int i = first; i <= last; ++i)
        texts.append(words.at(i).text);
    return texts.join(u' ');
}

model::Evidence evidenceOf(const QList<model::OcrWord> &words, int pageIndex, int first, int last)
{
    model::Evidence evidence;
    evidence.pageIndex = pageIndex;
    evidence.firstWord = first;
    evidence.lastWord = last;
    for (int i = first; i <= last; ++i) {
        const model::PageRect &box = words.at(i).box;
        const bool sameLine = !evidence.boxes.isEmpty()
            && box.centreY() >= evidence.boxes.constLast().top
            && box.centreY() <= evidence.boxes.constLast().bottom();
        if (sameLine)
            evidence.boxes.last() = evidence.boxes.constLast().united(box);
        else
            evidence.boxes.append(box);
    }
    return evidence;
}

// An empty word was left out for privacy, and stands for any.
bool fits(const QString &learned, const QString &word)
{
    return learned.isEmpty() || learned == word;
}

qsizetype keptWords(const QStringList &words)
{
    return std::count_if(words.begin(), words.end(),
                         [](const QString &word) { return !word.isEmpty(); });
}

// How many of the words before it are as learned, from the nearest on.
qsizetype matchesBefore(const QStringList &before, const QStringList &words, qsizetype at)
{
    qsizetype place = 0, matched = 0;
    for (; place < before.size() && at - 1 - place >= 0; ++place) {
        const QString &learned = before.at(before.size() - 1 - place);
        if (!fits(learned, words.at(at - 1 - place)))
            break;
        matched += learned.isEmpty() ? 0 : 1;
    }
    return matched;
}

qsizetype matchesAfter(const QStringList &after, const QStringList &words, qsizetype at)
{
    qsizetype matched = 0;
    for (qsizetype place = 0; place < after.size() && at + place < words.size(); ++place) {
        if (!fits(after.at(place), words.at(at + place)))
            break;
        matched += after.at(place).isEmpty() ? 0 : 1;
    }
    return matched;
}

bool isPrivate(const QString &word, const PrivateWords &names)
{
    return word.contains(u'@') || names.contains(word)
        || std::any_of(word.begin(), word.end(), [](QChar each) { return each.isDigit(); });
}

QStringList publicWords(QStringList words, const PrivateWords &names)
{
    for (QString &word : words) {
        if (isPrivate(word, names))
            word.clear();
    }
    return words;
}

// A place found again: match words [first, last] of a page.
struct Found {
    int page = -1;
    qsizetype first = 0;
    qsizetype last = 0;
    QString normalised;
    double score = 0;
};

// The last match word of a value that begins at `first`; -1 when its end can't be told.
qsizetype endOf(const model::LearnedPlace &place, const PageWords &page, qsizetype first,
                const ExtractionContext &context, QString &normalised)
{
    const qsizetype limit = std::min<qsizetype>(page.match.size(), first + longestValue);
    if (endsItself(place.key)) {
        const QString text = joined(page.all, page.index.at(first), page.index.at(limit - 1));
        const auto value = valueAtStart(place.key, text, context);
        if (!value)
            return -1;
        normalised = value->normalised;
        qsizetype last = first;
        qsizetype length = page.all.at(page.index.at(first)).text.size();
        while (last + 1 < limit && length < value->length) {
            ++last;
            length = joined(page.all, page.index.at(first), page.index.at(last)).size();
        }
        return last;
    }
    for (qsizetype last = first; last < limit; ++last) {
        const qsizetype kept = keptWords(place.after);
        const bool ends = kept == 0 ? last - first + 1 == place.words
                                    : matchesAfter(place.after, page.match, last + 1) == kept;
        if (!ends)
            continue;
        const auto value = valueAtStart(
            place.key, joined(page.all, page.index.at(first), page.index.at(last)), context);
        if (!value)
            return -1;
        normalised = value->normalised;
        return last;
    }
    return -1;
}

void lookOnPage(const model::LearnedPlace &place, const PageWords &page, int pageIndex,
                const ExtractionContext &context, Found &best)
{
    const qsizetype keptBefore = keptWords(place.before);
    const qsizetype needed = std::min<qsizetype>(keptBefore, 2);
    for (qsizetype first = 0; first < page.match.size(); ++first) {
        const qsizetype before = matchesBefore(place.before, page.match, first);
        if (place.before.isEmpty() ? first > 0 : keptBefore > 0 && before == 0)
            continue;
        Found found{pageIndex, first, 0, {}, 0};
        found.last = endOf(place, page, first, context, found.normalised);
        if (found.last < 0)
            continue;
        const qsizetype after = matchesAfter(place.after, page.match, found.last + 1);
        // One common word before it is too little, unless the words after it are right as well.
        if (before < needed && after < wordsAfter)
            continue;
        if (keptBefore == 0 && !place.before.isEmpty() && after == 0)
            continue;
        const double moved = std::abs(page.all.at(page.index.at(first)).box.top - place.top)
            + std::abs(pageIndex - place.pageIndex);
        found.score = double(before + after) - std::min(moved, 2.0);
        if (best.page < 0 || found.score > best.score)
            best = found;
    }
}

} // namespace

QList<PageWords> pageWords(const model::OcrDocument &document)
{
    QList<PageWords> pages;
    for (const model::OcrPage &page : document.pages) {
        PageWords words;
        words.all = page.words();
        for (int i = 0; i < words.all.size(); ++i) {
            const QString match = matchWord(words.all.at(i).text);
            if (match.isEmpty())
                continue;
            words.match.append(match);
            words.index.append(i);
        }
        pages.append(words);
    }
    return pages;
}

std::optional<PlacedValue> valueAtStart(model::FieldKey key, const QString &text,
                                        const ExtractionContext &context)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Date:
        return firstMention(findDates(text, context), [](const DateMention &mention) {
            return mention.date.toString(Qt::ISODate);
        });
    case model::FieldType::Money:
        return firstMention(findMoney(text),
                            [](const MoneyMention &mention) { return mention.value(); });
    case model::FieldType::Duration:
        return firstMention(findDurations(text),
                            [](const DurationMention &mention) { return mention.value(); });
    case model::FieldType::Text:
    case model::FieldType::Party:
    case model::FieldType::Email:
        break;
    case model::FieldType::Choice:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        return std::nullopt;
    }
    if (key == model::FieldKey::Jurisdiction)
        return firstMention(findPlaces(text),
                            [](const PlaceMention &mention) { return mention.name; });
    return plainText(text);
}

PrivateWords privateWordsOf(const QList<model::FieldValue> &values)
{
    static const QSet<QString> common
        = {u"a"_s,   u"an"_s,   u"the"_s,  u"of"_s,      u"and"_s,         u"by"_s,
           u"for"_s, u"in"_s,   u"inc"_s,  u"llc"_s,     u"ltd"_s,         u"limited"_s,
           u"co"_s,  u"corp"_s, u"lp"_s,   u"company"_s, u"corporation"_s, u"gmbh"_s,
           u"ag"_s,  u"s.a"_s,  u"bank"_s, u"trust"_s,   u"group"_s,       u"partners"_s};
    PrivateWords words;
    for (const model::FieldValue &value : values) {
        switch (value.key) {
        case model::FieldKey::Party:
        case model::FieldKey::SignerName:
        case model::FieldKey::SignerEmail:
        case model::FieldKey::Address:
        case model::FieldKey::Domain:
        case model::FieldKey::Phone:
            break;
        case model::FieldKey::ContractType:
        case model::FieldKey::Title:
        case model::FieldKey::Reference:
        case model::FieldKey::AgreementDate:
        case model::FieldKey::EffectiveDate:
        case model::FieldKey::ExpirationDate:
        case model::FieldKey::SignedDate:
        case model::FieldKey::Term:
        case model::FieldKey::RenewalTerm:
        case model::FieldKey::NoticePeriod:
        case model::FieldKey::Renewal:
        case model::FieldKey::Jurisdiction:
        case model::FieldKey::Amount:
        case model::FieldKey::SignerTitle:
        case model::FieldKey::SignaturePresent:
        case model::FieldKey::Clause:
        case model::FieldKey::LineItems:
            continue;
        }
        for (const QString &text : {value.value, value.raw}) {
            for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
                const QString word = matchWord(part);
                if (!word.isEmpty() && !common.contains(word))
                    words.insert(word);
            }
        }
    }
    return words;
}

std::optional<model::LearnedPlace> placeOf(const model::FieldValue &value,
                                           const QList<PageWords> &pages,
                                           const ExtractionContext &context,
                                           const PrivateWords &names)
{
    const model::Evidence &evidence = value.evidence;
    if (value.value.isEmpty() || evidence.pageIndex < 0 || evidence.pageIndex >= pages.size()
        || evidence.firstWord < 0)
        return std::nullopt;
    const PageWords &page = pages.at(evidence.pageIndex);
    const auto begin = std::lower_bound(page.index.begin(), page.index.end(), evidence.firstWord);
    const auto end = std::upper_bound(page.index.begin(), page.index.end(), evidence.lastWord);
    if (begin >= end)
        return std::nullopt;
    const auto read = valueAtStart(value.key, joined(page.all, *begin, *(end - 1)), context);
    if (!read || read->normalised != value.value)
        return std::nullopt;
    const qsizetype first = begin - page.index.begin();
    const qsizetype last = end - page.index.begin() - 1;
    model::LearnedPlace place;
    place.key = value.key;
    const qsizetype from = std::max<qsizetype>(0, first - wordsBefore);
    place.before = publicWords(page.match.mid(from, first - from), names);
    place.after = publicWords(page.match.mid(last + 1, wordsAfter), names);
    place.pageIndex = evidence.pageIndex;
    place.top = page.all.at(*begin).box.top;
    place.words = int(last - first + 1);
    if (keptWords(place.before) + keptWords(place.after) == 0)
        return std::nullopt;
    return place;
}

std::optional<model::FieldCandidate> readAt(const model::LearnedPlace &place,
                                            const QList<PageWords> &pages,
                                            const ExtractionContext &context)
{
    Found best;
    for (int index = 0; index < pages.size(); ++index)
        lookOnPage(place, pages.at(index), index, context, best);
    if (best.page < 0)
        return std::nullopt;
    const PageWords &page = pages.at(best.page);
    const int first = page.index.at(best.first);
    const int last = page.index.at(best.last);
    model::FieldCandidate candidate;
    candidate.key = place.key;
    candidate.raw = joined(page.all, first, last);
    candidate.normalised = best.normalised;
    candidate.evidence = evidenceOf(page.all, best.page, first, last);
    candidate.confidence = 1;
    for (int i = first; i <= last; ++i)
        candidate.confidence = std::min(candidate.confidence, page.all.at(i).confidence);
    candidate.producer = u"memory-1"_s;
    return candidate;
}

} // namespace countersign::extraction
