// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "core/base/lane.h"
#include "core/capture/fileimport.h"
#include "core/ocr/documentreader.h"
#include "core/publish/pagereading.h"
#include "core/publish/searchablepdf.h"

#include <memory>

namespace countersign::app
{

// The files one task of `countersign ocr` writes; an empty path is not asked for.
struct OcrTargets {
    QString pdf;
    QString text; // sidecar, or the only output
    QString hocr;
    QString alto;

    QStringList paths() const;
};

struct OcrSettings {
    QStringList languages;
    QString password;
    publish::Overwrite overwrite = publish::Overwrite::No;
    bool resume = true;
    QString stateFolder; // of all tasks
};

struct OcrInput {
    QString path;
    capture::ImportedDocument document;
};

// What a task has done, for people and as JSON.
struct OcrReport {
    int pages = 0;
    int readPages = 0;
    int keptPages = 0; // read by an earlier run that was stopped
    QList<int> damagedPages; // from 0
    bool signedOriginal = false;
    std::optional<publish::SearchableReport> pdf;
    QString text; // only when asked for
};

// Recognises some inputs as one document and writes its outputs; goes on where a killed run of the
// same task stopped.
class OcrTask
{
public:
    OcrTask(const OcrSettings &settings, std::shared_ptr<ocr::OcrEngine> engine, base::Lane &lane);

    // `name` is what progress is told about. Codes: those of PageReading, writeSearchablePdf() and
    // AtomicFile.
    base::Result<OcrReport> run(const QList<OcrInput> &inputs, const OcrTargets &targets,
                                bool wantsText, const QString &name, const Console &console);
    // Pages that a stopped run has left for the next.
    int keptPages() const { return m_keptPages; }

private:
    base::Result<OcrReport> write(const QList<OcrInput> &inputs, const OcrTargets &targets,
                                  bool wantsText, const publish::PageReading &reading);
    QString stateFolderOf(const OcrTargets &targets, const QList<OcrInput> &inputs) const;

    OcrSettings m_settings;
    std::shared_ptr<ocr::OcrEngine> m_engine;
    base::Lane &m_lane;
    int m_keptPages = 0;
};

// Ctrl+C and a polite end (SIGINT, SIGTERM) from here on only ask to stop.
void catchStopSignals();
bool isStopRequested();

} // namespace countersign::app
