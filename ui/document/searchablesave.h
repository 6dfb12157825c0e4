// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QPointer>

class QProgressDialog;

namespace countersign::ui
{

// Saves documents as searchable PDFs, one after another: asks where to, shows how far it is, can be
// stopped, and says what came of it.
class SearchableSave final : public QObject
{
    Q_OBJECT
public:
    struct Item {
        model::DocumentId id;
        QString title;
    };

    SearchableSave(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent);

    // One document asks for a file, several for a folder.
    void save(const QList<Item> &items);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);

private:
    struct Task {
        model::DocumentId id;
        QString path;
    };
    void begin(const QList<Task> &tasks);
    void next();
    void take(const base::Result<workflow::SearchableCopy> &copy);
    void finish();
    void stop();

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QWidget *m_parent;
    QList<Task> m_waiting;
    QList<workflow::SearchableCopy> m_written;
    int m_total = 0;
    bool m_stopped = false;
    workflow::Future<workflow::SearchableCopy> m_present;
    QPointer<QProgressDialog> m_progress;
};

} // namespace countersign::ui
