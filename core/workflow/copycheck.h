// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/signedcopycheck.h"
#include "core/workflow/engines.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Checks a signed copy that came back against what was sent, keeps the report, and moves the
// document on when it passes.
class CopyCheck
{
public:
    CopyCheck(StoreSession &session, const Engines &engines);

    // Handler of the job "check_signed".
    base::Result<> run(const store::Job &job, base::JobContext &context);

private:
    StoreSession &m_session;
    const Engines &m_engines;
};

// Good enough to go on without a person's word: unchanged but for what signing itself adds, and the
// document we sent.
bool passes(const model::ValidationReport &report);

} // namespace countersign::workflow
