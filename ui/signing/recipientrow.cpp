// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/recipientrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int mostRecipients = 20;

QLineEdit *makeRecipientEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    return edit;
}

QToolButton *makeRecipientButton(const QString &name, const QString &iconName, const QString &text,
                                 QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

RecipientRow::RecipientRow(int index, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"recipient%1"_s.arg(index));
    setAccessibleName(tr("Recipient %1").arg(index + 1));
    m_order = new QSpinBox(this);
    m_order->setObjectName(u"recipientOrder"_s);
    m_order->setAccessibleName(tr("Place in the order"));
    m_order->setToolTip(tr("Place in the order; equal numbers sign at the same time"));
    m_order->setRange(1, mostRecipients);
    m_order->setMinimumWidth(2 * metric::control);
    m_name = makeRecipientEdit(u"recipientName"_s, tr("Name"), this);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"recipientRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->addItem(tr("Signs"), int(model::RecipientRole::Signer));
    m_role->addItem(tr("Gets a copy"), int(model::RecipientRole::CarbonCopy));
    m_email = makeRecipientEdit(u"recipientEmail"_s, tr("E-mail"), this);
    m_code = makeRecipientEdit(u"recipientAccessCode"_s, tr("Access code"), this);
    m_code->setToolTip(
        tr("What the recipient has to type before the contract is shown; empty: none"));
    m_place = makeRecipientButton(u"placeSignatureButton"_s, u"document-sign"_s,
                                  tr("Place a signature on the page shown"), this);
    m_remove = makeRecipientButton(u"removeRecipientButton"_s, u"edit-delete"_s,
                                   tr("Remove this recipient"), this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, metric::small);
    grid->setSpacing(metric::tiny);
    grid->addWidget(m_order, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_role, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(metric::tiny);
    reach->addWidget(m_email, 5);
    reach->addWidget(m_code, 2);
    grid->addLayout(reach, 1, 0, 1, 3);
    grid->addWidget(m_place, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (QLineEdit *edit : {m_name, m_email, m_code})
        connect(edit, &QLineEdit::textEdited, this, &RecipientRow::changed);
    connect(m_order, &QSpinBox::valueChanged, this, &RecipientRow::changed);
    connect(m_role, &QComboBox::activated, this, &RecipientRow::changed);
    connect(m_place, &QToolButton::clicked, this, &RecipientRow::placeRequested);
    connect(m_remove, &QToolButton::clicked, this, &RecipientRow::removeRequested);
}

void RecipientRow::setRecipient(const model::Recipient &recipient)
{
    m_recipient = recipient;
    const QSignalBlocker quiet(m_order);
    m_order->setValue(recipient.order);
    m_role->setCurrentIndex(m_role->findData(int(recipient.role)));
    // Setting an unchanged text would move the cursor of somebody who types.
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() == text)
            return;
        edit->setText(text);
        edit->setCursorPosition(0); // the beginning of a long address says more than its end
    };
    put(m_name, recipient.name);
    put(m_email, recipient.email);
    put(m_code, recipient.accessCode);
    m_place->setEnabled(recipient.role == model::RecipientRole::Signer);
}

model::Recipient RecipientRow::recipient() const
{
    model::Recipient recipient = m_recipient;
    recipient.order = m_order->value();
    recipient.name = m_name->text().simplified();
    recipient.email = m_email->text().trimmed();
    recipient.role = model::RecipientRole(m_role->currentData().toInt());
    recipient.accessCode = m_code->text();
    recipient.authentication = recipient.accessCode.isEmpty()
        ? model::RecipientAuthentication::None
        : model::RecipientAuthentication::AccessCode;
    return recipient;
}

void RecipientRow::focusFirstMissing()
{
    QLineEdit *edit = m_name->text().trimmed().isEmpty() ? m_name : m_email;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

} // namespace countersign::ui
