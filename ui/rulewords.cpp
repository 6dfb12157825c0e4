// SPDX-License-Identifier: Apache-2.0
#include "ui/rulewords.h"

#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString fieldOf(const QList<model::FieldKey> &keys, int place)
{
    return place < keys.size() ? fieldText(keys.at(place)) : QString();
}

// Within a sentence a field's name is no heading.
QString lowerFirst(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

QString shownFact(const model::Finding &finding, const QString &fact, int place)
{
    const QString value = finding.facts.value(fact);
    return place < finding.keys.size() ? valueText(finding.keys.at(place), value) : value;
}

} // namespace

QString ruleKindText(model::RuleKind kind)
{
    switch (kind) {
    case model::RuleKind::Required:
        return RuleWords::tr("A field has to be there");
    case model::RuleKind::NotLater:
        return RuleWords::tr("A date is not after another");
    case model::RuleKind::TermEndsAt:
        return RuleWords::tr("Start and term give the end");
    case model::RuleKind::WordsMatchFigures:
        return RuleWords::tr("Words and figures agree");
    case model::RuleKind::EmailFitsParty:
        return RuleWords::tr("A signer's e-mail belongs to a party");
    case model::RuleKind::ItemsSumUp:
        return RuleWords::tr("Line items sum up to an amount");
    case model::RuleKind::Pattern:
        return RuleWords::tr("A value has a form");
    case model::RuleKind::Choices:
        return RuleWords::tr("A value is one of a list");
    case model::RuleKind::AtMost:
        return RuleWords::tr("An amount stays below a limit");
    case model::RuleKind::SecondEntry:
        return RuleWords::tr("A second person enters a field unseen");
    }
    return {};
}

QString ruleText(const model::Rule &rule)
{
    const QString first = fieldOf(rule.fields, 0);
    const QString second = lowerFirst(fieldOf(rule.fields, 1));
    switch (rule.kind) {
    case model::RuleKind::Required:
        return RuleWords::tr("%1 has to be there").arg(first);
    case model::RuleKind::NotLater:
        return RuleWords::tr("%1 is not after %2").arg(first, second);
    case model::RuleKind::TermEndsAt:
        return RuleWords::tr("%1 and %2 give %3")
            .arg(first, second, lowerFirst(fieldOf(rule.fields, 2)));
    case model::RuleKind::WordsMatchFigures:
        return RuleWords::tr("%1: words and figures agree").arg(first);
    case model::RuleKind::EmailFitsParty:
        return RuleWords::tr("%1 belongs to a party").arg(first);
    case model::RuleKind::ItemsSumUp:
        return RuleWords::tr("%1 sum up to an amount").arg(first);
    case model::RuleKind::Pattern:
        return RuleWords::tr("%1 has the form %2").arg(first, rule.parameter);
    case model::RuleKind::Choices:
        return RuleWords::tr("%1 is one of: %2").arg(first, rule.parameter);
    case model::RuleKind::AtMost:
        return RuleWords::tr("%1 is at most %2").arg(first, rule.parameter);
    case model::RuleKind::SecondEntry:
        return RuleWords::tr("%1 is entered by two people").arg(first);
    }
    return {};
}

QString ruleSeverityText(model::RuleSeverity severity)
{
    switch (severity) {
    case model::RuleSeverity::Warning:
        return RuleWords::tr("Warns");
    case model::RuleSeverity::Blocker:
        return RuleWords::tr("Stops");
    }
    return {};
}

QString ruleParameterText(model::RuleKind kind)
{
    switch (kind) {
    case model::RuleKind::Pattern:
        return RuleWords::tr("&Form (a regular expression)");
    case model::RuleKind::Choices:
        return RuleWords::tr("&Values");
    case model::RuleKind::AtMost:
        return RuleWords::tr("&Limit");
    case model::RuleKind::Required:
    case model::RuleKind::NotLater:
    case model::RuleKind::TermEndsAt:
    case model::RuleKind::WordsMatchFigures:
    case model::RuleKind::EmailFitsParty:
    case model::RuleKind::ItemsSumUp:
    case model::RuleKind::SecondEntry:
        return {};
    }
    return {};
}

