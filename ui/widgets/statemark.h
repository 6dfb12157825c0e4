// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

class QPainter;

namespace countersign::ui
{

// ok = tick, check = question mark in a ring, ask = filled dot, stop = octagon, info = ring with a
// dot on its way. Fills `box`, drawn in the state's own colour.
void paintStateMark(QPainter *painter, const QRect &box, State state);

// A state as shape and word; the word is always there for the screen reader and the tool tip.
class StateMark : public QWidget
{
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);

    // `word` empty shows the state's general word in the tool tip only.
    void setState(State state, const QString &word = {});
    // What the tool tip and screen readers say of it instead.
    void setSpoken(const QString &text);
    State state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Info;
    QString m_word;
};

} // namespace countersign::ui
