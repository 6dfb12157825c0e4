// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/durations.h"

#include "core/extraction/numberwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostDurations = 20000;
constexpr qint64 largestCount = 9999;

const QRegularExpression &durationPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w.$])(?:"
        "(?<words>(?:one\\s+hundred(?:\\s+and)?[\\s-]+|two\\s+hundred[\\s-]+|three\\s+hundred[\\s-]"
        "+)?(?:and\\s+)?%1"
        "|(?:one|two|three|a)\\s+hundred)"
        "(?:\\s{0,3}[(\\[]\\s?(?<figures>\\d{1,4}(?:\\.\\d)?)\\s?[)\\]])?"
        "|(?<digits>\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s{0,3}[(\\[]\\s?(?<words2>[a-z\\x{00E4}\\x{00F6}"
        "\\x{00FC}-]{2,20})\\s?[)\\]])?"
        ")(?<gap>[\\s-]{1,4})(?:(?:calendar|full|consecutive|additional|successive|business|"
        "working|contract|volle?n?)\\s+)?"
        "(?<unit>year|month|week|day|jahr|monat|woche|tag|anniversary)(?:s|e|en|n|es)?\\b"_s.arg(
            smallNumberPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString unitName(const QString &printed)
{
    const QString unit = printed.toLower();
    if (unit == "year"_L1 || unit == "jahr"_L1 || unit == "anniversary"_L1)
        return u"year"_s;
    if (unit == "month"_L1 || unit == "monat"_L1)
        return u"month"_s;
    if (unit == "week"_L1 || unit == "woche"_L1)
        return u"week"_s;
    return u"day"_s;
}

std::optional<qint64> wholeNumber(const QString &digits)
{
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

// Legally the words prevail over the figures.
DurationMention durationOf(const QRegularExpressionMatch &match)
{
    DurationMention mention;
    mention.span = {int(match.capturedStart()), int(match.capturedEnd())};
    mention.unit = unitName(match.captured(u"unit"_s));
    mention.anniversary
        = match.captured(u"unit"_s).compare(u"anniversary"_s, Qt::CaseInsensitive) == 0;
    mention.hyphenated = match.captured(u"gap"_s).contains(u'-');
    const QString spelled
        = match.captured(match.hasCaptured(u"words"_s) ? u"words"_s : u"words2"_s);
    const QString printed
        = match.captured(match.hasCaptured(u"words"_s) ? u"figures"_s : u"digits"_s);
    const auto words = numberFromWords(spelled);
    const auto figures = wholeNumber(printed);
    if (!printed.isEmpty() && !figures)
        return mention;
    const qint64 count = words ? *words : figures.value_or(0);
    mention.wordsDiffer = words && figures && *words != *figures;
    mention.count = count <= largestCount ? int(count) : 0;
    return mention;
}

} // namespace

QString DurationMention::value() const
{
    return count <= 0 ? QString()
                      : u"%1 %2%3"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
}

QList<DurationMention> findDurations(const QString &text)
{
    QList<DurationMention> mentions;
    QRegularExpressionMatchIterator found = durationPattern().globalMatch(text);
    while (found.hasNext() && mentions.size() < mostDurations) {
        const DurationMention mention = durationOf(found.next());
        if (mention.count > 0)
            mentions.append(mention);
    }
    return mentions;
}

QDate dateAfter(const QDate &date, const QString &duration)
{
    const QStringList parts = duration.split(u' ');
    const int count = parts.constFirst().toInt();
    if (parts.size() != 2 || count <= 0 || !date.isValid())
        return {};
    if (parts.at(1).startsWith(u"year"_s))
        return date.addYears(count);
    if (parts.at(1).startsWith(u"month"_s))
        return date.addMonths(count);
    if (parts.at(1).startsWith(u"week"_s))
        return date.addDays(7 * count);
    return parts.at(1).startsWith(u"day"_s) ? date.addDays(count) : QDate();
}

int durationDays(const QString &duration)
{
    const QDate start(2001, 1, 1);
    const QDate end = dateAfter(start, duration);
    return end.isValid() ? int(start.daysTo(end)) : 0;
}

} // namespace countersign::extraction
