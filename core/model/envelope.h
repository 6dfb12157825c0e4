// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/pagerect.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace countersign::model
{

// Progress of a signing request. A lattice: states are merged (see merged()), never assigned from
// the newest event, because providers promise no order. "Viewed" is DocuSign's "delivered".
enum class EnvelopeStatus {
    Draft,
    Sent,
    Delivered,
    Viewed,
    Signed,
    Completed,
    Declined,
    Voided,
    Expired
};

QString envelopeStatusName(EnvelopeStatus status);
base::Result<EnvelopeStatus> parseEnvelopeStatus(const QString &name);
bool isTerminal(EnvelopeStatus status);
// The later of the two; a terminal state never goes back, the first of two different terminal
// states stays.
EnvelopeStatus merged(EnvelopeStatus known, EnvelopeStatus reported);

enum class RecipientRole { Signer, CarbonCopy };
enum class RecipientAuthentication { None, AccessCode };

struct Recipient {
    QString name;
    QString email;
    RecipientRole role = RecipientRole::Signer;
    int order = 1; // from 1; equal numbers sign in parallel
    RecipientAuthentication authentication = RecipientAuthentication::None;
    QString accessCode;
    EnvelopeStatus status = EnvelopeStatus::Draft;
    QDateTime statusAt;
    QString declineReason;

    bool operator==(const Recipient &) const = default;
};

enum class TabKind { SignHere, DateSigned };

// Where a recipient signs; `box` on the page as shown.
struct SignatureTab {
    TabKind kind = TabKind::SignHere;
    int recipient = 0; // index into EnvelopeDraft::recipients
    int pageIndex = 0;
    PageRect box;
    QSizeF pageSizePt;

    bool operator==(const SignatureTab &) const = default;
};

// What a person approved to be sent.
struct EnvelopeDraft {
    EnvelopeId id;
    DocumentId document;
    int recordVersion = 0;
    QString subject;
    QString message;
    QString fileName; // shown to signers
    QList<Recipient> recipients;
    QList<SignatureTab> tabs;

    bool operator==(const EnvelopeDraft &) const = default;
};

// What the provider says about an envelope, in our words.
struct EnvelopeState {
    ProviderEnvelopeRef ref;
    DocumentId document; // our id, read back from the provider
    EnvelopeStatus status = EnvelopeStatus::Draft;
    QDateTime statusAt;
    QList<Recipient> recipients;
    QString reason; // of a decline or void

    bool operator==(const EnvelopeState &) const = default;
};

// A stored envelope.
struct Envelope {
    EnvelopeDraft draft;
    QString provider; // "docusign"
    ProviderEnvelopeRef ref; // empty until the provider has answered
    EnvelopeStatus status = EnvelopeStatus::Draft;
    QList<Recipient> recipients;
    QString reason;
    QDateTime sentAt;
    QDateTime statusAt;
    Sha256 sentSha256;
    ObjectRef sentObject;
    Sha256 signedSha256;
    ObjectRef signedObject;
    ObjectRef certificateObject;

    bool operator==(const Envelope &) const = default;
};

QByteArray toJson(const EnvelopeDraft &draft);
base::Result<EnvelopeDraft> envelopeDraftFromJson(const QByteArray &json);

} // namespace countersign::model
