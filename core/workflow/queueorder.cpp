// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/queueorder.h"

#include <algorithm>

namespace countersign::workflow
{

double turnOf(const QueueRow &row)
{
    constexpr double noMatterWhen = 1e10; // seconds since 1970: later than any due time
    constexpr double leftForLater = 2e10;
    constexpr double setAside = 4e10;
    if (row.standing != model::Standing::Open)
        return setAside;
    if (row.skippedAt.isValid())
        return leftForLater + double(row.skippedAt.toSecsSinceEpoch());
    return (row.dueAt.isValid() ? double(row.dueAt.toSecsSinceEpoch()) : noMatterWhen) - row.worth;
}

QList<QueueRow> inTurn(QList<QueueRow> rows, const QString &person)
{
    rows.removeIf([&person](const QueueRow &row) {
        const bool passedToMe = row.standing == model::Standing::Escalated && row.mine;
        const bool setAside = row.standing != model::Standing::Open && !passedToMe;
        const bool anothers = !row.assignee.isEmpty() && !row.mine;
        const bool inHand = !row.claimedBy.isEmpty() && row.claimedBy != person;
        return setAside || anothers || inHand;
    });
    std::stable_sort(rows.begin(), rows.end(), [](const QueueRow &left, const QueueRow &right) {
        return turnOf(left) < turnOf(right);
    });
    return rows;
}

} // namespace countersign::workflow
