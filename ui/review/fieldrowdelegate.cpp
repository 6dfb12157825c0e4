// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldrowdelegate.h"

#include "ui/review/fieldlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

namespace countersign::ui
{

namespace
{

// Share of the row that labels may take, so that values start at one line.
constexpr double labelShare = 0.36;

QRect markRect(const QRect &row, int left)
{
    return {left, row.top() + (row.height() - metric::mark) / 2, metric::mark, metric::mark};
}

void paintElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side)
{
    painter->drawText(rect, int(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize FieldRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(),
            qMax(metric::rowDense, option.fontMetrics.height() + metric::tiny)};
}

void FieldRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const PainterScope scope(painter);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintSelection(painter, option.rect, currentScheme(),
                       option.state.testFlag(QStyle::State_HasFocus));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, themeColour(Role::Hover));
    if (index.data(FieldListModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintField(painter, option, index);
}

void FieldRowDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(metric::small, 0, -metric::medium, 0);
    const auto state = index.data(FieldListModel::StateRole).value<State>();
    const QString word = index.data(FieldListModel::WordRole).toString();
    painter->setPen(themeColour(Role::Line));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    const bool folded = !option.state.testFlag(QStyle::State_Open);
    paintChevron(painter, markRect(row, row.left()), folded ? Direction::Right : Direction::Down,
                 themeColour(Role::MutedText));

    painter->setFont(scaledFont(option.font, TextSize::Small, QFont::DemiBold));
    const int wordWidth = painter->fontMetrics().horizontalAdvance(word) + metric::tiny;
    painter->setPen(themeColour(rolesOf(state).mark));
    paintElided(painter, row, word, Qt::AlignRight);
    paintStateMark(painter, markRect(row, row.right() - wordWidth - metric::mark - metric::tiny),
                   state);
    painter->setPen(themeColour(Role::Text));
    paintElided(painter,
                row.adjusted(metric::mark + metric::small, 0, -wordWidth - metric::huge, 0),
                index.data(FieldListModel::LabelRole).toString(), Qt::AlignLeft);
}

void FieldRowDelegate::paintField(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(metric::small, 0, -metric::medium, 0);
    const auto state = index.data(FieldListModel::StateRole).value<State>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintStateMark(painter, markRect(row, row.left()), state);

    const QFont small = scaledFont(option.font, TextSize::Small);
    const QString word = index.data(FieldListModel::WordRole).toString();
    const int wordWidth = QFontMetrics(small).horizontalAdvance(word) + metric::tiny;
    const int textLeft = row.left() + metric::mark + metric::small;
    const int labelWidth = int(row.width() * labelShare) - metric::mark;
    painter->setPen(themeColour(selected ? Role::OnSelection : Role::MutedText));
    painter->setFont(option.font);
    paintElided(painter, {textLeft, row.top(), labelWidth, row.height()},
                index.data(FieldListModel::LabelRole).toString(), Qt::AlignLeft);
    const int valueLeft = textLeft + labelWidth + metric::small;
    const bool empty = index.data(FieldListModel::IsEmptyRole).toBool();
    painter->setPen(themeColour(selected    ? Role::OnSelection
                                    : empty ? Role::MutedText
                                            : Role::Text));
    paintElided(
        painter,
        {valueLeft, row.top(), row.right() - wordWidth - metric::small - valueLeft, row.height()},
        index.data(FieldListModel::ValueRole).toString(), Qt::AlignLeft);
    painter->setFont(small);
    painter->setPen(themeColour(selected                 ? Role::OnSelection
                                    : state == State::Ok ? Role::MutedText
                                                         : rolesOf(state).mark));
    paintElided(painter, row, word, Qt::AlignRight);
}

} // namespace countersign::ui
