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

// Scanners: what the feeder does, and what their drivers do; stacks of paper.
constexpr std::array scanErrorsTable = {
    ErrorRow{"batch.malformed", CS_SENTENCE("What was done with this stack can't be read."),
             CS_SENTENCE("Its sheets are kept."),
             CS_SENTENCE("Restore a backup, or scan the stack again.")},
    ErrorRow{"batch.not_discarded", CS_SENTENCE("This stack is in use or was taken in."), nullptr,
             CS_SENTENCE("Look at the list of those that wait.")},
    ErrorRow{"batch.not_found", CS_SENTENCE("There is no such stack."), nullptr,
             CS_SENTENCE("Look at the list of those that wait.")},
    ErrorRow{"batch.not_open", CS_SENTENCE("This stack was taken in or discarded already."),
             CS_SENTENCE("Its sheets are kept."), nullptr},
    ErrorRow{"scan.access_denied", CS_SENTENCE("You are not allowed to use this scanner."), nullptr,
             CS_SENTENCE("Ask for membership in the system's group for scanners.")},
    ErrorRow{"scan.busy", CS_SENTENCE("The scanner is in use."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Wait until it is free, then go on.")},
    ErrorRow{"scan.cover_open", CS_SENTENCE("The scanner's cover is open."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Close it, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.cut_short", CS_SENTENCE("Only the upper part of a page came."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Put back the sheet that was under way and go on.")},
    ErrorRow{"scan.device_gone", CS_SENTENCE("The scanner is not there any more."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Check its cable and that it is on, then go on.")},
    ErrorRow{"scan.driver_crashed", CS_SENTENCE("The scanner's driver crashed."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Put back the sheet that was under way and go on.")},
    ErrorRow{
        "scan.driver_hangs", CS_SENTENCE("The scanner does not answer any more."),
        CS_SENTENCE("The sheets scanned so far are kept."),
        CS_SENTENCE("Switch it off and on, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.feeder_empty", CS_SENTENCE("There is no paper in the feeder."), nullptr,
             CS_SENTENCE("Put the sheets in and scan again.")},
    ErrorRow{"scan.io_error", CS_SENTENCE("The scanner reports a fault."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Check its cable, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.jammed", CS_SENTENCE("The paper is jammed."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Free it, put back the sheet that was under way, and go on.")},
    ErrorRow{"scan.many_devices", CS_SENTENCE("There are several scanners."), nullptr,
             CS_SENTENCE("Say which one.")},
    ErrorRow{"scan.multi_feed", CS_SENTENCE("The feeder drew in several sheets at once."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Part them, put them back in their order, and go on.")},
    ErrorRow{"scan.no_device", CS_SENTENCE("No scanner was found."), nullptr,
             CS_SENTENCE("Check its cable or network, and that it is on.")},
    ErrorRow{"scan.no_memory", CS_SENTENCE("The picture is too large for this machine's memory."),
             CS_SENTENCE("The sheets scanned so far are kept."),
             CS_SENTENCE("Scan at a lower resolution.")},
    ErrorRow{"scan.no_paper", CS_SENTENCE("There is no paper in the feeder."), nullptr,
             CS_SENTENCE("Put the sheets in and scan again.")},
    ErrorRow{"scan.option_refused",
             CS_SENTENCE("The scanner does not take the setting \"{option}\"."), nullptr,
             CS_SENTENCE("Choose another value.")},
    ErrorRow{"scan.profile_malformed", CS_SENTENCE("A scan profile can't be read."), nullptr,
             CS_SENTENCE("Remove it and make it again.")},
    ErrorRow{"scan.profile_missing", CS_SENTENCE("There is no such scan profile."), nullptr,
             CS_SENTENCE("Look at the list of profiles.")},
    ErrorRow{"scan.profile_name", CS_SENTENCE("A scan profile needs a name of its own."), nullptr,
             CS_SENTENCE("Choose a name that no other profile has.")},
    ErrorRow{"scan.unsupported", CS_SENTENCE("The scanner can't do that: {option}."), nullptr,
             CS_SENTENCE("Look at what it offers and choose again.")},
    ErrorRow{"scan.worker_missing", CS_SENTENCE("The part that speaks with scanners is missing."),
             nullptr, CS_SENTENCE("Install Countersign again.")},
    ErrorRow{"separator.too_long", CS_SENTENCE("That is too much for one separator sheet."),
             nullptr, CS_SENTENCE("Shorten the names of the counterparty and the profile.")},
};

} // namespace

std::span<const ErrorRow> scanErrors()
{
    return scanErrorsTable;
}

} // namespace countersign::ui
