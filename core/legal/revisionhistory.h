// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/legal/permissions.h"
#include "core/legal/signaturecheck.h"
#include "core/legal/tailgrammar.h"

#include <QByteArrayView>
#include <QList>

namespace countersign::legal
{

// Where a history begins: the end of a revision and its startxref.
struct RevisionMark {
    qint64 end = 0;
    qint64 startxref = 0;
};

struct HistoryFindings {
    Judgement judgement;
    int updates = 0;
    bool undecided = false; // a limit, or a revision that can't be read by itself
    bool ambiguousRights = false; // two certifications, or one after an approval
    QString problem; // of the tail grammar
};

// What happened after the first of `signatures` (sound, in the order of their ends): the bytes read
// as incremental updates, each compared with the revision before it and judged by what the
// signatures up to then allow.
HistoryFindings readHistory(QByteArrayView file, const RevisionMark &from,
                            const QList<CheckedSignature> &signatures, PdfDocument &final,
                            const FormTree &form, base::JobContext &context);

} // namespace countersign::legal
