// SPDX-License-Identifier: Apache-2.0
#include "core/review/rulechecks.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::review
{

using model::FieldKey;
using model::FieldState;
using model::FieldValue;
using model::Finding;
using model::Rule;

namespace
{

// Two ways of counting a term's last day, and a month's end.
constexpr int endToleranceDays = 1;
constexpr double centTolerance = 0.011;

bool isThere(const FieldValue &value)
{
    return !value.value.isEmpty() && value.state != FieldState::Absent
        && value.state != FieldState::Unreadable;
}

QList<FieldValue> valuesThere(const QList<FieldValue> &fields, FieldKey key)
{
    QList<FieldValue> values;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(values),
                 [key](const FieldValue &value) { return value.key == key && isThere(value); });
    return values;
}

Finding findingOn(const QString &code, const QList<FieldValue> &values,
                  const QMap<QString, QString> &facts = {})
{
    Finding finding;
    finding.code = code;
    finding.facts = facts;
    for (const FieldValue &value : values)
        finding.fields.append(value.id);
    return finding;
}

QDate dateOf(const FieldValue &value)
{
    return QDate::fromString(value.value, Qt::ISODate);
}

QList<Finding> checkRequired(const Rule &rule, const QList<FieldValue> &fields)
{
    if (!valuesThere(fields, rule.fields.first()).isEmpty())
        return {};
    return {
        findingOn(u"rule.required"_s, {}, {{u"field"_s, model::fieldName(rule.fields.first())}})};
}

QList<Finding> checkNotLater(const Rule &rule, const QList<FieldValue> &fields)
{
    const QList<FieldValue> first = valuesThere(fields, rule.fields.at(0));
    const QList<FieldValue> second = valuesThere(fields, rule.fields.at(1));
    if (first.isEmpty() || second.isEmpty())
        return {};
    const QDate from = dateOf(first.first());
    const QDate to = dateOf(second.first());
    if (!from.isValid() || !to.isValid() || from <= to)
        return {};
    return {findingOn(u"rule.not_later"_s, {first.first(), second.first()},
                      {{u"first"_s, first.first().value}, {u"second"_s, second.first().value}})};
}

QList<Finding> checkTerm(const Rule &rule, const QList<FieldValue> &fields)
{
    const QList<FieldValue> start = valuesThere(fields, rule.fields.at(0));
    const QList<FieldValue> term = valuesThere(fields, rule.fields.at(1));
    const QList<FieldValue> end = valuesThere(fields, rule.fields.at(2));
    if (start.isEmpty() || term.isEmpty() || end.isEmpty())
        return {};
    const QDate computed = movedOn(dateOf(start.first()), term.first().value);
    const QDate stated = dateOf(end.first());
    if (!computed.isValid() || !stated.isValid()
        || std::abs(computed.daysTo(stated)) <= endToleranceDays)
        return {};
    return {findingOn(
        u"rule.end_differs"_s, {start.first(), term.first(), end.first()},
        {{u"computed"_s, computed.toString(Qt::ISODate)}, {u"stated"_s, end.first().value}})};
}

QList<Finding> checkWords(const Rule &rule, const QList<FieldValue> &fields)
{
    QList<Finding> found;
    const QList<FieldValue> values = valuesThere(fields, rule.fields.first());
    for (const FieldValue &value : values) {
        // What a person has corrected says which of the two holds.
        const bool differs = value.state != FieldState::Corrected
            && std::any_of(value.issues.begin(), value.issues.end(),
                           [](const model::FieldIssue &issue) {
                               return issue.code.endsWith(u".words_figures_differ"_s);
                           });
        if (differs)
            found.append(findingOn(u"rule.words_differ"_s, {value}, {{u"value"_s, value.value}}));
    }
    return found;
}

QList<Finding> checkEmails(const Rule &rule, const QList<FieldValue> &fields)
{
    QList<Finding> found;
    const QList<FieldValue> parties = valuesThere(fields, rule.fields.at(1));
    const QList<FieldValue> emails = valuesThere(fields, rule.fields.at(0));
    if (parties.isEmpty())
        return {};
    for (const FieldValue &email : emails) {
        const bool fits
            = std::any_of(parties.begin(), parties.end(), [&email](const FieldValue &party) {
                  return domainFits(email.value, party.value);
              });
        if (!fits)
            found.append(findingOn(u"rule.domain_differs"_s, {email},
                                   {{u"domain"_s, email.value.section(u'@', -1)}}));
    }
    return found;
}

QList<Finding> checkItems(const Rule &rule, const QList<FieldValue> &fields)
{
    const QList<FieldValue> amounts = valuesThere(fields, rule.fields.at(1));
    const QList<FieldValue> tables = valuesThere(fields, rule.fields.at(0));
    QList<Finding> found;
    for (const FieldValue &table : tables) {
        double sum = 0;
        const QJsonArray rows = QJsonDocument::fromJson(table.value.toUtf8()).array();
        for (const QJsonValue &row : rows)
            sum += row.toArray().last().toString().section(u' ', 0, 0).toDouble();
        const bool stated = std::any_of(amounts.begin(), amounts.end(), [sum](const FieldValue &v) {
            return std::abs(v.value.section(u' ', 0, 0).toDouble() - sum) < centTolerance;
        });
        if (!rows.isEmpty() && !amounts.isEmpty() && !stated)
            found.append(findingOn(u"rule.sum_differs"_s, QList{table} + amounts,
                                   {{u"sum"_s, QString::number(sum, 'f', 2)}}));
    }
    return found;
}

QList<Finding> checkForm(const Rule &rule, const QList<FieldValue> &fields)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(rule.parameter),
                                  QRegularExpression::UseUnicodePropertiesOption);
    QList<Finding> found;
    const QList<FieldValue> values = valuesThere(fields, rule.fields.first());
    for (const FieldValue &value : values) {
        if (!form.match(value.value).hasMatch())
            found.append(findingOn(u"rule.pattern"_s, {value}, {{u"value"_s, value.value}}));
    }
    return found;
}

