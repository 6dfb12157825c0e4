// SPDX-License-Identifier: Apache-2.0
#include "core/model/legal.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

template <typename E>
using NameTable = QList<std::pair<E, QString>>;

const NameTable<Verdict> &verdictNames()
{
    static const NameTable<Verdict> table = {{Verdict::Valid, u"VALID"_s},
                                             {Verdict::ValidExtended, u"VALID_EXTENDED"_s},
                                             {Verdict::ValidWithChanges, u"VALID_WITH_CHANGES"_s},
                                             {Verdict::Modified, u"MODIFIED"_s},
                                             {Verdict::Invalid, u"INVALID"_s},
                                             {Verdict::Indeterminate, u"INDETERMINATE"_s},
                                             {Verdict::NotSigned, u"NOT_SIGNED"_s}};
    return table;
}

const NameTable<Integrity> &integrityNames()
{
    static const NameTable<Integrity> table = {{Integrity::Valid, u"VALID"_s},
                                               {Integrity::Invalid, u"INVALID"_s},
                                               {Integrity::Indeterminate, u"INDETERMINATE"_s},
                                               {Integrity::None, u"NONE"_s}};
    return table;
}

const NameTable<TimestampCheck> &timestampNames()
{
    static const NameTable<TimestampCheck> table
        = {{TimestampCheck::Ok, u"OK"_s},
           {TimestampCheck::Broken, u"BROKEN"_s},
           {TimestampCheck::Indeterminate, u"INDETERMINATE"_s},
           {TimestampCheck::None, u"NONE"_s}};
    return table;
}

const NameTable<LaterModification> &modificationNames()
{
    using M = LaterModification;
    static const NameTable<M> table = {{M::None, u"NONE"_s},
                                       {M::Ltv, u"LTV"_s},
                                       {M::DocTimestamp, u"DOC_TIMESTAMP"_s},
                                       {M::Signature, u"SIGNATURE"_s},
                                       {M::FormFill, u"FORM_FILL"_s},
                                       {M::Annotation, u"ANNOTATION"_s},
                                       {M::Disallowed, u"DISALLOWED"_s},
                                       {M::NotComparable, u"n/a"_s}};
    return table;
}

const NameTable<Trust> &trustNames()
{
    static const NameTable<Trust> table = {{Trust::Trusted, u"TRUSTED"_s},
                                           {Trust::UnknownIssuer, u"UNKNOWN_ISSUER"_s},
                                           {Trust::SelfSigned, u"SELF_SIGNED"_s},
                                           {Trust::Expired, u"EXPIRED"_s},
                                           {Trust::NotYetValid, u"NOT_YET_VALID"_s},
                                           {Trust::Revoked, u"REVOKED"_s},
                                           {Trust::RevocationUnknown, u"REVOCATION_UNKNOWN"_s},
                                           {Trust::WeakAlgorithm, u"WEAK_ALGORITHM"_s}};
    return table;
}

const NameTable<SameAsSent> &sameNames()
{
    static const NameTable<SameAsSent> table
        = {{SameAsSent::Same, u"SAME"_s},
           {SameAsSent::SamePlusKnownFields, u"SAME_PLUS_KNOWN_FIELDS"_s},
           {SameAsSent::Different, u"DIFFERENT"_s},
           {SameAsSent::NotComparable, u"NOT_COMPARABLE"_s},
           {SameAsSent::NotAsked, u"NOT_ASKED"_s}};
    return table;
}

const NameTable<Indication> &indicationNames()
{
    static const NameTable<Indication> table = {{Indication::TotalPassed, u"TOTAL-PASSED"_s},
                                                {Indication::Indeterminate, u"INDETERMINATE"_s},
                                                {Indication::TotalFailed, u"TOTAL-FAILED"_s}};
    return table;
}

template <typename E>
QString nameIn(const NameTable<E> &table, E value)
{
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return name;
    }
    return {};
}

template <typename E>
E valueIn(const NameTable<E> &table, const QString &name, E fallback)
{
    for (const auto &[entry, entryName] : table) {
        if (entryName == name)
            return entry;
    }
    return fallback;
}

