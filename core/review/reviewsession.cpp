// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewsession.h"

#include "core/review/valueinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::review
{

using model::FieldCandidate;
using model::FieldDecision;
using model::FieldId;
using model::FieldKey;
using model::FieldOrigin;
using model::FieldState;
using model::FieldValue;

namespace
{

qsizetype catalogueRank(FieldKey key)
{
    const auto infos = model::fieldInfos();
    const auto found
        = std::find_if(infos.begin(), infos.end(),
                       [key](const model::FieldInfo &info) { return info.key == key; });
    return found - infos.begin();
}

bool inFormOrder(const FieldValue &left, const FieldValue &right)
{
    if (left.key != right.key)
        return catalogueRank(left.key) < catalogueRank(right.key);
    return left.group < right.group;
}

base::Error sessionError(const QString &code)
{
    return {base::ErrorKind::InvalidInput, code, {}};
}

QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

// Of the same content: who decided and when may differ.
bool sameDecision(FieldValue left, const FieldValue &right)
{
    left.reviewer = right.reviewer;
    left.decidedAt = right.decidedAt;
    return left == right;
}

} // namespace

ReviewSession::ReviewSession(const QList<FieldValue> &fields, const model::Thresholds &thresholds)
    : m_fields(fields)
    , m_thresholds(thresholds)
{
    std::stable_sort(m_fields.begin(), m_fields.end(), inFormOrder);
}

bool ReviewSession::refresh(const QList<FieldValue> &stored, const model::Thresholds &thresholds)
{
    ReviewSession fresh(stored, thresholds);
    QList<FieldValue> kept;
    QList<FieldValue> drafts;
    for (const FieldValue &value : std::as_const(m_fields))
        (m_drafts.contains(value.id) ? drafts : kept).append(value);
    const bool same = std::is_permutation(kept.begin(), kept.end(), fresh.m_fields.begin(),
                                          fresh.m_fields.end(), sameDecision);
    m_thresholds = thresholds;
    m_fields = fresh.m_fields + drafts;
    std::stable_sort(m_fields.begin(), m_fields.end(), inFormOrder);
    if (same)
        return false;
    m_steps.clear();
    m_done = 0;
    return true;
}

const FieldValue *ReviewSession::field(FieldId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_fields.at(index);
}

FieldId ReviewSession::firstField() const
{
    const FieldId open = nextUncertain({});
    return open.isNull() && !m_fields.isEmpty() ? m_fields.first().id : open;
}

int ReviewSession::firstPage() const
{
    const FieldValue *value = field(firstField());
    return value ? qMax(0, placeOf(*value).pageIndex) : 0;
}

qsizetype ReviewSession::indexOf(FieldId id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [id](const FieldValue &value) { return value.id == id; });
    return found == m_fields.end() ? -1 : found - m_fields.begin();
}

FieldDecision ReviewSession::decision(const FieldValue &value) const
{
    const FieldDecision byConfidence = m_thresholds.decide(value);
    if (byConfidence == FieldDecision::Accept
        && (m_contradicted.contains(value.id) || m_sampled.contains(value.id)))
        return FieldDecision::Review;
    return byConfidence;
}

bool ReviewSession::needsAttention(const FieldValue &value) const
{
    return value.state == FieldState::Open && decision(value) != FieldDecision::Accept;
}

bool ReviewSession::isSpared(const FieldValue &value) const
{
    return value.state == FieldState::Open && m_thresholds.spares(value)
        && !m_sampled.contains(value.id);
}

QString ReviewSession::proposal(const FieldValue &value) const
{
    const bool tooDoubtful
        = value.state == FieldState::Open && decision(value) == FieldDecision::Ask;
    return tooDoubtful ? QString() : value.value;
}

bool ReviewSession::confirmsAbsence(const FieldValue &value) const
{
    return value.state == FieldState::Open && value.value.isEmpty()
        && decision(value) != FieldDecision::Ask;
}

base::Result<FieldChange> ReviewSession::confirm(FieldId id)
{
    const FieldValue *value = field(id);
    if (!value)
        return sessionError(u"review.field_unknown"_s);
    const bool open = value->state == FieldState::Open;
    if (open && decision(*value) == FieldDecision::Ask)
        return sessionError(u"review.nothing_to_confirm"_s);
    if (!open)
        return FieldChange{*value, *value};
    return decide(id, value->value.isEmpty() ? FieldState::Absent : FieldState::Confirmed);
}

QList<FieldId> ReviewSession::confirmable(model::FieldGroup group) const
{
    QList<FieldId> ids;
    for (const FieldValue &value : m_fields) {
        const bool mine = model::fieldInfo(value.key).group == group;
        if (mine && needsAttention(value) && decision(value) != FieldDecision::Ask)
            ids.append(value.id);
    }
    return ids;
}

