// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/separatorsheets.h"
#include "ui/prompter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace countersign::ui
{

// Separator sheets for a stack of paper: what they say, a look at them, printed or saved as a PDF.
class SeparatorDialog : public QDialog
{
    Q_OBJECT
public:
    SeparatorDialog(const QStringList &counterparties, Prompter &prompter, QWidget *parent);

    workflow::SeparatorSheets sheets() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addInputs(QVBoxLayout *inputs, const QStringList &counterparties);
    void addButtons(QLayout *foot);
    void showSheet();
    void print();
    void printOn(QPrinter &printer);
    void save();

    Prompter &m_prompter;
    QComboBox *m_type = nullptr;
    QLineEdit *m_counterparty = nullptr;
    QLineEdit *m_profile = nullptr;
    QComboBox *m_size = nullptr;
    QSpinBox *m_copies = nullptr;
    QLabel *m_said = nullptr; // what is wrong, or what was done
    QLabel *m_picture = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace countersign::ui
