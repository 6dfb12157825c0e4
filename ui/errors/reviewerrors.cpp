// SPDX-License-Identifier: Apache-2.0
#include "ui/errors/errortable.h"

#include <QtGlobal>

#include <array>

// Marks a sentence for translation in the context that errortext.cpp looks it up in.
#define CS_SENTENCE(text) QT_TRANSLATE_NOOP("ErrorTable", text)

namespace countersign::ui
{

namespace
{

// Review: fields, what is done with a document beside them, rules, second entries.
constexpr std::array reviewErrorsTable = {
    ErrorRow{"comment.empty", CS_SENTENCE("The comment has no words."), nullptr,
             CS_SENTENCE("Write something first.")},
    ErrorRow{"comment.not_found", CS_SENTENCE("The comment is not there any more."), nullptr,
             CS_SENTENCE("Refresh the contract.")},
    ErrorRow{"comment.not_yours", CS_SENTENCE("Only its author can take a comment back."), nullptr,
             nullptr},
    ErrorRow{"export.not_cleared",
             CS_SENTENCE("What is masked on the screen can't be taken out as a file."),
             CS_SENTENCE("Nothing was written."),
             CS_SENTENCE("Ask somebody who may see all of the contract.")},
    ErrorRow{"review.claimed", CS_SENTENCE("{owner} has this contract in hand."),
             CS_SENTENCE("Nothing was changed."),
             CS_SENTENCE("Take another one, or wait until it is put down.")},
    ErrorRow{"review.field_unknown", CS_SENTENCE("The field is not there any more."), nullptr,
             CS_SENTENCE("Refresh the contract.")},
    ErrorRow{"review.no_such_reading", CS_SENTENCE("There is no reading of that number."), nullptr,
             nullptr},
    ErrorRow{"review.not_set_aside", CS_SENTENCE("The contract is neither on hold nor passed on."),
             nullptr, nullptr},
    ErrorRow{"review.nothing_to_confirm", CS_SENTENCE("There is no value to confirm."), nullptr,
             CS_SENTENCE("Type one, or say that it is not in the document.")},
    ErrorRow{"review.open_fields", CS_SENTENCE("Fields are still open: {count}."), nullptr,
             CS_SENTENCE("Confirm or correct them first.")},
    ErrorRow{"review.reason_missing", CS_SENTENCE("A reason is needed."), nullptr,
             CS_SENTENCE("Say in a few words why.")},
    ErrorRow{"review.rules_broken", CS_SENTENCE("Rules stop the approval: {count}."), nullptr,
             CS_SENTENCE("See above the Approve button what would lift them.")},
    ErrorRow{"rule.malformed", CS_SENTENCE("The rule is not complete ({part})."),
             CS_SENTENCE("The rules are as they were."), CS_SENTENCE("Fill in what is missing.")},
    ErrorRow{"rule.not_broken", CS_SENTENCE("There is no such warning any more."), nullptr,
             CS_SENTENCE("Refresh the contract.")},
    ErrorRow{"review.recipient_missing",
             CS_SENTENCE("It is not said to whom the contract is passed on."), nullptr,
             CS_SENTENCE("Name a person or a role.")},
};

} // namespace

std::span<const ErrorRow> reviewErrors()
{
    return reviewErrorsTable;
}

} // namespace countersign::ui

#undef CS_SENTENCE
