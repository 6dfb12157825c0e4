// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pdfsource.h"

#include "core/imaging/childprocess.h"
#include "core/imaging/layercheck.h"
#include "core/imaging/outputintents.h"
#include "core/imaging/pdfdecrypt.h"
#include "core/imaging/pnm.h"
#include "core/imaging/resolution.h"
#include "core/imaging/textlayer.h"

#include <QMutexLocker>
#include <QRegularExpression>
#include <QTransform>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr int maxPdfPages = 5000;
// A process a page would cost more than its work; all pages of a long document would fill memory.
constexpr int textPagesAtOnce = 64;
constexpr int textRunsKept = 2; // threads that go through the pages together are near each other
constexpr int picturePagesAtOnce = 64;
constexpr double drawnPageDpi = 300;
constexpr double leastScanDpi = 100;
constexpr double mostScanDpi = 600;
constexpr double mostlyPicture = 0.5; // of the page
constexpr ChildLimits infoLimits{.cpuSeconds = 15, .timeoutMs = 30'000, .outputBytes = 8 << 20};
constexpr ChildLimits textLimits{.cpuSeconds = 15, .timeoutMs = 30'000, .outputBytes = 64 << 20};
constexpr ChildLimits drawLimits{.cpuSeconds = 30, .timeoutMs = 60'000};

struct PdfInfoReport {
    QList<PageInfo> pages;
    int statedPages = 0;
    bool encrypted = false;
};

QSizeF saneSize(double width, double height)
{
    const bool usable = std::isfinite(width) && std::isfinite(height) && width >= 1 && height >= 1;
    return usable ? QSizeF(width, height) : QSizeF(612, 792); // what Poppler assumes as well
}

// "Page    3 size:  612 x 792 pts (letter)", "Page    3 rot:   90", "Pages:   5", "Encrypted:   yes
// (...)"
PdfInfoReport parsePdfInfo(const QString &text)
{
    static const QRegularExpression size(u"^Page\\s+(\\d+) size:\\s+(\\S+) x (\\S+) pts"_s);
    static const QRegularExpression turn(u"^Page\\s+(\\d+) rot:\\s+(\\d+)"_s);
    static const QRegularExpression count(u"^Pages:\\s+(\\d+)"_s);
    PdfInfoReport report;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto found = size.match(line); found.hasMatch())
            report.pages.append(
                PageInfo{saneSize(found.captured(2).toDouble(), found.captured(3).toDouble()), 0});
        else if (const auto turned = turn.match(line);
                 turned.hasMatch() && !report.pages.isEmpty()) {
            if (turned.captured(2).toInt() % 180 != 0)
                report.pages.last().sizePt.transpose();
        } else if (const auto counted = count.match(line); counted.hasMatch())
            report.statedPages = counted.captured(1).toInt();
        else if (line.startsWith(u"Encrypted:"_s))
            report.encrypted = line.contains(u"yes"_s);
    }
    return report;
}

base::Error pdfError(const ChildOutput &child, bool passwordGiven)
{
    if (child.errors.contains("Incorrect password")) {
        return base::Error{base::ErrorKind::Unauthorised,
                           passwordGiven ? u"import.password_wrong"_s
                                         : u"import.password_required"_s,
                           {}};
    }
    const QString detail = QString::fromUtf8(child.errors.left(child.errors.indexOf('\n')));
    return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {{u"detail"_s, detail}}};
}

base::Result<PdfInfoReport> pdfInfo(const SourceData &data, bool passwordGiven, const Tools &tools,
                                    base::JobContext &context)
{
    const QStringList arguments
        = {u"-f"_s, u"1"_s, u"-l"_s, QString::number(maxPdfPages), childPath(data)};
    const auto child = runChild(tools.pdfInfo, arguments, data, infoLimits, context);
    if (!child)
        return child.error();
    if (child->exitCode != 0 || child->crashed)
        return pdfError(*child, passwordGiven);
    PdfInfoReport report = parsePdfInfo(QString::fromUtf8(child->output));
    if (report.statedPages > maxPdfPages)
        return base::Error{base::ErrorKind::InvalidInput,
                           u"import.too_large"_s,
                           {{u"pages"_s, report.statedPages}}};
    if (report.pages.isEmpty())
        return base::Error{
            base::ErrorKind::Corrupt, u"import.damaged"_s, {{u"detail"_s, u"no pages"_s}}};
    return report;
}

