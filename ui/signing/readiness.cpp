// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/readiness.h"

#include "core/model/field.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct ReadinessWords {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

bool hasPlaceToSign(const model::EnvelopeDraft &draft, int recipient)
{
    return std::any_of(
        draft.tabs.begin(), draft.tabs.end(), [recipient](const model::SignatureTab &tab) {
            return tab.recipient == recipient && tab.kind == model::TabKind::SignHere;
        });
}

void addRecipient(const model::EnvelopeDraft &draft, int index, QList<Readiness> *found)
{
    const model::Recipient &recipient = draft.recipients.at(index);
    const QString who = recipientLabel(draft, index);
    const auto add = [&](const QString &text) { found->append({State::Ask, text, index, true}); };
    if (recipient.name.trimmed().isEmpty())
        add(ReadinessWords::tr("Name of %1 missing").arg(who));
    if (recipient.email.trimmed().isEmpty())
        add(ReadinessWords::tr("E-mail of %1 missing").arg(who));
    else if (!model::checkFieldValue(model::FieldKey::SignerEmail, recipient.email.trimmed()))
        add(ReadinessWords::tr("E-mail of %1 is not an address").arg(who));
    if (recipient.authentication == model::RecipientAuthentication::AccessCode
        && recipient.accessCode.isEmpty())
        add(ReadinessWords::tr("Access code of %1 missing").arg(who));
    if (recipient.role == model::RecipientRole::Signer && !hasPlaceToSign(draft, index))
        add(ReadinessWords::tr("No place on the pages where %1 signs").arg(who));
}

} // namespace

QString recipientLabel(const model::EnvelopeDraft &draft, int index)
{
    const QString name = draft.recipients.value(index).name.trimmed();
    return name.isEmpty() ? ReadinessWords::tr("recipient %1").arg(index + 1) : name;
}

QList<Readiness> readinessOf(const model::EnvelopeDraft &draft)
{
    QList<Readiness> found;
    const bool hasSigner = std::any_of(draft.recipients.begin(), draft.recipients.end(),
                                       [](const model::Recipient &recipient) {
                                           return recipient.role == model::RecipientRole::Signer;
                                       });
    if (!hasSigner)
        found.append({State::Ask, ReadinessWords::tr("Nobody is to sign yet"), -1, true});
    for (int i = 0; i < draft.recipients.size(); ++i)
        addRecipient(draft, i, &found);
    if (draft.subject.trimmed().isEmpty())
        found.append({State::Ask, ReadinessWords::tr("Subject missing"), -1, true});
    for (int i = 0; i < draft.recipients.size(); ++i) {
        for (int j = i + 1; j < draft.recipients.size(); ++j) {
            const QString email = draft.recipients.at(i).email.trimmed();
            if (!email.isEmpty()
                && email.compare(draft.recipients.at(j).email.trimmed(), Qt::CaseInsensitive) == 0)
                found.append({State::Check,
                              ReadinessWords::tr("%1 and %2 have the same e-mail")
                                  .arg(recipientLabel(draft, i), recipientLabel(draft, j)),
                              j, false});
        }
    }
    return found;
}

bool canSend(const model::EnvelopeDraft &draft)
{
    const QList<Readiness> missing = readinessOf(draft);
    return std::none_of(missing.begin(), missing.end(),
                        [](const Readiness &item) { return item.blocks; });
}

} // namespace countersign::ui
