// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workflow/screens.h"
#include "ui/theme/colours.h"

#include <QAbstractTableModel>
#include <QSet>

namespace countersign::ui
{

// Which documents are shown: at these stages (none: at all), and of those which.
struct QueueChoice {
    enum Kind { All, InHand, Mine, OnHold, PassedOn, SecondWanted, MentionsMe };
    QSet<model::Stage> stages;
    Kind kind = All; // InHand: not set aside

    bool takes(const workflow::QueueRow &row) const;
};

// The queue as lines of a table: documents, and with grouping on a heading line for each stage.
// Filters, sorts and groups what the workbench answered; made for a hundred thousand rows.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Contract, Type, Doubt, Pages, Age, Due, Owner, Progress, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole + 1, // model::DocumentId
        IsGroupRole,
        CollapsedRole,
    };

    explicit QueueModel(const base::Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<workflow::QueueRow> &rows);
    void setChoice(const QueueChoice &choice);
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    void toggleGroup(const QModelIndex &heading);

    bool isGroup(int line) const;
    model::Stage stageOf(int line) const { return m_lines.at(line).stage; }
    // The document of a line; only for lines that are no heading.
    const workflow::QueueRow &rowOf(int line) const { return m_rows.at(m_lines.at(line).row); }
    int lineOf(model::DocumentId id) const; // -1: not shown
    int headingOf(model::Stage stage) const; // -1: not shown
    int firstDocumentLine() const; // -1: none
    int documentCount() const { return int(m_rows.size()); } // before the stage filter
    int countIn(const QueueChoice &choice) const;
    // Some document has something to show there; a column without is left out.
    bool isUsed(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Line {
        model::Stage stage = model::Stage::Captured;
        int row = -1; // into m_rows; -1: a heading
        int count = 0; // of a heading
    };

    void rebuild();
    void fillLines();
    QList<int> sortedRows() const;
    QString text(const workflow::QueueRow &row, int column) const;
    QString spokenText(const workflow::QueueRow &row, int column) const;
    QString headingText(const Line &line) const;

    const base::Clock &m_clock;
    QList<workflow::QueueRow> m_rows;
    QList<Line> m_lines;
    QueueChoice m_choice;
    QHash<model::DocumentId, int> m_lineOf;
    QSet<model::Stage> m_collapsed;
    bool m_hasDue = false;
    bool m_hasOwner = false;
    bool m_grouped = true;
    int m_sortColumn = Due;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

// How a document of the queue stands: its stage, or what keeps it from going on.
State queueState(const workflow::QueueRow &row);
QString queueStateText(const workflow::QueueRow &row);

} // namespace countersign::ui
