// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace countersign::ui
{

// A failure in the reader's language. `kept` and `remedy` may be empty when there is nothing to
// say.
struct ErrorText {
    QString what; // what happened
    QString kept; // what is safe all the same
    QString remedy; // what the person can do

    // One line: what happened and what to do.
    QString summary() const;
    // All of it, one sentence after the other.
    QString full() const;
};

// From the table by Error::code; by kind for a code the table does not have.
ErrorText errorText(const base::Error &error);
// The same for a code alone, as stored with a failed document.
ErrorText errorText(const QString &code);

// For the test that every code in core has a sentence.
bool hasErrorText(const QString &code);

} // namespace countersign::ui
