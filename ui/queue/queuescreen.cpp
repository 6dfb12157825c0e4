// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuescreen.h"

#include "core/base/deliver.h"
#include "ui/queue/dropframe.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/queue/previewpane.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queueview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/skeleton.h"
#include "ui/words.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using model::Stage;

constexpr int refreshDelayMs = 80;
constexpr int queueLayoutVersion = 2;
enum QueuePage { LoadingPage, TablePage, EmptyPage };

struct ChipInfo {
    QString text;
    QueueChoice choice;
};

QList<ChipInfo> queueChips()
{
    return {
        {QueueScreen::tr("All"), {}},
        {QueueScreen::tr("To review"), {{Stage::Recognized, Stage::InReview}, QueueChoice::InHand}},
        {QueueScreen::tr("Mine"), {{}, QueueChoice::Mine}},
        {QueueScreen::tr("On hold"), {{}, QueueChoice::OnHold}},
        {QueueScreen::tr("Passed on"), {{}, QueueChoice::PassedOn}},
        {QueueScreen::tr("Second person"), {{}, QueueChoice::SecondWanted}},
        {QueueScreen::tr("Being read"), {{Stage::Captured}}},
        {QueueScreen::tr("Approved"), {{Stage::Approved}}},
        {QueueScreen::tr("Out for signature"), {{Stage::OutForSignature}}},
        {QueueScreen::tr("Signed"), {{Stage::Signed, Stage::Verified}}},
        {QueueScreen::tr("Archived"), {{Stage::Archived}}},
        {QueueScreen::tr("Needs help"),
         {{Stage::Failed, Stage::Rejected, Stage::Declined, Stage::Voided, Stage::Expired}}},
        // The last one: kept filters know chips by their places.
        {QueueScreen::tr("Mentions me"), {{}, QueueChoice::MentionsMe}}};
}

} // namespace

QueueScreen::QueueScreen(workflow::Workbench &workbench, Prompter &prompter,
                         const base::Clock &clock, QWidget *parent)
    : Screen(Area::Queue, parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_model(clock)
    , m_ingest(new IngestController(workbench, prompter, this))
    , m_prefetch(workbench)
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    buildHeader(layout);
    buildChips(layout);
    buildBody(layout);
    buildActions();
    m_dropFrame = new DropFrame(tr("Drop to add"), this);

    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshDelayMs);
    connect(&m_refreshSoon, &QTimer::timeout, this, &QueueScreen::refresh);
    const auto soon = [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    };
    connect(&workbench, &workflow::Workbench::queueChanged, this, soon);
    connect(&workbench, &workflow::Workbench::documentChanged, this, soon);
    connect(m_search, &QLineEdit::textChanged, &m_refreshSoon, qOverload<>(&QTimer::start));
    // From the filter straight to what it found.
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_search, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, &QueueScreen::goToFound);
    connect(m_ingest, &IngestController::noticed, this, &Screen::noticed);
    connect(m_ingest, &IngestController::finished, this,
            [this](const QList<model::DocumentId> &added) {
                if (!added.isEmpty())
                    m_selectOnArrival = added.constFirst();
                refresh();
            });
    updateActions();
}

void QueueScreen::goToFound()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->currentDocument().isNull())
        m_view->selectFirst();
}

void QueueScreen::buildHeader(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::large, metric::medium, metric::large, metric::small);
    row->setSpacing(metric::medium);
    row->addWidget(makePageTitle(areaText(Area::Queue), this));
    m_total = new ElidedLabel({}, this);
    m_total->setObjectName(u"queueTotal"_s);
    setQuiet(m_total);
    m_total->setMinimumWidth(1); // goes first where there is little room
    row->addWidget(m_total);
    row->addStretch(1);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"queueSearch"_s);
    m_search->setPlaceholderText(tr("Filter by title, party or text"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"view-filter"_s, Role::MutedText), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(metric::readingWidth / 2);
    row->addWidget(m_search, 2);
    auto *groups = new ElidedButton(icon(u"emblem-documents"_s), tr("Verify in groups"), this);
    groups->setObjectName(u"queueVerify"_s);
    groups->setToolTip(tr("Look at the same value in several contracts at once (Ctrl+Shift+G)"));
    connect(groups, &QPushButton::clicked, this, &QueueScreen::verifyGroups);
    row->addWidget(groups);
    auto *add = new ElidedButton(icon(u"list-add"_s, Role::OnAccent), tr("&Add contracts"), this);
    add->setObjectName(u"queueAdd"_s);
    add->setToolTip(tr("Add files (Ctrl+O), or drop them anywhere on the list"));
    setButtonKind(add, ButtonKind::Primary);
    connect(add, &QPushButton::clicked, m_ingest, &IngestController::pickFiles);
    row->addWidget(add);
    layout->addLayout(row);
}

