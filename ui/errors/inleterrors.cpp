// SPDX-License-Identifier: Apache-2.0
#include "ui/errors/errortable.h"

#include <QtGlobal>

#include <array>

namespace countersign::ui
{

namespace
{

// Watched folders, mailboxes, phones.
constexpr std::array inletErrorsTable = {
    ErrorRow{
        "inlet.cannot_move", QT_TRANSLATE_NOOP("ErrorTable", "A file could not be moved: {path}."),
        QT_TRANSLATE_NOOP("ErrorTable", "What was taken in is kept, and is not taken in again."),
        QT_TRANSLATE_NOOP("ErrorTable",
                          "Allow Countersign to write into the folder, or choose to leave files "
                          "where they are.")},
    ErrorRow{"inlet.file_changed", QT_TRANSLATE_NOOP("ErrorTable", "The file changed meanwhile."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "It is looked at again by itself.")},
    ErrorRow{"inlet.file_unreadable",
             QT_TRANSLATE_NOOP("ErrorTable", "A file in the folder may not be read."),
             QT_TRANSLATE_NOOP("ErrorTable", "It stays where it is; the others go on."),
             QT_TRANSLATE_NOOP("ErrorTable", "Allow Countersign to read it.")},
    ErrorRow{"inlet.folder_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no such folder: {path}."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing is lost: it is looked for again."),
             QT_TRANSLATE_NOOP("ErrorTable", "Check that the network drive is connected.")},
    ErrorRow{"inlet.folder_of_workspace",
             QT_TRANSLATE_NOOP("ErrorTable", "This folder belongs to Countersign's workspace."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose another folder.")},
    ErrorRow{
        "inlet.folder_readonly",
        QT_TRANSLATE_NOOP("ErrorTable",
                          "Files can't be moved in this folder: it may not be written to."),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorTable",
                          "Allow Countersign to write into it, or choose to leave files where they "
                          "are.")},
    ErrorRow{"inlet.folder_taken",
             QT_TRANSLATE_NOOP("ErrorTable", "This folder is watched already."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Change the entry that is there, or choose another folder.")},
    ErrorRow{"inlet.folder_unreadable",
             QT_TRANSLATE_NOOP("ErrorTable", "The folder may not be read: {path}."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing is lost: it is tried again."),
             QT_TRANSLATE_NOOP("ErrorTable", "Allow Countersign to read it.")},
    ErrorRow{"inlet.problem_gone", QT_TRANSLATE_NOOP("ErrorTable", "It is not there any more."),
             nullptr, nullptr},
};

} // namespace

std::span<const ErrorRow> inletErrors()
{
    return inletErrorsTable;
}

} // namespace countersign::ui
