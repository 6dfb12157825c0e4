// SPDX-License-Identifier: Apache-2.0
#include "ui/review/thumbnailrail.h"

#include "core/base/deliver.h"
#include "ui/pagewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int thumbnailDpi = 20;
constexpr double setAside = 0.4; // opacity of blank pages
constexpr int cellWidth = 2 * metric::vast;
constexpr int cellHeight = cellWidth * 3 / 2;

// A page in small, its number below, and the mark where something waits.
class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {cellWidth, cellHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const PainterScope scope(painter);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QFont font
            = scaledFont(option.font, TextSize::Small, selected ? QFont::DemiBold : QFont::Normal);
        const int numberHeight = QFontMetrics(font).height() + metric::tiny;
        const QRect room
            = option.rect.adjusted(metric::medium, metric::small, -metric::medium, -numberHeight);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        const QSize paper = image.isNull() ? QSize(210, 297) : image.size();
        QRect sheet(QPoint(), paper.scaled(room.size(), Qt::KeepAspectRatio));
        sheet.moveCenter(room.center());
        painter->fillRect(sheet, themeColour(Role::Paper));
        if (!image.isNull()) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->setOpacity(index.data(ThumbnailModel::BlankRole).toBool() ? setAside : 1);
            painter->drawImage(sheet, image);
            painter->setOpacity(1);
        }
        painter->setPen(QPen(themeColour(selected ? Role::Accent : Role::Line),
                             selected ? metric::focusRing : metric::hairline));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sheet);

        const QRect number(option.rect.left(), option.rect.bottom() - numberHeight,
                           option.rect.width(), numberHeight);
        painter->setFont(font);
        painter->setPen(themeColour(selected ? Role::Text : Role::MutedText));
        painter->drawText(number, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        const QVariant quality = index.data(ThumbnailModel::QualityStateRole);
        const bool uncertain = index.data(ThumbnailModel::UncertainRole).toInt() > 0;
        if (uncertain)
            paintMark(painter, sheet.topRight(), State::Check);
        if (!quality.isNull())
            paintMark(painter, sheet.bottomRight(), State(quality.toInt()));
    }

private:
    static void paintMark(QPainter *painter, const QPoint &corner, State state)
    {
        QRect mark(0, 0, metric::mark, metric::mark);
        mark.moveCenter(corner);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColour(Role::Window));
        painter->drawEllipse(mark);
        paintStateMark(painter, mark, state);
    }
};

} // namespace

ThumbnailModel::ThumbnailModel(workflow::Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent)
    , m_workbench(workbench)
{
}

void ThumbnailModel::setPages(model::DocumentId id, const QList<model::Page> &pages)
{
    if (m_document == id && m_pages.size() == pages.size()) {
        if (m_pages == pages)
            return;
        m_pages = pages;
        Q_EMIT dataChanged(index(0), index(int(pages.size()) - 1));
        return;
    }
    beginResetModel();
    if (m_document != id) {
        for (workflow::Future<QImage> &image : m_asked)
            image.cancel();
        m_images.clear();
        m_asked.clear();
        m_uncertain.clear();
    }
    m_document = id;
    m_pages = pages;
    endResetModel();
}

void ThumbnailModel::setUncertain(const QHash<int, int> &byPage)
{
    if (m_uncertain == byPage)
        return;
    m_uncertain = byPage;
    if (!m_pages.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_pages.size()) - 1));
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int uncertain = m_uncertain.value(row);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(row + 1);
    case Qt::DecorationRole:
        if (!m_images.contains(row))
            const_cast<ThumbnailModel *>(this)->fetch(row);
        return m_images.value(row);
    case UncertainRole:
        return uncertain;
    case QualityStateRole: {
        const auto state = pageQualityState(m_pages.value(row));
        return state ? QVariant(int(*state)) : QVariant();
    }
    case BlankRole:
        return m_pages.value(row).blank;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return toolTip(row);
    default:
        return {};
    }
}

QString ThumbnailModel::toolTip(int row) const
{
    const int uncertain = m_uncertain.value(row);
    const QString page = uncertain == 0
        ? tr("Page %1").arg(row + 1)
        : tr("Page %1, %2").arg(row + 1).arg(tr("%n to check", nullptr, uncertain));
    const QString quality = pageQualityText(m_pages.value(row));
    return quality.isEmpty() ? page : page + u'\n' + quality;
}

void ThumbnailModel::fetch(int row)
{
    if (m_asked.contains(row))
        return;
    const auto image = m_workbench.pageImage(m_document, row, thumbnailDpi);
    m_asked.insert(row, image);
    base::deliver(image, this, [this, row, document = m_document](const base::Result<QImage> &got) {
        if (document != m_document || !got)
            return;
        m_images.insert(row, *got);
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

ThumbnailRail::ThumbnailRail(workflow::Workbench &workbench, QWidget *parent)
    : QListView(parent)
    , m_model(workbench, this)
{
    setObjectName(u"thumbnailRail"_s);
    setAccessibleName(tr("Pages"));
    setModel(&m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
}

QSize ThumbnailRail::sizeHint() const
{
    return {cellWidth + verticalScrollBar()->sizeHint().width(), cellHeight};
}

void ThumbnailRail::showPage(int pageIndex)
{
    const QModelIndex index = m_model.index(pageIndex);
    if (!index.isValid() || index == currentIndex())
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    scrollTo(index);
}

void ThumbnailRail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

void ThumbnailRail::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListView::keyPressEvent(event);
        return;
    default:
        event->ignore(); // for the screen: Enter, digits, letters
    }
}

} // namespace countersign::ui
