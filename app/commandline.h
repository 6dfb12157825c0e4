// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace countersign::app
{

// One command of the command line: `countersign NAME ...`.
struct Command {
    const char *name;
    const char *arguments; // as shown in the help
    const char *summary;
    void (*declare)(QCommandLineParser &parser); // its own options
    int (*run)(const QCommandLineParser &parser, const Console &console);
    bool paints = false; // needs fonts: runs on an offscreen platform
};

// The catalogue: one row a command.
std::span<const Command> commands();
const Command *findCommand(const QString &name);

// Parses what follows the command's name and runs it; prints help and usage errors.
int runCommand(const Command &command, const QStringList &arguments);
QString helpText();
QString versionText();

} // namespace countersign::app
