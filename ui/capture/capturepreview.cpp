// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturescreen.h"

#include "core/base/deliver.h"
#include "ui/capture/lightpanel.h"
#include "ui/capture/sidestrip.h"
#include "ui/errortext.h"

#include <QLabel>

#include <algorithm>

namespace countersign::ui
{

namespace
{

using PictureKind = model::CaptureEdit::Kind;

constexpr double straightEnough = 0.05; // degrees
constexpr double mostAngle = 45;
constexpr double usualMargin = 0.08;

} // namespace

const SideList &CaptureScreen::shownList() const
{
    return m_inTray ? m_aside : m_sides;
}

model::SideId CaptureScreen::shownSide() const
{
    return m_inTray ? m_tray->currentSide() : m_strip->currentSide();
}

QList<model::SideId> CaptureScreen::chosenSides() const
{
    const QList<model::SideId> selected
        = m_inTray ? m_tray->selectedSides() : m_strip->selectedSides();
    return selected.isEmpty() && !shownSide().isNull() ? QList{shownSide()} : selected;
}

// As the tools want to see it: all there is to crop from, the side itself to set corners on.
model::SidePicture CaptureScreen::shownPicture() const
{
    const SideList::Entry *entry = shownList().at(shownList().rowOf(shownSide()));
    model::SidePicture picture = entry ? entry->picture : model::SidePicture();
    switch (m_preview->tool()) {
    case SidePreview::Tool::Look:
        break;
    case SidePreview::Tool::Crop:
        picture.crop = model::SidePicture().crop;
        break;
    case SidePreview::Tool::Corners:
        picture = {};
        break;
    }
    return picture;
}

void CaptureScreen::showSide()
{
    m_drawSoon.stop();
    m_shown = shownSide();
    const int row = shownList().rowOf(shownSide());
    if (row < 0) {
        ++m_drawn;
        m_preview->showText(m_view.id.isNull() ? QString() : tr("No page is chosen."));
        m_sideTitle->clear();
        return;
    }
    const QString words = shownList().spoken(row);
    const bool another = m_sideTitle->text() != words;
    m_sideTitle->setText(words);
    if (another && m_preview->tool() == SidePreview::Tool::Look) {
        // The small picture at once, the large one when it is there.
        const auto small = shownList().index(row).data(SideList::PictureRole).value<QImage>();
        if (!small.isNull())
            m_preview->showImage(small, words);
    }
    drawSide(shownPicture());
}

void CaptureScreen::drawSide(const model::SidePicture &picture)
{
    const int row = shownList().rowOf(shownSide());
    const model::CapturedSide *side = shownList().side(row);
    if (!side)
        return;
    const QString words = shownList().spoken(row);
    base::deliver(m_bench.preview(*side, picture, m_preview->wantedEdge()), this,
                  [this, words, asked = ++m_drawn](const base::Result<QImage> &image) {
                      if (asked != m_drawn)
                          return;
                      if (image)
                          m_preview->showImage(*image, words);
                      else if (image.error().kind != base::ErrorKind::Cancelled)
                          m_preview->showText(errorText(image.error()).full());
                  });
}

void CaptureScreen::straighten()
{
    const QList<model::SideId> sides = chosenSides();
    if (m_inTray)
        return;
    for (const model::SideId &id : sides) {
        const int row = m_sides.rowOf(id);
        const model::CapturedSide *side = m_sides.side(row);
        if (!side)
            continue;
        const model::SidePicture picture = m_sides.at(row)->picture;
        const bool alone = sides.size() == 1;
        base::deliver(m_bench.straightening(*side, picture), this,
                      [this, id, picture, alone](const base::Result<double> &angle) {
                          if (!angle)
                              return tell(angle.error());
                          if (qAbs(*angle - picture.straightenCw) < straightEnough) {
                              if (alone)
                                  tell(State::Info, tr("The lines of this page are level."));
                              return;
                          }
                          model::SidePicture wanted;
                          wanted.straightenCw = *angle;
                          edit({PictureKind::Straighten, {id}, {}, {}, {}, wanted});
                      });
    }
}

void CaptureScreen::turnFinely(double degrees)
{
    const SideList::Entry *entry = m_sides.at(m_sides.rowOf(m_strip->currentSide()));
    if (!entry || m_inTray)
        return;
    model::SidePicture picture;
    picture.straightenCw = std::clamp(qRound((entry->picture.straightenCw + degrees) * 10) / 10.0,
                                      -mostAngle, mostAngle);
    edit({PictureKind::Straighten, {entry->side}, {}, {}, {}, picture});
}

void CaptureScreen::beginCrop()
{
    if (m_preview->tool() == SidePreview::Tool::Crop)
        return m_preview->leaveTool();
    const SideList::Entry *entry = m_sides.at(m_sides.rowOf(shownSide()));
    if (!entry)
        return;
    m_strip->select({entry->side}, entry->side);
    m_preview->beginCrop(entry->picture.crop);
    m_preview->setFocus(Qt::OtherFocusReason);
}

// At the corners that were set before, else at those that are seen, else a little inside.
void CaptureScreen::beginCorners()
{
    if (m_preview->tool() == SidePreview::Tool::Corners)
        return m_preview->leaveTool();
    const int row = m_sides.rowOf(shownSide());
    const SideList::Entry *entry = m_sides.at(row);
    const model::CapturedSide *side = m_sides.side(row);
    if (!entry || !side)
        return;
    m_strip->select({entry->side}, entry->side);
    const auto begin = [this](const model::SideCorners &corners) {
        m_preview->beginCorners(corners);
        m_preview->setFocus(Qt::OtherFocusReason);
    };
    if (entry->picture.corners)
        return begin(*entry->picture.corners);
    base::deliver(m_bench.corners(*side), this,
                  [this, begin,
                   id = entry->side](const base::Result<std::optional<model::SideCorners>> &found) {
                      constexpr double far = 1 - usualMargin;
                      if (shownSide() != id)
                          return;
                      const model::SideCorners inside
                          = {QPointF{usualMargin, usualMargin}, QPointF{far, usualMargin},
                             QPointF{far, far}, QPointF{usualMargin, far}};
                      begin(found ? found->value_or(inside) : inside);
                  });
}

// What moves is seen before it is chosen.
void CaptureScreen::tryLight()
{
    if (m_inTray || m_preview->tool() != SidePreview::Tool::Look)
        return;
    model::SidePicture picture = shownPicture();
    picture.brightness = m_light->brightness();
    picture.contrast = m_light->contrast();
    drawSide(picture);
}

} // namespace countersign::ui
