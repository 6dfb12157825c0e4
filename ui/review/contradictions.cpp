// SPDX-License-Identifier: Apache-2.0
#include "ui/review/contradictions.h"

#include "core/base/deliver.h"

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
    const auto offers = m_lane.run<review::PageOffers>(
        [pages](base::JobContext &) -> base::Result<review::PageOffers> {
            return review::offersOn(pages);
        });
    base::deliver(offers, this, [this, number](const base::Result<review::PageOffers> &got) {
        if (got && number == m_search)
            Q_EMIT offersFound(*got);
    });
    base::deliver(searched, this, [this, number](const base::Result<FieldIds> &got) {
        if (got && number == m_search)
            Q_EMIT found(*got);
    });
}

} // namespace countersign::ui
