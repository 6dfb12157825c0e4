// SPDX-License-Identifier: Apache-2.0
#include "core/model/memory.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

const QString memoryFormat = u"countersign-memory-1"_s;
// What an import may hold: far more than an office learns, far less than would hurt.
constexpr qsizetype mostEntries = 20000;
constexpr qsizetype mostParts = 400;

base::Error malformedMemory()
{
    return {base::ErrorKind::InvalidInput, u"memory.malformed"_s, {}};
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return base::fromIso(value.toString());
}

int countFrom(const QJsonValue &value)
{
    return std::clamp(value.toInt(), 0, 1000000);
}

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestPrinted = 200;

QJsonObject supportToJson(const LearnedSupport &support)
{
    return {{u"right"_s, support.right},
            {u"wrong"_s, support.wrong},
            {u"wrong_in_a_row"_s, support.wrongInARow},
            {u"changed_at"_s, timeText(support.changedAt)}};
}

LearnedSupport supportFromJson(const QJsonObject &object)
{
    return {countFrom(object[u"right"_s]), countFrom(object[u"wrong"_s]),
            countFrom(object[u"wrong_in_a_row"_s]), timeFrom(object[u"changed_at"_s])};
}

QStringList wordsFromJson(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue &word : array)
        words.append(word.toString().left(64));
    return words.mid(0, 4);
}

QJsonObject placeToJson(const LearnedPlace &place)
{
    return {{u"field"_s, fieldName(place.key)},
            {u"label"_s, place.label},
            {u"printed"_s, place.printed},
            {u"before"_s, QJsonArray::fromStringList(place.before)},
            {u"after"_s, QJsonArray::fromStringList(place.after)},
            {u"page"_s, place.pageIndex + 1},
            {u"top"_s, place.top},
            {u"words"_s, place.words},
            {u"overruled"_s, place.overruled},
            {u"support"_s, supportToJson(place.support)}};
}

base::Result<LearnedPlace> placeFromJson(const QJsonObject &object)
{
    auto key = parseFieldKey(object[u"field"_s].toString());
    if (!key)
        return malformedMemory();
    LearnedPlace place;
    place.key = *key;
    place.label = object[u"label"_s].toString().left(longestLabel);
    place.printed = object[u"printed"_s].toString().left(longestPrinted);
    place.before = wordsFromJson(object[u"before"_s].toArray());
    place.after = wordsFromJson(object[u"after"_s].toArray());
    place.pageIndex = countFrom(object[u"page"_s]) - 1;
    place.top = std::clamp(object[u"top"_s].toDouble(), 0.0, 1.0);
    place.words = countFrom(object[u"words"_s]);
    place.overruled = countFrom(object[u"overruled"_s]);
    place.support = supportFromJson(object[u"support"_s].toObject());
    return place;
}

QJsonObject fingerprintToJson(const LayoutFingerprint &fingerprint)
{
    QJsonArray words;
    for (const quint32 word : fingerprint.words)
        words.append(qint64(word));
    return {{u"shape"_s, QString::number(fingerprint.shape, 16)}, {u"words"_s, words}};
}

LayoutFingerprint fingerprintFromJson(const QJsonObject &object)
{
    LayoutFingerprint fingerprint;
    fingerprint.shape = object[u"shape"_s].toString().toULongLong(nullptr, 16);
    const QJsonArray words = object[u"words"_s].toArray();
    for (qsizetype i = 0; i < std::min(words.size(), mostParts); ++i)
        fingerprint.words.append(quint32(words.at(i).toInteger()));
    return fingerprint;
}

QJsonObject aliasToJson(const LearnedAlias &alias)
{
    return {{u"read"_s, alias.read},
            {u"meant"_s, alias.meant},
            {u"support"_s, supportToJson(alias.support)}};
}

QJsonObject habitToJson(const LearnedHabit &habit)
{
    return {
        {u"field"_s, fieldName(habit.key)}, {u"value"_s, habit.value}, {u"count"_s, habit.count}};
}

// Each element of an array through `read`; false where one is not what it should be, or there are
// too many.
template <typename T, typename Read>
bool readAll(const QJsonValue &value, qsizetype most, QList<T> &into, Read read)
{
    const QJsonArray array = value.toArray();
    if (array.size() > most)
        return false;
    for (const QJsonValue &element : array) {
        base::Result<T> one = read(element.toObject());
        if (!one)
            return false;
        into.append(std::move(*one));
    }
    return true;
}

