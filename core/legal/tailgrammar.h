// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/pdflexer.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace countersign::legal
{

// One incremental update (ISO 32000-1 section 7.5.6) as the bytes have it.
struct IncrementalUpdate {
    qint64 start = 0;
    qint64 end = 0; // after the line end of its %%EOF
    qint64 startxref = 0;
    QList<RawObject> objects;
    qint64 previous = -1; // /Prev of its cross-reference section
};

struct TailReading {
    QList<IncrementalUpdate> updates;
    QString problem; // "tail.not_an_update", "tail.startxref", "tail.prev", ...; empty when the
                     // bytes are a clean chain
};

// Reads everything after byte `from` as a chain of incremental updates and nothing else: objects,
// one cross-reference section, its startxref, %%EOF, again. `startxref` is that of the revision
// that ends at `from`.
TailReading readTail(QByteArrayView file, qint64 from, qint64 startxref,
                     const LengthLookup &lookup);

} // namespace countersign::legal