void QueueScreen::buildChips(QVBoxLayout *layout)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(metric::large, 0, metric::large, metric::medium);
    const QList<ChipInfo> infos = queueChips();
    for (const ChipInfo &info : infos) {
        auto *chip = new Chip(info.text, bar);
        chip->setObjectName(u"queueChip%1"_s.arg(m_chips.size()));
        chip->setAutoExclusive(true);
        chip->setChecked(m_chips.isEmpty());
        connect(chip, &Chip::toggled, this, [this, choice = info.choice](bool on) {
            if (!on)
                return;
            m_model.setChoice(choice);
            showState();
        });
        flow->addWidget(chip);
        m_chips.append({chip, info.choice});
    }
    m_savedFilters = new SavedFilters(bar, *flow);
    connect(m_savedFilters, &SavedFilters::chosen, this, &QueueScreen::applyFilter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    layout->addWidget(bar);
    layout->addWidget(makeLine(this));
}

void QueueScreen::buildBody(QVBoxLayout *layout)
{
    m_message = new MessageBar(this);
    auto *messageRow = new QVBoxLayout;
    setMargins(messageRow, metric::large, metric::small);
    messageRow->addWidget(m_message);
    auto *messageHost = new QWidget(this);
    messageHost->setLayout(messageRow);
    messageHost->setObjectName(u"queueMessageHost"_s);
    messageHost->hide();
    layout->addWidget(messageHost);

    m_view = new QueueView(m_model, this);
    m_view->setObjectName(u"queueView"_s);
    m_view->setAccessibleName(tr("Contracts"));
    m_view->setItemDelegate(new QueueDelegate(m_model, m_view));
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new Skeleton(this));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_preview = new PreviewPane(m_workbench, this);
    m_preview->setMinimumWidth(metric::readingWidth / 2);
    m_preview->hide();
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(metric::small, 0, 0, 0); // cells line up with the title
    body->addWidget(m_splitter);
    layout->addLayout(body, 1);

    connect(m_message, &MessageBar::actionTriggered, this, &QueueScreen::refresh);
    connect(m_view, &QueueView::documentActivated, this, &QueueScreen::open);
    connect(m_view, &QueueView::previewRequested, this,
            [this] { setPreviewShown(m_preview->isHidden()); });
    connect(m_view, &QueueView::documentSelectionChanged, this, [this] {
        updateActions();
        updatePreview();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &QueueScreen::openContextMenu);
    connect(m_preview, &PreviewPane::openRequested, this, &QueueScreen::open);
}

void QueueScreen::activate()
{
    m_focusOnArrival = !m_loaded;
    m_view->setFocus();
    refresh();
}

void QueueScreen::openDocument(model::DocumentId id)
{
    m_selectOnArrival = id;
    refresh();
}

void QueueScreen::refresh()
{
    m_refreshSoon.stop();
    workflow::QueueFilter filter;
    filter.text = m_search->text().trimmed();
    base::deliver(m_workbench.queue(filter), this,
                  [this, asked = ++m_asked](const base::Result<QList<workflow::QueueRow>> &rows) {
                      if (asked == m_asked)
                          take(rows);
                  });
}

void QueueScreen::take(const base::Result<QList<workflow::QueueRow>> &rows)
{
    if (!rows) {
        m_message->show(rows.error(), tr("&Try again"));
        m_message->parentWidget()->show();
        showState();
        return;
    }
    m_message->parentWidget()->hide();
    m_loaded = true;
    m_model.setRows(*rows);
    if (!m_selectOnArrival.isNull() && m_model.lineOf(m_selectOnArrival) >= 0) {
        m_view->selectDocument(m_selectOnArrival);
        m_selectOnArrival = {};
    } else if (!m_view->currentIndex().isValid() && m_model.firstDocumentLine() >= 0) {
        m_view->setCurrentIndex(m_model.index(m_model.firstDocumentLine(), 0));
    }
    updateChips();
    updatePreview();
    showState();
    if (std::exchange(m_focusOnArrival, false))
        m_view->setFocus();
}

