// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/review/pageloader.h"

#include <QWidget>

namespace countersign::ui
{

class PageBar;
class PageView;

// The pages with the places to sign on them, to be dragged or moved by arrow keys.
class TabPlacement : public QWidget
{
    Q_OBJECT
public:
    explicit TabPlacement(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void setDocument(const model::Document &document);
    void setDraft(const model::EnvelopeDraft &draft);
    void showPage(int pageIndex);
    int page() const { return m_page; }
    // A new place to sign in the middle of the page shown.
    model::SignatureTab newTab(int recipient) const;

Q_SIGNALS:
    void tabMoved(int tab, const countersign::model::PageRect &box);
    void tabRemoved(int tab);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTabs();
    void stepPage(int step);

    PageLoader m_loader;
    model::Document m_document;
    model::EnvelopeDraft m_draft;
    QList<int> m_shown; // which tab each item of the page is
    int m_page = -1;
    PageView *m_view = nullptr;
    PageBar *m_bar = nullptr;
};

} // namespace countersign::ui