QStringList pageRange(int first, int last)
{
    return {u"-f"_s, QString::number(first + 1), u"-l"_s, QString::number(last + 1)};
}

// The first and last of the pages that one process looks at together with this one.
std::pair<int, int> chunkOf(int page, int pageCount, int pagesAtOnce)
{
    const int first = page / pagesAtOnce * pagesAtOnce;
    return {first, std::min(first + pagesAtOnce, pageCount) - 1};
}

// Streams, and so pictures, are never packed into other objects, and names are not encrypted (ISO
// 32000-1, 7.5.7 and 7.6.1).
bool mayHavePictures(const SourceData &data)
{
    constexpr qint64 blockBytes = 1 << 20;
    constexpr qint64 overlapBytes = 32;
    for (qint64 offset = 0; offset < data.size(); offset += blockBytes) {
        const QByteArray block = data.read(offset, blockBytes + overlapBytes);
        for (qsizetype at = block.indexOf("/Subtype"); at >= 0;
             at = block.indexOf("/Subtype", at + 1)) {
            if (block.sliced(at + 8, std::min<qsizetype>(16, block.size() - at - 8))
                    .trimmed()
                    .startsWith("/Image"))
                return true;
        }
    }
    return false;
}

PageImage turnedImage(const QImage &pixels, double dpi, const QSizeF &sizePt,
                      const RenderRequest &request)
{
    if (request.rotationCw == 0)
        return {pixels, dpi, sizePt};
    const bool sideways = request.rotationCw % 180 != 0;
    return {pixels.transformed(QTransform().rotate(request.rotationCw)), dpi,
            sideways ? sizePt.transposed() : sizePt};
}

// False for the picture of a page that the file itself turns by a quarter.
bool isUpright(const QSize &sizePx, const QSizeF &sizePt)
{
    return (sizePx.width() > sizePx.height()) == (sizePt.width() > sizePt.height());
}

base::Error pageError(const QString &code, int page)
{
    return base::Error{base::ErrorKind::Corrupt, code, {{u"page"_s, page + 1}}};
}

} // namespace

PdfSource::PdfSource(SourceInfo info, const SourceData &data, const Tools &tools)
    : PageSource(std::move(info))
    , m_data(data)
    , m_colourless(withoutOutputIntents(data))
    , m_tools(tools)
    , m_hasPictures(mayHavePictures(data))
    , m_texts(textRunsKept)
{
}

base::Result<std::shared_ptr<const PageSource>> PdfSource::open(const SourceData &data,
                                                                const base::Secret &password,
                                                                const Tools &tools,
                                                                base::JobContext &context)
{
    SourceData plain = data;
    auto report = pdfInfo(data, false, tools, context);
    const bool locked = !report && report.error().code == "import.password_required"_L1;
    if (locked && !password.isEmpty()) {
        auto decrypted = decryptPdf(data, password);
        if (!decrypted)
            return decrypted.error();
        plain = *decrypted;
        report = pdfInfo(plain, true, tools, context);
        if (report)
            report->encrypted = true;
    }
    if (!report)
        return report.error();
    // The signed byte range is stated in plain sight in every signed file (ISO 32000-1, 12.8.1).
    const bool isSigned = data.contains("/ByteRange");
    SourceInfo info{MediaType::Pdf, report->pages, report->encrypted, isSigned};
    return std::shared_ptr<const PageSource>(new PdfSource(std::move(info), plain, tools));
}

