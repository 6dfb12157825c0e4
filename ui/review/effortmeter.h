// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/decision.h"

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace countersign::ui
{

// Counts what a decision costs on a screen: time, keys, and how often the pointer was moved.
class EffortMeter : public QObject
{
    Q_OBJECT
public:
    explicit EffortMeter(QWidget *screen);

    // What came since the last time, or since restart().
    model::Effort take();
    void restart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWithin(const QObject *watched) const;
    bool hasTheKeys(const QObject *watched) const;

    QWidget *m_screen;
    QElapsedTimer m_since;
    QElapsedTimer m_lastMove;
    int m_keys = 0;
    int m_moves = 0;
};

} // namespace countersign::ui
