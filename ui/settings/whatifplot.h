// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/certification.h"

#include <QWidget>

namespace countersign::ui
{

// What limits from 50 to 99 % would have taken of past decisions without a look: the share taken as
// a falling step line, the wrong ones below it; a marker at the limit that is being tried, moved
// with the arrow keys or the pointer.
class WhatIfPlot : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPlot(QWidget *parent = nullptr);

    // `proven`: the limit that holds now, 0 without one.
    void setDecisions(const QList<review::PastDecision> &decisions, double proven);
    void setLimit(double limit);
    double limit() const { return m_limit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void limitMoved(double limit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF plotArea() const;
    double xOf(double limit) const;
    void move(double limit);
    void paintScale(QPainter &painter) const;
    void paintShares(QPainter &painter) const;
    void paintLimits(QPainter &painter) const;

    QList<review::PastDecision> m_decisions;
    double m_proven = 0;
    double m_limit = 0.9;
};

} // namespace countersign::ui
