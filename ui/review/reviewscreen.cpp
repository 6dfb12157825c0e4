// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewscreen.h"

#include "ui/errortext.h"
#include "ui/review/banner.h"
#include "ui/review/clauserail.h"
#include "ui/review/commentspane.h"
#include "ui/review/effortmeter.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/findinglist.h"
#include "ui/review/lastlook.h"
#include "ui/review/pagebar.h"
#include "ui/review/pageview.h"
#include "ui/review/statementstrip.h"
#include "ui/review/thumbnailrail.h"
#include "ui/review/valueoffers.h"
#include "ui/theme/metrics.h"
#include "ui/words.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int pagesShare = 62; // of a hundred
constexpr int panelShare = 38;

bool isUnderReview(model::Stage stage)
{
    return stage == model::Stage::Recognized || stage == model::Stage::InReview;
}

QList<int> rotations(const model::Document &document)
{
    QList<int> degrees;
    for (const model::Page &page : document.pages)
        degrees.append(page.rotationCw);
    return degrees;
}

} // namespace

ReviewScreen::ReviewScreen(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_loader(workbench, PageLoader::Copy::Original)
    , m_effort(new EffortMeter(this))
{
    setObjectName(u"reviewPane"_s);
    build();
    addCommands();
    connectPanel();
    connectComments();
    connectPage();
}

void ReviewScreen::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"reviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::hairline);
    auto *pages = new QWidget(m_splitter);
    auto *pagesLayout = new QHBoxLayout(pages);
    pagesLayout->setContentsMargins(0, 0, 0, 0);
    pagesLayout->setSpacing(0);
    m_rail = new ThumbnailRail(m_workbench, pages);
    pagesLayout->addWidget(m_rail);
    m_sheets = new QStackedWidget(pages);
    m_sheets->addWidget(makePaper(m_sheets));
    m_lastLook = new LastLook(m_workbench, m_sheets);
    m_sheets->addWidget(m_lastLook);
    pagesLayout->addWidget(m_sheets, 1);
    m_panel = new FieldPanel(m_splitter);
    m_splitter->addWidget(pages);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, pagesShare);
    m_splitter->setStretchFactor(1, panelShare);
    m_splitter->setSizes({pagesShare * 10, panelShare * 10});
    layout->addWidget(m_splitter, 1);
}

QWidget *ReviewScreen::makePaper(QWidget *parent)
{
    auto *paper = new QWidget(parent);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(metric::hairline);
    m_pageView = new PageView(paper);
    m_pageView->setObjectName(u"pageView"_s);
    m_secondPage = new PageView(paper);
    m_secondPage->setObjectName(u"secondPageView"_s);
    m_secondPage->hide();
    sheets->addWidget(m_pageView, 1);
    sheets->addWidget(m_secondPage, 1);
    m_pageBar = new PageBar(*m_pageView, this);
    m_statements = new StatementStrip(paper);
    m_clauses = new ClauseRail(paper);
    layout->addLayout(sheets, 1);
    layout->addWidget(m_statements);
    layout->addWidget(m_clauses);
    layout->addWidget(m_pageBar);
    return paper;
}

void ReviewScreen::connectPanel()
{
    const FieldCard *card = m_panel->card();
    connect(card, &FieldCard::confirmed, this, &ReviewScreen::confirm);
    connect(card, &FieldCard::editingCancelled, this, &ReviewScreen::focusFields);
    connect(card, &FieldCard::readingChosen, this, &ReviewScreen::takeReading);
    connect(card, &FieldCard::absentChosen, this, &ReviewScreen::markAbsent);
    connect(card, &FieldCard::unreadableChosen, this, &ReviewScreen::markUnreadable);
    connect(card, &FieldCard::removeChosen, this, &ReviewScreen::removeField);
    connect(card, &FieldCard::addAnotherChosen, this, &ReviewScreen::addAnother);
    connect(m_panel, &FieldPanel::fieldChosen, this, [this](model::FieldId id) {
        if (commitInput())
            focusField(id);
        else
            m_panel->list()->focusField(m_focused);
    });
    connect(m_panel->findings(), &FindingList::acceptRequested, this, &ReviewScreen::acceptFinding);
    connect(m_panel->findings(), &FindingList::fieldRequested, this,
            [this](model::FieldId id, model::FieldKey key) {
                if (id.isNull())
                    addField(key);
                else if (commitInput())
                    focusField(id);
            });
    connect(m_panel, &FieldPanel::addRequested, this, &ReviewScreen::addField);
    connect(m_panel, &FieldPanel::approveRequested, this, &ReviewScreen::approve);
    connect(m_panel, &FieldPanel::rejectRequested, this, &ReviewScreen::reject);
    connect(m_panel, &FieldPanel::readOnlyActionRequested, this, &ReviewScreen::bannerAction);
    connect(m_lastLook, &LastLook::fieldChosen, this,
            [this](model::FieldId id) { focusField(id); });
    connect(m_lastLook, &LastLook::fieldOpened, this, [this](model::FieldId id) {
        closeLastLook();
        focusField(id);
    });
    connect(m_lastLook, &LastLook::confirmRequested, this, &ReviewScreen::confirmLastLook);
    connect(m_lastLook, &LastLook::closeRequested, this, &ReviewScreen::closeLastLook);
    connect(m_banner, &Banner::actionRequested, this, &ReviewScreen::bannerAction);
    connect(m_banner, &Banner::offerTaken, this, &ReviewScreen::takeLookalikeOffer);
}

