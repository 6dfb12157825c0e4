// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "core/review/wordpick.h"
#include "ui/errortext.h"
#include "ui/review/clauserail.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/pagebar.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/statementstrip.h"
#include "ui/review/thumbnailrail.h"
#include "ui/review/valueoffers.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

// The paper side of the review: one page or two, what is marked on them, and the ways about.
namespace countersign::ui
{

namespace
{

// What has a number on the page has it on a key.
constexpr int readingKeys = 3;

} // namespace

void ReviewScreen::connectPage()
{
    connectSheet(m_pageView, 0);
    connectSheet(m_secondPage, 1);
    connect(m_pageBar, &PageBar::pageStepRequested, this, &ReviewScreen::stepPage);
    connect(m_pageView, &PageView::pageReady, this, [this] {
        m_panel->card()->setPage(m_pageView->uprightPyramid(), m_pageView->pageIndex());
    });
    connect(m_pageView, &PageView::zoomChanged, this, [this](double zoom) {
        if (m_pageView->fit() == PageView::Fit::None)
            m_secondPage->setZoom(zoom, {});
        else
            m_secondPage->setFit(m_pageView->fit());
    });
    connect(m_rail, &ThumbnailRail::pageChosen, this, &ReviewScreen::showPage);
    connect(m_clauses, &ClauseRail::clauseChosen, this, [this](const model::Evidence &evidence) {
        showPage(evidence.pageIndex);
        m_pageView->reveal(evidence.bounds());
    });
    connect(m_statements, &StatementStrip::statementChosen, this, &ReviewScreen::showStatement);
    connect(&m_contradictions, &Contradictions::found, this,
            [this](const QSet<model::FieldId> &fields) {
                m_session.setContradicted(fields);
                showFields();
            });
    connect(&m_contradictions, &Contradictions::offersFound, m_panel->card()->offers(),
            &ValueOffers::setPages);
    connectLoader();
}

// `ahead`: how many pages after the one in hand this view shows.
void ReviewScreen::connectSheet(PageView *sheet, int ahead)
{
    connect(sheet, &PageView::wordsPicked, this,
            [this](const QString &text, const model::Evidence &evidence) {
                pickWords(text, evidence, m_loader.text(evidence.pageIndex).words());
            });
    connect(sheet, &PageView::regionDrawn, this, [this, ahead](const model::PageRect &region) {
        m_framed = ahead == 0 ? region : model::PageRect();
        readRegion(m_page + ahead, region);
    });
    sheet->setPickExpander([this, ahead](int word) {
        const model::FieldValue *value = m_session.field(m_focused);
        const QList<model::OcrWord> words = m_loader.text(m_page + ahead).words();
        return value ? review::wordsOfValue(value->key, words, word) : QList<int>{word};
    });
    connect(sheet, &PageView::pageStepRequested, this, &ReviewScreen::stepPage);
}

// In narrow windows paper and fields need the room of the small pictures.
QSize ReviewScreen::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (!m_rail->isHidden())
        least.rwidth() -= m_rail->sizeHint().width();
    return least;
}

void ReviewScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setVisible(width() >= metric::formWidth);
}

void ReviewScreen::connectLoader()
{
    connect(&m_loader, &PageLoader::loaded, this, [this](int page, const QImage &image) {
        if (page == m_page + 1 && m_twoPages->isChecked())
            showSheet(m_secondPage, page, image);
        if (page != m_page)
            return;
        showSheet(m_pageView, page, image);
        m_panel->card()->setPage(m_pageView->uprightPyramid(), page);
        if (!m_loader.isComplete(page))
            return;
        m_loader.requestTexts(int(m_view.document.pages.size()));
        m_loader.prefetch(qMin(page + 1, int(m_view.document.pages.size()) - 1));
    });
    connect(&m_loader, &PageLoader::textLoaded, this, [this](int page) {
        if (page == m_page)
            m_pageView->setWords(m_loader.text(page).words());
        if (page == m_page + 1)
            m_secondPage->setWords(m_loader.text(page).words());
        if (m_loader.hasTexts(int(m_view.document.pages.size())))
            readWhole();
    });
    connect(&m_loader, &PageLoader::failed, this, [this](int page, const base::Error &error) {
        if (page == m_page)
            m_pageView->showMessage(errorText(error).full());
    });
}

