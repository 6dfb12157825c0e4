// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/durations.h"

#include "core/extraction/numberwords.h"
#include "core/extraction/patternset.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostDurations = 20000;
constexpr qint64 largestCount = 9999;
constexpr int longestCount = 90; // characters before the unit that may say how many
constexpr int mostNumberWords = 6;
constexpr double meanMonth = 30.4375; // days
constexpr qint64 fewestRoundedDays = 45; // shorter periods are counted in days

// Units are rare, numbers in words are many: the unit is found first and read backwards from.
const AnchoredPattern &unitPattern()
{
    static const AnchoredPattern pattern(
        u"(?<![\\p{L}\\d])(?<unit>years?|months?|weeks?|days?|jahr(?:e[ns]?|es)?|monat(?:e[ns]?|es)"
        u"?|"
        "wochen?|tag(?:e[ns]?|es)?|anniversary|anniversaries|(?<=\\d\\s|[)\\]]\\s|\\bun\\s)an|ans|"
        "ann[e\\x{00E9}]es?|mois|semaines?|"
        "jours?|a\\x{00F1}os?|mes(?:es)?|semanas?|d[i\\x{00ED}]as?|half[- ]year)(?![\\p{L}\\d])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const WordSet &unitWords()
{
    static const WordSet words(
        u"year years month months week weeks day days jahr jahre jahren jahres monat monate "
        u"monaten "
        "monats monates woche wochen tag tage tagen tages anniversary anniversaries an ans annee "
        "annees ann\u00E9e ann\u00E9es mois semaine semaines jour jours ano anos a\u00F1o "
        "a\u00F1os mes "
        "meses semana semanas dia dias d\u00EDa d\u00EDas half"_s.split(u' '));
    return words;
}

// How many, as far as figures say it: "(2)", "[2nd]", "24", "24 (twenty-four)"; qualifying words
// may stand between them and the unit.
const QRegularExpression &figuresPattern()
{
    static const QRegularExpression pattern(
        u"(?:[(\\[]\\s?(?<figures>\\d{1,4}(?:[.,]\\d{1,2})?)(?<nth>st|nd|rd|t\\s?h)?\\s?[)\\]]"
        "|(?<![\\w.,$])(?<digits>\\d{1,4}(?:[.,]\\d{1,2})?)(?<nth2>st|nd|rd|th)?(?:\\s{0,3}[(\\[]"
        "\\s?(?<words>"
        "[\\p{L}][\\p{L}\\s-]{1,30}?)\\s?[)\\]])?)?"
        "(?<gap>[\\s~-]{0,4})"
        "(?:(?:calendar|full|consecutive|additional|successive|business|working|contract|volle?n?|"
        "whole|complete|further|more|weitere[rnsm]?|aufeinanderfolgende[rn]?)[\\s-]+){0,2}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

struct DurationUnit {
    QString name;
    int factor = 1; // a half-year is six months
};

DurationUnit durationUnit(const QString &printed)
{
    const QString unit = printed.toLower();
    const auto startsWith = [&unit](std::initializer_list<QStringView> beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&unit](QStringView beginning) { return unit.startsWith(beginning); });
    };
    if (unit.startsWith("half"_L1))
        return {u"month"_s, 6};
    if (startsWith({u"mo", u"mes"}))
        return {u"month"_s};
    if (startsWith({u"w", u"sem"}))
        return {u"week"_s};
    if (startsWith({u"d", u"t", u"jour"}))
        return {u"day"_s};
    return {u"year"_s};
}

// "third day of May" counts nothing; only anniversaries are told by their number.
bool isOrdinal(const QString &word)
{
    return word.endsWith("th"_L1) || word == "first"_L1 || word == "second"_L1
        || word == "third"_L1;
}

bool joinsNumberWords(const QString &word)
{
    return word == "et"_L1 || word == "y"_L1;
}

// The longest run of words at the end that is a number, and where it begins.
struct CountWords {
    std::optional<qint64> number;
    bool ordinal = false;
    int length = 0; // characters from the run's first to the text's end
};

CountWords countWordsAtEnd(QStringView text)
{
    CountWords best;
    qsizetype begin = text.size();
    QString run;
    for (int words = 0; words < mostNumberWords; ++words) {
        qsizetype end = begin;
        while (end > 0 && (text.at(end - 1).isSpace() || text.at(end - 1) == u'-'))
            --end;
        qsizetype from = end;
        while (from > 0 && text.at(from - 1).isLetter())
            --from;
        if (from == end || (words > 0 && begin - end > 3))
            break;
        const QString word = text.mid(from, end - from).toString();
        // "a thirty-day notice" is no thirty-one.
        if (words > 0 && word.size() <= 2 && !joinsNumberWords(word))
            break;
        run = run.isEmpty() ? word : word + u' ' + run;
        begin = from;
        if (const auto number = numberFromWords(run))
            best = {number, best.ordinal || isOrdinal(run.toLower()), int(text.size() - from)};
    }
    return best;
}

// Figures in hundredths.
std::optional<qint64> hundredthsOf(const QString &digits)
{
    bool ok = false;
    const double value = QString(digits).replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(qint64(value * 100 + 0.5)) : std::nullopt;
}

// Legally the words prevail over the figures.
DurationMention durationBefore(const QString &text, const QRegularExpressionMatch &unitMatch)
{
    const QString printedUnit = unitMatch.captured(u"unit"_s);
    const int unitBegin = int(unitMatch.capturedStart());
    const int windowBegin = std::max(0, unitBegin - longestCount);
    const QString window = text.mid(windowBegin, unitBegin - windowBegin);
    const QRegularExpressionMatch figure = figuresPattern().match(window);
    DurationMention mention;
    const bool printsDigits = figure.hasCaptured(u"digits"_s);
    const QString digits = figure.captured(printsDigits ? u"digits"_s : u"figures"_s);
    int begin = int(figure.capturedStart(printsDigits ? u"digits"_s : u"gap"_s));
    std::optional<qint64> words;
    bool ordinal = figure.hasCaptured(u"nth"_s) || figure.hasCaptured(u"nth2"_s);
    if (printsDigits) {
        words = numberFromWords(figure.captured(u"words"_s));
    } else {
        const CountWords spelled
            = countWordsAtEnd(QStringView(window).left(figure.capturedStart()));
        words = spelled.number;
        ordinal = ordinal || spelled.ordinal;
        begin = int(figure.capturedStart()) - spelled.length;
    }
    const auto figures = digits.isEmpty() ? std::nullopt : hundredthsOf(digits);
    mention.anniversary = printedUnit.startsWith("anniv"_L1, Qt::CaseInsensitive);
    if ((!words && !figures) || (ordinal && !mention.anniversary))
        return mention;
    DurationUnit unit = durationUnit(printedUnit);
    const qint64 printedHundredths = figures.value_or(0);
    qint64 hundredths = words ? words.value_or(0) * 100 : printedHundredths;
    mention.wordsDiffer = words && figures && hundredths != printedHundredths;
    if (hundredths % 100 != 0 && unit.name == "year"_L1) {
        unit = {u"month"_s, 12};
    }
    hundredths *= unit.factor;
    mention.span = {windowBegin + begin, int(unitMatch.capturedEnd())};
    mention.unit = unit.name;
    mention.hyphenated = figure.captured(u"gap"_s).contains(u'-')
        || (figure.capturedStart() > 0 && window.endsWith(u'-'));
    mention.count
        = hundredths % 100 == 0 && hundredths / 100 <= largestCount ? int(hundredths / 100) : 0;
    return mention;
}

// "month to month", "from year to year", "annual renewals", "half a year": periods that no number
// counts.
const PatternSet &uncountedPatterns()
{
    static const PatternSet patterns(
        {u"\\b(?<unit>year|month|week)[- ](?:to|by)[- ](?:year|month|week)\\b"
         "|\\b(?<annual>annual(?:ly)?|yearly)\\s+(?:renew|extension|basis|term|period)"
         "|\\b(?:renew(?:ed|s)?|extended)\\s+(?<annually>annually|yearly)\\b"
         "|\\b(?<half>half\\s+a\\s+year|one[- ]half\\s+(?:\\(\\S{1,5}\\)\\s+)?year)\\b"_s},
        QRegularExpression::CaseInsensitiveOption);
    return patterns;
}

DurationMention uncountedDuration(const QRegularExpressionMatch &match)
{
    DurationMention mention;
    mention.span = {int(match.capturedStart()), int(match.capturedEnd())};
    mention.count = 1;
    mention.unit = u"year"_s;
    if (match.hasCaptured(u"unit"_s))
        mention.unit = match.captured(u"unit"_s).toLower();
    if (match.hasCaptured(u"half"_s)) {
        mention.count = 6;
        mention.unit = u"month"_s;
    }
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
    return findDurations(text, tokensOf(text));
}

QList<DurationMention> findDurations(const QString &text, const std::vector<Token> &tokens)
{
    QList<DurationMention> mentions;
    for (const QRegularExpressionMatch &unit :
         unitPattern().matchesAtWords(text, tokens, unitWords())) {
        if (mentions.size() >= mostDurations)
            break;
        const DurationMention mention = durationBefore(text, unit);
        if (mention.count > 0)
            mentions.append(mention);
    }
    for (const QRegularExpressionMatch &match :
         uncountedPatterns().scan(text).matchesOf(0, mostDurations - mentions.size()))
        mentions.append(uncountedDuration(match));
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
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

QStringList durationsBetween(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return {};
    const auto printed = [](qint64 count, const QString &unit) {
        return u"%1 %2%3"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
    };
    // A period may be printed with its last day included.
    for (const QDate &end : {to, to.addDays(1)}) {
        const int months = (end.year() - from.year()) * 12 + end.month() - from.month();
        if (months > 0 && from.addMonths(months) == end)
            return {months % 12 == 0 ? printed(months / 12, u"year"_s)
                                     : printed(months, u"month"_s)};
    }
    const qint64 days = from.daysTo(to);
    if (days < fewestRoundedDays)
        return {printed(days, u"day"_s), printed(days + 1, u"day"_s)};
    const qint64 whole = qint64(double(days) / meanMonth);
    const qint64 nearest = qint64(double(days) / meanMonth + 0.5);
    QStringList readings{printed(nearest, u"month"_s)};
    if (whole != nearest)
        readings.append(printed(whole, u"month"_s));
    return readings;
}

} // namespace countersign::extraction
