// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuescreen.h"

#include "core/base/deliver.h"
#include "ui/document/searchablesave.h"
#include "ui/export/exportrun.h"
#include "ui/export/printrun.h"
#include "ui/export/separatordialog.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/queue/previewpane.h"
#include "ui/queue/queueview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

void QueueScreen::buildActions()
{
    const auto add = [this](ActionId id, std::function<void()> handler) {
        m_actions.insert(id, makeAction(id, this, std::move(handler)));
    };
    add(ActionId::QueueOpen, [this] { open(m_view->currentDocument()); });
    add(ActionId::QueueHistory,
        [this] { Q_EMIT documentRequested(m_view->currentDocument(), Area::Audit); });
    add(ActionId::QueuePassword, [this] { askPassword(); });
    add(ActionId::QueueRetry,
        [this] { forSelected([this](model::DocumentId id) { return m_workbench.retry(id); }); });
    add(ActionId::QueueCancel, [this] {
        for (const model::DocumentId id : m_view->selectedDocuments())
            m_workbench.cancelJobs(id);
    });
    add(ActionId::QueueReopen,
        [this] { forSelected([this](model::DocumentId id) { return m_workbench.reopen(id); }); });
    add(ActionId::QueueArchive, [this] { archiveSelected(); });
    add(ActionId::QueueExport, [this] { exportSelected(); });
    auto *searchable = new SearchableSave(m_workbench, m_prompter, this);
    connect(searchable, &SearchableSave::noticed, this, &Screen::noticed);
    add(ActionId::QueueSearchable, [this, searchable] {
        QList<SearchableSave::Item> items;
        const QList<workflow::QueueRow> rows = selectedRows();
        for (const workflow::QueueRow &row : rows)
            items.append({row.id, row.title});
        searchable->save(items);
    });
    auto *run = new ExportRun(m_workbench, m_prompter, this);
    connect(run, &ExportRun::noticed, this, &Screen::noticed);
    add(ActionId::QueueExportAs, [this, run] { run->ask(m_view->selectedDocuments()); });
    add(ActionId::QueueMail, [this, run] { run->mail(m_view->selectedDocuments()); });
    auto *printing = new PrintRun(m_workbench, m_prompter, this);
    connect(printing, &PrintRun::noticed, this, &Screen::noticed);
    add(ActionId::QueuePrint, [this, printing] {
        QList<PrintRun::Item> items;
        const QList<workflow::QueueRow> rows = selectedRows();
        for (const workflow::QueueRow &row : rows)
            items.append({row.id, row.pageCount});
        printing->ask(items);
    });
    add(ActionId::QueueSeparators, [this] { printSeparators(); });
    add(ActionId::Paste, [this] { paste(); });
    add(ActionId::QueuePreview, [this] { setPreviewShown(m_preview->isHidden()); });
    m_actions.value(ActionId::QueuePreview)->setCheckable(true);
    QAction *group = makeAction(ActionId::QueueGroup, this, [] {});
    group->setCheckable(true);
    group->setChecked(true);
    connect(group, &QAction::toggled, &m_model, &QueueModel::setGrouped);
    m_actions.insert(ActionId::QueueGroup, group);
    buildCaseActions();
}

QList<workflow::QueueRow> QueueScreen::selectedRows() const
{
    QList<workflow::QueueRow> rows;
    const QList<model::DocumentId> ids = m_view->selectedDocuments();
    for (const model::DocumentId id : ids) {
        const int line = m_model.lineOf(id);
        if (line >= 0)
            rows.append(m_model.rowOf(line));
    }
    return rows;
}

