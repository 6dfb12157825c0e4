// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/teachingdesk.h"

#include "core/workflow/masking.h"
#include "core/workflow/recogniser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString lessonsSetting = u"teaching.lessons"_s;
const QString taughtBySetting = u"teaching.taught_by"_s;
constexpr int keptLessons = 50;
constexpr int mostPreviewed = 200; // newest first

bool isSamePlace(const model::LearnedPlace &left, const model::LearnedPlace &right)
{
    return left.key == right.key && left.pageIndex == right.pageIndex && left.before == right.before
        && left.after == right.after;
}

bool isSameAlias(const model::LearnedAlias &left, const model::LearnedAlias &right)
{
    return left.read == right.read && left.meant == right.meant;
}

template <typename Entry>
const Entry *entryWith(const QList<Entry> &entries, const model::LearnedId &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

// What is in `all` and not in `known`.
template <typename Part, typename Same>
QList<Part> partsBeyond(const QList<Part> &all, const QList<Part> &known, Same same)
{
    QList<Part> fresh;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fresh), [&](const Part &part) {
        return std::none_of(known.begin(), known.end(),
                            [&](const Part &other) { return same(part, other); });
    });
    return fresh;
}

QStringList valuesOfKey(const QList<model::FieldValue> &fields, model::FieldKey key)
{
    QStringList values;
    for (const model::FieldValue &field : fields) {
        if (field.key == key && !field.value.isEmpty())
            values.append(field.value);
    }
    values.sort();
    return values;
}

QList<ReadingChange> changesBetween(const QList<model::FieldValue> &before,
                                    const QList<model::FieldValue> &after)
{
    QList<ReadingChange> changes;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        const QStringList was = valuesOfKey(before, info.key);
        const QStringList is = valuesOfKey(after, info.key);
        if (was != is)
            changes.append({info.key, was.join(u"; "_s), is.join(u"; "_s)});
    }
    return changes;
}

// Personal data stays masked for who may not see it.
QList<ReadingChange> shownTo(const model::Person &person, QList<ReadingChange> changes)
{
    for (ReadingChange &change : changes) {
        for (QString *side : {&change.before, &change.after}) {
            if (!person.seesPersonalData && isPersonal(change.key, *side))
                *side = masked(change.key, *side);
        }
    }
    return changes;
}

base::Result<> noteTaughtBy(Unit &unit, const model::DocumentId &id, const model::Memory &learned)
{
    auto stored = unit.settings.value(taughtBySetting);
    if (!stored)
        return stored.error();
    QJsonObject taught = stored->toObject();
    for (const model::LearnedLayout &layout : learned.layouts)
        taught.insert(layout.id.toString(), id.toString());
    for (const model::LearnedCounterparty &counterparty : learned.counterparties)
        taught.insert(counterparty.id.toString(), id.toString());
    return unit.settings.setValue(taughtBySetting, taught);
}

// Nobody has begun it, and nobody has it open.
base::Result<bool> isUntouched(Unit &unit, const model::DocumentId &id)
{
    auto row = unit.documents.row(id);
    if (!row)
        return row.error();
    auto claim = unit.casework.claim(id);
    if (!claim)
        return claim.error();
    return row->stage == model::Stage::Recognized && !claim->isLiveAt(unit.clock.now());
}

base::Result<> unlearnLayout(Unit &unit, const model::LearnedLayout &parts,
                             const model::Memory &memory)
{
    const model::LearnedLayout *present = entryWith(memory.layouts, parts.id);
    if (!present)
        return {};
    model::LearnedLayout left = *present;
    left.places = partsBeyond(left.places, parts.places, isSamePlace);
    if (left.places.isEmpty())
        return unit.learned.forget(parts.id);
    return unit.learned.put({{left}, {}});
}

base::Result<> unlearnNames(Unit &unit, const model::LearnedCounterparty &parts,
                            const model::Memory &memory)
{
    const model::LearnedCounterparty *present = entryWith(memory.counterparties, parts.id);
    if (!present)
        return {};
    model::LearnedCounterparty left = *present;
    left.aliases = partsBeyond(left.aliases, parts.aliases, isSameAlias);
    return unit.learned.put({{}, {left}});
}

} // namespace

model::Memory newParts(const model::Memory &before, const model::Memory &learned,
                       const QList<model::FieldValue> &fields)
{
    QSet<model::FieldKey> corrected;
    for (const model::FieldValue &field : fields) {
        if (field.state == model::FieldState::Corrected)
            corrected.insert(field.key);
    }
    model::Memory parts;
    for (model::LearnedLayout layout : learned.layouts) {
        const model::LearnedLayout *known = entryWith(before.layouts, layout.id);
        if (known)
            layout.places = partsBeyond(layout.places, known->places, isSamePlace);
        layout.places.removeIf([&corrected](const model::LearnedPlace &place) {
            return !corrected.contains(place.key);
        });
        if (!layout.places.isEmpty())
            parts.layouts.append(layout);
    }
    for (model::LearnedCounterparty counterparty : learned.counterparties) {
        const model::LearnedCounterparty *known = entryWith(before.counterparties, counterparty.id);
        if (known)
            counterparty.aliases = partsBeyond(counterparty.aliases, known->aliases, isSameAlias);
        counterparty.habits.clear();
        if (!counterparty.aliases.isEmpty())
            parts.counterparties.append(counterparty);
    }
    return parts;
}

