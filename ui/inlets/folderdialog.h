// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/inletbench.h"
#include "ui/prompter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui
{

class MessageBar;

// One watched folder: where it is, which files of it, what becomes of them. Stays open until it
// could be saved.
class FolderDialog : public QDialog
{
    Q_OBJECT
public:
    FolderDialog(workflow::InletBench &inlets, Prompter &prompter,
                 const model::WatchedFolder &folder, QWidget *parent);

private:
    void build();
    void load();
    model::WatchedFolder entered() const;
    void save();

    workflow::InletBench &m_inlets;
    Prompter &m_prompter;
    model::WatchedFolder m_folder;
    QLineEdit *m_path;
    QLineEdit *m_patterns;
    QCheckBox *m_subfolders;
    QComboBox *m_after;
    QComboBox *m_type;
    QCheckBox *m_enabled;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace countersign::ui
