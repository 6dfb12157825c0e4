// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace countersign::ui
{

// Shortens its text instead of pushing its neighbours, down to its icon; the whole text is in the
// tool tip then.
class ElidedButton : public QPushButton
{
    Q_OBJECT
public:
    ElidedButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textWidth() const;
    // Width that is left for the text.
    int room() const;
};

} // namespace countersign::ui
