// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/envelope.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::ui
{

class RecipientRow;

// The recipients of a signing request, in order.
class RecipientList : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientList(QWidget *parent = nullptr);

    void setRecipients(const QList<model::Recipient> &recipients);
    QList<model::Recipient> recipients() const;
    void focusMissing(int index);

Q_SIGNALS:
    void changed();
    void placeRequested(int index);
    void removeRequested(int index);

private:
    void addRow();

    QVBoxLayout *m_layout = nullptr;
    QList<RecipientRow *> m_rows;
};

} // namespace countersign::ui
