// SPDX-License-Identifier: Apache-2.0
#include "app/commands/scanprofiles.h"
#include "app/wording.h"

#include "app/commands/commands.h"
#include "app/commands/scanbatch.h"
#include "app/commands/scanwishes.h"
#include "core/capture/scansession.h"
#include "core/workflow/scanprofilebook.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

int showProfiles(const base::Result<workflow::ScanProfiles> &book, const Console &console)
{
    if (!book)
        return console.fail(book.error());
    QJsonArray lines;
    for (const capture::ScanProfile &profile : book->profiles) {
        const bool isStandard = profile.id == book->standard;
        console.say(u"%1%2  %3"_s.arg(profile.name, isStandard ? u" (standard)"_s : QString(),
                                      profile.device));
        QJsonObject line = capture::toJson(profile);
        line[u"standard"_s] = isStandard;
        lines.append(line);
    }
    if (book->profiles.isEmpty())
        console.say(CommandLine::tr(
            "There is no scan profile yet: give the wishes with --save-profile NAME."));
    console.emitJson(lines);
    return ExitOk;
}

// The wishes given, under a name; one of that name is replaced.
base::Result<workflow::ScanProfiles> saveAs(workflow::Office &office,
                                            const QCommandLineParser &parser,
                                            const capture::ScanProfile &wishes)
{
    const QString name = parser.value(u"save-profile"_s);
    const QString actor = commandActor(office);
    return office.session().write<workflow::ScanProfiles>(
        [&](workflow::Unit &unit) -> base::Result<workflow::ScanProfiles> {
            const auto book = workflow::scanProfiles(unit);
            if (!book)
                return book;
            const capture::ScanProfile *there = book->named(name.simplified());
            capture::ScanProfile profile = wishes;
            profile.id = there ? there->id : capture::ScanProfileId();
            profile.name = name;
            return workflow::saveScanProfile(unit, profile, actor);
        });
}

base::Result<workflow::ScanProfiles> removeNamed(workflow::Office &office, const QString &name)
{
    const QString actor = commandActor(office);
    return office.session().write<workflow::ScanProfiles>(
        [&](workflow::Unit &unit) -> base::Result<workflow::ScanProfiles> {
            const auto book = workflow::scanProfiles(unit);
            if (!book)
                return book;
            const capture::ScanProfile *there = book->named(name);
            if (!there)
                return base::Error{base::ErrorKind::NotFound, u"scan.profile_missing"_s, {}};
            return workflow::removeScanProfile(unit, there->id, actor);
        });
}

} // namespace

void declareScanProfiles(QCommandLineParser &parser)
{
    parser.addOption({u"profiles"_s, CommandLine::tr("List the workspace's scan profiles.")});
    parser.addOption({u"profile"_s, CommandLine::tr("Scan as a profile says."), u"NAME"_s});
    parser.addOption(
        {u"save-profile"_s, CommandLine::tr("Keep the wishes given as a profile."), u"NAME"_s});
    parser.addOption({u"remove-profile"_s, CommandLine::tr("Forget a profile."), u"NAME"_s});
}

bool asksForProfiles(const QCommandLineParser &parser)
{
    return parser.isSet(u"profiles"_s) || parser.isSet(u"save-profile"_s)
        || parser.isSet(u"remove-profile"_s);
}

int runProfiles(const QCommandLineParser &parser, const Console &console)
{
    QString wrong;
    const capture::ScanProfile wishes = readScanWishes(parser, wrong);
    if (!wrong.isEmpty())
        return console.misuse(
            CommandLine::tr("scan: %1 can't be \"%2\"").arg(wrong, parser.value(wrong.mid(2))));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    if (parser.isSet(u"save-profile"_s))
        return showProfiles(saveAs(office, parser, wishes), console);
    if (parser.isSet(u"remove-profile"_s))
        return showProfiles(removeNamed(office, parser.value(u"remove-profile"_s)), console);
    return showProfiles(office.session().read<workflow::ScanProfiles>(workflow::scanProfiles),
                        console);
}

int scanByProfile(const QCommandLineParser &parser, capture::ScannerProcess &scanner,
                  const Console &console)
{
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    const auto book = office.session().read<workflow::ScanProfiles>(workflow::scanProfiles);
    if (!book)
        return console.fail(book.error());
    const capture::ScanProfile *profile = book->named(parser.value(u"profile"_s));
    if (!profile)
        return console.fail({base::ErrorKind::NotFound, u"scan.profile_missing"_s, {}},
                            parser.value(u"profile"_s));
    const auto device = chosenDevice(scanner, profile->device);
    if (!device)
        return console.fail(device.error());
    capture::ScanProfile wishes = *profile;
    wishes.device = *device;
    if (parser.isSet(u"keep-open"_s))
        wishes.destination = capture::ScanDestination::Workbench;
    capture::ScanSession session(scanner, wishes.device, wishes.request);
    return scanIntoOffice(office, {session, wishes, parser}, console);
}

} // namespace countersign::app
