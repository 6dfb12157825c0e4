// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/readingagain.h"

#include "core/ocr/readingstamp.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/sheetroutes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr double readingDpi = 300;
// Paper around the words, in pixels: recognition needs some.
constexpr int paperMargin = 24;

bool isUnderReview(model::Stage stage)
{
    return stage == model::Stage::Recognized || stage == model::Stage::InReview;
}

// Grey values moved away from white: what was faint is dark afterwards.
QImage darkened(const QImage &page, double contrast)
{
    QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    uchar table[256];
    for (int value = 0; value < 256; ++value)
        table[value] = uchar(std::clamp(255 - (255 - value) * contrast, 0.0, 255.0));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = table[line[x]];
    }
    return grey;
}

// The part of the page on white paper with a margin around it.
QImage cutOut(const QImage &page, const QRect &part)
{
    QImage paper(part.size() + QSize(2 * paperMargin, 2 * paperMargin), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(QPoint(paperMargin, paperMargin), page, part);
    return paper;
}

// From fractions of the cut-out to fractions of the page.
model::PageRect onPage(const model::PageRect &box, const QSize &cut, const QRect &part,
                       const QSize &page)
{
    const double left = box.left * cut.width() - paperMargin + part.left();
    const double top = box.top * cut.height() - paperMargin + part.top();
    return {left / page.width(), top / page.height(), box.width * cut.width() / page.width(),
            box.height * cut.height() / page.height()};
}

void putOnPage(model::OcrPage &text, const QSize &cut, const QRect &part, const QSize &page)
{
    for (model::OcrBlock &block : text.blocks) {
        block.box = onPage(block.box, cut, part, page);
        for (model::OcrLine &line : block.lines) {
            line.box = onPage(line.box, cut, part, page);
            for (model::OcrWord &word : line.words)
                word.box = onPage(word.box, cut, part, page);
        }
    }
    text.ink.clear();
}

QString valuesText(const QList<model::FieldValue> &fields)
{
    QStringList values;
    for (const model::FieldValue &field : fields) {
        if (field.state == model::FieldState::Open)
            values.append(model::fieldName(field.key) + u'\t' + field.value);
    }
    values.sort();
    return values.join(u'\n');
}

int differingLines(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n', Qt::SkipEmptyParts);
    int differing = 0;
    for (const QString &line : after.split(u'\n', Qt::SkipEmptyParts))
        differing += old.contains(line) ? 0 : 1;
    return differing;
}

} // namespace

ReadingAgain::ReadingAgain(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                           LearningDesk &learning)
    : m_session(session)
    , m_engines(engines)
    , m_opened(opened)
    , m_learning(learning)
{
}

base::Result<model::OcrPage> ReadingAgain::read(const OpenedDocument &opened, int pageIndex,
                                                const model::PageRect &part,
                                                const ReadingWish &wish,
                                                base::JobContext &context) const
{
    auto image = opened.render(pageIndex, readingDpi, context);
    if (!image)
        return image.error();
    QImage pixels = image->pixels;
    if (wish.turnCw != 0)
        pixels = pixels.transformed(QTransform().rotate(wish.turnCw));
    if (wish.contrast != 1)
        pixels = darkened(pixels, wish.contrast);
    const QRect cut = part.toPixels(pixels.size()).toAlignedRect().intersected(pixels.rect());
    if (cut.isEmpty())
        return model::OcrPage{};
    imaging::PageImage piece{cutOut(pixels, cut), image->dpi, {}, false};
    piece.sizePt = QSizeF(piece.pixels.size()) * 72 / image->dpi;
    auto options = m_session.read<ocr::ReadOptions>([](Unit &unit) { return readOptions(unit); });
    if (!options)
        return options.error();
    ocr::OcrOptions how = options->ocr;
    if (!wish.languages.isEmpty())
        how.languages = wish.languages;
    how.findOrientation = false; // a person sees which way up it is
    auto text = m_engines.ocr->recognise(piece, how, context);
    if (!text)
        return text.error();
    putOnPage(*text, piece.pixels.size(), cut, pixels.size());
    text->sizePt = QSizeF(pixels.size()) * 72 / image->dpi;
    return text;
}

