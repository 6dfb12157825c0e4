// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ids.h"
#include "core/model/rule.h"

#include <QJsonObject>

namespace countersign::model
{

using CommentId = base::Id<struct CommentTag>;

// Whether anybody can go on with a document's review: held until something comes or a time is
// reached, or passed on to a person or a team that has to decide.
enum class Standing { Open, Held, Escalated };

QString standingName(Standing standing);
base::Result<Standing> parseStanding(const QString &name);

// How a review stands beside its fields. `reason`, `by`, `at` belong to the standing.
struct ReviewCase {
    Standing standing = Standing::Open;
    QString reason;
    QString by;
    QString to; // of an escalation: a person's name or a team
    QDateTime at;
    QDateTime until; // of a hold: when it ends by itself; invalid: when someone takes it back
    QList<AcceptedFinding> accepted; // warnings that were let pass
    QDateTime skippedAt; // put behind all others in the queue then; invalid: was not

    // A hold is over when its time has come.
    Standing standingAt(const QDateTime &now) const;
    bool operator==(const ReviewCase &) const = default;
};

QJsonObject toJson(const ReviewCase &review);
base::Result<ReviewCase> reviewCaseFromJson(const QJsonObject &object);

// Who works on a document. It ends by itself when the holder is gone and no longer renews it.
struct Claim {
    QString owner; // empty: nobody
    QDateTime until;

    bool isLiveAt(const QDateTime &now) const { return !owner.isEmpty() && until > now; }
    bool operator==(const Claim &) const = default;
};

// What people tell each other about a document, or about one of its fields.
struct Comment {
    CommentId id;
    QString author;
    QString text;
    QStringList mentions; // names of people
    FieldId field; // null: the document
    QDateTime at;
    bool removed = false; // taken back by its author; kept for the record

    bool operator==(const Comment &) const = default;
};

QJsonObject toJson(const Comment &comment);
base::Result<Comment> commentFromJson(const QJsonObject &object);

// The people named in a text as "@Rosa" or "@Rosa Reviewer": the longest known name that fits.
QStringList mentionsIn(const QString &text, const QStringList &people);

} // namespace countersign::model
