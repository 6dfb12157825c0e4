// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/filetemplate.h"
#include "core/model/ids.h"

#include <functional>

// What people say when they export documents.
namespace countersign::workflow
{

enum class ExportForm {
    SearchablePdf, // PDF/A where the original allows it
    Original, // the files as they came
    Tiff, // one file of all pages: Group 4 and JPEG
    Images, // a file a page: PNG for black and white, JPEG else
    Mail, // a draft of a message with the searchable PDF, for the mail program
    Attachment, // the searchable PDF where a mail program takes it from; `folder` is of no matter
};

// What becomes of a file that is there already. Nothing is ever replaced unless it was asked for.
enum class OnExisting { Refuse, Number, Replace };

struct ExportWish {
    ExportForm form = ExportForm::SearchablePdf;
    QString folder;
    QString fileTemplate = QString::fromLatin1(model::standardFileTemplate);
    OnExisting onExisting = OnExisting::Refuse;

    bool operator==(const ExportWish &) const = default;
};

struct ExportedFiles {
    QStringList paths;
    QStringList pdfaObstacles; // as in SearchableCopy
    bool signedOriginal = false;

    bool operator==(const ExportedFiles &) const = default;
};

// The words for contract types are the screens'; without them a type is called by its key.
using TypeWords = std::function<QString(const QString &type)>;

} // namespace countersign::workflow
