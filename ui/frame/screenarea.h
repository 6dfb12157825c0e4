// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace countersign::ui
{

// Shows one screen in all the room there is. A screen that needs more, as on a small display at
// 200 %, is scrolled: its window never grows beyond the display, and what has the focus is in
// sight.
class ScreenArea final : public QScrollArea
{
    Q_OBJECT
public:
    ScreenArea(QWidget *screen, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace countersign::ui
