// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"

#include <QUrl>

namespace countersign::app
{

// Folders of the demo under one root.
struct DemoFolders {
    explicit DemoFolders(const QString &root);
    QString contracts;
    QString workspace;
    QString keyFile; // beside the workspace: the demo needs neither keyring nor passphrase
    QString sandbox;
    QString results;
    QString scanner; // settings of the demo's own
};

// $XDG_DATA_HOME/countersign/demo
QString defaultDemoRoot();

// Opens the demo workspace, making it at first use, with accounts at the sandbox services and the
// demo contracts taken in.
base::Result<std::unique_ptr<AppContext>> openDemoWorkspace(const DemoFolders &folders,
                                                            const QUrl &sandbox);
// Takes in the contracts that are not there yet.
base::Result<QList<workflow::IngestOutcome>> captureDemoContracts(AppContext &context,
                                                                  const QStringList &paths);

} // namespace countersign::app