void ReviewScreen::showDocument(const workflow::DocumentView &view)
{
    const bool another = view.document.id != m_view.document.id;
    // What is on its way to the store is newer than what the store says.
    if (!another && m_saving > 0) {
        m_stale = true;
        return;
    }
    const bool hadFields = !m_session.fields().isEmpty();
    if (another)
        m_trail.keep(m_view.document.id, m_session);
    const bool turned = !another && rotations(view.document) != rotations(m_view.document);
    m_view = view;
    if (turned) {
        m_loader.forgetImages();
        m_rail->setPages({}, {});
    }
    if (another) {
        m_session = review::ReviewSession(view.fields, view.thresholds);
        if (auto kept = m_trail.take(view.document.id)) {
            kept->refresh(view.fields, view.thresholds);
            m_session = *kept;
        }
        m_loader.setDocument(view.document.id);
        m_effort->restart();
    } else {
        m_session.refresh(view.fields, view.thresholds);
        m_loader.forgetEmptyTexts();
    }
    if (another) {
        m_sheets->setCurrentIndex(0);
        m_unread = view.unreadComments;
        // What others have said since is seen before anything is decided.
        m_panel->comments()->setVisible(m_unread > 0);
        if (m_unread > 0 && isVisible())
            openComments();
        m_panel->card()->setPage({}, -1);
        m_panel->card()->offers()->setPages({});
        loadKnownParties();
        loadClauses();
    }
    m_session.setRules(view.rules);
    m_session.setSampled(view.sampled);
    m_rail->setPages(view.document.id, view.document.pages);
    showBanner();
    showAccess();
    if (another && isVisible() && isEditable())
        (void)m_workbench.claim(view.document.id);
    if (another || !hadFields) {
        m_toCheck = m_session.remaining();
        m_focused = {};
        if (another) {
            const int page = m_session.firstPage();
            m_pageView->showLoading(page, view.document.pages.value(page).sizePt);
            showPage(page);
        }
        focusField(m_session.firstField());
        return;
    }
    if (!m_session.field(m_focused))
        m_focused = m_session.nextUncertain();
    m_loader.request(m_page);
    m_pageBar->showQuality(view.document.pages.value(m_page));
    showFields();
}

void ReviewScreen::showBanner()
{
    const model::Document &document = m_view.document;
    const bool needsPassword = document.failureCode.startsWith(u"import.password"_s);
    if (needsPassword) {
        const ErrorText text = errorText(document.failureCode);
        m_banner->showPassword(text.summary(), tr("Unlock"));
    } else if (document.stage == model::Stage::Failed) {
        m_banner->showMessage(State::Stop, errorText(document.failureCode).full(), tr("Try again"));
    } else if (m_view.jobProgress >= 0) {
        m_banner->showMessage(State::Info,
                              tr("The pages are being read. You can look at them "
                                 "meanwhile; fields appear as they are found."));
        m_banner->setProgress(m_view.jobProgress);
    } else if (isAnothers() && isUnderReview(document.stage)) {
        m_banner->showMessage(State::Info,
                              tr("%1 has this contract in hand. You can look at it meanwhile.")
                                  .arg(m_view.claim.owner));
    } else if (!document.duplicateOf.isNull()) {
        showLookalike();
    } else {
        m_banner->hide();
    }
}

