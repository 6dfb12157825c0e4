// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sidepicture.h"

#include <QImage>
#include <QWidget>

namespace countersign::ui
{

// One side, large. Looks, or has a frame or four corners on it that are moved with the mouse or,
// one after the other with Tab, with the arrow keys; Enter takes them, Escape leaves them.
class SidePreview : public QWidget
{
    Q_OBJECT
public:
    enum class Tool { Look, Crop, Corners };

    explicit SidePreview(QWidget *parent = nullptr);

    // `words` are for the screen reader. What is shown need not be of the final size yet.
    void showImage(const QImage &image, const QString &words);
    // Nothing to see, and why.
    void showText(const QString &text);
    bool isEmpty() const { return m_image.isNull(); }

    Tool tool() const { return m_tool; }
    // The image that is shown is the whole picture then.
    void beginCrop(const model::PageRect &crop);
    // The image that is shown is the side as it came then.
    void beginCorners(const model::SideCorners &corners);
    void leaveTool();
    void takeTool();

    // The longer edge, in device pixels, that the image should have.
    int wantedEdge() const;
    double zoom() const { return m_zoom; }
    void setZoom(double zoom); // 1: fits
    QSize sizeHint() const override;

    // Where a handle is drawn, for tests and tools.
    QPointF handlePosition(int handle) const;

Q_SIGNALS:
    void cropChosen(const countersign::model::PageRect &crop);
    void cornersChosen(const countersign::model::SideCorners &corners);
    void toolChanged();
    void wantedEdgeChanged();
    void stepRequested(int by); // to another side

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF imageRect() const;
    QPointF toWidget(const QPointF &fraction) const;
    QPointF toFraction(const QPointF &position) const;
    int handleCount() const { return m_tool == Tool::Crop ? 8 : 4; }
    QPointF handle(int index) const; // as a fraction
    void moveHandle(int index, const QPointF &to);
    int handleAt(const QPointF &position) const;
    void setTool(Tool tool);
    void say();
    void paintCrop(QPainter *painter) const;
    void paintCorners(QPainter *painter) const;
    void paintHandles(QPainter *painter) const;
    void paintLoupe(QPainter *painter) const;

    QImage m_image;
    QString m_words;
    QString m_text;
    Tool m_tool = Tool::Look;
    model::PageRect m_crop = {0, 0, 1, 1};
    model::SideCorners m_corners = {};
    int m_handle = 0; // that the arrow keys move
    bool m_dragging = false;
    double m_zoom = 1;
    QPointF m_shift; // of the image's middle, in pixels
    QPointF m_pressed;
};

} // namespace countersign::ui