base::Result<LearnedAlias> aliasFromJson(const QJsonObject &object)
{
    LearnedAlias alias{object[u"read"_s].toString().left(400),
                       object[u"meant"_s].toString().left(400),
                       supportFromJson(object[u"support"_s].toObject())};
    if (alias.read.isEmpty() || alias.meant.isEmpty())
        return malformedMemory();
    return alias;
}

base::Result<LearnedHabit> habitFromJson(const QJsonObject &object)
{
    auto key = parseFieldKey(object[u"field"_s].toString());
    const QString value = object[u"value"_s].toString();
    if (!key || !checkFieldValue(*key, value))
        return malformedMemory();
    return LearnedHabit{*key, value, countFrom(object[u"count"_s])};
}

} // namespace

QJsonObject toJson(const LearnedLayout &layout)
{
    QJsonArray places;
    for (const LearnedPlace &place : layout.places)
        places.append(placeToJson(place));
    return {{u"id"_s, layout.id.toString()},
            {u"title"_s, layout.title},
            {u"fingerprint"_s, fingerprintToJson(layout.fingerprint)},
            {u"documents"_s, layout.documents},
            {u"changed_at"_s, timeText(layout.changedAt)},
            {u"places"_s, places}};
}

QJsonObject toJson(const LearnedCounterparty &counterparty)
{
    QJsonArray aliases;
    for (const LearnedAlias &alias : counterparty.aliases)
        aliases.append(aliasToJson(alias));
    QJsonArray habits;
    for (const LearnedHabit &habit : counterparty.habits)
        habits.append(habitToJson(habit));
    return {{u"id"_s, counterparty.id.toString()},
            {u"name"_s, counterparty.name},
            {u"identity"_s, counterparty.identity},
            {u"documents"_s, counterparty.documents},
            {u"day_first"_s, counterparty.dayFirst},
            {u"month_first"_s, counterparty.monthFirst},
            {u"changed_at"_s, timeText(counterparty.changedAt)},
            {u"aliases"_s, aliases},
            {u"habits"_s, habits}};
}

QJsonObject toJson(const Memory &memory)
{
    QJsonArray layouts;
    for (const LearnedLayout &layout : memory.layouts)
        layouts.append(toJson(layout));
    QJsonArray counterparties;
    for (const LearnedCounterparty &counterparty : memory.counterparties)
        counterparties.append(toJson(counterparty));
    return {{u"format"_s, memoryFormat},
            {u"layouts"_s, layouts},
            {u"counterparties"_s, counterparties}};
}

base::Result<LearnedLayout> learnedLayoutFromJson(const QJsonObject &object)
{
    auto id = LearnedId::parse(object[u"id"_s].toString());
    if (!id)
        return malformedMemory();
    LearnedLayout layout;
    layout.id = *id;
    layout.title = object[u"title"_s].toString().left(400);
    layout.fingerprint = fingerprintFromJson(object[u"fingerprint"_s].toObject());
    layout.documents = countFrom(object[u"documents"_s]);
    layout.changedAt = timeFrom(object[u"changed_at"_s]);
    if (!readAll(object[u"places"_s], mostParts, layout.places, placeFromJson))
        return malformedMemory();
    return layout;
}

base::Result<LearnedCounterparty> learnedCounterpartyFromJson(const QJsonObject &object)
{
    auto id = LearnedId::parse(object[u"id"_s].toString());
    LearnedCounterparty counterparty;
    counterparty.name = object[u"name"_s].toString().left(400);
    counterparty.identity = object[u"identity"_s].toString().left(400);
    if (!id || counterparty.identity.isEmpty())
        return malformedMemory();
    counterparty.id = *id;
    counterparty.documents = countFrom(object[u"documents"_s]);
    counterparty.dayFirst = countFrom(object[u"day_first"_s]);
    counterparty.monthFirst = countFrom(object[u"month_first"_s]);
    counterparty.changedAt = timeFrom(object[u"changed_at"_s]);
    if (!readAll(object[u"aliases"_s], mostParts, counterparty.aliases, aliasFromJson)
        || !readAll(object[u"habits"_s], mostParts, counterparty.habits, habitFromJson))
        return malformedMemory();
    return counterparty;
}

base::Result<Memory> memoryFromJson(const QJsonObject &object)
{
    Memory memory;
    if (object[u"format"_s].toString() != memoryFormat
        || !readAll(object[u"layouts"_s], mostEntries, memory.layouts, learnedLayoutFromJson)
        || !readAll(object[u"counterparties"_s], mostEntries, memory.counterparties,
                    learnedCounterpartyFromJson))
        return malformedMemory();
    return memory;
}

} // namespace countersign::model
