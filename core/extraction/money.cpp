// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/money.h"

#include "core/extraction/numberwords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostSums = 20000;
constexpr qint64 unitParts = 10000;

const QRegularExpression &moneyPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w.,])(?:"
        "(?<c1>US\\s?\\$|U\\.S\\.\\s?\\$|CA?\\$|AU?\\$|HK\\$|NZ\\$|S\\$|\\$|\\x{20AC}|\\x{00A3}|"
        "\\x{00A5}"
        "|(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|CNY|RMB|HKD|SGD|SEK|NOK|DKK|INR|NZD|MXN|BRL|PLN|CZK|HUF|"
        "ILS|KRW|ZAR|ARS|COP|CLP)\\b)\\s{0,2}(?<n1>\\d{"
        "1,3}(?:\\s\\d{3})+(?:,\\d{2})?(?!\\d)|\\d["
        "\\d.,']{0,20})(?:-(?!\\d))?"
        "(?:\\s?(?<s1>thousand|million|billion|Mio\\.?|Mrd\\.?|Millionen|MM|k|K|M)\\b)?"
        "|(?<n2>(?<!\\d\\s)\\d{1,3}(?: "
        "\\d{3})+(?:,\\d{2})?(?!\\d)|\\d[\\d.,']{0,20})(?:,-|,--)?\\s{0,2}(?:(?<s2>thousand|"
        "million|billion|Mio\\.?|"
        "Mrd\\.?|Millionen)\\s+)?(?:(?:US|U\\.S\\.|United States|Canadian|Australian)\\s+)?"
        "(?<c2>USD|EUR|GBP|CHF|CAD|AUD|JPY|CNY|RMB|HKD|SGD|SEK|NOK|DKK|INR|NZD|MXN|BRL|PLN|CZK|HUF|"
        "ILS|KRW|ZAR|ARS|COP|CLP|Euros?|euros?|"
        "dollars|"
        "Dollars|DOLLARS"
        "|pounds sterling|Pounds Sterling|Franken|Swiss francs|Yen|yen|\\x{20AC})(?![\\w])"
        ")"_s);
    return pattern;
}

QString currencyCode(const QString &printed)
{
    static const QHash<QString, QString> codes{
        {u"$"_s, u"USD"_s},       {u"US$"_s, u"USD"_s},
        {u"U.S.$"_s, u"USD"_s},   {u"DOLLARS"_s, u"USD"_s},
        {u"C$"_s, u"CAD"_s},      {u"CA$"_s, u"CAD"_s},
        {u"A$"_s, u"AUD"_s},      {u"AU$"_s, u"AUD"_s},
        {u"HK$"_s, u"HKD"_s},     {u"NZ$"_s, u"NZD"_s},
        {u"S$"_s, u"SGD"_s},      {u"\u20AC"_s, u"EUR"_s},
        {u"EURO"_s, u"EUR"_s},    {u"EUROS"_s, u"EUR"_s},
        {u"\u00A3"_s, u"GBP"_s},  {u"POUNDSSTERLING"_s, u"GBP"_s},
        {u"\u00A5"_s, u"JPY"_s},  {u"YEN"_s, u"JPY"_s},
        {u"FRANKEN"_s, u"CHF"_s}, {u"SWISSFRANCS"_s, u"CHF"_s},
        {u"RMB"_s, u"CNY"_s}};
    const QString level = QString(printed).remove(u' ').toUpper();
    return codes.value(level, level);
}

qint64 moneyScale(const QString &word)
{
    const QString level = word.toLower();
    if (level.isEmpty())
        return 1;
    if (level.startsWith(u'k') || level == "thousand"_L1)
        return 1000;
    return level.startsWith(u'b') || level.startsWith("mrd"_L1) ? 1000000000 : 1000000;
}

// Words written out before a sum: "one hundred thousand dollars ($100,000)".
std::optional<qint64> wordsBefore(const QString &text, int offset)
{
    static const QRegularExpression written(
        u"((?:[A-Za-z\\x{00E4}\\x{00F6}\\x{00FC}\\x{00DF}-]+,?\\s+){1,14})(?:(?:US|U\\.S\\.|United "
        u"States)\\s+)?(?:[Dd]ollars?|DOLLARS?|Euros?|EURO)"
        "(?:\\s+and\\s+(?:no|00)(?:/100)?(?:\\s+cents)?)?\\s*\\(\\s?$"_s);
    static const QRegularExpression blanks(u"[\\s,]+"_s);
    const QRegularExpressionMatch match
        = written.match(text.mid(std::max(0, offset - 140), std::min(offset, 140)));
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList words = match.captured(1).split(blanks, Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < words.size(); ++from) {
        const auto number = numberFromWords(words.mid(from).join(u' '));
        if (number && words.at(from).compare(u"and"_s, Qt::CaseInsensitive) != 0)
            return number;
    }
    return std::nullopt;
}

