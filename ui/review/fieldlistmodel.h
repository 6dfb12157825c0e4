// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "ui/review/reviewwords.h"

#include <QAbstractItemModel>

namespace countersign::ui
{

// The fields of a session under the groups of the review form.
class FieldListModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum DataRole {
        LabelRole = Qt::UserRole,
        ValueRole,
        WordRole,
        StateRole,
        IsGroupRole,
        IsEmptyRole
    };

    using QAbstractItemModel::QAbstractItemModel;

    // Takes over what the session holds now; keeps rows where only values changed.
    void show(const review::ReviewSession &session);

    model::FieldId fieldAt(const QModelIndex &index) const;
    QModelIndex indexOf(model::FieldId id) const;
    QModelIndex groupIndex(int row) const { return index(row, 0, {}); }
    // Whether a group holds a field that needs attention.
    bool needsAttention(const QModelIndex &group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        model::FieldId id;
        QString label;
        QString value;
        FieldStanding standing;
        QString accessible;
        bool open = false;
        bool empty = false; // nothing is proposed; `value` says what there is

        bool sameField(const Row &other) const { return id == other.id; }
    };
    struct Group {
        model::FieldGroup group;
        QList<Row> rows;
        int open = 0;
    };

    QList<Group> groupsOf(const review::ReviewSession &session) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant rowData(const Row &row, int role) const;

    QList<Group> m_groups;
};

} // namespace countersign::ui
