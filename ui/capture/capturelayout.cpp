// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "ui/capture/lightpanel.h"
#include "ui/capture/progressline.h"
#include "ui/capture/scanpanel.h"
#include "ui/capture/sidedelegate.h"
#include "ui/capture/sidestrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Rows with air above and below their lines.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, metric::medium);
    }
};

constexpr int leftWidth = 6 * metric::vast;

} // namespace

QToolButton *CaptureScreen::toolButton(ActionId id)
{
    QAction *action = m_actions.value(id);
    auto *button = new QToolButton(this);
    button->setObjectName(u"tool"_s + actionName(id));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    const QString text = plainActionText(actionRow(id));
    button->setAccessibleName(text);
    const auto showKey = [action, text] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = key.isEmpty() ? text : tr("%1 (%2)").arg(text, key);
        if (action->toolTip() != tip)
            action->setToolTip(tip);
    };
    showKey();
    connect(action, &QAction::changed, button, showKey);
    return button;
}

QWidget *CaptureScreen::buildLeft()
{
    auto *panel = new QWidget(this);
    panel->setMaximumWidth(2 * leftWidth);
    auto *layout = new QVBoxLayout(panel);
    setMargins(layout, metric::large, metric::medium);
    layout->setSpacing(metric::small);
    layout->addWidget(makePageTitle(areaText(Area::Capture), panel));
    if (m_scans) {
        m_scanPanel = new ScanPanel(*m_scans, m_prompter, panel);
        layout->addWidget(m_scanPanel);
    }
    auto *files = new QPushButton(icon(u"folder"_s), tr("Add &files"), panel);
    files->setObjectName(u"captureFiles"_s);
    files->setToolTip(m_actions.value(ActionId::CaptureAddFiles)->toolTip());
    connect(files, &QPushButton::clicked, this, &CaptureScreen::pickFiles);
    layout->addWidget(files);
    m_waysIn = new QVBoxLayout;
    m_waysIn->setSpacing(metric::small);
    layout->addLayout(m_waysIn);
    layout->addSpacing(metric::small);
    m_batchesTitle = makeSectionTitle(tr("Stacks not taken in"), panel);
    m_batchesTitle->setWordWrap(true);
    layout->addWidget(m_batchesTitle);
    m_batches = new QListWidget(panel);
    m_batches->setObjectName(u"captureBatches"_s);
    m_batches->setAccessibleName(m_batchesTitle->text());
    m_batches->setFrameShape(QFrame::NoFrame);
    m_batches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_batches->setWordWrap(true);
    m_batches->setMinimumHeight(metric::vast); // gives way before the buttons do
    m_batches->setItemDelegate(new RoomyDelegate(m_batches));
    layout->addWidget(m_batches, 1);
    layout->addStretch(0);
    m_batches->hide();
    m_batchesTitle->hide();
    return panel;
}

// What there is and what becomes of it, and below it what can be done with the pages.
QLayout *CaptureScreen::buildHead(QWidget *panel)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::medium, metric::medium, metric::medium, metric::tiny);
    head->setSpacing(metric::tiny);
    auto *first = new QHBoxLayout;
    m_counts = new ElidedLabel({}, panel);
    m_counts->setObjectName(u"captureCounts"_s);
    first->addWidget(m_counts, 1);
    auto *take = new QPushButton(icon(u"dialog-ok"_s, Role::OnAccent), tr("Ta&ke in"), panel);
    take->setObjectName(u"captureTakeIn"_s);
    setButtonKind(take, ButtonKind::Primary);
    QAction *action = m_actions.value(ActionId::CaptureTakeIn);
    connect(take, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, take, [take, action] {
        take->setEnabled(action->isEnabled());
        take->setToolTip(CaptureScreen::tr("Make documents of the stack (%1)")
                             .arg(action->shortcut().toString(QKeySequence::NativeText)));
    });
    first->addWidget(take);
    head->addLayout(first);
    head->addWidget(
        toolBar({ActionId::CaptureUndo, ActionId::CaptureRedo, ActionId::CaptureSplit,
                 ActionId::CaptureJoin, ActionId::CaptureDelete, ActionId::CapturePutBack}));
    return head;
}

