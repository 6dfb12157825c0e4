// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/places.h"

#include "core/extraction/anchoredpattern.h"
#include "core/extraction/memory/learning.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostPlaceMentions = 20000;
constexpr qsizetype mostMisreadPlaces = 200; // each is held against all names

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

// Other names of the same places, lower case: one row a place.
QHash<QString, QString> placeAliases()
{
    const std::pair<QString, QString> rows[] = {
        {u"England"_s, u"england and wales"_s},
        {u"United States"_s,
         u"united states of america|u.s.a.|usa|\u00E9tats-unis|estados unidos"_s},
        {u"South Korea"_s, u"republic of korea"_s},
        {u"People's Republic of China"_s, u"prc|p.r.c.|p.r. china"_s},
        {u"Germany"_s,
         u"deutschland|bundesrepublik deutschland|federal republic of germany|allemagne|alemania"_s},
        {u"Austria"_s, u"\u00F6sterreich|republik \u00F6sterreich|autriche"_s},
        {u"Switzerland"_s, u"schweiz|suisse|suiza"_s},
        {u"Belgium"_s, u"belgique|belgien|b\u00E9lgica"_s},
        {u"Luxembourg"_s, u"luxemburg|luxemburgo"_s},
        {u"Spain"_s, u"espa\u00F1a|espagne|spanien|reino de espa\u00F1a"_s},
        {u"Italy"_s, u"italia|italien|italie"_s},
        {u"Mexico"_s, u"m\u00E9xico|estados unidos mexicanos"_s},
        {u"Peru"_s, u"per\u00FA"_s},
        {u"France"_s, u"frankreich|francia|r\u00E9publique fran\u00E7aise"_s},
        {u"United Kingdom"_s, u"vereinigtes k\u00F6nigreich|royaume-uni|reino unido"_s},
        {u"Bavaria"_s, u"bayern|freistaat bayern"_s},
        {u"North Rhine-Westphalia"_s, u"nordrhein-westfalen|nrw"_s},
        {u"Hesse"_s, u"hessen"_s},
        {u"Saxony"_s, u"sachsen"_s},
        {u"Quebec"_s, u"qu\u00E9bec"_s},
        {u"Netherlands"_s, u"holland|niederlande|pays-bas|pa\u00EDses bajos"_s},
    };
    QHash<QString, QString> aliases;
    for (const auto &[name, printed] : rows) {
        for (const QString &alias : printed.split(u'|'))
            aliases.insert(alias, name);
    }
    return aliases;
}

// Places named by their law, lower case; the stems of adjectives in each language.
QHash<QString, QString> lawAliases()
{
    const std::pair<QString, QString> rows[] = {
        {u"Germany"_s, u"german|deutsch|allemand|alem\u00E1n"_s},
        {u"Austria"_s, u"austrian|\u00F6sterreichisch|autrichien|austriac"_s},
        {u"Switzerland"_s, u"swiss|schweizerisch|suisse|suiz"_s},
        {u"France"_s, u"french|franz\u00F6sisch|fran\u00E7ais|franc\u00E9s"_s},
        {u"Spain"_s, u"spanish|spanisch|espagnol|espa\u00F1ol"_s},
        {u"Belgium"_s, u"belgian|belgisch|belge|belg"_s},
        {u"Luxembourg"_s, u"luxembourgish|luxemburgisch|luxembourgeois|luxemburgu\u00E9s"_s},
        {u"Mexico"_s, u"mexican|mexikanisch|mexicain|mexican"_s},
        {u"England"_s, u"english|englisch|anglais|ingl\u00E9s"_s},
    };
    QHash<QString, QString> laws;
    for (const auto &[name, printed] : rows) {
        const QStringList stems = printed.split(u'|');
        laws.insert(stems.at(0) + u" law"_s, name);
        for (const QString &ending : {u"es"_s, u"em"_s, u"en"_s})
            laws.insert(stems.at(1) + ending + u" recht"_s, name);
        laws.insert(stems.at(1) + u"en rechts"_s, name);
        laws.insert(u"droit "_s + stems.at(2), name);
        for (const QString &ending : {QString(), u"e"_s, u"ne"_s})
            laws.insert(u"loi "_s + stems.at(2) + ending, name);
        const QString feminine
            = QString(stems.at(3)).replace(u'\u00E9', u'e').replace(u'\u00E1', u'a');
        for (const QString &ending : {QString(), u"o"_s})
            laws.insert(u"derecho "_s + stems.at(3) + ending, name);
        for (const QString &law : {u"ley"_s, u"legislaci\u00F3n"_s})
            laws.insert(u"%1 %2a"_s.arg(law, feminine), name);
    }
    return laws;
}

struct Gazetteer {
    AnchoredPattern pattern;
    WordSet firstWords{{}}; // of the names
    QHash<QString, QString> names; // lower case, one blank between words
    QHash<QString, PlaceLevel> levels;
    QHash<QString, QString> laws;
};

