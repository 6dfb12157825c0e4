// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace countersign::ui
{

// What a dialog shows above its buttons: whole where the screen has the room, else scrolled, so
// that the buttons are always there.
class DialogBody final : public QScrollArea
{
public:
    // Takes `content` over, laid out already.
    DialogBody(QWidget *content, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace countersign::ui
