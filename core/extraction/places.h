// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/tokens.h"

#include <QList>
#include <QString>

namespace countersign::extraction
{

enum class PlaceLevel { Country, Region };

// A state, province or country named in the text. `span` leaves "State of" and the like out.
struct PlaceMention {
    Span span;
    QString name; // "New York", "England", "Bavaria" in its usual English form
    PlaceLevel level = PlaceLevel::Country;
    bool asLaw = false; // named by its law: "German law", "droit français"
    bool repaired = false; // a misread name: "the State of Iduho"
};

// In the order of the text; `tokens` are the text's.
QList<PlaceMention> findPlaces(const QString &text, const std::vector<Token> &tokens);
QList<PlaceMention> findPlaces(const QString &text);

} // namespace countersign::extraction
