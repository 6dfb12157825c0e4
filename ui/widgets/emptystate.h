// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign::ui
{

// What a place shows when there is nothing in it: why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &title, const QString &text,
             const QString &actionText = {});
    QString title() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace countersign::ui
