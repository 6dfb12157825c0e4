// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/scandesk.h"

#include <QMap>
#include <QVariant>
#include <QWidget>

namespace countersign::ui
{

// The settings of a scanner that have no place of their own, in its driver's own words.
class OptionForm : public QWidget
{
    Q_OBJECT
public:
    explicit OptionForm(QWidget *parent = nullptr);

    // `chosen` are those that differ from what the device has by itself.
    void showOptions(const QList<capture::ScanOption> &options,
                     const QMap<QString, QVariant> &chosen);
    const QMap<QString, QVariant> &chosen() const { return m_chosen; }
    bool isEmpty() const { return m_isEmpty; }

private:
    QWidget *inputFor(const capture::ScanOption &option, const QVariant &value);

    QWidget *m_rows = nullptr;
    QMap<QString, QVariant> m_chosen;
    bool m_isEmpty = true;
};

} // namespace countersign::ui
