// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace countersign::sandbox::device
{

// The body of an answer, as the protocol wants it.
struct Message {
    std::string body;
    std::string type; // Content-Type
};

} // namespace countersign::sandbox::device