void ReviewScreen::showSheet(PageView *sheet, int page, const QImage &image)
{
    sheet->setPage(page, image, m_view.document.pages.value(page).sizePt);
    sheet->setWords(m_loader.text(page).words());
    showMarks();
}

// The text of every page is there.
void ReviewScreen::readWhole()
{
    findStatements();
    QList<model::OcrPage> texts;
    for (int page = 0; page < m_view.document.pages.size(); ++page)
        texts.append(m_loader.text(page));
    m_contradictions.search(m_session.fields(), texts);
}

void ReviewScreen::loadClauses()
{
    m_clauses->setClauses({});
    const model::DocumentId id = m_view.document.id;
    base::deliver(m_workbench.clauses(id), this,
                  [this, id](const base::Result<QList<model::ClauseSegment>> &got) {
                      if (!got || id != m_view.document.id)
                          return;
                      m_clauses->setClauses(*got);
                      m_clauses->followPage(m_page);
                  });
}

QList<PageMark> ReviewScreen::marksOn(int page) const
{
    QList<PageMark> marks;
    if (const model::FieldValue *value = m_session.field(m_focused)) {
        int number = 0;
        for (const model::FieldCandidate &reading : review::ReviewSession::readings(*value)) {
            ++number;
            const bool isValue
                = reading.normalised == value->value && reading.evidence == value->evidence;
            if (!isValue && number <= readingKeys && reading.evidence.pageIndex == page)
                marks.append({PageMark::Kind::Alternative, reading.evidence.boxes, number});
        }
        if (value->evidence.pageIndex == page)
            marks.append({PageMark::Kind::Focus, value->evidence.boxes, 0});
    }
    if (m_shownStatement.pageIndex == page)
        marks.append({PageMark::Kind::Place, m_shownStatement.boxes, 0});
    return marks;
}

void ReviewScreen::showMarks()
{
    m_pageView->setMarks(marksOn(m_page));
    m_secondPage->setMarks(marksOn(m_page + 1));
}

void ReviewScreen::showPage(int pageIndex)
{
    const int count = int(m_view.document.pages.size());
    m_page = qBound(0, pageIndex, qMax(0, count - 1));
    m_pageBar->showPage(m_page, count);
    m_pageBar->showQuality(m_view.document.pages.value(m_page));
    m_pageView->setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_framed = {};
    m_rail->showPage(m_page);
    m_clauses->followPage(m_page);
    if (m_pageView->pageIndex() != m_page)
        m_pageView->showLoading(m_page, m_view.document.pages.value(m_page).sizePt);
    m_loader.request(m_page);
    showSecondPage();
    showMarks();
}

void ReviewScreen::showSecondPage()
{
    const int page = m_page + 1;
    const bool shown = m_twoPages->isChecked() && page < m_view.document.pages.size();
    m_secondPage->setVisible(shown);
    if (!shown)
        return;
    m_secondPage->setAccessibleName(
        tr("Page %1 of %2").arg(page + 1).arg(m_view.document.pages.size()));
    if (m_secondPage->pageIndex() != page || !m_secondPage->isLoaded())
        m_secondPage->showLoading(page, m_view.document.pages.value(page).sizePt);
    m_loader.request(page);
}

void ReviewScreen::stepPage(int step)
{
    const int target = m_page + step;
    if (target < 0 || target >= m_view.document.pages.size())
        return;
    showPage(target);
    if (step > 0)
        m_pageView->scrollToTop();
}

} // namespace countersign::ui
