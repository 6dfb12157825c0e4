// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/envelope.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace countersign::ui
{

// One recipient: place in the order, name, role, e-mail and how they prove who they are.
class RecipientRow : public QFrame
{
    Q_OBJECT
public:
    explicit RecipientRow(int index, QWidget *parent = nullptr);

    void setRecipient(const model::Recipient &recipient);
    model::Recipient recipient() const;
    void focusFirstMissing();

Q_SIGNALS:
    void changed();
    void placeRequested(); // a place to sign on the page shown
    void removeRequested();

private:
    QSpinBox *m_order = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_code = nullptr;
    QToolButton *m_place = nullptr;
    QToolButton *m_remove = nullptr;
    model::Recipient m_recipient;
};

} // namespace countersign::ui
