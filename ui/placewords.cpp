// SPDX-License-Identifier: Apache-2.0
#include "ui/placewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

// Places whose law contracts are often governed by, as they are stored: in English.
constexpr std::array placeNames = {
    QT_TRANSLATE_NOOP("PlaceWords", "Alabama"),
    QT_TRANSLATE_NOOP("PlaceWords", "Alaska"),
    QT_TRANSLATE_NOOP("PlaceWords", "Arizona"),
    QT_TRANSLATE_NOOP("PlaceWords", "Arkansas"),
    QT_TRANSLATE_NOOP("PlaceWords", "California"),
    QT_TRANSLATE_NOOP("PlaceWords", "Colorado"),
    QT_TRANSLATE_NOOP("PlaceWords", "Connecticut"),
    QT_TRANSLATE_NOOP("PlaceWords", "Delaware"),
    QT_TRANSLATE_NOOP("PlaceWords", "District of Columbia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Florida"),
    QT_TRANSLATE_NOOP("PlaceWords", "Georgia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Hawaii"),
    QT_TRANSLATE_NOOP("PlaceWords", "Idaho"),
    QT_TRANSLATE_NOOP("PlaceWords", "Illinois"),
    QT_TRANSLATE_NOOP("PlaceWords", "Indiana"),
    QT_TRANSLATE_NOOP("PlaceWords", "Iowa"),
    QT_TRANSLATE_NOOP("PlaceWords", "Kansas"),
    QT_TRANSLATE_NOOP("PlaceWords", "Kentucky"),
    QT_TRANSLATE_NOOP("PlaceWords", "Louisiana"),
    QT_TRANSLATE_NOOP("PlaceWords", "Maine"),
    QT_TRANSLATE_NOOP("PlaceWords", "Maryland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Massachusetts"),
    QT_TRANSLATE_NOOP("PlaceWords", "Michigan"),
    QT_TRANSLATE_NOOP("PlaceWords", "Minnesota"),
    QT_TRANSLATE_NOOP("PlaceWords", "Mississippi"),
    QT_TRANSLATE_NOOP("PlaceWords", "Missouri"),
    QT_TRANSLATE_NOOP("PlaceWords", "Montana"),
    QT_TRANSLATE_NOOP("PlaceWords", "Nebraska"),
    QT_TRANSLATE_NOOP("PlaceWords", "Nevada"),
    QT_TRANSLATE_NOOP("PlaceWords", "New Hampshire"),
    QT_TRANSLATE_NOOP("PlaceWords", "New Jersey"),
    QT_TRANSLATE_NOOP("PlaceWords", "New Mexico"),
    QT_TRANSLATE_NOOP("PlaceWords", "New York"),
    QT_TRANSLATE_NOOP("PlaceWords", "North Carolina"),
    QT_TRANSLATE_NOOP("PlaceWords", "North Dakota"),
    QT_TRANSLATE_NOOP("PlaceWords", "Ohio"),
    QT_TRANSLATE_NOOP("PlaceWords", "Oklahoma"),
    QT_TRANSLATE_NOOP("PlaceWords", "Oregon"),
    QT_TRANSLATE_NOOP("PlaceWords", "Pennsylvania"),
    QT_TRANSLATE_NOOP("PlaceWords", "Puerto Rico"),
    QT_TRANSLATE_NOOP("PlaceWords", "Rhode Island"),
    QT_TRANSLATE_NOOP("PlaceWords", "South Carolina"),
    QT_TRANSLATE_NOOP("PlaceWords", "South Dakota"),
    QT_TRANSLATE_NOOP("PlaceWords", "Tennessee"),
    QT_TRANSLATE_NOOP("PlaceWords", "Texas"),
    QT_TRANSLATE_NOOP("PlaceWords", "Utah"),
    QT_TRANSLATE_NOOP("PlaceWords", "Vermont"),
    QT_TRANSLATE_NOOP("PlaceWords", "Virginia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Washington"),
    QT_TRANSLATE_NOOP("PlaceWords", "West Virginia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Wisconsin"),
    QT_TRANSLATE_NOOP("PlaceWords", "Wyoming"),
    QT_TRANSLATE_NOOP("PlaceWords", "Argentina"),
    QT_TRANSLATE_NOOP("PlaceWords", "Australia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Austria"),
    QT_TRANSLATE_NOOP("PlaceWords", "Bavaria"),
    QT_TRANSLATE_NOOP("PlaceWords", "Belgium"),
    QT_TRANSLATE_NOOP("PlaceWords", "Bermuda"),
    QT_TRANSLATE_NOOP("PlaceWords", "Brazil"),
    QT_TRANSLATE_NOOP("PlaceWords", "British Columbia"),
    QT_TRANSLATE_NOOP("PlaceWords", "British Virgin Islands"),
    QT_TRANSLATE_NOOP("PlaceWords", "Canada"),
    QT_TRANSLATE_NOOP("PlaceWords", "Cayman Islands"),
    QT_TRANSLATE_NOOP("PlaceWords", "Chile"),
    QT_TRANSLATE_NOOP("PlaceWords", "China"),
    QT_TRANSLATE_NOOP("PlaceWords", "Colombia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Croatia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Cyprus"),
    QT_TRANSLATE_NOOP("PlaceWords", "Czech Republic"),
    QT_TRANSLATE_NOOP("PlaceWords", "Denmark"),
    QT_TRANSLATE_NOOP("PlaceWords", "Egypt"),
    QT_TRANSLATE_NOOP("PlaceWords", "England"),
    QT_TRANSLATE_NOOP("PlaceWords", "England and Wales"),
    QT_TRANSLATE_NOOP("PlaceWords", "Estonia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Finland"),
    QT_TRANSLATE_NOOP("PlaceWords", "France"),
    QT_TRANSLATE_NOOP("PlaceWords", "Germany"),
    QT_TRANSLATE_NOOP("PlaceWords", "Greece"),
    QT_TRANSLATE_NOOP("PlaceWords", "Hesse"),
    QT_TRANSLATE_NOOP("PlaceWords", "Hong Kong"),
    QT_TRANSLATE_NOOP("PlaceWords", "Hungary"),
    QT_TRANSLATE_NOOP("PlaceWords", "Iceland"),
    QT_TRANSLATE_NOOP("PlaceWords", "India"),
    QT_TRANSLATE_NOOP("PlaceWords", "Indonesia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Ireland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Israel"),
    QT_TRANSLATE_NOOP("PlaceWords", "Italy"),
    QT_TRANSLATE_NOOP("PlaceWords", "Japan"),
    QT_TRANSLATE_NOOP("PlaceWords", "Latvia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Liechtenstein"),
    QT_TRANSLATE_NOOP("PlaceWords", "Lithuania"),
    QT_TRANSLATE_NOOP("PlaceWords", "Luxembourg"),
    QT_TRANSLATE_NOOP("PlaceWords", "Malaysia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Malta"),
    QT_TRANSLATE_NOOP("PlaceWords", "Mexico"),
    QT_TRANSLATE_NOOP("PlaceWords", "Netherlands"),
    QT_TRANSLATE_NOOP("PlaceWords", "New South Wales"),
    QT_TRANSLATE_NOOP("PlaceWords", "New Zealand"),
    QT_TRANSLATE_NOOP("PlaceWords", "North Rhine-Westphalia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Northern Ireland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Norway"),
    QT_TRANSLATE_NOOP("PlaceWords", "Ontario"),
    QT_TRANSLATE_NOOP("PlaceWords", "Peru"),
    QT_TRANSLATE_NOOP("PlaceWords", "Philippines"),
    QT_TRANSLATE_NOOP("PlaceWords", "Poland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Portugal"),
    QT_TRANSLATE_NOOP("PlaceWords", "Quebec"),
    QT_TRANSLATE_NOOP("PlaceWords", "Romania"),
    QT_TRANSLATE_NOOP("PlaceWords", "Russia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Saxony"),
    QT_TRANSLATE_NOOP("PlaceWords", "Scotland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Singapore"),
    QT_TRANSLATE_NOOP("PlaceWords", "Slovakia"),
    QT_TRANSLATE_NOOP("PlaceWords", "Slovenia"),
    QT_TRANSLATE_NOOP("PlaceWords", "South Africa"),
    QT_TRANSLATE_NOOP("PlaceWords", "South Korea"),
    QT_TRANSLATE_NOOP("PlaceWords", "Spain"),
    QT_TRANSLATE_NOOP("PlaceWords", "Sweden"),
    QT_TRANSLATE_NOOP("PlaceWords", "Switzerland"),
    QT_TRANSLATE_NOOP("PlaceWords", "Taiwan"),
    QT_TRANSLATE_NOOP("PlaceWords", "Thailand"),
    QT_TRANSLATE_NOOP("PlaceWords", "Turkey"),
    QT_TRANSLATE_NOOP("PlaceWords", "Ukraine"),
    QT_TRANSLATE_NOOP("PlaceWords", "United Kingdom"),
    QT_TRANSLATE_NOOP("PlaceWords", "United States"),
    QT_TRANSLATE_NOOP("PlaceWords", "Vietnam"),
    QT_TRANSLATE_NOOP("PlaceWords", "Wales"),
};

const char *knownPlace(const QString &stored)
{
    const auto found
        = std::find_if(placeNames.begin(), placeNames.end(),
                       [&stored](const char *name) { return stored == QLatin1StringView(name); });
    return found == placeNames.end() ? nullptr : *found;
}

} // namespace

QString placeText(const QString &stored)
{
    const char *name = knownPlace(stored);
    return name ? PlaceWords::tr(name) : stored;
}

QStringList placeTexts()
{
    QStringList texts;
    for (const char *name : placeNames)
        texts.append(PlaceWords::tr(name));
    return texts;
}

QString storedPlace(const QString &typed)
{
    const QString text = typed.simplified();
    for (const char *name : placeNames) {
        const QString stored = QString::fromLatin1(name);
        if (PlaceWords::tr(name).compare(text, Qt::CaseInsensitive) == 0
            || stored.compare(text, Qt::CaseInsensitive) == 0)
            return stored;
    }
    return typed;
}

} // namespace countersign::ui
