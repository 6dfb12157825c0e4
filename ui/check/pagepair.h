// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/review/pageloader.h"

#include <QWidget>

class QLabel;

namespace countersign::ui
{

class PageBar;
class PageView;

// The original and the signed copy, page beside page, moving together.
class PagePair : public QWidget
{
    Q_OBJECT
public:
    explicit PagePair(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void showDocument(const workflow::DocumentView &view);
    void showPage(int pageIndex);
    int page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide(const QString &title, PageView *page);
    void stepPage(int step);
    // To the next page that differs from what was sent.
    void stepDifference(int step);

    PageLoader m_originals;
    PageLoader m_signedPages;
    workflow::DocumentView m_view;
    int m_page = 0;
    PageView *m_original = nullptr;
    PageView *m_signed = nullptr;
    PageBar *m_bar = nullptr;
    QLabel *m_difference = nullptr;
};

} // namespace countersign::ui
