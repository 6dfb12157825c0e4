// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

namespace countersign::ui
{

// A share with the interval it lies in, on a line from nothing to `most`.
class IntervalBar : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalBar(QWidget *parent = nullptr);

    void show(double share, double low, double high, double most);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    double m_low = 0;
    double m_high = 1;
    double m_most = 1;
};

// How many a day, as columns with their number above and their day below.
class DayColumns : public QWidget
{
    Q_OBJECT
public:
    explicit DayColumns(QWidget *parent = nullptr);

    void show(const QList<std::pair<QDate, int>> &days);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<QDate, int>> m_days;
};

} // namespace countersign::ui
