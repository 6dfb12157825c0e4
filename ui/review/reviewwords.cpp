// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewwords.h"

#include "core/review/lineitems.h"
#include "core/review/valueinput.h"
#include "ui/placewords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using model::FieldType;

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

constexpr int namesInSentence = 3;
const QString endless = u"perpetual"_s; // as it is stored

// The first few fields by name, the values of all others by number.
QString someOf(const QStringList &names)
{
    QStringList shown = names;
    shown.removeDuplicates();
    if (shown.size() <= namesInSentence + 1)
        return shown.join(u", "_s);
    shown = shown.mid(0, namesInSentence);
    const auto more = std::count_if(names.begin(), names.end(), [&shown](const QString &name) {
        return !shown.contains(name);
    });
    //: Names of fields, and how many fields besides.
    return ReviewWords::tr("%1 and %n more", nullptr, int(more)).arg(shown.join(u", "_s));
}

QStringList choiceValues(model::FieldKey key)
{
    if (key == model::FieldKey::ContractType)
        return model::contractTypes();
    if (key == model::FieldKey::Renewal)
        return {u"none"_s, u"automatic"_s, u"by agreement"_s};
    if (model::fieldInfo(key).type == FieldType::YesNo)
        return {u"yes"_s, u"no"_s};
    return {};
}

} // namespace

QString displayValue(model::FieldKey key, const QString &value)
{
    // Without the weekday, which lists have no room for.
    if (const QDate date = QDate::fromString(value, Qt::ISODate);
        date.isValid() && model::fieldInfo(key).type == FieldType::Date)
        return shortDateText(date);
    if (const auto rows = review::itemRows(value);
        model::fieldInfo(key).type == FieldType::Table && !rows.isEmpty())
        return ReviewWords::tr("%n row(s)", nullptr, int(rows.size()));
    return value.isEmpty() ? QString() : valueText(key, value);
}

QString longValue(model::FieldKey key, const QString &value)
{
    switch (model::fieldInfo(key).type) {
    case FieldType::Date:
    case FieldType::Money:
    case FieldType::Choice:
    case FieldType::Duration:
        return valueText(key, value);
    case FieldType::Text:
    case FieldType::Party:
    case FieldType::Email:
    case FieldType::YesNo:
    case FieldType::Clause:
    case FieldType::Table:
        return {};
    }
    return {};
}

QString inputHint(model::FieldKey key)
{
    switch (model::fieldInfo(key).type) {
    case FieldType::Date:
        return ReviewWords::tr("A date, such as 1 March 2026");
    case FieldType::Money:
        return ReviewWords::tr("An amount with its currency, such as 1,200 USD");
    case FieldType::Duration:
        return ReviewWords::tr("A length of time, such as 2 years");
    case FieldType::Choice:
        return ReviewWords::tr("One of the list");
    case FieldType::Email:
        return ReviewWords::tr("An e-mail address");
    case FieldType::YesNo:
        return ReviewWords::tr("Yes or no");
    case FieldType::Party:
        return ReviewWords::tr("The name as printed");
    case FieldType::Text:
    case FieldType::Clause:
    case FieldType::Table:
        return ReviewWords::tr("Type, or click the words on the page");
    }
    return {};
}

QStringList choiceTexts(model::FieldKey key)
{
    QStringList texts;
    for (const QString &value : choiceValues(key))
        texts.append(displayValue(key, value));
    return texts;
}

QStringList likelyTexts(model::FieldKey key)
{
    if (key != model::FieldKey::Jurisdiction)
        return {};
    return placeTexts();
}

QString editedText(model::FieldKey key, const QString &value)
{
    const QString shown = displayValue(key, value);
    const bool named
        = !choiceValues(key).isEmpty() || key == model::FieldKey::Jurisdiction || value == endless;
    // "180 Tage" is understood as well as "180 days".
    const bool isLength = model::fieldInfo(key).type == FieldType::Duration
        && review::parseDurationInput(shown) == value;
    return named || isLength ? shown : value;
}

QString storedChoice(model::FieldKey key, const QString &typed)
{
    for (const QString &value : choiceValues(key)) {
        if (displayValue(key, value).compare(typed.simplified(), Qt::CaseInsensitive) == 0)
            return value;
    }
    if (key == model::FieldKey::ExpirationDate
        && displayValue(key, endless).compare(typed.simplified(), Qt::CaseInsensitive) == 0)
        return endless;
    return key == model::FieldKey::Jurisdiction ? storedPlace(typed) : typed;
}

QString doubtSentence(const review::ReviewSession &session, const model::FieldValue &value)
{
    if (!session.needsAttention(value))
        return {};
    QStringList sentences;
    for (const model::FieldIssue &issue : value.issues)
        sentences.append(issueText(issue.code));
    const QString otherwise = issueText(u"contract.states_otherwise"_s);
    if (session.isContradicted(value.id) && !sentences.contains(otherwise))
        sentences.append(otherwise);
    const int readings = int(review::ReviewSession::readings(value).size());
    if (readings > 1)
        sentences.prepend(ReviewWords::tr("%n readings compete", nullptr, readings));
    else if (sentences.isEmpty() && readings == 1)
        sentences.append(ReviewWords::tr("One uncertain reading"));
    else if (sentences.isEmpty())
        sentences.append(ReviewWords::tr("Not found on the pages"));
    return sentences.join(u". "_s) + u'.';
}

