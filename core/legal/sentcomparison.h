// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/model/legal.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace countersign::legal
{

struct SentFindings {
    model::SameAsSent same = model::SameAsSent::NotComparable;
    QList<int> differentPages; // from 0
    QStringList warnings;
};

// Is `signedCopy` the document `sent`? Proven when it begins with those very bytes and what was
// added only signs; else the words of each page are compared, where insertions that signing makes
// (ids, names in `expectedTexts`, dates) are known and anything else is a difference. Pages without
// text can't be compared that way.
SentFindings compareWithSent(const QByteArray &signedCopy, const QByteArray &sent,
                             const QStringList &expectedTexts, base::JobContext &context);

// The words of each page, folded; the text comparison's own part.
SentFindings comparePageTexts(const QList<QStringList> &sent, const QList<QStringList> &signedCopy,
                              const QStringList &expectedTexts);

} // namespace countersign::legal
