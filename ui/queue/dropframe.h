// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace countersign::ui
{

// Laid over a place while something is dragged across it: says that it may be dropped here.
class DropFrame : public QWidget
{
    Q_OBJECT
public:
    DropFrame(const QString &text, QWidget *parent);

    void showOver(const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace countersign::ui
