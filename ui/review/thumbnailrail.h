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
    enum DataRole { UncertainRole = Qt::UserRole, QualityStateRole, BlankRole };

    ThumbnailModel(workflow::Workbench &workbench, QObject *parent);

    void setPages(model::DocumentId id, const QList<model::Page> &pages);
    // How many fields to check lie on each page.
    void setUncertain(const QHash<int, int> &byPage);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fetch(int row);
    QString toolTip(int row) const;

    workflow::Workbench &m_workbench;
    model::DocumentId m_document;
    QList<model::Page> m_pages;
    QHash<int, QImage> m_images;
    QHash<int, workflow::Future<QImage>> m_asked;
    QHash<int, int> m_uncertain;
};

// The strip of pages at the left; pages with fields to check and pages to
// scan again carry a mark, blank ones are set back; the tool tip says why.
class ThumbnailRail : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailRail(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void setPages(model::DocumentId id, const QList<model::Page> &pages)
    {
        m_model.setPages(id, pages);
    }
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
