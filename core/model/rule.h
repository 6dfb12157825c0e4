// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace countersign::model
{

// What a rule asks of a contract's values. The fields it speaks of, in order, in brackets.
enum class RuleKind {
    Required, // [any] is in the document
    NotLater, // [date, date] the first is not after the second
    TermEndsAt, // [start, term, end] start and term give the end
    WordsMatchFigures, // [amount or period] what is written in words is the figure
    EmailFitsParty, // [e-mail, party] the address belongs to one of the parties
    ItemsSumUp, // [line items, amount] the rows sum up to one of the amounts
    Pattern, // [any] the value has the form of `parameter`, a regular expression
    Choices, // [any] the value is one of `parameter`, parted by semicolons
    AtMost, // [amount] no more than `parameter`, "50000.00 USD"
    SecondEntry, // [any] a second person enters the value without seeing the first's
};

// A warning can be accepted, with a reason; a blocker keeps a document from being approved.
enum class RuleSeverity { Warning, Blocker };

struct Rule {
    QString id; // of a standard rule its name, else a random one
    RuleKind kind = RuleKind::Required;
    RuleSeverity severity = RuleSeverity::Warning;
    QString contractType; // empty: all
    QList<FieldKey> fields;
    QString parameter;
    bool enabled = true;

    bool operator==(const Rule &) const = default;
};

// The rules of an office as they were set at one time. Version 0: as they come with the program.
struct RuleSet {
    int version = 0;
    QString changedBy;
    QDateTime changedAt;
    QList<Rule> rules;

    bool operator==(const RuleSet &) const = default;
};

QList<RuleKind> allRuleKinds();
QString ruleKindName(RuleKind kind);
// The fields a kind of rule can speak of, one list a place.
QList<QList<FieldKey>> ruleFieldChoices(RuleKind kind);
RuleSet standardRules();
// "rule.malformed" (fact "part") for one that can't be held against anything.
base::Result<> checkRule(const Rule &rule);

QJsonObject toJson(const Rule &rule);
base::Result<Rule> ruleFromJson(const QJsonObject &object);
QJsonObject toJson(const RuleSet &rules);
base::Result<RuleSet> ruleSetFromJson(const QJsonObject &object);

// A warning that a person let pass. It holds for the values it was about, no others.
struct AcceptedFinding {
    QString rule;
    QString fingerprint;
    QString reason;
    QString by;
    QDateTime at;

    bool operator==(const AcceptedFinding &) const = default;
};

QJsonArray toJson(const QList<AcceptedFinding> &accepted);
QList<AcceptedFinding> acceptedFindingsFromJson(const QJsonArray &array);

// What a second person entered for a field, not seeing the first's value. It agrees while both are
// the same. When they differ, each of the two looks at the page and enters the value once more,
// both entries out of sight; after that both are shown to them.
struct SecondEntry {
    FieldId field;
    QString value; // normalised
    QString by; // empty: nobody yet
    QDateTime at;
    int times = 1; // entered by them

    bool agreesWith(const FieldValue &first) const
    {
        return !by.isEmpty() && by != first.reviewer && value == first.value;
    }
    bool differsFrom(const FieldValue &first) const
    {
        return !by.isEmpty() && by != first.reviewer && value != first.value;
    }
    // `person` is one of the two and has entered it again since they differed.
    bool wasLookedAtAgain(const FieldValue &first, const QString &person) const
    {
        return person == by ? times > 1 : person == first.reviewer && first.decidedAt > at;
    }
    bool operator==(const SecondEntry &) const = default;
};

QJsonObject toJson(const SecondEntry &entry);
SecondEntry secondEntryFromJson(const QJsonObject &object);

// A rule that a document's values break.
struct Finding {
    QString rule; // id
    RuleKind kind = RuleKind::Required;
    RuleSeverity severity = RuleSeverity::Warning;
    QString code; // "rule.not_later": what is wrong; ui has the sentence and what would lift it
    QList<FieldKey> keys;
    QList<FieldId> fields; // the values concerned; empty when one is missing
    QMap<QString, QString> facts;
    QString fingerprint; // of the values concerned
    QString acceptedBy; // empty: nobody
    QString acceptedReason;

    bool isAccepted() const { return !acceptedBy.isEmpty(); }
    bool blocks() const { return severity == RuleSeverity::Blocker; }
    bool operator==(const Finding &) const = default;
};

} // namespace countersign::model
