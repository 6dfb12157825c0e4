// SPDX-License-Identifier: Apache-2.0
#include "ui/document/documentscreen.h"

#include "core/base/deliver.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/check/checkpanel.h"
#include "ui/document/filingline.h"
#include "ui/document/searchablesave.h"
#include "ui/document/teachingdialog.h"
#include "ui/document/timelineview.h"
#include "ui/export/exportrun.h"
#include "ui/export/printrun.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/standinglabel.h"
#include "ui/signing/signingpanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/backbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/words.h"

#include <QAction>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

DocumentScreen::Part partForStage(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Captured:
    case model::Stage::Recognized:
    case model::Stage::InReview:
    case model::Stage::Rejected:
    case model::Stage::Failed:
        return DocumentScreen::Part::Review;
    case model::Stage::Approved:
    case model::Stage::OutForSignature:
    case model::Stage::Declined:
    case model::Stage::Voided:
    case model::Stage::Expired:
        return DocumentScreen::Part::Sign;
    case model::Stage::Signed:
    case model::Stage::Verified:
    case model::Stage::Archived:
        return DocumentScreen::Part::Check;
    }
    return DocumentScreen::Part::Review;
}

} // namespace

DocumentScreen::DocumentScreen(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : Screen(Area::Review, parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_next(workbench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_header = makeHeader();
    layout->addWidget(m_header);
    m_filing = new FilingLine(this);
    layout->addWidget(m_filing);
    layout->addWidget(m_stack, 1);
    m_review = new ReviewScreen(workbench, prompter, m_stack);
    m_signing = new SigningPanel(workbench, prompter, m_stack);
    m_check = new CheckPanel(workbench, prompter, m_stack);
    m_history = new TimelineView(m_stack);
    addPart(Part::Review, tr("Review"), Qt::CTRL | Qt::ALT | Qt::Key_1, m_review);
    addPart(Part::Sign, tr("Sign"), Qt::CTRL | Qt::ALT | Qt::Key_2, m_signing);
    addPart(Part::Check, tr("Check"), Qt::CTRL | Qt::ALT | Qt::Key_3, m_check);
    addPart(Part::History, tr("History"), Qt::CTRL | Qt::ALT | Qt::Key_4, m_history);
    m_empty = new EmptyState(m_stack);
    m_empty->set(u"x-office-document"_s, tr("No document is open"),
                 tr("Choose one in the queue; it opens here with its pages and fields."),
                 tr("Go to the queue"));
    m_stack->addWidget(m_empty);
    m_arriving = new QWidget(m_stack);
    m_stack->addWidget(m_arriving);
    m_send = makeAction(ActionId::ReviewSend, this, [this] { showPart(Part::Sign); });
    auto *searchable = new SearchableSave(workbench, prompter, this);
    connect(searchable, &SearchableSave::noticed, this, &Screen::noticed);
    m_searchable = makeAction(ActionId::ReviewSearchable, this, [this, searchable] {
        if (!m_id.isNull())
            searchable->save({{m_id, m_view.document.title}});
    });
    auto *run = new ExportRun(workbench, prompter, this);
    connect(run, &ExportRun::noticed, this, &Screen::noticed);
    m_exportAs = makeAction(ActionId::ReviewExportAs, this, [this, run] {
        if (!m_id.isNull())
            run->ask({m_id});
    });
    m_mail = makeAction(ActionId::ReviewMail, this, [this, run] {
        if (!m_id.isNull())
            run->mail({m_id});
    });
    auto *printing = new PrintRun(workbench, prompter, this);
    connect(printing, &PrintRun::noticed, this, &Screen::noticed);
    m_print = makeAction(ActionId::ReviewPrint, this, [this, printing] {
        if (!m_id.isNull())
            printing->ask({{m_id, int(m_view.document.pages.size())}});
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &DocumentScreen::makeRoom);
    m_stack->setCurrentWidget(m_empty);
    m_header->hide();

    const auto leave = [this] {
        Q_EMIT closeRequested();
        Q_EMIT areaRequested(Area::Queue);
    };
    connect(m_empty, &EmptyState::actionTriggered, this, leave);
    connect(m_back, &QToolButton::clicked, this, leave);
    connect(m_review, &ReviewScreen::closeRequested, this, leave);
    connect(m_review, &ReviewScreen::otherRequested, this,
            [this](model::DocumentId id) { Q_EMIT documentRequested(id, Area::Review); });
    connect(m_review, &ReviewScreen::counterChanged, this, &DocumentScreen::showHeader);
    connect(m_review, &ReviewScreen::reloadRequested, this, &DocumentScreen::reload);
    connect(m_review, &ReviewScreen::noticed, this, &Screen::noticed);
    connect(m_review, &ReviewScreen::approved, this, [this](model::DocumentId id) {
        m_left[id].append(std::nullopt);
        tellLesson(id);
        goOn(id, tr("Approved: %1.").arg(spokenTitle()), tr("Send for signature"));
    });
    connect(m_review, &ReviewScreen::rejected, this, [this](model::DocumentId id) {
        m_left[id].append(std::nullopt);
        goOn(id, tr("Rejected: %1.").arg(spokenTitle()), {});
    });
    connect(m_review, &ReviewScreen::setAside, this,
            [this](model::DocumentId id, const model::ReviewCase &before, const QString &word) {
                m_left[id].append(before);
                goOn(id, tr("%1: %2.").arg(word, spokenTitle()), {});
            });
    connect(m_review, &ReviewScreen::takeBackRequested, this, &DocumentScreen::takeBack);
    connect(m_filing, &FilingLine::openRequested, this,
            [this] { m_prompter.openPage(this, QUrl(m_filing->page())); });
    connect(m_filing, &FilingLine::tryAgainRequested, this, &DocumentScreen::fileAgain);
    connect(m_signing, &SigningPanel::noticed, this, &Screen::noticed);
    connect(m_check, &CheckPanel::noticed, this, &Screen::noticed);
    connect(&m_workbench, &workflow::Workbench::documentChanged, this,
            [this](model::DocumentId id) {
                if (id == m_id)
                    reload();
            });
}

// The document has left review: the next one that waits is opened in its place.
void DocumentScreen::goOn(model::DocumentId id, const QString &done, const QString &actionText)
{
    m_next.passed(id);
    const model::DocumentId next = m_next.next();
    if (id != m_id)
        return;
    if (next.isNull()) {
        Q_EMIT noticed({State::Ok, done + u' ' + tr("Nothing else waits for review."), {}, {}});
        if (actionText.isEmpty())
            return m_back->click();
        m_openByStage = true;
        return reload();
    }
    Notice notice{State::Ok, done, actionText, {}};
    if (!actionText.isEmpty())
        notice.action = [this, id] { openDocument(id, Part::Sign); };
    Q_EMIT noticed(notice);
    const auto view = m_next.view(next);
    openDocument(next);
    // What was fetched beforehand stands there at once; what changed since follows.
    if (view)
        showView(*view);
}

// What the corrections have taught is shown before it reaches contracts that wait.
void DocumentScreen::tellLesson(model::DocumentId id)
{
    base::deliver(m_workbench.teaching().lessonOf(id), this,
                  [this](const base::Result<workflow::Lesson> &lesson) {
                      if (!lesson || lesson->parts.isEmpty())
                          return;
                      Q_EMIT noticed({State::Info, tr("Your corrections have taught something."),
                                      tr("Look at it"), [this, lesson = *lesson] {
                                          auto *dialog
                                              = new TeachingDialog(m_workbench, lesson, window());
                                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                                          dialog->open();
                                      }});
                  });
}

void DocumentScreen::takeBack(model::DocumentId id)
{
    m_next.notPassed(id);
    QList<std::optional<model::ReviewCase>> &ways = m_left[id];
    const auto way = ways.isEmpty() ? std::nullopt : ways.takeLast();
    const auto back = way ? m_workbench.undoCaseStep(id, *way) : m_workbench.reopen(id);
    base::deliver(back, this, [this, id](const base::Result<> &result) {
        if (!result)
            return tell(result.error());
        tell(State::Info, tr("Taken back: it is in review again."));
        openDocument(id, Part::Review);
    });
}

QWidget *DocumentScreen::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(metric::bar);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metric::small, 0, metric::medium, 0);
    layout->setSpacing(metric::medium);
    m_back = new BackButton(tr("Queue"), header);
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the queue (Esc)"));
    m_title = new ElidedLabel({}, header);
    m_title->setObjectName(u"documentTitle"_s);
    setTextSize(m_title, TextSize::Title, QFont::DemiBold);
    // A long title gives way to what stands beside it.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stage = new StandingLabel(header);
    m_stage->setObjectName(u"documentStage"_s);
    m_counter = new ElidedLabel({}, header);
    m_counter->setObjectName(u"reviewCounter"_s);
    m_parts = new QWidget(header);
    m_parts->setAccessibleName(tr("Parts of the document's life"));
    auto *partLayout = new QHBoxLayout(m_parts);
    partLayout->setContentsMargins(0, 0, 0, 0);
    partLayout->setSpacing(metric::tiny / 2);
    m_partButtons = new QButtonGroup(this);
    connect(m_partButtons, &QButtonGroup::idClicked, this, [this](int id) { showPart(Part(id)); });
    layout->addWidget(m_back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_counter);
    layout->addWidget(m_stage);
    layout->addWidget(m_parts);
    return header;
}

void DocumentScreen::addPart(Part part, const QString &text, const QKeySequence &key, QWidget *page)
{
    auto *button = new QToolButton(m_parts);
    button->setObjectName(u"part%1"_s.arg(int(part)));
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    m_partButtons->addButton(button, int(part));
    m_parts->layout()->addWidget(button);
    m_stack->addWidget(page);
    auto *command = new QAction(text, this);
    command->setShortcut(key);
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(command, &QAction::triggered, this, [this, part] { showPart(part); });
    addAction(command);
}

// Else a part that is not shown would make the others as wide as itself needs.
void DocumentScreen::makeRoom()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget *part = m_stack->widget(i);
        part->setSizePolicy(part == m_stack->currentWidget() ? QSizePolicy::Preferred
                                                             : QSizePolicy::Ignored,
                            QSizePolicy::Preferred);
    }
}

