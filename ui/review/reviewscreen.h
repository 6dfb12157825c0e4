// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "core/review/reviewtrail.h"
#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/review/contradictions.h"
#include "ui/review/pageloader.h"
#include "ui/review/pagemark.h"
#include "ui/screen.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace countersign::ui
{

class Banner;
class ClauseRail;
class EffortMeter;
class FieldPanel;
class LastLook;
class PageBar;
class PageView;
class StatementStrip;
class ThumbnailRail;

// Review of one document: the page on the left, its fields on the right. Worked by keys alone:
// Enter confirms and goes to the next uncertain field, 1 2 3 take another reading, 0 says that it
// is not there, letters begin to type.
class ReviewScreen : public QWidget
{
    Q_OBJECT
public:
    ReviewScreen(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent = nullptr);

    // Shows the document as it is stored now; the same one again keeps place, input and history.
    void showDocument(const workflow::DocumentView &view);
    void focusFields();
    // "2 of 5 to check".
    QString counterText() const;
    // Everything decided so far is on its way to the store.
    const review::ReviewSession &session() const { return m_session; }
    model::FieldId focusedField() const { return m_focused; }
    // How many steps were sent to the store: what was asked of it before the last is out of date.
    int stepsSent() const { return m_stepsSent; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void counterChanged();
    // The document has left review; undo with nothing else to take back asks for it again.
    void approved(countersign::model::DocumentId id);
    void rejected(countersign::model::DocumentId id);
    // Put on hold or passed on; `before` takes that back, `word` says what was done.
    void setAside(countersign::model::DocumentId id, const countersign::model::ReviewCase &before,
                  const QString &word);
    void takeBackRequested(countersign::model::DocumentId id);
    void closeRequested();
    void otherRequested(countersign::model::DocumentId id);
    void noticed(const countersign::ui::Notice &notice);
    void reloadRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // While it is shown, the document is in this person's hands.
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // reviewscreen.cpp: what is shown
    void build();
    QWidget *makePaper(QWidget *parent);
    void connectPanel();
    void showBanner();
    void showLookalike();
    void takeLookalikeOffer(int offer);
    void showAccess();
    void showFields();
    void focusField(model::FieldId id, bool turnToPage = true);

    // reviewpages.cpp: the paper side
    void connectPage();
    void connectSheet(PageView *sheet, int ahead);
    void connectLoader();
    void showSheet(PageView *sheet, int page, const QImage &image);
    void readWhole();
    void loadClauses();
    QList<PageMark> marksOn(int page) const;
    void showMarks();
    void showPage(int pageIndex);
    void showSecondPage();
    void stepPage(int step);

    // reviewcommands.cpp: which keys and menu entries do what
    void addCommands();
    void addPageCommands();
    void nameKeys(const QList<QAction *> &onCard);
    bool typesAt(const QKeyEvent &event) const;
    void stepGroup(int step);
    void cyclePanes(int step);

    // reviewsteps.cpp: what the person does
    void confirm();
    void confirmGroup();
    void confirmAbsent();
    void takeReading(int number);
    void markAbsent();
    void markUnreadable();
    void pickWords(const QString &text, const model::Evidence &evidence,
                   const QList<model::OcrWord> &words);
    bool commitInput();
    void undo();
    void redo();
    void addField(model::FieldKey key);
    void addAnother();
    void removeField();
    void approve();
    bool isLastLook() const;
    void openLastLook();
    void closeLastLook();
    void followLastLook();
    void confirmLastLook();
    void reject();
    void hold(); // and what follows: reviewaside.cpp
    void escalate();
    void skip();
    void connectComments();
    void toggleComments();
    void openComments();
    void showComments();
    void putAside(const workflow::Future<model::ReviewCase> &step, const QString &word);
    void acceptFinding(const QString &rule);
    void reveal();
    void bannerAction();
    void takeFromPrevious();
    void applyPrevious(const workflow::PreviousContract &previous);
    void readPlaceAgain();
    void readRegion(int page, const model::PageRect &region);
    void askReadAgain();
    void offerReadAgain(const QStringList &languages);
    void readAgain(const QList<int> &pages, const workflow::ReadingWish &wish);
    void takeRegion(model::FieldId field, int page, const QList<model::OcrWord> &words);
    void loadKnownParties();
    void showStatement(const model::Evidence &evidence, int number, int count);
    void findStatements();
    bool isEditable() const;
    bool isAnothers() const; // in someone else's hands
    // Stores a step's change and shows it; says why when there was none. True when it was taken.
    bool take(const base::Result<review::FieldChange> &step);
    void store(const review::FieldChange &change);
    void goOn();
    void tell(const base::Error &error);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    PageLoader m_loader;
    EffortMeter *m_effort;
    workflow::DocumentView m_view;
    review::ReviewSession m_session;
    review::ReviewTrail m_trail;
    model::FieldId m_focused;
    int m_toCheck = 0; // when the document was opened
    int m_saving = 0; // changes on their way
    int m_stepsSent = 0;
    bool m_stale = false; // the store has moved on meanwhile
    int m_page = 0;
    int m_unread = 0; // comments, when the document was opened: shown as new until it is left

    Banner *m_banner = nullptr;
    QSplitter *m_splitter = nullptr;
    ThumbnailRail *m_rail = nullptr;
    QStackedWidget *m_sheets = nullptr; // the paper, or the last look in its place
    LastLook *m_lastLook = nullptr;
    PageView *m_pageView = nullptr;
    PageView *m_secondPage = nullptr;
    QAction *m_twoPages = nullptr;
    ClauseRail *m_clauses = nullptr;
    Contradictions m_contradictions;
    PageBar *m_pageBar = nullptr;
    StatementStrip *m_statements = nullptr;
    model::PageRect m_framed; // the piece of this page that was framed last
    model::Evidence m_shownStatement; // the place that F3 went to
    QAction *m_confirm = nullptr;
    FieldPanel *m_panel = nullptr;
};

} // namespace countersign::ui
