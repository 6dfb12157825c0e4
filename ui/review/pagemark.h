// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagerect.h"
#include "ui/theme/colours.h"

#include <QList>
#include <QString>

namespace countersign::ui
{

// What is pointed out on a page: the words of the field in hand, a numbered other reading, or
// another place that states the same.
struct PageMark {
    enum class Kind { Focus, Alternative, Place };
    Kind kind = Kind::Focus;
    QList<model::PageRect> boxes;
    int number = 0; // of an alternative, as on its key

    bool operator==(const PageMark &) const = default;
};

// A labelled box that lies on the page and can be moved: where somebody signs.
struct PageItem {
    model::PageRect box;
    QString label;
    State state = State::Info;

    bool operator==(const PageItem &) const = default;
};

} // namespace countersign::ui
