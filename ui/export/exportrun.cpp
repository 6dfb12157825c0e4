// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportrun.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/export/exportdialog.h"
#include "ui/widgets/runprogress.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

ExportRun::ExportRun(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_parent(parent)
{
}

void ExportRun::ask(const QList<model::DocumentId> &documents)
{
    if (documents.isEmpty() || m_total > 0)
        return;
    auto *dialog = new ExportDialog(documents, m_workbench, m_prompter, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, documents] { begin(documents, dialog->paths(), dialog->wish()); });
    dialog->open();
}

void ExportRun::mail(const QList<model::DocumentId> &documents)
{
    if (documents.isEmpty() || m_total > 0)
        return;
    workflow::ExportWish wish;
    wish.form = workflow::ExportForm::Attachment;
    base::deliver(m_workbench.exportPaths(documents, wish, contractTypeText), this,
                  [this, documents, wish](const base::Result<QStringList> &paths) {
                      if (!paths)
                          Q_EMIT noticed({State::Stop, errorText(paths.error()).full(), {}, {}});
                      else if (m_total == 0)
                          begin(documents, *paths, wish);
                  });
}

void ExportRun::begin(const QList<model::DocumentId> &documents, const QStringList &paths,
                      const workflow::ExportWish &wish)
{
    m_wish = wish;
    m_waiting.clear();
    m_written.clear();
    m_failures.clear();
    for (qsizetype i = 0; i < std::min(documents.size(), paths.size()); ++i)
        m_waiting.append({documents.at(i), paths.at(i)});
    m_total = int(m_waiting.size());
    m_stopped = false;
    m_progress = makeRunProgress(tr("Exporting…"), tr("Stop"), m_total, m_parent);
    m_progress->setObjectName(u"exportProgress"_s);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_stopped = true;
        m_present.cancel();
    });
    next();
}

void ExportRun::next()
{
    if (m_waiting.isEmpty() || m_stopped)
        return finish();
    const Task task = m_waiting.takeFirst();
    const int before = (m_total - int(m_waiting.size()) - 1) * runStepsEach;
    m_present = m_workbench.exportAs(task.id, task.path, m_wish);
    auto *watcher = new QFutureWatcher<base::Result<workflow::ExportedFiles>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, before](int done) {
        if (m_progress)
            m_progress->setValue(before + done);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_present);
    base::deliver(m_present, this, [this](const base::Result<workflow::ExportedFiles> &files) {
        take(files);
        next();
    });
}

void ExportRun::take(const base::Result<workflow::ExportedFiles> &files)
{
    if (files)
        m_written += files->paths;
    else if (files.error().kind != base::ErrorKind::Cancelled)
        m_failures.append(files.error());
}

// What could not be written is missing among the attachments, and was told.
void ExportRun::handOver()
{
    const QString subject = QFileInfo(m_written.constFirst()).completeBaseName();
    const QPointer<ExportRun> self(this);
    m_prompter.writeMail(m_parent, subject, m_written, [self] {
        if (self)
            Q_EMIT self->noticed({State::Stop,
                                  tr("No mail program could be opened. Export an e-mail draft "
                                     "instead, and open it in the one you use."),
                                  {},
                                  {}});
    });
    Q_EMIT noticed({State::Ok,
                    tr("Your mail program gets the message. Send it before you close Countersign: "
                       "the attachment is in memory alone."),
                    {},
                    {}});
}

void ExportRun::finish()
{
    m_total = 0;
    if (m_progress)
        m_progress->deleteLater();
    if (!m_failures.isEmpty()) {
        QString text = errorText(m_failures.first()).summary();
        if (m_failures.size() > 1)
            text
                += u' ' + tr("%n more could not be exported.", nullptr, int(m_failures.size()) - 1);
        Q_EMIT noticed({State::Stop, text, {}, {}});
    }
    if (m_written.isEmpty())
        return;
    if (m_wish.form == workflow::ExportForm::Attachment)
        return handOver();
    if (m_wish.form == workflow::ExportForm::Mail && m_written.size() == 1)
        m_prompter.openPage(m_parent, QUrl::fromLocalFile(m_written.first()));
    const QFileInfo file(m_written.first());
    Q_EMIT noticed(
        {State::Ok,
         m_written.size() == 1
             ? tr("%1 is written.").arg(file.fileName())
             : tr("%n file(s) written to %1.", nullptr, int(m_written.size())).arg(m_wish.folder),
         {},
         {}});
}

} // namespace countersign::ui
