// SPDX-License-Identifier: Apache-2.0
#include "core/crm/hubspot/hubspotconnector.h"

#include "core/crm/hubspot/hubspoterror.h"
#include "core/crm/hubspot/hubspotvalues.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::crm
{

namespace
{

constexpr int companiesAPage = 100; // the most there are

QString hubSpotObjects()
{
    return u"/crm/objects"_s;
}

QJsonObject jsonProperties(const QMap<QString, QString> &values)
{
    QJsonObject properties;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        properties.insert(it.key(), it.value());
    return properties;
}

base::Error malformedReply()
{
    return {base::ErrorKind::Network, u"crm.reply_malformed"_s, {}};
}

QJsonObject lowestInOrder(const QJsonArray &entries)
{
    QJsonObject first;
    for (const QJsonValue &entry : entries) {
        if (first.isEmpty() || entry[u"displayOrder"_s].toInt() < first[u"displayOrder"_s].toInt())
            first = entry.toObject();
    }
    return first;
}

} // namespace

HubSpotConnector::HubSpotConnector(ConnectorSettings settings, net::HttpClient &http,
                                   const base::Clock &clock)
    : m_api(std::move(settings), http, clock)
    , m_properties(m_api)
    , m_timeline(m_api)
{
}

base::Result<CrmAccount> HubSpotConnector::account(base::JobContext &context)
{
    return m_api.account(context);
}

base::Result<model::CrmSchema> HubSpotConnector::describe(base::JobContext &context)
{
    model::CrmSchema schema;
    for (const QString &object : {u"deals"_s, u"contacts"_s, u"companies"_s}) {
        auto properties = m_properties.of(object, context);
        if (!properties)
            return properties.error();
        schema.objects.insert(object, *properties);
    }
    return schema;
}

base::Result<int> HubSpotConnector::prepare(const model::FieldMapping &mapping,
                                            base::JobContext &context)
{
    return m_properties.prepare(mapping, context);
}

base::Result<std::optional<CrmRecord>>
HubSpotConnector::find(const QString &object, const QString &idProperty, const QString &id,
                       const QStringList &properties, base::JobContext &context)
{
    QUrlQuery query{{u"idProperty"_s, idProperty}};
    if (!properties.isEmpty())
        query.addQueryItem(u"properties"_s, properties.join(u','));
    auto body = m_api.getRecord(hubSpotObjects(),
                                u'/' + HubSpotApi::segment(object) + u'/' + HubSpotApi::segment(id),
                                query, context);
    if (!body)
        return body.error();
    if (!body->has_value())
        return std::optional<CrmRecord>();
    CrmRecord record{{object, (**body)[u"id"_s].toString()}, {}};
    if (record.ref.value.isEmpty())
        return malformedReply();
    const QJsonObject values = (**body)[u"properties"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().toString().isEmpty())
            record.values.insert(it.key(), it.value().toString());
    }
    return std::optional<CrmRecord>(record);
}

// The list of objects, not the search: it has no lag and no limit of pages.
base::Result<QStringList> HubSpotConnector::companyNames(int most, base::JobContext &context)
{
    QStringList names;
    QString after;
    do {
        QUrlQuery query{{u"limit"_s, QString::number(companiesAPage)},
                        {u"properties"_s, u"name"_s}};
        if (!after.isEmpty())
            query.addQueryItem(u"after"_s, after);
        auto page = m_api.get(hubSpotObjects(), u"/companies"_s, query, context);
        if (!page)
            return page.error();
        if (!(*page)[u"results"_s].isArray())
            return malformedReply();
        for (const QJsonValue &company : (*page)[u"results"_s].toArray()) {
            const QString name = company[u"properties"_s][u"name"_s].toString().simplified();
            if (!name.isEmpty())
                names.append(name);
        }
        const QString next = (*page)[u"paging"_s][u"next"_s][u"after"_s].toString();
        after = next == after ? QString() : next;
    } while (!after.isEmpty() && names.size() < most);
    return names.mid(0, most);
}

base::Result<QList<model::CrmConflict>> HubSpotConnector::preview(const model::CrmUpsert &upsert,
                                                                  base::JobContext &context)
{
    auto plan = this->plan(upsert, context);
    if (!plan)
        return plan.error();
    QList<model::CrmConflict> differences;
    const model::CrmRecordRef ref
        = plan->existing ? plan->existing->ref : model::CrmRecordRef{upsert.object, {}};
    for (auto it = plan->changes.cbegin(); it != plan->changes.cend(); ++it) {
        const QString theirs = plan->existing ? plan->existing->values.value(it.key()) : QString();
        differences.append({ref, it.key(), theirs, it.value()});
    }
    return differences;
}

base::Result<CrmWrite> HubSpotConnector::upsert(const model::CrmUpsert &upsert,
                                                base::JobContext &context)
{
    auto plan = this->plan(upsert, context);
    if (!plan)
        return plan.error();
    if (plan->existing && plan->changes.isEmpty())
        return CrmWrite{plan->existing->ref, false};
    QMap<QString, QString> values = plan->changes;
    if (!plan->existing && upsert.object == u"deals"_s)
        CS_TRY(addFirstStage(values, context));
    return write(upsert, values, context);
}

base::Result<> HubSpotConnector::associate(const model::CrmRecordRef &from,
                                           const model::CrmRecordRef &to, base::JobContext &context)
{
    auto reply
        = m_api.put(hubSpotObjects(),
                    u'/' + HubSpotApi::segment(from.object) + u'/' + HubSpotApi::segment(from.value)
                        + u"/associations/default/"_s + HubSpotApi::segment(to.object) + u'/'
                        + HubSpotApi::segment(to.value),
                    context);
    if (!reply)
        return reply.error();
    const QJsonArray errors = (*reply)[u"errors"_s].toArray();
    if (!errors.isEmpty())
        return hubSpotItemError(errors.at(0).toObject());
    return {};
}

