// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractbuild.h"

#include <dlfcn.h>
#include <tesseract/baseapi.h>

namespace countersign::ocr
{

TesseractBuild tesseractBuild()
{
    TesseractBuild build;
    build.version = QString::fromLatin1(tesseract::TessBaseAPI::Version());
    // Only the tuned library has it (packaging/tesseract/0002-private-library.patch).
    void *symbol = dlsym(RTLD_DEFAULT, "CountersignTesseractInstructionSet");
    if (!symbol)
        return build;
    build.tuned = true;
    build.instructionSet = QString::fromLatin1(reinterpret_cast<const char *(*)()>(symbol)());
    return build;
}

} // namespace countersign::ocr
