// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/extractjson.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

struct HouseStyle {
    QList<QLatin1StringView> signs; // one of them is in every name that the pattern is for
    QRegularExpression pattern;
    QString replacement;
};

const std::array<HouseStyle, 13> &partyHouseStyle()
{
    static const auto rule = [](const QList<QLatin1StringView> &signs, const QString &pattern,
                                const QString &replacement) {
        return HouseStyle{signs,
                          QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                          replacement};
    };
    static const std::array<HouseStyle, 13> styles = {
        rule({","_L1}, u"\\s*,\\s*"_s, u" "_s),
        rule({"&"_L1}, u"\\s*&\\s*"_s, u" and "_s),
        rule({"inc"_L1}, u"\\bIncorporated\\b\\.?|\\bInc\\b\\.?"_s, u"Inc."_s),
        rule({"limited"_L1, "ltd"_L1},
             u"\\bLimited\\b(?!\\s+(Liability|Partnership))|\\bLtd\\b\\.?"_s, u"Ltd."_s),
        rule({"corp"_L1}, u"\\bCorp\\b\\.?"_s, u"Corp."_s),
        rule({"co"_L1}, u"\\bCo\\b\\.?"_s, u"Co."_s),
        rule({"ll"_L1, "l."_L1, "l "_L1}, u"\\bL\\.?\\s?L\\.?\\s?C\\b\\.?"_s, u"LLC"_s),
        rule({"l."_L1, "lp"_L1}, u"\\bL\\.\\s?P\\b\\.?|\\bLP\\b\\.?"_s, u"LP"_s),
        rule({"p."_L1, "plc"_L1}, u"\\bP\\.\\s?L\\.\\s?C\\b\\.?|\\bPLC\\b\\.?"_s, u"PLC"_s),
        rule({"l."_L1}, u"\\bL\\.\\s?L\\.\\s?P\\b\\.?"_s, u"LLP"_s),
        rule({"m."_L1, "ph."_L1, "esq"_L1},
             u"\\s+(?:M\\.\\s?D\\b\\.?|Ph\\.\\s?D\\b\\.?|Esq\\b\\.?)"_s, QString()),
        rule({"."_L1}, u"\\b(Corporation|Company)\\.$"_s, u"\\1"_s),
        rule({".."_L1}, u"\\.{2,}$"_s, u"."_s),
    };
    return styles;
}

} // namespace

QString kleisterValue(model::FieldKey key, const QString &value)
{
    if (key != model::FieldKey::Party)
        return value;
    QString party = value;
    for (const HouseStyle &style : partyHouseStyle()) {
        if (std::any_of(style.signs.cbegin(), style.signs.cend(), [&party](QLatin1StringView sign) {
                return party.contains(sign, Qt::CaseInsensitive);
            }))
            party.replace(style.pattern, style.replacement);
    }
    return party.simplified();
}

} // namespace countersign::extraction
