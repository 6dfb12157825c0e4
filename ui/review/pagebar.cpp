// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagebar.h"

#include "ui/review/pageview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

PageBar::PageBar(PageView &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::small, metric::tiny, metric::small, metric::tiny);
    layout->setSpacing(metric::tiny);
    addButton(u"previousPageButton"_s, u"go-previous"_s, tr("Previous page"), Qt::Key_PageUp,
              [this] { Q_EMIT pageStepRequested(-1); });
    m_number = new QLabel(this);
    m_number->setObjectName(u"pageNumber"_s);
    m_number->setFont(tabularFigures(m_number->font()));
    layout->addWidget(m_number);
    addButton(u"nextPageButton"_s, u"go-next"_s, tr("Next page"), Qt::Key_PageDown,
              [this] { Q_EMIT pageStepRequested(1); });
    layout->addStretch(1);
    addButton(u"rotateLeftButton"_s, u"object-rotate-left"_s, tr("Rotate left"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { m_page.rotate(-1); });
    addButton(u"rotateRightButton"_s, u"object-rotate-right"_s, tr("Rotate right"),
              Qt::CTRL | Qt::Key_R, [this] { m_page.rotate(1); });
    layout->addSpacing(metric::medium);
    addButton(u"fitWidthButton"_s, u"zoom-fit-width"_s, tr("Fit width"), Qt::CTRL | Qt::Key_2,
              [this] { m_page.setFit(PageView::Fit::Width); });
    addButton(u"fitPageButton"_s, u"zoom-fit-best"_s, tr("Fit page"), Qt::CTRL | Qt::Key_0,
              [this] { m_page.setFit(PageView::Fit::Page); });
    addButton(u"actualSizeButton"_s, u"zoom-original"_s, tr("Actual size"), Qt::CTRL | Qt::Key_1,
              [this] { m_page.zoomBy(1 / m_page.zoom()); });
    layout->addSpacing(metric::medium);
    addButton(u"zoomOutButton"_s, u"zoom-out"_s, tr("Zoom out"), QKeySequence::ZoomOut,
              [this] { m_page.zoomBy(1 / 1.2); });
    m_zoom = new QLabel(this);
    m_zoom->setObjectName(u"zoomLevel"_s);
    m_zoom->setFont(tabularFigures(m_zoom->font()));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(tr("%1 %").arg(888)));
    layout->addWidget(m_zoom);
    addButton(u"zoomInButton"_s, u"zoom-in"_s, tr("Zoom in"), QKeySequence::ZoomIn,
              [this] { m_page.zoomBy(1.2); });
    connect(&m_page, &PageView::zoomChanged, this, &PageBar::showZoom);
    showZoom();
}

void PageBar::addButton(const QString &name, const QString &iconName, const QString &text,
                        const QKeySequence &key, const std::function<void()> &act)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, this, act);
    layout()->addWidget(button);
    // The keys work wherever the focus is on the screen that holds the bar; turning pages is the
    // screen's own.
    if (key == QKeySequence(Qt::Key_PageUp) || key == QKeySequence(Qt::Key_PageDown))
        return;
    auto *command = new QAction(text, this);
    command->setShortcut(key);
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(command, &QAction::triggered, this, act);
    parentWidget()->addAction(command);
}

void PageBar::showPage(int pageIndex, int count)
{
    m_number->setText(tr("Page %1 of %2").arg(pageIndex + 1).arg(qMax(1, count)));
}

void PageBar::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_page.zoom() * 100)));
}

} // namespace countersign::ui
