// SPDX-License-Identifier: Apache-2.0
#include "ui/errors/errortable.h"

#include <QtGlobal>

#include <array>

namespace countersign::ui
{

namespace
{

// Scanners: what the feeder does, and what their drivers do; stacks of paper.
constexpr std::array scanErrorsTable = {
    ErrorRow{"batch.malformed",
             QT_TRANSLATE_NOOP("ErrorTable", "What was done with this stack can't be read."),
             QT_TRANSLATE_NOOP("ErrorTable", "Its sheets are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Restore a backup, or scan the stack again.")},
    ErrorRow{"batch.not_discarded",
             QT_TRANSLATE_NOOP("ErrorTable", "This stack is in use or was taken in."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Look at the list of those that wait.")},
    ErrorRow{"batch.not_found", QT_TRANSLATE_NOOP("ErrorTable", "There is no such stack."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Look at the list of those that wait.")},
    ErrorRow{"batch.not_open",
             QT_TRANSLATE_NOOP("ErrorTable", "This stack was taken in or discarded already."),
             QT_TRANSLATE_NOOP("ErrorTable", "Its sheets are kept."), nullptr},
    ErrorRow{
        "scan.access_denied",
        QT_TRANSLATE_NOOP("ErrorTable", "You are not allowed to use this scanner."), nullptr,
        QT_TRANSLATE_NOOP("ErrorTable", "Ask for membership in the system's group for scanners.")},
    ErrorRow{"scan.busy", QT_TRANSLATE_NOOP("ErrorTable", "The scanner is in use."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Wait until it is free, then go on.")},
    ErrorRow{"scan.cover_open", QT_TRANSLATE_NOOP("ErrorTable", "The scanner's cover is open."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Close it, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.cut_short",
             QT_TRANSLATE_NOOP("ErrorTable", "Only the upper part of a page came."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Put back the sheet that was under way and go on.")},
    ErrorRow{"scan.device_gone",
             QT_TRANSLATE_NOOP("ErrorTable", "The scanner is not there any more."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Check its cable and that it is on, then go on.")},
    ErrorRow{"scan.driver_crashed",
             QT_TRANSLATE_NOOP("ErrorTable", "The scanner's driver crashed."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Put back the sheet that was under way and go on.")},
    ErrorRow{"scan.driver_hangs",
             QT_TRANSLATE_NOOP("ErrorTable", "The scanner does not answer any more."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP(
                 "ErrorTable",
                 "Switch it off and on, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.feeder_empty",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no paper in the feeder."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Put the sheets in and scan again.")},
    ErrorRow{
        "scan.io_error", QT_TRANSLATE_NOOP("ErrorTable", "The scanner reports a fault."),
        QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
        QT_TRANSLATE_NOOP("ErrorTable",
                          "Check its cable, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.jammed", QT_TRANSLATE_NOOP("ErrorTable", "The paper is jammed."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable",
                               "Free it, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.many_devices", QT_TRANSLATE_NOOP("ErrorTable", "There are several scanners."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Say which one.")},
    ErrorRow{
        "scan.multi_feed",
        QT_TRANSLATE_NOOP("ErrorTable", "The feeder drew in several sheets at once."),
        QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
        QT_TRANSLATE_NOOP("ErrorTable", "Part them, put them back in their order, and go on.")},
    ErrorRow{"scan.no_device", QT_TRANSLATE_NOOP("ErrorTable", "No scanner was found."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Check its cable or network, and that it is on.")},
    ErrorRow{"scan.no_memory",
             QT_TRANSLATE_NOOP("ErrorTable", "The picture is too large for this machine's memory."),
             QT_TRANSLATE_NOOP("ErrorTable", "The sheets scanned so far are kept."),
             QT_TRANSLATE_NOOP("ErrorTable", "Scan at a lower resolution.")},
    ErrorRow{"scan.no_paper", QT_TRANSLATE_NOOP("ErrorTable", "There is no paper in the feeder."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Put the sheets in and scan again.")},
    ErrorRow{"scan.option_refused",
             QT_TRANSLATE_NOOP("ErrorTable", "The scanner does not take the setting \"{option}\"."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Choose another value.")},
    ErrorRow{"scan.profile_malformed",
             QT_TRANSLATE_NOOP("ErrorTable", "A scan profile can't be read."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Remove it and make it again.")},
    ErrorRow{"scan.profile_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "There is no such scan profile."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Look at the list of profiles.")},
    ErrorRow{"scan.profile_name",
             QT_TRANSLATE_NOOP("ErrorTable", "A scan profile needs a name of its own."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Choose a name that no other profile has.")},
    ErrorRow{"scan.unsupported",
             QT_TRANSLATE_NOOP("ErrorTable", "The scanner can't do that: {option}."), nullptr,
             QT_TRANSLATE_NOOP("ErrorTable", "Look at what it offers and choose again.")},
    ErrorRow{"scan.worker_missing",
             QT_TRANSLATE_NOOP("ErrorTable", "The part that speaks with scanners is missing."),
             nullptr, QT_TRANSLATE_NOOP("ErrorTable", "Install Countersign again.")},
    ErrorRow{
        "separator.too_long",
        QT_TRANSLATE_NOOP("ErrorTable", "That is too much for one separator sheet."), nullptr,
        QT_TRANSLATE_NOOP("ErrorTable", "Shorten the names of the counterparty and the profile.")},
};

} // namespace

std::span<const ErrorRow> scanErrors()
{
    return scanErrorsTable;
}

} // namespace countersign::ui
