// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuemodel.h"

#include "core/workflow/queueorder.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using model::Stage;

// What needs a person first, what is done last.
constexpr Stage groupOrder[]
    = {Stage::Recognized, Stage::InReview, Stage::Failed,   Stage::Declined, Stage::Expired,
       Stage::Voided,     Stage::Signed,   Stage::Approved, Stage::Captured, Stage::OutForSignature,
       Stage::Verified,   Stage::Rejected, Stage::Archived};

int groupRank(Stage stage)
{
    return int(std::find(std::begin(groupOrder), std::end(groupOrder), stage)
               - std::begin(groupOrder));
}

// Numbers to sort a column by; texts are sorted by collation keys instead.
double sortNumber(const workflow::QueueRow &row, int column)
{
    switch (column) {
    case QueueModel::Doubt:
        return row.openFields > 0 ? row.lowestConfidence : 2;
    case QueueModel::Pages:
        return row.pageCount;
    case QueueModel::Age:
        return double(-row.capturedAt.toMSecsSinceEpoch());
    case QueueModel::Due:
        return workflow::turnOf(row);
    case QueueModel::Progress:
        return groupRank(row.stage);
    default:
        return 0;
    }
}

QString dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    if (due < now)
        return QueueModel::tr("Overdue %1").arg(ageText(due, now));
    const QDate day = due.toLocalTime().date();
    if (day == now.toLocalTime().date())
        return QueueModel::tr("Today");
    return dayText(day);
}

QString ownerText(const workflow::QueueRow &row)
{
    if (!row.claimedBy.isEmpty())
        //: Someone has the document open.
        return QueueModel::tr("%1, at it now").arg(row.claimedBy);
    return row.standing == model::Standing::Escalated ? row.escalatedTo : row.assignee;
}

} // namespace

bool QueueChoice::takes(const workflow::QueueRow &row) const
{
    if (!stages.isEmpty() && !stages.contains(row.stage))
        return false;
    switch (kind) {
    case All:
        return true;
    case InHand:
        return row.standing == model::Standing::Open;
    case Mine:
        return row.mine;
    case OnHold:
        return row.standing == model::Standing::Held;
    case PassedOn:
        return row.standing == model::Standing::Escalated;
    case SecondWanted:
        return row.secondWanted;
    case MentionsMe:
        return row.mentionsMe;
    }
    return true;
}

State queueState(const workflow::QueueRow &row)
{
    if (row.needsPassword)
        return State::Ask;
    if (row.standing == model::Standing::Held)
        return State::Idle;
    if (row.standing == model::Standing::Escalated)
        return State::Ask;
    if (!row.failureCode.isEmpty() || row.sync == model::SyncStatus::Failed)
        return State::Stop;
    return stageState(row.stage);
}

QString queueStateText(const workflow::QueueRow &row)
{
    if (row.needsPassword)
        return QueueModel::tr("Locked");
    if (row.jobProgress >= 0)
        return QueueModel::tr("Being read, %1 %").arg(qBound(0, int(row.jobProgress * 100), 99));
    if (row.standing == model::Standing::Held)
        return QueueModel::tr("On hold");
    if (row.standing == model::Standing::Escalated)
        return QueueModel::tr("Passed on");
    if (row.secondWanted)
        return QueueModel::tr("Second person");
    if (row.sync == model::SyncStatus::Failed)
        return syncStatusText(row.sync);
    return stageText(row.stage);
}

QueueModel::QueueModel(const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void QueueModel::setRows(const QList<workflow::QueueRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_hasDue = std::any_of(rows.begin(), rows.end(),
                           [](const auto &row) { return row.dueAt.isValid(); });
    m_hasOwner = std::any_of(rows.begin(), rows.end(), [](const auto &row) {
        return !row.claimedBy.isEmpty() || !row.assignee.isEmpty() || !row.escalatedTo.isEmpty();
    });
    fillLines();
    endResetModel();
}

bool QueueModel::isUsed(int column) const
{
    if (column == Due)
        return m_hasDue;
    return column != Owner || m_hasOwner;
}

void QueueModel::setChoice(const QueueChoice &choice)
{
    m_choice = choice;
    rebuild();
}

void QueueModel::setGrouped(bool grouped)
{
    m_grouped = grouped;
    rebuild();
}

void QueueModel::toggleGroup(const QModelIndex &heading)
{
    if (!heading.isValid() || !isGroup(heading.row()))
        return;
    const Stage stage = stageOf(heading.row());
    if (!m_collapsed.remove(stage))
        m_collapsed.insert(stage);
    rebuild();
}

bool QueueModel::isGroup(int line) const
{
    return line >= 0 && line < m_lines.size() && m_lines.at(line).row < 0;
}

int QueueModel::lineOf(model::DocumentId id) const
{
    return m_lineOf.value(id, -1);
}

int QueueModel::headingOf(model::Stage stage) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (isGroup(line) && m_lines.at(line).stage == stage)
            return line;
    }
    return -1;
}

int QueueModel::firstDocumentLine() const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isGroup(line))
            return line;
    }
    return -1;
}

