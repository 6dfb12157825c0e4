// SPDX-License-Identifier: Apache-2.0
#include "core/review/valueinput.h"

#include "core/review/clinging.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words{
        {u"a"_s, 1},           {u"an"_s, 1},        {u"one"_s, 1},
        {u"two"_s, 2},         {u"three"_s, 3},     {u"four"_s, 4},
        {u"five"_s, 5},        {u"six"_s, 6},       {u"seven"_s, 7},
        {u"eight"_s, 8},       {u"nine"_s, 9},      {u"ten"_s, 10},
        {u"eleven"_s, 11},     {u"twelve"_s, 12},   {u"thirteen"_s, 13},
        {u"fourteen"_s, 14},   {u"fifteen"_s, 15},  {u"sixteen"_s, 16},
        {u"seventeen"_s, 17},  {u"eighteen"_s, 18}, {u"nineteen"_s, 19},
        {u"twenty"_s, 20},     {u"thirty"_s, 30},   {u"forty"_s, 40},
        {u"fifty"_s, 50},      {u"sixty"_s, 60},    {u"seventy"_s, 70},
        {u"eighty"_s, 80},     {u"ninety"_s, 90},   {u"ein"_s, 1},
        {u"eine"_s, 1},        {u"einem"_s, 1},     {u"zwei"_s, 2},
        {u"drei"_s, 3},        {u"vier"_s, 4},      {u"f\u00fcnf"_s, 5},
        {u"sechs"_s, 6},       {u"sieben"_s, 7},    {u"acht"_s, 8},
        {u"neun"_s, 9},        {u"zehn"_s, 10},     {u"elf"_s, 11},
        {u"zw\u00f6lf"_s, 12}, {u"achtzehn"_s, 18}, {u"vierundzwanzig"_s, 24},
    };
    return words;
}

bool isArticle(const QString &word)
{
    static const QSet<QString> articles{u"a"_s, u"an"_s, u"ein"_s, u"eine"_s, u"einem"_s};
    return articles.contains(word);
}

// "two", "twenty-four", "one hundred eighty", "36"; 0 when it is no number.
int countOf(const QString &text)
{
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number;
    int total = 0;
    static const QRegularExpression gaps(u"[ -]"_s);
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"and"_s && total > 0)
            continue;
        if (word == u"hundred"_s) {
            total = qMax(1, total) * 100;
            continue;
        }
        // "a month" is one, "a two-year" is no three.
        const bool counts
            = !isArticle(word) || words.size() == 1 || words.value(i + 1) == u"hundred"_s;
        const int value = counts ? numberWords().value(word, 0) : 0;
        if (value == 0)
            return 0;
        total += value;
    }
    return total;
}

QString unitOf(const QString &word)
{
    struct Unit {
        QLatin1StringView start;
        QLatin1StringView name;
    };
    static constexpr std::array units{
        Unit{"day"_L1, "day"_L1},     Unit{"tag"_L1, "day"_L1},    Unit{"week"_L1, "week"_L1},
        Unit{"wk"_L1, "week"_L1},     Unit{"woche"_L1, "week"_L1}, Unit{"month"_L1, "month"_L1},
        Unit{"monat"_L1, "month"_L1}, Unit{"mth"_L1, "month"_L1},  Unit{"mo"_L1, "month"_L1},
        Unit{"year"_L1, "year"_L1},   Unit{"yr"_L1, "year"_L1},    Unit{"jahr"_L1, "year"_L1},
    };
    if (word.size() == 1) {
        static const QHash<QString, QString> letters{
            {u"d"_s, u"day"_s}, {u"w"_s, u"week"_s}, {u"m"_s, u"month"_s}, {u"y"_s, u"year"_s}};
        return letters.value(word);
    }
    for (const Unit &unit : units) {
        if (word.startsWith(unit.start) && word.size() <= unit.start.size() + 2)
            return unit.name;
    }
    return {};
}

