// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inlets/mailmessage.h"

namespace countersign::inlets
{

// Adds what a message holds (RFC 5322, MIME) to `message`; its own headers only where `message` has
// none yet. `depth` counts messages within messages.
base::Result<> readInternetMessage(const QByteArray &bytes, MailMessage &message, int depth);

// The same for a message as Outlook stores it ([MS-OXMSG]).
base::Result<> readOutlookMessage(const QByteArray &bytes, MailMessage &message, int depth);

// Takes a part in: a document, a message within, or nothing.
base::Result<> takeMailPart(const QString &name, const QByteArray &bytes, bool shownInText,
                            MailMessage &message, int depth);

} // namespace countersign::inlets
