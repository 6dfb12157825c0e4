// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractengine.h"

#include "core/imaging/photo.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/prepare.h"
#include "core/imaging/quality.h"
#include "core/ocr/conformed.h"
#include "core/ocr/enginepool.h"
#include "core/ocr/formlabels.h"
#include "core/ocr/letterlikes.h"
#include "core/ocr/linemarks.h"
#include "core/ocr/linereader.h"
#include "core/ocr/lookalikes.h"
#include "core/ocr/pagenumbers.h"
#include "core/ocr/quotestyle.h"
#include "core/ocr/romannumbers.h"
#include "core/ocr/spelling.h"
#include "core/ocr/straymarks.h"
#include "core/ocr/tesseractwords.h"
#include "core/ocr/wordcounts.h"
#include "core/ocr/workers.h"

#include <QCryptographicHash>
#include <QMutexLocker>

#include <allheaders.h>
#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

// Counts up whenever the same image and options may give another result than before.
constexpr int recipeVersion = 25;
constexpr int recentPages = 32;

QByteArray engineVersion()
{
    return QByteArray("tesseract ") + tesseract::TessBaseAPI::Version() + " recipe "
        + QByteArray::number(recipeVersion);
}

bool isCancelled(void *context, int)
{
    return static_cast<base::JobContext *>(context)->isCancelled();
}

bool tellProgress(tesseract::ETEXT_DESC *monitor, int, int, int, int)
{
    // Tesseract counts to 70 while it reads words.
    static_cast<base::JobContext *>(monitor->cancel_this)
        ->setProgress(std::min(1.0, monitor->progress / 70.0));
    return false;
}

// The page as it is recognised, a photograph flattened first, and the quarter turns it needed.
// `turn`: what they are; found when nothing is given.
imaging::PreparedPage prepared(const imaging::PageImage &page, const OcrOptions &options,
                               std::optional<PageTurn> &turn)
{
    const auto photo = imaging::flattenPhoto(page.pixels, page.dpi, page.isGuessedDpi);
    const QImage &pixels = photo ? photo->pixels : page.pixels;
    const auto turnOf = [&](const imaging::Sheet &sheet) {
        if (!turn)
            turn = options.findOrientation ? findTurn(sheet) : PageTurn{};
        return turn->degreesCw;
    };
    imaging::PreparedPage result
        = imaging::preparePage(pixels, photo ? photo->dpi : page.dpi, turnOf, options.prepare);
    if (photo) {
        result.geometry = imaging::chained(*photo, result.rotationCw, result.geometry);
        imaging::addPhoto(result.quality, photo->facts);
    }
    return result;
}

double doubtfulShare(const model::OcrPage &page)
{
    constexpr double doubtful = 0.6;
    const QList<model::OcrWord> words = page.words();
    const auto doubted
        = std::count_if(words.cbegin(), words.cend(),
                        [](const model::OcrWord &word) { return word.confidence < doubtful; });
    return words.isEmpty() ? 0 : double(doubted) / double(words.size());
}

// Leaves the look at the layout to Tesseract: for pages on which we don't find our way.
base::Result<PageText> readWhole(EnginePool &pool, const imaging::PreparedPage &page,
                                 const OcrOptions &options, base::JobContext &context)
{
    auto api = pool.acquire(options.languages);
    if (!api)
        return api.error();
    (*api)->SetPageSegMode(tesseract::PSM_AUTO);
    (*api)->SetVariable("tessedit_do_invert", "1");
    (*api)->SetImage(page.pixels.get());
    (*api)->SetSourceResolution(int(page.dpi + 0.5));
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = isCancelled;
    monitor.cancel_this = &context;
    monitor.progress_callback2 = tellProgress;
    monitor.set_deadline_msecs(options.timeoutMs);
    (*api)->Recognize(&monitor);
    // After a cancel the text must not be asked for: that would resume the work.
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    return PageText{recognisedBlocks(*api->operator->(), page.geometry),
                    monitor.deadline_exceeded()};
}

base::Result<PageText> readPrepared(EnginePool &pool, Workers &workers,
                                    const imaging::PreparedPage &page, const OcrOptions &options,
                                    base::JobContext &context)
{
    const auto columns = imaging::findTextLines(page.pixels.get(), page.letterPx);
    if (!columns)
        return readWhole(pool, page, options, context);
    return readLines(pool, workers, page, *columns, options, context);
}

// What English contracts' words tell about misread ones.
void correctByContext(EnginePool &pool, QList<model::OcrBlock> &blocks, const OcrOptions &options)
{
    if (!options.languages.contains(u"eng"_s))
        return;
    auto api = pool.acquire(options.languages);
    if (!api)
        return;
    static const std::shared_ptr<const WordCounts> words = WordCounts::shipped();
    static const Lookalikes lookalikes(words->words());
    if (areMostlyListed(blocks, *words)) {
        Letterlikes(*words).correct(blocks);
        correctRomanNumbers(blocks);
    }
    Spelling(*words, lookalikes, [&api](const QString &word) {
        return (*api)->IsValidWord(word.toUtf8().constData()) != 0;
    }).correct(blocks);
    correctMarks(blocks, *words);
    correctLineMarks(blocks);
    unifyQuotes(blocks);
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            correctLabel(line.words);
            correctPageNumber(line.words);
            correctConformed(line.words);
        }
    }
}

} // namespace

TesseractEngine::TesseractEngine(const QString &dataPath)
    : m_pool(std::make_unique<EnginePool>(dataPath))
    , m_recent(recentPages)
    , m_workers(std::make_unique<Workers>())
{
    setMsgSeverity(L_SEVERITY_NONE);
}

