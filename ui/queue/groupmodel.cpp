// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/groupmodel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int cardWidth = 292;
constexpr int snippetHeight = 56;
constexpr double aroundValue = 0.12; // of the page's width, to either side
constexpr double aroundLine = 1.1; // of the line's height, above and below

} // namespace

QImage snippetOf(const QImage &page, const model::Evidence &evidence)
{
    if (page.isNull() || evidence.isEmpty())
        return {};
    const QRectF value = evidence.bounds().toPixels(page.size());
    const QRectF wide = value.adjusted(-aroundValue * page.width(), -aroundLine * value.height(),
                                       aroundValue * page.width(), aroundLine * value.height());
    return page.copy(wide.toAlignedRect() & page.rect());
}

GroupModel::GroupModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void GroupModel::setGroup(const workflow::ValueGroup &group)
{
    beginResetModel();
    m_group = group;
    m_snippets = QList<QImage>(group.members.size());
    m_odd = QList<bool>(group.members.size(), false);
    endResetModel();
}

void GroupModel::setSnippet(int row, const QImage &snippet)
{
    if (row >= m_snippets.size())
        return;
    m_snippets[row] = snippet;
    Q_EMIT dataChanged(index(row), index(row), {SnippetRole});
}

void GroupModel::toggleOdd(int row)
{
    if (row < 0 || row >= m_odd.size())
        return;
    m_odd[row] = !m_odd.at(row);
    Q_EMIT dataChanged(index(row), index(row), {OddRole, Qt::AccessibleTextRole});
}

QList<workflow::GroupMember> GroupModel::confirmed() const
{
    QList<workflow::GroupMember> members;
    for (qsizetype row = 0; row < m_group.members.size(); ++row) {
        if (!m_odd.at(row))
            members.append(m_group.members.at(row));
    }
    return members;
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_group.members.size());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_group.members.size())
        return {};
    const workflow::GroupMember &member = m_group.members.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return member.title;
    case Qt::AccessibleTextRole:
        return m_odd.at(index.row())
            ? tr("%1: %2. Marked: goes to review").arg(member.title, member.field.raw)
            : tr("%1: %2").arg(member.title, member.field.raw);
    case SnippetRole:
        return m_snippets.at(index.row());
    case OddRole:
        return m_odd.at(index.row());
    default:
        return {};
    }
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {cardWidth, snippetHeight + option.fontMetrics.height() + 4 * metric::small};
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect card
        = option.rect.adjusted(metric::tiny, metric::tiny, -metric::tiny, -metric::tiny);
    const bool odd = index.data(GroupModel::OddRole).toBool();
    const bool current = option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Selected);
    paintBox(painter, card, themeColour(odd ? Role::CheckTint : Role::Surface),
             themeColour(current ? Role::Accent : Role::Line), metric::radius);
    QRect area(card.left() + metric::small, card.top() + metric::small,
               card.width() - 2 * metric::small, snippetHeight);
    painter->fillRect(area, themeColour(Role::Paper));
    const auto snippet = index.data(GroupModel::SnippetRole).value<QImage>();
    if (!snippet.isNull()) {
        const QSize shown = snippet.size().scaled(area.size(), Qt::KeepAspectRatio);
        const QPoint corner(area.left() + (area.width() - shown.width()) / 2,
                            area.top() + (area.height() - shown.height()) / 2);
        painter->drawImage(QRect(corner, shown), snippet);
    }
    QRect line(area.left(), area.bottom() + metric::tiny, area.width(),
               option.fontMetrics.height() + metric::tiny);
    if (odd) {
        const int top = line.top() + (line.height() - metric::mark) / 2;
        paintStateMark(painter, {line.left(), top, metric::mark, metric::mark}, State::Check);
        line.setLeft(line.left() + metric::mark + metric::small);
    }
    painter->setPen(themeColour(odd ? Role::Text : Role::MutedText));
    painter->setFont(scaledFont(option.font, TextSize::Small));
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace countersign::ui
