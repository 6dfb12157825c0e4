// SPDX-License-Identifier: Apache-2.0
#include "ui/errors/errortable.h"

#include <QtGlobal>

#include <array>

namespace countersign::ui
{

namespace
{

// Who signs in, and what they may do.
constexpr std::array peopleErrorsTable = {
    ErrorRow{"people.last_administrator",
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Then nobody would be left who can change settings and people."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."),
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Make somebody else an administrator first, with a password.")},
    ErrorRow{"people.login_taken",
             QT_TRANSLATE_NOOP("ErrorTable", "Somebody else has this account of the computer."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."), nullptr},
    ErrorRow{
        "people.login_unknown",
        QT_TRANSLATE_NOOP("ErrorTable",
                          "People sign in to this workspace, and nobody of them has the "
                          "account {login} of this computer."),
        QT_TRANSLATE_NOOP("ErrorTable", "Nothing was done."),
        QT_TRANSLATE_NOOP("ErrorTable", "An administrator can enter it under Settings, People.")},
    ErrorRow{"people.name_fixed",
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Where people sign in, a name stays: decisions are recorded under "
                               "it."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."), nullptr},
    ErrorRow{"people.name_missing", QT_TRANSLATE_NOOP("ErrorTable", "A name is needed."), nullptr,
             nullptr},
    ErrorRow{"people.name_reserved",
             QT_TRANSLATE_NOOP("ErrorTable", "The program records its own work under this name."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose another one.")},
    ErrorRow{"people.name_taken",
             QT_TRANSLATE_NOOP("ErrorTable", "Somebody has this name already."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Choose another one.")},
    ErrorRow{"people.nobody_signed_in", QT_TRANSLATE_NOOP("ErrorTable", "Nobody has signed in."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Sign in first.")},
    ErrorRow{"people.not_allowed",
             QT_TRANSLATE_NOOP("ErrorTable", "The roles of {person} do not cover this."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."),
             QT_TRANSLATE_NOOP("ErrorTable", "Ask a colleague who may, or an administrator.")},
    ErrorRow{"people.not_signing_in",
             QT_TRANSLATE_NOOP("ErrorTable", "Nobody signs in to this workspace."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Begin with it under Settings, People.")},
    ErrorRow{"people.password_short",
             QT_TRANSLATE_NOOP("ErrorTable",
                               "The password is too short: at least {least} "
                               "characters."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose a longer one.")},
    ErrorRow{"people.password_temporary",
             QT_TRANSLATE_NOOP("ErrorTable", "This password was given by an administrator."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose one of your own.")},
    ErrorRow{"people.signing_in",
             QT_TRANSLATE_NOOP("ErrorTable", "People sign in to this workspace."),
             QT_TRANSLATE_NOOP("ErrorTable", "Nothing was changed."),
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Who has left is made inactive, and kept for the "
                               "record.")},
    ErrorRow{"people.unknown", QT_TRANSLATE_NOOP("ErrorTable", "Nobody of this name can sign in."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Ask an administrator.")},
    ErrorRow{"people.wait", QT_TRANSLATE_NOOP("ErrorTable", "There were too many wrong tries."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Wait {seconds} seconds, then try again.")},
    ErrorRow{"people.wrong_password", QT_TRANSLATE_NOOP("ErrorTable", "The password is not right."),
             nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Try again, or ask an administrator for a new one.")},
};

} // namespace

std::span<const ErrorRow> peopleErrors()
{
    return peopleErrorsTable;
}

} // namespace countersign::ui