void QueueScreen::showState()
{
    if (!m_loaded) {
        m_stack->setCurrentIndex(LoadingPage);
        return;
    }
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentIndex(TablePage);
        return;
    }
    if (m_search->text().isEmpty() && m_model.documentCount() == 0) {
        m_empty->set(u"x-office-document"_s, tr("Add your first contract"),
                     tr("Drop PDF files, scans or photos here, paste a picture, or choose files. "
                        "Countersign reads them on this computer and asks only what it does not "
                        "know."),
                     tr("&Choose files"));
        connect(m_empty, &EmptyState::actionTriggered, m_ingest, &IngestController::pickFiles,
                Qt::UniqueConnection);
        disconnect(m_empty, &EmptyState::actionTriggered, this, &QueueScreen::clearFilters);
    } else {
        m_empty->set(u"edit-find"_s, tr("No contract fits"),
                     tr("Nothing here has these words and stands at this stage."),
                     tr("Show &all contracts"));
        connect(m_empty, &EmptyState::actionTriggered, this, &QueueScreen::clearFilters,
                Qt::UniqueConnection);
        disconnect(m_empty, &EmptyState::actionTriggered, m_ingest, &IngestController::pickFiles);
    }
    m_stack->setCurrentIndex(EmptyPage);
}

void QueueScreen::updateChips()
{
    for (const auto &[chip, choice] : std::as_const(m_chips)) {
        const int count = m_model.countIn(choice);
        chip->setCount(count);
        const bool always = chip == m_chips.constFirst().first;
        chip->setVisible(always || count > 0 || chip->isChecked());
    }
    m_total->setText(tr("%n contract(s)", nullptr, m_model.documentCount()));
    m_total->setVisible(m_model.documentCount() > 0);
}

void QueueScreen::applyFilter(const SavedFilter &filter)
{
    m_search->setText(filter.text);
    const auto &[chip, choice] = m_chips.at(qBound(0, filter.chip, int(m_chips.size()) - 1));
    chip->setChecked(true);
    refresh();
}

void QueueScreen::showMentions()
{
    m_search->clear();
    for (const auto &[chip, choice] : std::as_const(m_chips)) {
        if (choice.kind == QueueChoice::MentionsMe)
            chip->setChecked(true);
    }
}

void QueueScreen::saveFilter()
{
    SavedFilter filter{{}, 0, m_search->text().trimmed()};
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).first->isChecked())
            filter.chip = i;
    }
    const TextQuestion question{tr("Keep this filter"),
                                tr("It becomes a chip of its own, for the words and the stage "
                                   "that are chosen now."),
                                tr("&Name"),
                                tr("Keep"),
                                filter.text,
                                true};
    m_prompter.askText(this, question, [this, filter](const QString &name) {
        m_savedFilters->add({name.trimmed(), filter.chip, filter.text});
    });
}

void QueueScreen::clearFilters()
{
    m_search->clear();
    m_chips.constFirst().first->setChecked(true);
    refresh();
}

void QueueScreen::updatePreview()
{
    m_prefetch.setDocument(m_view->currentDocument());
    if (m_preview->isHidden())
        return;
    const int line = m_model.lineOf(m_view->currentDocument());
    if (line < 0)
        m_preview->clear();
    else
        m_preview->show(m_model.rowOf(line));
}

void QueueScreen::setPreviewShown(bool shown)
{
    m_preview->setVisible(shown);
    m_actions.value(ActionId::QueuePreview)->setChecked(shown);
    updatePreview();
}

QByteArray QueueScreen::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << queueLayoutVersion << m_splitter->saveState()
           << m_view->horizontalHeader()->saveState() << m_preview->isVisibleTo(this)
           << m_model.isGrouped() << m_savedFilters->save();
    return layout;
}

void QueueScreen::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    QByteArray splitter;
    QByteArray header;
    bool preview = false;
    bool grouped = true;
    QByteArray filters;
    stream >> version >> splitter >> header >> preview >> grouped >> filters;
    if (stream.status() != QDataStream::Ok || version != queueLayoutVersion)
        return;
    m_splitter->restoreState(splitter);
    m_view->horizontalHeader()->restoreState(header);
    m_view->showFittingColumns();
    m_actions.value(ActionId::QueueGroup)->setChecked(grouped);
    setPreviewShown(preview);
    m_savedFilters->restore(filters);
}

void QueueScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (!IngestController::canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dropFrame->showOver(rect());
}

void QueueScreen::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    m_dropFrame->hide();
}

void QueueScreen::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    if (m_ingest->addMimeData(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace countersign::ui