base::Result<> keepLesson(Unit &unit, const model::DocumentId &id, const model::Memory &before,
                          const model::Memory &learned, const QList<model::FieldValue> &fields)
{
    CS_TRY(noteTaughtBy(unit, id, learned));
    const model::Memory parts = newParts(before, learned, fields);
    if (parts.isEmpty())
        return {};
    auto stored = unit.settings.value(lessonsSetting);
    if (!stored)
        return stored.error();
    QJsonArray lessons = stored->toArray();
    lessons.append(QJsonObject{{u"document"_s, id.toString()}, {u"parts"_s, model::toJson(parts)}});
    while (lessons.size() > keptLessons)
        lessons.removeFirst();
    return unit.settings.setValue(lessonsSetting, lessons);
}

TeachingDesk::TeachingDesk(StoreSession &session, LearningDesk &learning)
    : m_session(session)
    , m_learning(learning)
{
}

base::Result<Lesson> TeachingDesk::lessonOf(const model::DocumentId &id)
{
    return m_session.read<Lesson>([id](Unit &unit) -> base::Result<Lesson> {
        auto stored = unit.settings.value(lessonsSetting);
        if (!stored)
            return stored.error();
        Lesson lesson{id, {}};
        const QJsonArray lessons = stored->toArray();
        for (const QJsonValue &each : lessons) { // the newest is the last
            if (each[u"document"_s].toString() != id.toString())
                continue;
            auto parts = model::memoryFromJson(each[u"parts"_s].toObject());
            if (!parts)
                return parts.error();
            lesson.parts = *parts;
        }
        return lesson;
    });
}

base::Result<> TeachingDesk::unlearn(const Lesson &lesson, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto memory = unit.learned.load();
        if (!memory)
            return memory.error();
        int parts = 0;
        for (const model::LearnedLayout &layout : lesson.parts.layouts) {
            CS_TRY(unlearnLayout(unit, layout, *memory));
            parts += int(layout.places.size());
        }
        for (const model::LearnedCounterparty &counterparty : lesson.parts.counterparties) {
            CS_TRY(unlearnNames(unit, counterparty, *memory));
            parts += int(counterparty.aliases.size());
        }
        return unit.record(actor, u"memory.forgotten"_s, lesson.document, {{u"entries"_s, parts}});
    });
}

base::Result<QList<model::FieldValue>> TeachingDesk::readNow(const model::DocumentId &id)
{
    const auto text
        = m_session.read<model::OcrDocument>([&id](Unit &unit) { return unit.ocrPages.load(id); });
    if (!text)
        return text.error();
    const auto fresh = readFields(m_session, m_learning, *text);
    if (!fresh)
        return fresh.error();
    return fresh->values;
}

base::Result<TeachingPreview> TeachingDesk::preview(base::JobContext &context)
{
    const auto person = m_session.read<model::Person>(personAtDesk);
    if (!person)
        return person.error();
    store::DocumentFilter waiting;
    waiting.stages = {model::Stage::Recognized};
    const auto rows = m_session.read<QList<store::DocumentRow>>(
        [&waiting](Unit &unit) { return unit.documents.list(waiting); });
    if (!rows)
        return rows.error();
    TeachingPreview preview;
    for (const store::DocumentRow &row : rows->mid(0, mostPreviewed)) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const auto before = m_session.read<QList<model::FieldValue>>(
            [&row](Unit &unit) { return unit.fields.load(row.id); });
        if (!before)
            return before.error();
        const auto after = readNow(row.id);
        if (!after)
            return after.error();
        ++preview.looked;
        const QList<ReadingChange> changes = shownTo(*person, changesBetween(*before, *after));
        if (!changes.isEmpty())
            preview.changed.append(
                {row.id, row.summary.title.isEmpty() ? row.fileName : row.summary.title, changes});
    }
    return preview;
}

base::Result<QList<FormerReading>> TeachingDesk::apply(const QList<model::DocumentId> &ids,
                                                       const QString &actor,
                                                       base::JobContext &context)
{
    QList<FormerReading> former;
    for (const model::DocumentId &id : ids) {
        if (context.isCancelled())
            break; // what is done stays, and can be put back
        const auto fresh = readNow(id);
        if (!fresh)
            return fresh.error();
        const auto done = m_session.write([&](Unit &unit) -> base::Result<> {
            const auto untouched = isUntouched(unit, id);
            if (!untouched || !*untouched)
                return untouched ? base::Result<>() : untouched.error();
            auto before = unit.fields.load(id);
            if (!before)
                return before.error();
            CS_TRY(unit.fields.replaceExtracted(id, *fresh));
            CS_TRY(refreshSummary(unit, id));
            former.append({id, *before});
            return unit.record(actor, u"fields.taught"_s, id,
                               {{u"fields"_s, int(changesBetween(*before, *fresh).size())}});
        });
        if (!done)
            return done.error();
    }
    return former;
}

base::Result<> TeachingDesk::putBack(const QList<FormerReading> &former, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        for (const FormerReading &each : former) {
            const auto untouched = isUntouched(unit, each.id);
            if (!untouched)
                return untouched.error();
            if (!*untouched)
                continue; // somebody works on it: theirs goes first
            CS_TRY(unit.fields.replaceExtracted(each.id, each.values));
            CS_TRY(refreshSummary(unit, each.id));
            CS_TRY(unit.record(actor, u"fields.put_back"_s, each.id));
        }
        return {};
    });
}

base::Result<QHash<model::LearnedId, model::DocumentId>> TeachingDesk::taughtBy()
{
    using TaughtBy = QHash<model::LearnedId, model::DocumentId>;
    return m_session.read<TaughtBy>([](Unit &unit) -> base::Result<TaughtBy> {
        auto stored = unit.settings.value(taughtBySetting);
        if (!stored)
            return stored.error();
        TaughtBy taught;
        const QJsonObject object = stored->toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto learned = model::LearnedId::parse(entry.key());
            const auto document = model::DocumentId::parse(entry->toString());
            if (learned && document)
                taught.insert(*learned, *document);
        }
        return taught;
    });
}

} // namespace countersign::workflow
