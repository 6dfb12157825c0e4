// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace countersign::ui
{

// "< Queue": leads to where one came from. In narrow windows the arrow alone.
class BackButton : public QToolButton
{
    Q_OBJECT
public:
    explicit BackButton(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace countersign::ui
