// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "ui/prompter.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign::ui
{

class FirstStartPage;
class KeyPage;
class MessageBar;
class RecoveryPage;
class ReviewerPage;
class WorkspacePage;

enum class KeyKeeping { Keyring, Passphrase };

// What the person chose at the first start.
struct FirstStartChoice {
    QString folder;
    QString reviewerName;
    QString reviewerEmail;
    KeyKeeping keyKeeping = KeyKeeping::Keyring;
    base::Secret passphrase; // with KeyKeeping::Passphrase
};

// What is offered to begin with.
struct FirstStartOffer {
    QString folder;
    QString reviewerName;
    bool keyringAvailable = false;
};

// Makes the workspace and answers with its recovery key, as it is to be written down.
using MakeWorkspace = std::function<QFuture<base::Result<QString>>(FirstStartChoice)>;

// Folder, person, key, then the recovery key. Collects only; `make` does the work. Accepted when
// the workspace is made and the recovery key stored.
class FirstStartDialog : public QDialog
{
    Q_OBJECT
public:
    FirstStartDialog(const FirstStartOffer &offer, MakeWorkspace make, Prompter &prompter,
                     QWidget *parent = nullptr);

    void reject() override;

private:
    enum Step { WorkspaceStep, ReviewerStep, KeyStep, RecoveryStep, StepCount };

    void buildFrame();
    FirstStartPage *page() const;
    void showStep(int step);
    void next();
    void makeWorkspace();
    void updateButtons();

    MakeWorkspace m_make;
    WorkspacePage *m_workspace;
    ReviewerPage *m_reviewer;
    KeyPage *m_key;
    RecoveryPage *m_recovery;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QLabel *m_steps;
    QLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_working = false;
    bool m_made = false;
};

} // namespace countersign::ui
