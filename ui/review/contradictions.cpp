// SPDX-License-Identifier: Apache-2.0
#include "ui/review/contradictions.h"

#include "core/base/deliver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using FieldIds = QSet<model::FieldId>;

// A contract may well state a place where nobody has looked differently; in these fields that
// decides who is bound, and since when.
bool mattersWhenStatedTwice(model::FieldKey key)
{
    return key == model::FieldKey::Party || key == model::FieldKey::EffectiveDate;
}

bool isContradicted(const model::FieldValue &value, const QList<model::OcrPage> &pages)
{
    const QList<review::Statement> statements = review::statementsOf(value, pages);
    return std::any_of(statements.begin(), statements.end(),
                       [](const review::Statement &each) { return !each.agrees; });
}

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
              FieldIds contradicted;
              for (const model::FieldValue &value : fields) {
                  if (mattersWhenStatedTwice(value.key) && isContradicted(value, pages))
                      contradicted.insert(value.id);
              }
              return contradicted;
          });
    base::deliver(searched, this, [this, number](const base::Result<FieldIds> &got) {
        if (got && number == m_search)
            Q_EMIT found(*got);
    });
}

} // namespace countersign::ui
