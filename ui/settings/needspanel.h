// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/fieldneeds.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace countersign::ui
{

class Chip;

// Which fields a kind of contract has to have: only these are asked for when nothing was found.
class NeedsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsPanel(QWidget *parent = nullptr);

    void show(const model::FieldNeeds &needs);
    model::FieldNeeds needs() const { return m_needs; }

Q_SIGNALS:
    void edited();

private:
    QString type() const;
    void showType();
    void take(model::FieldKey key, bool needed);

    model::FieldNeeds m_needs;
    QComboBox *m_type;
    QToolButton *m_reset;
    QList<std::pair<model::FieldKey, Chip *>> m_chips;
};

} // namespace countersign::ui
