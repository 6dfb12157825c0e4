// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/numberwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

const QHash<QString, int> &englishNumbers()
{
    static const QHash<QString, int> table = [] {
        const QStringList cardinals = u"zero one two three four five six seven eight nine ten "
                                      u"eleven twelve thirteen fourteen "
                                      "fifteen sixteen seventeen eighteen nineteen"_s.split(u' ');
        const QStringList ordinals
            = u"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
              u"twelfth "
              "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"_s.split(
                  u' ');
        const QStringList tens
            = u"twenty thirty forty fifty sixty seventy eighty ninety"_s.split(u' ');
        const QStringList tenths
            = u"twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"_s
                  .split(u' ');
        QHash<QString, int> numbers{{u"a"_s, 1}, {u"an"_s, 1}, {u"fourty"_s, 40}};
        for (int i = 0; i < cardinals.size(); ++i) {
            numbers.insert(cardinals.at(i), i);
            numbers.insert(ordinals.at(i), i);
        }
        for (int i = 0; i < tens.size(); ++i) {
            numbers.insert(tens.at(i), 20 + 10 * i);
            numbers.insert(tenths.at(i), 20 + 10 * i);
        }
        return numbers;
    }();
    return table;
}

const QHash<QString, int> &germanNumbers()
{
    static const QHash<QString, int> table = [] {
        const QStringList units = u"null eins zwei drei vier f\u00FCnf sechs sieben acht neun zehn "
                                  u"elf zw\u00F6lf dreizehn vierzehn "
                                  "f\u00FCnfzehn sechzehn siebzehn achtzehn neunzehn"_s.split(u' ');
        const QStringList tens
            = u"zwanzig drei\u00DFig vierzig f\u00FCnfzig sechzig siebzig achtzig neunzig"_s.split(
                u' ');
        QHash<QString, int> numbers{{u"ein"_s, 1},   {u"eine"_s, 1},  {u"einem"_s, 1},
                                    {u"einen"_s, 1}, {u"einer"_s, 1}, {u"eines"_s, 1},
                                    {u"zwo"_s, 2}};
        for (int i = 0; i < units.size(); ++i)
            numbers.insert(units.at(i), i);
        for (int t = 0; t < tens.size(); ++t) {
            numbers.insert(tens.at(t), 20 + 10 * t);
            for (int i = 1; i < 10; ++i)
                numbers.insert((i == 1 ? u"ein"_s : units.at(i)) + u"und"_s + tens.at(t),
                               20 + 10 * t + i);
        }
        return numbers;
    }();
    return table;
}

qint64 scaleOf(const QString &word)
{
    static const QHash<QString, qint64> scales{
        {u"hundred"_s, 100},        {u"hundert"_s, 100},           {u"thousand"_s, 1000},
        {u"tausend"_s, 1000},       {u"million"_s, 1000000},       {u"millionen"_s, 1000000},
        {u"billion"_s, 1000000000}, {u"milliarden"_s, 1000000000}, {u"milliarde"_s, 1000000000}};
    return scales.value(word, 0);
}

int plainNumber(const QString &word)
{
    const int english = englishNumbers().value(word, -1);
    return english >= 0 ? english : germanNumbers().value(word, -1);
}

} // namespace

std::optional<qint64> numberFromWords(QStringView words)
{
    const QString level = words.toString().toLower().replace(u'-', u' ').replace(u',', u' ');
    const QStringList parts = level.split(u' ', Qt::SkipEmptyParts);
    qint64 total = 0;
    qint64 group = 0;
    bool any = false;
    for (const QString &word : parts) {
        if (any && (word == "and"_L1 || word == "und"_L1))
            continue;
        const qint64 scale = scaleOf(word);
        const int plain = plainNumber(word);
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
        QStringList words = englishNumbers().keys() + germanNumbers().keys();
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        const QString any = words.join(u'|');
        return u"(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)[-\\s]+(?:%1)|(?:%1))"_s
            .arg(any);
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
