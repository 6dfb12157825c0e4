// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/tabplacement.h"

#include "ui/errortext.h"
#include "ui/review/pagebar.h"
#include "ui/review/pageview.h"
#include "ui/signing/readiness.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Of the page: a signature's usual room.
constexpr double tabWidth = 0.26;
constexpr double tabHeight = 0.045;

} // namespace

TabPlacement::TabPlacement(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_loader(workbench, PageLoader::Copy::Original)
{
    setObjectName(u"tabPlacement"_s);
    m_view = new PageView(this);
    m_view->setObjectName(u"signingPage"_s);
    m_view->setPickingEnabled(false);
    m_view->setFit(PageView::Fit::Page);
    m_bar = new PageBar(*m_view, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    connect(m_view, &PageView::pageStepRequested, this, &TabPlacement::stepPage);
    connect(m_bar, &PageBar::pageStepRequested, this, &TabPlacement::stepPage);
    connect(m_view, &PageView::itemMoved, this, [this](int item, const model::PageRect &box) {
        Q_EMIT tabMoved(m_shown.at(item), box);
    });
    connect(&m_loader, &PageLoader::loaded, this, [this](int page, const QImage &image) {
        if (page == m_page)
            m_view->setPage(page, image, m_document.pages.value(page).sizePt);
    });
    connect(&m_loader, &PageLoader::failed, this, [this](int page, const base::Error &error) {
        if (page == m_page)
            m_view->showMessage(errorText(error).summary());
    });
}

void TabPlacement::setDocument(const model::Document &document)
{
    const bool another = document.id != m_document.id;
    m_document = document;
    m_loader.setDocument(document.id);
    if (another)
        m_page = -1;
}

void TabPlacement::setDraft(const model::EnvelopeDraft &draft)
{
    m_draft = draft;
    if (m_page < 0)
        showPage(draft.tabs.isEmpty() ? int(m_document.pages.size()) - 1
                                      : draft.tabs.first().pageIndex);
    showTabs();
}

void TabPlacement::showPage(int pageIndex)
{
    m_page = qBound(0, pageIndex, qMax(0, int(m_document.pages.size()) - 1));
    m_bar->showPage(m_page, int(m_document.pages.size()));
    m_view->showLoading(m_page, m_document.pages.value(m_page).sizePt);
    m_loader.request(m_page);
    showTabs();
}

void TabPlacement::stepPage(int step)
{
    const int target = m_page + step;
    if (target >= 0 && target < m_document.pages.size())
        showPage(target);
}

void TabPlacement::showTabs()
{
    QList<PageItem> items;
    m_shown.clear();
    for (int i = 0; i < m_draft.tabs.size(); ++i) {
        const model::SignatureTab &tab = m_draft.tabs.at(i);
        if (tab.pageIndex != m_page)
            continue;
        const QString who = recipientLabel(m_draft, tab.recipient);
        items.append({tab.box,
                      tab.kind == model::TabKind::SignHere ? tr("Sign here: %1").arg(who)
                                                           : tr("Date: %1").arg(who),
                      tab.kind == model::TabKind::SignHere ? State::Check : State::Info});
        m_shown.append(i);
    }
    m_view->setItems(items, true);
    QStringList names;
    for (const PageItem &item : std::as_const(items))
        names.append(item.label);
    m_view->setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(m_document.pages.size()));
    m_view->setAccessibleDescription(names.join(u", "_s));
}

model::SignatureTab TabPlacement::newTab(int recipient) const
{
    model::SignatureTab tab;
    tab.recipient = recipient;
    tab.pageIndex = qMax(0, m_page);
    tab.box = {(1 - tabWidth) / 2, (1 - tabHeight) / 2, tabWidth, tabHeight};
    tab.pageSizePt = m_document.pages.value(tab.pageIndex).sizePt;
    return tab;
}

void TabPlacement::keyPressEvent(QKeyEvent *event)
{
    const int item = m_view->chosenItem();
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && item >= 0
        && item < m_shown.size()) {
        Q_EMIT tabRemoved(m_shown.at(item));
    } else if (event->key() == Qt::Key_Tab && !m_shown.isEmpty()) {
        m_view->chooseItem((item + 1) % int(m_shown.size()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace countersign::ui
