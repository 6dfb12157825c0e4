// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/statements.h"

#include <QAbstractButton>

namespace countersign::ui
{

// One place that states a fact: its page, the printed words, and a mark where they differ.
class StatementButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatementButton(QWidget *parent = nullptr);

    void setStatement(const review::Statement &statement, bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_page;
    bool m_agrees = true;
    bool m_current = false;
};

} // namespace countersign::ui
