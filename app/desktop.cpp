// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/demo/democontracts.h"
#include "app/demo/demoscanner.h"
#include "app/desktopwindow.h"
#include "app/openingdialogs.h"
#include "app/wording.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace countersign::app
{

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

int runDesktop(int argc, char **argv)
{
    if (!hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        QCoreApplication plain(argc, argv);
        ui::installTranslations(plain, QLocale());
        return Console(false).misuse(
            u"countersign: "_s
            + CommandLine::tr("there is no display to open a window on; see countersign --help "
                              "for the commands that need none"));
    }
    QApplication application(argc, argv);
    DesktopSettings settings;
    ui::installTranslations(application, ui::chosenLocale(settings.language()));
    QCommandLineParser parser;
    parser.addOption({u"workspace"_s, u"The workspace to open."_s, u"DIR"_s});
    parser.addOption({u"open"_s, u"Show this document."_s, u"ID"_s});
    parser.addPositionalArgument(u"FILE"_s, u"Files to take in."_s);
    const Console console(false);
    if (!parser.parse(QCoreApplication::arguments()))
        return console.misuse(parser.errorText());
    ui::Theme theme(application, settings.themeChoice());
    const QString given = parser.value(u"workspace"_s);
    const QString directory
        = given.isEmpty() ? settings.workspaceDirectory() : QDir::current().absoluteFilePath(given);
    std::unique_ptr<AppContext> context;
    std::unique_ptr<DesktopWindow> window;
    OpeningDialogs opening(directory, [&](std::unique_ptr<AppContext> opened) {
        context = std::move(opened);
        settings.setWorkspaceDirectory(context->session().workspace().directory());
        window = std::make_unique<DesktopWindow>(*context, settings, theme);
        window->show();
        if (auto id = model::DocumentId::parse(parser.value(u"open"_s)))
            window->openDocument(*id);
        window->takeIn(parser.positionalArguments());
    });
    opening.begin();
    const int code = QApplication::exec();
    window.reset();
    return code;
}

int runDemoDesktop(const DemoFolders &folders, const QUrl &services, const Console &console)
{
    int argc = 1;
    QByteArray name = "countersign";
    char *argv[] = {name.data(), nullptr};
    QApplication application(argc, argv);
    DesktopSettings settings;
    ui::installTranslations(application, ui::chosenLocale(settings.language()));
    ui::Theme theme(application, settings.themeChoice());
    const bool scanner = useDemoScanner(folders.scanner);
    auto paths = makeDemoContracts(folders.contracts);
    if (!paths)
        return console.fail(paths.error());
    auto context = openDemoWorkspace(folders, services);
    if (!context)
        return console.fail(context.error(), folders.workspace);
    auto captured = captureDemoContracts(**context, *paths);
    if (!captured)
        return console.fail(captured.error());
    console.say(
        u"Demo workspace  %1\nServices        %2"_s.arg(folders.workspace, services.toString()));
    DesktopWindow window(**context, settings, theme);
    if (scanner) {
        console.say(u"Scanner         SANE's test device: its sheets are test pictures"_s);
        addDemoProfile(window.scans(), &window.window());
    }
    window.show();
    return QApplication::exec();
}

} // namespace countersign::app