QStringList firstWordsOf(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names) {
        const auto end
            = std::find_if_not(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
        words.append(name.left(end - name.cbegin()));
    }
    return words;
}

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
    const QHash<QString, QString> aliases = placeAliases();
    gazetteer.laws = lawAliases();
    for (const auto &table : {aliases, gazetteer.laws}) {
        for (auto alias = table.cbegin(); alias != table.cend(); ++alias)
            add(alias.key(), alias.value(),
                gazetteer.levels.value(alias.value(), PlaceLevel::Country));
    }
    QStringList printed = gazetteer.names.keys();
    std::sort(printed.begin(), printed.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    gazetteer.firstWords = WordSet(firstWordsOf(printed));
    for (QString &name : printed)
        name = QRegularExpression::escape(name).replace(u"\\ "_s, u"\\s+"_s);
    gazetteer.pattern = AnchoredPattern(u"(?<![\\w-])(?:"_s + printed.join(u'|') + u")(?![\\w-])"_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    return gazetteer;
}

const Gazetteer &gazetteerOfPlaces()
{
    static const Gazetteer gazetteer = builtGazetteer();
    return gazetteer;
}

// The only place whose name looks like what was read: "Iduho", "Califomia"; or that has lost its
// first word: "York". Empty when there is none, or more than one.
QString misreadPlace(const QString &printed, const Gazetteer &gazetteer)
{
    constexpr double misread = 0.25; // of the letters
    QSet<QString> alike;
    for (auto name = gazetteer.names.cbegin(); name != gazetteer.names.cend(); ++name) {
        if (gazetteer.laws.contains(name.key()))
            continue;
        if (std::abs(name.key().size() - printed.size()) <= 2
            && spellingDistance(name.key(), printed) <= misread)
            alike.insert(*name);
    }
    if (alike.isEmpty()) {
        for (const QString &name : regionNames().split(u'|')) {
            if (name.section(u' ', 1).compare(printed, Qt::CaseInsensitive) == 0)
                alike.insert(name);
        }
    }
    return alike.size() == 1 ? *alike.cbegin() : QString();
}

// Names behind "the State of" or "the laws of" that are in no list, read as what they look like.
QList<PlaceMention> misreadPlaces(const QString &text, const std::vector<Token> &tokens,
                                  const Gazetteer &gazetteer)
{
    static const WordSet firstWords(
        {u"law"_s, u"laws"_s, u"state"_s, u"commonwealth"_s, u"province"_s});
    static const AnchoredPattern place(
        u"\\b(?:laws?|state|commonwealth|province)\\s+of\\s+(?:the\\s+)?(?:(?:state|commonwealth|"
        u"province)\\s+of\\s+)?"
        "(?<name>(?-i:[A-Z0-9l|])[\\w|!-]{2,14}(?:\\s(?-i:[A-Z0-9l|])[\\w|!-]{2,14})?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<PlaceMention> mentions;
    for (const QRegularExpressionMatch &match : place.matchesAtWords(text, tokens, firstWords)) {
        if (mentions.size() >= mostMisreadPlaces)
            break;
        const int begin = int(match.capturedStart(u"name"_s));
        const QString whole = match.captured(u"name"_s);
        if (gazetteer.pattern.matchAt(text, begin).hasMatch())
            continue;
        for (const QString &printed : QStringList{whole, whole.section(QChar::Space, 0, 0)}) {
            const QString name = misreadPlace(printed.simplified().toLower(), gazetteer);
            if (name.isEmpty())
                continue;
            mentions.append({{begin, begin + int(printed.size())},
                             name,
                             gazetteer.levels.value(name),
                             false,
                             true});
            break;
        }
    }
    return mentions;
}

} // namespace

QList<PlaceMention> findPlaces(const QString &text)
{
    return findPlaces(text, tokensOf(text));
}

QList<PlaceMention> findPlaces(const QString &text, const std::vector<Token> &tokens)
{
    const Gazetteer &gazetteer = gazetteerOfPlaces();
    QList<PlaceMention> mentions = misreadPlaces(text, tokens, gazetteer);
    for (const QRegularExpressionMatch &match :
         gazetteer.pattern.matchesAtWords(text, tokens, gazetteer.firstWords)) {
        if (mentions.size() >= mostPlaceMentions)
            break;
        if (!match.capturedView().at(0).isUpper() && !match.captured().contains(u' '))
            continue;
        const QString printed = match.captured().simplified().toLower();
        const QString name = gazetteer.names.value(printed);
        mentions.append({{int(match.capturedStart()), int(match.capturedEnd())},
                         name,
                         gazetteer.levels.value(name),
                         gazetteer.laws.contains(printed)});
    }
    std::stable_sort(
        mentions.begin(), mentions.end(),
        [](const PlaceMention &a, const PlaceMention &b) { return a.span.begin < b.span.begin; });
    return mentions;
}

} // namespace countersign::extraction
