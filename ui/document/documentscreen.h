// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/document/nextdocuments.h"
#include "ui/prompter.h"
#include "ui/screen.h"

class QAction;
class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace countersign::ui
{

class CheckPanel;
class ElidedLabel;
class EmptyState;
class FilingLine;
class ReviewScreen;
class SigningPanel;
class StandingLabel;
class TimelineView;

// A document's whole life in one place: Review, Sign, Check and History under one header.
class DocumentScreen : public Screen
{
    Q_OBJECT
public:
    enum class Part { Review, Sign, Check, History };

    DocumentScreen(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent = nullptr);

    void activate() override;
    QList<QAction *> screenActions() const override;
    // Opens the part that its stage asks for.
    void openDocument(model::DocumentId id) override;
    void openDocument(model::DocumentId id, Part part);
    void showPart(Part part);
    Part part() const;
    model::DocumentId documentId() const { return m_id; }
    ReviewScreen *review() const { return m_review; }
    SigningPanel *signing() const { return m_signing; }
    CheckPanel *check() const { return m_check; }

    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    void addPart(Part part, const QString &text, const QKeySequence &key, QWidget *page);
    void expect(model::DocumentId id);
    void goOn(model::DocumentId id, const QString &done, const QString &actionText);
    void takeBack(model::DocumentId id);
    void tellLesson(model::DocumentId id);
    void reload();
    void loadTimeline();
    void showView(const workflow::DocumentView &view);
    void makeRoom();
    void showHeader();
    QString spokenTitle() const;
    void showFiling();
    void fileAgain();

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    NextDocuments m_next;
    // How documents left review, the last way behind: put aside, as they stood before, or decided.
    QHash<model::DocumentId, QList<std::optional<model::ReviewCase>>> m_left;
    model::DocumentId m_id;
    workflow::DocumentView m_view;
    bool m_openByStage = false;
    bool m_loading = false;
    bool m_reloadAgain = false;

    QAction *m_send = nullptr;
    QAction *m_searchable = nullptr;
    QAction *m_exportAs = nullptr;
    QAction *m_print = nullptr;
    QAction *m_mail = nullptr;
    QToolButton *m_back = nullptr;
    ElidedLabel *m_title = nullptr;
    StandingLabel *m_stage = nullptr;
    QLabel *m_counter = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_parts = nullptr;
    QButtonGroup *m_partButtons = nullptr;
    FilingLine *m_filing = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReviewScreen *m_review = nullptr;
    SigningPanel *m_signing = nullptr;
    CheckPanel *m_check = nullptr;
    TimelineView *m_history = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_arriving = nullptr; // shown until the document is there
};

} // namespace countersign::ui