void DocumentScreen::activate()
{
    if (m_id.isNull())
        m_empty->setFocus();
    else if (m_stack->currentWidget() == m_arriving)
        setFocus();
    else if (part() == Part::Review)
        m_review->focusFields();
    else
        m_stack->currentWidget()->setFocus();
}

QList<QAction *> DocumentScreen::screenActions() const
{
    QList<QAction *> all = m_review->actions();
    all.append(m_send);
    all.append(m_searchable);
    all << m_exportAs << m_print << m_mail;
    return all;
}

void DocumentScreen::openDocument(model::DocumentId id)
{
    m_openByStage = true;
    expect(id);
    reload();
}

void DocumentScreen::openDocument(model::DocumentId id, Part part)
{
    m_openByStage = false;
    expect(id);
    m_partButtons->button(int(part))->setChecked(true);
    if (m_stack->currentWidget() != m_arriving)
        showPart(part);
    reload();
}

// The document shown last does not stand there, not even for a moment, when another one was opened.
void DocumentScreen::expect(model::DocumentId id)
{
    if (id != m_id) {
        m_header->hide();
        m_stack->setCurrentWidget(m_arriving);
    }
    m_id = id;
    m_next.setCurrent(id);
}

DocumentScreen::Part DocumentScreen::part() const
{
    return Part(qMax(0, m_partButtons->checkedId()));
}

