// SPDX-License-Identifier: Apache-2.0
#include "core/model/rule.h"

#include "core/base/clock.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr std::array ruleKindTable = {
    std::pair{RuleKind::Required, "required"},
    std::pair{RuleKind::NotLater, "not_later"},
    std::pair{RuleKind::TermEndsAt, "term_ends_at"},
    std::pair{RuleKind::WordsMatchFigures, "words_match_figures"},
    std::pair{RuleKind::EmailFitsParty, "email_fits_party"},
    std::pair{RuleKind::ItemsSumUp, "items_sum_up"},
    std::pair{RuleKind::Pattern, "pattern"},
    std::pair{RuleKind::Choices, "choices"},
    std::pair{RuleKind::AtMost, "at_most"},
    std::pair{RuleKind::SecondEntry, "second_entry"},
};

base::Error ruleMalformed(const QString &part)
{
    return {base::ErrorKind::InvalidInput, u"rule.malformed"_s, {{u"part"_s, part}}};
}

QList<FieldKey> fieldsOfTypes(std::initializer_list<FieldType> types)
{
    QList<FieldKey> keys;
    for (const FieldInfo &info : fieldInfos()) {
        if (std::find(types.begin(), types.end(), info.type) != types.end())
            keys.append(info.key);
    }
    return keys;
}

QList<FieldKey> writtenFields()
{
    QList<FieldKey> keys;
    for (const FieldInfo &info : fieldInfos()) {
        if (info.key != FieldKey::Clause && info.key != FieldKey::LineItems)
            keys.append(info.key);
    }
    return keys;
}

QString ruleTimeText(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

QDateTime ruleTimeIn(const QJsonValue &value)
{
    return value.toString().isEmpty() ? QDateTime() : base::fromIso(value.toString());
}

} // namespace

QList<RuleKind> allRuleKinds()
{
    QList<RuleKind> kinds;
    for (const auto &[kind, name] : ruleKindTable)
        kinds.append(kind);
    return kinds;
}

QString ruleKindName(RuleKind kind)
{
    const auto found = std::find_if(ruleKindTable.begin(), ruleKindTable.end(),
                                    [kind](const auto &row) { return row.first == kind; });
    return QString::fromLatin1(found->second);
}

QList<QList<FieldKey>> ruleFieldChoices(RuleKind kind)
{
    using enum FieldType;
    switch (kind) {
    case RuleKind::Required:
    case RuleKind::Pattern:
    case RuleKind::Choices:
    case RuleKind::SecondEntry:
        return {writtenFields()};
    case RuleKind::NotLater:
        return {fieldsOfTypes({Date}), fieldsOfTypes({Date})};
    case RuleKind::TermEndsAt:
        return {{FieldKey::EffectiveDate, FieldKey::AgreementDate},
                {FieldKey::Term},
                {FieldKey::ExpirationDate}};
    case RuleKind::WordsMatchFigures:
        return {fieldsOfTypes({Money, Duration})};
    case RuleKind::EmailFitsParty:
        return {fieldsOfTypes({Email}), fieldsOfTypes({Party})};
    case RuleKind::ItemsSumUp:
        return {{FieldKey::LineItems}, {FieldKey::Amount}};
    case RuleKind::AtMost:
        return {fieldsOfTypes({Money})};
    }
    return {};
}

RuleSet standardRules()
{
    using K = FieldKey;
    using enum RuleKind;
    RuleSet set;
    set.rules = {
        {u"standard.dates"_s,
         NotLater,
         RuleSeverity::Blocker,
         {},
         {K::EffectiveDate, K::ExpirationDate},
         {},
         true},
        {u"standard.term"_s,
         TermEndsAt,
         RuleSeverity::Warning,
         {},
         {K::EffectiveDate, K::Term, K::ExpirationDate},
         {},
         true},
        {u"standard.amount"_s, WordsMatchFigures, RuleSeverity::Blocker, {}, {K::Amount}, {}, true},
        {u"standard.period"_s, WordsMatchFigures, RuleSeverity::Warning, {}, {K::Term}, {}, true},
        {u"standard.email"_s,
         EmailFitsParty,
         RuleSeverity::Warning,
         {},
         {K::SignerEmail, K::Party},
         {},
         true},
        {u"standard.items"_s,
         ItemsSumUp,
         RuleSeverity::Warning,
         {},
         {K::LineItems, K::Amount},
         {},
         true},
    };
    return set;
}

