// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <functional>

namespace countersign::base
{

// What long work sees of the world: has somebody cancelled it, and whom to tell how far it is.
// Engines take one and stay ignorant of threads; a default JobContext is never cancelled and tells
// nobody.
class JobContext
{
public:
    JobContext() = default;
    JobContext(std::function<bool()> isCancelled, std::function<void(double)> setProgress);

    bool isCancelled() const;
    // `done` runs from 0 to 1.
    void setProgress(double done);
    // The error that work returns when it stops because of isCancelled().
    static Error cancelledError();

private:
    std::function<bool()> m_isCancelled;
    std::function<void(double)> m_setProgress;
};

} // namespace countersign::base
