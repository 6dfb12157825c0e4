// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanoption.h"

#include <QByteArray>

#include <sane/sane.h>

namespace countersign::capture
{

// A descriptor in our terms; its value is read from the device where there is one.
ScanOption describeOption(SANE_Handle handle, SANE_Int index,
                          const SANE_Option_Descriptor &descriptor, const QString &group);

// A value in the form that sane_control_option() wants; empty when it does not fit the option.
QByteArray saneValue(const SANE_Option_Descriptor &descriptor, const QVariant &value);

} // namespace countersign::capture
