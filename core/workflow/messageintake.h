// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/mailmessage.h"
#include "core/workflow/intake.h"

namespace countersign::workflow
{

// Whether a file is a mail message.
bool isMessageFile(const QString &path);

// Takes the documents of a message in, each on its own: one that can't be read stops no other. The
// same document of the same message is taken in once, through whatever inlet it comes. A message
// without one is refused with mail.no_document.
QList<IngestOutcome> ingestMessage(Intake &intake, const inlets::MailMessage &message,
                                   const QString &path, IngestOptions options, const QString &actor,
                                   base::JobContext &context);
// The same from a file. Codes: those of inlets::readMessage().
QList<IngestOutcome> ingestMessageFile(Intake &intake, const QString &path,
                                       const IngestOptions &options, const QString &actor,
                                       base::JobContext &context);

} // namespace countersign::workflow