QString ruleParameterHint(model::RuleKind kind)
{
    switch (kind) {
    case model::RuleKind::Pattern:
        return RuleWords::tr("NDA-\\d{4}-\\d+");
    case model::RuleKind::Choices:
        return RuleWords::tr("Delaware; New York; Germany");
    case model::RuleKind::AtMost:
        return RuleWords::tr("50000.00 USD");
    case model::RuleKind::Required:
    case model::RuleKind::NotLater:
    case model::RuleKind::TermEndsAt:
    case model::RuleKind::WordsMatchFigures:
    case model::RuleKind::EmailFitsParty:
    case model::RuleKind::ItemsSumUp:
    case model::RuleKind::SecondEntry:
        return {};
    }
    return {};
}

QString findingText(const model::Finding &finding)
{
    const QString field = fieldOf(finding.keys, 0);
    const QString code = finding.code;
    if (code == u"rule.required"_s)
        return RuleWords::tr("%1 is missing.").arg(field);
    if (code == u"rule.not_later"_s)
        return RuleWords::tr("%1 (%2) is after %3 (%4).")
            .arg(field, shownFact(finding, u"first"_s, 0), lowerFirst(fieldOf(finding.keys, 1)),
                 shownFact(finding, u"second"_s, 1));
    if (code == u"rule.end_differs"_s)
        return RuleWords::tr("By its term the contract ends on %1, not on %2.")
            .arg(shownFact(finding, u"computed"_s, 2), shownFact(finding, u"stated"_s, 2));
    if (code == u"rule.words_differ"_s)
        return RuleWords::tr("%1: words and figures say different things.").arg(field);
    if (code == u"rule.domain_differs"_s)
        return RuleWords::tr("%1 is no address of a party.")
            .arg(u'@' + finding.facts.value(u"domain"_s));
    if (code == u"rule.sum_differs"_s)
        return RuleWords::tr("The line items sum up to %1, which no amount says.")
            .arg(finding.facts.value(u"sum"_s));
    if (code == u"rule.pattern"_s)
        return RuleWords::tr("%1 does not have its usual form.").arg(field);
    if (code == u"rule.choices"_s)
        return RuleWords::tr("%1 is none of: %2.").arg(field, finding.facts.value(u"allowed"_s));
    if (code == u"rule.at_most"_s)
        return RuleWords::tr("%1 is above %2.").arg(field, shownFact(finding, u"limit"_s, 0));
    if (code == u"rule.first_missing"_s)
        return RuleWords::tr("%1 is to be entered by two people.").arg(field);
    if (code == u"rule.second_missing"_s)
        return RuleWords::tr("%1 waits for a second person.").arg(field);
    if (code == u"rule.second_differs"_s && !finding.facts.value(u"second_value"_s).isEmpty())
        //: Two people entered a field's value; %2 and %4 are their names.
        return RuleWords::tr("%1: %2 entered \u201c%3\u201d, %4 entered \u201c%5\u201d.")
            .arg(field, finding.facts.value(u"first"_s), shownFact(finding, u"first_value"_s, 0),
                 finding.facts.value(u"second"_s), shownFact(finding, u"second_value"_s, 0));
    if (code == u"rule.second_differs"_s)
        return RuleWords::tr("%1: the two entries differ.").arg(field);
    return code;
}

QString findingRemedy(const model::Finding &finding)
{
    const QString code = finding.code;
    if (code == u"rule.required"_s)
        return RuleWords::tr("Add it from the page.");
    if (code == u"rule.not_later"_s || code == u"rule.end_differs"_s)
        return RuleWords::tr("Correct one of the dates.");
    if (code == u"rule.words_differ"_s)
        return RuleWords::tr("Type which of the two holds.");
    if (code == u"rule.domain_differs"_s)
        return RuleWords::tr("Check the address and the party's name.");
    if (code == u"rule.sum_differs"_s)
        return RuleWords::tr("Correct a row or the amount.");
    if (code == u"rule.first_missing"_s)
        return RuleWords::tr("Confirm or type it; then someone else does the same.");
    if (code == u"rule.second_missing"_s)
        return RuleWords::tr("Someone else opens the contract and types it.");
    if (code == u"rule.second_differs"_s)
        return finding.facts.value(u"second_value"_s).isEmpty()
            ? RuleWords::tr("Look at the page and type it once more; then both are shown.")
            : RuleWords::tr("Agree on what the page says; one of you corrects it.");
    return RuleWords::tr("Correct the value.");
}

} // namespace countersign::ui
