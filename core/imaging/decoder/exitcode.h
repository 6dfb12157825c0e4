// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign::imaging::decoder
{

// How countersign-decoder ends.
enum class ExitCode { Ok = 0, Usage = 2, TooLarge = 3, Damaged = 4, Unsupported = 5 };

} // namespace countersign::imaging::decoder
