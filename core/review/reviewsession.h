// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"
#include "core/model/thresholds.h"
#include "core/review/rules.h"

#include <QList>
#include <QSet>

#include <optional>

namespace countersign::review
{

// What has to be stored after a step: `after` replaces `before`. A null id in `before` means the
// value is new, in `after` that it was removed. Who decided and when is stamped where it is stored.
struct FieldChange {
    model::FieldValue before;
    model::FieldValue after;

    bool isEmpty() const { return before == after; }
    bool isRemoval() const { return after.id.isNull(); }
    model::FieldId field() const { return isRemoval() ? before.id : after.id; }
    bool operator==(const FieldChange &) const = default;
};

enum class BlockerKind { NotChecked, Missing, Rule };

// Why a document can't be approved yet. `field` is null for Missing; a broken rule names the first
// value it is about, and itself.
struct Blocker {
    BlockerKind kind = BlockerKind::NotChecked;
    model::FieldKey key = model::FieldKey::Title;
    model::FieldId field;
    QString rule;

    bool operator==(const Blocker &) const = default;
};

// The reviewer's work on one document: which fields ask for attention, in what order, what each
// decision makes of a value, and the way back. Pure: every step returns what has to be stored.
class ReviewSession
{
public:
    ReviewSession() = default;
    ReviewSession(const QList<model::FieldValue> &fields, const model::Thresholds &thresholds);

    // Takes over what is stored now. The undo history survives when nothing but stamps changed.
    // Returns true when a value differed.
    bool refresh(const QList<model::FieldValue> &stored, const model::Thresholds &thresholds);

    // What the values are held against, after every step anew; and fields that are shown although
    // they would be taken.
    void setRules(const RuleContext &rules) { m_rules = rules; }
    void setSampled(const QSet<model::FieldId> &fields) { m_sampled = fields; }
    // Rules that the values as they are now break, blockers first.
    QList<model::Finding> findings() const;

    // In the order of the review form; values that belong together (a signature block) in order of
    // their group.
    const QList<model::FieldValue> &fields() const { return m_fields; }
    const model::FieldValue *field(model::FieldId id) const;
    // Where a review begins: the first uncertain field, else the first of all; and the page it
    // stands on, the first one when it stands on none.
    model::FieldId firstField() const;
    int firstPage() const;

    model::FieldDecision decision(const model::FieldValue &value) const;
    bool needsAttention(const model::FieldValue &value) const;
    // Nothing was found of it, and this kind of contract does not need it: nobody is asked.
    bool isSpared(const model::FieldValue &value) const;
    // What the editor starts with: empty where the value is too doubtful to be proposed.
    QString proposal(const model::FieldValue &value) const;
    // The machine's readings, best first: what the keys 1, 2, 3 take.
    static QList<model::FieldCandidate> readings(const model::FieldValue &value);
    // Where to look for it: its own place, or, while it is open and has none, its best reading's.
    static model::Evidence placeOf(const model::FieldValue &value);

    // Found to be stated otherwise elsewhere in the contract: a person has to look, however sure
    // the reader was.
    void setContradicted(const QSet<model::FieldId> &fields) { m_contradicted = fields; }
    bool isContradicted(model::FieldId id) const { return m_contradicted.contains(id); }

    // Nothing stands in the field and nothing is doubted: confirm() says that it is not there.
    bool confirmsAbsence(const model::FieldValue &value) const;

    // Steps; one that changes nothing returns an empty change. Errors: review.field_unknown,
    // review.nothing_to_confirm, review.no_such_reading and those of parseFieldInput().
    base::Result<FieldChange> confirm(model::FieldId id);
    // What confirm() would take of a group of the form, once a person has looked at all of it.
    QList<model::FieldId> confirmable(model::FieldGroup group) const;
    // What waits and reads as not in the document: confirm() would say so of each.
    QList<model::FieldId> readAsAbsent() const;
    // Something waits, confirm() would do for all of it, and nothing in the contract says
    // otherwise.
    bool wantsOnlyAYes() const;
    // The only field that still waits, and confirm() would do: approving may confirm it as well.
    bool isLastToConfirm(model::FieldId id) const;
    // `evidence` says where on the page the words were picked; empty for typed values.
    base::Result<FieldChange> correct(model::FieldId id, const QString &typed,
                                      const model::Evidence &evidence = {});
    base::Result<FieldChange> takeReading(model::FieldId id, int number); // from 1
    base::Result<FieldChange> markAbsent(model::FieldId id);
    base::Result<FieldChange> markUnreadable(model::FieldId id);
    // A new empty value, with what was read for its kind and no value holds to choose from. Nothing
    // is to be stored before it is filled.
    model::FieldId addValue(model::FieldKey key);
    // The change is empty when the value was never filled.
    base::Result<FieldChange> removeValue(model::FieldId id);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    std::optional<FieldChange> undo();
    std::optional<FieldChange> redo();

    // Fields that need attention, most doubtful first.
    QList<model::FieldId> uncertain() const;
    int remaining() const { return int(uncertain().size()); }
    // The next one after `from` in that order, going round; null when none is left but `from`.
    model::FieldId nextUncertain(model::FieldId from = {}) const;
    model::FieldId previousUncertain(model::FieldId from = {}) const;

    QList<Blocker> blockers() const;
    bool canApprove() const { return blockers().isEmpty(); }

private:
    struct Step {
        qsizetype index = 0;
        std::optional<model::FieldValue> before;
        std::optional<model::FieldValue> after;
    };

    qsizetype indexOf(model::FieldId id) const;
    QList<model::FieldCandidate> unusedReadings(model::FieldKey key) const;
    base::Result<FieldChange> decide(model::FieldId id, model::FieldState state);
    FieldChange record(qsizetype index, const model::FieldValue &after);
    FieldChange apply(qsizetype index, const std::optional<model::FieldValue> &target);
    void push(Step step);
    bool isMoreDoubtful(const model::FieldValue &left, const model::FieldValue &right) const;

    QList<model::FieldValue> m_fields;
    model::Thresholds m_thresholds;
    QSet<model::FieldId> m_contradicted;
    RuleContext m_rules;
    QSet<model::FieldId> m_sampled;
    QSet<model::FieldId> m_drafts; // added, not yet filled, not stored
    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace countersign::review
