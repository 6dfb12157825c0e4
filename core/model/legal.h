// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// ETSI EN 319 102-1 main indications.
enum class Indication { TotalPassed, Indeterminate, TotalFailed };

// The five separate answers about a signed copy. Names as printed by `verify --json`.
enum class Verdict {
    Valid,
    ValidExtended,
    ValidWithChanges,
    Modified,
    Invalid,
    Indeterminate,
    NotSigned
};
enum class Integrity { Valid, Invalid, Indeterminate, None };
enum class TimestampCheck { Ok, Broken, Indeterminate, None };
enum class LaterModification {
    None,
    Ltv,
    DocTimestamp,
    Signature,
    FormFill,
    Annotation,
    Disallowed,
    NotComparable,
};
enum class Trust {
    Trusted,
    UnknownIssuer,
    SelfSigned,
    Expired,
    NotYetValid,
    Revoked,
    RevocationUnknown,
    WeakAlgorithm
};
enum class SameAsSent { Same, SamePlusKnownFields, Different, NotComparable, NotAsked };

QString verdictName(Verdict verdict); // "VALID_EXTENDED"
QString integrityName(Integrity integrity);
QString timestampCheckName(TimestampCheck check);
QString laterModificationName(LaterModification modification); // "n/a" for NotComparable
QString trustName(Trust trust);
QString sameAsSentName(SameAsSent same);
QString indicationName(Indication indication); // "TOTAL-PASSED"

struct SignatureReport {
    QString field;
    QString signer; // subject common name
    QDateTime claimedTime;
    QDateTime provenTime; // from a timestamp token; invalid when none
    Integrity integrity = Integrity::None;
    Trust trust = Trust::UnknownIssuer;
    Indication indication = Indication::Indeterminate;
    QString subIndication; // "HASH_FAILURE"
    bool coversWholeFile = false;
    bool isDocTimestamp = false;
    QString level; // "B-B", "B-T", "B-LT", "B-LTA"
    QStringList reasons; // stable codes

    bool operator==(const SignatureReport &) const = default;
};

struct ValidationReport {
    Sha256 sha256;
    Verdict verdict = Verdict::NotSigned;
    Integrity integrity = Integrity::None;
    bool coversWholeFile = false;
    TimestampCheck timestamps = TimestampCheck::None;
    LaterModification laterModification = LaterModification::NotComparable;
    SameAsSent sameAsSent = SameAsSent::NotAsked;
    int revisions = 0;
    QList<SignatureReport> signatures; // document timestamps included
    QList<int> differentPages; // from 0
    QStringList warnings;

    bool operator==(const ValidationReport &) const = default;
};

QByteArray toJson(const ValidationReport &report, const QString &file = {});
ValidationReport validationReportFromJson(const QByteArray &json);

} // namespace countersign::model
