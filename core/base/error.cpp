// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace countersign::base
{

bool isRetryable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::RateLimited:
    case ErrorKind::Io:
        return true;
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Corrupt:
    case ErrorKind::Unauthorised:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        return false;
    }
    return false;
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return u"NotFound"_s;
    case ErrorKind::InvalidInput:
        return u"InvalidInput"_s;
    case ErrorKind::Io:
        return u"Io"_s;
    case ErrorKind::Corrupt:
        return u"Corrupt"_s;
    case ErrorKind::Network:
        return u"Network"_s;
    case ErrorKind::Unauthorised:
        return u"Unauthorised"_s;
    case ErrorKind::RateLimited:
        return u"RateLimited"_s;
    case ErrorKind::Conflict:
        return u"Conflict"_s;
    case ErrorKind::Cancelled:
        return u"Cancelled"_s;
    case ErrorKind::Unsupported:
        return u"Unsupported"_s;
    case ErrorKind::Internal:
        return u"Internal"_s;
    }
    return {};
}

QString describe(const Error &error)
{
    QString text = error.code;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        text += u' ' + it.key() + u'=' + it.value().toString();
    return text;
}

} // namespace countersign::base