QString currencyOf(const QString &text)
{
    struct Sign {
        QLatin1StringView sign;
        QLatin1StringView code;
    };
    static const QRegularExpression code(u"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])"_s);
    static const QStringList known{u"USD"_s, u"EUR"_s, u"GBP"_s, u"CHF"_s, u"JPY"_s, u"CAD"_s,
                                   u"AUD"_s, u"NZD"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"PLN"_s,
                                   u"CZK"_s, u"HUF"_s, u"RON"_s, u"CNY"_s, u"INR"_s, u"SGD"_s,
                                   u"HKD"_s, u"ZAR"_s, u"BRL"_s, u"MXN"_s, u"ILS"_s, u"TRY"_s};
    auto matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured(1).toUpper();
        if (known.contains(found))
            return found;
    }
    if (text.contains(u'$'))
        return u"USD"_s;
    if (text.contains(u'\u20ac') || text.contains(u"euro"_s, Qt::CaseInsensitive))
        return u"EUR"_s;
    if (text.contains(u'\u00a3'))
        return u"GBP"_s;
    if (text.contains(u'\u00a5'))
        return u"JPY"_s;
    return text.contains(u"dollar"_s, Qt::CaseInsensitive) ? u"USD"_s : QString();
}

// Which of '.' and ',' parts the decimals: the last one, unless three digits follow it and it is
// the only kind there.
QString plainNumber(QString digits)
{
    digits.remove(u'\'').remove(u'\u2019').remove(u' ').remove(u'\u00a0').remove(u'\u202f');
    const qsizetype last = qMax(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (last < 0)
        return digits;
    const QChar mark = digits.at(last);
    const QChar other = mark == u'.' ? u',' : u'.';
    const bool grouping
        = !digits.contains(other) && (digits.count(mark) > 1 || digits.size() - last - 1 == 3);
    QString whole = grouping ? digits : digits.left(last);
    whole.remove(u'.').remove(u',');
    return grouping ? whole : whole + u'.' + digits.sliced(last + 1);
}

} // namespace

QString parseDurationInput(const QString &typed)
{
    static const QRegularExpression bracketed(u"^(.*?) ?\\(([0-9]{1,4})\\) ?(\\p{L}+)$"_s);
    static const QRegularExpression plain(u"^(.+?)[ -]?(\\p{L}+)$"_s);
    static const QRegularExpression compact(u"^([0-9]{1,4}) ?(\\p{L}+)$"_s);
    const QString text = withoutClinging(typed.simplified(), aroundValues).toCaseFolded();
    int count = 0;
    QString unit;
    if (const auto both = bracketed.match(text); both.hasMatch()) {
        // Words and figure have to agree; a contradiction is for the person to settle.
        count = both.captured(2).toInt();
        unit = unitOf(both.captured(3));
        if (!both.captured(1).isEmpty() && countOf(both.captured(1)) != count)
            return {};
    } else if (const auto figure = compact.match(text); figure.hasMatch()) {
        count = figure.captured(1).toInt();
        unit = unitOf(figure.captured(2));
    } else if (text.contains(u' ')) {
        count = countOf(text.section(u' ', 0, -2));
        unit = unitOf(text.section(u' ', -1));
    } else if (const auto joined = plain.match(text); joined.hasMatch() && text.contains(u'-')) {
        count = countOf(joined.captured(1));
        unit = unitOf(joined.captured(2));
    }
    if (count <= 0 || unit.isEmpty())
        return {};
    return u"%1 %2%3"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
}

base::Result<QString> parseMoneyInput(const QString &typed, const QString &presentCurrency)
{
    static const QRegularExpression number(
        u"(-?)\\s*[^0-9,.\\s-]*\\s*([0-9][0-9.,'\u2019 \u00a0\u202f]*)"_s);
    const QString text = typed.simplified();
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return QString();
    QString digits = match.captured(2).trimmed();
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    bool ok = false;
    const QString plain = plainNumber(digits);
    double value = plain.toDouble(&ok);
    if (!ok)
        return QString();
    const QString rest = text.sliced(match.capturedEnd(2)).trimmed().toCaseFolded();
    const bool scaled = rest.startsWith(u"thousand"_s) || rest.startsWith(u"million"_s);
    if (scaled)
        value *= rest.startsWith(u"million"_s) ? 1e6 : 1e3;
    QString currency = currencyOf(text);
    if (currency.isEmpty())
        currency = presentCurrency;
    if (currency.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"field.currency_missing"_s, {}};
    const qsizetype point = scaled ? -1 : plain.indexOf(u'.');
    const int places = point < 0 ? 2 : qBound(2, int(plain.size() - point - 1), 4);
    return match.captured(1) + QString::number(value, 'f', places) + u' ' + currency;
}

} // namespace countersign::review