void QueueScreen::updateActions()
{
    const QList<workflow::QueueRow> rows = selectedRows();
    const auto any = [&rows](auto fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    const auto enable
        = [this](ActionId id, bool enabled) { m_actions.value(id)->setEnabled(enabled); };
    const bool one = !m_view->currentDocument().isNull();
    enable(ActionId::QueueOpen, one);
    enable(ActionId::QueueHistory, one);
    enable(ActionId::QueuePassword, rows.size() == 1 && rows.constFirst().needsPassword);
    enable(ActionId::QueueRetry, any([](const auto &row) {
               return row.stage == model::Stage::Failed && !row.needsPassword;
           }));
    enable(ActionId::QueueCancel, any([](const auto &row) { return row.jobProgress >= 0; }));
    enable(ActionId::QueueReopen, any([](const auto &row) {
               return model::canMove(row.stage, model::Stage::InReview)
                   && row.stage != model::Stage::Recognized;
           }));
    enable(ActionId::QueueArchive,
           any([](const auto &row) { return model::canMove(row.stage, model::Stage::Archived); }));
    enable(ActionId::QueueExport, !rows.isEmpty());
    enable(ActionId::QueueSearchable, !rows.isEmpty());
    enable(ActionId::QueueExportAs, !rows.isEmpty());
    enable(ActionId::QueuePrint, !rows.isEmpty());
    enable(ActionId::QueueMail, !rows.isEmpty());
    updateCaseActions();
}

void QueueScreen::openContextMenu(const QPoint &position)
{
    if (m_view->currentDocument().isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"queueMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::QueueOpen, ActionId::QueuePreview, ActionId::QueueHistory})
        menu->addAction(m_actions.value(id));
    menu->addSeparator();
    // What can't be done with these documents is left out, not greyed.
    for (const ActionId id :
         {ActionId::QueuePassword, ActionId::QueueRetry, ActionId::QueueCancel,
          ActionId::QueueAssign, ActionId::QueueDue, ActionId::QueueHold, ActionId::QueueEscalate,
          ActionId::QueueTakeBack, ActionId::QueueReopen, ActionId::QueueArchive,
          ActionId::QueueSearchable, ActionId::QueueExportAs, ActionId::QueueExport,
          ActionId::QueuePrint, ActionId::QueueMail}) {
        if (m_actions.value(id)->isEnabled())
            menu->addAction(m_actions.value(id));
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void QueueScreen::open(model::DocumentId id)
{
    if (!id.isNull())
        Q_EMIT documentRequested(id, Area::Review);
}

void QueueScreen::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !m_ingest->addMimeData(*data))
        tell(State::Info, tr("There is no picture or file to paste. Copy one first."));
}

void QueueScreen::forSelected(const std::function<workflow::Future<>(model::DocumentId)> &call)
{
    const QList<model::DocumentId> ids = m_view->selectedDocuments();
    for (const model::DocumentId id : ids) {
        base::deliver(call(id), this, [this](const base::Result<> &done) {
            if (!done)
                tell(done.error());
        });
    }
}

void QueueScreen::askPassword()
{
    const model::DocumentId id = m_view->currentDocument();
    TextQuestion question;
    question.title = tr("This contract is protected");
    question.text = IngestController::keptPasswordText();
    question.label = tr("&Password");
    question.acceptText = tr("Open");
    m_prompter.askPassword(this, question, [this, id](const std::optional<QString> &password) {
        if (!password)
            return;
        base::deliver(m_workbench.unlockDocument(id, *password), this,
                      [this](const base::Result<> &done) {
                          if (!done)
                              tell(done.error());
                      });
    });
}

void QueueScreen::exportSelected()
{
    m_prompter.pickFolder(this, tr("Export to"), [this](const QString &folder) {
        for (const model::DocumentId id : m_view->selectedDocuments()) {
            base::deliver(
                m_workbench.exportDocument(id, folder), this,
                [this, folder](const base::Result<QStringList> &files) {
                    if (!files)
                        return tell(files.error());
                    tell(State::Ok,
                         tr("%n file(s) written to %1.", nullptr, int(files->size())).arg(folder));
                });
        }
    });
}

void QueueScreen::printSeparators()
{
    base::deliver(m_workbench.knownParties(), this, [this](const base::Result<QStringList> &known) {
        auto *dialog = new SeparatorDialog(known ? *known : QStringList(), m_prompter, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void QueueScreen::archiveSelected()
{
    QList<model::DocumentId> ids;
    const QList<workflow::QueueRow> rows = selectedRows();
    for (const workflow::QueueRow &row : rows) {
        if (model::canMove(row.stage, model::Stage::Archived))
            ids.append(row.id);
    }
    for (const model::DocumentId id : std::as_const(ids)) {
        base::deliver(m_workbench.archive(id), this, [this](const base::Result<> &done) {
            if (!done)
                return tell(done.error());
            tell(State::Ok, tr("Archived."));
        });
    }
}

} // namespace countersign::ui
