// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/capture/fileimport.h"
#include "core/ocr/documentreader.h"

#include <QCommandLineParser>

#include <functional>

namespace countersign::app
{

// A file or folder read to the end: its pages' text, in order.
struct ReadDocument {
    capture::ImportedDocument imported;
    model::OcrDocument text;
    QList<int> damagedPages; // from 0
};

// A document whose pages are being read.
struct BegunDocument {
    capture::ImportedDocument imported;
    QList<QFuture<base::Result<ocr::PageReading>>> pages;
};

// Reads documents for commands that need no workspace; pages on as many threads as there are cores.
// The next document's pages are read while one is waited for, when it was begun before that.
class Reading
{
public:
    explicit Reading(const QStringList &languages);

    base::Result<BegunDocument> begin(const QString &path, const QString &password);
    base::Result<ReadDocument> finish(BegunDocument begun,
                                      const std::function<void(double)> &progress);
    base::Result<ReadDocument> read(const QString &path, const QString &password,
                                    const std::function<void(double)> &progress);
    int threads() const { return m_lane.threadCount(); }

private:
    capture::FileImport m_import;
    std::shared_ptr<ocr::OcrEngine> m_engine;
    ocr::ReadOptions m_options;
    base::Lane m_lane;
};

// --lang and --password.
void declareReading(QCommandLineParser &parser);
QStringList languagesOf(const QCommandLineParser &parser);

} // namespace countersign::app
