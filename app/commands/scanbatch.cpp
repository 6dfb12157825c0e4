// SPDX-License-Identifier: Apache-2.0
#include "app/commands/scanbatch.h"
#include "app/wording.h"

#include "app/commands/commands.h"
#include "core/capture/scansession.h"
#include "core/workflow/atdesk.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

// What is needed to work on the batch that a person names by its id.
struct BatchWork {
    std::unique_ptr<AppContext> context;
    model::BatchId id;
};

// Stacks are for who may work on them: adding sides and looking are not recorded.
base::Result<> checkMayCapture(workflow::Office &office)
{
    const auto actor = workflow::whoMay(office.session(), u"capture.edited"_s);
    return actor ? base::Result<>() : actor.error();
}

base::Result<BatchWork> openBatch(const QCommandLineParser &parser, const QString &id)
{
    const auto batch = model::BatchId::parse(id);
    if (!batch)
        return batch.error();
    auto context = openWorkspace(parser);
    if (!context)
        return context.error();
    CS_TRY(checkMayCapture((*context)->office()));
    return BatchWork{std::move(*context), *batch};
}

QJsonObject batchJson(const model::CaptureBatch &batch)
{
    const model::Arrangement arranged = batch.arrangement();
    return {{u"id"_s, batch.id.toString()},
            {u"name"_s, batch.name},
            {u"device"_s, batch.device},
            {u"sides"_s, batch.sides.size()},
            {u"documents"_s, arranged.documents.size()},
            {u"aside"_s, arranged.aside.size()},
            {u"sheets"_s, batch.sides.isEmpty() ? 0 : batch.sides.last().sheet}};
}

int listBatches(workflow::Office &office, const Console &console)
{
    if (const auto may = checkMayCapture(office); !may)
        return console.fail(may.error());
    const auto batches = office.capture().open();
    if (!batches)
        return console.fail(batches.error());
    QJsonArray lines;
    for (const model::CaptureBatch &batch : *batches) {
        console.say(u"%1  %2  (%3 sheets)"_s.arg(batch.id.toString(), batch.name)
                        .arg(batch.sides.isEmpty() ? 0 : batch.sides.last().sheet));
        lines.append(batchJson(batch));
    }
    if (batches->isEmpty())
        console.say(CommandLine::tr("No batch is waiting."));
    console.emitJson(lines);
    return ExitOk;
}

QString doubtName(capture::SheetDoubt doubt)
{
    switch (doubt) {
    case capture::SheetDoubt::PageNumbers:
        return u"page_numbers"_s;
    case capture::SheetDoubt::ClauseNumbers:
        return u"clause_numbers"_s;
    case capture::SheetDoubt::BrokenText:
        return u"broken_text"_s;
    case capture::SheetDoubt::LongPage:
        break;
    }
    return u"long_page"_s;
}

QJsonObject gapJson(const model::CaptureBatch &batch, const workflow::SheetGap &gap)
{
    const model::CapturedSide *after = batch.find(gap.after);
    const capture::MissingSheet &missing = gap.missing;
    return {{u"after_sheet"_s, after ? after->sheet : 0},
            {u"doubt"_s, doubtName(missing.doubts.first())},
            {u"first_page"_s, missing.firstPage},
            {u"pages"_s, missing.pages},
            {u"of"_s, missing.ofPages}};
}

// Reads the stack and names the places where a sheet seems to be missing.
int check(workflow::Office &office, const model::BatchId &id, const Console &console)
{
    base::JobContext job;
    const auto batch = office.capture().load(id);
    if (!batch)
        return console.fail(batch.error(), id.toString());
    const auto plan = office.splitting().suggest(id, {true, true, 0, true}, job);
    if (!plan)
        return console.fail(plan.error(), id.toString());
    const auto gaps = office.splitting().gaps(id, *plan, job);
    if (!gaps)
        return console.fail(gaps.error(), id.toString());
    QJsonArray lines;
    for (const workflow::SheetGap &gap : *gaps) {
        const QJsonObject line = gapJson(*batch, gap);
        const int sheet = line[u"after_sheet"_s].toInt();
        console.say(gap.missing.firstPage > 0
                        ? CommandLine::tr("Page %1 seems to be missing behind sheet %2.")
                              .arg(gap.missing.firstPage)
                              .arg(sheet)
                        : CommandLine::tr("A sheet may be missing behind sheet %1.").arg(sheet));
        lines.append(line);
    }
    if (gaps->isEmpty())
        console.say(CommandLine::tr("No sheet seems to be missing."));
    console.emitJson(lines);
    return gaps->isEmpty() ? ExitOk : ExitNegative;
}

int takeIn(workflow::Office &office, const model::BatchId &id, const Console &console)
{
    base::JobContext job;
    const auto outcomes = office.capture().takeIn(id, commandActor(office), job);
    if (!outcomes)
        return console.fail(outcomes.error(), id.toString());
    QJsonArray documents;
    for (const workflow::IngestOutcome &outcome : *outcomes) {
        console.say(u"%1  %2"_s.arg(outcome.document.toString(), outcome.path));
        documents.append(outcome.document.toString());
    }
    console.emitJson(QJsonObject{{u"batch"_s, id.toString()}, {u"documents"_s, documents}});
    return ExitOk;
}

