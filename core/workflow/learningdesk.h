// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/extraction/rankermodel.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

#include <QMutex>

namespace countersign::workflow
{

// The reader as it learns from this office's decisions: once a day a job makes a new generation
// from documents that people approved and lets it read if it passes its test; people may look at
// all of them and go back. Everything that changes what reads is in the audit log.
class LearningDesk
{
public:
    LearningDesk(StoreSession &session, std::shared_ptr<const extraction::RankerModel> shipped);

    // What reads now. Asked for by every extraction; safe from any thread.
    std::shared_ptr<const extraction::RankerModel> current();

    base::Result<LearningView> view();
    // Queues the job unless one is waiting.
    base::Result<> request();
    // The same, once a day and only when documents were approved since; false when it is not time.
    base::Result<bool> requestWhenDue();
    base::Result<> setAutomatic(bool on, const QString &actor);
    // The job. A generation that is refused is kept with its figures, for people to see.
    base::Result<> run(const store::Job &job, base::JobContext &context);
    base::Result<> giveUp(const store::Job &job, const base::Error &error);
    // Lets an earlier generation read, 0: the reader as shipped; nothing is learned by itself any
    // more until someone wants it. Errors: generation.unknown.
    base::Result<> rollBack(int number, const QString &actor);
    // What was cached may have changed under it.
    void forgetCurrent();

private:
    StoreSession &m_session;
    const std::shared_ptr<const extraction::RankerModel> m_shipped;
    QMutex m_mutex;
    std::shared_ptr<const extraction::RankerModel> m_current;
};

// The kind of the job.
QString learningJob();

} // namespace countersign::workflow
