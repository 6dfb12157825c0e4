// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/learning.h"

#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/memory/placememory.h"
#include "core/extraction/memory/recall.h"
#include "core/extraction/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostPlaces = 60; // a layout
constexpr qsizetype mostAliases = 40; // a counterparty
constexpr qsizetype mostHabits = 40;
constexpr double misreadable = 0.25;
constexpr std::array habitKeys = {model::FieldKey::Jurisdiction, model::FieldKey::Term,
                                  model::FieldKey::RenewalTerm, model::FieldKey::NoticePeriod};

bool isDecided(const model::FieldValue &value)
{
    return !value.reviewer.isEmpty()
        && (value.state == model::FieldState::Confirmed
            || value.state == model::FieldState::Corrected);
}

QList<model::FieldValue> decidedValues(QList<model::FieldValue> values)
{
    values.removeIf(
        [](const model::FieldValue &value) { return value.value.isEmpty() || !isDecided(value); });
    std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return std::pair(a.evidence.pageIndex, a.evidence.firstWord)
            < std::pair(b.evidence.pageIndex, b.evidence.firstWord);
    });
    return values;
}

void hold(model::LearnedSupport &support, bool right, const QDateTime &now)
{
    (right ? support.right : support.wrong) += 1;
    support.wrongInARow = right ? 0 : support.wrongInARow + 1;
    support.changedAt = now;
}

// Every place of the layout is put to the test of what a person decided.
void testPlaces(model::LearnedLayout &layout, const QList<model::FieldValue> &decided,
                const QList<PageWords> &pages, const ExtractionContext &context,
                const QDateTime &now)
{
    for (model::LearnedPlace &place : layout.places) {
        const bool judged
            = std::any_of(decided.begin(), decided.end(),
                          [&](const model::FieldValue &each) { return each.key == place.key; });
        const auto reading
            = judged ? readAt(place, pages, context) : std::optional<model::FieldCandidate>();
        if (!reading)
            continue;
        const auto right
            = std::find_if(decided.begin(), decided.end(), [&](const model::FieldValue &each) {
                  return each.key == place.key && each.value == reading->normalised;
              });
        hold(place.support, right != decided.end(), now);
        if (right != decided.end() && right->state == model::FieldState::Corrected)
            ++place.overruled;
    }
}

bool samePlace(const model::LearnedPlace &a, const model::LearnedPlace &b)
{
    if (a.key != b.key || a.label != b.label || a.printed != b.printed)
        return false;
    return !a.label.isEmpty() || !a.printed.isEmpty()
        || (a.before == b.before && (a.after == b.after || !a.before.isEmpty()));
}

void addPlaces(model::LearnedLayout &layout, const QList<model::FieldValue> &decided,
               const QList<PageWords> &pages, const ExtractionContext &context,
               const PrivateWords &names, const QDateTime &now)
{
    for (const model::FieldValue &each : decided) {
        auto place = placeOf(each, pages, context, names);
        if (!place)
            continue;
        const bool known
            = std::any_of(layout.places.begin(), layout.places.end(),
                          [&](const model::LearnedPlace &old) { return samePlace(old, *place); });
        if (known)
            continue;
        // What failed makes room for what holds now.
        layout.places.removeIf([&](const model::LearnedPlace &old) {
            return old.key == place->key && !isActive(old.support);
        });
        place->support = {1, 0, 0, now};
        place->overruled = each.state == model::FieldState::Corrected ? 1 : 0;
        if (layout.places.size() < mostPlaces)
            layout.places.append(*place);
    }
}

QList<model::LearnedLayout> learnLayout(const model::OcrDocument &document,
                                        const QList<model::FieldValue> &decided,
                                        const QString &title, const PrivateWords &names,
                                        const model::Memory &memory,
                                        const ExtractionContext &context, const QDateTime &now)
{
    const model::LayoutFingerprint fingerprint = fingerprintOf(document);
    if (fingerprint.words.isEmpty() || decided.isEmpty())
        return {};
    model::LearnedLayout layout;
    if (const model::LearnedLayout *known = layoutOf(fingerprint, memory.layouts)) {
        layout = *known;
    } else {
        layout.id = model::LearnedId::generate();
        layout.title = title;
        layout.fingerprint = fingerprint;
    }
    const QList<PageWords> pages = pageWords(document);
    testPlaces(layout, decided, pages, context, now);
    addPlaces(layout, decided, pages, context, names, now);
    if (layout.places.isEmpty())
        return {};
    ++layout.documents;
    layout.changedAt = now;
    return {layout};
}

