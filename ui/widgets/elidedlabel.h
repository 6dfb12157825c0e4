// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace countersign::ui
{

// One line of text that shortens itself instead of pushing its neighbours; the whole text is in
// the tool tip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace countersign::ui
