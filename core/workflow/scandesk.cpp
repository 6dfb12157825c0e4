// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/scandesk.h"

#include <algorithm>

namespace countersign::workflow
{

const capture::ScanProfile *ScanProfiles::find(const capture::ScanProfileId &id) const
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&id](const auto &profile) { return profile.id == id; });
    return found == profiles.cend() ? nullptr : &*found;
}

const capture::ScanProfile *ScanProfiles::named(const QString &name) const
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&name](const capture::ScanProfile &profile) {
                                        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    return found == profiles.cend() ? nullptr : &*found;
}

} // namespace countersign::workflow
