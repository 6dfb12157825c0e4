// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool hasSigned(const model::Recipient &recipient)
{
    return recipient.status == model::EnvelopeStatus::Signed
        || recipient.status == model::EnvelopeStatus::Completed;
}

// With the signers, and neither over nor taken back.
bool isBeingSigned(model::EnvelopeStatus status)
{
    switch (status) {
    case model::EnvelopeStatus::Sent:
    case model::EnvelopeStatus::Delivered:
    case model::EnvelopeStatus::Viewed:
    case model::EnvelopeStatus::Signed:
        return true;
    case model::EnvelopeStatus::Draft:
    case model::EnvelopeStatus::Completed:
    case model::EnvelopeStatus::Declined:
    case model::EnvelopeStatus::Voided:
    case model::EnvelopeStatus::Expired:
        return false;
    }
    return false;
}

} // namespace

QString areaName(Area area)
{
    switch (area) {
    case Area::Capture:
        return u"capture"_s;
    case Area::Queue:
        return u"queue"_s;
    case Area::Review:
        return u"review"_s;
    case Area::Sign:
        return u"sign"_s;
    case Area::Check:
        return u"check"_s;
    case Area::Sync:
        return u"sync"_s;
    case Area::Audit:
        return u"audit"_s;
    case Area::Dashboard:
        return u"dashboard"_s;
    case Area::Settings:
        return u"settings"_s;
    }
    return {};
}

QString areaText(Area area)
{
    switch (area) {
    case Area::Capture:
        return Words::tr("Capture");
    case Area::Queue:
        return Words::tr("Queue");
    case Area::Review:
        return Words::tr("Review");
    case Area::Sign:
        return Words::tr("Sign");
    case Area::Check:
        return Words::tr("Check");
    case Area::Sync:
        return Words::tr("Sync");
    case Area::Audit:
        return Words::tr("Audit");
    case Area::Dashboard:
        return Words::tr("Dashboard");
    case Area::Settings:
        return Words::tr("Settings");
    }
    return {};
}

QString stageText(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Captured:
        return Words::tr("Being read");
    case model::Stage::Recognized:
        return Words::tr("To review");
    case model::Stage::InReview:
        return Words::tr("In review");
    case model::Stage::Approved:
        return Words::tr("Approved");
    case model::Stage::OutForSignature:
        return Words::tr("Out for signature");
    case model::Stage::Signed:
        return Words::tr("Signed, to check");
    case model::Stage::Verified:
        return Words::tr("Checked");
    case model::Stage::Archived:
        return Words::tr("Archived");
    case model::Stage::Rejected:
        return Words::tr("Rejected");
    case model::Stage::Declined:
        return Words::tr("Declined by signer");
    case model::Stage::Voided:
        return Words::tr("Taken back");
    case model::Stage::Expired:
        return Words::tr("Expired");
    case model::Stage::Failed:
        return Words::tr("Could not be read");
    }
    return {};
}

State stageState(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Captured:
    case model::Stage::OutForSignature:
        return State::Info;
    case model::Stage::Recognized:
    case model::Stage::InReview:
    case model::Stage::Signed:
        return State::Check;
    case model::Stage::Approved:
    case model::Stage::Verified:
    case model::Stage::Archived:
        return State::Ok;
    case model::Stage::Voided:
    case model::Stage::Expired:
        return State::Ask;
    case model::Stage::Rejected:
    case model::Stage::Declined:
    case model::Stage::Failed:
        return State::Stop;
    }
    return State::Info;
}

QString stateText(State state)
{
    switch (state) {
    case State::Ok:
        return Words::tr("In order");
    case State::Check:
        return Words::tr("Needs a check");
    case State::Ask:
        return Words::tr("Needs an answer");
    case State::Stop:
        return Words::tr("Stopped");
    case State::Info:
        return Words::tr("In progress");
    case State::Idle:
        return Words::tr("Not begun");
    }
    return {};
}

