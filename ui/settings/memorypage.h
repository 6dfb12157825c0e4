// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/settings/settingspage.h"

class QHBoxLayout;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign::ui
{

class EmptyState;
class LearningPanel;
class MessageBar;

// What the program learned from decisions: each layout and counterparty with what was learned of
// it and how well that held. Entries can be forgotten, exported and taken in; that happens at once
// and has nothing to do with saving the settings.
class MemoryPage : public SettingsPage
{
    Q_OBJECT
public:
    MemoryPage(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &) const override { }

private:
    void build();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);
    void refresh();
    void show(const model::Memory &memory);
    // Beside each place the piece of the page that it was learned from.
    void loadPictures();
    void loadPicture(QTreeWidgetItem *part, const model::LearnedId &entry,
                     model::DocumentId document);
    void updateButtons();
    void forget();
    void forgetAll();
    void exportAll();
    void importFile();
    // `trusted`: fingerprint of a key that the person trusts; empty at first.
    void importFrom(const QString &path, const QString &trusted);
    void askForTrust(const QString &path, const base::Error &unknown);
    void report(const base::Result<> &done, const QString &success);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    LearningPanel *m_learning;
    QPushButton *m_forget = nullptr;
    QPushButton *m_forgetAll = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    MessageBar *m_message;
};

} // namespace countersign::ui
