// SPDX-License-Identifier: Apache-2.0
#include "ui/review/contradictions.h"

#include "core/base/deliver.h"
#include "core/review/phrases.h"

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using FieldIds = QSet<model::FieldId>;

} // namespace

Contradictions::Contradictions(QObject *parent)
    : QObject(parent)
    , m_lane(u"contradictions"_s, 1)
{
}

void Contradictions::search(const QList<model::FieldValue> &fields,
                            const QList<model::OcrPage> &pages)
{
    const quint64 number = ++m_search;
    const auto searched
        = m_lane.run<FieldIds>([fields, pages](base::JobContext &) -> base::Result<FieldIds> {
              return review::contradictedFields(fields, pages);
          });
    const auto names
        = m_lane.run<QStringList>([pages](base::JobContext &) -> base::Result<QStringList> {
              return review::phrasesOf(pages);
          });
    base::deliver(names, this, [this, number](const base::Result<QStringList> &got) {
        if (got && number == m_search)
            Q_EMIT phrasesFound(*got);
    });
    base::deliver(searched, this, [this, number](const base::Result<FieldIds> &got) {
        if (got && number == m_search)
            Q_EMIT found(*got);
    });
}

} // namespace countersign::ui
