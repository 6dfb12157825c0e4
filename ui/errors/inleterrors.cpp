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
    ErrorRow{
        "mail.certificate_untrusted",
        QT_TRANSLATE_NOOP("ErrorTable",
                          "The mail server's certificate is not trusted ({fingerprint})."),
        QT_TRANSLATE_NOOP("ErrorTable", "Nothing was sent to it."),
        QT_TRANSLATE_NOOP("ErrorTable",
                          "Compare the fingerprint with whoever runs the server, and enter it in "
                          "the mailbox's settings if it is right.")},
    ErrorRow{"mail.connect_failed",
             QT_TRANSLATE_NOOP("ErrorTable", "The mail server can't be reached."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing is lost: it is tried again."),
             QT_TRANSLATE_NOOP("ErrorTable", "Check its name and port, and the network.")},
    ErrorRow{"mail.folder_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no such folder in the mailbox: {path}."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Check its name.")},
    ErrorRow{"mail.mailbox_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "This mailbox is not set up any more."), nullptr,
             nullptr},
    ErrorRow{"mail.malformed", QT_TRANSLATE_NOOP("ErrorTable", "The message can't be read."),
             QT_TRANSLATE_NOOP("ErrorTable", "It was not changed."),
             QT_TRANSLATE_NOOP("ErrorTable", "Save its attachment as a file and add that.")},
    ErrorRow{"mail.no_document",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no contract attached to this message."),
             QT_TRANSLATE_NOOP("ErrorTable", "It was not changed."),
             QT_TRANSLATE_NOOP("ErrorTable", "Attach a PDF, a TIFF or a picture of a page.")},
    ErrorRow{"mail.message_gone",
             QT_TRANSLATE_NOOP("ErrorTable", "The message is not there any more."), nullptr,
             nullptr},
    ErrorRow{"mail.protocol",
             QT_TRANSLATE_NOOP("ErrorTable", "The mail server's answer can't be understood."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing is lost: it is tried again."),
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Check that the port is that of IMAP over TLS, usually 993.")},
    ErrorRow{"mail.refused", QT_TRANSLATE_NOOP("ErrorTable", "The mail server refused: {detail}"),
             QT_TRANSLATE_NOOP("ErrorTable", "What was taken in is kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Check the mailbox's settings.")},
    ErrorRow{"mail.sign_in_refused",
             QT_TRANSLATE_NOOP("ErrorTable", "The mail server does not accept the sign-in."),
             nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Enter the password again, or sign in anew.")},
    ErrorRow{"mail.timeout", QT_TRANSLATE_NOOP("ErrorTable", "The mail server does not answer."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing is lost: it is tried again."), nullptr},
    ErrorRow{"mail.too_large", QT_TRANSLATE_NOOP("ErrorTable", "The message is too large."),
             QT_TRANSLATE_NOOP("ErrorTable", "It was not changed."),
             QT_TRANSLATE_NOOP("ErrorTable", "Save its attachments as files and add those.")},
    ErrorRow{"phone.listen_failed",
             QT_TRANSLATE_NOOP("ErrorTable", "No page for phones can be served at {address}."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose another network address.")},
};

} // namespace

std::span<const ErrorRow> inletErrors()
{
    return inletErrorsTable;
}

} // namespace countersign::ui
