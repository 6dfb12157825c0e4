// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hubspot/crmbook.h"

namespace countersign::sandbox::hubspot
{

// Everything in the account on one page for people; English, as the stand-in's other texts.
QString crmPage(const CrmBook &book);

} // namespace countersign::sandbox::hubspot
