// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/demo/democontracts.h"
#include "app/demo/demoscanner.h"
#include "app/desktopwindow.h"
#include "app/openingdialogs.h"
#include "app/runningprogram.h"
#include "app/wording.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::app
{

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

namespace
{

// The window over a workspace, and what later starts of the program ask of it.
class Desktop
{
public:
    Desktop(DesktopSettings &settings, ui::Theme &theme)
        : m_settings(settings)
        , m_theme(theme)
    {
    }

    // True when the workspace is open already, and its window has got the request.
    bool isOpenElsewhere(const QString &directory, const OpenRequest &request)
    {
        m_waiting = {request};
        answerFor(directory);
        return m_running->handOver(request);
    }

    void open(std::unique_ptr<AppContext> opened, const QString &asked)
    {
        m_context = std::move(opened);
        const QString directory = m_context->session().workspace().directory();
        m_settings.setWorkspaceDirectory(directory);
        if (directory != asked) // the first start chooses a place of its own
            answerFor(directory);
        m_window = std::make_unique<DesktopWindow>(*m_context, m_settings, m_theme);
        m_window->show();
        const QList<OpenRequest> waiting = std::exchange(m_waiting, {});
        for (const OpenRequest &request : waiting)
            follow(request);
    }

    void answer() { m_running->answer(); }

private:
    void answerFor(const QString &directory)
    {
        m_running = std::make_unique<RunningProgram>(directory);
        QObject::connect(m_running.get(), &RunningProgram::requested, m_running.get(),
                         [this](const OpenRequest &request) {
                             if (!m_window)
                                 return m_waiting.append(request);
                             follow(request);
                             m_window->bringToFront();
                         });
        if (m_context)
            m_running->answer();
    }

    void follow(const OpenRequest &request)
    {
        if (!request.document.isNull())
            m_window->openDocument(request.document);
        m_window->takeIn(request.files);
    }

    DesktopSettings &m_settings;
    ui::Theme &m_theme;
    std::unique_ptr<RunningProgram> m_running;
    QList<OpenRequest> m_waiting; // until there is a window
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<DesktopWindow> m_window; // goes first
};

OpenRequest requestOf(const QCommandLineParser &parser)
{
    OpenRequest request;
    if (const auto id = model::DocumentId::parse(parser.value(u"open"_s)))
        request.document = *id;
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        request.files.append(QDir::current().absoluteFilePath(file));
    return request;
}

} // namespace

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
    if (!parser.parse(QCoreApplication::arguments()))
        return Console(false).misuse(parser.errorText());
    ui::Theme theme(application, settings.themeChoice());
    const QString given = parser.value(u"workspace"_s);
    const QString directory
        = given.isEmpty() ? settings.workspaceDirectory() : QDir::current().absoluteFilePath(given);
    Desktop desktop(settings, theme);
    if (desktop.isOpenElsewhere(directory, requestOf(parser)))
        return ExitOk;
    desktop.answer();
    OpeningDialogs opening(directory, [&](std::unique_ptr<AppContext> opened) {
        desktop.open(std::move(opened), directory);
    });
    opening.begin();
    return QApplication::exec();
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
    const std::unique_ptr<DemoScanner> scanner = DemoScanner::start(folders.scanner);
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
        console.say(
            CommandLine::tr("Scanner         F9 on the Capture screen scans two contracts"));
        scanner->serve(window.scans(), QLocale().bcp47Name().section(u'-', 0, 0));
    }
    window.show();
    return QApplication::exec();
}

} // namespace countersign::app
