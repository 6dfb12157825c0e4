// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/reading.h"

#include "core/extraction/fields/contractdates.h"
#include "core/extraction/fields/periods.h"

namespace countersign::extraction
{

Reading readingOf(const DocumentText &text, const ExtractionContext &context)
{
    const Outline outline = outlineOf(text);
    Reading reading{text,
                    context,
                    outline,
                    findDates(text.text(), context),
                    findDurations(text.text()),
                    findMoney(text.text()),
                    findPlaces(text.text()),
                    findSignatureBlocks(text, outline),
                    {},
                    {}};
    reading.observedDates = observeDates(reading);
    reading.observedPeriods = observePeriods(reading);
    return reading;
}

} // namespace countersign::extraction
