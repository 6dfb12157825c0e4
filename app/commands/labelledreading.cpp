// SPDX-License-Identifier: Apache-2.0
#include "app/commands/labelledreading.h"
#include "core/training/derivedterm.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

// Of the file, or of all files of a folder in the order of their names.
QString contentName(const QString &path)
{
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            files.append(file.filePath());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return QString::fromLatin1(hash.result().toHex());
}

model::OcrDocument keptPages(const QByteArray &cbor)
{
    model::OcrDocument document;
    for (const QCborValue &page : QCborValue::fromCbor(cbor).toArray())
        document.pages.append(model::ocrPageFromCbor(page.toByteArray()));
    return document;
}

void keepPages(const QString &path, const model::OcrDocument &document)
{
    QCborArray pages;
    for (const model::OcrPage &page : document.pages)
        pages.append(model::toCbor(page));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(pages.toCborValue().toCbor());
        file.commit();
    }
}

} // namespace

LabelledReading::LabelledReading(const QStringList &languages, const QString &cacheFolder)
    : m_reading(languages)
    , m_cacheFolder(cacheFolder)
{
}

base::Result<model::OcrDocument> LabelledReading::pagesOf(const QString &path,
                                                          const Console &console)
{
    const QString kept
        = m_cacheFolder.isEmpty() ? QString() : QDir(m_cacheFolder).filePath(contentName(path));
    QFile file(kept);
    if (!kept.isEmpty() && file.open(QIODevice::ReadOnly))
        return keptPages(file.readAll());
    auto read = m_reading.read(path, {}, [&](double done) { console.progress(path, done); });
    if (!read)
        return read.error();
    if (!kept.isEmpty() && QDir().mkpath(m_cacheFolder))
        keepPages(kept, read->text);
    return read->text;
}

base::Result<training::Corpus> LabelledReading::read(const QStringList &truthFiles, int folds,
                                                     const Console &console)
{
    training::Corpus corpus;
    corpus.foldCount = folds;
    QList<training::TruthDocument> truths;
    for (const QString &path : truthFiles) {
        auto loaded = training::loadTruth(path);
        if (!loaded)
            return loaded.error();
        for (const training::TruthDocument &truth : std::as_const(*loaded)) {
            auto pages = pagesOf(truth.path, console);
            if (!pages) {
                (void)console.fail(pages.error(), truth.path);
                continue;
            }
            truths.append(truth);
            auto document = std::make_unique<training::LabelledDocument>(truth, *pages);
            if (const auto term = training::derivedTerm(*document))
                document->addDerived(model::FieldKey::Term, *term);
            corpus.documents.push_back(std::move(document));
        }
    }
    console.clearProgress();
    corpus.folds = training::groupedFolds(truths, folds);
    return corpus;
}

} // namespace countersign::app