QList<FieldId> ReviewSession::readAsAbsent() const
{
    QList<FieldId> ids;
    for (const FieldValue &value : m_fields) {
        if (needsAttention(value) && confirmsAbsence(value))
            ids.append(value.id);
    }
    return ids;
}

bool ReviewSession::wantsOnlyAYes() const
{
    const QList<FieldId> waiting = uncertain();
    return !waiting.isEmpty() && std::none_of(waiting.begin(), waiting.end(), [this](FieldId id) {
        const FieldValue &value = *field(id);
        return decision(value) == FieldDecision::Ask || model::isContradicted(value)
            || m_contradicted.contains(id);
    });
}

bool ReviewSession::isLastToConfirm(FieldId id) const
{
    return uncertain() == QList<FieldId>{id} && decision(*field(id)) != FieldDecision::Ask;
}

base::Result<FieldChange> ReviewSession::correct(FieldId id, const QString &typed,
                                                 const model::Evidence &evidence)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return sessionError(u"review.field_unknown"_s);
    const FieldValue before = m_fields.at(index);
    const base::Result<QString> normalised = parseFieldInput(before.key, typed, before.value);
    if (!normalised)
        return normalised.error();
    // Typing or clicking what the machine had read is agreement, not a correction.
    const QList<FieldCandidate> read = readings(before);
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read.at(i).normalised == *normalised && (evidence.isEmpty() || i == 0))
            return takeReading(id, int(i) + 1);
    }
    FieldValue after = before;
    after.raw = typed.simplified();
    after.value = *normalised;
    after.confidence = 1;
    after.origin = evidence.isEmpty() ? FieldOrigin::Typed : FieldOrigin::Corrected;
    after.state = FieldState::Corrected;
    after.evidence = evidence;
    after.issues.clear();
    after.alternatives = read;
    after.producer.clear();
    return record(index, after);
}

base::Result<FieldChange> ReviewSession::takeReading(FieldId id, int number)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return sessionError(u"review.field_unknown"_s);
    const FieldValue before = m_fields.at(index);
    QList<FieldCandidate> read = readings(before);
    if (number < 1 || number > read.size())
        return sessionError(u"review.no_such_reading"_s);
    const FieldCandidate taken = read.takeAt(number - 1);
    FieldValue after = before;
    const bool isPresent
        = before.origin == FieldOrigin::Extracted && taken.normalised == before.value;
    after.state = isPresent ? FieldState::Confirmed : FieldState::Corrected;
    if (!isPresent) {
        after.raw = taken.raw;
        after.value = taken.normalised;
        after.confidence = taken.confidence;
        after.origin = FieldOrigin::Corrected;
        after.evidence = taken.evidence;
        after.issues = taken.issues;
        after.qualifier = taken.qualifier.isEmpty() ? before.qualifier : taken.qualifier;
        after.alternatives = read;
        after.producer = taken.producer;
    }
    return record(index, after);
}

base::Result<FieldChange> ReviewSession::markAbsent(FieldId id)
{
    return decide(id, FieldState::Absent);
}

base::Result<FieldChange> ReviewSession::markUnreadable(FieldId id)
{
    return decide(id, FieldState::Unreadable);
}

base::Result<FieldChange> ReviewSession::decide(FieldId id, FieldState state)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return sessionError(u"review.field_unknown"_s);
    FieldValue after = m_fields.at(index);
    after.state = state;
    if (state == FieldState::Absent || state == FieldState::Unreadable) {
        // The reading stays within reach: it becomes one of the alternatives.
        after.alternatives = readings(after);
        after.value.clear();
        after.raw.clear();
        after.evidence = {};
        after.producer.clear();
        after.origin = FieldOrigin::Typed;
    }
    return record(index, after);
}

FieldId ReviewSession::addValue(FieldKey key)
{
    FieldValue value;
    value.id = FieldId::generate();
    value.key = key;
    value.origin = FieldOrigin::Typed;
    for (const FieldValue &other : std::as_const(m_fields)) {
        if (other.key == key)
            value.group = qMax(value.group, other.group + 1);
    }
    value.alternatives = unusedReadings(key);
    const auto place = std::upper_bound(m_fields.begin(), m_fields.end(), value, inFormOrder);
    m_fields.insert(place, value);
    m_drafts.insert(value.id);
    return value.id;
}

QList<FieldCandidate> ReviewSession::unusedReadings(FieldKey key) const
{
    QStringList held;
    QList<FieldCandidate> unused;
    for (const FieldValue &value : m_fields) {
        if (value.key != key)
            continue;
        held.append(lettersOnly(value.value));
        unused += value.alternatives;
    }
    held.removeAll(QString());
    // "Acme" and "Acme, Inc." are one.
    unused.removeIf([&held](const FieldCandidate &candidate) {
        const QString letters = lettersOnly(candidate.normalised);
        return std::any_of(held.begin(), held.end(), [&letters](const QString &other) {
            return letters.startsWith(other) || other.startsWith(letters);
        });
    });
    return unused;
}

