// SPDX-License-Identifier: Apache-2.0
#include "ui/errors/errortable.h"

#include <QtGlobal>

#include <array>

namespace countersign::ui
{

namespace
{

// Review: fields, what is done with a document beside them, rules, second entries.
constexpr std::array reviewErrorsTable = {
    ErrorRow{"comment.empty", QT_TRANSLATE_NOOP("ErrorTable", "The comment has no words."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Write something first.")},
    ErrorRow{"comment.not_found",
             QT_TRANSLATE_NOOP("ErrorTable", "The comment is not there any more."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Refresh the contract.")},
    ErrorRow{"comment.not_yours",
             QT_TRANSLATE_NOOP("ErrorTable", "Only its author can take a comment back."), nullptr,
             nullptr},
    ErrorRow{"export.not_cleared",
             QT_TRANSLATE_NOOP("ErrorTable",
                               "What is masked on the screen can't be taken out as a file."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was written."),
             QT_TRANSLATE_NOOP("ErrorTable", "Ask somebody who may see all of the contract.")},
    ErrorRow{"review.claimed",
             QT_TRANSLATE_NOOP("ErrorTable", "{owner} has this contract in hand."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."),
             QT_TRANSLATE_NOOP("ErrorTable", "Take another one, or wait until it is put down.")},
    ErrorRow{"review.field_unknown",
             QT_TRANSLATE_NOOP("ErrorTable", "The field is not there any more."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Refresh the contract.")},
    ErrorRow{"review.no_such_reading",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no reading of that number."), nullptr,
             nullptr},
    ErrorRow{"review.not_set_aside",
             QT_TRANSLATE_NOOP("ErrorTable", "The contract is neither on hold nor passed on."),
             nullptr, nullptr},
    ErrorRow{"review.nothing_to_confirm",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no value to confirm."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Type one, or say that it is not in the document.")},
    ErrorRow{"review.open_fields",
             QT_TRANSLATE_NOOP("ErrorTable", "Fields are still open: {count}."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Confirm or correct them first.")},
    ErrorRow{"review.reason_missing", QT_TRANSLATE_NOOP("ErrorTable", "A reason is needed."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Say in a few words why.")},
    ErrorRow{"review.rules_broken",
             QT_TRANSLATE_NOOP("ErrorTable", "Rules stop the approval: {count}."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "See above the Approve button what would lift them.")},
    ErrorRow{"rule.malformed",
             QT_TRANSLATE_NOOP("ErrorTable", "The rule is not complete ({part})."),
             QT_TRANSLATE_NOOP("ErrorTable", "The rules are as they were."),
             QT_TRANSLATE_NOOP("ErrorTable", "Fill in what is missing.")},
    ErrorRow{"rule.not_broken",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no such warning any more."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Refresh the contract.")},
    ErrorRow{"review.recipient_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "It is not said to whom the contract is passed on."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Name a person or a team.")},
};

} // namespace

std::span<const ErrorRow> reviewErrors()
{
    return reviewErrorsTable;
}

} // namespace countersign::ui
