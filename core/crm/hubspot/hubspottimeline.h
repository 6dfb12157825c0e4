// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/hubspot/hubspotapi.h"
#include "core/model/crm.h"

namespace countersign::crm
{

// Files and notes: what a person sees on a record's timeline. HubSpot has no key for either, so
// both look before they make.
class HubSpotTimeline
{
public:
    explicit HubSpotTimeline(HubSpotApi &api);

    base::Result<QString> attach(const model::CrmRecordRef &record, const QString &fileName,
                                 const QString &mediaType, const QByteArray &bytes,
                                 base::JobContext &context);
    base::Result<QString> note(const model::CrmRecordRef &record, const QString &marker,
                               const QString &body, const QStringList &fileIds,
                               base::JobContext &context);

private:
    base::Result<QJsonObject> upload(const QString &folder, const QString &fileName,
                                     const QString &mediaType, const QByteArray &bytes,
                                     base::JobContext &context);
    base::Result<QStringList> notesOf(const model::CrmRecordRef &record, base::JobContext &context);
    // The note among `ids` that carries the marker; empty when none does.
    base::Result<QString> markedNote(const QStringList &ids, const QString &marker,
                                     base::JobContext &context);

    HubSpotApi &m_api;
};

} // namespace countersign::crm