QWidget *CaptureScreen::buildMiddle()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(SideDelegate::cell().width() + metric::huge + metric::large);
    auto *layout = new QVBoxLayout(panel);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead(panel));
    layout->addWidget(makeLine(panel));
    m_progress = new ProgressLine(panel);
    layout->addWidget(m_progress);
    m_trouble = new MessageBar(panel);
    m_trouble->setObjectName(u"captureTrouble"_s);
    layout->addWidget(m_trouble);
    m_splitsBar = new MessageBar(panel);
    m_splitsBar->setObjectName(u"captureSplits"_s);
    layout->addWidget(m_splitsBar);
    m_gapsBar = new MessageBar(panel);
    m_gapsBar->setObjectName(u"captureGaps"_s);
    layout->addWidget(m_gapsBar);
    m_strip = new SideStrip(m_sides, panel);
    m_strip->setObjectName(u"captureStrip"_s);
    m_strip->setAccessibleName(tr("Pages of the stack"));
    m_empty = new EmptyState(panel);
    connect(m_empty, &EmptyState::actionTriggered, this, &CaptureScreen::pickFiles);
    m_stack = new QStackedWidget(panel);
    m_stack->addWidget(m_strip);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_trayButton = new QToolButton(panel);
    m_trayButton->setObjectName(u"captureTrayButton"_s);
    m_trayButton->setCheckable(true);
    m_trayButton->setAutoRaise(true);
    m_trayButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trayButton->setIcon(icon(u"view-list"_s));
    m_trayButton->setToolTip(tr("Blank, separating and deleted pages. Nothing is thrown away."));
    layout->addWidget(m_trayButton);
    m_tray = new SideStrip(m_aside, panel);
    m_tray->setObjectName(u"captureTray"_s);
    m_tray->setAccessibleName(tr("Pages set aside"));
    m_tray->setFixed(true);
    m_tray->setFixedHeight(SideDelegate::cell().height() + metric::small);
    layout->addWidget(m_tray);
    connect(m_trayButton, &QToolButton::toggled, this, [this](bool on) {
        m_actions.value(ActionId::CaptureTray)->setChecked(on);
        showCounts();
    });
    const int edge = int(SideDelegate::cell().height() * devicePixelRatioF());
    m_sides.setEdge(edge);
    m_aside.setEdge(edge);
    return panel;
}

// In a narrow column the buttons take several lines.
QWidget *CaptureScreen::toolBar(const QList<ActionId> &tools)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setSpacing(metric::tiny);
    for (const ActionId id : tools) {
        const bool scans = id == ActionId::CaptureRescan || id == ActionId::CaptureScanAfter;
        if (!scans || m_scans)
            flow->addWidget(toolButton(id));
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    return bar;
}

QWidget *CaptureScreen::buildRight()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(metric::readingWidth / 4);
    auto *layout = new QVBoxLayout(panel);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    QWidget *tools = toolBar(
        {ActionId::CaptureTurnLeft, ActionId::CaptureTurnRight, ActionId::CaptureStraighten,
         ActionId::CaptureCrop, ActionId::CaptureCorners, ActionId::CaptureLight,
         ActionId::CaptureReset, ActionId::CaptureRescan, ActionId::CaptureScanAfter,
         ActionId::CaptureZoomOut, ActionId::CaptureFit, ActionId::CaptureZoomIn});
    tools->layout()->setContentsMargins(metric::small, metric::tiny, metric::small, metric::tiny);
    layout->addWidget(tools);
    m_light = new LightPanel(panel);
    m_light->hide();
    layout->addWidget(m_light);
    layout->addWidget(makeLine(panel));
    m_preview = new SidePreview(panel);
    m_preview->setObjectName(u"capturePreview"_s);
    m_toolLine = buildToolLine();
    layout->addWidget(m_toolLine);
    m_splitBar = new MessageBar(panel);
    m_splitBar->setObjectName(u"captureSplit"_s);
    layout->addWidget(m_splitBar);
    m_gapBar = new MessageBar(panel);
    m_gapBar->setObjectName(u"captureGap"_s);
    layout->addWidget(m_gapBar);
    layout->addWidget(m_preview, 1);
    m_sideTitle = new ElidedLabel({}, panel);
    m_sideTitle->setObjectName(u"captureSide"_s);
    setQuiet(m_sideTitle);
    m_sideTitle->setAlignment(Qt::AlignCenter);
    m_sideTitle->setContentsMargins(metric::small, metric::tiny, metric::small, metric::tiny);
    layout->addWidget(m_sideTitle);
    return panel;
}

// A tool is left by mouse as well as by Enter and Escape.
QWidget *CaptureScreen::buildToolLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    setMargins(row, metric::medium, metric::tiny);
    row->setSpacing(metric::small);
    m_toolHint = makeParagraph({}, line);
    m_toolHint->setObjectName(u"captureToolHint"_s);
    row->addWidget(m_toolHint, 1);
    auto *leave = new QPushButton(tr("Leave as it is"), line);
    leave->setObjectName(u"captureToolLeave"_s);
    leave->setToolTip(tr("Esc"));
    connect(leave, &QPushButton::clicked, m_preview, &SidePreview::leaveTool);
    row->addWidget(leave);
    auto *take = new QPushButton(tr("Apply"), line);
    take->setObjectName(u"captureToolApply"_s);
    take->setToolTip(tr("Enter"));
    setButtonKind(take, ButtonKind::Primary);
    connect(take, &QPushButton::clicked, m_preview, &SidePreview::takeTool);
    row->addWidget(take);
    line->hide();
    return line;
}

void CaptureScreen::showTool()
{
    const SidePreview::Tool tool = m_preview->tool();
    m_toolLine->setVisible(tool != SidePreview::Tool::Look);
    m_toolHint->setText(tool == SidePreview::Tool::Crop
                            ? tr("Drag the frame, or Tab and arrow keys")
                            : tr("Drag the corners of the sheet, or Tab and arrow keys"));
    if (tool == SidePreview::Tool::Look && m_preview->hasFocus())
        m_strip->setFocus(Qt::OtherFocusReason);
}

QList<int> CaptureScreen::usualWidths()
{
    const int strip = 3 * SideDelegate::cell().width() + metric::huge;
    return {leftWidth, strip, strip + strip / 8};
}

void CaptureScreen::addWayIn(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_waysIn->addWidget(button);
}

} // namespace countersign::ui
