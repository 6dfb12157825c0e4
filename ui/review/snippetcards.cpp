// SPDX-License-Identifier: Apache-2.0
#include "ui/review/snippetcards.h"

#include "core/base/deliver.h"
#include "ui/review/pagepainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int leastCardWidth = 272;
constexpr int snippetHeight = 56;
constexpr double aroundValue = 0.12; // of the page's width, to either side
constexpr double aroundLine = 1.1; // of the line's height, above and below
constexpr double aroundStrip = 0.3; // the same where two lines share the room
constexpr double widestPiece = 0.5; // of the page; a wider one would be too small to read

// The part of a page around a value: its line, with what stands before and after.
QRect pieceAround(const QSize &page, const model::PageRect &value, double line, double above)
{
    const QRectF wide
        = value.toPixels(page).adjusted(-aroundValue * page.width(), -above * line * page.height(),
                                        aroundValue * page.width(), above * line * page.height());
    return wide.toAlignedRect() & QRect({}, page);
}

// A value that goes from the end of a line to the beginning of the next is shown in two strips.
QList<QRect> piecesAround(const QSize &page, const model::Evidence &evidence)
{
    const QList<model::PageRect> &boxes = evidence.boxes;
    const model::PageRect bounds = evidence.bounds();
    if (boxes.size() < 2 || bounds.width <= widestPiece)
        return {pieceAround(page, bounds, boxes.first().height, aroundLine)};
    return {pieceAround(page, boxes.at(0), boxes.at(0).height, aroundStrip),
            pieceAround(page, boxes.at(1), boxes.at(1).height, aroundStrip)};
}

// As many beside each other as there is room for, and no room left over but that of the scroll bar,
// which the view keeps free whether it is there or not.
int cardWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int room = view ? view->maximumViewportSize().width()
            - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - metric::hairline
                          : leastCardWidth;
    return qMax(leastCardWidth, room / qMax(1, room / leastCardWidth));
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + metric::tiny;
}

} // namespace

SnippetCards::SnippetCards(workflow::Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent)
    , m_workbench(workbench)
{
}

void SnippetCards::setCards(const QList<SnippetCard> &cards)
{
    beginResetModel();
    ++m_generation;
    m_awaited = 0;
    m_cards = cards;
    m_snippets = QList<QImage>(cards.size());
    m_boxes = QList<QVariantList>(cards.size());
    m_odd = QList<bool>(cards.size(), false);
    endResetModel();
    for (int row = 0; row < cards.size(); ++row) {
        if (!cards.at(row).evidence.boxes.isEmpty())
            loadSnippet(row);
    }
}

// From the preview, which is there at once; from the page itself where there is none.
void SnippetCards::loadSnippet(int row)
{
    const SnippetCard &card = m_cards.at(row);
    ++m_awaited;
    const auto show = [this, row, generation = m_generation](const base::Result<QImage> &page) {
        if (generation == m_generation)
            setSnippet(row, page);
    };
    base::deliver(m_workbench.pagePreview(card.document, card.evidence.pageIndex), this,
                  [this, show, document = card.document,
                   page = card.evidence.pageIndex](const base::Result<QImage> &preview) {
                      if (preview && !preview->isNull())
                          return show(preview);
                      base::deliver(m_workbench.pageImage(document, page, 0), this, show);
                  });
}

void SnippetCards::setSnippet(int row, const base::Result<QImage> &page)
{
    --m_awaited;
    if (!page || page->isNull())
        return;
    const model::Evidence &evidence = m_cards.at(row).evidence;
    const QList<QRect> pieces = piecesAround(page->size(), evidence);
    QSize size;
    for (const QRect &piece : pieces)
        size = {qMax(size.width(), piece.width()), qMax(0, size.height()) + piece.height()};
    QImage snippet(size, QImage::Format_RGB32);
    snippet.fill(Qt::white);
    QPainter painter(&snippet);
    int top = 0;
    for (const QRect &piece : pieces) {
        painter.drawImage(QPoint(0, top), *page, piece);
        for (const model::PageRect &box : evidence.boxes) {
            const QRectF inside = box.toPixels(page->size());
            if (!QRectF(piece).contains(inside.center()))
                continue;
            const QRectF at = inside.translated(-piece.left(), top - piece.top());
            m_boxes[row].append(QRectF(at.x() / size.width(), at.y() / size.height(),
                                       at.width() / size.width(), at.height() / size.height()));
        }
        top += piece.height();
    }
    m_snippets[row] = snippet;
    Q_EMIT dataChanged(index(row), index(row), {SnippetRole, BoxesRole});
}

void SnippetCards::toggleOdd(int row)
{
    if (row < 0 || row >= m_odd.size())
        return;
    m_odd[row] = !m_odd.at(row);
    Q_EMIT dataChanged(index(row), index(row), {OddRole, Qt::AccessibleTextRole});
}

int SnippetCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant SnippetCards::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const SnippetCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return card.line;
    case Qt::AccessibleTextRole:
        return m_odd.at(index.row()) ? tr("%1. Marked: goes to review").arg(card.spoken)
                                     : card.spoken;
    case SnippetRole:
        return m_snippets.at(index.row());
    case BoxesRole:
        return m_boxes.at(index.row());
    case PlacelessRole:
        return card.evidence.boxes.isEmpty();
    case HeadRole:
        return card.head;
    case StateRole:
        return QVariant::fromValue(card.standing.state);
    case WordRole:
        return card.standing.word;
    case OddRole:
        return m_odd.at(index.row());
    default:
        return {};
    }
}

QSize SnippetCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const int lines = index.data(SnippetCards::HeadRole).toString().isEmpty() ? 1 : 2;
    return {cardWidth(option), snippetHeight + lines * lineHeight(option) + 3 * metric::small};
}

void SnippetCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const PainterScope scope(painter);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect card
        = option.rect.adjusted(metric::tiny, metric::tiny, -metric::tiny, -metric::tiny);
    const bool odd = index.data(SnippetCards::OddRole).toBool();
    const bool current = option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Selected);
    paintBox(painter, card, themeColour(odd ? Role::CheckTint : Role::Surface),
             themeColour(current ? Role::Accent : Role::Line), metric::radius,
             current ? metric::focusRing : metric::hairline);
    const QRect area(card.left() + metric::small, card.top() + metric::small,
                     card.width() - 2 * metric::small, snippetHeight);
    paintSnippet(painter, area, index);

    QRect line(area.left(), area.bottom() + metric::tiny, area.width(), lineHeight(option));
    const bool headed = !index.data(SnippetCards::HeadRole).toString().isEmpty();
    if (headed) {
        paintHead(painter, option, line, index);
        line.translate(0, line.height());
    }
    if (odd) {
        const int top = line.top() + (line.height() - metric::mark) / 2;
        paintStateMark(painter, {line.left(), top, metric::mark, metric::mark}, State::Check);
        line.setLeft(line.left() + metric::mark + metric::small);
    }
    painter->setPen(themeColour(odd || headed ? Role::Text : Role::MutedText));
    painter->setFont(headed ? scaledFont(option.font, TextSize::Body, QFont::DemiBold)
                            : scaledFont(option.font, TextSize::Small));
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
}

void SnippetCardDelegate::paintSnippet(QPainter *painter, const QRect &area,
                                       const QModelIndex &index) const
{
    if (index.data(SnippetCards::PlacelessRole).toBool()) {
        painter->setPen(themeColour(Role::MutedText));
        painter->drawText(area, Qt::AlignCenter | Qt::TextWordWrap, tr("No place on the pages"));
        return;
    }
    painter->fillRect(area, themeColour(Role::Paper));
    const auto snippet = index.data(SnippetCards::SnippetRole).value<QImage>();
    if (snippet.isNull())
        return;
    QRectF shown({}, QSizeF(snippet.size().scaled(area.size(), Qt::KeepAspectRatio)));
    shown.moveCenter(QRectF(area).center());
    painter->drawImage(shown, snippet);
    QList<QRectF> boxes;
    const QVariantList shares = index.data(SnippetCards::BoxesRole).toList();
    for (const QVariant &each : shares) {
        const QRectF box = each.toRectF();
        boxes.append({shown.x() + box.x() * shown.width(), shown.y() + box.y() * shown.height(),
                      box.width() * shown.width(), box.height() * shown.height()});
    }
    pagepaint::mark(painter, {PageMark::Kind::Focus, {}, 0}, boxes);
}

void SnippetCardDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QRect &line, const QModelIndex &index) const
{
    const auto state = index.data(SnippetCards::StateRole).value<State>();
    const QString word = index.data(SnippetCards::WordRole).toString();
    painter->setFont(scaledFont(option.font, TextSize::Small));
    const int wordWidth = painter->fontMetrics().horizontalAdvance(word);
    painter->setPen(themeColour(rolesOf(state).mark));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, word);
    const int markLeft = line.right() - wordWidth - metric::mark - metric::tiny;
    paintStateMark(
        painter,
        {markLeft, line.top() + (line.height() - metric::mark) / 2, metric::mark, metric::mark},
        state);
    const QRect name(line.left(), line.top(), markLeft - metric::small - line.left(),
                     line.height());
    painter->setPen(themeColour(Role::MutedText));
    painter->drawText(
        name, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(SnippetCards::HeadRole).toString(),
                                          Qt::ElideRight, name.width()));
}

void showAsCards(QListView &view, SnippetCards &cards)
{
    view.setModel(&cards);
    view.setItemDelegate(new SnippetCardDelegate(&view));
    view.setViewMode(QListView::IconMode);
    view.setResizeMode(QListView::Adjust);
    view.setMovement(QListView::Static);
    view.setUniformItemSizes(true);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace countersign::ui
