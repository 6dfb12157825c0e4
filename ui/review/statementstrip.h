// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/review/statements.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace countersign::ui
{

// One strip with every place of the contract that states the field in hand, those that state
// something else marked: what the places say, and on which page. Hidden while there is nothing to
// compare.
class StatementStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatementStrip(QWidget *parent = nullptr);

    // Looks for the value's statements in the background.
    void setField(const model::FieldValue &value, const QList<model::OcrPage> &pages);
    void clear();
    const QList<review::Statement> &statements() const { return m_statements; }
    // The next place after the one shown last, going round; looks at once when asked before the
    // search has ended.
    void step(int step);

Q_SIGNALS:
    void statementChosen(const countersign::model::Evidence &evidence, int number, int count);
    // The search for this field has ended.
    void found(countersign::model::FieldId field, bool allAgree);

private:
    void search();
    void take(const QList<review::Statement> &statements);
    void choose(int index);
    void showButtons();

    model::FieldValue m_value;
    QList<model::OcrPage> m_pages;
    QList<review::Statement> m_statements;
    int m_at = -1;
    bool m_searched = false;
    quint64 m_search = 0;
    QLabel *m_label;
    QHBoxLayout *m_places;
    QList<QAbstractButton *> m_buttons;
    base::Lane m_lane;
};

} // namespace countersign::ui