std::optional<MoneyMention> moneyOf(const QRegularExpressionMatch &match, const QString &text)
{
    const bool symbolFirst = match.hasCaptured(u"c1"_s) && !match.captured(u"c1"_s).isEmpty();
    const QString branch = symbolFirst ? u"1"_s : u"2"_s;
    QString printed = match.captured(u'n' + branch).remove(u' ').remove(u'\n');
    const qsizetype spaces = match.capturedLength(u'n' + branch) - printed.size();
    const qsizetype full = printed.size() + spaces;
    while (printed.endsWith(u'.') || printed.endsWith(u',') || printed.endsWith(u'\''))
        printed.chop(1);
    MoneyMention mention;
    const auto amount = decimalFromPrint(printed, &mention.ambiguous);
    const qint64 scale = moneyScale(match.captured(u's' + branch));
    if (!amount || *amount > std::numeric_limits<qint64>::max() / scale)
        return std::nullopt;
    const bool bareEnd = match.capturedEnd(u'n' + branch) == match.capturedEnd();
    mention.span = {int(match.capturedStart()),
                    int(match.capturedEnd() - (bareEnd ? full - spaces - printed.size() : 0))};
    mention.tenThousandths = *amount * scale;
    mention.currency = currencyCode(match.captured(u'c' + branch));
    mention.currencyAssumed = match.captured(u'c' + branch) == "$"_L1;
    if (const auto words = wordsBefore(text, mention.span.begin))
        mention.wordsDiffer = *words != mention.tenThousandths / unitParts;
    return mention;
}

} // namespace

std::optional<qint64> decimalFromPrint(const QString &printed, bool *ambiguous)
{
    static const QRegularExpression grouped(
        u"^\\d{1,3}(?<sep>[.,'])\\d{3}(?:\\g{sep}\\d{3})*(?:(?<dec>[.,])(?<part>\\d{1,4}))?$"_s);
    static const QRegularExpression plain(u"^(?<whole>\\d{1,14})(?:[.,](?<part>\\d{1,4}))?$"_s);
    QString whole;
    QString part;
    const QRegularExpressionMatch group = grouped.match(printed);
    const QRegularExpressionMatch simple = plain.match(printed);
    if (group.hasMatch()
        && (group.captured(u"dec"_s).isEmpty()
            || group.captured(u"dec"_s) != group.captured(u"sep"_s))) {
        part = group.captured(u"part"_s);
        whole = printed.left(group.captured(u"dec"_s).isEmpty() ? printed.size()
                                                                : group.capturedStart(u"dec"_s));
        if (ambiguous != nullptr)
            *ambiguous
                = part.isEmpty() && group.captured(u"sep"_s) == "."_L1 && printed.count(u'.') == 1;
        whole.remove(group.captured(u"sep"_s));
    } else if (simple.hasMatch()) {
        whole = simple.captured(u"whole"_s);
        part = simple.captured(u"part"_s);
    }
    bool ok = false;
    const qint64 units = whole.toLongLong(&ok);
    if (!ok || whole.size() > 14)
        return std::nullopt;
    return units * unitParts + part.leftJustified(4, u'0').toLongLong();
}

QString MoneyMention::value() const
{
    const qint64 whole = tenThousandths / unitParts;
    const qint64 rest = tenThousandths % unitParts;
    QString part = u"%1"_s.arg(rest, 4, 10, QChar(u'0'));
    if (part.endsWith("00"_L1))
        part.chop(2);
    return u"%1.%2 %3"_s.arg(whole).arg(part, currency);
}

QList<MoneyMention> findMoney(const QString &text)
{
    QList<MoneyMention> mentions;
    QRegularExpressionMatchIterator found = moneyPattern().globalMatch(text);
    while (found.hasNext() && mentions.size() < mostSums) {
        if (const auto mention = moneyOf(found.next(), text))
            mentions.append(*mention);
    }
    return mentions;
}

} // namespace countersign::extraction
