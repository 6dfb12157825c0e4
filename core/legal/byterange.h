// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/signaturefinder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace countersign::legal
{

enum class RangeState {
    Sound, // the signature covers one whole revision but for its own value
    Empty, // nothing is signed: no range, or no value in the gap
    Broken, // see the problem
};

// What the raw bytes say about where a signature lies.
struct RangeCheck {
    RangeState state = RangeState::Broken;
    QString problem; // "range.shape", "range.gap", "range.contents", "range.revision_end", ...
    QByteArray value; // the decoded signature, without padding
    QList<QByteArrayView> signedBytes;
    qint64 end = 0; // of the signed revision, line end after %%EOF included
    qint64 startxref = 0; // of the signed revision
    bool coversFile = false;
};

// Tests one signature against the bytes of the file: shape of the range, that the gap holds exactly
// the value of /Contents, and that the range ends where a revision ends.
RangeCheck checkRange(const FoundSignature &signature, QByteArrayView file, PdfDocument &document);

// "startxref N %%EOF" that ends at `end` (which may be followed by line ends); nullopt when it does
// not.
struct RevisionTail {
    qint64 startxref = 0;
    qint64 end = 0; // after at most one line end
};
std::optional<RevisionTail> revisionTailBefore(QByteArrayView file, qint64 end);

} // namespace countersign::legal
