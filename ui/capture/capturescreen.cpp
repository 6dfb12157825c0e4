// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "core/base/deliver.h"
#include "ui/capture/lightpanel.h"
#include "ui/capture/progressline.h"
#include "ui/capture/scanpanel.h"
#include "ui/capture/sidestrip.h"
#include "ui/queue/dropframe.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/localfiles.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QApplication>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int reloadDelayMs = 120;
constexpr int drawDelayMs = 60;
constexpr int captureLayoutVersion = 1;
enum CapturePage { SidesPage, EmptyPage };

QString batchText(const QString &name, int sheets, int documents)
{
    //: A stack of paper: its name, below it what it is made of.
    return CaptureScreen::tr("%1\n%2, %3")
        .arg(name, CaptureScreen::tr("%n sheet(s)", nullptr, sheets),
             CaptureScreen::tr("%n document(s)", nullptr, documents));
}

} // namespace

CaptureScreen::CaptureScreen(workflow::CaptureBench &bench, workflow::ScanDesk *scans,
                             Prompter &prompter, QWidget *parent)
    : Screen(Area::Capture, parent)
    , m_bench(bench)
    , m_scans(scans)
    , m_prompter(prompter)
    , m_sides(bench)
    , m_aside(bench)
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildActions();
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, 0, 0);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildMiddle());
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    layout->addWidget(m_splitter);
    m_splitter->setSizes(usualWidths());
    m_dropFrame = new DropFrame(tr("Drop to add to the stack"), this);
    connectParts();
    connectGaps();
    connectScans();
    showNothing();
}

// The views go before the lists that they show.
CaptureScreen::~CaptureScreen()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (SideStrip *strip : {m_strip, m_tray}) {
        strip->disconnect(this);
        delete strip;
    }
}

void CaptureScreen::connectParts()
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(reloadDelayMs);
    connect(&m_reloadSoon, &QTimer::timeout, this, &CaptureScreen::reload);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(drawDelayMs);
    connect(&m_drawSoon, &QTimer::timeout, this, &CaptureScreen::showSide);
    connect(&m_bench, &workflow::CaptureBench::batchesChanged, this, &CaptureScreen::showBatches);
    for (const SideStrip *strip : {m_strip, m_tray})
        connect(strip, &SideStrip::sidesChosen, this, &CaptureScreen::lookAtChosen);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_strip || now == m_tray)
            lookAtChosen();
    });
    connect(m_strip, &SideStrip::splitDragged, this, &CaptureScreen::moveSplit);
    connect(m_strip, &SideStrip::splitClicked, this, &CaptureScreen::acceptHint);
    connect(m_strip, &SideStrip::sidesDragged, this,
            [this](const QList<model::SideId> &sides, const model::SideId &before,
                   const model::SideId &after) {
                edit({model::CaptureEdit::Kind::Move, sides, before, {}, after});
            });
    for (SideStrip *strip : {m_strip, m_tray}) {
        connect(strip, &QWidget::customContextMenuRequested, this, &CaptureScreen::openContextMenu);
        connect(strip, &QAbstractItemView::activated, m_preview,
                [this] { m_preview->setFocus(Qt::OtherFocusReason); });
    }
    connect(m_preview, &SidePreview::wantedEdgeChanged, &m_drawSoon, qOverload<>(&QTimer::start));
    connect(m_preview, &SidePreview::toolChanged, this, [this] {
        showTool();
        updateActions();
        m_drawSoon.start();
    });
    connect(m_preview, &SidePreview::cropChosen, this, [this](const model::PageRect &crop) {
        model::SidePicture picture;
        picture.crop = crop;
        edit({model::CaptureEdit::Kind::Crop, {shownSide()}, {}, {}, {}, picture});
    });
    connect(m_preview, &SidePreview::cornersChosen, this,
            [this](const model::SideCorners &corners) {
                model::SidePicture picture;
                picture.corners = corners;
                edit({model::CaptureEdit::Kind::Corners, {shownSide()}, {}, {}, {}, picture});
            });
    connect(m_preview, &SidePreview::stepRequested, this, [this](int by) {
        SideStrip *strip = m_inTray ? m_tray : m_strip;
        const QModelIndex next = strip->model()->index(strip->currentIndex().row() + by, 0);
        if (next.isValid())
            strip->setCurrentIndex(next);
    });
    connect(m_light, &LightPanel::tried, this, &CaptureScreen::tryLight);
    connect(m_light, &LightPanel::angleChosen, this, [this] {
        model::SidePicture picture;
        picture.straightenCw = m_light->angleCw();
        editPictures(model::CaptureEdit::Kind::Straighten, picture);
    });
    connect(m_light, &LightPanel::lightChosen, this, [this] {
        model::SidePicture picture;
        picture.brightness = m_light->brightness();
        picture.contrast = m_light->contrast();
        editPictures(model::CaptureEdit::Kind::Light, picture);
    });
    connect(m_batches, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const auto id = model::BatchId::parse(item->data(Qt::UserRole).toString()))
            openBatch(*id);
    });
    connect(m_batches, &QListWidget::itemClicked, m_batches, &QListWidget::itemActivated);
}

