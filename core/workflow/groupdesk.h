// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// The same value, read in several documents and doubted in each: looked at together.
base::Result<QList<ValueGroup>> queryValueGroups(Unit &unit);

// Confirms fields of several documents at once, each with its audit entry, all in one transaction.
class GroupDesk
{
public:
    explicit GroupDesk(StoreSession &session);

    // Those that have changed meanwhile, or are in another's hands, are left out; answers with the
    // ones that were confirmed.
    base::Result<QList<GroupMember>> confirm(const QList<GroupMember> &members,
                                             const model::Effort &effort, const QString &actor);
    // Takes that back.
    base::Result<> reopen(const QList<GroupMember> &members, const QString &actor);

private:
    StoreSession &m_session;
};

} // namespace countersign::workflow
