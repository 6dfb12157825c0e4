// SPDX-License-Identifier: Apache-2.0
#include "app/openingdialogs.h"

#include "app/console.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace countersign::app
{

OpeningDialogs::OpeningDialogs(QString directory, Opened opened)
    : m_directory(std::move(directory))
    , m_opened(std::move(opened))
    , m_lane(u"opening"_s, 1)
{
}

OpeningDialogs::~OpeningDialogs() = default;

void OpeningDialogs::begin()
{
    QApplication::setQuitOnLastWindowClosed(false);
    if (QFileInfo::exists(m_directory + u"/workspace.json"_s))
        open();
    else
        firstStart();
}

void OpeningDialogs::open()
{
    const QFuture<base::Result<>> opening = m_lane.run<void>([this](base::JobContext &) {
        store::WorkspaceUnlock unlock;
        unlock.keyring = &m_keyring;
        return tryOpen(std::move(unlock));
    });
    base::deliver(opening, this, [this](const base::Result<> &result) {
        if (result)
            done();
        else if (result.error().code == u"workspace.locked"_s)
            askToUnlock();
        else
            giveUp(result.error());
    });
}

base::Result<> OpeningDialogs::tryOpen(store::WorkspaceUnlock unlock)
{
    auto context = AppContext::open({m_directory, std::move(unlock)});
    if (!context)
        return context.error();
    m_context = std::move(*context);
    return {};
}

void OpeningDialogs::askToUnlock()
{
    auto unlock = [this](ui::UnlockAttempt attempt) {
        auto secret = std::make_shared<base::Secret>(std::move(attempt.secret));
        return m_lane.run<void>(
            [this, secret, with = attempt.with](base::JobContext &) -> base::Result<> {
                store::WorkspaceUnlock way;
                if (with == ui::UnlockWith::Passphrase) {
                    way.passphrase = std::move(*secret);
                } else {
                    auto key = security::parseRecoveryKey(QString::fromUtf8(secret->view()));
                    if (!key)
                        return key.error();
                    way.recoveryKey = std::move(*key);
                }
                return tryOpen(std::move(way));
            });
    };
    m_dialog = std::make_unique<ui::UnlockDialog>(m_directory, unlock);
    connect(m_dialog.get(), &QDialog::accepted, this, &OpeningDialogs::done);
    connect(m_dialog.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_dialog->show();
}

void OpeningDialogs::firstStart()
{
    ui::FirstStartOffer offer;
    offer.folder = m_directory;
    offer.reviewerName = qEnvironmentVariable("USER");
    offer.keyringAvailable = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    auto makeWorkspace = [this](ui::FirstStartChoice choice) {
        auto kept = std::make_shared<ui::FirstStartChoice>(std::move(choice));
        return m_lane.run<QString>([this, kept](base::JobContext &) { return make(*kept); });
    };
    m_dialog = std::make_unique<ui::FirstStartDialog>(offer, makeWorkspace, m_prompter);
    connect(m_dialog.get(), &QDialog::accepted, this, &OpeningDialogs::done);
    connect(m_dialog.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_dialog->show();
}

base::Result<QString> OpeningDialogs::make(const ui::FirstStartChoice &choice)
{
    store::WorkspaceSecrets secrets;
    if (choice.keyKeeping == ui::KeyKeeping::Keyring)
        secrets.keyring = &m_keyring;
    else
        secrets.passphrase = choice.passphrase.clone();
    auto created = store::Workspace::create(choice.folder, secrets, base::SystemClock());
    if (!created)
        return created.error();
    const QString recoveryKey = security::formatRecoveryKey(created->recoveryKey);
    auto context = AppContext::around(std::move(created->workspace));
    if (!context)
        return context.error();
    CS_TRY((*context)->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setReviewerName(choice.reviewerName));
        CS_TRY(unit.settings.setValue(u"reviewer.email"_s, choice.reviewerEmail));
        return unit.record(choice.reviewerName, u"workspace.created"_s, {});
    }));
    m_context = std::move(*context);
    return recoveryKey;
}

void OpeningDialogs::done()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_opened(std::move(m_context));
    if (m_dialog)
        m_dialog.release()->deleteLater();
}

void OpeningDialogs::giveUp(const base::Error &error)
{
    const ui::ErrorText text = ui::errorText(error);
    auto box = std::make_unique<QMessageBox>(QMessageBox::Warning, u"Countersign"_s, text.what,
                                             QMessageBox::Close);
    box->setInformativeText(QStringList{m_directory, text.kept, text.remedy}.join(u'\n').trimmed());
    m_dialog = std::move(box);
    connect(m_dialog.get(), &QDialog::finished, this, [] { QCoreApplication::exit(ExitError); });
    m_dialog->show();
}

} // namespace countersign::app
