// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/placecodes.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// "Name CODE" joined by bars; the codes of ISO 3166-1 alpha-2 and, behind the country's, 3166-2.
struct PlaceCodeRow {
    const char *country; // empty: the places are countries themselves
    const char16_t *places;
};

constexpr PlaceCodeRow placeCodeRows[] = {
    {"US",
     u"Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|"
     "Connecticut CT|Delaware DE|District of Columbia DC|Florida FL|Hawaii HI|"
     "Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|"
     "Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|"
     "Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|"
     "New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|"
     "North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|"
     "Puerto Rico PR|Rhode Island RI|South Carolina SC|South Dakota SD|"
     "Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|"
     "West Virginia WV|Wisconsin WI|Wyoming WY|Georgia GA"},
    {"CA",
     u"Alberta AB|British Columbia BC|Manitoba MB|New Brunswick NB|"
     "Newfoundland and Labrador NL|Nova Scotia NS|Ontario ON|"
     "Prince Edward Island PE|Quebec QC|Saskatchewan SK|Yukon YT"},
    {"AU",
     u"New South Wales NSW|Queensland QLD|South Australia SA|Tasmania TAS|"
     "Victoria VIC|Western Australia WA"},
    {"GB", u"England ENG|Scotland SCT|Wales WLS|Northern Ireland NIR"},
    {"DE",
     u"Bavaria BY|Hesse HE|Saxony SN|Berlin BE|Hamburg HH|"
     "Baden-W\u00FCrttemberg BW|North Rhine-Westphalia NW"},
    {"",
     u"Afghanistan AF|Albania AL|Algeria DZ|Andorra AD|Angola AO|Argentina AR|"
     "Armenia AM|Australia AU|Austria AT|Azerbaijan AZ|Bahamas BS|Bahrain BH|"
     "Bangladesh BD|Barbados BB|Belarus BY|Belgium BE|Belize BZ|Bermuda BM|"
     "Bolivia BO|Botswana BW|Brazil BR|British Virgin Islands VG|Brunei BN|"
     "Bulgaria BG|Cambodia KH|Cameroon CM|Canada CA|Cayman Islands KY|Chile CL|"
     "China CN|Colombia CO|Costa Rica CR|Croatia HR|Cuba CU|Cura\u00E7ao CW|"
     "Cyprus CY|Czech Republic CZ|Denmark DK|Dominican Republic DO|Ecuador EC|"
     "Egypt EG|El Salvador SV|Estonia EE|Ethiopia ET|Fiji FJ|Finland FI|"
     "France FR|Germany DE|Ghana GH|Gibraltar GI|Greece GR|Guatemala GT|"
     "Honduras HN|Hong Kong HK|Hungary HU|Iceland IS|India IN|Indonesia ID|"
     "Iran IR|Iraq IQ|Ireland IE|Israel IL|Italy IT|Jamaica JM|Japan JP|"
     "Jordan JO|Kazakhstan KZ|Korea KR|Kuwait KW|Latvia LV|Lebanon LB|Liberia LR|"
     "Liechtenstein LI|Lithuania LT|Luxembourg LU|Macau MO|Malaysia MY|Malta MT|"
     "Marshall Islands MH|Mauritius MU|Mexico MX|Moldova MD|Monaco MC|"
     "Mongolia MN|Montenegro ME|Morocco MA|Mozambique MZ|Namibia NA|Nepal NP|"
     "Netherlands NL|New Zealand NZ|Nicaragua NI|Nigeria NG|Norway NO|Oman OM|"
     "Pakistan PK|Panama PA|Paraguay PY|People's Republic of China CN|Peru PE|"
     "Philippines PH|Poland PL|Portugal PT|Qatar QA|Romania RO|Russia RU|"
     "Russian Federation RU|Saudi Arabia SA|Senegal SN|Serbia RS|Seychelles SC|"
     "Singapore SG|Slovakia SK|Slovenia SI|South Africa ZA|South Korea KR|"
     "Spain ES|Sri Lanka LK|Sweden SE|Switzerland CH|Syria SY|Taiwan TW|"
     "Tanzania TZ|Thailand TH|Trinidad and Tobago TT|Tunisia TN|Turkey TR|"
     "Uganda UG|Ukraine UA|United Arab Emirates AE|United Kingdom GB|"
     "United States US|Uruguay UY|Uzbekistan UZ|Venezuela VE|Vietnam VN|"
     "Zambia ZM|Zimbabwe ZW|Jersey JE|Guernsey GG|Isle of Man IM"},
};

QHash<QString, QString> builtPlaceCodes()
{
    QHash<QString, QString> codes;
    for (const PlaceCodeRow &row : placeCodeRows) {
        const QString country = QString::fromLatin1(row.country);
        for (const QString &place : QString::fromUtf16(row.places).split(u'|')) {
            const QString code = place.section(u' ', -1);
            codes.insert(place.section(u' ', 0, -2),
                         country.isEmpty() ? code : country + u'-' + code);
        }
    }
    return codes;
}

} // namespace

QString placeCode(const QString &name)
{
    static const QHash<QString, QString> codes = builtPlaceCodes();
    return codes.value(name);
}

} // namespace countersign::extraction
