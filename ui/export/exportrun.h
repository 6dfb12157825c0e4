// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QPointer>

class QProgressDialog;

namespace countersign::ui
{

class ExportDialog;

// Exports documents one after another: asks how, shows how far it is, can be stopped, and says what
// came of it. One that fails does not stop the others.
class ExportRun final : public QObject
{
    Q_OBJECT
public:
    ExportRun(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent);

    void ask(const QList<model::DocumentId> &documents);
    // As attachments of a message in the person's mail program. No copy is left on the disk.
    void mail(const QList<model::DocumentId> &documents);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);

private:
    void begin(const QList<model::DocumentId> &documents, const QStringList &paths,
               const workflow::ExportWish &wish);
    void next();
    void take(const base::Result<workflow::ExportedFiles> &files);
    void handOver();
    void finish();

    struct Task {
        model::DocumentId id;
        QString path;
    };
    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QWidget *m_parent;
    workflow::ExportWish m_wish;
    QList<Task> m_waiting;
    QStringList m_written;
    QList<base::Error> m_failures;
    int m_total = 0;
    bool m_stopped = false;
    workflow::Future<workflow::ExportedFiles> m_present;
    QPointer<QProgressDialog> m_progress;
};

} // namespace countersign::ui
