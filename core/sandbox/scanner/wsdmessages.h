// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scanner/devicemessage.h"
#include "core/sandbox/scanner/networkscanner.h"

#include <optional>
#include <string>

// What the simulated scanner hears and says in WS-Scan, which Windows calls WSD (Microsoft, "WSD
// Scan Service" reference): SOAP 1.2 envelopes, and MIME with a picture.
namespace countersign::sandbox::wsd
{

enum class Request { Configuration, Status, CreateJob, RetrieveImage, CancelJob, Other };
Request requestOf(const std::string &envelope);

enum class Refusal { NoImages, NotAccepting, NotUnderstood, Broken };

device::Message configuration();
device::Message status(bool isAtWork, const std::optional<NetworkScanner::Fault> &paperFault);
device::Message jobCreated(int job);
device::Message jobCancelled();
device::Message picture(const std::string &jpeg);
device::Message refusal(Refusal why); // a SOAP fault

} // namespace countersign::sandbox::wsd
