// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace countersign::ui
{

class Chip;
class FlowLayout;

// A filter of the queue that was given a name: the words, and which of the standing chips.
struct SavedFilter {
    QString name;
    int chip = 0;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

// The saved filters as chips behind the standing ones. A click applies one; its menu, or Delete,
// removes it.
class SavedFilters : public QObject
{
    Q_OBJECT
public:
    SavedFilters(QWidget *bar, FlowLayout &flow);

    // One of the same name is replaced.
    void add(const SavedFilter &filter);
    void remove(const QString &name);
    QList<SavedFilter> filters() const;
    QByteArray save() const;
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void chosen(const countersign::ui::SavedFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_bar;
    FlowLayout &m_flow;
    QList<std::pair<SavedFilter, Chip *>> m_filters;
};

} // namespace countersign::ui