QString envelopeStandingText(const model::Envelope &envelope)
{
    int signers = 0;
    int done = 0;
    for (const model::Recipient &recipient : envelope.recipients) {
        if (recipient.role != model::RecipientRole::Signer)
            continue;
        ++signers;
        done += hasSigned(recipient) ? 1 : 0;
    }
    return isBeingSigned(envelope.status) && done > 0 && done < signers
        ? Words::tr("%1 of %2 signed").arg(done).arg(signers)
        : envelopeStatusText(envelope.status);
}

State envelopeStanding(const model::Envelope &envelope)
{
    const auto waitsFor = [](const model::Recipient &recipient) {
        return recipient.role == model::RecipientRole::Signer && !hasSigned(recipient);
    };
    const bool waits
        = std::any_of(envelope.recipients.begin(), envelope.recipients.end(), waitsFor);
    return waits && isBeingSigned(envelope.status) ? State::Info : envelopeState(envelope.status);
}

QString envelopeStatusText(model::EnvelopeStatus status)
{
    switch (status) {
    case model::EnvelopeStatus::Draft:
        return Words::tr("Not sent");
    case model::EnvelopeStatus::Sent:
        return Words::tr("Sent");
    case model::EnvelopeStatus::Delivered:
        return Words::tr("Delivered");
    case model::EnvelopeStatus::Viewed:
        return Words::tr("Opened");
    case model::EnvelopeStatus::Signed:
        return Words::tr("Signed");
    case model::EnvelopeStatus::Completed:
        return Words::tr("Completed");
    case model::EnvelopeStatus::Declined:
        return Words::tr("Declined");
    case model::EnvelopeStatus::Voided:
        return Words::tr("Taken back");
    case model::EnvelopeStatus::Expired:
        return Words::tr("Expired");
    }
    return {};
}

State envelopeState(model::EnvelopeStatus status)
{
    switch (status) {
    case model::EnvelopeStatus::Draft:
        return State::Idle;
    case model::EnvelopeStatus::Sent:
    case model::EnvelopeStatus::Delivered:
    case model::EnvelopeStatus::Viewed:
        return State::Info;
    case model::EnvelopeStatus::Signed:
    case model::EnvelopeStatus::Completed:
        return State::Ok;
    case model::EnvelopeStatus::Voided:
    case model::EnvelopeStatus::Expired:
        return State::Ask;
    case model::EnvelopeStatus::Declined:
        return State::Stop;
    }
    return State::Info;
}

QString syncStatusText(model::SyncStatus status)
{
    switch (status) {
    case model::SyncStatus::None:
        return Words::tr("Not in the CRM");
    case model::SyncStatus::Queued:
        return Words::tr("On its way to the CRM");
    case model::SyncStatus::Done:
        return Words::tr("In the CRM");
    case model::SyncStatus::Failed:
        return Words::tr("Not accepted by the CRM");
    }
    return {};
}

QString serviceText(const QString &service)
{
    if (service == u"docusign"_s)
        return u"DocuSign"_s;
    if (service == u"hubspot"_s)
        return u"HubSpot"_s;
    return service;
}

QString confidenceText(double confidence)
{
    const int percent = qBound(1, int(std::lround(confidence * 100)), 99);
    return Words::tr("%1 %").arg(QLocale().toString(percent));
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = qMax<qint64>(0, since.secsTo(now) / 60);
    if (minutes < 1)
        return Words::tr("now");
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return Words::tr("%1 h").arg(minutes / 60);
    const qint64 days = since.daysTo(now);
    if (days < 60)
        return Words::tr("%1 d").arg(days);
    return Words::tr("%1 mo", "months").arg(days / 30);
}

QString longDateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString shortDateText(const QDate &date)
{
    return QLocale().toString(date, Words::tr("d MMM yyyy"));
}

QString dayText(const QDate &date)
{
    //: The form of a date without its year.
    return QLocale().toString(date, Words::tr("d MMM"));
}

QString columnDayText(const QDate &date)
{
    //: The shortest form of a date without its year.
    return QLocale().toString(date, Words::tr("d/M"));
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: A date and a time of day.
    return Words::tr("%1, %2").arg(shortDateText(local.date()),
                                   QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString pagesText(int count)
{
    return Words::tr("%n page(s)", nullptr, count);
}

} // namespace countersign::ui
