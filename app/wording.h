// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace countersign::app
{

// The words of the command line, in the language of the environment. What programs read, option
// names and --json, is the same in every language.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace countersign::app