void CaptureScreen::activate()
{
    showBatches();
    if (m_sides.rowCount() > 0)
        m_strip->setFocus();
    else if (m_scanPanel)
        m_scanPanel->button()->setFocus(); // so that the keys work at once
    else
        m_empty->button()->setFocus();
}

// In the tray or among the documents: where the focus was last.
void CaptureScreen::lookAtChosen()
{
    const model::SideId before = shownSide();
    if (m_tray->hasFocus())
        m_inTray = !m_tray->currentSide().isNull();
    else if (m_strip->hasFocus())
        m_inTray = false;
    if (shownSide() != before || shownSide() != m_shown)
        m_preview->leaveTool();
    updateActions();
    m_drawSoon.start();
}

void CaptureScreen::showBatches()
{
    base::deliver(m_bench.openBatches(), this,
                  [this](const base::Result<QList<workflow::BatchSummary>> &batches) {
                      if (!batches)
                          return tell(batches.error());
                      listBatches(*batches);
                      // What was left behind is taken up again, the newest first.
                      if (!std::exchange(m_autoOpened, true) && !batches->isEmpty()
                          && m_view.id.isNull())
                          openBatch(batches->constLast().id);
                  });
}

void CaptureScreen::listBatches(const QList<workflow::BatchSummary> &batches)
{
    m_batches->clear();
    for (const workflow::BatchSummary &batch : batches) {
        //: A stack of paper: its name, below it what it is made of.
        auto *item
            = new QListWidgetItem(tr("%1\n%2, %3")
                                      .arg(batch.name, tr("%n sheet(s)", nullptr, batch.sheets),
                                           tr("%n document(s)", nullptr, batch.documents)),
                                  m_batches);
        item->setData(Qt::UserRole, batch.id.toString());
        item->setToolTip(tr("Begun %1").arg(momentText(batch.startedAt)));
        if (batch.id == m_view.id)
            m_batches->setCurrentItem(item);
    }
    m_batches->setVisible(!batches.isEmpty());
    m_batchesTitle->setVisible(!batches.isEmpty());
}

void CaptureScreen::openBatch(const model::BatchId &id)
{
    m_startNew = false;
    m_preview->leaveTool();
    take(m_bench.batch(id));
}

void CaptureScreen::reload()
{
    if (!m_view.id.isNull())
        take(m_bench.batch(m_view.id));
}