QString inputErrorSentence(const base::Error &error)
{
    if (error.code == u"field.date_ambiguous"_s)
        return ReviewWords::tr("Day or month first? Type the month as a word: 1 Mar 2026.");
    if (error.code == u"field.currency_missing"_s)
        return ReviewWords::tr("Add the currency, such as USD or EUR.");
    if (error.code == u"field.value_empty"_s)
        return ReviewWords::tr("Type a value, or press 0 if it is not in the document.");
    if (error.code == u"review.nothing_to_confirm"_s)
        return ReviewWords::tr("Too uncertain to confirm as it is. Choose a reading by its number, "
                               "click the words on the page, type, or press 0.");
    if (error.code == u"review.no_such_reading"_s)
        return ReviewWords::tr("There is no reading with this number.");
    const auto key = model::parseFieldKey(error.facts.value(u"field"_s).toString());
    return key ? ReviewWords::tr("Not understood. %1.").arg(inputHint(*key))
               : ReviewWords::tr("Not understood.");
}

QString blockerSentence(const review::ReviewSession &session)
{
    QStringList toCheck;
    QStringList missing;
    for (const review::Blocker &blocker : session.blockers()) {
        if (blocker.kind == review::BlockerKind::Rule)
            continue;
        QStringList &list = blocker.kind == review::BlockerKind::Missing ? missing : toCheck;
        list.append(fieldText(blocker.key));
    }
    QStringList sentences;
    if (!toCheck.isEmpty())
        sentences.append(ReviewWords::tr("Still to check: %1.").arg(someOf(toCheck)));
    if (!missing.isEmpty())
        sentences.append(ReviewWords::tr("Missing: %1.").arg(someOf(missing)));
    return sentences.join(u' ');
}

QString originSentence(const model::FieldValue &value)
{
    const QString who = value.reviewer;
    if (value.state == model::FieldState::Open || who.isEmpty()) {
        return value.evidence.isEmpty()
            ? QString()
            : ReviewWords::tr("Page %1").arg(value.evidence.pageIndex + 1);
    }
    const QDateTime local = value.decidedAt.toLocalTime();
    //: A day and a time of day.
    const QString when = ReviewWords::tr("%1, %2").arg(
        dayText(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
    switch (value.state) {
    case model::FieldState::Confirmed:
        return ReviewWords::tr("Confirmed by %1, %2").arg(who, when);
    case model::FieldState::Corrected:
        return value.origin == model::FieldOrigin::Typed
            ? ReviewWords::tr("Typed by %1, %2").arg(who, when)
            : ReviewWords::tr("Picked by %1, %2").arg(who, when);
    case model::FieldState::Absent:
    case model::FieldState::Unreadable:
    case model::FieldState::Open:
        return ReviewWords::tr("Decided by %1, %2").arg(who, when);
    }
    return {};
}

FieldStanding standingOf(const review::ReviewSession &session, const model::FieldValue &value)
{
    switch (value.state) {
    case model::FieldState::Confirmed:
        return {State::Ok, ReviewWords::tr("confirmed")};
    case model::FieldState::Corrected:
        return {State::Ok, ReviewWords::tr("corrected")};
    case model::FieldState::Absent:
        return {State::Info, ReviewWords::tr("not in document")};
    case model::FieldState::Unreadable:
        return {State::Stop, ReviewWords::tr("unreadable")};
    case model::FieldState::Open:
        break;
    }
    // An added value that nobody has filled has no confidence to speak of.
    const bool isBlank = value.value.isEmpty() && value.confidence <= 0;
    const QString percent = isBlank ? QString() : u' ' + confidenceText(value.confidence);
    switch (session.decision(value)) {
    case model::FieldDecision::Accept:
        if (session.isSpared(value))
            return {State::Info, ReviewWords::tr("not needed")};
        return {State::Ok, ReviewWords::tr("ok") + percent};
    case model::FieldDecision::Review:
        return {State::Check, ReviewWords::tr("check") + percent};
    case model::FieldDecision::Ask:
        return {State::Ask, ReviewWords::tr("ask") + percent};
    }
    return {};
}

QString accessibleFieldText(const review::ReviewSession &session, const model::FieldValue &value)
{
    QStringList parts{fieldText(value.key)};
    const QString shown = displayValue(value.key, session.proposal(value));
    parts.append(shown.isEmpty() ? ReviewWords::tr("empty") : shown);
    parts.append(standingOf(session, value).word);
    for (const model::FieldIssue &issue : value.issues)
        parts.append(issueText(issue.code));
    return parts.join(u", "_s);
}

} // namespace countersign::ui
