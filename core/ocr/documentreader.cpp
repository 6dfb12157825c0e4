// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/documentreader.h"

#include "core/imaging/colourink.h"
#include "core/imaging/turn.h"
#include "core/ocr/languageguess.h"
#include "core/ocr/readingstamp.h"
#include "core/ocr/signingplaces.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr qint64 maxOcrPixels = 24'000'000; // A3 at 400 dpi; more only costs memory

// What a recogniser makes of a pen's strokes that are left: words on the mark that it doubts
// itself.
void dropDoubtfulWordsOn(const model::PageRect &mark, model::OcrPage &page)
{
    constexpr double onMark = 0.6; // of the word
    constexpr double certain = 0.75;
    for (model::OcrBlock &block : page.blocks) {
        for (model::OcrLine &line : block.lines)
            line.words.removeIf([&mark](const model::OcrWord &word) {
                return word.confidence < certain && word.box.overlap(mark) >= onMark;
            });
        block.lines.removeIf([](const model::OcrLine &line) { return line.words.isEmpty(); });
    }
    page.blocks.removeIf([](const model::OcrBlock &block) { return block.lines.isEmpty(); });
}

// Signatures are no text: a page that asks for some is drawn small, to be looked at. A page that
// can't be drawn has none to show.
void addSigningPlaces(model::OcrPage &text, const imaging::PageSource &source, int page,
                      base::JobContext &context)
{
    constexpr double lookDpi = 150;
    if (!asksForSignature(text))
        return;
    const auto drawn = source.render(
        {.page = page, .dpi = lookDpi, .colour = imaging::ColourMode::Grey}, context);
    if (drawn)
        text.signing = findSigningPlaces(text, drawn->pixels, drawn->dpi);
}

} // namespace

DocumentReader::DocumentReader(QList<std::shared_ptr<const imaging::PageSource>> sources,
                               std::shared_ptr<OcrEngine> engine, ReadOptions options)
    : m_sources(std::move(sources))
    , m_engine(std::move(engine))
    , m_options(std::move(options))
{
    for (int source = 0; source < m_sources.size(); ++source) {
        for (int page = 0; page < m_sources.at(source)->info().pageCount(); ++page)
            m_pages.append(Place{source, page});
    }
}

base::Result<PageReading> DocumentReader::readPage(int index, base::JobContext &context) const
{
    if (index < 0 || index >= pageCount())
        return base::Error{
            base::ErrorKind::InvalidInput, u"page.out_of_range"_s, {{u"page"_s, index + 1}}};
    const Place place = m_pages.at(index);
    const imaging::PageSource &source = *m_sources.at(place.source);
    PageReading reading{index, place.source, place.page, {}, false};
    std::optional<model::PageFinding> fault;
    if (m_options.useTextLayer) {
        auto layer = source.textLayer(place.page, context);
        if (!layer)
            return layer.error();
        if (layer->page) {
            reading.text = std::move(*layer->page);
            reading.text.inputStamp = textLayerStamp();
            addSigningPlaces(reading.text, source, place.page, context);
            return reading;
        }
        fault = layer->fault;
    }
    const bool coloured = source.isColoured(place.page, context);
    auto image = source.render(
        {.page = place.page,
         .colour = coloured ? imaging::ColourMode::Colour : imaging::ColourMode::Grey,
         .maxPixels = maxOcrPixels},
        context);
    if (!image)
        return image.error();
    const QList<model::InkMark> ink = imaging::dropColouredInk(image->pixels, image->dpi);
    auto text = recognise(*image, context);
    if (!text)
        return text.error();
    reading.text = std::move(*text);
    for (const model::InkMark &mark : ink) {
        const model::PageRect box = imaging::turned(mark.box, reading.text.rotationCw);
        reading.text.ink.append({mark.kind, box});
        dropDoubtfulWordsOn(box, reading.text);
    }
    reading.text.signing = findSigningPlaces(reading.text, image->pixels, image->dpi);
    if (fault)
        reading.text.quality.findings.append(*fault);
    reading.blank = reading.text.quality.isBlank();
    return reading;
}

// In the languages asked for, until a page shows that the document is in another one.
base::Result<model::OcrPage> DocumentReader::recognise(const imaging::PageImage &image,
                                                       base::JobContext &context) const
{
    OcrOptions options = m_options.ocr;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_foundLanguage.isEmpty())
            options.languages = {m_foundLanguage};
    }
    auto first = m_engine->recognise(image, options, context);
    if (!first || !m_options.findLanguage)
        return first;
    const QString language
        = betterLanguage(first->text(), options.languages, m_engine->installedLanguages());
    if (language.isEmpty())
        return first;
    options.languages = {language};
    auto second = m_engine->recognise(image, options, context);
    if (second) {
        const QMutexLocker lock(&m_mutex);
        m_foundLanguage = language;
    }
    return second;
}

base::Result<DocumentReader::Reading>
DocumentReader::readAll(base::JobContext &context,
                        const std::function<void(const PageReading &)> &pageDone) const
{
    Reading result;
    base::Error lastDamage;
    for (int index = 0; index < pageCount(); ++index) {
        base::JobContext onePage(
            [&context] { return context.isCancelled(); },
            [&](double done) { context.setProgress((index + done) / pageCount()); });
        auto page = readPage(index, onePage);
        if (!page && page.error().kind != base::ErrorKind::Corrupt
            && page.error().kind != base::ErrorKind::InvalidInput)
            return page.error();
        if (page) {
            result.document.pages.append(page->text);
            if (pageDone)
                pageDone(*page);
        } else {
            lastDamage = page.error();
            result.damagedPages.append(index);
            result.document.pages.append(model::OcrPage{});
        }
        context.setProgress(double(index + 1) / pageCount());
    }
    if (result.damagedPages.size() == pageCount())
        return lastDamage;
    return result;
}

} // namespace countersign::ocr
