// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/model/field.h"
#include "core/model/ocr.h"
#include "ui/review/pagegeometry.h"
#include "ui/review/pagemark.h"
#include "ui/review/pagepyramid.h"

#include <QAbstractScrollArea>

#include <functional>

namespace countersign::ui
{

// One page of paper: zoom and pan that keep up with the hand, the words of a field lit, words and
// regions to pick, boxes to move. Keys: + and - zoom, arrows scroll or move the chosen box, Page
// Up/Down ask for another page.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { None, Width, Page };
    // Of one notch of the wheel or one press of a key.
    static constexpr double zoomStep = 1.2;

    explicit PageView(QWidget *parent = nullptr);

    void showLoading(int pageIndex, const QSizeF &sizePt);
    // `sizePt` as shown; taken from the image at 300 dpi when empty.
    void setPage(int pageIndex, const QImage &image, const QSizeF &sizePt);
    void showMessage(const QString &message);
    int pageIndex() const { return m_pageIndex; }
    bool isLoaded() const { return !m_pyramid.isNull(); }
    const PagePyramid &uprightPyramid() const { return m_upright; }

    void setWords(const QList<model::OcrWord> &words);
    void setPickingEnabled(bool enabled);
    // Which words a click on one means; that word alone when not set.
    void setPickExpander(std::function<QList<int>(int word)> expand);
    // Forgets what Ctrl+click would append to.
    void clearPick();
    // The next drag frames a region, as one with Alt does.
    void armRegion(bool armed);
    void setMarks(const QList<PageMark> &marks);
    void setItems(const QList<PageItem> &items, bool movable);
    void chooseItem(int index);
    int chosenItem() const { return m_chosenItem; }

    double zoom() const { return m_geometry.zoom(); }
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    // Keeps the spot of the page under `anchor` (in viewport coordinates) where it is.
    void setZoom(double zoom, const QPointF &anchor);
    void zoomBy(double factor);
    void rotate(int quarterTurns);
    int quarterTurns() const { return m_geometry.quarterTurns(); }
    // Scrolls as little as needed to show the region with some of its surroundings.
    void reveal(const model::PageRect &box);
    void scrollToTop();

    // Where a region of the page is drawn now, in viewport coordinates.
    QRectF viewRect(const model::PageRect &box) const { return m_geometry.toView(box); }

    QSize sizeHint() const override;

Q_SIGNALS:
    // Words were clicked or framed; `append` when they extend what was picked before (`text` and
    // `evidence` then hold all of it).
    void wordsPicked(const QString &text, const countersign::model::Evidence &evidence,
                     bool append);
    // A piece of the page was framed to be read again.
    void regionDrawn(const countersign::model::PageRect &region);
    void pageStepRequested(int step);
    void zoomChanged(double zoom);
    void itemChosen(int index);
    void itemMoved(int index, const countersign::model::PageRect &box);
    // All sizes of the page are there: from now on painting is at its quickest.
    void pageReady();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag { None, Press, Band, Region, Pan, Item };

    void rebuildPyramid();
    void applyFit();
    void updateScrollBars();
    void followScrollBars();
    QList<QRectF> viewRects(const QList<model::PageRect> &boxes) const;
    int wordAt(const QPointF &position) const;
    int itemAt(const QPointF &position) const;
    QList<int> wordsInside(const QRectF &viewRect) const;
    void setHoveredWord(int index);
    void pick(const QList<int> &words, bool append);
    void moveItem(int index, const QPointF &deltaPx);
    void updateCursor(const QPointF &position);

    PageGeometry m_geometry;
    QImage m_image;
    PagePyramid m_pyramid; // turned as shown
    PagePyramid m_upright;
    int m_pageIndex = 0;
    QString m_message;
    quint64 m_build = 0;
    Fit m_fit = Fit::Width;
    QList<model::OcrWord> m_words;
    QList<PageMark> m_marks;
    QList<PageItem> m_items;
    bool m_itemsMovable = false;
    int m_chosenItem = -1;
    bool m_picking = true;
    bool m_regionArmed = false;
    std::function<QList<int>(int)> m_expandPick;
    int m_hoveredWord = -1;
    QList<int> m_picked;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    QPointF m_dragAt;
    bool m_spaceHeld = false;
    base::Lane m_lane;
};

} // namespace countersign::ui
