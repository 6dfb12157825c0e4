// SPDX-License-Identifier: Apache-2.0
// Commands that speak with services or judge files: sync, verify, audit.
#include "app/commands/commands.h"
#include "app/wording.h"

#include "core/base/clock.h"
#include "core/legal/signedcopycheck.h"
#include "ui/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int followPauseMs = 2000;

QJsonObject syncJson(const workflow::Office::SyncReport &report)
{
    QJsonObject object{{u"done"_s, report.outbox.done},
                       {u"postponed"_s, report.outbox.postponed},
                       {u"failed"_s, report.outbox.failed},
                       {u"changed_envelopes"_s, report.changedEnvelopes}};
    const auto &error = report.pollError ? report.pollError : report.outbox.lastError;
    if (error)
        object[u"error"_s] = Console::errorJson(*error);
    return object;
}

base::Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {{u"path"_s, path}}};
    return file.readAll();
}

QString reportText(const model::ValidationReport &report)
{
    QString text
        = CommandLine::tr("%1\n  integrity      %2\n  later changes  %3\n  timestamps     %4\n"
                          "  same as sent   %5\n  sha256         %6\n")
              .arg(model::verdictName(report.verdict), model::integrityName(report.integrity),
                   model::laterModificationName(report.laterModification),
                   model::timestampCheckName(report.timestamps),
                   model::sameAsSentName(report.sameAsSent), report.sha256.toHex());
    for (const model::SignatureReport &signature : report.signatures)
        text += CommandLine::tr("  %1: %2, signer %3, trust %4%5\n")
                    .arg(signature.field, model::integrityName(signature.integrity),
                         signature.signer, model::trustName(signature.trust),
                         signature.reasons.isEmpty()
                             ? QString()
                             : u" ("_s + signature.reasons.join(u", "_s) + u')');
    text.chop(1);
    return text;
}

bool isGood(const model::ValidationReport &report)
{
    const bool intact = report.verdict == model::Verdict::Valid
        || report.verdict == model::Verdict::ValidExtended
        || report.verdict == model::Verdict::ValidWithChanges;
    return intact && report.sameAsSent != model::SameAsSent::Different;
}

int verifyAuditLog(AppContext &context, const Console &console)
{
    auto verification = context.session().verifyAudit();
    if (!verification)
        return console.fail(verification.error());
    QJsonArray findings;
    for (const model::AuditFinding &finding : std::as_const(verification->findings)) {
        findings.append(QJsonObject{{u"seq"_s, finding.seq}, {u"code"_s, finding.code}});
        console.say(u"Entry %1: %2"_s.arg(finding.seq).arg(finding.code));
    }
    console.say(verification->intact()
                    ? CommandLine::tr("Intact: %1 entries, checkpointed up to entry %2")
                          .arg(verification->entries)
                          .arg(verification->checkpointedUpTo)
                    : CommandLine::tr("Not intact"));
    console.emitJson(QJsonObject{{u"intact"_s, verification->intact()},
                                 {u"entries"_s, verification->entries},
                                 {u"checkpointed_up_to"_s, verification->checkpointedUpTo},
                                 {u"newest_outside_checkpoint"_s,
                                  verification->newestOutsideCheckpoint.isValid()
                                      ? base::toIso(verification->newestOutsideCheckpoint)
                                      : QString()},
                                 {u"findings"_s, findings}});
    return verification->intact() ? ExitOk : ExitNegative;
}

// The log tells every value: as little for who may not see them as for who may not have the log.
base::Result<> checkMayExportLog(AppContext &context)
{
    CS_TRY(workflow::checkMayTakeOut(context.session()));
    return workflow::checkMay(context.session(), commandActor(context.office()),
                              u"audit.exported"_s);
}

int exportAuditLog(AppContext &context, const QString &path, const Console &console)
{
    if (const auto may = checkMayExportLog(context); !may)
        return console.fail(may.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return console.fail({base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}},
                            path);
    if (auto exported = context.session().exportAudit(file); !exported)
        return console.fail(exported.error());
    if (!file.commit())
        return console.fail({base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}},
                            path);
    console.say(path);
    console.emitJson(QJsonObject{{u"file"_s, path}});
    return ExitOk;
}

} // namespace

void declareSync(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({u"follow"_s, CommandLine::tr("Go on until interrupted.")});
}

int runSync(const QCommandLineParser &parser, const Console &console)
{
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    base::JobContext job;
    for (;;) {
        office.jobs().drain();
        auto report = office.sync(job, !parser.isSet(u"follow"_s));
        if (!report)
            return console.fail(report.error());
        office.jobs().drain();
        console.emitJson(syncJson(*report));
        console.say(CommandLine::tr("%1 done, %2 postponed, %3 failed; %4 envelopes changed")
                        .arg(report->outbox.done)
                        .arg(report->outbox.postponed)
                        .arg(report->outbox.failed)
                        .arg(report->changedEnvelopes));
        if (!parser.isSet(u"follow"_s))
            return report->outbox.failed > 0 ? ExitNegative : ExitOk;
        QThread::msleep(followPauseMs);
    }
}

void declareVerify(QCommandLineParser &parser)
{
    parser.addOption(
        {u"against"_s, CommandLine::tr("The PDF that was sent for signature."), u"ORIGINAL.pdf"_s});
    parser.addOption({u"trust"_s,
                      CommandLine::tr("PEM file of certificates to trust beside the system's."),
                      u"FILE"_s});
    parser.addPositionalArgument(u"SIGNED.pdf"_s, CommandLine::tr("The signed copy."));
}

int runVerify(const QCommandLineParser &parser, const Console &console)
{
    const QString path = parser.positionalArguments().value(0);
    if (path.isEmpty())
        return console.misuse(CommandLine::tr("countersign verify: name the signed copy"));
    auto pdf = readWholeFile(path);
    if (!pdf)
        return console.fail(pdf.error(), path);
    legal::ValidationOptions options;
    options.time = base::SystemClock().now();
    if (auto system = readWholeFile(u"/etc/ssl/certs/ca-certificates.crt"_s))
        options.trustAnchorsPem = *system;
    for (const QString &option : {u"trust"_s, u"against"_s}) {
        if (!parser.isSet(option))
            continue;
        auto bytes = readWholeFile(parser.value(option));
        if (!bytes)
            return console.fail(bytes.error(), parser.value(option));
        if (option == u"trust"_s)
            options.trustAnchorsPem += *bytes;
        else
            options.sent = *bytes;
    }
    base::JobContext job;
    auto report = legal::SignedCopyCheck(options).validate(*pdf, job);
    if (!report)
        return console.fail(report.error(), path);
    console.say(reportText(*report));
    console.emitJson(QJsonDocument::fromJson(model::toJson(*report, path)).object());
    return isGood(*report) ? ExitOk : ExitNegative;
}

void declareAudit(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({{u"o"_s, u"output"_s}, CommandLine::tr("File to export to."), u"FILE"_s});
    parser.addPositionalArgument(u"verify | export"_s, CommandLine::tr("What to do."));
}

int runAudit(const QCommandLineParser &parser, const Console &console)
{
    const QString action = parser.positionalArguments().value(0);
    const bool exporting = action == u"export"_s;
    if (!exporting && action != u"verify"_s)
        return console.misuse(CommandLine::tr("countersign audit: say verify or export"));
    if (exporting && !parser.isSet(u"output"_s))
        return console.misuse(CommandLine::tr("countersign audit export: name the file with -o"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    return exporting ? exportAuditLog(**context, parser.value(u"output"_s), console)
                     : verifyAuditLog(**context, console);
}

} // namespace countersign::app
