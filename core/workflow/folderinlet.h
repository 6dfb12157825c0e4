// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/folderwatch.h"
#include "core/workflow/inletround.h"

#include <functional>

namespace countersign::workflow
{

// Takes in what lies complete in one watched folder. A file is moved away only after the
// transaction that made its document, which also notes its content for this folder: killed at any
// moment, the next round finds the file either still to be taken or only to be moved. Blocking;
// for one worker thread.
class FolderInlet
{
public:
    // Says why a file was set aside, for the text file beside it.
    using Sentence = std::function<QString(const base::Error &)>;

    FolderInlet(StoreSession &session, Intake &intake, model::WatchedFolder folder,
                Sentence sentence, qint64 settleMs);

    const model::WatchedFolder &folder() const { return m_watch.folder(); }
    InletRound check(base::JobContext &context);

private:
    void takeFile(const inlets::SeenFile &file, InletRound &round, base::JobContext &context);
    void settle(const inlets::SeenFile &file, const QList<IngestOutcome> &outcomes,
                InletRound &round);
    void trouble(const base::Error &error);
    void trouble(const base::Result<> &done);
    base::Result<bool> isPassed(const inlets::SeenFile &file);
    base::Result<> pass(const inlets::SeenFile &file);
    // Moves it, or remembers it where it is to stay; a folder that can't be written to is reported
    // and does not hold up the others.
    base::Result<> finish(const inlets::SeenFile &file);
    base::Result<> setAside(const inlets::SeenFile &file, const base::Error &error);

    StoreSession &m_session;
    Intake &m_intake;
    inlets::FolderWatch m_watch;
    Sentence m_sentence;
    model::InletStatus m_status; // sums since the program started
};

} // namespace countersign::workflow
