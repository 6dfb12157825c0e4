// SPDX-License-Identifier: Apache-2.0
#include "core/model/casework.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

base::Error malformedCase()
{
    return {base::ErrorKind::Corrupt, u"store.corrupt"_s, {}};
}

QString caseTimeText(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

QDateTime caseTimeIn(const QJsonValue &value)
{
    return value.toString().isEmpty() ? QDateTime() : base::fromIso(value.toString());
}

} // namespace

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return u"open"_s;
    case Standing::Held:
        return u"held"_s;
    case Standing::Escalated:
        return u"escalated"_s;
    }
    return {};
}

base::Result<Standing> parseStanding(const QString &name)
{
    for (const Standing standing : {Standing::Open, Standing::Held, Standing::Escalated}) {
        if (standingName(standing) == name)
            return standing;
    }
    return malformedCase();
}

Standing ReviewCase::standingAt(const QDateTime &now) const
{
    const bool over = standing == Standing::Held && until.isValid() && until <= now;
    return over ? Standing::Open : standing;
}

QJsonObject toJson(const ReviewCase &review)
{
    return {{u"standing"_s, standingName(review.standing)},
            {u"reason"_s, review.reason},
            {u"by"_s, review.by},
            {u"to"_s, review.to},
            {u"at"_s, caseTimeText(review.at)},
            {u"until"_s, caseTimeText(review.until)},
            {u"accepted"_s, toJson(review.accepted)},
            {u"skipped_at"_s, caseTimeText(review.skippedAt)}};
}

base::Result<ReviewCase> reviewCaseFromJson(const QJsonObject &object)
{
    auto standing = parseStanding(object[u"standing"_s].toString());
    if (!standing)
        return standing.error();
    return ReviewCase{*standing,
                      object[u"reason"_s].toString(),
                      object[u"by"_s].toString(),
                      object[u"to"_s].toString(),
                      caseTimeIn(object[u"at"_s]),
                      caseTimeIn(object[u"until"_s]),
                      acceptedFindingsFromJson(object[u"accepted"_s].toArray()),
                      caseTimeIn(object[u"skipped_at"_s])};
}

QJsonObject toJson(const Comment &comment)
{
    return {{u"id"_s, comment.id.toString()},
            {u"author"_s, comment.author},
            {u"text"_s, comment.text},
            {u"mentions"_s, QJsonArray::fromStringList(comment.mentions)},
            {u"field"_s, comment.field.isNull() ? QString() : comment.field.toString()},
            {u"at"_s, caseTimeText(comment.at)},
            {u"removed"_s, comment.removed}};
}

base::Result<Comment> commentFromJson(const QJsonObject &object)
{
    const auto id = CommentId::parse(object[u"id"_s].toString());
    if (!id)
        return malformedCase();
    Comment comment;
    comment.id = *id;
    comment.author = object[u"author"_s].toString();
    comment.text = object[u"text"_s].toString();
    const QJsonArray mentions = object[u"mentions"_s].toArray();
    for (const QJsonValue &name : mentions)
        comment.mentions.append(name.toString());
    comment.field = FieldId::parse(object[u"field"_s].toString()).value_or(FieldId());
    comment.at = caseTimeIn(object[u"at"_s]);
    comment.removed = object[u"removed"_s].toBool();
    return comment;
}

QStringList mentionsIn(const QString &text, const QStringList &people)
{
    QStringList longestFirst = people;
    std::stable_sort(
        longestFirst.begin(), longestFirst.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
    QStringList found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue; // an e-mail address
        const QStringView rest = QStringView(text).mid(at + 1);
        for (const QString &name : std::as_const(longestFirst)) {
            const QString first = name.section(u' ', 0, 0);
            const QString fits = rest.startsWith(name, Qt::CaseInsensitive) ? name : first;
            if (fits.isEmpty() || !rest.startsWith(fits, Qt::CaseInsensitive)
                || (rest.size() > fits.size() && rest.at(fits.size()).isLetterOrNumber()))
                continue;
            if (!found.contains(name))
                found.append(name);
            break;
        }
    }
    return found;
}

} // namespace countersign::model