TesseractEngine::~TesseractEngine() = default;

base::Result<model::OcrPage> TesseractEngine::recognise(const imaging::PageImage &page,
                                                        const OcrOptions &options,
                                                        base::JobContext &context)
{
    const QByteArray stamp = inputStamp(page, options);
    {
        const QMutexLocker lock(&m_mutex);
        if (const model::OcrPage *known = m_recent.object(stamp))
            return *known;
    }
    auto result
        = m_workers->attend<model::OcrPage>(context, [this, page, options](base::JobContext &own) {
              return recogniseAnew(page, options, own);
          });
    if (!result)
        return result;
    result->inputStamp = stamp;
    if (result->partial) // with more time there may be more
        return result;
    const QMutexLocker lock(&m_mutex);
    m_recent.insert(stamp, new model::OcrPage(*result));
    return result;
}

base::Result<model::OcrPage> TesseractEngine::recogniseAnew(const imaging::PageImage &page,
                                                            const OcrOptions &options,
                                                            base::JobContext &context)
{
    // Per thread. Tesseract's OpenMP threads cost five times the work they save.
    omp_set_max_active_levels(0);
    CS_TRY(m_pool->check(options.languages));
    std::optional<PageTurn> turn;
    auto result = readTurned(page, options, turn, context);
    if (!result || !turn || turn->sure || result->partial)
        return result;
    return readOtherwise(std::move(*result), *turn, page, options, context);
}

// Letters without ascenders to count, or too few: the page was read as it lies. What is read upside
// down or lying gives itself away by words that are none.
base::Result<model::OcrPage> TesseractEngine::readOtherwise(model::OcrPage best,
                                                            const PageTurn &turn,
                                                            const imaging::PageImage &page,
                                                            const OcrOptions &options,
                                                            base::JobContext &context)
{
    constexpr qsizetype foundInNoise = 4; // words that happen to look like some
    WordCheck check = checkWords(*m_pool, best, options.languages);
    if (check.isText())
        return best;
    const int degreesCw = turnByRecognition(*m_pool, turn);
    if (degreesCw != turn.degreesCw) {
        std::optional<PageTurn> told = PageTurn{degreesCw};
        auto read = readTurned(page, options, told, context);
        if (!read)
            return read;
        best = std::move(*read);
        check = checkWords(*m_pool, best, options.languages);
    }
    // Where nothing at all was read, nothing is upside down.
    bool nothing = check.words == 0;
    for (const int further : nothing ? std::array{90, 270, 180} : std::array{180, 90, 270}) {
        if (check.isReadable())
            break;
        std::optional<PageTurn> other = PageTurn{(degreesCw + further) % 360};
        auto read = readTurned(page, options, other, context);
        if (!read)
            return read;
        const WordCheck otherCheck = checkWords(*m_pool, *read, options.languages);
        if (otherCheck.known > 2 * check.known + foundInNoise) {
            best = std::move(*read);
            check = otherCheck;
        }
        nothing = nothing && otherCheck.words == 0;
        if (nothing)
            break;
    }
    return best;
}

base::Result<model::OcrPage> TesseractEngine::readTurned(const imaging::PageImage &page,
                                                         const OcrOptions &options,
                                                         std::optional<PageTurn> &turn,
                                                         base::JobContext &context)
{
    const imaging::PreparedPage ready = prepared(page, options, turn);
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    if (!ready.pixels)
        return base::Error{
            base::ErrorKind::Internal, u"ocr.failed"_s, {{u"detail"_s, u"memory"_s}}};
    model::OcrPage result;
    result.sizePt = ready.rotationCw % 180 == 0 ? page.sizePt : page.sizePt.transposed();
    result.rotationCw = ready.rotationCw;
    result.quality = ready.quality;
    if (ready.blank)
        return result;
    auto text = readPrepared(*m_pool, *m_workers, ready, options, context);
    if (!text)
        return text.error();
    result.blocks = std::move(text->blocks);
    correctByContext(*m_pool, result.blocks, options);
    result.partial = text->partial;
    imaging::addDoubt(result.quality, doubtfulShare(result));
    if (result.partial)
        imaging::addUnfinished(result.quality);
    return result;
}

QByteArray TesseractEngine::settingsStamp(const OcrOptions &options) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(engineVersion());
    hash.addData(options.languages.join(u'+').toUtf8());
    hash.addData(m_pool->dataStamp(options.languages));
    hash.addData(options.findOrientation ? "turn" : "keep");
    hash.addData(imaging::stampOf(options.prepare));
    return hash.result();
}

QByteArray TesseractEngine::inputStamp(const imaging::PageImage &page,
                                       const OcrOptions &options) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // a third of SHA-256's time
    hash.addData(settingsStamp(options));
    hash.addData(page.isGuessedDpi ? "guessed" : "stated");
    const QImage &image = page.pixels;
    hash.addData(QByteArray::number(image.width()) + 'x' + QByteArray::number(image.height()) + '@'
                 + QByteArray::number(page.dpi, 'f', 2) + 'f'
                 + QByteArray::number(int(image.format())));
    const qsizetype lineBytes = qsizetype(image.width()) * image.depth() / 8;
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), lineBytes));
    return hash.result();
}

QStringList TesseractEngine::installedLanguages() const
{
    return m_pool->installedLanguages();
}

int TesseractEngine::unattended() const
{
    return m_workers->unattended();
}

} // namespace countersign::ocr
