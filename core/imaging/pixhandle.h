// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

struct Pix;

namespace countersign::imaging
{

struct PixDeleter {
    void operator()(Pix *pix) const;
};
// A Leptonica image; null where an operation failed for want of memory.
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

} // namespace countersign::imaging