base::Result<PageImage> PdfSource::render(const RenderRequest &request,
                                          base::JobContext &context) const
{
    if (request.page < 0 || request.page >= info().pageCount())
        return pageError(u"page.out_of_range"_s, request.page);
    const QSizeF sizePt = info().pages.at(request.page).sizePt;
    double dpi = request.dpi;
    if (dpi <= 0) {
        const auto scan = pictures(request.page, context);
        if (!scan)
            return scan.error();
        const bool isScan = scan->coverage > mostlyPicture && scan->dpi >= leastScanDpi;
        const auto own = isScan ? ownPixels(request, *scan, context) : QImage();
        if (!own)
            return own.error();
        if (!own->isNull())
            return turnedImage(*own, own->width() * 72 / sizePt.width(), sizePt, request);
        dpi = isScan ? std::min(scan->dpi, mostScanDpi) : drawnPageDpi;
    }
    dpi = limitedDpi(sizePt, dpi, request.maxPixels);
    QStringList arguments = {u"-q"_s, u"-cropbox"_s, u"-r"_s, QString::number(dpi, 'f', 3)};
    arguments += pageRange(request.page, request.page);
    if (request.colour == ColourMode::Grey)
        arguments += u"-gray"_s;
    arguments += childPath(m_data);
    auto child = runChild(m_tools.pdfToPpm, arguments, m_data, drawLimits, context);
    if (!child)
        return child.error();
    QImage pixels = imageFromPnm(child->output);
    if (pixels.isNull())
        return pageError(u"import.page_damaged"_s, request.page);
    return turnedImage(pixels, dpi, sizePt, request);
}

base::Result<QImage> PdfSource::ownPixels(const RenderRequest &request, const Pictures &scan,
                                          base::JobContext &context) const
{
    constexpr double wholePage = 0.98;
    constexpr double squarePixel = 0.01;
    const QSizeF sizePt = info().pages.at(request.page).sizePt;
    const QSize sizePx = isUpright(scan.sizePx, sizePt) ? scan.sizePx : scan.sizePx.transposed();
    const double xDpi = sizePx.width() * 72 / sizePt.width();
    const double yDpi = sizePx.height() * 72 / sizePt.height();
    if (m_mustDraw || scan.count != 1 || scan.object <= 0 || scan.coverage < wholePage
        || std::abs(xDpi / yDpi - 1) > squarePixel || std::max(xDpi, yDpi) > mostScanDpi
        || qint64(sizePx.width()) * sizePx.height() > request.maxPixels)
        return QImage();
    const QStringList arguments = {childPath(m_data),
                                   mediaTypeName(MediaType::Pdf),
                                   u"picture"_s,
                                   QString::number(request.page),
                                   QString::number(scan.object),
                                   QString::number(sizePx.width()),
                                   QString::number(sizePx.height()),
                                   request.colour == ColourMode::Grey ? u"grey"_s : u"colour"_s};
    const auto child = runChild(m_tools.decoder, arguments, m_data, drawLimits, context);
    if (!child && child.error().kind == base::ErrorKind::Cancelled)
        return child.error();
    const bool taken = child && !child->crashed && child->exitCode == 0;
    const QImage pixels = taken ? imageFromPnm(child->output) : QImage();
    if (pixels.isNull())
        m_mustDraw = true;
    return pixels;
}

base::Result<PdfSource::Pictures> PdfSource::pictures(int page, base::JobContext &context) const
{
    const QMutexLocker lock(&m_pictureMutex);
    if (const auto known = m_pictures.constFind(page); known != m_pictures.cend())
        return *known;
    const auto [first, last] = chunkOf(page, info().pageCount(), picturePagesAtOnce);
    const QStringList arguments
        = QStringList{u"-list"_s} + pageRange(first, last) + QStringList{childPath(m_colourless)};
    const auto child = runChild(m_tools.pdfImages, arguments, m_colourless, infoLimits, context);
    if (!child && child.error().kind == base::ErrorKind::Cancelled)
        return child.error();
    for (int i = first; i <= last; ++i)
        m_pictures.insert(i, Pictures{});
    const QStringList lines = child ? QString::fromUtf8(child->output).split(u'\n') : QStringList{};
    for (const QString &line : lines)
        addPicture(line);
    return m_pictures.value(page);
}

