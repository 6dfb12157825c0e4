// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/envelopelist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

constexpr int defaultCount = 1'000;

struct ListFilter {
    QDateTime from;
    QStringList transactionIds;
    QStringList envelopeIds;
    QString fieldName;
    QString fieldValue;

    bool accepts(const SandboxEnvelope &envelope) const
    {
        return (!from.isValid() || envelope.statusChangedAt >= from)
            && (transactionIds.isEmpty() || transactionIds.contains(envelope.transactionId))
            && (envelopeIds.isEmpty() || envelopeIds.contains(envelope.id))
            && (fieldName.isEmpty() || envelope.customField(fieldName) == fieldValue);
    }
    bool isBounded() const
    {
        return from.isValid() || !transactionIds.isEmpty() || !envelopeIds.isEmpty();
    }
};

ListFilter filterOf(const SandboxRequest &request)
{
    ListFilter filter;
    filter.from = QDateTime::fromString(request.parameter(u"from_date"_s), Qt::ISODateWithMs);
    filter.transactionIds = request.parameter(u"transaction_ids"_s).split(u',', Qt::SkipEmptyParts);
    filter.envelopeIds = request.parameter(u"envelope_ids"_s).split(u',', Qt::SkipEmptyParts);
    const QString field = request.parameter(u"custom_field"_s);
    filter.fieldName = field.section(u'=', 0, 0);
    filter.fieldValue = field.section(u'=', 1);
    return filter;
}

} // namespace

std::optional<QJsonObject> envelopeList(const QList<SandboxEnvelope> &envelopes,
                                        const SandboxRequest &request)
{
    const ListFilter filter = filterOf(request);
    if (!filter.isBounded())
        return std::nullopt;
    QList<SandboxEnvelope> found;
    std::copy_if(envelopes.cbegin(), envelopes.cend(), std::back_inserter(found),
                 [&](const SandboxEnvelope &envelope) { return filter.accepts(envelope); });
    std::stable_sort(found.begin(), found.end(),
                     [](const SandboxEnvelope &a, const SandboxEnvelope &b) {
                         return a.statusChangedAt < b.statusChangedAt;
                     });

    const qsizetype start = qMax(0, request.parameter(u"start_position"_s).toInt());
    const int asked = request.parameter(u"count"_s).toInt();
    const QList<SandboxEnvelope> page = found.mid(start, asked > 0 ? asked : defaultCount);
    QJsonArray array;
    for (const SandboxEnvelope &envelope : page)
        array.append(wireJson(envelope, request.parameter(u"include"_s)));
    const qsizetype last = start + page.size() - 1;
    return QJsonObject{{u"resultSetSize"_s, QString::number(page.size())},
                       {u"totalSetSize"_s, QString::number(found.size())},
                       {u"startPosition"_s, QString::number(start)},
                       {u"endPosition"_s, QString::number(qMax(qsizetype(0), last))},
                       {u"envelopes"_s, array}};
}

} // namespace countersign::sandbox::docusign
