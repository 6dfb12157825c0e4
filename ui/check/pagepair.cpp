// SPDX-License-Identifier: Apache-2.0
#include "ui/check/pagepair.h"

#include "ui/errortext.h"
#include "ui/review/pagebar.h"
#include "ui/review/pageview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

void scrollTogether(PageView *leader, PageView *follower)
{
    QObject::connect(leader->verticalScrollBar(), &QScrollBar::valueChanged,
                     follower->verticalScrollBar(), &QScrollBar::setValue);
    QObject::connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged,
                     follower->horizontalScrollBar(), &QScrollBar::setValue);
}

} // namespace

PagePair::PagePair(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_originals(workbench, PageLoader::Copy::Original)
    , m_signedPages(workbench, PageLoader::Copy::Signed)
{
    setObjectName(u"pagePair"_s);
    m_original = new PageView(this);
    m_original->setObjectName(u"originalPage"_s);
    m_signed = new PageView(this);
    m_signed->setObjectName(u"signedPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metric::hairline);
    sides->addWidget(makeSide(tr("Original"), m_original));
    sides->addWidget(makeSide(tr("Signed copy"), m_signed));
    layout->addLayout(sides, 1);
    m_difference = new QLabel(this);
    m_difference->setObjectName(u"pageDifference"_s);
    m_difference->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_difference);
    m_bar = new PageBar(*m_original, this);
    layout->addWidget(m_bar);

    for (PageView *page : {m_original, m_signed}) {
        page->setPickingEnabled(false);
        connect(page, &PageView::pageStepRequested, this, &PagePair::stepPage);
    }
    connect(m_bar, &PageBar::pageStepRequested, this, &PagePair::stepPage);
    connect(m_original, &PageView::zoomChanged, this, [this](double zoom) {
        if (m_original->fit() == PageView::Fit::None)
            m_signed->setZoom(zoom, {});
        else
            m_signed->setFit(m_original->fit());
    });
    scrollTogether(m_original, m_signed);
    scrollTogether(m_signed, m_original);
    const auto follow = [this](PageLoader &loader, PageView *view) {
        connect(&loader, &PageLoader::loaded, this, [this, view](int page, const QImage &image) {
            if (page == m_page)
                view->setPage(page, image, m_view.document.pages.value(page).sizePt);
        });
        connect(&loader, &PageLoader::failed, this,
                [this, view](int page, const base::Error &error) {
                    if (page == m_page)
                        view->showMessage(errorText(error).summary());
                });
    };
    follow(m_originals, m_original);
    follow(m_signedPages, m_signed);
}

QWidget *PagePair::makeSide(const QString &title, PageView *page)
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new QLabel(title, side);
    label->setMargin(metric::small);
    setTextSize(label, TextSize::Body, QFont::DemiBold);
    label->setBuddy(page);
    page->setAccessibleName(title);
    layout->addWidget(label);
    layout->addWidget(page, 1);
    return side;
}

void PagePair::showDocument(const workflow::DocumentView &view)
{
    const bool another = view.document.id != m_view.document.id;
    const bool newCopy = view.validation.has_value() != m_view.validation.has_value();
    m_view = view;
    m_originals.setDocument(view.document.id);
    if (newCopy)
        m_signedPages.setDocument({});
    m_signedPages.setDocument(view.document.id);
    if (another || newCopy)
        showPage(0);
}

void PagePair::showPage(int pageIndex)
{
    const int count = int(m_view.document.pages.size());
    m_page = qBound(0, pageIndex, qMax(0, count - 1));
    m_bar->showPage(m_page, count);
    const bool differs = m_view.validation && m_view.validation->differentPages.contains(m_page);
    m_difference->setText(differs ? tr("This page differs from what was sent.") : QString());
    m_difference->setVisible(differs);
    for (PageView *view : {m_original, m_signed})
        view->showLoading(m_page, m_view.document.pages.value(m_page).sizePt);
    m_originals.request(m_page);
    m_signedPages.request(m_page);
}

void PagePair::stepPage(int step)
{
    const int target = m_page + step;
    if (target >= 0 && target < m_view.document.pages.size())
        showPage(target);
}

void PagePair::stepDifference(int step)
{
    if (!m_view.validation)
        return;
    for (int page = m_page + step; page >= 0 && page < m_view.document.pages.size(); page += step) {
        if (m_view.validation->differentPages.contains(page)) {
            showPage(page);
            return;
        }
    }
}

void PagePair::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_N:
        stepDifference(1);
        return;
    case Qt::Key_P:
        stepDifference(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace countersign::ui
