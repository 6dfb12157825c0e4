// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/capturebench.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>

namespace countersign::ui
{

// Sides in the order they lie, with their small pictures, which are fetched when they come into
// sight, the last asked for first. Holds what is in documents, or what was set aside.
class SideList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        PictureRole = Qt::UserRole, // QImage
        BeginsRole, // a document begins here
        HintRole, // words of a suggested beginning; empty: none
        MarkRole, // words of what to look at; empty: nothing
        EditedRole,
    };
    struct Entry {
        model::SideId side;
        model::SidePicture picture;
        int document = 0; // from 1; 0: set aside
        int page = 0; // of the document, from 1
        int pages = 0;
        QString reason; // why it was set aside

        bool operator==(const Entry &) const = default;
    };

    SideList(workflow::CaptureBench &bench, QObject *parent = nullptr);
    ~SideList() override;

    void showDocuments(const workflow::BatchView &view);
    void showAside(const workflow::BatchView &view);
    // By side; the others have none.
    void setHints(const QHash<model::SideId, QString> &hints);
    bool hasHints() const { return !m_hints.isEmpty(); }
    int hintCount() const;
    void setMarks(const QHash<model::SideId, QString> &marks);
    // In device pixels.
    void setEdge(int edgePx);

    const Entry *at(int row) const;
    int rowOf(const model::SideId &side) const { return m_rows.value(side, -1); }
    const model::CapturedSide *side(int row) const;
    QString spoken(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Drawn {
        QImage image;
        model::SidePicture picture;
        int edgePx = 0;
    };

    void setEntries(const workflow::BatchView &view, const QList<Entry> &entries);
    void want(const model::SideId &side);
    void fetchNext();
    void take(const model::SideId &side, const model::SidePicture &picture,
              const base::Result<QImage> &image);
    bool isFresh(const Entry &entry) const;
    QVariant picture(const Entry &entry) const;

    workflow::CaptureBench &m_bench;
    QList<Entry> m_entries;
    QHash<model::SideId, int> m_rows;
    QHash<model::SideId, model::CapturedSide> m_sides;
    QHash<model::SideId, QString> m_hints;
    QHash<model::SideId, QString> m_marks;
    mutable QCache<model::SideId, Drawn> m_drawn; // cost in KiB
    QHash<model::SideId, QString> m_failed;
    QList<model::SideId> m_wanted; // newest last
    int m_fetching = 0;
    int m_edgePx = 160;
};

// "Page 3 of 5 of document 2", "Set aside: blank".
QString asideReasonText(const QString &reason);

} // namespace countersign::ui
