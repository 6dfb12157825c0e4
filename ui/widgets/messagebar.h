// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/theme/colours.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace countersign::ui
{

class StateMark;

// A message that belongs to a place and stays until it is dealt with: a state's tint, its mark,
// words, a button to do something about it, another to have it
// out of the way. Hidden until it has something to say.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(State state, const QString &text, const QString &actionText = {},
              const QString &otherText = {});
    void show(const base::Error &error, const QString &actionText = {});
    State state() const { return m_state; }
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepWordsWhole();

    State m_state = State::Info;
    StateMark *m_mark;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace countersign::ui