base::Result<model::OcrPage> ReadingAgain::region(const model::DocumentId &id, int pageIndex,
                                                  const model::PageRect &region,
                                                  const ReadingWish &wish,
                                                  base::JobContext &context)
{
    auto opened = m_opened.open(id, context);
    if (!opened)
        return opened.error();
    return read(**opened, pageIndex, region, wish, context);
}

base::Result<ReadingAgain::ReadPage> ReadingAgain::readWhole(const OpenedDocument &opened,
                                                             int pageIndex, const ReadingWish &wish,
                                                             base::JobContext &context) const
{
    constexpr model::PageRect whole{0, 0, 1, 1};
    auto text = read(opened, pageIndex, wish.part.value_or(whole), wish, context);
    if (!text)
        return text.error();
    model::Page page = opened.document.pages.at(pageIndex);
    page.rotationCw = (page.rotationCw + wish.turnCw) % 360;
    page.sizePt = text->sizePt;
    page.blank = page.blank && text->words().isEmpty();
    text->rotationCw = page.rotationCw;
    const QByteArray &original = opened.document.sources.at(page.sourceIndex).sha256.bytes;
    text->inputStamp = ocr::pageStamp(*text, original, page.sourcePage, opened.readingStamp);
    return ReadPage{page, *text};
}

base::Result<int> ReadingAgain::pages(const model::DocumentId &id, const QList<int> &pages,
                                      const ReadingWish &wish, const QString &actor,
                                      base::JobContext &context)
{
    auto opened = m_opened.open(id, context);
    if (!opened)
        return opened.error();
    QList<ReadPage> read;
    for (const int index : pages) {
        auto page = readWhole(**opened, index, wish, context);
        if (!page)
            return page.error();
        read.append(*page);
        context.setProgress(double(read.size()) / double(pages.size()));
    }
    CS_TRY(keep(id, read, wish, actor));
    m_opened.forget(id); // pages may be the other way up now
    return extract(id);
}

base::Result<> ReadingAgain::keep(const model::DocumentId &id, const QList<ReadPage> &read,
                                  const ReadingWish &wish, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto row = unit.documents.row(id);
        if (!row)
            return row.error();
        if (!isUnderReview(row->stage))
            return base::Error{base::ErrorKind::Conflict,
                               u"document.not_in_review"_s,
                               {{u"stage"_s, model::stageName(row->stage)}}};
        // What a person had read is not read otherwise behind their back.
        if (row->stage == model::Stage::Recognized) {
            auto moved
                = unit.documents.move(id, row->stage, model::Stage::InReview, unit.clock.now());
            if (!moved)
                return moved.error();
        }
        for (const ReadPage &each : read) {
            CS_TRY(unit.ocrPages.put(id, each.page.index, each.text));
            CS_TRY(unit.documents.updatePage(id, each.page));
            CS_TRY(unit.record(actor, u"page.read_again"_s, id,
                               {{u"page"_s, each.page.index + 1},
                                {u"turn"_s, wish.turnCw},
                                {u"languages"_s, wish.languages.join(u'+')}}));
        }
        return {};
    });
}

base::Result<int> ReadingAgain::extract(const model::DocumentId &id)
{
    auto text
        = m_session.read<model::OcrDocument>([id](Unit &unit) { return unit.ocrPages.load(id); });
    if (!text)
        return text.error();
    auto fresh = readFields(m_session, m_learning, *text);
    if (!fresh)
        return fresh.error();
    CS_TRY(routeFields(m_session, id, fresh->values));
    return m_session.write<int>([&](Unit &unit) -> base::Result<int> {
        auto before = unit.fields.load(id);
        if (!before)
            return before.error();
        CS_TRY(unit.fields.replaceExtracted(id, fresh->values));
        CS_TRY(refreshSummary(unit, id));
        CS_TRY(unit.search.index(id, text->text()));
        auto after = unit.fields.load(id);
        if (!after)
            return after.error();
        return differingLines(valuesText(*before), valuesText(*after));
    });
}

} // namespace countersign::workflow
