// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::ocr
{

// The recogniser's library that this process runs with: the distribution's, or the tuned one from
// the program's private folder. Both read the same text.
struct TesseractBuild {
    QString version; // "5.3.0"
    bool tuned = false;
    QString instructionSet; // of the tuned one: "SSE4.1", "AVX2", "AVX-VNNI" or "AVX-512 VNNI"
};

TesseractBuild tesseractBuild();

} // namespace countersign::ocr
