// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/splitdesk.h"

#include "core/extraction/documentstarts.h"
#include "core/imaging/prepare.h"
#include "core/separation/patchcode.h"
#include "core/separation/separatorreader.h"
#include "core/workflow/openeddocuments.h"
#include "core/workflow/profileplan.h"

#include <QJsonArray>
#include <QMutexLocker>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr double lookDpi = 200;
// Of what is read for page numbers, titles and signatures: the middle of a page is passed over.
constexpr double headShare = 0.38;
constexpr double footShare = 0.72;

// Sides at which a person has said that a suggestion is wrong.
QString undividedKey(const model::BatchId &batch)
{
    return u"capture.undivided."_s + batch.toString();
}

QString completeKey(const model::BatchId &batch)
{
    return u"capture.complete."_s + batch.toString();
}

base::Result<QSet<model::SideId>> dismissedSides(Unit &unit, const QString &key)
{
    const auto value = unit.settings.value(key);
    if (!value)
        return value.error();
    QSet<model::SideId> sides;
    const QJsonArray entries = value->toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto side = model::SideId::parse(entry.toString()))
            sides.insert(*side);
    }
    return sides;
}

base::Result<> dismissSide(Unit &unit, const QString &key, const model::SideId &side)
{
    const auto value = unit.settings.value(key);
    if (!value)
        return value.error();
    QJsonArray sides = value->toArray();
    if (!sides.contains(side.toString()))
        sides.append(side.toString());
    return unit.settings.setValue(key, sides);
}

base::Result<imaging::PageImage> sidePicture(StoreSession &session, const Engines &engines,
                                             const model::CapturedSide &side,
                                             base::JobContext &context)
{
    auto bytes = session.workspace().objects().read(side.object);
    if (!bytes)
        return bytes.error();
    auto source = engines.fileImport.openBytes(*bytes, u"side"_s, {}, context);
    if (!source)
        return source.error();
    imaging::RenderRequest request;
    const double native = source->pages->info().pages.value(0).nativeDpi;
    request.dpi = native > 0 ? std::min(native, lookDpi) : lookDpi;
    request.page = side.page;
    request.colour = imaging::ColourMode::Grey;
    return source->pages->render(request, context);
}

// A page with this much ink is not worth the look that tells dirt from writing.
bool isSurelyWritten(const imaging::PageImage &page)
{
    constexpr double dpi = 50;
    constexpr double written = 0.02;
    constexpr int dark = 128;
    double reducedDpi = dpi;
    const QImage small = separation::reducedGrey(page.pixels, page.dpi, reducedDpi);
    qint64 inked = 0;
    for (int y = 0; y < small.height(); ++y) {
        const uchar *row = small.constScanLine(y);
        inked += std::count_if(row, row + small.width(), [](uchar level) { return level < dark; });
    }
    return double(inked) > written * small.width() * small.height();
}

bool isBlankSide(const imaging::PageImage &page)
{
    if (isSurelyWritten(page))
        return false;
    imaging::PrepareOptions options;
    options.straighten = false;
    options.soften = false;
    options.crop = false;
    options.enlarge = false;
    return imaging::preparePage(page.pixels, page.dpi, 0, options).blank;
}

// As the review calls it: a better scan would be read better.
bool canHardlyBeRead(const imaging::PageImage &page)
{
    const imaging::PreparedPage prepared
        = imaging::preparePage(page.pixels, page.dpi, 0, imaging::PrepareOptions());
    return !prepared.blank && prepared.quality.needsRescan();
}

imaging::PageImage headAndFoot(imaging::PageImage page)
{
    QPainter painter(&page.pixels);
    const int top = int(page.pixels.height() * headShare);
    const int bottom = int(page.pixels.height() * footShare);
    painter.fillRect(0, top, page.pixels.width(), bottom - top, Qt::white);
    return page;
}

model::SplitReason splitReasonOf(extraction::StartReason reason)
{
    switch (reason) {
    case extraction::StartReason::PageOne:
        return model::SplitReason::PageOne;
    case extraction::StartReason::TitleAfterSignatures:
    case extraction::StartReason::TitleAndOpening:
        return model::SplitReason::Title;
    case extraction::StartReason::Letterhead:
        break;
    }
    return model::SplitReason::Letterhead;
}

} // namespace

SplitDesk::SplitDesk(StoreSession &session, const Engines &engines, CaptureDesk &capture)
    : m_session(session)
    , m_engines(engines)
    , m_capture(capture)
{
}

