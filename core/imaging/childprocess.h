// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/imaging/sourcedata.h"

#include <QStringList>

namespace countersign::imaging
{

// Limits the kernel (memory, processor time) and we (wall time, output) put on a child.
struct ChildLimits {
    qint64 memoryBytes = 900LL << 20; // of address space
    int cpuSeconds = 40;
    int timeoutMs = 60'000;
    qint64 outputBytes = 256LL << 20;
};

struct ChildOutput {
    QByteArray output;
    QByteArray errors; // the first 4 KiB of standard error
    int exitCode = 0;
    bool crashed = false; // ended by a signal, a limit included
};

// The path under which a child started by runChild() opens the data.
QString childPath(const SourceData &data);

// Runs a program without a shell, standard input closed, and waits for it. A non-zero exit is not
// an error here. Codes: import.tool_missing (fact "tool"), import.tool_timeout, import.too_large
// (output limit), job.cancelled.
base::Result<ChildOutput> runChild(const QString &program, const QStringList &arguments,
                                   const SourceData &data, const ChildLimits &limits,
                                   base::JobContext &context);

} // namespace countersign::imaging
