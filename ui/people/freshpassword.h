// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace countersign::ui
{

class StrengthMeter;

// The inputs of a new password: it, how strong it is, and the same once more; says when they
// differ.
class FreshPassword final : public QWidget
{
    Q_OBJECT
public:
    // The inputs are called `name`Fresh and `name`Again.
    FreshPassword(const QString &name, const QString &label, QWidget *parent);

    QString text() const;
    void clear();
    // Something is there, and twice the same.
    bool isReady() const;
    QLineEdit *first() const { return m_first; }
    QLineEdit *again() const { return m_again; }

Q_SIGNALS:
    void edited();

private:
    void follow();

    QLineEdit *m_first;
    QLineEdit *m_again;
    StrengthMeter *m_strength;
    QLabel *m_differ;
};

} // namespace countersign::ui
