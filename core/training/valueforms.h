// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QString>

namespace countersign::training
{

// The form in which two values are compared strictly: house style of the Kleister sets, upper case,
// blanks levelled.
QString strictForm(model::FieldKey key, const QString &value);

// The form in which two values mean the same: names without punctuation and legal form, places
// without "State of", periods in one unit.
QString relaxedForm(model::FieldKey key, const QString &value);

} // namespace countersign::training
