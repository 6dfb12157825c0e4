// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditmodel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stateicon.h"
#include "ui/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditModel::setPage(const workflow::AuditPage &page)
{
    beginResetModel();
    m_entries = page.entries;
    m_titles = page.documentTitles;
    m_total = page.total;
    m_asked = false;
    endResetModel();
}

void AuditModel::appendPage(const workflow::AuditPage &page)
{
    m_asked = false;
    m_total = page.total;
    m_titles.insert(page.documentTitles);
    if (page.entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.entries.size()) - 1);
    m_entries.append(page.entries);
    endInsertRows();
}

void AuditModel::setBadEntry(qint64 seq)
{
    m_badEntry = seq;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AuditModel::text(const model::AuditEntry &entry, int column) const
{
    switch (column) {
    case When:
        return momentText(entry.at);
    case Who:
        return actorText(entry.event.actor);
    case What:
        return auditActionText(entry.event.action);
    case Subject:
        return m_titles.value(entry.event.subject);
    case Details:
        return auditDetailsText(entry.event.action, entry.event.details);
    case Number:
        return QLocale().toString(entry.seq);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const model::AuditEntry &entry = m_entries.at(index.row());
    const bool bad = entry.seq == m_badEntry;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (bad)
            return tr("This entry does not fit the chain.");
        if (index.column() == When)
            return longDateText(entry.at.toLocalTime().date()) + u' '
                + QLocale().toString(entry.at.toLocalTime().time(), QLocale::LongFormat);
        if (index.column() == Number)
            return tr("Entry %1, seal %2")
                .arg(QLocale().toString(entry.seq), QString::fromLatin1(entry.hash.toHex()));
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return bad && index.column() == When
            ? tr("%1, does not fit the chain").arg(text(entry, When))
            : text(entry, index.column());
    case Qt::DecorationRole:
        return bad && index.column() == When ? QVariant(stateIcon(State::Stop)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == What || index.column() == Subject
            ? QVariant()
            : QVariant(themeColour(Role::MutedText));
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("Did what");
    case Subject:
        return tr("To what");
    case Details:
        return tr("Details");
    case Number:
        return tr("Entry");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asked && m_entries.size() < m_total;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(int(m_entries.size()));
}

} // namespace countersign::ui
