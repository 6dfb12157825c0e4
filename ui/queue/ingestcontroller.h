// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

#include <QPointer>

class QMimeData;

namespace countersign::ui
{

class IngestReport;

// Brings files, folders and pasted pictures into the workspace: asks for passwords where files need
// one, and says in the end what became of each.
class IngestController : public QObject
{
    Q_OBJECT
public:
    // What is asked for a file that is protected, wherever files come in.
    static bool wantsPassword(const workflow::IngestOutcome &outcome);
    static TextQuestion passwordQuestion(const QString &path, bool wasWrong);
    // Of a password that a contract needs whenever its pages are drawn.
    static QString keptPasswordText();

    IngestController(workflow::Workbench &workbench, Prompter &prompter, QWidget *window);

    void pickFiles();
    void pickFolder();
    void addPaths(const QStringList &paths, bool asOneDocument = false);
    void addImage(const QImage &image);
    // False when there is nothing in it that could be a contract.
    bool addMimeData(const QMimeData &data);
    static bool canTake(const QMimeData &data);
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);
    // All is in: the documents made, duplicates among them.
    void finished(const QList<countersign::model::DocumentId> &added);
    void busyChanged(bool busy);

private:
    struct Batch;
    using BatchPtr = std::shared_ptr<Batch>;

    void run(const BatchPtr &batch, const QStringList &paths, const QString &password);
    void take(const BatchPtr &batch, const QList<workflow::IngestOutcome> &outcomes,
              bool withPassword);
    void askNextPassword(const BatchPtr &batch);
    // A protected file that was kept as a document is opened there, not taken in a second time.
    void unlock(const BatchPtr &batch, workflow::IngestOutcome outcome, const QString &password);
    void finish(const BatchPtr &batch);
    void setRunning(int change);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QWidget *m_window;
    QPointer<IngestReport> m_report;
    int m_running = 0;
};

} // namespace countersign::ui
