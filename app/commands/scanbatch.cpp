// SPDX-License-Identifier: Apache-2.0
#include "app/commands/scanbatch.h"
#include "app/wording.h"

#include "app/commands/commands.h"
#include "core/capture/scansession.h"

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

base::Result<BatchWork> openBatch(const QCommandLineParser &parser, const QString &id)
{
    const auto batch = model::BatchId::parse(id);
    if (!batch)
        return batch.error();
    auto context = openWorkspace(parser);
    if (!context)
        return context.error();
    return BatchWork{std::move(*context), *batch};
}

QJsonObject batchJson(const model::CaptureBatch &batch)
{
    return {{u"id"_s, batch.id.toString()},
            {u"name"_s, batch.name},
            {u"device"_s, batch.device},
            {u"sides"_s, batch.sides.size()},
            {u"sheets"_s, batch.sides.isEmpty() ? 0 : batch.sides.last().sheet}};
}

int listBatches(workflow::Office &office, const Console &console)
{
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
    parser.addOption({u"discard"_s, CommandLine::tr("Don't offer a batch any more."), u"ID"_s});
}

int scanToWorkspace(const QCommandLineParser &parser, const BatchScan &scan, const Console &console)
{
    auto context = openWorkspace(parser);
    return context ? scanIntoOffice(parser, (*context)->office(), scan, console)
                   : console.fail(context.error());
}

int scanIntoOffice(const QCommandLineParser &parser, workflow::Office &office,
                   const BatchScan &scan, const Console &console)
{
    const auto batch = batchFor(parser, office, scan.device);
    if (!batch)
        return console.fail(batch.error(), parser.value(u"batch"_s));
    console.say(u"Batch %1"_s.arg(batch->toString()));
    bool isBack = false;
    const auto pulled = pullSides(
        scan.session, scan.mostSides, [&](const capture::ScannedSide &side) -> base::Result<> {
            const auto kept = office.capture().keep(*batch, side, isBack);
            if (!kept)
                return kept.error();
            console.say(u"Sheet %1%2"_s.arg(kept->sheet).arg(isBack ? u", back"_s : QString()));
            isBack = scan.bothSides && !isBack;
            return {};
        });
    if (!pulled) {
        console.say(CommandLine::tr("Go on with: --batch %1").arg(batch->toString()));
        return console.fail(pulled.error());
    }
    if (!scan.keepOpen)
        return takeIn(office, *batch, console);
    const auto waiting = office.capture().load(*batch);
    if (!waiting)
        return console.fail(waiting.error());
    console.emitJson(batchJson(*waiting));
    return ExitOk;
}

bool asksForBatches(const QCommandLineParser &parser)
{
    return parser.isSet(u"batches"_s) || parser.isSet(u"take-in"_s) || parser.isSet(u"discard"_s);
}

int runBatches(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(u"batches"_s)) {
        auto context = openWorkspace(parser);
        return context ? listBatches((*context)->office(), console) : console.fail(context.error());
    }
    const bool takesIn = parser.isSet(u"take-in"_s);
    const QString id = parser.value(takesIn ? u"take-in"_s : u"discard"_s);
    auto work = openBatch(parser, id);
    if (!work)
        return console.fail(work.error(), id);
    workflow::Office &office = work->context->office();
    return takesIn ? takeIn(office, work->id, console) : discard(office, work->id, console);
}

} // namespace countersign::app
