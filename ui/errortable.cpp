// SPDX-License-Identifier: Apache-2.0
#include "ui/errortable.h"

#include <QtGlobal>

#include <array>

// Marks a sentence for translation in the context that errortext.cpp looks it up in.
#define CS_SENTENCE(text) QT_TRANSLATE_NOOP("ErrorTable", text)

namespace countersign::ui
{

namespace
{

constexpr std::array errorTable = {
    ErrorRow{"import.password_required", CS_SENTENCE("This file is protected by a password."),
             nullptr, CS_SENTENCE("Give the password to read it.")},
    ErrorRow{"import.password_wrong", CS_SENTENCE("The password does not open this file."), nullptr,
             CS_SENTENCE("Check it and try again.")},
    ErrorRow{"net.timeout", CS_SENTENCE("The service did not answer in time."),
             CS_SENTENCE("Nothing is lost."), CS_SENTENCE("It is tried again by itself.")},
};

} // namespace

std::span<const ErrorRow> errorRows()
{
    return errorTable;
}

} // namespace countersign::ui

#undef CS_SENTENCE