void DocumentScreen::showPart(Part part)
{
    if (m_id.isNull())
        return;
    m_header->show();
    m_partButtons->button(int(part))->setChecked(true);
    m_stack->setCurrentIndex(int(part));
    showHeader();
    showFiling();
    if (part == Part::History)
        loadTimeline();
    activate();
}

void DocumentScreen::reload()
{
    if (m_id.isNull())
        return;
    if (m_loading) {
        m_reloadAgain = true;
        return;
    }
    m_loading = true;
    base::deliver(m_workbench.document(m_id), this,
                  [this, id = m_id,
                   sent = m_review->stepsSent()](const base::Result<workflow::DocumentView> &view) {
                      m_loading = false;
                      const bool again = std::exchange(m_reloadAgain, false);
                      // A decision made meanwhile is not in it, and must not seem to be undone.
                      const bool isOlder = sent != m_review->stepsSent();
                      if (id != m_id || again || isOlder)
                          reload();
                      if (id != m_id || isOlder)
                          return;
                      if (view) {
                          showView(*view);
                          return;
                      }
                      if (m_stack->currentWidget() == m_arriving)
                          m_stack->setCurrentWidget(m_empty);
                      tell(view.error());
                  });
}

void DocumentScreen::showView(const workflow::DocumentView &view)
{
    const bool another = m_view.document.id != view.document.id;
    m_view = view;
    m_review->showDocument(view);
    m_signing->showDocument(view);
    m_check->showDocument(view);
    if (std::exchange(m_openByStage, false))
        showPart(partForStage(view.document.stage));
    else if (another || m_stack->currentWidget() == m_arriving)
        showPart(part());
    showHeader();
    showFiling();
    loadTimeline();
}

// While a person reviews, the line would only take room from the page.
void DocumentScreen::showFiling()
{
    m_filing->showSync(m_view.sync);
    m_filing->setVisible(m_view.sync.status != model::SyncStatus::None && !m_id.isNull()
                         && part() != Part::Review);
}

void DocumentScreen::fileAgain()
{
    base::deliver(m_workbench.syncNow(), this, [this](const base::Result<> &result) {
        if (!result)
            return tell(result.error());
        reload();
    });
}

void DocumentScreen::loadTimeline()
{
    base::deliver(m_workbench.timeline(m_id), this,
                  [this, id = m_id](const base::Result<QList<workflow::TimelineEntry>> &entries) {
                      if (id != m_id || !entries)
                          return;
                      m_history->setEntries(*entries);
                      m_signing->showTimeline(*entries);
                  });
}

// Within a sentence, which has a stop of its own: "NIKE, Inc." needs no second one.
QString DocumentScreen::spokenTitle() const
{
    const QString title = m_title->text();
    return title.endsWith(u'.') ? title.chopped(1) : title;
}

void DocumentScreen::showHeader()
{
    const model::Document &document = m_view.document;
    QString title = document.title.isEmpty() ? tr("Untitled document") : document.title;
    if (!document.counterparty.isEmpty())
        title += u" \u2013 "_s + document.counterparty;
    m_title->setText(title);
    m_stage->setStanding({stageState(document.stage), stageText(document.stage)});
    m_counter->setText(m_review->counterText());
    m_counter->setVisible(part() == Part::Review && !m_counter->text().isEmpty());
}

// What no part has a use for itself; Review has commands of its own.
void DocumentScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_id.isNull())
        m_back->click();
    else
        Screen::keyPressEvent(event);
}

QByteArray DocumentScreen::saveLayout() const
{
    return m_review->saveLayout();
}

void DocumentScreen::restoreLayout(const QByteArray &layout)
{
    m_review->restoreLayout(layout);
}

} // namespace countersign::ui
