// SPDX-License-Identifier: Apache-2.0
#include "core/model/answers.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

QJsonObject answerToJson(const Answer &answer)
{
    return {{u"field"_s, answer.field.toString()}, {u"key"_s, fieldName(answer.key)},
            {u"offered"_s, answer.offered},        {u"confidence"_s, answer.confidence},
            {u"producer"_s, answer.producer},      {u"recalled"_s, answer.recalled},
            {u"judged"_s, answer.judged},          {u"right"_s, answer.right}};
}

base::Result<Answer> answerFromJson(const QJsonObject &object)
{
    const auto field = FieldId::parse(object[u"field"_s].toString());
    const auto key = parseFieldKey(object[u"key"_s].toString());
    if (!field || !key)
        return base::Error{base::ErrorKind::Corrupt, u"memory.malformed"_s, {}};
    return Answer{*field,
                  *key,
                  object[u"offered"_s].toString(),
                  object[u"confidence"_s].toDouble(),
                  object[u"producer"_s].toString(),
                  object[u"recalled"_s].toBool(),
                  object[u"judged"_s].toBool(),
                  object[u"right"_s].toBool()};
}

bool isUnreadable(const QList<FieldValue> &approved, const Answer &answer)
{
    return std::any_of(approved.begin(), approved.end(), [&](const FieldValue &value) {
        return value.id == answer.field && value.state == FieldState::Unreadable;
    });
}

// An offered value is right where a value of the field is it, an offered absence where there is
// none.
bool holds(const QList<FieldValue> &approved, const Answer &answer)
{
    const bool present
        = std::any_of(approved.begin(), approved.end(), [&](const FieldValue &value) {
              return value.key == answer.key && !value.value.isEmpty()
                  && (answer.offered.isEmpty() || value.value == answer.offered);
          });
    return present != answer.offered.isEmpty();
}

} // namespace

void noteOffer(DocumentAnswers &answers, const FieldValue &offered)
{
    const bool isOffer = offered.state == FieldState::Open && !offered.id.isNull()
        && offered.origin == FieldOrigin::Extracted && !offered.producer.isEmpty();
    const bool known
        = std::any_of(answers.answers.begin(), answers.answers.end(),
                      [&](const Answer &answer) { return answer.field == offered.id; });
    if (!isOffer || known)
        return;
    const bool recalled
        = std::any_of(offered.issues.begin(), offered.issues.end(),
                      [](const FieldIssue &issue) { return issue.code.startsWith(u"memory."_s); });
    answers.answers.append({offered.id, offered.key, offered.value, offered.confidence,
                            offered.producer, recalled, false, false});
}

void judge(DocumentAnswers &answers, const QList<FieldValue> &approved, const QDateTime &now)
{
    answers.approvedAt = now;
    answers.contractType.clear();
    for (const FieldValue &value : approved) {
        if (value.key == FieldKey::ContractType)
            answers.contractType = value.value;
    }
    for (Answer &answer : answers.answers) {
        answer.judged = !isUnreadable(approved, answer);
        answer.right = answer.judged && holds(approved, answer);
    }
}

QJsonObject toJson(const DocumentAnswers &answers)
{
    QJsonArray list;
    for (const Answer &answer : answers.answers)
        list.append(answerToJson(answer));
    return {
        {u"document"_s, answers.document.toString()},
        {u"type"_s, answers.contractType},
        {u"approved"_s, answers.approvedAt.isValid() ? base::toIso(answers.approvedAt) : QString()},
        {u"answers"_s, list}};
}

base::Result<DocumentAnswers> documentAnswersFromJson(const QJsonObject &object)
{
    const auto document = DocumentId::parse(object[u"document"_s].toString());
    if (!document)
        return base::Error{base::ErrorKind::Corrupt, u"memory.malformed"_s, {}};
    DocumentAnswers answers;
    answers.document = *document;
    answers.contractType = object[u"type"_s].toString();
    answers.approvedAt = base::fromIso(object[u"approved"_s].toString());
    for (const QJsonValue &each : object[u"answers"_s].toArray()) {
        auto answer = answerFromJson(each.toObject());
        if (!answer)
            return answer.error();
        answers.answers.append(*answer);
    }
    return answers;
}

} // namespace countersign::model