base::Result<FieldChange> ReviewSession::removeValue(FieldId id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return sessionError(u"review.field_unknown"_s);
    if (m_drafts.remove(id)) {
        m_fields.removeAt(index);
        return FieldChange{};
    }
    push({index, m_fields.at(index), std::nullopt});
    return apply(index, std::nullopt);
}

FieldChange ReviewSession::record(qsizetype index, const FieldValue &after)
{
    if (m_fields.at(index) == after)
        return {after, after};
    if (m_drafts.remove(after.id)) {
        push({index, std::nullopt, after});
        m_fields[index] = after;
        return {{}, after};
    }
    push({index, m_fields.at(index), after});
    return apply(index, after);
}

void ReviewSession::push(Step step)
{
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    m_done = m_steps.size();
}

// Puts `target` in the place of what has its id now.
FieldChange ReviewSession::apply(qsizetype index, const std::optional<FieldValue> &target)
{
    const qsizetype present = target ? indexOf(target->id) : index;
    if (!target)
        return {m_fields.takeAt(present), {}};
    if (present < 0) {
        m_fields.insert(qMin(index, m_fields.size()), *target);
        return {{}, *target};
    }
    const FieldValue before = std::exchange(m_fields[present], *target);
    return {before, *target};
}

std::optional<FieldChange> ReviewSession::undo()
{
    if (!canUndo())
        return std::nullopt;
    const Step &step = m_steps.at(--m_done);
    const qsizetype index = step.after ? indexOf(step.after->id) : step.index;
    return apply(index, step.before);
}

std::optional<FieldChange> ReviewSession::redo()
{
    if (!canRedo())
        return std::nullopt;
    const Step &step = m_steps.at(m_done++);
    const qsizetype index = step.before ? indexOf(step.before->id) : step.index;
    return apply(index, step.after);
}

bool ReviewSession::isMoreDoubtful(const FieldValue &left, const FieldValue &right) const
{
    if (model::isContradicted(left) != model::isContradicted(right))
        return model::isContradicted(left);
    if (left.confidence != right.confidence)
        return left.confidence < right.confidence;
    return indexOf(left.id) < indexOf(right.id);
}

QList<FieldId> ReviewSession::uncertain() const
{
    QList<FieldValue> open;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(open),
                 [this](const FieldValue &value) { return needsAttention(value); });
    std::sort(open.begin(), open.end(), [this](const FieldValue &left, const FieldValue &right) {
        return isMoreDoubtful(left, right);
    });
    QList<FieldId> ids;
    for (const FieldValue &value : std::as_const(open))
        ids.append(value.id);
    return ids;
}

FieldId ReviewSession::nextUncertain(FieldId from) const
{
    const QList<FieldId> open = uncertain();
    if (open.isEmpty())
        return {};
    const qsizetype at = open.indexOf(from);
    if (at >= 0)
        return open.size() > 1 ? open.at((at + 1) % open.size()) : FieldId();
    // What was just decided is no longer among them: what is most doubtful comes next.
    return open.first();
}

FieldId ReviewSession::previousUncertain(FieldId from) const
{
    const QList<FieldId> open = uncertain();
    if (open.isEmpty())
        return {};
    const qsizetype at = open.indexOf(from);
    if (at < 0)
        return open.last();
    return open.size() > 1 ? open.at((at - 1 + open.size()) % open.size()) : FieldId();
}

QList<model::Finding> ReviewSession::findings() const
{
    return review::findings(m_fields, m_rules);
}

QList<Blocker> ReviewSession::blockers() const
{
    QList<Blocker> found;
    for (const FieldId &id : uncertain())
        found.append({BlockerKind::NotChecked, field(id)->key, id, {}});
    const bool hasParty
        = std::any_of(m_fields.begin(), m_fields.end(),
                      [](const FieldValue &value) { return value.key == FieldKey::Party; });
    if (!hasParty)
        found.append({BlockerKind::Missing, FieldKey::Party, {}, {}});
    const QList<model::Finding> broken = findings();
    for (const model::Finding &finding : broken) {
        if (!finding.blocks())
            continue;
        const FieldKey key = finding.keys.value(0, FieldKey::Party);
        if (finding.fields.isEmpty())
            found.append({BlockerKind::Missing, key, {}, finding.rule});
        else
            found.append({BlockerKind::Rule, field(finding.fields.first())->key,
                          finding.fields.first(), finding.rule});
    }
    return found;
}

} // namespace countersign::review
