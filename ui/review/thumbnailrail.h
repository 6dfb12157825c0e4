// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"
#include "core/workflow/workbench.h"

#include <QAbstractListModel>
#include <QListView>

namespace countersign::ui
{

// Small pictures of a document's pages, fetched when they come into sight.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole { UncertainRole = Qt::UserRole };

    ThumbnailModel(workflow::Workbench &workbench, QObject *parent);

    void setPages(model::DocumentId id, int count);
    // How many fields to check lie on each page.
    void setUncertain(const QHash<int, int> &byPage);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fetch(int row);

    workflow::Workbench &m_workbench;
    model::DocumentId m_document;
    int m_count = 0;
    QHash<int, QImage> m_images;
    QHash<int, workflow::Future<QImage>> m_asked;
    QHash<int, int> m_uncertain;
};

// The strip of pages at the left; pages with fields to check carry a mark and their number.
class ThumbnailRail : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailRail(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void setPages(model::DocumentId id, int count) { m_model.setPages(id, count); }
    void setUncertain(const QHash<int, int> &byPage) { m_model.setUncertain(byPage); }
    void showPage(int pageIndex);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(int pageIndex);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ThumbnailModel m_model;
};

} // namespace countersign::ui
