// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace countersign::base
{

// From now on the process keeps up to `bytes` of the memory that it has freed, also that of whole
// pictures, instead of giving it back with each. Pages that the system takes and clears in between
// cost more than much of what is done with them. For main(), before there are threads.
void keepFreedMemory(qint64 bytes);

} // namespace countersign::base
