// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "ui/capture/lightpanel.h"
#include "ui/capture/sidestrip.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace countersign::ui
{

namespace
{

using EditKind = model::CaptureEdit::Kind;

constexpr double zoomStep = 1.25;
constexpr double fineDegrees = 0.2;

} // namespace

void CaptureScreen::buildActions()
{
    const auto add = [this](ActionId id, std::function<void()> handler) {
        m_actions.insert(id, makeAction(id, this, std::move(handler)));
    };
    if (m_scans) {
        add(ActionId::CaptureScan, [this] { scan(); });
        add(ActionId::CaptureScanAfter, [this] { scanAt(false); });
        add(ActionId::CaptureRescan, [this] { scanAt(true); });
        add(ActionId::CaptureStop, [this] { stopScan(); });
    }
    add(ActionId::CaptureNew, [this] {
        m_startNew = true;
        showNothing();
    });
    add(ActionId::CaptureAddFiles, [this] { pickFiles(); });
    add(ActionId::CapturePaste, [this] { paste(); });
    add(ActionId::CaptureTakeIn, [this] { takeIn(); });
    add(ActionId::CaptureDiscard, [this] { discard(); });
    add(ActionId::CaptureUndo, [this] { take(m_bench.undo(m_view.id)); });
    add(ActionId::CaptureRedo, [this] { take(m_bench.redo(m_view.id)); });
    add(ActionId::CaptureDelete, [this] { setAside(); });
    add(ActionId::CapturePutBack, [this] { putBack(); });
    add(ActionId::CaptureSplit, [this] { splitHere(); });
    add(ActionId::CaptureJoin, [this] { joinHere(); });
    add(ActionId::CaptureMoveBack, [this] { moveBy(-1); });
    add(ActionId::CaptureMoveOn, [this] { moveBy(1); });
    add(ActionId::CaptureReverse, [this] { arrangeDocument(EditKind::Reverse); });
    add(ActionId::CaptureInterleave, [this] { arrangeDocument(EditKind::Interleave); });
    add(ActionId::CaptureAcceptHint, [this] { acceptHint(m_strip->currentSide()); });
    add(ActionId::CaptureDismissHint, [this] { dismissHint(); });
    add(ActionId::CaptureAcceptHints, [this] {
        if (m_hints)
            m_hints->acceptAll(m_view.id);
    });
    add(ActionId::CaptureNextHint, [this] { goToNextHint(); });
    add(ActionId::CaptureTray, [this] { m_trayButton->toggle(); });
    m_actions.value(ActionId::CaptureTray)->setCheckable(true);
    buildPictureActions();
}

void CaptureScreen::buildPictureActions()
{
    const auto add = [this](ActionId id, std::function<void()> handler) {
        m_actions.insert(id, makeAction(id, this, std::move(handler)));
    };
    const auto turn = [this](int degreesCw) {
        return [this, degreesCw] {
            model::SidePicture picture;
            picture.turnCw = degreesCw;
            editPictures(EditKind::Turn, picture);
        };
    };
    add(ActionId::CaptureTurnRight, turn(90));
    add(ActionId::CaptureTurnLeft, turn(270));
    add(ActionId::CaptureTurnAround, turn(180));
    add(ActionId::CaptureStraighten, [this] { straighten(); });
    add(ActionId::CaptureFinerLeft, [this] { turnFinely(-fineDegrees); });
    add(ActionId::CaptureFinerRight, [this] { turnFinely(fineDegrees); });
    add(ActionId::CaptureCrop, [this] { beginCrop(); });
    add(ActionId::CaptureCorners, [this] { beginCorners(); });
    add(ActionId::CaptureLight, [] {});
    m_actions.value(ActionId::CaptureLight)->setCheckable(true);
    connect(m_actions.value(ActionId::CaptureLight), &QAction::toggled, this, [this](bool on) {
        m_light->setVisible(on);
        if (on && isVisible())
            m_light->begin();
    });
    add(ActionId::CaptureReset, [this] { editPictures(EditKind::ResetPicture, {}); });
    add(ActionId::CaptureZoomIn, [this] { m_preview->setZoom(m_preview->zoom() * zoomStep); });
    add(ActionId::CaptureZoomOut, [this] { m_preview->setZoom(m_preview->zoom() / zoomStep); });
    add(ActionId::CaptureFit, [this] { m_preview->setZoom(1); });
}

void CaptureScreen::updateActions()
{
    const bool hasBatch = !m_view.id.isNull();
    const bool looks = m_preview->tool() == SidePreview::Tool::Look;
    const int row = m_strip->currentIndex().row();
    const SideList::Entry *entry = m_inTray ? nullptr : m_sides.at(row);
    const bool hasSides = entry && looks;
    const auto enable = [this](ActionId id, bool on) {
        if (QAction *action = m_actions.value(id))
            action->setEnabled(on);
    };
    enable(ActionId::CaptureUndo, looks && m_view.canUndo());
    enable(ActionId::CaptureRedo, looks && m_view.canRedo());
    enable(ActionId::CaptureTakeIn, looks && m_sides.rowCount() > 0);
    enable(ActionId::CaptureNew, hasBatch);
    enable(ActionId::CaptureDiscard, hasBatch && looks);
    enable(ActionId::CapturePutBack,
           m_aside.rowCount() > 0 && looks && (m_inTray || !m_tray->selectedSides().isEmpty()));
    enable(ActionId::CaptureTray, m_aside.rowCount() > 0);
    enable(ActionId::CaptureSplit, hasSides && entry->page > 1);
    enable(ActionId::CaptureJoin, hasSides && entry->document > 1);
    enable(ActionId::CaptureMoveBack, hasSides && row > 0);
    enable(ActionId::CaptureMoveOn, hasSides && row < m_sides.rowCount() - 1);
    enable(ActionId::CaptureReset, hasSides && !entry->picture.isUntouched());
    for (const ActionId id :
         {ActionId::CaptureDelete, ActionId::CaptureReverse, ActionId::CaptureInterleave,
          ActionId::CaptureTurnRight, ActionId::CaptureTurnLeft, ActionId::CaptureTurnAround,
          ActionId::CaptureStraighten, ActionId::CaptureFinerLeft, ActionId::CaptureFinerRight,
          ActionId::CaptureCrop, ActionId::CaptureCorners, ActionId::CaptureRescan,
          ActionId::CaptureScanAfter})
        enable(id, hasSides);
    m_light->setEnabled(hasSides);
    if (entry)
        m_light->setValues(entry->picture.straightenCw, entry->picture.brightness,
                           entry->picture.contrast);
    updateHintActions();
    updateScanActions();
    showGaps();
}

void CaptureScreen::openContextMenu(const QPoint &position)
{
    auto *strip = qobject_cast<SideStrip *>(sender());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ActionId> ofTray = {ActionId::CapturePutBack, ActionId::CaptureTray};
    const QList<ActionId> ofStrip
        = {ActionId::CaptureSplit,      ActionId::CaptureJoin,       ActionId::CaptureTurnRight,
           ActionId::CaptureTurnLeft,   ActionId::CaptureStraighten, ActionId::CaptureReset,
           ActionId::CaptureDelete,     ActionId::CaptureRescan,     ActionId::CaptureScanAfter,
           ActionId::CaptureInterleave, ActionId::CaptureReverse};
    for (const ActionId id : strip == m_tray ? ofTray : ofStrip) {
        if (QAction *action = m_actions.value(id))
            menu->addAction(action);
    }
    if (m_hints && strip == m_strip) {
        menu->addSeparator();
        for (const ActionId id : {ActionId::CaptureAcceptHint, ActionId::CaptureDismissHint,
                                  ActionId::CaptureAcceptHints, ActionId::CaptureNextHint})
            menu->addAction(m_actions.value(id));
    }
    menu->popup(strip->viewport()->mapToGlobal(position));
}

} // namespace countersign::ui