QList<Finding> checkChoices(const Rule &rule, const QList<FieldValue> &fields)
{
    QStringList allowed;
    const QStringList parts = rule.parameter.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        allowed.append(part.trimmed());
    QList<Finding> found;
    const QList<FieldValue> values = valuesThere(fields, rule.fields.first());
    for (const FieldValue &value : values) {
        if (!allowed.contains(value.value, Qt::CaseInsensitive))
            found.append(
                findingOn(u"rule.choices"_s, {value},
                          {{u"value"_s, value.value}, {u"allowed"_s, allowed.join(u", "_s)}}));
    }
    return found;
}

QList<Finding> checkAtMost(const Rule &rule, const QList<FieldValue> &fields)
{
    const double limit = rule.parameter.section(u' ', 0, 0).toDouble();
    const QString currency = rule.parameter.section(u' ', 1);
    QList<Finding> found;
    const QList<FieldValue> values = valuesThere(fields, rule.fields.first());
    for (const FieldValue &value : values) {
        if (value.value.section(u' ', 1) == currency
            && value.value.section(u' ', 0, 0).toDouble() > limit)
            found.append(findingOn(u"rule.at_most"_s, {value},
                                   {{u"value"_s, value.value}, {u"limit"_s, rule.parameter}}));
    }
    return found;
}

// To the second person the field is empty: what they entered did not agree.
QList<Finding> withheldSeconds(const Rule &rule, const QList<FieldValue> &fields,
                               const QList<model::SecondEntry> &entries)
{
    QList<Finding> found;
    for (const FieldValue &value : fields) {
        const bool differs = value.key == rule.fields.first() && value.state == FieldState::Open
            && value.value.isEmpty()
            && std::any_of(entries.begin(), entries.end(), [&](const model::SecondEntry &entry) {
                                 return entry.field == value.id && !entry.by.isEmpty();
                             });
        if (differs)
            found.append(findingOn(u"rule.second_differs"_s, {value}));
    }
    return found;
}

