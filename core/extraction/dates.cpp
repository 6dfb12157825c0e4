// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/dates.h"

#include "core/extraction/numberwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;
constexpr qsizetype mostDates = 20000;

const QString &monthPattern()
{
    // "0ctober", "Juiy", "Apri1": the usual misreadings stand beside the names.
    static const QString pattern = u"(?:January|J\\x{00E4}nner|Januar|Jan|February|Februar|Feb|"
                                   u"March|M\\x{00E4}rz|Mar|April|Apri[1l]|Apr|May|Mai|June|Juni"
                                   "|Jun|July|Ju[il1]y|Juli|Jul|August|Aug|September|Sept|Sep|"
                                   "October|[0O]ctober|Oktober|[0O]ct|Okt"
                                   "|November|N[0o]vember|Nov|December|Dezember|Dec|Dez)"_s;
    return pattern;
}

int monthNumber(const QString &name)
{
    static const QHash<QString, int> months{
        {u"jan"_s, 1},  {u"j\u00E4n"_s, 1}, {u"feb"_s, 2},  {u"mar"_s, 3},  {u"m\u00E4r"_s, 3},
        {u"apr"_s, 4},  {u"may"_s, 5},      {u"mai"_s, 5},  {u"jun"_s, 6},  {u"jul"_s, 7},
        {u"jui"_s, 7},  {u"ju1"_s, 7},      {u"aug"_s, 8},  {u"sep"_s, 9},  {u"oct"_s, 10},
        {u"0ct"_s, 10}, {u"okt"_s, 10},     {u"nov"_s, 11}, {u"n0v"_s, 11}, {u"dec"_s, 12},
        {u"dez"_s, 12}};
    return months.value(name.left(3).toLower(), 0);
}

const QRegularExpression &writtenDatePattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w])(?:"
        "(?<m1>%1)\\.?\\s{0,3}(?<d1>[0-9OlI]{1,2})(?:\\s?(?:st|nd|rd|th))?\\s{0,2}[,.]?\\s{0,3}(?:"
        "of\\s+)?(?<y1>%3)"
        "|(?:(?<d2>[0-9OlI]{1,2})\\s?(?:st|nd|rd|th|\\.)?|(?<w2>%2))\\s{0,3}(?:day\\s+)?(?:of\\s+)?"
        "(?<m2>%1)\\.?,?\\s{0,3}"
        "(?:of\\s+|in\\s+the\\s+year\\s+)?(?<y2>%3|[Tt]wo\\s+[Tt]housand(?:\\s+(?:and\\s+)?[A-Za-z]"
        "+(?:-[a-z]+)?)?)"
        "|(?<m3>%1)\\.?-(?<d3>\\d{1,2})-(?<y3>\\d{4}|\\d{2})"
        "|(?<d4>\\d{1,2})-(?<m4>%1)-(?<y4>\\d{4}|\\d{2})"
        ")(?![\\w])"_s.arg(monthPattern(), smallNumberPattern(),
                           u"(?:[12][0-9OolI]{3}|(?:19|20)\\s\\d\\d)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &figureDatePattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w./-])(?:(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)"
        "|(?<a>\\d{1,2})(?<sep>[./-])\\s?(?<b>\\d{1,2})\\g{sep}\\s?(?<y>(?:19|20)\\d\\d|\\d\\d))(?![\\w/-]|\\.\\d)"_s);
    return pattern;
}

