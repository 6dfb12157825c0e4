// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/places.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostPlaces = 20000;

// States, provinces and the parts of the United Kingdom that have a law of their own.
QString regionNames()
{
    return u"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of "
           u"Columbia|Florida|Georgia|"
           "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
           "Massachusetts|Michigan|Minnesota|"
           "Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New "
           "York|North Carolina|"
           "North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South "
           "Carolina|South Dakota|Tennessee|"
           "Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|"
           "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova "
           "Scotia|Ontario|"
           "Prince Edward Island|Quebec|Saskatchewan|Yukon|"
           "New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|"
           "England and Wales|England|Scotland|Wales|Northern Ireland|Jersey|Guernsey|Isle of Man|"
           "Bavaria|Hesse|Saxony|Berlin|Hamburg|Baden-W\u00FCrttemberg|North Rhine-Westphalia"_s;
}

QString countryNames()
{
    return u"Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|"
           u"Azerbaijan|Bahamas|Bahrain|"
           "Bangladesh|Barbados|Belarus|Belgium|Belize|Bermuda|Bolivia|Botswana|Brazil|British "
           "Virgin Islands|Brunei|Bulgaria|"
           "Cambodia|Cameroon|Canada|Cayman Islands|Chile|China|Colombia|Costa "
           "Rica|Croatia|Cuba|Cura\u00E7ao|Cyprus|"
           "Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|El "
           "Salvador|Estonia|Ethiopia|Fiji|Finland|France|Germany|"
           "Ghana|Gibraltar|Greece|Guatemala|Honduras|Hong "
           "Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|"
           "Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kuwait|Latvia|Lebanon|Liberia|"
           "Liechtenstein|Lithuania|Luxembourg|Macau|"
           "Malaysia|Malta|Marshall "
           "Islands|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Namibia|"
           "Nepal|Netherlands|New "
           "Zealand|Nicaragua|Nigeria|Norway|Oman|Pakistan|Panama|Paraguay|People's Republic of "
           "China|Peru|"
           "Philippines|Poland|Portugal|Qatar|Romania|Russia|Russian Federation|Saudi "
           "Arabia|Senegal|Serbia|Seychelles|"
           "Singapore|Slovakia|Slovenia|South Africa|South Korea|Spain|Sri "
           "Lanka|Sweden|Switzerland|Syria|Taiwan|Tanzania|"
           "Thailand|Trinidad and Tobago|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United "
           "Kingdom|United States|"
           "Uruguay|Uzbekistan|Venezuela|Vietnam|Zambia|Zimbabwe"_s;
}

// Other names of the same places, lower case.
const QHash<QString, QString> &placeAliases()
{
    static const QHash<QString, QString> aliases{
        {u"england and wales"_s, u"England"_s},
        {u"united states of america"_s, u"United States"_s},
        {u"u.s.a."_s, u"United States"_s},
        {u"republic of korea"_s, u"South Korea"_s},
        {u"prc"_s, u"People's Republic of China"_s},
        {u"deutschland"_s, u"Germany"_s},
        {u"bundesrepublik deutschland"_s, u"Germany"_s},
        {u"deutsches recht"_s, u"Germany"_s},
        {u"deutschem recht"_s, u"Germany"_s},
        {u"\u00F6sterreich"_s, u"Austria"_s},
        {u"\u00F6sterreichisches recht"_s, u"Austria"_s},
        {u"\u00F6sterreichischem recht"_s, u"Austria"_s},
        {u"schweiz"_s, u"Switzerland"_s},
        {u"schweizerisches recht"_s, u"Switzerland"_s},
        {u"schweizerischem recht"_s, u"Switzerland"_s},
        {u"english law"_s, u"England"_s},
        {u"german law"_s, u"Germany"_s},
        {u"french law"_s, u"France"_s},
        {u"swiss law"_s, u"Switzerland"_s},
        {u"bayern"_s, u"Bavaria"_s},
        {u"qu\u00E9bec"_s, u"Quebec"_s},
        {u"holland"_s, u"Netherlands"_s},
    };
    return aliases;
}

struct Gazetteer {
    QRegularExpression pattern;
    QHash<QString, QString> names; // lower case, one blank between words
    QHash<QString, PlaceLevel> levels;
};

Gazetteer builtGazetteer()
{
    Gazetteer gazetteer;
    const auto add = [&gazetteer](const QString &printed, const QString &name, PlaceLevel level) {
        gazetteer.names.insert(printed.toLower(), name);
        gazetteer.levels.insert(name, level);
    };
    for (const QString &name : regionNames().split(u'|'))
        add(name, name, PlaceLevel::Region);
    for (const QString &name : countryNames().split(u'|'))
        add(name, name, PlaceLevel::Country);
    for (auto alias = placeAliases().cbegin(); alias != placeAliases().cend(); ++alias)
        add(alias.key(), alias.value(), gazetteer.levels.value(alias.value(), PlaceLevel::Country));
    QStringList printed = gazetteer.names.keys();
    std::sort(printed.begin(), printed.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &name : printed)
        name = QRegularExpression::escape(name).replace(u"\\ "_s, u"\\s+"_s);
    gazetteer.pattern.setPattern(u"(?<![\\w-])(?:"_s + printed.join(u'|') + u")(?![\\w-])"_s);
    gazetteer.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
    return gazetteer;
}

} // namespace

QList<PlaceMention> findPlaces(const QString &text)
{
    static const Gazetteer gazetteer = builtGazetteer();
    QList<PlaceMention> mentions;
    QRegularExpressionMatchIterator found = gazetteer.pattern.globalMatch(text);
    while (found.hasNext() && mentions.size() < mostPlaces) {
        const QRegularExpressionMatch match = found.next();
        if (!match.capturedView().at(0).isUpper() && !match.captured().contains(u' '))
            continue;
        const QString name = gazetteer.names.value(match.captured().simplified().toLower());
        mentions.append({{int(match.capturedStart()), int(match.capturedEnd())},
                         name,
                         gazetteer.levels.value(name)});
    }
    return mentions;
}

} // namespace countersign::extraction
