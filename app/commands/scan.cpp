// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/scanbatch.h"
#include "app/commands/scanprofiles.h"
#include "app/commands/scanwishes.h"
#include "app/wording.h"
#include "core/capture/scansession.h"
#include "core/store/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

capture::ScanWorkerProgram workerProgram()
{
    capture::ScanWorkerProgram worker;
    worker.program = QCoreApplication::applicationFilePath();
    return worker;
}

int listDevices(capture::ScannerProcess &scanner, const Console &console)
{
    base::JobContext job;
    const auto devices = scanner.devices(job);
    if (!devices)
        return console.fail(devices.error());
    QJsonArray lines;
    for (const capture::ScanDevice &device : *devices) {
        console.say(u"%1  %2 %3 (%4)"_s.arg(device.name, device.vendor, device.model, device.kind));
        lines.append(QJsonObject{{u"device"_s, device.name},
                                 {u"vendor"_s, device.vendor},
                                 {u"model"_s, device.model},
                                 {u"kind"_s, device.kind}});
    }
    if (devices->isEmpty())
        console.say(CommandLine::tr(
            "No scanner was found. Check its cable or network, and that it is on."));
    console.emitJson(lines);
    return devices->isEmpty() ? ExitNegative : ExitOk;
}

int listSettings(capture::ScannerProcess &scanner, const QString &device, const Console &console)
{
    base::JobContext job;
    const auto options = scanner.open(device, job);
    if (!options)
        return console.fail(options.error(), device);
    console.say(abilitiesText(capture::abilitiesOf(*options)));
    QJsonArray lines;
    for (const capture::ScanOption &option : *options) {
        if (!option.canBeSet() || option.type == capture::OptionType::Button)
            continue;
        console.say(settingText(option));
        lines.append(settingJson(option));
    }
    console.emitJson(lines);
    return ExitOk;
}

// Files of one stack in a folder: "sheet-0001.jpg", with both sides "sheet-0001-front.jpg". Goes on
// behind those that are there: nothing is written over.
class SheetFolder
{
public:
    SheetFolder(const QString &path, bool bothSides)
        : m_folder(path)
        , m_bothSides(bothSides)
    {
        const QStringList there = m_folder.entryList({u"sheet-*"_s}, QDir::Files, QDir::Name);
        for (const QString &name : there)
            m_last = std::max(m_last, name.mid(6, 4).toInt());
    }

    // The file's path, once it is on the disk whole and for good.
    base::Result<QString> keep(const capture::ScannedSide &side)
    {
        const bool isBack = m_bothSides && m_sides % 2 == 1;
        if (!isBack)
            ++m_last;
        ++m_sides;
        QString name = u"sheet-%1"_s.arg(m_last, 4, 10, QChar(u'0'));
        if (m_bothSides)
            name += isBack ? u"-back"_s : u"-front"_s;
        name += side.mediaType == imaging::MediaType::Tiff ? u".tif"_s : u".jpg"_s;
        store::DurableFile file(m_folder.filePath(u".scanning"_s));
        CS_TRY(file.open());
        if (file.device().write(side.image) != side.image.size())
            return base::Error{base::ErrorKind::Io, u"store.full"_s, {}};
        const QString path = m_folder.filePath(name);
        CS_TRY(file.commitTo(path, m_folder.path()));
        return path;
    }

private:
    QDir m_folder;
    bool m_bothSides;
    int m_last = 0;
    int m_sides = 0;
};

int scanToFolder(capture::ScanSession &session, SheetFolder &folder, int mostSides,
                 const Console &console)
{
    QJsonArray files;
    const auto pulled = pullSides(session, mostSides, [&](const capture::ScannedSide &side) {
        const auto path = folder.keep(side);
        if (!path)
            return base::Result<>(path.error());
        console.say(*path);
        files.append(*path);
        return base::Result<>();
    });
    console.emitJson(QJsonObject{{u"files"_s, files}});
    return pulled ? ExitOk : console.fail(pulled.error());
}

} // namespace

base::Result<QString> chosenDevice(capture::ScannerProcess &scanner, const QString &named)
{
    if (!named.isEmpty())
        return named;
    base::JobContext job;
    const auto devices = scanner.devices(job);
    if (!devices)
        return devices.error();
    if (devices->isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"scan.no_device"_s, {}};
    if (devices->size() > 1)
        return base::Error{base::ErrorKind::InvalidInput, u"scan.many_devices"_s, {}};
    return devices->first().name;
}

base::Result<> pullSides(capture::ScanSession &session, int mostSides,
                         const std::function<base::Result<>(const capture::ScannedSide &)> &keep)
{
    base::JobContext job;
    base::Result<> outcome;
    while (outcome && (mostSides == 0 || session.sides() < mostSides)) {
        const auto side = session.next(job);
        if (!side)
            outcome = side.error();
        else if (!*side)
            break;
        else
            outcome = keep(**side);
    }
    session.stop();
    return outcome;
}

void declareScan(QCommandLineParser &parser)
{
    parser.addOption({u"devices"_s, CommandLine::tr("List the scanners.")});
    parser.addOption({u"settings"_s, CommandLine::tr("List what the scanner can do and be told.")});
    parser.addOption(
        {u"device"_s, CommandLine::tr("The scanner, if there are several."), u"NAME"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s},
         CommandLine::tr("Folder for the sheets, an image each; those there are kept."),
         u"FOLDER"_s});
    declareScanBatch(parser);
    declareScanProfiles(parser);
    parser.addOption({u"sheets"_s, CommandLine::tr("Stop after so many."), u"N"_s});
    declareScanWishes(parser);
}

int runScan(const QCommandLineParser &parser, const Console &console)
{
    capture::ScannerProcess scanner(workerProgram());
    if (parser.isSet(u"devices"_s))
        return listDevices(scanner, console);
    if (asksForBatches(parser))
        return runBatches(parser, console);
    if (asksForProfiles(parser))
        return runProfiles(parser, console);
    if (parser.isSet(u"profile"_s))
        return scanByProfile(parser, scanner, console);
    const QString output = parser.value(u"output"_s);
    const bool toWorkspace = output.isEmpty() && parser.isSet(u"workspace"_s);
    if (output.isEmpty() && !toWorkspace && !parser.isSet(u"settings"_s))
        return console.misuse(CommandLine::tr(
            "scan: where to? Give -o FOLDER or --workspace DIR, or ask for --devices"));
    QString wrong;
    capture::ScanProfile wishes = readScanWishes(parser, wrong);
    if (wrong.isEmpty() && parser.isSet(u"sheets"_s) && parser.value(u"sheets"_s).toInt() < 1)
        wrong = u"--sheets"_s;
    if (!wrong.isEmpty())
        return console.misuse(
            CommandLine::tr("scan: %1 can't be \"%2\"").arg(wrong, parser.value(wrong.mid(2))));
    const auto device = chosenDevice(scanner, wishes.device);
    if (!device)
        return console.fail(device.error());
    if (parser.isSet(u"settings"_s))
        return listSettings(scanner, *device, console);
    wishes.device = *device;
    capture::ScanSession session(scanner, wishes.device, wishes.request);
    const BatchScan scan{session, wishes, parser};
    if (toWorkspace)
        return scanToWorkspace(scan, console);
    if (!QDir().mkpath(output))
        return console.fail({base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, output}}},
                            output);
    SheetFolder folder(QFileInfo(output).absoluteFilePath(), scan.bothSides());
    return scanToFolder(session, folder, scan.mostSides(), console);
}

} // namespace countersign::app