base::Result<QString> HubSpotConnector::attach(const model::CrmRecordRef &record,
                                               const QString &fileName, const QString &mediaType,
                                               const QByteArray &bytes, base::JobContext &context)
{
    return m_timeline.attach(record, fileName, mediaType, bytes, context);
}

base::Result<QString> HubSpotConnector::note(const model::CrmRecordRef &record,
                                             const QString &marker, const QString &body,
                                             const QStringList &fileIds, base::JobContext &context)
{
    return m_timeline.note(record, marker, body, fileIds, context);
}

base::Result<HubSpotConnector::Plan> HubSpotConnector::plan(const model::CrmUpsert &upsert,
                                                            base::JobContext &context)
{
    if (upsert.externalId.isEmpty() || upsert.idProperty.isEmpty()) {
        return base::Error{
            base::ErrorKind::InvalidInput, u"crm.id_empty"_s, {{u"object"_s, upsert.object}}};
    }
    auto ours = formatted(upsert, context);
    if (!ours)
        return ours.error();
    auto existing
        = find(upsert.object, upsert.idProperty, upsert.externalId, ours->keys(), context);
    if (!existing)
        return existing.error();
    Plan plan{*existing, {}};
    for (auto it = ours->cbegin(); it != ours->cend(); ++it) {
        const QString theirs = *existing ? (*existing)->values.value(it.key()) : QString();
        auto property = m_properties.property(upsert.object, it.key(), context);
        if (!property)
            return property.error();
        const bool kept = !theirs.isEmpty() && upsert.keepExisting.contains(it.key());
        if (!kept && !sameHubSpotValue(theirs, it.value(), property->type))
            plan.changes.insert(it.key(), it.value());
    }
    return plan;
}

base::Result<QMap<QString, QString>> HubSpotConnector::formatted(const model::CrmUpsert &upsert,
                                                                 base::JobContext &context)
{
    QMap<QString, QString> values;
    for (auto it = upsert.values.cbegin(); it != upsert.values.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        if (it.key() == u"deal_currency_code"_s) {
            auto currencies = m_api.currencies(context);
            if (!currencies)
                return currencies.error();
            if (!currencies->contains(it.value())) {
                return base::Error{base::ErrorKind::InvalidInput,
                                   u"crm.currency_not_enabled"_s,
                                   {{u"currency"_s, it.value()}}};
            }
            if (currencies->size() == 1)
                continue; // an account of one currency has no such property to write
        }
        auto property = m_properties.property(upsert.object, it.key(), context);
        if (!property)
            return property.error();
        auto value = toHubSpotValue(it.value(), property->type);
        if (!value) {
            base::Error error = value.error();
            error.facts.insert(u"property"_s, it.key());
            return error;
        }
        values.insert(it.key(), *value);
    }
    return values;
}

// A new deal needs a stage; the first of the first pipeline says "just begun". An existing deal's
// stage is never touched.
base::Result<> HubSpotConnector::addFirstStage(QMap<QString, QString> &values,
                                               base::JobContext &context)
{
    if (values.contains(u"dealstage"_s))
        return {};
    auto pipelines = m_api.get(u"/crm/pipelines"_s, u"/deals"_s, {}, context);
    if (!pipelines)
        return pipelines.error();
    const QJsonObject pipeline = lowestInOrder((*pipelines)[u"results"_s].toArray());
    const QJsonObject stage = lowestInOrder(pipeline[u"stages"_s].toArray());
    if (stage.isEmpty())
        return malformedReply();
    values.insert(u"pipeline"_s, pipeline[u"id"_s].toString());
    values.insert(u"dealstage"_s, stage[u"id"_s].toString());
    return {};
}

base::Result<CrmWrite> HubSpotConnector::write(const model::CrmUpsert &upsert,
                                               const QMap<QString, QString> &values,
                                               base::JobContext &context)
{
    const QJsonObject input{{u"idProperty"_s, upsert.idProperty},
                            {u"id"_s, upsert.externalId},
                            {u"objectWriteTraceId"_s, upsert.externalId},
                            {u"properties"_s, jsonProperties(values)}};
    auto reply = m_api.post(hubSpotObjects(),
                            u'/' + HubSpotApi::segment(upsert.object) + u"/batch/upsert"_s,
                            {{u"inputs"_s, QJsonArray{input}}}, context);
    if (!reply)
        return reply.error();
    const QJsonArray errors = (*reply)[u"errors"_s].toArray();
    if (!errors.isEmpty()) { // 200 and 207 may both carry failures
        base::Error error = hubSpotItemError(errors.at(0).toObject());
        error.facts.insert(u"object"_s, upsert.object);
        return error;
    }
    const QJsonObject result = (*reply)[u"results"_s].toArray().at(0).toObject();
    const QString id = result[u"id"_s].toString();
    if (id.isEmpty())
        return malformedReply();
    return CrmWrite{{upsert.object, id}, result[u"new"_s].toBool()};
}

std::unique_ptr<CrmConnector> makeHubSpotConnector(ConnectorSettings settings,
                                                   net::HttpClient &http, const base::Clock &clock)
{
    return std::make_unique<HubSpotConnector>(std::move(settings), http, clock);
}

} // namespace countersign::crm
