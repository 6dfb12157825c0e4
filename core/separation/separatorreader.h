// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sheetrouting.h"

#include <QImage>

#include <optional>

namespace countersign::separation
{

// A separator sheet as it was recognised.
struct Separator {
    int patches = 0; // Patch T codes
    bool codeRead = false; // a QR code or Code 39 of ours
    model::SheetRouting routing; // empty on sheets that only separate
    double skew = 0; // degrees clockwise

    bool operator==(const Separator &) const = default;
};

// Tells a separator sheet from a page, whichever side of it is up. Nothing for a page.
std::optional<Separator> findSeparator(const QImage &page, double dpi);

} // namespace countersign::separation
