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

// Watched folders, mailboxes, phones.
constexpr std::array inletErrorsTable = {
    ErrorRow{"inlet.cannot_move", CS_SENTENCE("A file could not be moved: {path}."),
             CS_SENTENCE("What was taken in is kept, and is not taken in again."),
             CS_SENTENCE("Allow Countersign to write into the folder, or choose to leave files "
                         "where they are.")},
    ErrorRow{"inlet.file_changed", CS_SENTENCE("The file changed meanwhile."), nullptr,
             CS_SENTENCE("It is looked at again by itself.")},
    ErrorRow{"inlet.file_unreadable", CS_SENTENCE("A file in the folder may not be read."),
             CS_SENTENCE("It stays where it is; the others go on."),
             CS_SENTENCE("Allow Countersign to read it.")},
    ErrorRow{"inlet.folder_missing", CS_SENTENCE("There is no such folder: {path}."),
             CS_SENTENCE("Nothing is lost: it is looked for again."),
             CS_SENTENCE("Check that the network drive is connected.")},
    ErrorRow{"inlet.folder_of_workspace",
             CS_SENTENCE("This folder belongs to Countersign's workspace."), nullptr,
             CS_SENTENCE("Choose another folder.")},
    ErrorRow{"inlet.folder_readonly",
             CS_SENTENCE("Files can't be moved in this folder: it may not be written to."), nullptr,
             CS_SENTENCE("Allow Countersign to write into it, or choose to leave files where they "
                         "are.")},
    ErrorRow{"inlet.folder_taken", CS_SENTENCE("This folder is watched already."), nullptr,
             CS_SENTENCE("Change the entry that is there, or choose another folder.")},
    ErrorRow{"inlet.folder_unreadable", CS_SENTENCE("The folder may not be read: {path}."),
             CS_SENTENCE("Nothing is lost: it is tried again."),
             CS_SENTENCE("Allow Countersign to read it.")},
    ErrorRow{"inlet.problem_gone", CS_SENTENCE("It is not there any more."), nullptr, nullptr},
};

} // namespace

std::span<const ErrorRow> inletErrors()
{
    return inletErrorsTable;
}

} // namespace countersign::ui
