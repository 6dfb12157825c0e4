// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/sidelist.h"

#include <QListView>

namespace countersign::ui
{

// Sides in small, one after the other in lines. Bars stand where documents begin and can be dragged
// to another side; sides that are selected can be dragged between others. Arrow keys walk.
class SideStrip : public QListView
{
    Q_OBJECT
public:
    SideStrip(SideList &sides, QWidget *parent = nullptr);

    QList<model::SideId> selectedSides() const;
    model::SideId currentSide() const;
    void select(const QList<model::SideId> &sides, const model::SideId &current);
    // Bars and sides stay where they are: for a tray.
    void setFixed(bool fixed) { m_fixed = fixed; }

Q_SIGNALS:
    void sidesChosen(); // another selection, or another current side
    void splitDragged(countersign::model::SideId from, countersign::model::SideId to);
    void splitClicked(countersign::model::SideId at); // of a suggested one
    // Before `before`, or after `after`: one of them is null.
    void sidesDragged(const QList<countersign::model::SideId> &sides,
                      countersign::model::SideId before, countersign::model::SideId after);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QSize viewportSizeHint() const override;

private:
    enum class Dragging { Nothing, Split, Sides };

    int barAt(const QPoint &position) const;
    // The row before which something dropped here would lie; the number of rows: behind the last.
    int gapAt(const QPoint &position) const;
    void drop();
    void leaveDrag();

    SideList &m_sides;
    Dragging m_dragging = Dragging::Nothing;
    bool m_fixed = false;
    bool m_moved = false; // the pointer, far enough for it to be a drag
    bool m_selectOnRelease = false;
    QPoint m_pressed;
    int m_from = -1; // the bar that is dragged
    int m_gap = -1;
};

} // namespace countersign::ui
