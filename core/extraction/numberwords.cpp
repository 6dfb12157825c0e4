// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/numberwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

using NumberTable = QHash<QString, int>;

// `first`, `first` + `step`, ... under the words of a list; "-" leaves a number out.
void addCounted(NumberTable &table, const QString &words, int first, int step = 1)
{
    for (const QString &word : words.split(u' ')) {
        if (word != "-"_L1)
            table.insert(word, first);
        first += step;
    }
}

NumberTable englishNumbers()
{
    NumberTable table{{u"a"_s, 1}, {u"an"_s, 1}, {u"fourty"_s, 40}};
    addCounted(table,
               u"zero one two three four five six seven eight nine ten eleven twelve thirteen "
               "fourteen fifteen sixteen seventeen eighteen nineteen"_s,
               0);
    addCounted(
        table,
        u"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
        "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"_s,
        0);
    addCounted(table, u"twenty thirty forty fifty sixty seventy eighty ninety"_s, 20, 10);
    addCounted(table,
               u"twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"_s,
               20, 10);
    return table;
}

NumberTable germanNumbers()
{
    const QStringList units = u"null eins zwei drei vier f\u00FCnf sechs sieben acht neun zehn elf "
                              "zw\u00F6lf dreizehn vierzehn f\u00FCnfzehn sechzehn siebzehn "
                              "achtzehn neunzehn"_s.split(u' ');
    const QStringList tens
        = u"zwanzig drei\u00DFig vierzig f\u00FCnfzig sechzig siebzig achtzig neunzig"_s.split(
            u' ');
    NumberTable table{{u"ein"_s, 1},   {u"eine"_s, 1},   {u"einem"_s, 1},
                      {u"einen"_s, 1}, {u"einer"_s, 1},  {u"eines"_s, 1},
                      {u"zwo"_s, 2},   {u"zweier"_s, 2}, {u"dreier"_s, 3}};
    addCounted(table, units.join(u' '), 0);
    for (int t = 0; t < tens.size(); ++t) {
        table.insert(tens.at(t), 20 + 10 * t);
        for (int i = 1; i < 10; ++i)
            table.insert((i == 1 ? u"ein"_s : units.at(i)) + u"und"_s + tens.at(t),
                         20 + 10 * t + i);
    }
    table.insert(u"dreissig"_s, 30);
    return table;
}

NumberTable frenchNumbers()
{
    NumberTable table{
        {u"une"_s, 1}, {u"premier"_s, 1}, {u"premi\u00E8re"_s, 1}, {u"soixante"_s, 60}};
    addCounted(table,
               u"z\u00E9ro un deux trois quatre cinq six sept huit neuf dix onze douze treize "
               "quatorze quinze seize"_s,
               0);
    addCounted(table, u"vingt trente quarante cinquante"_s, 20, 10);
    return table;
}

NumberTable spanishNumbers()
{
    NumberTable table{{u"una"_s, 1}, {u"primero"_s, 1}, {u"primer"_s, 1}};
    addCounted(
        table,
        u"cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
        "quince diecis\u00E9is diecisiete dieciocho diecinueve veinte veintiuno veintid\u00F3s "
        "veintitr\u00E9s veinticuatro veinticinco veintis\u00E9is veintisiete veintiocho "
        "veintinueve treinta"_s,
        0);
    addCounted(table, u"treinta cuarenta cincuenta sesenta setenta ochenta noventa"_s, 30, 10);
    return table;
}

// What no two languages disagree about can stand in one table.
const NumberTable &plainNumbers()
{
    static const NumberTable table = [] {
        NumberTable all = englishNumbers();
        all.insert(germanNumbers());
        all.insert(frenchNumbers());
        all.insert(spanishNumbers());
        return all;
    }();
    return table;
}

qint64 scaleOf(const QString &word)
{
    static const QHash<QString, qint64> scales{{u"hundred"_s, 100},
                                               {u"hundert"_s, 100},
                                               {u"thousand"_s, 1000},
                                               {u"tausend"_s, 1000},
                                               {u"million"_s, 1000000},
                                               {u"millionen"_s, 1000000},
                                               {u"billion"_s, 1000000000},
                                               {u"milliarden"_s, 1000000000},
                                               {u"milliarde"_s, 1000000000},
                                               {u"cent"_s, 100},
                                               {u"cents"_s, 100},
                                               {u"cien"_s, 100},
                                               {u"ciento"_s, 100},
                                               {u"mille"_s, 1000},
                                               {u"mil"_s, 1000},
                                               {u"millions"_s, 1000000},
                                               {u"mill\u00F3n"_s, 1000000},
                                               {u"millones"_s, 1000000},
                                               {u"milliard"_s, 1000000000},
                                               {u"milliards"_s, 1000000000}};
    return scales.value(word, 0);
}

bool joinsNumbers(const QString &word)
{
    return word == "and"_L1 || word == "und"_L1 || word == "et"_L1 || word == "y"_L1;
}

} // namespace

std::optional<qint64> numberFromWords(QStringView words)
{
    // "quatre-vingt-dix" is counted in twenties.
    static const QRegularExpression fourTwenties(u"\\bquatre vingts?\\b"_s);
    QString level = words.toString().toLower().replace(u'-', u' ').replace(u',', u' ');
    if (level.contains("quatre vingt"_L1))
        level.replace(fourTwenties, u"eighty"_s);
    const QStringList parts = level.split(u' ', Qt::SkipEmptyParts);
    qint64 total = 0;
    qint64 group = 0;
    bool any = false;
    for (const QString &word : parts) {
        if (any && joinsNumbers(word))
            continue;
        const qint64 scale = scaleOf(word);
        const int plain = plainNumbers().value(word, -1);
        if (scale == 100) {
            group = std::max<qint64>(group, 1) * 100;
        } else if (scale > 0) {
            total += std::max<qint64>(group, 1) * scale;
            group = 0;
        } else if (plain >= 0) {
            group += plain;
        } else {
            return std::nullopt;
        }
        any = true;
    }
    if (!any || parts.size() > 16)
        return std::nullopt;
    return total + group;
}

QString smallNumberPattern()
{
    static const QString pattern = [] {
        QStringList words = plainNumbers().keys();
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        const QString any = words.join(u'|');
        return u"(?:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|vingt|trente|"
               "quarante|cinquante|soixante|quatre-vingt|treinta|cuarenta|cincuenta|sesenta|"
               "setenta|"
               "ochenta|noventa)(?:[-\\s]+(?:et\\s+|y\\s+)?)(?:%1)|(?:%1))"_s.arg(any);
    }();
    return pattern;
}

std::optional<qint64> digitsFromOcr(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c == u'O' || c == u'o')
            digits += u'0';
        else if (c == u'l' || c == u'I' || c == u'|')
            digits += u'1';
        else
            digits += c;
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace countersign::extraction
