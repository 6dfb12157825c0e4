// SPDX-License-Identifier: Apache-2.0
#include "core/model/crm.h"

using namespace Qt::StringLiterals;

namespace countersign::model
{

QString syncStatusName(SyncStatus status)
{
    switch (status) {
    case SyncStatus::None:
        return u"none"_s;
    case SyncStatus::Queued:
        return u"queued"_s;
    case SyncStatus::Done:
        return u"done"_s;
    case SyncStatus::Failed:
        return u"failed"_s;
    }
    return {};
}

} // namespace countersign::model
