// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/sidedelegate.h"

#include "ui/capture/sidelist.h"
#include "ui/theme/icons.h"
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

constexpr int sheetWidth = 92;
constexpr int sheetHeight = 124;
constexpr int barWidth = metric::tiny;
constexpr QSize usualPaper(210, 297);

void paintSheet(QPainter *painter, const QRect &room, const QModelIndex &index, bool selected,
                QRect &sheet)
{
    const auto image = index.data(SideList::PictureRole).value<QImage>();
    const QSize paper = image.isNull() ? usualPaper : image.size();
    sheet = QRect(QPoint(), paper.scaled(room.size(), Qt::KeepAspectRatio));
    sheet.moveCenter(room.center());
    painter->fillRect(sheet, themeColour(Role::Paper));
    if (!image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(sheet, image);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColour(selected ? Role::Accent : Role::ControlLine),
                         selected ? metric::focusRing : metric::hairline));
    painter->drawRect(sheet);
}

void paintBar(QPainter *painter, const QRect &bar, int document, bool suggested, const QFont &font)
{
    const QColor colour = themeColour(suggested ? Role::Check : Role::Accent);
    if (suggested) {
        painter->setPen(QPen(colour, metric::focusRing, Qt::DashLine));
        painter->drawLine(bar.center().x(), bar.top(), bar.center().x(), bar.bottom());
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    QRect line(0, 0, barWidth, bar.height());
    line.moveCenter(bar.center());
    painter->drawRoundedRect(line, barWidth / 2.0, barWidth / 2.0);
    const QString number = QString::number(document);
    const QFontMetrics metrics(font);
    QRect plate(0, 0, std::max(bar.width(), metrics.horizontalAdvance(number) + metric::small),
                metrics.height());
    plate.moveTopLeft({bar.center().x() - plate.width() / 2, bar.top()});
    if (plate.left() < 0)
        plate.moveLeft(0);
    painter->drawRoundedRect(plate, metric::smallRadius, metric::smallRadius);
    painter->setPen(themeColour(Role::OnAccent));
    painter->setFont(font);
    painter->drawText(plate, Qt::AlignCenter, number);
}

} // namespace

QSize SideDelegate::cell()
{
    return {sheetWidth + metric::huge + metric::small, sheetHeight + metric::vast};
}

QRect SideDelegate::bar(const QRect &item)
{
    return {item.left(), item.top() + metric::tiny, metric::large, item.height() - metric::small};
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return cell();
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const PainterScope scope(painter);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QFont small
        = scaledFont(option.font, TextSize::Small, selected ? QFont::DemiBold : QFont::Normal);
    const int numberHeight = QFontMetrics(small).height() + metric::tiny;
    const QRect cell = option.rect.adjusted(metric::large, metric::small, -metric::tiny, 0);
    if (selected)
        paintBox(painter, cell.adjusted(0, -metric::tiny, 0, 0), themeColour(Role::AccentTint), {},
                 metric::smallRadius);
    const QRect room = cell.adjusted(metric::tiny, 0, -metric::tiny, -numberHeight - metric::tiny);
    QRect sheet;
    paintSheet(painter, room, index, selected, sheet);
    const QRect number(cell.left(), cell.bottom() - numberHeight, cell.width(), numberHeight);
    painter->setFont(tabularFigures(small));
    painter->setPen(themeColour(selected ? Role::Text : Role::MutedText));
    painter->drawText(number, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    if (index.data(SideList::EditedRole).toBool())
        icon(QStringLiteral("document-edit"), Role::MutedText)
            .paint(painter,
                   QRect(number.right() - metric::iconSmall, number.center().y() - metric::mark / 2,
                         metric::mark, metric::mark));
    if (!index.data(SideList::MarkRole).toString().isEmpty())
        paintStateMark(painter,
                       QRect(sheet.right() - metric::mark, sheet.top() + metric::hairline,
                             metric::mark, metric::mark),
                       State::Check);
    if (focused)
        paintFocusRing(painter, cell.adjusted(0, -metric::tiny, 0, 0), themeColour(Role::Accent),
                       metric::smallRadius);
    const int document = index.data(SideList::BeginsRole).toInt();
    const bool suggested = !index.data(SideList::HintRole).toString().isEmpty();
    if (document > 0 || suggested)
        paintBar(painter, bar(option.rect), document, document == 0,
                 scaledFont(option.font, TextSize::Small, QFont::DemiBold));
}

} // namespace countersign::ui
