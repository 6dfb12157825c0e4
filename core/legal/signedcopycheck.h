// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/model/legal.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace countersign::legal
{

struct ValidationOptions {
    QByteArray trustAnchorsPem; // certificates a person trusts, concatenated
    bool useSystemStore = true; // believe what this system's CA store believes, too
    QDateTime time; // of the check, UTC; decides on expiry when no timestamp proves an earlier time
    std::optional<QByteArray>
        sent; // the PDF that was sent for signature, if that is to be compared
    QStringList expectedTexts; // what signing may have put on the pages: names of recipients
    qint64 maxBytes = qint64(512) << 20;
};

// Says whether the bytes of a PDF are what its signers signed, what was changed afterwards, who
// signed, when, and whether it is the document that was sent. Each answer stands for itself;
// whatever can't be decided is INDETERMINATE, never good. A negative verdict is a result. Errors:
// legal.too_large (facts: limit), legal.not_a_pdf, job.cancelled.
class SignedCopyCheck
{
public:
    explicit SignedCopyCheck(ValidationOptions options);

    base::Result<model::ValidationReport> validate(const QByteArray &pdf,
                                                   base::JobContext &context) const;

private:
    ValidationOptions m_options;
};

} // namespace countersign::legal