QString isoOrEmpty(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

QJsonObject signatureToJson(const SignatureReport &s)
{
    return {{u"field"_s, s.field},
            {u"signer"_s, s.signer},
            {u"claimed_time"_s, isoOrEmpty(s.claimedTime)},
            {u"proven_time"_s, isoOrEmpty(s.provenTime)},
            {u"integrity"_s, integrityName(s.integrity)},
            {u"trust"_s, trustName(s.trust)},
            {u"indication"_s, indicationName(s.indication)},
            {u"sub_indication"_s, s.subIndication},
            {u"covers"_s, s.coversWholeFile ? u"whole_file"_s : u"revision"_s},
            {u"level"_s, s.level},
            {u"reasons"_s, QJsonArray::fromStringList(s.reasons)}};
}

SignatureReport signatureFromJson(const QJsonObject &o)
{
    SignatureReport s;
    s.field = o[u"field"_s].toString();
    s.signer = o[u"signer"_s].toString();
    s.claimedTime = base::fromIso(o[u"claimed_time"_s].toString());
    s.provenTime = base::fromIso(o[u"proven_time"_s].toString());
    s.integrity = valueIn(integrityNames(), o[u"integrity"_s].toString(), Integrity::None);
    s.trust = valueIn(trustNames(), o[u"trust"_s].toString(), Trust::UnknownIssuer);
    s.indication
        = valueIn(indicationNames(), o[u"indication"_s].toString(), Indication::Indeterminate);
    s.subIndication = o[u"sub_indication"_s].toString();
    s.coversWholeFile = o[u"covers"_s].toString() == u"whole_file"_s;
    s.level = o[u"level"_s].toString();
    for (const QJsonValue &reason : o[u"reasons"_s].toArray())
        s.reasons.append(reason.toString());
    return s;
}

} // namespace

QString verdictName(Verdict verdict)
{
    return nameIn(verdictNames(), verdict);
}
QString integrityName(Integrity integrity)
{
    return nameIn(integrityNames(), integrity);
}
QString timestampCheckName(TimestampCheck check)
{
    return nameIn(timestampNames(), check);
}
QString laterModificationName(LaterModification m)
{
    return nameIn(modificationNames(), m);
}
QString trustName(Trust trust)
{
    return nameIn(trustNames(), trust);
}
QString sameAsSentName(SameAsSent same)
{
    return nameIn(sameNames(), same);
}
QString indicationName(Indication indication)
{
    return nameIn(indicationNames(), indication);
}

QByteArray toJson(const ValidationReport &report, const QString &file)
{
    QJsonArray signatures;
    QJsonArray timestamps;
    for (const SignatureReport &signature : report.signatures)
        (signature.isDocTimestamp ? timestamps : signatures).append(signatureToJson(signature));
    QJsonArray pages;
    for (const int page : report.differentPages)
        pages.append(page + 1);
    const QJsonObject object{
        {u"file"_s, file},
        {u"sha256"_s, report.sha256.toHex()},
        {u"verdict"_s, verdictName(report.verdict)},
        {u"integrity"_s, integrityName(report.integrity)},
        {u"covers_whole_file"_s, report.coversWholeFile ? u"yes"_s : u"no"_s},
        {u"timestamps"_s, timestampCheckName(report.timestamps)},
        {u"later_modification"_s, laterModificationName(report.laterModification)},
        {u"n_signatures"_s, signatures.size()},
        {u"n_doc_timestamps"_s, timestamps.size()},
        {u"signatures"_s, signatures},
        {u"doc_timestamps"_s, timestamps},
        {u"same_as_sent"_s, sameAsSentName(report.sameAsSent)},
        {u"different_pages"_s, pages},
        {u"revisions"_s, report.revisions},
        {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ValidationReport validationReportFromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    ValidationReport report;
    report.sha256 = Sha256::fromHex(o[u"sha256"_s].toString());
    report.verdict = valueIn(verdictNames(), o[u"verdict"_s].toString(), Verdict::Indeterminate);
    report.integrity = valueIn(integrityNames(), o[u"integrity"_s].toString(), Integrity::None);
    report.coversWholeFile = o[u"covers_whole_file"_s].toString() == u"yes"_s;
    report.timestamps
        = valueIn(timestampNames(), o[u"timestamps"_s].toString(), TimestampCheck::None);
    report.laterModification = valueIn(modificationNames(), o[u"later_modification"_s].toString(),
                                       LaterModification::NotComparable);
    report.sameAsSent = valueIn(sameNames(), o[u"same_as_sent"_s].toString(), SameAsSent::NotAsked);
    report.revisions = o[u"revisions"_s].toInt();
    for (const QJsonValue &signature : o[u"signatures"_s].toArray())
        report.signatures.append(signatureFromJson(signature.toObject()));
    for (const QJsonValue &timestamp : o[u"doc_timestamps"_s].toArray()) {
        report.signatures.append(signatureFromJson(timestamp.toObject()));
        report.signatures.last().isDocTimestamp = true;
    }
    for (const QJsonValue &page : o[u"different_pages"_s].toArray())
        report.differentPages.append(page.toInt() - 1);
    for (const QJsonValue &warning : o[u"warnings"_s].toArray())
        report.warnings.append(warning.toString());
    return report;
}

} // namespace countersign::model
