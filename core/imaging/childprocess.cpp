// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/childprocess.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr int pollMs = 10; // a cancelled child is in the way of the next one
constexpr qsizetype keptErrorBytes = 4096;

base::Error toolError(base::ErrorKind kind, const QString &code, const QString &program)
{
    return base::Error{kind, code, {{u"tool"_s, program.section(u'/', -1)}}};
}

void setLimit(__rlimit_resource which, rlim_t soft, rlim_t hard)
{
    const struct rlimit limit = {soft, hard};
    ::setrlimit(which, &limit);
}

// Runs in the child between fork and exec: only calls that are safe there (signal-safety(7)).
void confineChild(int descriptor, const ChildLimits &limits)
{
    ::fcntl(descriptor, F_SETFD, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    setLimit(RLIMIT_AS, rlim_t(limits.memoryBytes), rlim_t(limits.memoryBytes));
    setLimit(RLIMIT_CPU, rlim_t(limits.cpuSeconds), rlim_t(limits.cpuSeconds) + 2);
    setLimit(RLIMIT_CORE, 0, 0);
    setLimit(RLIMIT_FSIZE, 0, 0);
}

void endChild(QProcess &process)
{
    process.kill();
    process.waitForFinished(-1);
}

// Collects what the child prints until it ends.
base::Result<> pump(QProcess &process, const ChildLimits &limits, base::JobContext &context,
                    ChildOutput &result)
{
    QElapsedTimer clock;
    clock.start();
    const QString program = process.program();
    bool running = true;
    while (running) {
        process.waitForReadyRead(pollMs);
        running = process.state() != QProcess::NotRunning;
        result.output += process.readAllStandardOutput();
        result.errors += process.readAllStandardError();
        result.errors.truncate(keptErrorBytes);
        if (context.isCancelled()) {
            endChild(process);
            return base::JobContext::cancelledError();
        }
        if (result.output.size() > limits.outputBytes) {
            endChild(process);
            return toolError(base::ErrorKind::InvalidInput, u"import.too_large"_s, program);
        }
        if (running && clock.hasExpired(limits.timeoutMs)) {
            endChild(process);
            return toolError(base::ErrorKind::Corrupt, u"import.tool_timeout"_s, program);
        }
    }
    return {};
}

} // namespace

QString childPath(const SourceData &data)
{
    return u"/proc/self/fd/%1"_s.arg(data.descriptor());
}

base::Result<ChildOutput> runChild(const QString &program, const QStringList &arguments,
                                   const SourceData &data, const ChildLimits &limits,
                                   base::JobContext &context)
{
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    const int descriptor = data.descriptor();
    process.setChildProcessModifier([descriptor, limits] { confineChild(descriptor, limits); });
    process.start(program, arguments, QIODevice::ReadOnly);
    if (program.isEmpty() || !process.waitForStarted())
        return toolError(base::ErrorKind::NotFound, u"import.tool_missing"_s, program);
    ChildOutput result;
    CS_TRY(pump(process, limits, context, result));
    result.exitCode = process.exitCode();
    result.crashed = process.exitStatus() == QProcess::CrashExit;
    return result;
}

} // namespace countersign::imaging
