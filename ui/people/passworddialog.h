// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace countersign::ui
{

class FreshPassword;
class MessageBar;

struct PasswordEntry {
    QString name;
    base::Secret present;
    base::Secret fresh;
};

using KeepPassword = std::function<QFuture<base::Result<>>(PasswordEntry)>;

// A new password, typed twice; with whose it is or the present one where that is asked for.
// Collects only; stays open until `keep` has succeeded.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Asks { Fresh, NameAndFresh, PresentAndFresh };

    PasswordDialog(const QString &title, const QString &explanation, Asks asks, KeepPassword keep,
                   QWidget *parent);
    void setName(const QString &name);

private:
    void build(const QString &title, const QString &explanation, Asks asks);
    void updateSave();
    void save();

    KeepPassword m_keep;
    QLineEdit *m_name;
    QLineEdit *m_present;
    FreshPassword *m_fresh;
    MessageBar *m_message;
    QPushButton *m_save;
    bool m_working = false;
};

} // namespace countersign::ui
