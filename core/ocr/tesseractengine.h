// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ocr/ocrengine.h"
#include "core/ocr/pageturn.h"

#include <QCache>
#include <QMutex>

#include <memory>
#include <optional>

namespace countersign::ocr
{

class EnginePool;
class Workers;

// OcrEngine by Tesseract's neural recogniser, one pooled instance a thread at work.
class TesseractEngine final : public OcrEngine
{
public:
    // `dataPath` is the folder of the *.traineddata files; empty for the system's.
    explicit TesseractEngine(const QString &dataPath = {});
    ~TesseractEngine() override;

    base::Result<model::OcrPage> recognise(const imaging::PageImage &page,
                                           const OcrOptions &options,
                                           base::JobContext &context) override;
    QByteArray inputStamp(const imaging::PageImage &page, const OcrOptions &options) const override;
    QByteArray settingsStamp(const OcrOptions &options) const override;
    QStringList installedLanguages() const override;

    // Pages that nobody waits for any more and that have not ended yet.
    int unattended() const;

private:
    base::Result<model::OcrPage> recogniseAnew(const imaging::PageImage &page,
                                               const OcrOptions &options,
                                               base::JobContext &context);
    // Reads a page as it is when turned by `turn`, which is found where nothing is given.
    base::Result<model::OcrPage> readTurned(const imaging::PageImage &page,
                                            const OcrOptions &options,
                                            std::optional<PageTurn> &turn,
                                            base::JobContext &context);
    // A page of which hardly a word could be read, read in its other turns.
    base::Result<model::OcrPage> readOtherwise(model::OcrPage best, const PageTurn &turn,
                                               const imaging::PageImage &page,
                                               const OcrOptions &options,
                                               base::JobContext &context);

    std::unique_ptr<EnginePool> m_pool;
    QMutex m_mutex;
    QCache<QByteArray, model::OcrPage>
        m_recent; // by input stamp: a page seen again, a stack of the same form
    std::unique_ptr<Workers> m_workers; // last: its threads use what stands above
};

} // namespace countersign::ocr
