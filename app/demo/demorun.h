// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "app/console.h"
#include "app/demo/demoworkspace.h"

namespace countersign::app
{

// Plays the reviewer of the demo without a screen: takes documents from wherever they stand to
// filed, step by step, printing each. Ended at any point and started again it goes on where it was.
class DemoRun
{
public:
    DemoRun(AppContext &context, const DemoFolders &folders, const QUrl &sandbox,
            const Console &console);

    // Returns an exit code.
    int file(const QList<model::DocumentId> &documents);

private:
    base::Result<bool> advance(const model::DocumentId &id);
    base::Result<> approve(const workflow::DocumentView &view);
    base::Result<> send(const workflow::DocumentView &view);
    base::Result<bool> finish(const workflow::DocumentView &view);
    void report(const workflow::DocumentView &view) const;
    base::Result<workflow::DocumentView> view(const model::DocumentId &id);
    void step(const model::DocumentId &id, const QString &what) const;

    AppContext &m_context;
    DemoFolders m_folders;
    QUrl m_sandbox;
    const Console &m_console;
    QString m_reviewer;
};

} // namespace countersign::app
