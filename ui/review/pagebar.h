// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/actioncatalogue.h"

#include <QWidget>

class QLabel;

namespace countersign::ui
{

class PageView;

// The strip under a page: which page of how many, zoom, fit and rotation.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    explicit PageBar(PageView &page, QWidget *parent = nullptr);

    void showPage(int pageIndex, int count);

Q_SIGNALS:
    void pageStepRequested(int step);

private:
    void showZoom();
    void addButton(const QString &name, ActionId id, const std::function<void()> &act);

    PageView &m_page;
    QLabel *m_number = nullptr;
    QLabel *m_zoom = nullptr;
};

} // namespace countersign::ui
