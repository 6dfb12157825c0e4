// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/queuedelegate.h"

#include "ui/queue/queuemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

Role cellInk(const QStyleOptionViewItem &option, Role plain)
{
    return option.state.testFlag(QStyle::State_Selected) && plain == Role::Text ? Role::OnSelection
                                                                                : plain;
}

// Draws in one colour and answers how wide it became.
int drawCellText(QPainter *painter, const QRect &area, const QFont &font, const QColor &ink,
                 const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

QRect markBox(const QRect &cell)
{
    return {cell.left(), cell.top() + (cell.height() - metric::mark) / 2, metric::mark,
            metric::mark};
}

// A word on a ground of its own at the right end of `cell`, which it shortens.
void paintPill(QPainter *painter, const QStyleOptionViewItem &option, QRect &cell,
               const QString &word, State state)
{
    const QFont small = scaledFont(option.font, TextSize::Small, QFont::Medium);
    const int width = QFontMetrics(small).horizontalAdvance(word) + 2 * metric::tiny + 2;
    const QRect pill(cell.right() - width, cell.top() + metric::tiny + 1, width,
                     cell.height() - 2 * metric::tiny - 2);
    paintBox(painter, pill, themeColour(rolesOf(state).tint), {}, metric::smallRadius);
    drawCellText(painter, pill, small, themeColour(rolesOf(state).mark), word, Qt::AlignHCenter);
    cell.setRight(pill.left() - metric::small);
}

QRect innerCell(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(metric::small, 0, -metric::small, 0);
}

} // namespace

QueueDelegate::QueueDelegate(const QueueModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {0, qMax(int(metric::rowDense), option.fontMetrics.height() + metric::small)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (m_model.isGroup(index.row())) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem panel = option;
    panel.state.setFlag(QStyle::State_HasFocus, false); // the whole row has it, no cell
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const workflow::QueueRow &row = m_model.rowOf(index.row());
    switch (index.column()) {
    case QueueModel::Contract:
        paintContract(painter, option, row);
        break;
    case QueueModel::Doubt:
        paintDoubt(painter, option, row);
        break;
    case QueueModel::Progress:
        paintProgress(painter, option, row);
        break;
    default:
        drawCellText(painter, innerCell(option), tabularFigures(option.font),
                     themeColour(cellInk(option, Role::MutedText)), index.data().toString(),
                     Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
    painter->restore();
}

void QueueDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->fillRect(option.rect, themeColour(Role::Surface));
    if (index.column() != QueueModel::Contract)
        return;
    const QRect cell = innerCell(option);
    const QRect chevron(cell.left(), cell.top(), metric::mark, cell.height());
    paintChevron(painter, chevron,
                 index.data(QueueModel::CollapsedRole).toBool() ? Direction::Right
                                                                : Direction::Down,
                 themeColour(Role::MutedText));
    drawCellText(painter, cell.adjusted(metric::mark + metric::small, 0, 0, 0),
                 scaledFont(option.font, TextSize::Body, QFont::DemiBold), themeColour(Role::Text),
                 index.data().toString());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      themeColour(Role::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), themeColour(Role::Accent),
                       metric::smallRadius);
}

void QueueDelegate::paintContract(QPainter *painter, const QStyleOptionViewItem &option,
                                  const workflow::QueueRow &row) const
{
    QRect cell = innerCell(option);
    paintStateMark(painter, markBox(cell), queueState(row));
    cell.setLeft(cell.left() + metric::mark + metric::small);
    if (row.duplicate)
        paintPill(painter, option, cell, QueueModel::tr("Duplicate"), State::Check);
    if (row.unreadComments > 0)
        paintPill(painter, option, cell, QueueModel::tr("%n unread", nullptr, row.unreadComments),
                  State::Ask);
    else if (row.comments > 0)
        paintPill(painter, option, cell, QueueModel::tr("%n comment(s)", nullptr, row.comments),
                  State::Info);
    const QFont bold = scaledFont(option.font, TextSize::Body, QFont::Medium);
    const QString title = row.title.isEmpty() ? QueueModel::tr("Untitled contract") : row.title;
    // A long title leaves its counterparty a third of the cell.
    const bool hasParty = !row.counterparty.isEmpty();
    const int partyNeeds = hasParty
        ? qMin(option.fontMetrics.horizontalAdvance(row.counterparty) + metric::medium,
               cell.width() / 3)
        : 0;
    const int used = drawCellText(painter, cell.adjusted(0, 0, -partyNeeds, 0), bold,
                                  themeColour(cellInk(option, Role::Text)), title);
    if (hasParty)
        drawCellText(painter, cell.adjusted(used + metric::medium, 0, 0, 0), option.font,
                     themeColour(cellInk(option, Role::MutedText)), row.counterparty);
}

void QueueDelegate::paintDoubt(QPainter *painter, const QStyleOptionViewItem &option,
                               const workflow::QueueRow &row) const
{
    if (row.doubtfulField.isEmpty())
        return;
    QRect cell = innerCell(option);
    const QString percent = confidenceText(row.lowestConfidence);
    const int width = option.fontMetrics.horizontalAdvance(confidenceText(0.99));
    drawCellText(painter, QRect(cell.right() - width, cell.top(), width + 1, cell.height()),
                 tabularFigures(option.font), themeColour(cellInk(option, Role::MutedText)),
                 percent, Qt::AlignRight);
    cell.setRight(cell.right() - width - metric::small);
    QString name = fieldNameText(row.doubtfulField);
    if (row.openFields > 1)
        //: A field's name, and how many others are to be checked as well.
        name = QueueModel::tr("%1 +%2").arg(name).arg(row.openFields - 1);
    drawCellText(painter, cell, option.font, themeColour(cellInk(option, Role::Text)), name);
}

void QueueDelegate::paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                  const workflow::QueueRow &row) const
{
    QRect cell = innerCell(option);
    const Role ink = rolesOf(queueState(row)).mark;
    if (row.jobProgress < 0) {
        drawCellText(painter, cell, option.font, themeColour(ink), queueStateText(row));
        return;
    }
    const QRectF groove(cell.left(), cell.center().y() - 1, cell.width(), metric::tiny);
    paintBox(painter, groove, themeColour(Role::Pressed), {}, metric::tiny / 2.0);
    QRectF done = groove;
    done.setWidth(qMax<double>(metric::tiny, groove.width() * qMin(1.0, row.jobProgress)));
    paintBox(painter, done, themeColour(Role::Accent), {}, metric::tiny / 2.0);
}

} // namespace countersign::ui
