// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace countersign::ui
{

class MessageBar;

// The code that a phone scans to send photographed pages here, and what came. The page is served
// while the dialog is open, and only then.
class PhoneDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PhoneDialog(workflow::InletBench &inlets, QWidget *parent);
    ~PhoneDialog() override;

private:
    void build();
    void serve();
    void refresh();
    void showCode(const workflow::PhoneView &view);

    workflow::InletBench &m_inlets;
    QComboBox *m_address;
    QLabel *m_code;
    QLabel *m_url;
    QLabel *m_fingerprint;
    MessageBar *m_message;
    QPushButton *m_renew;
};

} // namespace countersign::ui