base::Result<model::SideFacts> SplitDesk::look(const model::CapturedSide &side,
                                               base::JobContext &context)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto seen = m_seen.constFind(side.id); seen != m_seen.cend())
            return seen->facts;
    }
    const auto picture = sidePicture(m_session, m_engines, side, context);
    if (!picture) {
        if (picture.error().kind == base::ErrorKind::Cancelled)
            return picture.error();
        return model::SideFacts{};
    }
    Seen seen;
    if (const auto found = separation::findSeparator(picture->pixels, picture->dpi))
        seen.facts.separator = found->routing;
    else
        seen.facts.blank = isBlankSide(*picture);
    const QMutexLocker lock(&m_mutex);
    m_seen.insert(side.id, seen);
    return seen.facts;
}

// The sides that bear text, in their order; it is in m_seen then.
base::Result<QList<model::SideId>> SplitDesk::readAll(const model::CaptureBatch &batch,
                                                      base::JobContext &context)
{
    const auto options = m_session.read<ocr::ReadOptions>(readOptions);
    if (!options)
        return options.error();
    QList<model::SideId> sides;
    const QList<QList<model::SideId>> documents = batch.arrangement().documents;
    for (const QList<model::SideId> &document : documents)
        sides += document;
    QList<model::SideId> read;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        const model::CapturedSide *side = batch.find(sides.at(i));
        const auto facts = look(*side, context);
        if (!facts)
            return facts.error();
        if (facts->blank || facts->separator)
            continue;
        if (const auto page = textOf(*side, options->ocr, context); !page)
            return page.error();
        read.append(sides.at(i));
        context.setProgress(0.5 + 0.5 * double(i + 1) / double(sides.size()));
    }
    return read;
}

base::Result<> SplitDesk::lookForText(const model::CaptureBatch &batch, base::JobContext &context)
{
    const auto read = readAll(batch, context);
    if (!read)
        return read.error();
    model::OcrDocument text;
    {
        const QMutexLocker lock(&m_mutex);
        for (const model::SideId &side : *read)
            text.pages.append(m_seen.value(side).text.value_or(model::OcrPage()));
    }
    keepStarts(*read, text);
    return {};
}

base::Result<model::OcrPage> SplitDesk::textOf(const model::CapturedSide &side,
                                               const ocr::OcrOptions &options,
                                               base::JobContext &context)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto &kept = m_seen[side.id].text)
            return *kept;
    }
    const auto picture = sidePicture(m_session, m_engines, side, context);
    model::OcrPage page;
    if (picture) {
        auto recognised = m_engines.ocr->recognise(headAndFoot(*picture), options, context);
        if (!recognised && recognised.error().kind == base::ErrorKind::Cancelled)
            return recognised.error();
        if (recognised)
            page = *recognised;
    }
    const QMutexLocker lock(&m_mutex);
    m_seen[side.id].text = page;
    return page;
}

void SplitDesk::keepStarts(const QList<model::SideId> &sides, const model::OcrDocument &text)
{
    const QMutexLocker lock(&m_mutex);
    for (const model::SideId &side : sides)
        m_seen[side].facts.starts.clear();
    const QList<extraction::DocumentStart> starts = extraction::documentStarts(text);
    for (const extraction::DocumentStart &start : starts) {
        QList<model::SplitReason> &reasons = m_seen[sides.at(start.pageIndex)].facts.starts;
        for (const extraction::StartReason reason : start.reasons) {
            if (!reasons.contains(splitReasonOf(reason)))
                reasons.append(splitReasonOf(reason));
        }
    }
}

// `share` is the part of the whole work that this is.
base::Result<> SplitDesk::lookAll(const model::CaptureBatch &batch, double share,
                                  base::JobContext &context)
{
    qsizetype looked = 0;
    for (const model::CapturedSide &side : batch.sides) {
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        if (const auto facts = look(side, context); !facts)
            return facts.error();
        context.setProgress(share * double(++looked) / double(batch.sides.size()));
    }
    return {};
}

// Takes a tenth of a second a side: for those alone whose profile wants it.
base::Result<> SplitDesk::judgeAll(const model::CaptureBatch &batch,
                                   const QList<model::SideId> &sides, base::JobContext &context)
{
    for (const model::SideId &id : sides) {
        const model::CapturedSide *side = batch.find(id);
        const auto facts = side ? look(*side, context) : model::SideFacts();
        if (!facts)
            return facts.error();
        if (!side || facts->blank || facts->separator)
            continue;
        const auto picture = sidePicture(m_session, m_engines, *side, context);
        if (!picture && picture.error().kind == base::ErrorKind::Cancelled)
            return picture.error();
        const bool poor = !picture || canHardlyBeRead(*picture);
        const QMutexLocker lock(&m_mutex);
        m_seen[id].facts.poor = poor;
    }
    return {};
}

QMap<model::SideId, model::SideFacts> SplitDesk::factsOf(const model::CaptureBatch &batch)
{
    QMap<model::SideId, model::SideFacts> facts;
    const QMutexLocker lock(&m_mutex);
    for (const model::CapturedSide &side : batch.sides)
        facts.insert(side.id, m_seen.value(side.id).facts);
    return facts;
}

