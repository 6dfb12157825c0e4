// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/model/stage.h"

#include <QTableView>

#include <optional>

namespace countersign::ui
{

class QueueModel;

// The table of the queue: whole-row selection, group headings across all columns, and keys that do
// what a mail client's do.
class QueueView : public QTableView
{
    Q_OBJECT
public:
    QueueView(QueueModel &model, QWidget *parent);

    QList<model::DocumentId> selectedDocuments() const;
    model::DocumentId currentDocument() const;
    void selectDocument(model::DocumentId id);
    void selectFirst();
    // What nobody uses leaves its room to the names.
    void showFittingColumns();

Q_SIGNALS:
    void documentActivated(countersign::model::DocumentId id);
    void previewRequested();
    void documentSelectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void spanHeadings();
    void keepSelection();
    int keptLine() const; // -1: not shown any more

    QueueModel &m_model;
    QList<model::DocumentId> m_kept;
    model::DocumentId m_keptCurrent;
    std::optional<model::Stage> m_keptStage;
    bool m_resetting = false;
};

} // namespace countersign::ui