int discard(workflow::Office &office, const model::BatchId &id, const Console &console)
{
    if (const auto done = office.capture().discard(id, commandActor(office)); !done)
        return console.fail(done.error(), id.toString());
    console.say(u"Discarded: %1"_s.arg(id.toString()));
    console.emitJson(QJsonObject{{u"discarded"_s, id.toString()}});
    return ExitOk;
}

// The batch to go on with, or a new one.
base::Result<model::BatchId> batchFor(const QCommandLineParser &parser, workflow::Office &office,
                                      const QString &device)
{
    if (parser.isSet(u"batch"_s))
        return model::BatchId::parse(parser.value(u"batch"_s));
    const QString named = parser.value(u"name"_s);
    const QString today = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    return office.capture().begin(named.isEmpty() ? u"Scan %1"_s.arg(today) : named, device,
                                  commandActor(office));
}

} // namespace

void declareScanBatch(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({u"name"_s, CommandLine::tr("What the batch is called."), u"NAME"_s});
    parser.addOption(
        {u"batch"_s, CommandLine::tr("Go on with a batch that was interrupted."), u"ID"_s});
    parser.addOption({u"keep-open"_s, CommandLine::tr("Don't make documents of the batch yet.")});
    parser.addOption({u"batches"_s, CommandLine::tr("List the batches that wait.")});
    parser.addOption(
        {u"take-in"_s, CommandLine::tr("Make documents of a batch that waits."), u"ID"_s});
    parser.addOption(
        {u"check"_s, CommandLine::tr("Say where in a batch sheets seem to be missing."), u"ID"_s});
    parser.addOption({u"discard"_s, CommandLine::tr("Don't offer a batch any more."), u"ID"_s});
}

int BatchScan::mostSides() const
{
    return parser.value(u"sheets"_s).toInt() * (bothSides() ? 2 : 1);
}

int scanToWorkspace(const BatchScan &scan, const Console &console)
{
    auto context = openWorkspace(scan.parser);
    return context ? scanIntoOffice((*context)->office(), scan, console)
                   : console.fail(context.error());
}

int scanIntoOffice(workflow::Office &office, const BatchScan &scan, const Console &console)
{
    if (const auto may = checkMayCapture(office); !may)
        return console.fail(may.error());
    const auto batch = batchFor(scan.parser, office, scan.wishes.device);
    if (!batch)
        return console.fail(batch.error(), scan.parser.value(u"batch"_s));
    console.say(u"Batch %1"_s.arg(batch->toString()));
    bool isBack = false;
    QList<model::SideId> sides;
    const auto pulled = pullSides(
        scan.session, scan.mostSides(), [&](const capture::ScannedSide &side) -> base::Result<> {
            const auto kept = office.capture().keep(*batch, side, isBack, scan.wishes.documentType);
            if (!kept)
                return kept.error();
            sides.append(kept->id);
            console.say(u"Sheet %1%2"_s.arg(kept->sheet).arg(isBack ? u", back"_s : QString()));
            isBack = scan.bothSides() && !isBack;
            return {};
        });
    if (!pulled) {
        console.say(CommandLine::tr("Go on with: --batch %1").arg(batch->toString()));
        return console.fail(pulled.error());
    }
    base::JobContext job;
    const auto arranged = office.splitting().arrange(*batch, sides, scan.wishes.processing, job);
    if (!arranged)
        return console.fail(arranged.error(), batch->toString());
    const auto waits = office.capture().hasPoorPages(*batch);
    if (!waits)
        return console.fail(waits.error(), batch->toString());
    if (*waits)
        console.say(
            CommandLine::tr("Pages that can hardly be read are set aside: look at them, then "
                            "--take-in %1")
                .arg(batch->toString()));
    if (!*waits && scan.wishes.destination == capture::ScanDestination::Queue)
        return takeIn(office, *batch, console);
    const auto waiting = office.capture().load(*batch);
    if (!waiting)
        return console.fail(waiting.error());
    console.emitJson(batchJson(*waiting));
    return ExitOk;
}

bool asksForBatches(const QCommandLineParser &parser)
{
    return parser.isSet(u"batches"_s) || parser.isSet(u"take-in"_s) || parser.isSet(u"check"_s)
        || parser.isSet(u"discard"_s);
}

int runBatches(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(u"batches"_s)) {
        auto context = openWorkspace(parser);
        return context ? listBatches((*context)->office(), console) : console.fail(context.error());
    }
    const auto named = [&parser](const QString &option) { return parser.isSet(option); };
    const QString option = named(u"take-in"_s) ? u"take-in"_s
        : named(u"check"_s)                    ? u"check"_s
                                               : u"discard"_s;
    auto work = openBatch(parser, parser.value(option));
    if (!work)
        return console.fail(work.error(), parser.value(option));
    workflow::Office &office = work->context->office();
    if (option == u"take-in"_s)
        return takeIn(office, work->id, console);
    return option == u"check"_s ? check(office, work->id, console)
                                : discard(office, work->id, console);
}

} // namespace countersign::app
