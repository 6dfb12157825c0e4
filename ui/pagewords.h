// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"
#include "ui/theme/colours.h"

#include <QString>

#include <optional>

namespace countersign::ui
{

// "12° skewed"
QString pageFindingText(const model::PageFinding &finding);
// What is wrong with a page and what helps: "Too faint, 3° skewed. Scan it again with more
// contrast, or darker." Empty for a page without anything worth a word.
QString pageQualityText(const model::Page &page);
// The same in as few words as a line beside the page number holds: "Blank, set aside".
QString pageQualityShortText(const model::Page &page);
// The mark that a page carries for its quality, where it deserves one.
std::optional<State> pageQualityState(const model::Page &page);

} // namespace countersign::ui
