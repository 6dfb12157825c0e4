// SPDX-License-Identifier: Apache-2.0
#include "ui/firststart/unlockdialog.h"

#include "core/base/deliver.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

UnlockDialog::UnlockDialog(const QString &folder, Unlock unlock, QWidget *parent)
    : QDialog(parent)
    , m_unlock(std::move(unlock))
    , m_passphrase(new QRadioButton(tr("&Passphrase"), this))
    , m_recovery(new QRadioButton(tr("&Recovery key"), this))
    , m_secret(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Open the workspace"));
    setWindowIcon(applicationIcon());
    setMinimumWidth(metric::readingWidth);
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    m_recovery->setObjectName(u"unlockRecovery"_s);
    m_secret->setObjectName(u"unlockSecret"_s);
    m_message->setObjectName(u"unlockMessage"_s);
    m_open->setObjectName(u"unlockOpen"_s);
    m_open->setDefault(true);
    m_passphrase->setChecked(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"unlockCancel"_s);
    cancel->setAutoDefault(false);
    auto *path = new ElidedLabel(QDir::toNativeSeparators(folder), this);
    path->setElideMode(Qt::ElideMiddle);
    setQuiet(path);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(metric::large);
    choice->addWidget(m_passphrase);
    choice->addWidget(m_recovery);
    choice->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::huge, metric::huge);
    layout->setSpacing(metric::small);
    layout->addWidget(makePageTitle(tr("The workspace is locked"), this));
    layout->addWidget(path);
    layout->addSpacing(metric::small);
    layout->addLayout(choice);
    m_label = makeFieldLabel({}, m_secret);
    layout->addWidget(m_label);
    layout->addWidget(m_secret);
    layout->addWidget(m_message);
    layout->addSpacing(metric::medium);
    layout->addLayout(buttons);

    connect(m_passphrase, &QRadioButton::toggled, this, &UnlockDialog::updateInput);
    connect(m_secret, &QLineEdit::textChanged, this, [this] { setWorking(m_working); });
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryOpen);
    connect(cancel, &QPushButton::clicked, this, &UnlockDialog::reject);
    updateInput();
    m_secret->setFocus();
}

void UnlockDialog::updateInput()
{
    const bool passphrase = m_passphrase->isChecked();
    m_secret->clear();
    // A recovery key is copied from paper: one must see what is typed.
    m_secret->setEchoMode(passphrase ? QLineEdit::Password : QLineEdit::Normal);
    m_label->setText(passphrase ? tr("Passphrase of the wor&kspace")
                                : tr("Recovery &key, as it is written down"));
    m_message->hide();
    setWorking(false);
}

void UnlockDialog::tryOpen()
{
    UnlockAttempt attempt;
    attempt.with = m_passphrase->isChecked() ? UnlockWith::Passphrase : UnlockWith::RecoveryKey;
    attempt.secret = base::Secret::fromString(m_secret->text());
    setWorking(true);
    m_message->hide();
    base::deliver(m_unlock(std::move(attempt)), this, [this](const base::Result<> &opened) {
        setWorking(false);
        if (opened)
            return accept();
        m_message->show(opened.error());
        m_secret->setFocus();
        m_secret->selectAll();
    });
}

void UnlockDialog::setWorking(bool working)
{
    m_working = working;
    m_secret->setEnabled(!working);
    m_passphrase->setEnabled(!working);
    m_recovery->setEnabled(!working);
    m_open->setEnabled(!working && !m_secret->text().isEmpty());
    m_open->setText(working ? tr("Opening…") : tr("&Open"));
}

void UnlockDialog::reject()
{
    if (!m_working)
        QDialog::reject();
}

} // namespace countersign::ui