// A value that nobody has decided on is the machine's: two people still have to look.
QList<Finding> checkSecond(const Rule &rule, const QList<FieldValue> &fields,
                           const QList<model::SecondEntry> &entries)
{
    QList<Finding> found = withheldSeconds(rule, fields, entries);
    const QList<FieldValue> values = valuesThere(fields, rule.fields.first());
    for (const FieldValue &value : values) {
        const auto entry
            = std::find_if(entries.begin(), entries.end(),
                           [&](const model::SecondEntry &each) { return each.field == value.id; });
        if (value.reviewer.isEmpty())
            found.append(findingOn(u"rule.first_missing"_s, {value}));
        else if (entry == entries.end() || entry->by.isEmpty() || entry->by == value.reviewer)
            found.append(
                findingOn(u"rule.second_missing"_s, {value}, {{u"first"_s, value.reviewer}}));
        else if (!entry->agreesWith(value))
            found.append(findingOn(u"rule.second_differs"_s, {value},
                                   {{u"first"_s, value.reviewer},
                                    {u"second"_s, entry->by},
                                    {u"first_value"_s, value.value},
                                    {u"second_value"_s, entry->value}}));
    }
    return found;
}

QStringList wordsOfName(const QString &name)
{
    static const QRegularExpression split(u"[^a-z0-9]+"_s);
    QString plain;
    const QString apart = name.normalized(QString::NormalizationForm_KD).toLower();
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain.split(split, Qt::SkipEmptyParts);
}

bool isAnybodysDomain(const QString &domain)
{
    static const QStringList domains{u"gmail.com"_s,   u"yahoo.com"_s, u"hotmail.com"_s,
                                     u"outlook.com"_s, u"aol.com"_s,   u"icloud.com"_s,
                                     u"gmx.de"_s,      u"gmx.net"_s,   u"web.de"_s,
                                     u"live.com"_s,    u"proton.me"_s, u"t-online.de"_s};
    return domains.contains(domain);
}

} // namespace

QDate movedOn(const QDate &date, const QString &duration)
{
    const int count = duration.section(u' ', 0, 0).toInt();
    const QString unit = duration.section(u' ', 1);
    if (!date.isValid() || count <= 0)
        return {};
    if (unit.startsWith(u"day"_s))
        return date.addDays(count);
    if (unit.startsWith(u"week"_s))
        return date.addDays(7 * count);
    if (unit.startsWith(u"month"_s))
        return date.addMonths(count);
    return unit.startsWith(u"year"_s) ? date.addYears(count) : QDate();
}

bool domainFits(const QString &email, const QString &party)
{
    const QString domain = email.section(u'@', -1).toLower();
    if (domain.isEmpty() || isAnybodysDomain(domain))
        return true;
    const QStringList words = wordsOfName(party);
    const QString joined = wordsOfName(domain).join(QString());
    QString initials;
    for (const QString &word : words) {
        initials += word.at(0);
        if (word.size() >= 4 && joined.contains(word))
            return true;
    }
    const QString label = domain.section(u'.', 0, 0);
    const bool shortName
        = !words.isEmpty() && words.first().size() >= 2 && joined.startsWith(words.first());
    return shortName || (label.size() >= 2 && initials.startsWith(label));
}

QList<Finding> checkAgainst(const Rule &rule, const QList<FieldValue> &fields,
                            const QList<model::SecondEntry> &secondEntries)
{
    switch (rule.kind) {
    case model::RuleKind::Required:
        return checkRequired(rule, fields);
    case model::RuleKind::NotLater:
        return checkNotLater(rule, fields);
    case model::RuleKind::TermEndsAt:
        return checkTerm(rule, fields);
    case model::RuleKind::WordsMatchFigures:
        return checkWords(rule, fields);
    case model::RuleKind::EmailFitsParty:
        return checkEmails(rule, fields);
    case model::RuleKind::ItemsSumUp:
        return checkItems(rule, fields);
    case model::RuleKind::Pattern:
        return checkForm(rule, fields);
    case model::RuleKind::Choices:
        return checkChoices(rule, fields);
    case model::RuleKind::AtMost:
        return checkAtMost(rule, fields);
    case model::RuleKind::SecondEntry:
        return checkSecond(rule, fields, secondEntries);
    }
    return {};
}

} // namespace countersign::review
