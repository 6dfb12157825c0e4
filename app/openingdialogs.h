// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "core/base/lane.h"
#include "ui/firststart/firststartdialog.h"
#include "ui/firststart/unlockdialog.h"
#include "ui/frame/widgetprompter.h"

#include <QObject>

#include <functional>

namespace countersign::app
{

// From a folder to an open workspace, with a person's help where it needs it: the first start makes
// one, a locked one asks for its passphrase. Opening happens off the GUI thread.
class OpeningDialogs : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(std::unique_ptr<AppContext>)>;
    OpeningDialogs(QString directory, Opened opened);
    ~OpeningDialogs() override;

    // Shows what is needed and calls `opened` in the end; quits the application when the person
    // turns away.
    void begin();

private:
    void firstStart();
    void open();
    void askToUnlock();
    void done();
    void giveUp(const base::Error &error);
    base::Result<> tryOpen(store::WorkspaceUnlock unlock);
    base::Result<QString> make(const ui::FirstStartChoice &choice);

    QString m_directory;
    Opened m_opened;
    ui::WidgetPrompter m_prompter;
    security::KeyringSecretStore m_keyring;
    std::unique_ptr<AppContext> m_context; // made on the lane, handed on in the GUI's thread
    std::unique_ptr<QDialog> m_dialog;
    base::Lane m_lane;
};

} // namespace countersign::app