void PdfSource::addPicture(const QString &line) const
{
    // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
    const QStringList cell = line.simplified().split(u' ');
    if (cell.size() < 16 || cell.at(12).toDouble() <= 0 || cell.at(13).toDouble() <= 0)
        return;
    const auto found = m_pictures.find(cell.at(0).toInt() - 1);
    if (found == m_pictures.end())
        return;
    const QSizeF sizePt = info().pages.at(found.key()).sizePt;
    const double widthInch = cell.at(3).toDouble() / cell.at(12).toDouble();
    const double heightInch = cell.at(4).toDouble() / cell.at(13).toDouble();
    const double area = widthInch * heightInch * 72 * 72 / (sizePt.width() * sizePt.height());
    found->coverage = std::min(1.0, found->coverage + area);
    ++found->count;
    if (area > found->largest) {
        found->largest = area;
        found->dpi = std::max(cell.at(12).toDouble(), cell.at(13).toDouble());
        found->coloured = cell.at(6).toInt() >= 3;
        const bool own
            = cell.at(2) == "image"_L1 && (cell.at(8) == "jpeg"_L1 || cell.at(8) == "ccitt"_L1);
        found->object = own ? cell.at(10).toInt() : 0;
        found->sizePx = QSize(cell.at(3).toInt(), cell.at(4).toInt());
    }
}

base::Result<model::OcrPage> PdfSource::readText(int page, base::JobContext &context) const
{
    const auto [first, last] = chunkOf(page, info().pageCount(), textPagesAtOnce);
    const QMutexLocker lock(&m_textMutex);
    if (const auto *known = m_texts.object(first))
        return known->at(page - first);
    const QStringList arguments
        = QStringList{u"-q"_s, u"-cropbox"_s, u"-bbox-layout"_s, u"-enc"_s, u"UTF-8"_s}
        + pageRange(first, last) + QStringList{childPath(m_colourless), u"-"_s};
    const auto child = runChild(m_tools.pdfToText, arguments, m_colourless, textLimits, context);
    if (!child && child.error().kind == base::ErrorKind::Cancelled)
        return child.error();
    QList<QSizeF> sizes;
    for (int i = first; i <= last; ++i)
        sizes.append(info().pages.at(i).sizePt);
    // A tool that failed has no text for us: the page is recognised instead.
    const QList<model::OcrPage> read
        = parseTextLayer(child ? QByteArrayView(child->output) : QByteArrayView(), sizes);
    m_texts.insert(first, new QList<model::OcrPage>(read));
    return read.at(page - first);
}

// A page without pictures shows its text as it is; only when that is little it may be drawn as
// curves. On pictures the text is somebody's recognition, which may lie anywhere.
base::Result<std::optional<model::PageFinding>>
PdfSource::faultOf(const model::OcrPage &text, int page, base::JobContext &context) const
{
    constexpr double scanCoverage = 0.6;
    constexpr double noteworthyCoverage = 0.3;
    constexpr qsizetype fewWords = 25; // a heading and a page number
    constexpr double lookDpi = 100;
    Pictures scan;
    if (m_hasPictures) {
        const auto found = pictures(page, context);
        if (!found)
            return found.error();
        scan = *found;
    }
    if (const auto fault = faultOfText(text, scan.coverage >= scanCoverage))
        return fault;
    if (scan.coverage < noteworthyCoverage && text.words().size() >= fewWords)
        return std::optional<model::PageFinding>{};
    const auto drawn = render(
        {.page = page, .dpi = lookDpi, .colour = ColourMode::Grey, .rotationCw = text.rotationCw},
        context);
    if (!drawn && drawn.error().kind == base::ErrorKind::Cancelled)
        return drawn.error();
    return drawn ? faultOfPlace(text, *drawn) : std::optional<model::PageFinding>{};
}

base::Result<TextLayer> PdfSource::textLayer(int page, base::JobContext &context) const
{
    if (page < 0 || page >= info().pageCount())
        return pageError(u"page.out_of_range"_s, page);
    auto text = readText(page, context);
    if (!text)
        return text.error();
    if (text->blocks.isEmpty())
        return TextLayer{};
    const auto fault = faultOf(*text, page, context);
    if (!fault)
        return fault.error();
    return fault->has_value() ? TextLayer{{}, *fault} : TextLayer{std::move(*text), {}};
}

bool PdfSource::isColoured(int page, base::JobContext &context) const
{
    const auto scan = pictures(page, context);
    return scan && scan->coverage > mostlyPicture && scan->coloured;
}

bool PdfSource::isPicture(int page, base::JobContext &context) const
{
    const auto scan = pictures(page, context);
    return scan && scan->coverage > mostlyPicture;
}

} // namespace countersign::imaging
