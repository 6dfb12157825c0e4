// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// Where an original came from, as far as the way it came tells.
struct Provenance {
    QString way; // "folder", "mail", "phone", "clipboard"; empty: named by a person
    QString place; // the folder's path, the mailbox, the phone's address
    QString reference; // path below the folder, message id
    QString sender; // of a message
    QString subject;
    QString typeHint; // a contract type that who set the inlet up expects; may be empty

    bool isNull() const { return way.isEmpty(); }
    bool operator==(const Provenance &) const = default;
};

enum class AfterTaking { Move, Leave }; // what becomes of a file that was taken in

// A folder that is looked into again and again.
struct WatchedFolder {
    QString id; // random, made when it is set up
    QString path; // absolute
    QStringList patterns; // "*.pdf"; none: every name
    bool subfolders = false;
    AfterTaking after = AfterTaking::Move;
    QString typeHint; // "nda"; empty: none
    bool enabled = true;

    bool operator==(const WatchedFolder &) const = default;
};

// How looking went, for one inlet.
struct InletStatus {
    QString inlet;
    QDateTime checkedAt; // invalid: not yet
    QString errorCode; // why it could not be looked into; empty: it could
    int waiting = 0; // files that are still being written
    int taken = 0; // since the program started
    int known = 0; // of content that was there already
    int problems = 0; // that wait for somebody

    bool operator==(const InletStatus &) const = default;
};

// Something that came and could not be taken in.
struct InletProblem {
    QString inlet;
    QString id; // for trying again
    QString name; // of the file or message
    QString path; // of the file; empty for a message
    QString reason; // a sentence, in the language of when it was set aside
    QDateTime at;

    bool operator==(const InletProblem &) const = default;
};

QJsonObject toJson(const Provenance &source);
Provenance provenanceFromJson(const QJsonObject &json);
QJsonObject toJson(const WatchedFolder &folder);
WatchedFolder watchedFolderFromJson(const QJsonObject &json);

} // namespace countersign::model
