// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantMap>

namespace countersign::base
{

// What the program does about an error; the sentence a person reads is made from Error::code in ui.
enum class ErrorKind {
    NotFound,
    InvalidInput,
    Io,
    Corrupt,
    Network,
    Unauthorised,
    RateLimited,
    Conflict,
    Cancelled,
    Unsupported,
    Internal,
};

// A failure as a value. `code` is stable and tested ("ocr.language_missing"), `facts` fill the
// sentence. Facts never hold secrets or contract text. "path", "detail" and "retryAfterMs" are the
// conventional names.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QVariantMap facts;

    bool operator==(const Error &) const = default;
};

// True when the same call may succeed later without anybody changing anything.
bool isRetryable(ErrorKind kind);
QString kindName(ErrorKind kind);

// "code key=value key=value" for logs; never shown to a person.
QString describe(const Error &error);

} // namespace countersign::base