void learnAlias(model::LearnedCounterparty &counterparty, const QString &read, const QString &meant,
                const QDateTime &now)
{
    const auto known
        = std::find_if(counterparty.aliases.begin(), counterparty.aliases.end(),
                       [&](const model::LearnedAlias &alias) { return alias.read == read; });
    if (known != counterparty.aliases.end()) {
        hold(known->support, known->meant == meant, now);
        return;
    }
    if (read != meant && counterparty.aliases.size() < mostAliases
        && spellingDistance(read.toCaseFolded(), meant.toCaseFolded()) <= misreadable)
        counterparty.aliases.append({read, meant, {1, 0, 0, now}});
}

// The machine's own reading of a value that a person corrected; empty when there was none.
QString machineReading(const model::FieldValue &value)
{
    return value.state == model::FieldState::Corrected && !value.alternatives.isEmpty()
        ? value.alternatives.constFirst().normalised
        : value.value;
}

void learnHabits(model::LearnedCounterparty &counterparty, const QList<model::FieldValue> &decided)
{
    for (const model::FieldValue &each : decided) {
        if (std::find(habitKeys.begin(), habitKeys.end(), each.key) == habitKeys.end())
            continue;
        const auto known
            = std::find_if(counterparty.habits.begin(), counterparty.habits.end(),
                           [&](const model::LearnedHabit &habit) {
                               return habit.key == each.key && habit.value == each.value;
                           });
        if (known != counterparty.habits.end())
            ++known->count;
        else if (counterparty.habits.size() < mostHabits)
            counterparty.habits.append({each.key, each.value, 1});
    }
}

// Dates of figures that could be read in two ways, and how a person read them.
void learnDateOrder(model::LearnedCounterparty &counterparty,
                    const QList<model::FieldValue> &decided)
{
    static const QRegularExpression figures(
        u"\\b(\\d{1,2})[./-](\\d{1,2})[./-](?:\\d{4}|\\d{2})\\b"_s);
    for (const model::FieldValue &each : decided) {
        const auto match = figures.match(each.raw);
        const QDate date = QDate::fromString(each.value, Qt::ISODate);
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (!date.isValid() || first == second || first > 12 || second > 12)
            continue;
        counterparty.dayFirst += date.day() == first && date.month() == second;
        counterparty.monthFirst += date.month() == first && date.day() == second;
    }
}

QList<model::LearnedCounterparty> learnCounterparties(const QList<model::FieldValue> &decided,
                                                      const model::Memory &memory,
                                                      const QDateTime &now)
{
    QList<model::LearnedCounterparty> learned;
    for (const model::FieldValue &each : decided) {
        if (each.key != model::FieldKey::Party)
            continue;
        const QString identity = nameIdentity(each.value);
        const auto has
            = [&](const model::LearnedCounterparty &c) { return c.identity == identity; };
        if (identity.isEmpty() || std::any_of(learned.begin(), learned.end(), has))
            continue;
        const auto known
            = std::find_if(memory.counterparties.begin(), memory.counterparties.end(), has);
        model::LearnedCounterparty counterparty;
        if (known != memory.counterparties.end()) {
            counterparty = *known;
        } else {
            counterparty.id = model::LearnedId::generate();
            counterparty.identity = identity;
        }
        counterparty.name = each.value;
        counterparty.changedAt = now;
        ++counterparty.documents;
        if (const QString read = machineReading(each); !read.isEmpty())
            learnAlias(counterparty, read, each.value, now);
        learnHabits(counterparty, decided);
        learnDateOrder(counterparty, decided);
        learned.append(counterparty);
    }
    return learned;
}

} // namespace

double spellingDistance(const QString &a, const QString &b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (longest == 0)
        return 0;
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({replaced, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return double(row.constLast()) / double(longest);
}

model::Memory learnedFrom(const model::OcrDocument &document,
                          const QList<model::FieldValue> &approved, const model::Memory &memory,
                          const ExtractionContext &context, const QDateTime &now)
{
    const QList<model::FieldValue> decided = decidedValues(approved);
    const auto title
        = std::find_if(approved.begin(), approved.end(), [](const model::FieldValue &value) {
              return value.key == model::FieldKey::Title;
          });
    return {learnLayout(document, decided, title == approved.end() ? QString() : title->value,
                        privateWordsOf(approved), memory, context, now),
            learnCounterparties(decided, memory, now)};
}

} // namespace countersign::extraction
