// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"
#include "core/imaging/prepare.h"
#include "core/ocr/tesseractengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>

// Preparation of scans with each step left out in turn: what the step costs, and what it is worth
// in words read right. The truth is a file of one JSON object a line: "file", "text" (paths beside
// it; pages parted by form feeds), "profile" and "page_truth" (per page "skew" in degrees,
// "rotated_cw", "blank").
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

struct Variant {
    const char *name;
    bool imaging::PrepareOptions::*leftOut;
};

const std::vector<Variant> variants = {
    {"all steps", nullptr},
    {"no uninvert", &imaging::PrepareOptions::uninvert},
    {"no margins", &imaging::PrepareOptions::cleanMargins},
    {"no specks", &imaging::PrepareOptions::removeSpecks},
    {"no streaks", &imaging::PrepareOptions::removeStreaks},
    {"no light", &imaging::PrepareOptions::evenLight},
    {"no straighten", &imaging::PrepareOptions::straighten},
    {"no soften", &imaging::PrepareOptions::soften},
    {"no crop", &imaging::PrepareOptions::crop},
    {"no enlarge", &imaging::PrepareOptions::enlarge},
};

struct Sum {
    int pages = 0;
    int words = 0;
    int wordEdits = 0;
    double prepareMs = 0;
    double ocrMs = 0;
    int wronglyTurned = 0;
    int blankMissed = 0;
    int textCalledBlank = 0;
    std::vector<double> skewLeft;
};

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QStringList levelled(QString text)
{
    static const std::map<QChar, QString> shapes
        = {{u'\u2018', u"'"_s},  {u'\u2019', u"'"_s}, {u'\u201c', u"\""_s},
           {u'\u201d', u"\""_s}, {u'\u2013', u"-"_s}, {u'\u2014', u"-"_s}};
    text = text.normalized(QString::NormalizationForm_KC);
    for (const auto &[from, to] : shapes)
        text.replace(from, to);
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

int edits(const QStringList &from, const QStringList &to)
{
    std::vector<int> row(std::size_t(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (const QString &word : from) {
        int diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int change = diagonal + (word == to[qsizetype(i) - 1] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({row[i] + 1, row[i - 1] + 1, change});
        }
    }
    return row.back();
}

void addPage(Sum &sum, const imaging::PageImage &image, const QJsonObject &truth,
             const QString &text, ocr::TesseractEngine &engine, const ocr::OcrOptions &options)
{
    base::JobContext context;
    const double start = cpuMs();
    const auto page = engine.recognise(image, options, context);
    if (!page)
        return;
    const double read = cpuMs();
    const auto prepared
        = imaging::preparePage(image.pixels, image.dpi, page->rotationCw, options.prepare);
    sum.prepareMs += cpuMs() - read;
    sum.ocrMs += read - start;
    const QStringList words = levelled(text);
    ++sum.pages;
    sum.words += int(words.size());
    sum.wordEdits += edits(words, levelled(page->text()));
    const bool blank = truth[u"blank"_s].toBool() || words.isEmpty();
    sum.blankMissed += truth[u"blank"_s].toBool() && !prepared.blank ? 1 : 0;
    sum.textCalledBlank += !blank && prepared.blank ? 1 : 0;
    if (blank)
        return;
    const int turned = truth[u"rotated_cw"_s].toInt();
    sum.wronglyTurned += (turned + page->rotationCw) % 360 == 0 ? 0 : 1;
    sum.skewLeft.push_back(std::abs(truth[u"skew"_s].toDouble() + prepared.skew));
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

QJsonObject toJson(const QString &profile, const char *variant, const Sum &sum)
{
    const int pages = std::max(1, sum.pages);
    return {{u"profile"_s, profile},
            {u"variant"_s, QString::fromLatin1(variant)},
            {u"pages"_s, sum.pages},
            {u"wer"_s, 100.0 * sum.wordEdits / std::max(1, sum.words)},
            {u"prepare_cpu_ms"_s, sum.prepareMs / pages},
            {u"page_cpu_ms"_s, sum.ocrMs / pages},
            {u"wrongly_turned"_s, sum.wronglyTurned},
            {u"blank_missed"_s, sum.blankMissed},
            {u"text_called_blank"_s, sum.textCalledBlank},
            {u"median_skew_left"_s, median(sum.skewLeft)}};
}

void print(const QJsonObject &line)
{
    std::printf("%-20s %-14s %5d %6.2f %9.0f %9.0f %6d %6d %6d %7.2f\n",
                qPrintable(line[u"profile"_s].toString()),
                qPrintable(line[u"variant"_s].toString()), line[u"pages"_s].toInt(),
                line[u"wer"_s].toDouble(), line[u"prepare_cpu_ms"_s].toDouble(),
                line[u"page_cpu_ms"_s].toDouble(), line[u"wrongly_turned"_s].toInt(),
                line[u"blank_missed"_s].toInt(), line[u"text_called_blank"_s].toInt(),
                line[u"median_skew_left"_s].toDouble());
}

QList<QJsonObject> truthOf(const QString &path, const QString &profile)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line[u"profile"_s].toString().contains(profile))
            lines.append(line);
    }
    return lines;
}

void measure(std::map<QString, Sum> &sums, const QString &folder, const QJsonObject &truth,
             ocr::TesseractEngine &engine, const ocr::OcrOptions &options)
{
    base::JobContext context;
    const capture::FileImport importer(imaging::Tools::locate());
    const auto imported = importer.open(folder + truth[u"file"_s].toString(), {}, context);
    QFile textFile(folder + truth[u"text"_s].toString());
    if (!imported || !textFile.open(QIODevice::ReadOnly))
        return;
    const QStringList texts = QString::fromUtf8(textFile.readAll()).split(u'\f');
    const QJsonArray pageTruth = truth[u"page_truth"_s].toArray();
    qsizetype page = 0;
    for (const auto &source : imported->sources) {
        for (int i = 0; i < source.pages->info().pageCount(); ++i, ++page) {
            const auto image = source.pages->render(
                {.page = i, .colour = imaging::ColourMode::Grey, .maxPixels = 24'000'000}, context);
            if (image)
                addPage(sums[truth[u"profile"_s].toString()], *image, pageTruth[page].toObject(),
                        texts.value(page), engine, options);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"profile"_s, u"Only profiles whose name contains this."_s, u"NAME"_s});
    parser.addOption({u"ablation"_s, u"Also with each step left out in turn."_s});
    parser.addOption({u"json"_s, u"One JSON object a line instead of the table."_s});
    parser.addPositionalArgument(u"TRUTH"_s, u"truth.jsonl of a folder of scans"_s);
    parser.process(application);
    const QString path = parser.positionalArguments().value(0);
    const QList<QJsonObject> truth = truthOf(path, parser.value(u"profile"_s));
    if (!parser.isSet(u"json"_s))
        std::puts("profile              left out       pages   WER%  prep. ms   page ms turned "
                  " blank   text   skew");
    for (const Variant &variant : variants) {
        if (variant.leftOut && !parser.isSet(u"ablation"_s))
            break;
        ocr::TesseractEngine engine;
        ocr::OcrOptions options;
        if (variant.leftOut)
            options.prepare.*variant.leftOut = false;
        std::map<QString, Sum> sums;
        for (const QJsonObject &document : truth)
            measure(sums, QFileInfo(path).path() + u'/', document, engine, options);
        for (const auto &[profile, sum] : sums) {
            const QJsonObject line = toJson(profile, variant.name, sum);
            if (parser.isSet(u"json"_s))
                std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
            else
                print(line);
        }
        std::fflush(stdout);
    }
    return 0;
}