base::Result<> checkRule(const Rule &rule)
{
    const QList<QList<FieldKey>> choices = ruleFieldChoices(rule.kind);
    if (rule.fields.size() != choices.size())
        return ruleMalformed(u"fields"_s);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (!choices.at(i).contains(rule.fields.at(i)))
            return ruleMalformed(u"fields"_s);
    }
    if (rule.kind == RuleKind::NotLater && rule.fields.at(0) == rule.fields.at(1))
        return ruleMalformed(u"fields"_s);
    const bool parameterFits = rule.kind == RuleKind::Pattern
        ? !rule.parameter.isEmpty() && QRegularExpression(rule.parameter).isValid()
        : rule.kind == RuleKind::Choices ? !rule.parameter.trimmed().isEmpty()
        : rule.kind == RuleKind::AtMost
        ? checkFieldValue(FieldKey::Amount, rule.parameter).has_value()
        : true;
    return parameterFits ? base::Result<>() : ruleMalformed(u"parameter"_s);
}

QJsonObject toJson(const Rule &rule)
{
    QJsonArray fields;
    for (const FieldKey key : rule.fields)
        fields.append(fieldName(key));
    return {{u"id"_s, rule.id},
            {u"kind"_s, ruleKindName(rule.kind)},
            {u"blocks"_s, rule.severity == RuleSeverity::Blocker},
            {u"contract_type"_s, rule.contractType},
            {u"fields"_s, fields},
            {u"parameter"_s, rule.parameter},
            {u"enabled"_s, rule.enabled}};
}

base::Result<Rule> ruleFromJson(const QJsonObject &object)
{
    Rule rule;
    rule.id = object[u"id"_s].toString();
    const QString kind = object[u"kind"_s].toString();
    const auto found
        = std::find_if(ruleKindTable.begin(), ruleKindTable.end(),
                       [&](const auto &row) { return kind == QLatin1StringView(row.second); });
    if (rule.id.isEmpty() || found == ruleKindTable.end())
        return ruleMalformed(u"kind"_s);
    rule.kind = found->first;
    rule.severity = object[u"blocks"_s].toBool() ? RuleSeverity::Blocker : RuleSeverity::Warning;
    rule.contractType = object[u"contract_type"_s].toString();
    const QJsonArray fields = object[u"fields"_s].toArray();
    for (const QJsonValue &name : fields) {
        const auto key = parseFieldKey(name.toString());
        if (!key)
            return key.error();
        rule.fields.append(*key);
    }
    rule.parameter = object[u"parameter"_s].toString();
    rule.enabled = object[u"enabled"_s].toBool(true);
    if (auto fits = checkRule(rule); !fits)
        return fits.error();
    return rule;
}

QJsonObject toJson(const RuleSet &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules.rules)
        array.append(toJson(rule));
    return {{u"version"_s, rules.version},
            {u"changed_by"_s, rules.changedBy},
            {u"changed_at"_s, ruleTimeText(rules.changedAt)},
            {u"rules"_s, array}};
}

base::Result<RuleSet> ruleSetFromJson(const QJsonObject &object)
{
    RuleSet set;
    set.version = object[u"version"_s].toInt();
    set.changedBy = object[u"changed_by"_s].toString();
    set.changedAt = ruleTimeIn(object[u"changed_at"_s]);
    const QJsonArray rules = object[u"rules"_s].toArray();
    for (const QJsonValue &value : rules) {
        auto rule = ruleFromJson(value.toObject());
        if (!rule)
            return rule.error();
        set.rules.append(*rule);
    }
    return set;
}

QJsonArray toJson(const QList<AcceptedFinding> &accepted)
{
    QJsonArray array;
    for (const AcceptedFinding &finding : accepted)
        array.append(QJsonObject{{u"rule"_s, finding.rule},
                                 {u"fingerprint"_s, finding.fingerprint},
                                 {u"reason"_s, finding.reason},
                                 {u"by"_s, finding.by},
                                 {u"at"_s, ruleTimeText(finding.at)}});
    return array;
}

QList<AcceptedFinding> acceptedFindingsFromJson(const QJsonArray &array)
{
    QList<AcceptedFinding> accepted;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        accepted.append({object[u"rule"_s].toString(), object[u"fingerprint"_s].toString(),
                         object[u"reason"_s].toString(), object[u"by"_s].toString(),
                         ruleTimeIn(object[u"at"_s])});
    }
    return accepted;
}

QJsonObject toJson(const SecondEntry &entry)
{
    return {{u"field"_s, entry.field.toString()},
            {u"value"_s, entry.value},
            {u"by"_s, entry.by},
            {u"at"_s, ruleTimeText(entry.at)},
            {u"times"_s, entry.times}};
}

SecondEntry secondEntryFromJson(const QJsonObject &object)
{
    return {FieldId::parse(object[u"field"_s].toString()).value_or(FieldId()),
            object[u"value"_s].toString(), object[u"by"_s].toString(), ruleTimeIn(object[u"at"_s]),
            object[u"times"_s].toInt(1)};
}

} // namespace countersign::model
