// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"

#include <QFrame>

class QVBoxLayout;

namespace countersign::ui
{

// The rules that the values break, above Approve: what is wrong, what would lift it; a click leads
// to the value, a warning can be let pass. Hidden while nothing is broken.
class FindingList : public QFrame
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    void show(const QList<model::Finding> &findings, bool readOnly);
    using QWidget::show;

Q_SIGNALS:
    // Null when a value is missing.
    void fieldRequested(countersign::model::FieldId id, countersign::model::FieldKey key);
    void acceptRequested(const QString &rule);

private:
    QWidget *makeRow(const model::Finding &finding, int values, bool readOnly);

    QVBoxLayout *m_rows;
    QWidget *m_host = nullptr;
    QList<model::Finding> m_shown;
    bool m_shownReadOnly = false;
};

} // namespace countersign::ui
