// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompter.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui
{

// A question with a title, an explanation and the verb itself on the button; with or without an
// input.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const Question &question, QWidget *parent);
    QuestionDialog(const TextQuestion &question, bool hidden, QWidget *parent);

    QString answer() const;

private:
    QVBoxLayout *begin(const QString &title, const QString &text);
    void finish(QVBoxLayout *layout, const QString &acceptText, bool destructive);
    QWidget *makeInput(const TextQuestion &question);
    void checkAnswer();

    QLineEdit *m_input = nullptr;
    QStringList m_offered;
    bool m_required = false;
    QPushButton *m_accept = nullptr;
};

} // namespace countersign::ui
