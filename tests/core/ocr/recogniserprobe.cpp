// SPDX-License-Identifier: Apache-2.0
// recogniserprobe LANGUAGES IMAGE...
//
// Prints all that the recogniser this process runs with says about images: which build it is, the
// orientation, and each symbol with its box and confidence to the last bit.
#include "core/imaging/pixptr.h"
#include "core/ocr/tesseractbuild.h"

#include <QString>

#include <allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <cstdio>
#include <memory>

using namespace countersign;

namespace
{

void printOrientation(Pix *grey)
{
    tesseract::TessBaseAPI api;
    int degrees = 0;
    float confidence = 0;
    const char *script = nullptr;
    float scriptConfidence = 0;
    if (api.Init(nullptr, "osd", tesseract::OEM_TESSERACT_ONLY) != 0)
        return;
    api.SetPageSegMode(tesseract::PSM_OSD_ONLY);
    api.SetImage(grey);
    if (api.DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence))
        std::printf("orientation %d %.9g %s %.9g\n", degrees, double(confidence), script,
                    double(scriptConfidence));
}

void printSymbols(tesseract::ResultIterator &at)
{
    constexpr auto symbol = tesseract::RIL_SYMBOL;
    do {
        const std::unique_ptr<char[]> text(at.GetUTF8Text(symbol));
        int left = 0, top = 0, right = 0, bottom = 0;
        at.BoundingBox(symbol, &left, &top, &right, &bottom);
        std::printf("%d %d %d %d %.9g %.9g %s\n", left, top, right, bottom,
                    double(at.Confidence(symbol)), double(at.Confidence(tesseract::RIL_WORD)),
                    text ? text.get() : "");
    } while (at.Next(symbol));
}

bool printPage(tesseract::TessBaseAPI &api, const char *file)
{
    const imaging::PixPtr image(pixRead(file));
    const imaging::PixPtr grey(image ? pixConvertTo8(image.get(), 0) : nullptr);
    if (!grey)
        return false;
    std::printf("page\n");
    printOrientation(grey.get());
    api.SetPageSegMode(tesseract::PSM_AUTO);
    api.SetImage(grey.get());
    api.Recognize(nullptr);
    const std::unique_ptr<char[]> text(api.GetUTF8Text());
    std::printf("%s\n", text.get());
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    if (at)
        printSymbols(*at);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    setMsgSeverity(L_SEVERITY_NONE);
    const ocr::TesseractBuild build = ocr::tesseractBuild();
    std::printf("%s %s\n", build.tuned ? "tuned" : "system", qPrintable(build.instructionSet));
    tesseract::TessBaseAPI api;
    api.SetVariable("debug_file", "/dev/null");
    if (api.Init(nullptr, argv[1], tesseract::OEM_LSTM_ONLY) != 0)
        return 1;
    for (int i = 2; i < argc; ++i) {
        if (!printPage(api, argv[i]))
            return 1;
    }
    return 0;
}
