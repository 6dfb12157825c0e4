// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/recipientlist.h"

#include "ui/signing/recipientrow.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

RecipientList::RecipientList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"recipientList"_s);
    setAccessibleName(tr("Recipients"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::tiny);
}

void RecipientList::addRow()
{
    const int index = int(m_rows.size());
    auto *row = new RecipientRow(index, this);
    connect(row, &RecipientRow::changed, this, &RecipientList::changed);
    connect(row, &RecipientRow::placeRequested, this,
            [this, index] { Q_EMIT placeRequested(index); });
    connect(row, &RecipientRow::removeRequested, this,
            [this, index] { Q_EMIT removeRequested(index); });
    m_layout->addWidget(row);
    m_rows.append(row);
}

void RecipientList::setRecipients(const QList<model::Recipient> &recipients)
{
    while (m_rows.size() < recipients.size())
        addRow();
    while (m_rows.size() > recipients.size())
        m_rows.takeLast()->deleteLater();
    for (int i = 0; i < recipients.size(); ++i)
        m_rows.at(i)->setRecipient(recipients.at(i));
}

QList<model::Recipient> RecipientList::recipients() const
{
    QList<model::Recipient> all;
    for (const RecipientRow *row : m_rows)
        all.append(row->recipient());
    return all;
}

void RecipientList::focusMissing(int index)
{
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index)->focusFirstMissing();
}

} // namespace countersign::ui
