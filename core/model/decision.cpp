// SPDX-License-Identifier: Apache-2.0
#include "core/model/decision.h"

#include "core/base/clock.h"
#include "core/model/json.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr std::array decisionActionTable = {
    std::pair{DecisionAction::Confirm, "confirm"},
    std::pair{DecisionAction::PickReading, "pick_reading"},
    std::pair{DecisionAction::Edit, "edit"},
    std::pair{DecisionAction::ClickWord, "click_word"},
    std::pair{DecisionAction::DrawRegion, "draw_region"},
    std::pair{DecisionAction::Absent, "absent"},
    std::pair{DecisionAction::Unreadable, "unreadable"},
    std::pair{DecisionAction::Add, "add"},
    std::pair{DecisionAction::Remove, "remove"},
    std::pair{DecisionAction::Reopen, "reopen"},
};

constexpr std::array errorCauseTable = {
    std::pair{ErrorCause::None, "none"},
    std::pair{ErrorCause::Ocr, "ocr"},
    std::pair{ErrorCause::Boundary, "boundary"},
    std::pair{ErrorCause::WrongCandidate, "wrong_candidate"},
    std::pair{ErrorCause::Absent, "absent"},
    std::pair{ErrorCause::Normalisation, "normalisation"},
    std::pair{ErrorCause::Unseen, "unseen"},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const auto &row) { return row.first == value; });
    return QString::fromLatin1(found->second);
}

template <typename Value, typename Table>
Value valueNamed(const Table &table, const QString &name)
{
    for (const auto &[value, each] : table) {
        if (name == QLatin1StringView(each))
            return value;
    }
    return table.front().first;
}

// Letters that have to be changed, added or dropped to make one text of the other.
int editDistance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int substitute = diagonal + (left.at(i - 1) == right.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitute});
        }
    }
    return row.last();
}

DecisionAction actionBetween(const FieldValue &before, const FieldValue &after)
{
    switch (after.state) {
    case FieldState::Open:
        return DecisionAction::Reopen;
    case FieldState::Confirmed:
        return DecisionAction::Confirm;
    case FieldState::Absent:
        return DecisionAction::Absent;
    case FieldState::Unreadable:
        return DecisionAction::Unreadable;
    case FieldState::Corrected:
        break;
    }
    if (after.origin == FieldOrigin::Typed)
        return DecisionAction::Edit;
    const bool read = std::any_of(
        before.alternatives.begin(), before.alternatives.end(),
        [&after](const FieldCandidate &candidate) { return candidate.normalised == after.value; });
    if (read && !after.producer.isEmpty())
        return DecisionAction::PickReading;
    return after.evidence.firstWord >= 0 ? DecisionAction::ClickWord : DecisionAction::DrawRegion;
}

constexpr int longestCompared = 400; // letters; what is longer is no slip of the reader

} // namespace

QString decisionActionName(DecisionAction action)
{
    return nameIn(decisionActionTable, action);
}

QString errorCauseName(ErrorCause cause)
{
    return nameIn(errorCauseTable, cause);
}

ErrorCause causeOf(const FieldValue &before, const FieldValue &after)
{
    if (after.state == FieldState::Absent)
        return before.value.isEmpty() ? ErrorCause::None : ErrorCause::Absent;
    if (after.state != FieldState::Corrected || before.value == after.value)
        return ErrorCause::None;
    if (before.value.isEmpty())
        return ErrorCause::Unseen;
    if (!before.raw.isEmpty() && before.raw.simplified() == after.raw.simplified())
        return ErrorCause::Normalisation;
    if (before.value.contains(after.value) || after.value.contains(before.value))
        return ErrorCause::Boundary;
    const QString was = before.raw.left(longestCompared);
    const QString is = (after.raw.isEmpty() ? after.value : after.raw).left(longestCompared);
    if (editDistance(was, is) * 5 <= std::max(was.size(), is.size()))
        return ErrorCause::Ocr;
    return ErrorCause::WrongCandidate;
}

Decision decisionBetween(const FieldValue &before, const FieldValue &after)
{
    Decision decision;
    decision.id = DecisionId::generate();
    decision.field = after.id.isNull() ? before.id : after.id;
    decision.key = after.id.isNull() ? before.key : after.key;
    decision.action = before.id.isNull() ? DecisionAction::Add
        : after.id.isNull()              ? DecisionAction::Remove
                                         : actionBetween(before, after);
    decision.before = before.value;
    decision.after = after.value;
    decision.evidenceBefore = before.evidence;
    decision.evidenceAfter = after.evidence;
    decision.confidence = before.confidence;
    decision.producer = before.producer;
    decision.cause
        = before.id.isNull() || after.id.isNull() ? ErrorCause::None : causeOf(before, after);
    return decision;
}

QJsonObject toJson(const Decision &decision)
{
    return {{u"id"_s, decision.id.toString()},
            {u"document"_s, decision.document.toString()},
            {u"field"_s, decision.field.toString()},
            {u"key"_s, fieldName(decision.key)},
            {u"action"_s, decisionActionName(decision.action)},
            {u"reviewer"_s, decision.reviewer},
            {u"before"_s, decision.before},
            {u"after"_s, decision.after},
            {u"evidence_before"_s, toJson(decision.evidenceBefore)},
            {u"evidence_after"_s, toJson(decision.evidenceAfter)},
            {u"confidence"_s, decision.confidence},
            {u"producer"_s, decision.producer},
            {u"cause"_s, errorCauseName(decision.cause)},
            {u"milliseconds"_s, decision.effort.milliseconds},
            {u"keys"_s, decision.effort.keys},
            {u"pointer_moves"_s, decision.effort.pointerMoves},
            {u"at"_s, base::toIso(decision.at)}};
}

base::Result<Decision> decisionFromJson(const QJsonObject &object)
{
    const auto id = DecisionId::parse(object[u"id"_s].toString());
    const auto document = DocumentId::parse(object[u"document"_s].toString());
    const auto key = parseFieldKey(object[u"key"_s].toString());
    if (!id || !document || !key)
        return base::Error{base::ErrorKind::Corrupt, u"store.corrupt"_s, {}};
    Decision decision;
    decision.id = *id;
    decision.document = *document;
    decision.field = FieldId::parse(object[u"field"_s].toString()).value_or(FieldId());
    decision.key = *key;
    decision.action
        = valueNamed<DecisionAction>(decisionActionTable, object[u"action"_s].toString());
    decision.reviewer = object[u"reviewer"_s].toString();
    decision.before = object[u"before"_s].toString();
    decision.after = object[u"after"_s].toString();
    decision.evidenceBefore = evidenceFromJson(object[u"evidence_before"_s].toObject());
    decision.evidenceAfter = evidenceFromJson(object[u"evidence_after"_s].toObject());
    decision.confidence = object[u"confidence"_s].toDouble();
    decision.producer = object[u"producer"_s].toString();
    decision.cause = valueNamed<ErrorCause>(errorCauseTable, object[u"cause"_s].toString());
    decision.effort = {object[u"milliseconds"_s].toInt(), object[u"keys"_s].toInt(),
                       object[u"pointer_moves"_s].toInt()};
    decision.at = base::fromIso(object[u"at"_s].toString());
    return decision;
}

} // namespace countersign::model
