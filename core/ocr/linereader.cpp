// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/linereader.h"

#include "core/imaging/linepicture.h"
#include "core/imaging/pixptr.h"
#include "core/ocr/capitals.h"
#include "core/ocr/linestrip.h"
#include "core/ocr/linewidth.h"
#include "core/ocr/rereading.h"
#include "core/ocr/stops.h"
#include "core/ocr/strokes.h"
#include "core/ocr/tesseractwords.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <allheaders.h>
#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <atomic>
#include <numeric>

namespace countersign::ocr
{

namespace
{

// The lines of one page and who takes the next.
struct LineQueue {
    const imaging::PreparedPage *page = nullptr;
    std::vector<imaging::TextLine> lines;
    std::vector<QList<model::OcrWord>> words; // of each line
    std::vector<std::vector<StopMark>> stops; // of each line
    std::vector<std::vector<InitialMark>> initials; // of each line, on black and white pages
    std::vector<std::size_t> order; // in which they are read
    std::atomic<std::size_t> next = 0;
    double neededLetterPx = ocr::neededLetterPx;
    LetterWidth letterWidth; // known once the sample is read
    std::atomic<bool> cutOff = false;
    QElapsedTimer clock;
    int timeoutMs = 0;
};

imaging::PixPtr stripOf(const LineQueue &queue, const QRect &box)
{
    Box *region = boxCreate(box.x(), box.y(), box.width(), box.height());
    imaging::PixPtr strip(pixClipRectangle(queue.page->pixels.get(), region, nullptr));
    boxDestroy(&region);
    return strip;
}

// Returns the words' boxes in pixels of the page.
std::vector<QRectF> readLine(tesseract::TessBaseAPI &api, LineQueue &queue, std::size_t index)
{
    const QRect &box = queue.lines[index].box;
    const imaging::LinePicture line
        = imaging::linePicture(queue.page->pixels.get(), box, inputHeightPx,
                               queue.letterWidth.narrowing(box.height(), inputHeightPx));
    if (!line.pixels)
        return {};
    showLine(api, line.pixels.get());
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(std::max<int>(1, int(queue.timeoutMs - queue.clock.elapsed())));
    api.Recognize(&monitor);
    std::vector<QRectF> boxesPx;
    queue.words[index]
        = recognisedWords(api, queue.page->geometry, box.topLeft(), line.scale, &boxesPx);
    if (imaging::PixPtr picture = stripOf(queue, box)) {
        LineStrip strip(std::move(picture), queue.page->letterPx);
        queue.stops[index] = measureStops(queue.words[index], strip, boxesPx);
        if (queue.page->twoLevel)
            queue.initials[index] = measureInitials(queue.words[index], strip, boxesPx);
    }
    return boxesPx;
}

// Takes the next line; false when there is none, or no time.
bool takeLine(tesseract::TessBaseAPI &api, LineQueue &queue, LetterWidth *measured = nullptr)
{
    const std::size_t place = queue.next++;
    if (place >= queue.order.size())
        return false;
    if (queue.clock.hasExpired(queue.timeoutMs)) {
        queue.cutOff = true;
        return false;
    }
    const std::size_t index = queue.order[place];
    const std::vector<QRectF> boxesPx = readLine(api, queue, index);
    if (measured)
        measured->add(queue.words[index], boxesPx, queue.lines[index].box.height());
    return true;
}

// Takes lines until there are none.
void work(tesseract::TessBaseAPI &api, LineQueue &queue, const std::function<bool()> &goOn)
{
    omp_set_max_active_levels(0); // per thread: see TesseractEngine
    api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    while (goOn() && takeLine(api, queue)) { }
}

// The widest lines are read before the others, which are drawn by what these say of the letters.
void readSample(tesseract::TessBaseAPI &api, LineQueue &queue, const std::function<bool()> &goOn)
{
    constexpr std::size_t sampleLines = 3;
    queue.order.resize(queue.lines.size());
    std::iota(queue.order.begin(), queue.order.end(), std::size_t(0));
    const std::size_t count = std::min(sampleLines, queue.order.size());
    std::stable_sort(queue.order.begin(), queue.order.end(), [&](std::size_t a, std::size_t b) {
        return queue.lines[a].box.width() > queue.lines[b].box.width();
    });
    std::sort(queue.order.begin() + std::ptrdiff_t(count), queue.order.end());
    LetterWidth measured(queue.neededLetterPx);
    api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    for (std::size_t i = 0; i < count && goOn(); ++i) {
        if (!takeLine(api, queue, &measured))
            return;
    }
    queue.letterWidth = measured;
}

void readDoubtfulAgain(tesseract::TessBaseAPI &api, LineQueue &queue,
                       const base::JobContext &context)
{
    std::vector<int> widths;
    for (const imaging::TextLine &line : queue.lines)
        widths.push_back(line.box.width());
    std::vector<std::size_t> again = doubtfulLines(queue.words, widths);
    const std::vector<std::size_t> refused = refusedLines(queue.words, widths);
    again.insert(again.end(), refused.begin(), refused.end());
    for (const std::size_t index : again) {
        if (context.isCancelled() || queue.clock.hasExpired(queue.timeoutMs))
            return;
        compareReadings(queue.words[index], readAgain(api, *queue.page, queue.lines[index].box));
    }
}

// Paragraphs are parted by more paper than their lines are.
bool beginsBlock(const model::OcrLine &above, const model::OcrLine &line)
{
    const double space = line.box.top - above.box.bottom();
    return space > 0.75 * std::min(line.box.height, above.box.height) || space < -0.05;
}

model::PageRect unionOfWords(const model::OcrLine &line)
{
    model::PageRect box;
    for (const model::OcrWord &word : line.words)
        box = box.united(word.box);
    return box;
}

QList<model::OcrLine> linesOfText(const LineQueue &queue, std::size_t &index, std::size_t end)
{
    QList<model::OcrLine> lines;
    int row = -1;
    for (; index < end; ++index) {
        if (!isText(queue.words[index]))
            continue;
        if (queue.lines[index].row != row)
            lines.append(model::OcrLine{});
        row = queue.lines[index].row;
        lines.last().words.append(queue.words[index]);
    }
    for (model::OcrLine &line : lines)
        line.box = unionOfWords(line);
    return lines;
}

QList<model::OcrBlock> blocksOf(const LineQueue &queue, const QList<imaging::TextColumn> &columns)
{
    QList<model::OcrBlock> blocks;
    std::size_t index = 0;
    for (const imaging::TextColumn &column : columns) {
        const std::size_t end = index + std::size_t(column.lines.size());
        const QList<model::OcrLine> lines = linesOfText(queue, index, end);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == 0 || beginsBlock(lines.at(i - 1), lines.at(i)))
                blocks.append(model::OcrBlock{});
            model::OcrBlock &block = blocks.last();
            block.lines.append(lines.at(i));
            block.box = block.box.united(lines.at(i).box);
        }
    }
    return blocks;
}

