// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace countersign::ui
{

class MessageBar;

enum class UnlockWith { Passphrase, RecoveryKey };

struct UnlockAttempt {
    UnlockWith with = UnlockWith::Passphrase;
    base::Secret secret;
};

using Unlock = std::function<QFuture<base::Result<>>(UnlockAttempt)>;

// Opens a locked workspace with its passphrase or recovery key. Collects only; `unlock` does the
// work. Accepted when it succeeded.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    UnlockDialog(const QString &folder, Unlock unlock, QWidget *parent = nullptr);

    void reject() override;

private:
    void tryOpen();
    void updateInput();
    void setWorking(bool working);

    Unlock m_unlock;
    QRadioButton *m_passphrase;
    QRadioButton *m_recovery;
    QLabel *m_label = nullptr;
    QLineEdit *m_secret;
    MessageBar *m_message;
    QPushButton *m_open;
    bool m_working = false;
};

} // namespace countersign::ui
