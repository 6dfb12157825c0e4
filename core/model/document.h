// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/model/pagequality.h"
#include "core/model/stage.h"

#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

namespace countersign::model
{

// An original as it came in: one PDF, one TIFF, or one image of a folder. Never changed.
struct SourceFile {
    QString name; // file name without folder
    QString mediaType; // "application/pdf"
    Sha256 sha256;
    ObjectRef object;
    qint64 size = 0; // bytes

    bool operator==(const SourceFile &) const = default;
};

// One page of a document: page `sourcePage` of source file `sourceIndex`, both from 0.
struct Page {
    PageId id;
    int index = 0;
    int sourceIndex = 0;
    int sourcePage = 0;
    QSizeF sizePt; // as shown, 1/72 inch; empty until rendered
    int rotationCw = 0;
    bool blank = false; // set aside: nothing to read on it
    PageQuality quality = {}; // once recognised from its image

    bool operator==(const Page &) const = default;
};

// A contract. `title` and `counterparty` are copies of field values, for lists.
struct Document {
    DocumentId id;
    Stage stage = Stage::Captured;
    QString title;
    QString counterparty;
    QString contractType;
    QList<SourceFile> sources;
    QList<Page> pages;
    Sha256 sha256; // of the original; of the concatenated source hashes for a document of several
                   // files
    DocumentId duplicateOf; // an earlier document with the same sha256, or that looks the same
    QString origin; // "file", "paste", "folder", "demo"
    QString assignee;
    QString failureCode; // Error::code, when stage is Failed
    QDateTime capturedAt;
    QDateTime changedAt;
    int revision = 0; // counts changes, for optimistic locking

    bool operator==(const Document &) const = default;
};

} // namespace countersign::model
