// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace countersign::ui
{

// One row an error code: English sentences, translated where they are used. "{path}" is replaced by
// the fact of that name. `kept` and `remedy` may be null.
struct ErrorRow {
    const char *code;
    const char *what;
    const char *kept;
    const char *remedy;
};

std::span<const ErrorRow> documentErrors();
std::span<const ErrorRow> inletErrors();
std::span<const ErrorRow> peopleErrors();
std::span<const ErrorRow> reviewErrors();
std::span<const ErrorRow> scanErrors();
std::span<const ErrorRow> serviceErrors();
std::span<const ErrorRow> workspaceErrors();

} // namespace countersign::ui