void ReviewScreen::showAccess()
{
    const model::Stage stage = m_view.document.stage;
    const bool canReopen = model::canMove(stage, model::Stage::InReview) && !isUnderReview(stage);
    const bool failed = stage == model::Stage::Failed;
    m_panel->setReadOnly(!isEditable(),
                         !m_view.mayDecide && isUnderReview(stage)
                             ? tr("Your roles do not cover deciding on fields.")
                             : isAnothers() && isUnderReview(stage)
                             ? tr("%1 has this contract in hand.").arg(m_view.claim.owner)
                             : tr("%1. The fields can't be changed now.").arg(stageText(stage)),
                         canReopen && !failed ? tr("Open the review again") : QString());
    m_pageView->setPickingEnabled(isEditable());
    m_secondPage->setPickingEnabled(isEditable());
}

bool ReviewScreen::isEditable() const
{
    return isUnderReview(m_view.document.stage) && !isAnothers() && m_view.mayDecide;
}

bool ReviewScreen::isAnothers() const
{
    return !m_view.claim.owner.isEmpty() && m_view.claim.owner != m_view.me;
}

void ReviewScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What nobody looks at is not read.
    if (!m_panel->comments()->isHidden())
        openComments();
    if (isEditable())
        (void)m_workbench.claim(m_view.document.id);
}

void ReviewScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isEditable())
        (void)m_workbench.releaseClaim(m_view.document.id);
}

void ReviewScreen::showFields()
{
    if (m_session.fields().isEmpty() && !isEditable()) {
        m_panel->showWaiting(m_view.document.stage == model::Stage::Captured
                                 ? tr("Fields appear here as soon as the pages have been read.")
                                 : tr("No fields."));
    } else {
        m_panel->show(m_session, m_focused);
    }
    followLastLook();
    showMarks();
    findStatements();
    QHash<int, int> uncertain;
    for (const model::FieldId &id : m_session.uncertain()) {
        const model::FieldValue *value = m_session.field(id);
        if (!value->evidence.isEmpty())
            ++uncertain[value->evidence.pageIndex];
    }
    m_rail->setUncertain(uncertain);
    showComments();
    Q_EMIT counterChanged();
}

void ReviewScreen::focusField(model::FieldId id, bool turnToPage)
{
    if (id.isNull() && !m_focused.isNull())
        return;
    if (id != m_focused)
        m_shownStatement = {};
    m_focused = id;
    m_pageView->clearPick();
    m_secondPage->clearPick();
    const model::FieldValue *value = m_session.field(id);
    const model::Evidence place
        = value ? review::ReviewSession::placeOf(*value) : model::Evidence();
    if (turnToPage && !place.isEmpty()) {
        if (place.pageIndex != m_page)
            showPage(place.pageIndex);
        if (!place.boxes.isEmpty())
            m_pageView->reveal(place.bounds());
    }
    showFields();
}

void ReviewScreen::focusFields()
{
    if (isLastLook())
        m_lastLook->setFocus(Qt::OtherFocusReason);
    else
        m_panel->focusFields();
}

QString ReviewScreen::counterText() const
{
    if (m_session.fields().isEmpty())
        return {};
    const int left = m_session.remaining();
    if (left == 0)
        return tr("All checked");
    return tr("%1 of %2 to check").arg(left).arg(qMax(left, m_toCheck));
}

QByteArray ReviewScreen::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_splitter->saveState() << int(m_pageView->fit()) << m_pageView->zoom()
        << m_twoPages->isChecked();
    return layout;
}

void ReviewScreen::restoreLayout(const QByteArray &layout)
{
    QByteArray splitter;
    int fit = 0;
    double zoom = 0;
    QDataStream in(layout);
    in >> splitter >> fit >> zoom;
    if (in.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    if (fit == int(PageView::Fit::Width) || fit == int(PageView::Fit::Page))
        m_pageView->setFit(PageView::Fit(fit));
    else if (zoom > 0)
        m_pageView->setZoom(zoom, {});
    bool twoPages = false; // not there in what earlier versions kept
    in >> twoPages;
    m_twoPages->setChecked(twoPages);
}

} // namespace countersign::ui
