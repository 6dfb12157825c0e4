// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/imaging/pagesource.h"
#include "core/imaging/prepare.h"
#include "core/model/ocr.h"

#include <QStringList>

namespace countersign::ocr
{

struct OcrOptions {
    QStringList languages = {QStringLiteral("eng")}; // Tesseract's names, most likely first
    bool findOrientation = true; // turn pages that lie on their side or head
    imaging::PrepareOptions prepare = {};
    int timeoutMs = 90'000; // of one page's recognition; what was read until then is kept

    bool operator==(const OcrOptions &) const = default;
};

// Reads the words off a page image. Thread-safe; each call works on the calling thread.
class OcrEngine
{
public:
    virtual ~OcrEngine() = default;

    // Boxes of the result are on the page turned by its `rotationCw`. Codes: ocr.language_missing
    // (facts "language", "package"), ocr.failed, job.cancelled.
    virtual base::Result<model::OcrPage>
    recognise(const imaging::PageImage &page, const OcrOptions &options, base::JobContext &context)
        = 0;
    // What recognise() would put into OcrPage::inputStamp.
    virtual QByteArray inputStamp(const imaging::PageImage &page,
                                  const OcrOptions &options) const = 0;
    // Of all that recognise() goes by besides the page: engine, language data, options.
    virtual QByteArray settingsStamp(const OcrOptions &options) const = 0;
    virtual QStringList installedLanguages() const = 0;
};

} // namespace countersign::ocr