int QueueModel::countIn(const QueueChoice &choice) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&choice](const auto &row) { return choice.takes(row); }));
}

QList<int> QueueModel::sortedRows() const
{
    QList<int> order;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_choice.takes(m_rows.at(row)))
            order.append(row);
    }
    const bool descending = m_order == Qt::DescendingOrder;
    if (m_sortColumn == Contract || m_sortColumn == Type) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(size_t(m_rows.size()));
        for (const workflow::QueueRow &row : m_rows)
            keys.push_back(collator.sortKey(text(row, m_sortColumn)));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const int compared = keys[size_t(a)].compare(keys[size_t(b)]);
            return descending ? compared > 0 : compared < 0;
        });
        return order;
    }
    std::vector<double> keys;
    keys.reserve(size_t(m_rows.size()));
    for (const workflow::QueueRow &row : m_rows)
        keys.push_back(sortNumber(row, m_sortColumn));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return descending ? keys[size_t(a)] > keys[size_t(b)] : keys[size_t(a)] < keys[size_t(b)];
    });
    return order;
}

void QueueModel::rebuild()
{
    beginResetModel();
    fillLines();
    endResetModel();
}

void QueueModel::fillLines()
{
    m_lines.clear();
    const QList<int> order = sortedRows();
    if (!m_grouped) {
        for (const int row : order)
            m_lines.append({m_rows.at(row).stage, row, 0});
    } else {
        QHash<Stage, QList<int>> groups;
        for (const int row : order)
            groups[m_rows.at(row).stage].append(row);
        for (const Stage stage : groupOrder) {
            const QList<int> members = groups.value(stage);
            if (members.isEmpty())
                continue;
            m_lines.append({stage, -1, int(members.size())});
            if (m_collapsed.contains(stage))
                continue;
            for (const int row : members)
                m_lines.append({stage, row, 0});
        }
    }
    m_lineOf.clear();
    m_lineOf.reserve(m_lines.size());
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!isGroup(line))
            m_lineOf.insert(rowOf(line).id, line);
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QueueModel::headingText(const Line &line) const
{
    //: A stage and how many documents are in it.
    return tr("%1 (%2)").arg(stageText(line.stage), QLocale().toString(line.count));
}

QString QueueModel::text(const workflow::QueueRow &row, int column) const
{
    switch (column) {
    case Contract:
        return row.title.isEmpty() ? tr("Untitled contract") : row.title;
    case Type:
        return row.contractType.isEmpty() ? QString() : contractTypeText(row.contractType);
    case Doubt:
        return row.doubtfulField.isEmpty() ? QString() : fieldNameText(row.doubtfulField);
    case Pages:
        return row.pageCount > 0 ? QLocale().toString(row.pageCount) : QString();
    case Age:
        return ageText(row.capturedAt, m_clock.now());
    case Due:
        return dueText(row.dueAt, m_clock.now());
    case Owner:
        return ownerText(row);
    case Progress:
        return queueStateText(row);
    default:
        return {};
    }
}

QString QueueModel::spokenText(const workflow::QueueRow &row, int column) const
{
    const QString shown = text(row, column);
    switch (column) {
    case Contract: {
        QStringList parts{queueStateText(row), shown, row.counterparty};
        if (row.duplicate)
            parts.append(tr("duplicate"));
        if (row.comments > 0)
            parts.append(tr("%n comment(s)", nullptr, row.comments));
        if (row.unreadComments > 0)
            parts.append(tr("%n unread", nullptr, row.unreadComments));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Doubt:
        return shown.isEmpty() ? tr("Nothing to check")
                               : shown + u' ' + confidenceText(row.lowestConfidence);
    case Pages:
        return pagesText(row.pageCount);
    case Age:
        return tr("Added %1").arg(momentText(row.capturedAt));
    case Due:
        return row.dueAt.isValid() ? tr("Due %1").arg(momentText(row.dueAt)) : tr("No due time");
    case Progress: {
        QStringList parts{shown, row.standingReason};
        if (row.heldUntil.isValid())
            parts.append(tr("until %1").arg(momentText(row.heldUntil)));
        parts.removeAll(QString());
        return parts.join(u": "_s);
    }
    default:
        return shown;
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == IsGroupRole)
        return line.row < 0;
    if (line.row < 0) {
        if (role == CollapsedRole)
            return m_collapsed.contains(line.stage);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? headingText(line) : QString();
        return {};
    }
    const workflow::QueueRow &row = m_rows.at(line.row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Progress && !row.failureCode.isEmpty())
            return errorText(row.failureCode).full();
        return spokenText(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Pages || index.column() == Age
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return QVariant::fromValue(row.id);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Pages || section == Age ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                  : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Contract:
        return tr("Contract");
    case Type:
        return tr("Type");
    case Doubt:
        return tr("Least certain");
    case Pages:
        return tr("Pages");
    case Age:
        return tr("Age");
    case Due:
        return tr("Due");
    case Owner:
        return tr("Whose");
    case Progress:
        return tr("Stage");
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

} // namespace countersign::ui
