// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/model/person.h"
#include "core/workflow/workbench.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/prompter.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/reviewprefetch.h"
#include "ui/queue/savedfilters.h"
#include "ui/screen.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace countersign::ui
{

class Chip;
class DropFrame;
class EmptyState;
class GroupVerifier;
class IngestController;
class MessageBar;
class PreviewPane;
class QueueView;

// Every document with its stage: find, filter, group, preview, open; files dropped or pasted here
// come in.
class QueueScreen : public Screen
{
    Q_OBJECT
public:
    QueueScreen(workflow::Workbench &workbench, Prompter &prompter, const base::Clock &clock,
                QWidget *parent = nullptr);

    void activate() override;
    // Selects it in the list.
    void openDocument(model::DocumentId id) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    IngestController &ingest() { return *m_ingest; }
    void refresh();
    // Only the contracts in which a comment names the person.
    void showMentions();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goToFound();
    void buildHeader(QVBoxLayout *layout);
    void buildChips(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void buildActions();
    void take(const base::Result<QList<workflow::QueueRow>> &rows);
    void showState();
    void updateChips();
    void updateActions();
    void updatePreview();
    void setPreviewShown(bool shown);
    void clearFilters();
    void openContextMenu(const QPoint &position);
    void open(model::DocumentId id);
    void applyFilter(const SavedFilter &filter);
    void saveFilter();
    void verifyGroups();
    void closeGroups();

    // queuecasework.cpp
    void buildCaseActions();
    void updateCaseActions();
    void
    caseStep(const QString &done,
             const std::function<workflow::Future<model::ReviewCase>(model::DocumentId)> &step);
    void holdSelected();
    void escalateSelected();
    void askForPerson(TextQuestion question, QStringList (*choose)(const QList<model::Person> &),
                      const std::function<void(const QString &)> &answered);
    void takeBackSelected();
    void assignSelected();
    void setDueOfSelected();

    void paste();
    void askPassword();
    void exportSelected();
    void printSeparators();
    void archiveSelected();
    // Runs one call of the workbench for each selected document and tells of failures.
    void forSelected(const std::function<workflow::Future<>(model::DocumentId)> &call);
    QList<workflow::QueueRow> selectedRows() const;

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    QueueModel m_model;
    IngestController *m_ingest;
    ReviewPrefetch m_prefetch;
    QLineEdit *m_search = nullptr;
    QLabel *m_total = nullptr;
    QList<std::pair<Chip *, QueueChoice>> m_chips;
    SavedFilters *m_savedFilters = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QueueView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    PreviewPane *m_preview = nullptr;
    QHash<ActionId, QAction *> m_actions;
    QTimer m_refreshSoon;
    int m_asked = 0; // numbers the questions, so that late answers to old ones are dropped
    bool m_loaded = false;
    bool m_focusOnArrival = false;
    DropFrame *m_dropFrame = nullptr;
    GroupVerifier *m_groups = nullptr; // covers the list while it is used
    model::DocumentId m_selectOnArrival;
};

} // namespace countersign::ui