QString capturedAny(const QRegularExpressionMatch &match, QStringView prefix)
{
    for (const QChar branch : {u'1', u'2', u'3', u'4'}) {
        const QString text = match.captured(prefix.toString() + branch);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// A year of two digits lies within sixty years before and forty after the day of capture, or in
// 1950 to 2049 where that isn't known.
int fullYear(int year, const ExtractionContext &context)
{
    if (year >= 100)
        return year;
    const int pivot = context.capturedOn.isValid() ? context.capturedOn.year() + 40 : 2049;
    const int century = pivot - pivot % 100;
    return century + year <= pivot ? century + year : century - 100 + year;
}

QDate plausibleDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= earliestYear && year <= latestYear ? date : QDate();
}

DateMention writtenDate(const QRegularExpressionMatch &match, const ExtractionContext &context)
{
    const QString year = capturedAny(match, u"y");
    const QString day = capturedAny(match, u"d");
    const int month = monthNumber(capturedAny(match, u"m"));
    const auto dayNumber
        = day.isEmpty() ? numberFromWords(match.captured(u"w2"_s)) : digitsFromOcr(day);
    const bool inWords = year.at(0).isLetter() && !year.contains(u'0') && !year.contains(u'1');
    const auto yearNumber = inWords ? numberFromWords(year) : digitsFromOcr(year);
    DateMention mention;
    mention.span = {int(match.capturedStart()), int(match.capturedEnd())};
    if (!dayNumber || !yearNumber)
        return mention;
    static const QRegularExpression letters(u"[OolI]"_s);
    mention.repaired = !inWords && (year.contains(letters) || day.contains(letters));
    mention.twoDigitYear = *yearNumber < 100;
    mention.date = plausibleDate(fullYear(int(*yearNumber), context), month, int(*dayNumber));
    return mention;
}

QList<DateMention> writtenDates(const QString &text, const ExtractionContext &context)
{
    QList<DateMention> mentions;
    QRegularExpressionMatchIterator found = writtenDatePattern().globalMatch(text);
    while (found.hasNext() && mentions.size() < mostDates) {
        const DateMention mention = writtenDate(found.next(), context);
        if (mention.date.isValid())
            mentions.append(mention);
    }
    return mentions;
}

// What the unambiguous dates of figures say: "25/12/2019" is day first.
DateOrder ownDateOrder(const QString &text)
{
    int dayFirst = 0;
    int monthFirst = 0;
    QRegularExpressionMatchIterator found = figureDatePattern().globalMatch(text);
    for (int i = 0; i < 2000 && found.hasNext(); ++i) {
        const QRegularExpressionMatch match = found.next();
        const int a = match.captured(u"a"_s).toInt();
        const int b = match.captured(u"b"_s).toInt();
        dayFirst += a > 12 && b <= 12 ? 1 : 0;
        monthFirst += b > 12 && a <= 12 ? 1 : 0;
    }
    if ((dayFirst > 0) == (monthFirst > 0))
        return DateOrder::Unknown;
    return dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool readsDayFirst(QChar separator, DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return true;
    case DateOrder::MonthFirst:
        return false;
    case DateOrder::Unknown:
        return separator == u'.';
    }
    return false;
}

DateMention figureDate(const QRegularExpressionMatch &match, DateOrder own,
                       const ExtractionContext &context)
{
    DateMention mention;
    mention.span = {int(match.capturedStart()), int(match.capturedEnd())};
    if (match.hasCaptured(u"iso"_s)) {
        mention.date = QDate::fromString(match.captured(u"iso"_s), Qt::ISODate);
        return mention;
    }
    const int a = match.captured(u"a"_s).toInt();
    const int b = match.captured(u"b"_s).toInt();
    const int year = match.captured(u"y"_s).toInt();
    const QChar separator = match.captured(u"sep"_s).at(0);
    const DateOrder order = own != DateOrder::Unknown ? own : context.dateOrder;
    const QDate dayFirst = plausibleDate(fullYear(year, context), b, a);
    const QDate monthFirst = plausibleDate(fullYear(year, context), a, b);
    const bool preferDay = readsDayFirst(separator, order);
    mention.twoDigitYear = year < 100;
    mention.date = preferDay ? dayFirst : monthFirst;
    const QDate second = preferDay ? monthFirst : dayFirst;
    if (!mention.date.isValid())
        mention.date = second;
    else if (second.isValid() && second != mention.date && own == DateOrder::Unknown
             && separator != u'.')
        mention.other = second;
    return mention;
}

} // namespace

QList<DateMention> findDates(const QString &text, const ExtractionContext &context)
{
    QList<DateMention> mentions = writtenDates(text, context);
    const DateOrder own = ownDateOrder(text);
    QRegularExpressionMatchIterator found = figureDatePattern().globalMatch(text);
    while (found.hasNext() && mentions.size() < mostDates) {
        const DateMention mention = figureDate(found.next(), own, context);
        if (mention.date.isValid())
            mentions.append(mention);
    }
    std::stable_sort(
        mentions.begin(), mentions.end(),
        [](const DateMention &a, const DateMention &b) { return a.span.begin < b.span.begin; });
    return mentions;
}

} // namespace countersign::extraction
