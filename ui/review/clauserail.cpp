// SPDX-License-Identifier: Apache-2.0
#include "ui/review/clauserail.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int deepestClause = 1; // level
constexpr int headingLetters = 18;

QString clauseWords(const model::ClauseSegment &clause)
{
    return clause.heading.isEmpty() ? clause.beginning : clause.heading.simplified();
}

QString clauseLabel(const model::ClauseSegment &clause)
{
    QString heading = clauseWords(clause);
    if (heading.size() > headingLetters)
        heading = heading.left(headingLetters - 1).trimmed() + u'\u2026';
    return clause.number.isEmpty() ? heading : (clause.number + u' ' + heading).trimmed();
}

} // namespace

ClauseRail::ClauseRail(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"clauseRail"_s);
    setAccessibleName(tr("Clauses"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextSize(this, TextSize::Small);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentRowChanged, this, &ClauseRail::choose);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(row(item)); });
    hide();
}

QSize ClauseRail::sizeHint() const
{
    return {metric::formWidth, qMax(metric::rowDense, fontMetrics().height() + metric::small)};
}

QSize ClauseRail::minimumSizeHint() const
{
    return {metric::vast, sizeHint().height()};
}

void ClauseRail::setClauses(const QList<model::ClauseSegment> &clauses)
{
    const QScopedValueRollback following(m_following, true);
    clear();
    m_clauses.clear();
    for (const model::ClauseSegment &clause : clauses) {
        const bool named = !clause.number.isEmpty() || !clause.heading.isEmpty();
        if (clause.level > deepestClause || !named || clause.evidence.isEmpty())
            continue;
        m_clauses.append(clause);
        auto *item = new QListWidgetItem(clauseLabel(clause), this);
        const QString whole = (clause.number + u' ' + clauseWords(clause)).trimmed();
        item->setToolTip(tr("%1, page %2").arg(whole).arg(clause.evidence.pageIndex + 1));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        // The style's own margins on both sides would else cut the text short.
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * metric::large,
                           sizeHint().height()});
    }
    setVisible(!m_clauses.isEmpty());
}

void ClauseRail::followPage(int pageIndex)
{
    const QScopedValueRollback following(m_following, true);
    int shown = -1;
    for (int i = 0; i < m_clauses.size(); ++i) {
        const int page = m_clauses.at(i).evidence.pageIndex;
        if (page == pageIndex) {
            shown = i;
            break;
        }
        if (page < pageIndex)
            shown = i; // it goes on here
    }
    const bool already
        = currentRow() >= 0 && m_clauses.at(currentRow()).evidence.pageIndex == pageIndex;
    if (!already && shown >= 0)
        setCurrentRow(shown);
}

void ClauseRail::choose(int row)
{
    if (!m_following && row >= 0 && row < m_clauses.size())
        Q_EMIT clauseChosen(m_clauses.at(row).evidence);
}

void ClauseRail::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListWidget::keyPressEvent(event);
        return;
    default:
        event->ignore(); // for the screen: Enter, digits, letters
    }
}

} // namespace countersign::ui
