// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "core/base/deliver.h"
#include "core/workflow/scandesk.h"
#include "ui/capture/scanpanel.h"
#include "ui/capture/sidestrip.h"
#include "ui/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace countersign::ui
{

namespace
{

using workflow::ScanPhase;

// Why the feeder stands still, and what to put back for it to go on.
QString troubleText(const workflow::ScanTrouble &trouble)
{
    QString text = errorText(trouble.error).full();
    if (trouble.sheetAgain > 0)
        text += u' '
            + CaptureScreen::tr("Put sheet %1 of this scan back on top of the stack.")
                  .arg(trouble.sheetAgain);
    if (trouble.frontCame)
        text += u' ' + CaptureScreen::tr("Its front is scanned once more.");
    return text;
}

} // namespace

void CaptureScreen::connectScans()
{
    connect(m_trouble, &MessageBar::actionTriggered, this, &CaptureScreen::scan);
    if (!m_scans)
        return;
    QAction *action = m_actions.value(ActionId::CaptureScan);
    const auto showKey = [this, action] {
        m_scanPanel->setKey(action->shortcut().toString(QKeySequence::NativeText));
    };
    showKey();
    connect(action, &QAction::changed, m_scanPanel, showKey);
    connect(m_scanPanel, &ScanPanel::scanRequested, this, &CaptureScreen::scan);
    connect(m_scanPanel, &ScanPanel::stopRequested, this, &CaptureScreen::stopScan);
    connect(m_scanPanel, &ScanPanel::noticed, this, &Screen::noticed);
    connect(m_scans, &workflow::ScanDesk::viewChanged, this,
            [this](const workflow::ScanView &view) {
                if (view.trouble)
                    m_trouble->show(State::Stop, troubleText(*view.trouble), tr("&Continue"));
                else
                    m_trouble->hide();
                updateScanActions();
            });
    connect(m_scans, &workflow::ScanDesk::sideKept, this, [this](const model::BatchId &batch) {
        if (m_view.id.isNull()) // it has just been begun
            return openBatch(batch);
        if (batch == m_view.id && !m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
}

void CaptureScreen::updateScanActions()
{
    if (!m_scans)
        return;
    const ScanPhase phase = m_scans->view().phase;
    const bool idle = phase == ScanPhase::Idle;
    m_actions.value(ActionId::CaptureScan)->setEnabled(idle || phase == ScanPhase::Paused);
    m_actions.value(ActionId::CaptureStop)->setEnabled(!idle && phase != ScanPhase::Stopping);
    const bool here = !idle && m_scans->view().batch == m_view.id;
    if (here) { // a stack that still grows is not taken in
        m_actions.value(ActionId::CaptureTakeIn)->setEnabled(false);
        m_actions.value(ActionId::CaptureDiscard)->setEnabled(false);
    }
    for (const ActionId id : {ActionId::CaptureRescan, ActionId::CaptureScanAfter})
        m_actions.value(id)->setEnabled(idle && m_actions.value(id)->isEnabled());
}

// One key for all of it: to begin, to go on, to set a scanner up when there is none.
void CaptureScreen::scan()
{
    if (m_scans->view().phase == ScanPhase::Paused)
        return m_scans->goOn();
    m_replaced = {};
    scanInto({}, {});
}

void CaptureScreen::scanAt(bool replace)
{
    const model::SideId side = m_strip->currentSide();
    m_replaced = replace ? side : model::SideId();
    scanInto({}, replace ? model::SideId() : side);
}

// At the end of the stack when both are null.
void CaptureScreen::scanInto(const model::SideId &before, const model::SideId &after)
{
    m_insertBefore = before;
    m_insertAfter = after;
    startScan();
}

void CaptureScreen::startScan()
{
    const auto profile = m_scanPanel->profile();
    if (!profile)
        return m_scanPanel->setUp();
    workflow::ScanWish wish;
    wish.profile = *profile;
    wish.batch = m_view.id;
    wish.batchName = nameOfNew();
    if (!m_replaced.isNull())
        wish.mostSheets = 1; // one page for another
    if (!m_replaced.isNull() || !m_insertAfter.isNull()
        || !m_insertBefore.isNull()) { // into a document that is there
        wish.profile.processing = {false, 0, false};
        wish.profile.destination = capture::ScanDestination::Workbench;
    }
    base::deliver(
        m_scans->scan(wish), this, [this](const base::Result<workflow::ScanReport> &report) {
            if (!report) {
                tell(report.error());
                return showAsItIs();
            }
            if (!report->documents.isEmpty()) {
                tell(State::Ok,
                     tr("%n document(s) taken in", nullptr, int(report->documents.size())));
                if (report->batch == m_view.id)
                    showNothing();
                return showBatches();
            }
            scanned(report->sides);
            showBatches();
        });
}

// What was scanned for a place goes there, in one step that can be taken back.
void CaptureScreen::scanned(const QList<model::SideId> &sides)
{
    const model::SideId after = std::exchange(m_insertAfter, {});
    const model::SideId before = std::exchange(m_insertBefore, {});
    const model::SideId replaced = std::exchange(m_replaced, {});
    if (sides.isEmpty())
        return reload();
    if (!replaced.isNull())
        return edit({model::CaptureEdit::Kind::Replace, sides, replaced});
    if (!after.isNull() || !before.isNull())
        return edit({model::CaptureEdit::Kind::Move, sides, before, {}, after});
    reload();
}

void CaptureScreen::stopScan()
{
    m_scans->cancel();
}

} // namespace countersign::ui
