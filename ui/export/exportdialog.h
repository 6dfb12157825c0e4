// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui
{

// What documents are written as, under which names, and where; shows the first name as it will be.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QList<model::DocumentId> &documents, workflow::Workbench &workbench,
                 Prompter &prompter, QWidget *parent);

    workflow::ExportWish wish() const;
    QStringList paths() const { return m_paths; } // of the documents, in their order

private:
    void addForm();
    void addTemplate();
    void addFolder();
    void addExisting();
    QLayout *makeButtons();
    void preview();
    void showPaths(const base::Result<QStringList> &paths);

    QList<model::DocumentId> m_documents;
    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QStringList m_paths;
    int m_asked = 0; // previews; an answer to an earlier one is stale
    QTimer m_pause; // between the last letter typed and the preview
    QVBoxLayout *m_inputs = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_template = nullptr;
    QLabel *m_preview = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_existing = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace countersign::ui
