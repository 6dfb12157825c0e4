// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QAbstractTableModel>

namespace countersign::ui
{

// Entries of the log, newest first, as "when, who, did what, to what". Further pages are appended
// as the person scrolls.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Subject, Details, Number, ColumnCount };

    explicit AuditModel(QObject *parent = nullptr);

    void setPage(const workflow::AuditPage &page);
    void appendPage(const workflow::AuditPage &page);
    // The first entry that failed the check, marked in the list; 0: none.
    void setBadEntry(qint64 seq);
    const model::AuditEntry &entry(int row) const { return m_entries.at(row); }
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int offset);

private:
    QString text(const model::AuditEntry &entry, int column) const;

    QList<model::AuditEntry> m_entries;
    QMap<QString, QString> m_titles;
    qint64 m_total = 0;
    qint64 m_badEntry = 0;
    bool m_asked = false;
};

} // namespace countersign::ui
