// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/reviewwords.h"

#include <QWidget>

namespace countersign::ui
{

// How something stands, as mark and word in the state's colour.
class StandingLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StandingLabel(QWidget *parent = nullptr);

    void setStanding(const FieldStanding &standing);
    QString word() const { return m_standing.word; }
    State state() const { return m_standing.state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldStanding m_standing;
};

} // namespace countersign::ui
