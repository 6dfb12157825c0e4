// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/desktop.h"
#include "app/wording.h"
#include "core/base/memory.h"
#include "core/capture/worker/scanworker.h"
#include "ui/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr qint64 keptBytes = 128 << 20; // the pictures of one page on its way to its text

// A session bus and Qt want one; on a server nobody has made it. The folder for temporary files is
// everybody's, so what lies there under the name is used only when it is a folder of ours alone.
void ensureRuntimeDirectory()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QByteArray path = QFile::encodeName(QDir::temp().filePath(u"runtime-%1"_s.arg(getuid())));
    (void)mkdir(path.constData(), S_IRWXU);
    struct stat found {
    };
    if (lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == getuid()
        && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        qputenv("XDG_RUNTIME_DIR", path);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.countersign.Countersign"_s);
}

int runNamed(const app::Command &command, int argc, char **argv, const QStringList &arguments)
{
    // A command that opens a window makes its own application; see the demo.
    if (command.paints && !arguments.contains(u"--headless"_s) && app::hasDisplay()
        && QLatin1StringView(command.name) == "demo"_L1)
        return app::runCommand(command, arguments);
    if (!command.paints) {
        QCoreApplication application(argc, argv);
        ui::installTranslations(application, QLocale());
        return app::runCommand(command, arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ui::installTranslations(application, QLocale());
    return app::runCommand(command, arguments);
}

} // namespace

int main(int argc, char **argv)
{
    ensureRuntimeDirectory();
    nameApplication();
    const QString name = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (name == u"scan-worker"_s) // started by ScannerProcess alone
        return capture::runScanWorker();
    base::keepFreedMemory(keptBytes);
    if (name == u"--version"_s) {
        app::Console(false).say(app::versionText());
        return app::ExitOk;
    }
    if (name == u"--help"_s || name == u"-h"_s) {
        QCoreApplication application(argc, argv);
        ui::installTranslations(application, QLocale());
        app::Console(false).say(app::helpText());
        return app::ExitOk;
    }
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const app::Command *command = app::findCommand(name))
        return runNamed(*command, argc, argv, arguments);
    if (!name.isEmpty() && !name.startsWith(u'-') && !QFileInfo::exists(name)) {
        QCoreApplication application(argc, argv);
        ui::installTranslations(application, QLocale());
        return app::Console(false).misuse(
            u"countersign: "_s
            + app::CommandLine::tr("there is no command “%1”; see countersign --help").arg(name));
    }
    return app::runDesktop(argc, argv);
}
