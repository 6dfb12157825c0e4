// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldlist.h"

#include "ui/review/fieldrowdelegate.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

FieldList::FieldList(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"fieldList"_s);
    setAccessibleName(tr("Fields"));
    setModel(&m_model);
    setItemDelegate(new FieldRowDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::clicked, this, &FieldList::toggleGroup);
}

void FieldList::show(const review::ReviewSession &session)
{
    const QScopedValueRollback following(m_following, true);
    m_model.show(session);
    foldSettledGroups();
    focusField(m_focused);
}

void FieldList::foldSettledGroups()
{
    const QModelIndex focusGroup = m_model.indexOf(m_focused).parent();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.groupIndex(row);
        const bool open
            = m_model.needsAttention(group) || group == focusGroup || m_keptOpen.contains(row);
        if (isExpanded(group) != open)
            setExpanded(group, open);
    }
}

void FieldList::focusField(model::FieldId id)
{
    const QScopedValueRollback following(m_following, true);
    m_focused = id;
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid()) {
        expand(index.parent());
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        setCurrentIndex({});
    }
}

model::FieldId FieldList::firstOfGroup(int step) const
{
    const int groups = m_model.rowCount();
    if (groups == 0)
        return {};
    const int at = qMax(0, m_model.indexOf(m_focused).parent().row());
    const QModelIndex group = m_model.groupIndex((at + step + groups) % groups);
    return m_model.fieldAt(m_model.index(0, 0, group));
}

void FieldList::toggleGroup(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.fieldAt(index).isNull())
        return;
    const bool open = !isExpanded(index);
    if (open)
        m_keptOpen.insert(index.row());
    else
        m_keptOpen.remove(index.row());
    setExpanded(index, open);
}

void FieldList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const model::FieldId id = m_model.fieldAt(current);
    if (m_following || id.isNull() || id == m_focused)
        return;
    m_focused = id;
    Q_EMIT fieldChosen(id);
}

void FieldList::keyPressEvent(QKeyEvent *event)
{
    const bool onGroup = m_model.fieldAt(currentIndex()).isNull();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (onGroup && event->modifiers() == Qt::NoModifier) {
            toggleGroup(currentIndex());
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTreeView::keyPressEvent(event);
        return;
    default:
        // Digits, letters and commands are the screen's, not a search in the list.
        event->ignore();
        return;
    }
}

void FieldList::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate draws the whole row, fold mark included.
}

} // namespace countersign::ui
