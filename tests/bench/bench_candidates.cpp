// SPDX-License-Identifier: Apache-2.0
// What the generators propose, for measuring how often the right value is among the candidates, and
// what a document costs after recognition.
//
//   bench_candidates PAGES OUT.jsonl FILE...
//
// PAGES is a folder that keeps the recognised pages, so that only the first run reads the files. A
// FILE ending in .jsonl holds the output of `extract`: its texts are laid out on a typewriter's
// grid. One line a document: {"file": ..., "candidates": {"party": ["..."]}, "microseconds": ...}.
#include "app/commands/reading.h"
#include "core/extraction/clauses.h"
#include "core/extraction/extractjson.h"
#include "core/extraction/fieldcatalogue.h"
#include "core/extraction/fieldextractor.h"
#include "core/extraction/reading.h"
#include "tests/support/pagebuilder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

struct ReadFile {
    QString name;
    model::OcrDocument document;
};

model::OcrDocument keptPages(const QString &path)
{
    model::OcrDocument document;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return document;
    QList<QByteArray> pages;
    QDataStream stream(&file);
    stream >> pages;
    for (const QByteArray &page : pages)
        document.pages.append(model::ocrPageFromCbor(page));
    return document;
}

void keepPages(const QString &path, const model::OcrDocument &document)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QList<QByteArray> pages;
    for (const model::OcrPage &page : document.pages)
        pages.append(model::toCbor(page));
    QDataStream stream(&file);
    stream << pages;
}

QList<ReadFile> readAll(const QString &folder, const QStringList &paths)
{
    app::Reading reading({u"eng"_s});
    QList<ReadFile> files;
    for (const QString &path : paths) {
        if (path.endsWith(".jsonl"_L1)) {
            QFile lines(path);
            if (!lines.open(QIODevice::ReadOnly))
                continue;
            while (!lines.atEnd()) {
                const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
                files.append({line[u"file"_s].toString(),
                              test::documentFromText(line[u"text"_s].toString())});
            }
            continue;
        }
        const QString kept = QDir(folder).filePath(QFileInfo(path).fileName() + u".pages"_s);
        model::OcrDocument document = keptPages(kept);
        if (document.pages.isEmpty()) {
            const auto read = reading.read(path, {}, [](double) {});
            if (!read)
                continue;
            document = read->text;
            keepPages(kept, document);
        }
        files.append({path, document});
    }
    return files;
}

QJsonObject candidatesOf(const model::OcrDocument &document)
{
    const extraction::ExtractionContext context;
    const extraction::DocumentText text(document);
    const extraction::Reading reading = extraction::readingOf(text, context);
    extraction::Decisions decisions;
    QJsonObject all;
    for (const extraction::FieldRow &row : extraction::fieldCatalogue()) {
        const QList<extraction::Candidate> candidates = row.generate(reading, decisions);
        QJsonArray values;
        for (const extraction::Candidate &candidate : candidates)
            values.append(extraction::kleisterValue(row.key, candidate.normalised));
        all[model::fieldName(row.key)] = values;
        decisions.insert(row.key, extraction::rankCandidates(candidates, row.ranking));
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // OUT is written over: a document that stands in its place by mistake must not be.
    if (arguments.size() < 4 || !arguments.at(2).endsWith(u".jsonl"_s))
        return 2;
    const QList<ReadFile> files = readAll(arguments.at(1), arguments.mid(3));
    QFile out(arguments.at(2));
    if (!out.open(QIODevice::WriteOnly))
        return 3;
    double total = 0;
    const extraction::FieldExtractor extractor;
    const extraction::ExtractionContext context;
    for (const ReadFile &file : files) {
        // What the application does with a recognised document, its text gone through once.
        const std::clock_t begun = std::clock();
        const extraction::DocumentText text(file.document);
        const extraction::Reading reading = extraction::readingOf(text, context);
        extraction::ExtractedDocument extracted{file.name,
                                                {},
                                                0,
                                                {},
                                                extractor.extract(reading),
                                                extraction::clausesOf(reading),
                                                extraction::documentStarts(file.document)};
        const double micros = double(std::clock() - begun) * 1e6 / CLOCKS_PER_SEC;
        total += micros;
        extracted.document.pages.resize(file.document.pages.size());
        QJsonObject line = extraction::extractLine(extracted, model::Thresholds(),
                                                   extraction::OutputProfile::Kleister);
        line[u"candidates"_s] = candidatesOf(file.document);
        line[u"microseconds"_s] = micros;
        out.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    std::printf("%lld documents, %.2f ms of processor time each\n", (long long)files.size(),
                total / 1000 / double(std::max<qsizetype>(1, files.size())));
    return 0;
}
