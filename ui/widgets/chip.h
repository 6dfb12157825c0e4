// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace countersign::ui
{

// A small rounded button for filters: on or off, with an optional count.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    // A count below 0 is not shown.
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
};

} // namespace countersign::ui
