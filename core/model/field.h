// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/pagerect.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace countersign::model
{

// The contract's fields; names in the store, the command line's JSON and mapping files come from
// fieldName().
enum class FieldKey {
    ContractType,
    Title,
    Reference,
    Party,
    AgreementDate,
    EffectiveDate,
    ExpirationDate,
    SignedDate,
    Term,
    RenewalTerm,
    NoticePeriod,
    Renewal,
    Jurisdiction,
    Amount,
    SignerName,
    SignerTitle,
    SignerEmail,
    SignaturePresent,
    Address,
    Domain,
    Phone,
    Clause,
    LineItems,
};

enum class FieldType { Text, Date, Money, Duration, Party, Choice, Email, YesNo, Clause, Table };

// Groups of the review form.
enum class FieldGroup { Contract, Parties, Dates, Money, Items, Signers, Clauses };

struct FieldInfo {
    FieldKey key;
    FieldType type;
    FieldGroup group;
    bool many; // may hold several values
    const char *name;
};

// The catalogue in the order of the review form: one row a field.
std::span<const FieldInfo> fieldInfos();
const FieldInfo &fieldInfo(FieldKey key);
QString fieldName(FieldKey key);
base::Result<FieldKey> parseFieldKey(const QString &name);

// nda, msa, ... other
QStringList contractTypes();

// Where on the paper a value was read. `pageIndex` counts from 0; `boxes` one a line touched.
struct Evidence {
    int pageIndex = -1;
    QList<PageRect> boxes;
    int firstWord = -1; // into OcrPage::words(), inclusive; -1 when drawn by hand
    int lastWord = -1;

    bool isEmpty() const { return pageIndex < 0; }
    PageRect bounds() const;
    bool operator==(const Evidence &) const = default;
};

enum class IssueSeverity { Hint, Doubt, Contradiction };

// A remark of a validator: "date.day_month_ambiguous". The sentence is made in ui.
struct FieldIssue {
    QString code;
    IssueSeverity severity = IssueSeverity::Doubt;

    bool operator==(const FieldIssue &) const = default;
};

// One reading of one field. `normalised` is the value form of product.md: ISO date, "2 years",
// "1200.00 USD", ...; empty means "looked, it is not there".
struct FieldCandidate {
    FieldKey key = FieldKey::Title;
    QString raw;
    QString normalised;
    double confidence = 0; // probability that `normalised` is right
    Evidence evidence;
    QList<FieldIssue> issues;
    QString qualifier; // role of a party, "total" of an amount, kind of a clause
    int group = 0; // values that belong together (a signature block) share a number
    QString producer; // extractor and version

    bool operator==(const FieldCandidate &) const = default;
};

// What extraction says about one slot of a field (a field with many values has several slots): the
// best reading, then others.
struct ExtractedField {
    FieldCandidate best;
    QList<FieldCandidate> alternatives;

    bool operator==(const ExtractedField &) const = default;
};

// A date, amount, ... in its stored form is valid for its type; anything else is an error
// "field.value_invalid".
base::Result<QString> checkFieldValue(FieldKey key, const QString &normalised);

enum class FieldOrigin { Extracted, Corrected, Typed };
// What happens with a value: taken as it is, shown to a person, or asked for anew.
enum class FieldDecision { Accept, Review, Ask };
enum class FieldState { Open, Confirmed, Corrected, Absent, Unreadable };

QString fieldOriginName(FieldOrigin origin);
QString fieldDecisionName(FieldDecision decision);
QString fieldStateName(FieldState state);
base::Result<FieldState> parseFieldState(const QString &name);

// One value of a document under review, with where it came from and who answered for it.
struct FieldValue {
    FieldId id;
    FieldKey key = FieldKey::Title;
    QString raw;
    QString value; // normalised
    double confidence = 0;
    FieldOrigin origin = FieldOrigin::Extracted;
    FieldState state = FieldState::Open;
    Evidence evidence;
    QList<FieldIssue> issues;
    QList<FieldCandidate> alternatives;
    QString qualifier;
    int group = 0;
    QString producer;
    QString reviewer; // empty until a person decided
    QDateTime decidedAt;

    bool operator==(const FieldValue &) const = default;
};

} // namespace countersign::model
