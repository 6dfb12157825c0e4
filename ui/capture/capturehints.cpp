// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "core/workflow/scandesk.h"
#include "ui/capture/sidestrip.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

#include <algorithm>

namespace countersign::ui
{

void CaptureScreen::setHints(StripHints *hints)
{
    m_hints = hints;
    connect(hints, &StripHints::splitsFound, this,
            [this](const model::BatchId &batch, const QList<StripHints::Split> &splits) {
                QHash<model::SideId, QString> words;
                for (const StripHints::Split &split : splits)
                    words.insert(split.before, split.why);
                if (batch == m_view.id)
                    m_sides.setHints(words);
                updateActions();
            });
    connect(hints, &StripHints::gapsFound, this,
            [this](const model::BatchId &batch, const QList<StripHints::Gap> &gaps) {
                if (batch != m_view.id)
                    return;
                m_gaps = gaps;
                updateActions();
            });
    connect(hints, &StripHints::marksFound, this,
            [this](const model::BatchId &batch, const QHash<model::SideId, QString> &marks) {
                if (batch == m_view.id)
                    m_sides.setMarks(marks);
            });
    connect(hints, &StripHints::batchEdited, this, [this](const model::BatchId &batch) {
        if (batch == m_view.id)
            reload();
    });
    connect(hints, &StripHints::noticed, this, &Screen::noticed);
}

void CaptureScreen::acceptHint(const model::SideId &at)
{
    const bool suggested
        = !m_sides.index(m_sides.rowOf(at)).data(SideList::HintRole).toString().isEmpty();
    if (m_hints && suggested)
        m_hints->accept(m_view.id, at);
}

// Of both kinds: a beginning that is suggested, a sheet that seems to be missing.
void CaptureScreen::dismissHint()
{
    if (const StripHints::Gap *gap = shownGap())
        m_hints->dismissGap(m_view.id, gap->at);
    else if (m_hints)
        m_hints->dismiss(m_view.id, m_strip->currentSide());
}

void CaptureScreen::updateHintActions()
{
    const QModelIndex current = m_sides.index(m_strip->currentIndex().row());
    const bool looks = !m_inTray && m_preview->tool() == SidePreview::Tool::Look;
    const bool suggested = looks && !current.data(SideList::HintRole).toString().isEmpty();
    const bool any = looks && (m_sides.hasHints() || !m_gaps.isEmpty());
    m_actions.value(ActionId::CaptureAcceptHint)->setEnabled(suggested);
    m_actions.value(ActionId::CaptureDismissHint)->setEnabled(suggested || (looks && shownGap()));
    m_actions.value(ActionId::CaptureAcceptHints)->setEnabled(looks && m_sides.hasHints());
    m_actions.value(ActionId::CaptureNextHint)->setEnabled(any);
}

void CaptureScreen::connectGaps()
{
    connect(m_gapsBar, &MessageBar::actionTriggered, this, &CaptureScreen::goToNextHint);
    connect(m_gapBar, &MessageBar::actionTriggered, this, &CaptureScreen::scanIntoGap);
    connect(m_gapBar, &MessageBar::otherTriggered, this, &CaptureScreen::dismissHint);
    const auto triggers
        = [this](ActionId id) { return [action = m_actions.value(id)] { action->trigger(); }; };
    connect(m_splitsBar, &MessageBar::actionTriggered, this,
            triggers(ActionId::CaptureAcceptHints));
    connect(m_splitsBar, &MessageBar::otherTriggered, this, &CaptureScreen::goToNextHint);
    connect(m_splitBar, &MessageBar::actionTriggered, this, triggers(ActionId::CaptureAcceptHint));
    connect(m_splitBar, &MessageBar::otherTriggered, this, triggers(ActionId::CaptureDismissHint));
}

const StripHints::Gap *CaptureScreen::shownGap() const
{
    const auto found = std::find_if(m_gaps.cbegin(), m_gaps.cend(),
                                    [this](const auto &gap) { return gap.at == shownSide(); });
    return m_inTray || found == m_gaps.cend() ? nullptr : &*found;
}

// Not while the stack still grows: what is missing at its end is in the feeder.
void CaptureScreen::showGaps()
{
    const bool grows = m_scans && m_scans->view().phase != workflow::ScanPhase::Idle
        && m_scans->view().batch == m_view.id;
    const bool tells = !grows && m_preview->tool() == SidePreview::Tool::Look;
    const auto count = std::count_if(m_gaps.cbegin(), m_gaps.cend(), [this](const auto &gap) {
        return m_sides.rowOf(gap.at) >= 0;
    });
    const StripHints::Gap *gap = shownGap();
    say(*m_gapsBar, tells && count > (gap ? 1 : 0),
        tr("Sheets seem to be missing in %n place(s)", nullptr, int(count)), tr("Sho&w"), {});
    say(*m_gapBar, tells && gap, gap ? gap->what : QString(),
        m_scans ? tr("Scan it &in here") : QString(), tr("N&othing is missing"));
    showSplits(tells);
}

void CaptureScreen::showSplits(bool tells)
{
    const QString why = m_inTray
        ? QString()
        : m_sides.index(m_strip->currentIndex().row()).data(SideList::HintRole).toString();
    const int count = m_sides.hintCount();
    say(*m_splitsBar, tells && count > (why.isEmpty() ? 0 : 1),
        tr("Documents seem to begin in %n place(s)", nullptr, count), tr("Acce&pt all"),
        tr("Sho&w"));
    //: %1 says why, such as "Blank sheet before it".
    say(*m_splitBar, tells && !why.isEmpty(), tr("A document seems to begin here. %1.").arg(why),
        tr("&Begin it here"), tr("It does n&ot"));
}

// Once: a screen reader tells of a bar each time that it is shown.
void CaptureScreen::say(MessageBar &bar, bool wanted, const QString &text,
                        const QString &actionText, const QString &otherText)
{
    if (!wanted)
        bar.hide();
    else if (bar.isHidden() || bar.text() != text)
        bar.show(State::Check, text, actionText, otherText);
}

// From the page that is looked at to the next with a suggestion or a gap, round and round.
void CaptureScreen::goToNextHint()
{
    const int rows = m_sides.rowCount();
    const int from = m_strip->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (std::max(from, 0) + step) % rows;
        const QModelIndex index = m_sides.index(row);
        if (index.data(SideList::HintRole).toString().isEmpty()
            && index.data(SideList::MarkRole).toString().isEmpty())
            continue;
        const model::SideId side = m_sides.at(row)->side;
        m_strip->setFocus(Qt::OtherFocusReason);
        return m_strip->select({side}, side);
    }
}

void CaptureScreen::scanIntoGap()
{
    const StripHints::Gap *gap = shownGap();
    if (!gap)
        return;
    m_replaced = {};
    scanInto(gap->isBefore ? gap->at : model::SideId(), gap->isBefore ? model::SideId() : gap->at);
}

} // namespace countersign::ui
