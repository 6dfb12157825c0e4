// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/clause.h"

#include <QListWidget>

namespace countersign::ui
{

// The contract's clauses in one row below the page, by number and heading: the way to get about in
// a long contract. Follows the page that is shown.
class ClauseRail : public QListWidget
{
    Q_OBJECT
public:
    explicit ClauseRail(QWidget *parent = nullptr);

    // Those of the two outer levels; hidden when there are none.
    void setClauses(const QList<model::ClauseSegment> &clauses);
    // The page is shown now: the first clause that begins there is the current one.
    void followPage(int pageIndex);

    // One line, however high a list likes to be.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clauseChosen(const countersign::model::Evidence &evidence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);

    QList<model::ClauseSegment> m_clauses;
    bool m_following = false;
};

} // namespace countersign::ui
