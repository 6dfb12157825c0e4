// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/mainwindow.h"

#include "core/base/deliver.h"
#include "ui/actions/keyoverlay.h"
#include "ui/errortext.h"
#include "ui/frame/rail.h"
#include "ui/frame/screenarea.h"
#include "ui/frame/searchbox.h"
#include "ui/frame/topbar.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/toasts.h"
#include "ui/words.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr auto geometryKey = "window/geometry";
constexpr auto areaKey = "window/area";

QString layoutSetting(const Screen *screen)
{
    return u"layout/"_s + screen->layoutKey();
}

} // namespace

MainWindow::MainWindow(workflow::Workbench &workbench, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_rail(new Rail(this))
    , m_topBar(new TopBar(
          workbench, [this] { return commands(); }, this))
    , m_stack(new QStackedWidget(this))
    , m_toasts(nullptr)
    , m_keys(settings)
    , m_overlay(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Countersign"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    setMargins(columns, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_stack, 1);
    columns->addLayout(rows, 1);
    setCentralWidget(content);
    m_topBar->search()->setHost(content);
    m_toasts = new Toasts(m_stack);
    m_overlay = new KeyOverlay(content);

    buildWindowActions();
    connect(&m_keys, &KeyMap::changed, this, &MainWindow::applyKeys);
    connect(m_rail, &Rail::areaChosen, this, &MainWindow::showArea);
    connect(m_topBar->search(), &SearchBox::documentChosen, this,
            qOverload<model::DocumentId>(&MainWindow::openDocument));
    connect(&workbench, &workflow::Workbench::queueChanged, this, &MainWindow::refreshCounts);
    connect(&workbench, &workflow::Workbench::noticed, this, &MainWindow::showError);
    refreshCounts();
}

void MainWindow::addScreen(Screen *screen)
{
    m_screens.insert(screen->area(), screen);
    m_stack->addWidget(new ScreenArea(screen, m_stack));
    m_rail->addArea(screen->area());
    connect(screen, &Screen::noticed, this, &MainWindow::notify);
    connect(screen, &Screen::areaRequested, this, &MainWindow::showArea);
    connect(screen, &Screen::documentRequested, this,
            qOverload<model::DocumentId, Area>(&MainWindow::openDocument));
    applyKeys();
    rebuildMenus();
    refreshCounts();
}

void MainWindow::setIngest(IngestController *ingest)
{
    m_ingest = ingest;
    m_windowActions.value(ActionId::AddFiles)->setEnabled(ingest);
    m_windowActions.value(ActionId::AddFolder)->setEnabled(ingest);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(QLatin1StringView(geometryKey)).toByteArray())) {
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        resize(qMin(room.width() * 9 / 10, 3 * metric::readingWidth),
               qMin(room.height() * 9 / 10, 2 * metric::readingWidth));
    }
    for (Screen *each : std::as_const(m_screens)) {
        const QByteArray layout = m_settings.value(layoutSetting(each)).toByteArray();
        if (!layout.isEmpty())
            each->restoreLayout(layout);
    }
    const QString last = m_settings.value(QLatin1StringView(areaKey)).toString();
    for (const Area area : m_screens.keys()) {
        if (areaName(area) == last && area != Area::Review && area != Area::Settings)
            return showArea(area);
    }
    showArea(m_screens.contains(Area::Queue) ? Area::Queue : m_screens.firstKey());
}

Screen *MainWindow::currentScreen() const
{
    const auto *area = qobject_cast<const QScrollArea *>(m_stack->currentWidget());
    return area ? qobject_cast<Screen *>(area->widget()) : nullptr;
}

Area MainWindow::currentArea() const
{
    const Screen *current = currentScreen();
    return current ? current->area() : Area::Queue;
}

void MainWindow::showArea(Area area)
{
    Screen *screen = m_screens.value(area);
    if (!screen)
        return;
    m_rail->setCurrent(area);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(screen))
            m_stack->setCurrentIndex(i);
    }
    setWindowTitle(tr("%1 - Countersign").arg(areaText(area)));
    rebuildMenus();
    screen->activate();
}

void MainWindow::openDocument(model::DocumentId id, Area area)
{
    Screen *screen = m_screens.value(area);
    if (!screen && (area == Area::Sign || area == Area::Check))
        screen = m_screens.value(Area::Review); // holds a document's whole life
    if (!screen) // a screen that is not built: its document is at least shown in the queue
        screen = m_screens.value(Area::Queue);
    if (!screen)
        return;
    screen->openDocument(id);
    showArea(screen->area());
}

void MainWindow::takeIn(const QStringList &paths)
{
    if (m_ingest && !paths.isEmpty())
        m_ingest->addPaths(paths);
}

void MainWindow::notify(const Notice &notice)
{
    m_toasts->add(notice);
}

void MainWindow::showError(const base::Error &error, model::DocumentId id)
{
    Notice notice{State::Stop, errorText(error).full(), {}, {}};
    if (!id.isNull()) {
        notice.actionText = tr("Show");
        notice.action = [this, id] { openDocument(id); };
    }
    notify(notice);
}

void MainWindow::refreshCounts()
{
    base::deliver(m_workbench.counts(), this,
                  [this](const base::Result<workflow::QueueCounts> &counts) {
                      if (!counts)
                          return;
                      m_rail->setCount(Area::Review, counts->toReview);
                      m_rail->setCount(Area::Sign, counts->outForSignature);
                      m_rail->setCount(Area::Check, counts->toCheck);
                      m_rail->setCount(Area::Sync, counts->outboxFailed);
                      m_rail->setCount(Area::Queue,
                                       counts->byStage.value(model::Stage::Failed)
                                           + counts->byStage.value(model::Stage::Declined)
                                           + counts->byStage.value(model::Stage::Expired));
                  });
}

void MainWindow::saveLayouts()
{
    m_settings.setValue(QLatin1StringView(geometryKey), saveGeometry());
    m_settings.setValue(QLatin1StringView(areaKey), areaName(currentArea()));
    for (const Screen *each : std::as_const(m_screens)) {
        const QByteArray layout = each->saveLayout();
        if (!layout.isEmpty())
            m_settings.setValue(layoutSetting(each), layout);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ingest && IngestController::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_ingest && m_ingest->addMimeData(*event->mimeData())) {
        event->acceptProposedAction();
        showArea(Area::Queue);
    }
}

} // namespace countersign::ui
