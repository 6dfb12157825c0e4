// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldlistmodel.h"

#include "ui/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr model::FieldGroup formGroups[]
    = {model::FieldGroup::Contract, model::FieldGroup::Parties, model::FieldGroup::Dates,
       model::FieldGroup::Money,    model::FieldGroup::Items,   model::FieldGroup::Signers,
       model::FieldGroup::Clauses};
// Group rows carry this as internal id, field rows their group's row number.
constexpr quintptr groupMark = ~quintptr(0);

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

QList<FieldListModel::Group> FieldListModel::groupsOf(const review::ReviewSession &session) const
{
    QList<Group> groups;
    for (const model::FieldGroup group : formGroups) {
        Group made{group, {}, 0};
        for (const model::FieldValue &value : session.fields()) {
            if (model::fieldInfo(value.key).group != group)
                continue;
            QString shown = oneLine(displayValue(value.key, session.proposal(value)));
            if (value.key == model::FieldKey::Clause && !value.qualifier.isEmpty())
                shown = value.qualifier + u" \u00b7 "_s + shown;
            const bool open = session.needsAttention(value);
            made.open += open ? 1 : 0;
            const bool empty = value.value.isEmpty() && value.confidence > 0
                && value.state == model::FieldState::Open;
            if (empty)
                shown = tr("not found");
            // Too doubtful to be proposed: what there is to choose from stands in the card.
            const int readings
                = open && shown.isEmpty() ? int(review::ReviewSession::readings(value).size()) : 0;
            if (readings > 0)
                shown = tr("%n reading(s)", nullptr, readings);
            made.rows.append({value.id, fieldText(value.key), shown, standingOf(session, value),
                              accessibleFieldText(session, value), open, empty || readings > 0});
        }
        if (!made.rows.isEmpty())
            groups.append(made);
    }
    return groups;
}

void FieldListModel::show(const review::ReviewSession &session)
{
    const QList<Group> fresh = groupsOf(session);
    const bool sameRows
        = std::equal(fresh.begin(), fresh.end(), m_groups.begin(), m_groups.end(),
                     [](const Group &left, const Group &right) {
                         return left.group == right.group
                             && std::equal(left.rows.begin(), left.rows.end(), right.rows.begin(),
                                           right.rows.end(), [](const Row &a, const Row &b) {
                                               return a.sameField(b);
                                           });
                     });
    if (!sameRows) {
        beginResetModel();
        m_groups = fresh;
        endResetModel();
        return;
    }
    m_groups = fresh;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex group = groupIndex(row);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

model::FieldId FieldListModel::fieldAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return {};
    return m_groups.at(qsizetype(index.internalId())).rows.at(index.row()).id;
}

QModelIndex FieldListModel::indexOf(model::FieldId id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<Row> &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).id == id)
                return createIndex(row, 0, quintptr(group));
        }
    }
    return {};
}

bool FieldListModel::needsAttention(const QModelIndex &group) const
{
    return group.isValid() && m_groups.at(group.row()).open > 0;
}

QModelIndex FieldListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row()) : groupMark);
}

QModelIndex FieldListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(int(child.internalId()), 0, groupMark);
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupMark ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int FieldListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FieldListModel::groupData(const Group &group, int role) const
{
    const QString label = tr("%1 (%2)").arg(fieldGroupText(group.group)).arg(group.rows.size());
    const QString word = group.open > 0 ? tr("%n to check", nullptr, group.open) : tr("ok");
    switch (role) {
    case IsGroupRole:
        return true;
    case LabelRole:
        return label;
    case WordRole:
        return word;
    case StateRole:
        return QVariant::fromValue(group.open > 0 ? State::Check : State::Ok);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return label + u", "_s + word;
    default:
        return {};
    }
}

QVariant FieldListModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case IsGroupRole:
        return false;
    case IsEmptyRole:
        return row.empty;
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case WordRole:
        return row.standing.word;
    case StateRole:
        return QVariant::fromValue(row.standing.state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        return row.accessible;
    default:
        return {};
    }
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupMark)
        return groupData(m_groups.at(index.row()), role);
    return rowData(m_groups.at(qsizetype(index.internalId())).rows.at(index.row()), role);
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace countersign::ui
