// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pagebar.h"

#include "ui/pagewords.h"
#include "ui/review/pageview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statemark.h"

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
    addButton(u"previousPageButton"_s, ActionId::ReviewPreviousPage,
              [this] { Q_EMIT pageStepRequested(-1); });
    m_number = new QLabel(this);
    m_number->setObjectName(u"pageNumber"_s);
    m_number->setFont(tabularFigures(m_number->font()));
    layout->addWidget(m_number);
    addButton(u"nextPageButton"_s, ActionId::ReviewNextPage,
              [this] { Q_EMIT pageStepRequested(1); });
    layout->addSpacing(metric::small);
    m_qualityMark = new StateMark(this);
    layout->addWidget(m_qualityMark);
    m_quality = new ElidedLabel({}, this);
    m_quality->setObjectName(u"pageQuality"_s);
    layout->addWidget(m_quality, 1);
    layout->addStretch(0);
    auto *left = addButton(u"rotateLeftButton"_s, ActionId::ReviewRotateLeft,
                           [this] { m_page.rotate(-1); });
    auto *right
        = addButton(u"rotateRightButton"_s, ActionId::ReviewRotate, [this] { m_page.rotate(1); });
    layout->addSpacing(metric::medium);
    auto *fitWidth = addButton(u"fitWidthButton"_s, ActionId::ReviewFitWidth,
                               [this] { m_page.setFit(PageView::Fit::Width); });
    auto *fitPage = addButton(u"fitPageButton"_s, ActionId::ReviewFitPage,
                              [this] { m_page.setFit(PageView::Fit::Page); });
    auto *actual = addButton(u"actualSizeButton"_s, ActionId::ReviewActualSize,
                             [this] { m_page.zoomBy(1 / m_page.zoom()); });
    layout->addSpacing(metric::medium);
    auto *zoomOut = addButton(u"zoomOutButton"_s, ActionId::ReviewZoomOut,
                              [this] { m_page.zoomBy(1 / PageView::zoomStep); });
    m_zoom = new QLabel(this);
    m_zoom->setObjectName(u"zoomLevel"_s);
    m_zoom->setFont(tabularFigures(m_zoom->font()));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(tr("%1 %").arg(888)));
    layout->addWidget(m_zoom);
    auto *zoomIn = addButton(u"zoomInButton"_s, ActionId::ReviewZoomIn,
                             [this] { m_page.zoomBy(PageView::zoomStep); });
    m_rarer = {left, actual, fitPage, fitWidth, right, m_zoom, zoomOut, zoomIn};
    connect(&m_page, &PageView::zoomChanged, this, &PageBar::showZoom);
    showZoom();
}

QSize PageBar::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    for (const QWidget *each : m_rarer) {
        if (!each->isHidden())
            least.rwidth() -= each->minimumSizeHint().width() + layout()->spacing();
    }
    return least;
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QWidget *each : std::as_const(m_rarer))
        each->show();
    for (QWidget *each : std::as_const(m_rarer)) {
        if (layout()->minimumSize().width() <= width())
            return;
        each->hide();
    }
}

QToolButton *PageBar::addButton(const QString &name, ActionId id, const std::function<void()> &act)
{
    // The keys work wherever the focus is on the screen that holds the bar.
    QAction *action = makeAction(id, parentWidget(), act);
    const QString text = plainActionText(actionRow(id));
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(action->icon());
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    const auto showKey = [button, action, text] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
    };
    showKey();
    connect(action, &QAction::changed, button, showKey);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    return button;
}

void PageBar::showPage(int pageIndex, int count)
{
    m_number->setText(tr("Page %1 of %2").arg(pageIndex + 1).arg(qMax(1, count)));
}

void PageBar::showQuality(const model::Page &page)
{
    const auto state = pageQualityState(page);
    m_qualityMark->setVisible(state.has_value());
    if (state) {
        m_qualityMark->setState(*state);
        m_qualityMark->setSpoken(pageQualityText(page));
    }
    m_quality->setText(pageQualityShortText(page));
    m_quality->setToolTip(pageQualityText(page));
}

void PageBar::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_page.zoom() * 100)));
}

} // namespace countersign::ui
