// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screen.h"

#include <QAbstractButton>
#include <QMap>

class QButtonGroup;
class QVBoxLayout;

namespace countersign::ui
{

// One work area in the rail: icon over its name, and how much waits there.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(Area area, const QString &iconName, QWidget *parent);

    Area area() const { return m_area; }
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintWord(QPainter &painter, int top) const;
    void paintCount(QPainter &painter, const QRect &picture) const;

    Area m_area;
    QIcon m_quietIcon;
    QIcon m_activeIcon;
    int m_count = 0;
};

// The work areas that exist, in the order of the work, Settings at the foot. Up and Down move.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addArea(Area area);
    QList<Area> areas() const { return m_buttons.keys(); }
    void setCurrent(Area area);
    void setCount(Area area, int count);
    RailButton *button(Area area) const { return m_buttons.value(area); }

Q_SIGNALS:
    void areaChosen(countersign::ui::Area area);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QMap<Area, RailButton *> m_buttons;
};

} // namespace countersign::ui
