// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/tempoffice.h"

namespace countersign::test
{

// A one-page form as no reader was ever trained on: what it says beside "printed on" is easily
// overlooked.
model::OcrDocument callOffSheet(const QString &bindsFrom, const QString &printed);

// An office in which such sheets are read, corrected and approved, for what that teaches.
class SheetOffice final : public TempOffice
{
public:
    SheetOffice()
        : TempOffice(1)
    {
    }

    // As if recognised; extracted before it returns.
    model::DocumentId read(const model::OcrDocument &text);
    QList<model::FieldValue> fields(const model::DocumentId &id);
    // The effective date; a null field when there is none.
    model::FieldValue dateOf(const model::DocumentId &id);
    // Corrects the effective date to the day the sheet was printed, as the three `words` of it say,
    // decides all else, approves.
    void approve(const model::DocumentId &id, const QString &printed, const QString &words,
                 const model::OcrDocument &text);
};

} // namespace countersign::test
