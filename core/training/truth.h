// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::training
{

// One line of a truth file: a document and what people found in it.
struct TruthDocument {
    QString path; // of the document, absolute; may be a folder of images
    QString id;
    QString profile; // how it was scanned; "digital" where the file does not say
    QString source; // id of the document that this one was printed and scanned from; mostly empty
    QStringList nearDuplicates; // ids
    QString origin; // what the file says of where it is from; its kind may be told by it
    QList<model::FieldKey> keys; // that were looked for
    QHash<model::FieldKey, QStringList> values; // a key of `keys` without values is really absent

    bool operator==(const TruthDocument &) const = default;
};

// JSON lines: {"file", "id", "keys", "fields": [{"key", "value"}], "profile", "source",
// "near_duplicates"}; "file" is relative to the truth file. Keys that the catalogue does not know
// are left out. Codes: file.read_failed, training.truth_invalid.
base::Result<QList<TruthDocument>> loadTruth(const QString &path);

// The part of the set on which a document is tested, 0 to `folds` - 1, one number a document. Near
// duplicates, and a scan and its source, are in one part; the parts are of about equal size.
QList<int> groupedFolds(const QList<TruthDocument> &documents, int folds);

} // namespace countersign::training
