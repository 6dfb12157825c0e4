// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// Log lines carry record ids and codes, never contract text, names or secrets.
namespace countersign::base
{

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logCapture)
Q_DECLARE_LOGGING_CATEGORY(logOcr)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logWorkflow)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace countersign::base
