// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/fieldlistmodel.h"

#include <QTreeView>

namespace countersign::ui
{

// All fields of the contract, one line each: what is settled lies folded under its group, what asks
// for attention is open. Keys that are not for moving about go on to the screen.
class FieldList : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);

    void show(const review::ReviewSession &session);
    using QTreeView::show;
    void focusField(model::FieldId id);
    model::FieldId focusedField() const { return m_focused; }
    // The first field of the group that many places after the focused field's, going round.
    model::FieldId firstOfGroup(int step) const;

Q_SIGNALS:
    // The person moved to another field.
    void fieldChosen(countersign::model::FieldId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void foldSettledGroups();
    void toggleGroup(const QModelIndex &index);

    FieldListModel m_model;
    model::FieldId m_focused;
    QSet<int> m_keptOpen; // groups that the person unfolded
    bool m_following = false; // the session moves us, not the person
};

} // namespace countersign::ui
