// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

namespace countersign::base
{

Q_LOGGING_CATEGORY(logStore, "countersign.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logCapture, "countersign.capture", QtInfoMsg)
Q_LOGGING_CATEGORY(logOcr, "countersign.ocr", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "countersign.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorkflow, "countersign.workflow", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "countersign.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "countersign.ui", QtInfoMsg)

} // namespace countersign::base
