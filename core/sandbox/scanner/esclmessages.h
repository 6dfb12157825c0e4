// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scanner/devicemessage.h"
#include "core/sandbox/scanner/networkscanner.h"

#include <optional>
#include <string>

// What the simulated scanner says in eSCL (Mopria eSCL Technical Specification 2.97, sections 5
// to 8): XML documents.
namespace countersign::sandbox::escl
{

std::string capabilities();
// Without a fault, whether there is paper in the feeder.
std::string status(bool hasPaper, const std::optional<NetworkScanner::Fault> &paperFault);
device::Message picture(const std::string &jpeg);

} // namespace countersign::sandbox::escl
