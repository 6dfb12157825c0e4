// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/placememory.h"

#include "core/extraction/memory/layoutfingerprint.h"

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

// Nothing when it has a word that is not to be kept.
QString publicLabel(const QString &label, const PrivateWords &names)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    const bool hidden = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isPrivate(matchWord(word), names);
    });
    return hidden ? QString() : label;
}

// A place found again: match words [first, last] of a page.
struct Found {
    int page = -1;
    qsizetype first = 0;
    qsizetype last = 0;
    QString normalised;
    double score = 0;
};

// The last match word of those from `first` up to `limit` that the value takes up which begins
// there and ends itself; -1 when none does.
qsizetype endByGrammar(model::FieldKey key, const PageWords &page, qsizetype first, qsizetype limit,
                       const ExtractionContext &context, QString &normalised)
{
    const QString text = wordsText(page.all, page.index.at(first), page.index.at(limit - 1));
    const auto value = valueAtStart(key, text, context);
    if (!value)
        return -1;
    normalised = value->normalised;
    qsizetype last = first;
    qsizetype length = page.all.at(page.index.at(first)).text.size();
    while (last + 1 < limit && length < value->length) {
        ++last;
        length = wordsText(page.all, page.index.at(first), page.index.at(last)).size();
    }
    return last;
}

// The last match word of a value that begins at `first`; -1 when its end can't be told.
qsizetype endOf(const model::LearnedPlace &place, const PageWords &page, qsizetype first,
                const ExtractionContext &context, QString &normalised)
{
    const qsizetype limit = std::min<qsizetype>(page.match.size(), first + longestValue);
    if (endsItself(place.key))
        return endByGrammar(place.key, page, first, limit, context, normalised);
    for (qsizetype last = first; last < limit; ++last) {
        const qsizetype kept = keptWords(place.after);
        const bool ends = kept == 0 ? last - first + 1 == place.words
                                    : matchesAfter(place.after, page.match, last + 1) == kept;
        if (!ends)
            continue;
        const auto value = valueAtStart(
            place.key, wordsText(page.all, page.index.at(first), page.index.at(last)), context);
        if (!value)
            return -1;
        normalised = value->normalised;
        return last;
    }
    return -1;
}

// The first place where the same words are printed.
void lookForPrint(const model::LearnedPlace &place, const QList<PageWords> &pages, Found &best)
{
    for (int index = 0; index < pages.size() && best.page < 0; ++index) {
        const QList<Standing> found = printedAs(place.printed, index, pages.at(index));
        if (!found.isEmpty())
            best = {index, found.constFirst().first, found.constFirst().last, place.printed, 0};
    }
}

// How far from where it was learned it stands.
double movedFrom(const model::LearnedPlace &place, const PageWords &page, int pageIndex,
                 qsizetype first)
{
    const double moved = std::abs(page.all.at(page.index.at(first)).box.top - place.top)
        + std::abs(pageIndex - place.pageIndex);
    return std::min(moved, 2.0);
}

// The same within a cell, whose words are those from `first` up to `limit`: the words after the
// value may follow there; else it takes up all of the cell.
qsizetype endInCell(const model::LearnedPlace &place, const PageWords &page, qsizetype first,
                    qsizetype limit, const ExtractionContext &context, QString &normalised)
{
    if (endsItself(place.key))
        return endByGrammar(place.key, page, first, limit, context, normalised);
    if (keptWords(place.after) > 0) {
        const qsizetype last = endOf(place, page, first, context, normalised);
        if (last >= 0 && last < limit)
            return last;
    }
    const auto value = valueAtStart(
        place.key, wordsText(page.all, page.index.at(first), page.index.at(limit - 1)), context);
    if (!value)
        return -1;
    normalised = value->normalised;
    return limit - 1;
}

// What stands in the cell of that label.
void lookForLabel(const model::LearnedPlace &place, const PageWords &page, int pageIndex,
                  const ExtractionContext &context, Found &best)
{
    for (qsizetype first = 0; first < page.match.size(); ++first) {
        if (page.ofCell.at(first) != place.label)
            continue;
        const int end = page.labels.cellEnd(page.index.at(first));
        qsizetype limit = first + 1;
        while (limit < page.match.size() && limit < first + longestValue
               && page.index.at(limit) <= end)
            ++limit;
        Found found{pageIndex, first, 0, {}, 0};
        found.last = endInCell(place, page, first, limit, context, found.normalised);
        if (found.last < 0)
            continue;
        found.score = -movedFrom(place, page, pageIndex, first);
        if (best.page < 0 || found.score > best.score)
            best = found;
    }
}

void lookForWords(const model::LearnedPlace &place, const PageWords &page, int pageIndex,
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
        found.score = double(before + after) - movedFrom(place, page, pageIndex, first);
        if (best.page < 0 || found.score > best.score)
            best = found;
    }
}

} // namespace

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
    if (value.value.isEmpty())
        return std::nullopt;
    const std::optional<Standing> standing = standingOfValue(value, pages, context);
    if (!standing)
        return std::nullopt;
    const PageWords &page = pages.at(standing->page);
    const qsizetype first = standing->first;
    model::LearnedPlace place;
    place.key = value.key;
    place.label = publicLabel(labelOf(*standing, page), names);
    const qsizetype from = std::max<qsizetype>(0, first - wordsBefore);
    place.before = publicWords(page.match.mid(from, first - from), names);
    place.after = publicWords(page.match.mid(standing->last + 1, wordsAfter), names);
    place.pageIndex = standing->page;
    place.top = page.all.at(page.index.at(first)).box.top;
    place.words = int(standing->last - first + 1);
    if (place.key == model::FieldKey::Title)
        place.printed = value.value;
    if (place.label.isEmpty() && place.printed.isEmpty()
        && keptWords(place.before) + keptWords(place.after) == 0)
        return std::nullopt;
    return place;
}

std::optional<model::FieldCandidate> readAt(const model::LearnedPlace &place,
                                            const QList<PageWords> &pages,
                                            const ExtractionContext &context)
{
    Found best;
    if (!place.printed.isEmpty())
        lookForPrint(place, pages, best);
    for (int index = 0; index < pages.size() && place.printed.isEmpty() && !place.label.isEmpty();
         ++index)
        lookForLabel(place, pages.at(index), index, context, best);
    const bool wordsTell = place.printed.isEmpty() && best.page < 0;
    for (int index = 0; index < pages.size() && wordsTell; ++index)
        lookForWords(place, pages.at(index), index, context, best);
    if (best.page < 0)
        return std::nullopt;
    const PageWords &page = pages.at(best.page);
    const int first = page.index.at(best.first);
    const int last = page.index.at(best.last);
    model::FieldCandidate candidate;
    candidate.key = place.key;
    candidate.raw = wordsText(page.all, first, last);
    candidate.normalised = best.normalised;
    candidate.evidence = evidenceOf(page.all, best.page, first, last);
    candidate.confidence = 1;
    for (int i = first; i <= last; ++i)
        candidate.confidence = std::min(candidate.confidence, page.all.at(i).confidence);
    candidate.producer = u"memory-1"_s;
    return candidate;
}

} // namespace countersign::extraction
