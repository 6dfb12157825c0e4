// SPDX-License-Identifier: Apache-2.0
#include "ui/document/searchablesave.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/pdfawords.h"
#include "ui/widgets/runprogress.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QString fileNameOf(const SearchableSave::Item &item)
{
    QString name = item.title.simplified();
    name.replace(u'/', u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name.truncate(100);
    return (name.isEmpty() ? SearchableSave::tr("Contract") : name) + u".pdf"_s;
}

// A name in the folder that neither the disk nor this task has.
QString freePath(const QString &folder, const QString &name, QSet<QString> &taken)
{
    const QFileInfo wanted(QDir(folder).filePath(name));
    QString path = wanted.filePath();
    for (int count = 2; QFileInfo::exists(path) || taken.contains(path); ++count)
        path = QDir(folder).filePath(u"%1-%2.pdf"_s.arg(wanted.completeBaseName()).arg(count));
    taken.insert(path);
    return path;
}

// What is to be known of one copy besides that it is there.
QString remarksOn(const workflow::SearchableCopy &copy)
{
    QString text;
    if (copy.signedOriginal)
        text += u' ' + SearchableSave::tr("The signatures are in the original alone.");
    if (!copy.pdfaObstacles.isEmpty())
        text += u' '
            + SearchableSave::tr("It is not PDF/A, because the original %1.")
                  .arg(pdfaObstacleText(copy.pdfaObstacles.first()));
    return text;
}

} // namespace

SearchableSave::SearchableSave(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_parent(parent)
{
}

void SearchableSave::save(const QList<Item> &items)
{
    if (items.isEmpty() || m_total > 0)
        return;
    if (items.size() == 1) {
        m_prompter.pickSaveFile(m_parent, tr("Save searchable PDF"), fileNameOf(items.first()),
                                tr("PDF documents (*.pdf)"),
                                [this, id = items.first().id](const QString &path) {
                                    begin({{id, path}});
                                });
        return;
    }
    m_prompter.pickFolder(
        m_parent, tr("Save searchable PDFs into"), [this, items](const QString &folder) {
            QSet<QString> taken;
            QList<Task> tasks;
            for (const Item &item : items)
                tasks.append({item.id, freePath(folder, fileNameOf(item), taken)});
            begin(tasks);
        });
}

void SearchableSave::begin(const QList<Task> &tasks)
{
    if (m_total > 0)
        return;
    m_waiting = tasks;
    m_written.clear();
    m_total = int(tasks.size());
    m_stopped = false;
    m_progress = makeRunProgress(tr("Saving searchable PDF…"), tr("Stop"), m_total, m_parent);
    m_progress->setObjectName(u"searchableProgress"_s);
    connect(m_progress, &QProgressDialog::canceled, this, &SearchableSave::stop);
    next();
}

void SearchableSave::next()
{
    if (m_waiting.isEmpty() || m_stopped)
        return finish();
    const Task task = m_waiting.takeFirst();
    const int before = (m_total - int(m_waiting.size()) - 1) * runStepsEach;
    m_present = m_workbench.saveSearchablePdf(task.id, task.path);
    auto *watcher = new QFutureWatcher<base::Result<workflow::SearchableCopy>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, before](int done) {
        if (m_progress)
            m_progress->setValue(before + done);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_present);
    base::deliver(m_present, this, [this](const base::Result<workflow::SearchableCopy> &copy) {
        take(copy);
        next();
    });
}

void SearchableSave::take(const base::Result<workflow::SearchableCopy> &copy)
{
    if (copy)
        m_written.append(*copy);
    else if (copy.error().kind != base::ErrorKind::Cancelled)
        Q_EMIT noticed({State::Stop, errorText(copy.error()).summary(), {}, {}});
}

void SearchableSave::finish()
{
    m_total = 0;
    if (m_progress)
        m_progress->deleteLater();
    if (m_written.isEmpty())
        return;
    const QFileInfo file(m_written.first().path);
    if (m_written.size() == 1)
        Q_EMIT noticed({State::Ok,
                        tr("%1 is saved.").arg(file.fileName()) + remarksOn(m_written.first()),
                        {},
                        {}});
    else
        Q_EMIT noticed({State::Ok,
                        tr("%n searchable PDF(s) written to %1.", nullptr, int(m_written.size()))
                            .arg(file.absolutePath()),
                        {},
                        {}});
}

void SearchableSave::stop()
{
    m_stopped = true;
    m_present.cancel();
}

} // namespace countersign::ui
