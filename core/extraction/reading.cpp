// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/reading.h"

namespace countersign::extraction
{

Reading readingOf(const DocumentText &text, const ExtractionContext &context)
{
    const Outline outline = outlineOf(text);
    return {text,
            context,
            outline,
            findDates(text.text(), context),
            findDurations(text.text()),
            findMoney(text.text()),
            findPlaces(text.text()),
            findSignatureBlocks(text, outline)};
}

} // namespace countersign::extraction