// Asks for the help of idle threads, a line's worth of which must be worth waking them.
void readTogether(EnginePool &pool, Workers &workers, const std::shared_ptr<LineQueue> &queue,
                  tesseract::TessBaseAPI &api, const OcrOptions &options, base::JobContext &context)
{
    const auto goOn = [&queue, &context] {
        context.setProgress(double(std::min(queue->next.load(), queue->lines.size()))
                            / double(queue->lines.size()));
        return !context.isCancelled();
    };
    readSample(api, *queue, goOn);
    constexpr int linesAHelper = 6;
    const auto helpersDone = std::make_shared<QSemaphore>();
    int helpers = 0;
    workers.askForHelp(
        int(queue->lines.size()) / linesAHelper, [&helpers](int coming) { helpers = coming; },
        [&pool, queue, helpersDone, &context,
         languages = options.languages](const std::function<bool()> &stay) {
            if (auto mate = pool.acquire(languages))
                work(*mate->operator->(), *queue, [&] { return stay() && !context.isCancelled(); });
            helpersDone->release();
        });
    work(api, *queue, goOn);
    helpersDone->acquire(helpers);
    correctStops(queue->words, queue->stops);
    correctCapitals(queue->words, queue->initials);
    readDoubtfulAgain(api, *queue, context);
    StrokeReader strokes(
        [&api](const QString &word) { return api.IsValidWord(word.toUtf8().constData()) != 0; });
    for (QList<model::OcrWord> &line : queue->words)
        strokes.correct(line);
}

} // namespace

base::Result<PageText> readLines(EnginePool &pool, Workers &workers,
                                 const imaging::PreparedPage &page,
                                 const QList<imaging::TextColumn> &columns,
                                 const OcrOptions &options, base::JobContext &context)
{
    auto queue = std::make_shared<LineQueue>();
    queue->page = &page;
    queue->timeoutMs = options.timeoutMs;
    if (pool.readsNarrowPrint(options.languages))
        queue->neededLetterPx = neededLetterPxTrained;
    queue->clock.start();
    for (const imaging::TextColumn &column : columns)
        queue->lines.insert(queue->lines.end(), column.lines.begin(), column.lines.end());
    queue->words.resize(queue->lines.size());
    queue->stops.resize(queue->lines.size());
    queue->initials.resize(queue->lines.size());
    auto api = pool.acquire(options.languages);
    if (!api)
        return api.error();
    readTogether(pool, workers, queue, *api->operator->(), options, context);
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    return PageText{blocksOf(*queue, columns), queue->cutOff};
}

} // namespace countersign::ocr
