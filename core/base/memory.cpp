// SPDX-License-Identifier: Apache-2.0
#include "core/base/memory.h"

#include <algorithm>
#include <climits>

#include <malloc.h>

namespace countersign::base
{

void keepFreedMemory(qint64 bytes)
{
    constexpr int largestThreshold = 32 << 20; // the most that M_MMAP_THRESHOLD takes
    ::mallopt(M_MMAP_THRESHOLD, largestThreshold);
    ::mallopt(M_TRIM_THRESHOLD, int(std::min<qint64>(bytes, INT_MAX)));
}

} // namespace countersign::base
