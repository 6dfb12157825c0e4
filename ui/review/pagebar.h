// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"
#include "ui/actions/actioncatalogue.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace countersign::ui
{

class ElidedLabel;
class PageView;
class StateMark;

// The strip under a page: which page of how many, how well it can be read, zoom, fit and rotation.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    explicit PageBar(PageView &page, QWidget *parent = nullptr);

    void showPage(int pageIndex, int count);
    // Why the page is set aside or should be scanned again, where it is.
    void showQuality(const model::Page &page);

    // In a narrow window the rarer buttons give way; their keys and menu entries stay.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageStepRequested(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showZoom();
    QToolButton *addButton(const QString &name, ActionId id, const std::function<void()> &act);

    PageView &m_page;
    QLabel *m_number = nullptr;
    StateMark *m_qualityMark = nullptr;
    ElidedLabel *m_quality = nullptr;
    QLabel *m_zoom = nullptr;
    QList<QWidget *> m_rarer; // the rarest first
};

} // namespace countersign::ui
