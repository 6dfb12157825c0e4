// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::imaging
{

// Absolute paths of the programs that decode originals as separate processes, so that a damaged or
// hostile file can at worst end one of them. A path is empty when the program is not installed.
struct Tools {
    QString decoder; // countersign-decoder, ours
    QString pdfInfo; // the others are Poppler's
    QString pdfToText;
    QString pdfToPpm;
    QString pdfImages;

    // Looks for the decoder beside the running program and in ../libexec/countersign, for the
    // others on PATH.
    static Tools locate();
};

} // namespace countersign::imaging
