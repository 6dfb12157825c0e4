// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/extractjson.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

struct HouseStyle {
    QRegularExpression pattern;
    QString replacement;
};

const std::array<HouseStyle, 13> &partyHouseStyle()
{
    static const auto rule = [](const QString &pattern, const QString &replacement) {
        return HouseStyle{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                          replacement};
    };
    static const std::array<HouseStyle, 13> styles = {
        rule(u"\\s*,\\s*"_s, u" "_s),
        rule(u"\\s*&\\s*"_s, u" and "_s),
        rule(u"\\bIncorporated\\b\\.?|\\bInc\\b\\.?"_s, u"Inc."_s),
        rule(u"\\bLimited\\b(?!\\s+(Liability|Partnership))|\\bLtd\\b\\.?"_s, u"Ltd."_s),
        rule(u"\\bCorp\\b\\.?"_s, u"Corp."_s),
        rule(u"\\bCo\\b\\.?"_s, u"Co."_s),
        rule(u"\\bL\\.?\\s?L\\.?\\s?C\\b\\.?"_s, u"LLC"_s),
        rule(u"\\bL\\.\\s?P\\b\\.?|\\bLP\\b\\.?"_s, u"LP"_s),
        rule(u"\\bP\\.\\s?L\\.\\s?C\\b\\.?|\\bPLC\\b\\.?"_s, u"PLC"_s),
        rule(u"\\bL\\.\\s?L\\.\\s?P\\b\\.?"_s, u"LLP"_s),
        rule(u"\\s+(?:M\\.\\s?D\\b\\.?|Ph\\.\\s?D\\b\\.?|Esq\\b\\.?)"_s, QString()),
        rule(u"\\b(Corporation|Company)\\.$"_s, u"\\1"_s),
        rule(u"\\.{2,}$"_s, u"."_s),
    };
    return styles;
}

} // namespace

QString kleisterValue(model::FieldKey key, const QString &value)
{
    if (key != model::FieldKey::Party)
        return value;
    QString party = value;
    for (const HouseStyle &style : partyHouseStyle())
        party.replace(style.pattern, style.replacement);
    return party.simplified();
}

} // namespace countersign::extraction