// The selection stays with the sides it is of; when they are gone it goes to what took their place.
void CaptureScreen::showBatch(const workflow::BatchView &view)
{
    const bool another = view.id != m_view.id;
    const QList<model::SideId> selected = m_strip->selectedSides();
    const model::SideId current = m_strip->currentSide();
    const int row = m_strip->currentIndex().row();
    const bool atEnd = row == m_sides.rowCount() - 1;
    const bool hasGrown = view.sides.size() > m_view.sides.size();
    m_view = view;
    m_sides.showDocuments(view);
    m_aside.showAside(view);
    const int rows = m_sides.rowCount();
    m_stack->setCurrentIndex(rows > 0 || m_aside.rowCount() > 0 ? SidesPage : EmptyPage);
    if (another) {
        m_strip->select({}, {});
        m_gaps.clear();
    }
    if (rows > 0) {
        const bool kept = !another && m_sides.rowOf(current) >= 0;
        const int next = another                        ? 0
            : hasGrown && atEnd && selected.size() <= 1 ? rows - 1
            : kept                                      ? m_sides.rowOf(current)
                                                        : std::clamp(row, 0, rows - 1);
        const model::SideId shown = m_sides.at(next)->side;
        m_strip->select(kept && shown == current && selected.size() > 1 ? selected : QList{shown},
                        shown);
    }
    if (m_aside.rowCount() == 0)
        m_inTray = false;
    showCounts();
    showSide();
    updateActions();
    if (m_hints)
        m_hints->look(view);
}

void CaptureScreen::showNothing()
{
    m_view = {};
    m_gaps.clear();
    m_sides.showDocuments(m_view);
    m_aside.showAside(m_view);
    m_inTray = false;
    m_stack->setCurrentIndex(EmptyPage);
    m_empty->set(u"scanner"_s, m_scans ? tr("Put paper in the scanner") : tr("Bring paper in"),
                 m_scans ? tr("Choose a scanner and press F9, or drop scans, photos and PDF files "
                              "here. Each sheet is kept the moment it is scanned.")
                         : tr("Drop scans, photos and PDF files here, or choose them. They become "
                              "pages that can be turned, cropped, sorted and parted into "
                              "documents."),
                 tr("Add &files"));
    m_batches->setCurrentItem(nullptr);
    m_preview->leaveTool();
    showCounts();
    showSide();
    updateActions();
}

void CaptureScreen::showCounts()
{
    const int documents = int(m_view.arrangement.documents.size());
    m_counts->setText(m_view.id.isNull() ? QString()
                                         : tr("%1 in %2")
                                               .arg(pagesText(m_sides.rowCount()),
                                                    tr("%n document(s)", nullptr, documents)));
    int sheets = 0;
    for (const model::CapturedSide &side : std::as_const(m_view.sides))
        sheets = std::max(sheets, side.sheet);
    for (int i = 0; i < m_batches->count(); ++i) {
        if (m_batches->item(i)->data(Qt::UserRole).toString() != m_view.id.toString())
            continue;
        m_batches->item(i)->setText(batchText(m_view.name, sheets, documents));
        m_batches->setCurrentRow(i);
    }
    const int aside = m_aside.rowCount();
    m_trayButton->setText(tr("Set aside (%1)").arg(aside));
    m_trayButton->setVisible(aside > 0);
    m_tray->setVisible(aside > 0 && m_trayButton->isChecked());
}

QByteArray CaptureScreen::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << captureLayoutVersion << m_splitter->saveState() << m_trayButton->isChecked()
           << m_actions.value(ActionId::CaptureLight)->isChecked();
    return layout;
}

void CaptureScreen::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    QByteArray splitter;
    bool tray = false;
    bool light = false;
    stream >> version >> splitter >> tray >> light;
    if (version != captureLayoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_trayButton->setChecked(tray);
    m_actions.value(ActionId::CaptureLight)->setChecked(light);
}

void CaptureScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropFrame->showOver(rect());
}

void CaptureScreen::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropFrame->hide();
    Screen::dragLeaveEvent(event);
}

void CaptureScreen::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace countersign::ui
