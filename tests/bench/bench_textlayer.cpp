// SPDX-License-Identifier: Apache-2.0
#include "core/base/lane.h"
#include "core/capture/fileimport.h"
#include "core/imaging/tools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <map>

#include <sys/resource.h>

// The text of born-digital documents, word by word with boxes, as the product reads it: pages a
// second, and the pages whose own text was not taken.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

struct Tally {
    int documents = 0;
    int unopened = 0;
    int pages = 0;
    int words = 0;
    std::map<QString, int> refused; // by issue; "none" for pages without any text
};

double cpuSeconds()
{
    double seconds = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        getrusage(whose, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return seconds;
}

void count(const imaging::TextLayer &layer, const QString &file, int page, bool names, Tally &tally)
{
    ++tally.pages;
    if (layer.page) {
        tally.words += int(layer.page->words().size());
        return;
    }
    const QString why = layer.fault ? model::pageIssueName(layer.fault->issue) : u"none"_s;
    ++tally.refused[why];
    if (names)
        printf("%s page %d: %s %.2f\n", qPrintable(file), page + 1, qPrintable(why),
               layer.fault ? layer.fault->value : 0.0);
}

base::Result<QList<imaging::TextLayer>> readDocument(const capture::FileImport &import,
                                                     const QString &path, base::JobContext &context)
{
    const auto document = import.open(path, {}, context);
    if (!document)
        return document.error();
    QList<imaging::TextLayer> layers;
    for (const capture::ImportedSource &source : document->sources) {
        for (int page = 0; page < source.pages->info().pageCount(); ++page) {
            auto layer = source.pages->textLayer(page, context);
            if (!layer)
                return layer.error();
            layers.append(std::move(*layer));
        }
    }
    return layers;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"names"_s, u"Name each page whose own text was not taken."_s});
    parser.addPositionalArgument(u"FILE"_s, u"Born-digital PDFs."_s);
    parser.addHelpOption();
    parser.process(application);
    const capture::FileImport import(imaging::Tools::locate());
    base::Lane lane(u"text"_s, QThread::idealThreadCount());
    Tally tally;
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds();
    const QStringList files = parser.positionalArguments();
    QList<QFuture<base::Result<QList<imaging::TextLayer>>>> documents;
    for (const QString &path : files)
        documents.append(
            lane.run<QList<imaging::TextLayer>>([&import, path](base::JobContext &context) {
                return readDocument(import, path, context);
            }));
    for (int i = 0; i < files.size(); ++i) {
        documents[i].waitForFinished();
        const auto layers = documents[i].takeResult();
        ++tally.documents;
        tally.unopened += layers ? 0 : 1;
        for (int page = 0; layers && page < layers->size(); ++page)
            count(layers->at(page), files[i], page, parser.isSet(u"names"_s), tally);
    }
    const double cpu = cpuSeconds() - before;
    const double wall = double(timer.elapsed()) / 1000;
    printf("%d documents (%d not opened), %d pages, %d words with boxes\n", tally.documents,
           tally.unopened, tally.pages, tally.words);
    for (const auto &[why, pages] : tally.refused)
        printf("  own text not taken: %s, %d pages\n", qPrintable(why), pages);
    printf("%.1f s: %.0f pages/s; %.1f processor seconds: %.0f pages/s a core\n", wall,
           tally.pages / wall, cpu, tally.pages / cpu);
    return 0;
}