base::Result<model::SplitPlan> SplitDesk::suggest(const model::BatchId &id,
                                                  const model::SplitRules &rules,
                                                  base::JobContext &context)
{
    const auto batch = m_capture.load(id);
    if (!batch)
        return batch.error();
    CS_TRY(lookAll(*batch, rules.contents ? 0.5 : 1.0, context));
    if (rules.contents)
        CS_TRY(lookForText(*batch, context));
    const auto dismissed = m_session.read<QSet<model::SideId>>(
        [&id](Unit &unit) { return dismissedSides(unit, undividedKey(id)); });
    if (!dismissed)
        return dismissed.error();
    model::SplitPlan plan = model::splitPlan(*batch, factsOf(*batch), rules);
    plan.starts.removeIf([&dismissed](const model::SplitSuggestion &start) {
        return dismissed->contains(start.before);
    });
    return plan;
}

base::Result<model::CaptureBatch> SplitDesk::accept(const model::BatchId &id,
                                                    const model::SplitPlan &plan)
{
    const QList<model::CaptureEdit> edits = model::splitEdits(plan);
    for (const model::CaptureEdit &edit : edits) {
        if (const auto done = m_capture.edit(id, edit); !done)
            return done;
    }
    return m_capture.load(id);
}

base::Result<> SplitDesk::arrange(const model::BatchId &id, const QList<model::SideId> &scanned,
                                  const capture::ScanProcessing &wishes, base::JobContext &context)
{
    if (scanned.isEmpty() || wishes == capture::ScanProcessing{false, 0, false})
        return {};
    const auto batch = m_capture.load(id);
    if (!batch)
        return batch.error();
    if (wishes.setBlankAside || wishes.splitAtSeparators || wishes.setPoorAside)
        CS_TRY(lookAll(*batch, wishes.setPoorAside ? 0.5 : 1, context));
    if (wishes.setPoorAside)
        CS_TRY(judgeAll(*batch, scanned, context));
    const auto done = accept(id, profilePlan(*batch, scanned, factsOf(*batch), wishes));
    return done ? base::Result<>() : done.error();
}

base::Result<> SplitDesk::dismiss(const model::BatchId &batch, const model::SideId &before)
{
    return m_session.write(
        [=](Unit &unit) { return dismissSide(unit, undividedKey(batch), before); });
}

base::Result<> SplitDesk::dismissGap(const model::BatchId &batch, const model::SideId &at)
{
    return m_session.write([=](Unit &unit) { return dismissSide(unit, completeKey(batch), at); });
}

base::Result<QList<SheetGap>>
SplitDesk::gaps(const model::BatchId &id, const model::SplitPlan &plan, base::JobContext &context)
{
    const auto batch = m_capture.load(id);
    if (!batch)
        return batch.error();
    const auto read = readAll(*batch, context);
    if (!read)
        return read.error();
    const auto dismissed = m_session.read<QSet<model::SideId>>(
        [&id](Unit &unit) { return dismissedSides(unit, completeKey(id)); });
    if (!dismissed)
        return dismissed.error();
    const QMutexLocker lock(&m_mutex);
    QList<SheetGap> found
        = sheetGaps(*batch, plan,
                    [this, &read](const model::SideId &side) -> std::optional<capture::StackPage> {
                        const auto seen = m_seen.constFind(side);
                        if (!read->contains(side) || seen == m_seen.cend() || !seen->text)
                            return std::nullopt;
                        return capture::stackPage(*seen->text, 1, footShare);
                    });
    found.removeIf([&dismissed](const SheetGap &gap) { return dismissed->contains(gap.at()); });
    return found;
}

base::Result<QList<model::SheetRouting>> SplitDesk::routingOf(const model::CaptureBatch &batch,
                                                              base::JobContext &context)
{
    const model::Arrangement arrangement = batch.arrangement();
    QSet<model::SideId> aside;
    QSet<model::SideId> separators;
    for (const model::Arrangement::SetAside &entry : arrangement.aside) {
        aside.insert(entry.side);
        if (entry.reason == u"separator"_s)
            separators.insert(entry.side);
    }
    QList<model::SheetRouting> routings;
    for (const QList<model::SideId> &document : arrangement.documents) {
        model::SheetRouting routing;
        for (const model::CapturedSide &side : batch.sides) {
            if (document.contains(side.id))
                break; // what comes later is not before this document
            if (!aside.contains(side.id))
                routing = {}; // a page of another document lies in between
            if (!separators.contains(side.id))
                continue;
            const auto facts = look(side, context);
            if (!facts)
                return facts.error();
            if (facts->separator && !facts->separator->isEmpty())
                routing = *facts->separator;
        }
        routings.append(routing);
    }
    return routings;
}

} // namespace countersign::workflow
