// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/sidelist.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int keptPicturesKiB = 48 * 1024;
constexpr int fetchedAtOnce = 2;
constexpr int mostWanted = 120; // more than a screen shows: older wishes have scrolled away

} // namespace

QString asideReasonText(const QString &reason)
{
    if (reason == u"blank"_s)
        return SideList::tr("Blank");
    if (reason == u"poor"_s)
        return SideList::tr("Hard to read");
    if (reason == u"separator"_s)
        return SideList::tr("Separator");
    if (reason == u"replaced"_s)
        return SideList::tr("Replaced");
    if (reason == u"rescanned"_s)
        return SideList::tr("Scanned again");
    return SideList::tr("Deleted");
}

SideList::SideList(workflow::CaptureBench &bench, QObject *parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
    , m_drawn(keptPicturesKiB)
{
}

SideList::~SideList() = default;

void SideList::showDocuments(const workflow::BatchView &view)
{
    QList<Entry> entries;
    int document = 0;
    for (const QList<model::SideId> &sides : view.arrangement.documents) {
        ++document;
        int page = 0;
        for (const model::SideId &side : sides)
            entries.append(
                {side, view.arrangement.picture(side), document, ++page, int(sides.size()), {}});
    }
    setEntries(view, entries);
}

void SideList::showAside(const workflow::BatchView &view)
{
    QList<Entry> entries;
    for (const model::Arrangement::SetAside &entry : view.arrangement.aside)
        entries.append({entry.side, view.arrangement.picture(entry.side), 0, 0, 0, entry.reason});
    setEntries(view, entries);
}

// Sides that come are added behind the others, so that a list that grows is not thrown about.
void SideList::setEntries(const workflow::BatchView &view, const QList<Entry> &entries)
{
    m_sides = view.sides;
    if (entries == m_entries)
        return;
    const qsizetype same = std::min(entries.size(), m_entries.size());
    const bool grows = entries.size() >= m_entries.size()
        && std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin(),
                      [](const Entry &a, const Entry &b) { return a.side == b.side; });
    const auto index = [this, &entries] {
        m_entries = entries;
        m_rows.clear();
        for (int row = 0; row < int(entries.size()); ++row)
            m_rows.insert(entries.at(row).side, row);
    };
    if (!grows) {
        beginResetModel();
        index();
        endResetModel();
        return;
    }
    if (entries.size() > same) {
        beginInsertRows({}, int(same), int(entries.size()) - 1);
        index();
        endInsertRows();
    } else {
        index();
    }
    if (same > 0)
        Q_EMIT dataChanged(this->index(0), this->index(int(same) - 1));
}

void SideList::setHints(const QHash<model::SideId, QString> &hints)
{
    m_hints = hints;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

int SideList::hintCount() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [this](const Entry &entry) { return m_hints.contains(entry.side); }));
}

void SideList::setMarks(const QHash<model::SideId, QString> &marks)
{
    m_marks = marks;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

void SideList::setEdge(int edgePx)
{
    m_edgePx = edgePx;
}

const SideList::Entry *SideList::at(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

const model::CapturedSide *SideList::side(int row) const
{
    const Entry *entry = at(row);
    const auto found = entry ? m_sides.constFind(entry->side) : m_sides.constEnd();
    return found == m_sides.constEnd() ? nullptr : &*found;
}

QString SideList::spoken(int row) const
{
    const Entry *entry = at(row);
    if (!entry)
        return {};
    QStringList words;
    if (entry->document > 0)
        words.append(tr("Document %1, page %2 of %3")
                         .arg(entry->document)
                         .arg(entry->page)
                         .arg(entry->pages));
    else
        words.append(tr("Set aside: %1").arg(asideReasonText(entry->reason)));
    if (const model::CapturedSide *from = side(row)) {
        if (!from->fileName.isEmpty())
            words.append(from->fileName);
        else if (from->isBack)
            words.append(tr("sheet %1, back").arg(from->sheet));
        else
            words.append(tr("sheet %1").arg(from->sheet));
    }
    words.append(m_hints.value(entry->side));
    words.append(m_marks.value(entry->side));
    words.append(m_failed.value(entry->side));
    words.removeAll(QString());
    return words.join(u", "_s);
}

int SideList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags SideList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant SideList::data(const QModelIndex &index, int role) const
{
    const Entry *entry = at(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->document > 0 ? QString::number(entry->page) : asideReasonText(entry->reason);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index.row());
    case PictureRole:
        return picture(*entry);
    case BeginsRole:
        return entry->page == 1 ? entry->document : 0;
    case HintRole:
        return m_hints.value(entry->side);
    case MarkRole:
        return m_failed.contains(entry->side) ? m_failed.value(entry->side)
                                              : m_marks.value(entry->side);
    case EditedRole:
        return !entry->picture.isUntouched();
    default:
        return {};
    }
}

bool SideList::isFresh(const Entry &entry) const
{
    const Drawn *drawn = m_drawn.object(entry.side);
    return drawn && drawn->picture == entry.picture && drawn->edgePx == m_edgePx;
}

// What was drawn before is shown until what is wanted is there.
QVariant SideList::picture(const Entry &entry) const
{
    if (!isFresh(entry) && !m_failed.contains(entry.side))
        const_cast<SideList *>(this)->want(entry.side);
    const Drawn *drawn = m_drawn.object(entry.side);
    return drawn ? drawn->image : QImage();
}

void SideList::want(const model::SideId &side)
{
    m_wanted.removeOne(side);
    m_wanted.append(side);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    fetchNext();
}

void SideList::fetchNext()
{
    while (m_fetching < fetchedAtOnce && !m_wanted.isEmpty()) {
        const model::SideId id = m_wanted.takeLast();
        const Entry *entry = at(rowOf(id));
        const model::CapturedSide *from = side(rowOf(id));
        if (!entry || !from || isFresh(*entry))
            continue;
        ++m_fetching;
        base::deliver(m_bench.thumbnail(*from, entry->picture, m_edgePx), this,
                      [this, id, picture = entry->picture](const base::Result<QImage> &image) {
                          --m_fetching;
                          take(id, picture, image);
                          fetchNext();
                      });
    }
}

void SideList::take(const model::SideId &side, const model::SidePicture &picture,
                    const base::Result<QImage> &image)
{
    if (image)
        m_drawn.insert(side, new Drawn{*image, picture, m_edgePx},
                       std::max(1, int(image->sizeInBytes() / 1024)));
    else if (image.error().kind != base::ErrorKind::Cancelled)
        m_failed.insert(side, errorText(image.error()).what);
    const int row = rowOf(side);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {PictureRole, MarkRole});
}

} // namespace countersign::ui
