// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QString>

namespace countersign::model
{

// A page of a file as it came, where a person has turned, cropped or straightened its picture
// before the document was made. Never changed.
struct UntouchedOriginal {
    QString mediaType;
    Sha256 sha256;
    ObjectRef object;
    qint64 size = 0; // bytes
    int page = 0; // of the file, from 0

    bool operator==(const UntouchedOriginal &) const = default;
};

} // namespace countersign::model
