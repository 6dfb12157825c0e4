// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/dates.h"

#include "core/extraction/anchoredpattern.h"
#include "core/extraction/numberwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;
constexpr qsizetype mostDates = 20000;
constexpr qsizetype mostTelling = 2000; // of their order
constexpr int spelledDateReach = 48; // characters around a month's name

const QString &monthPattern()
{
    // "0ctober", "Juiy", "Apri1": the usual misreadings stand beside the names. English, German,
    // French, Spanish.
    static const QString pattern
        = u"(?:J(?:anuary|\\x{00E4}nner|anuar|anvier|an)|ene(?:ro)?|F(?:ebruary|ebruar|eb|\\x{00E9}"
          "vrier|evrier|ebrero)|M(?:arch|\\x{00E4}rz|aerz|ars|arzo|ar|ay|ai|ayo)|A(?:pri[1l]|pr|"
          "vril|"
          "bril|br|ugust|ug|o\\x{00FB}t|out|gosto|go)|Ju(?:ne|ni|in|nio|n|[il1]y|li|illet|lio|l)|"
          "S(?:eptember|ept|eptembre|eptiembre|etiembre|ep)|[0O]c(?:tober|tobre|tubre|t)|Okt(?:"
          "ober)?|"
          "N(?:[0o]vember|ovembre|oviembre|ov)|D(?:ecember|ezember|\\x{00E9}cembre|ecembre|"
          "iciembre|"
          "ec|ez|ic))"_s;
    return pattern;
}

// By the first three letters, as they may be misread.
const QHash<QString, int> &monthNumbers()
{
    static const QHash<QString, int> months{
        {u"jan"_s, 1},  {u"j\u00E4n"_s, 1},  {u"ene"_s, 1},      {u"feb"_s, 2},  {u"f\u00E9v"_s, 2},
        {u"fev"_s, 2},  {u"mar"_s, 3},       {u"m\u00E4r"_s, 3}, {u"mae"_s, 3},  {u"apr"_s, 4},
        {u"avr"_s, 4},  {u"abr"_s, 4},       {u"may"_s, 5},      {u"mai"_s, 5},  {u"jun"_s, 6},
        {u"jul"_s, 7},  {u"jui"_s, 7},       {u"ju1"_s, 7},      {u"aug"_s, 8},  {u"ao\u00FB"_s, 8},
        {u"aou"_s, 8},  {u"ago"_s, 8},       {u"sep"_s, 9},      {u"set"_s, 9},  {u"oct"_s, 10},
        {u"0ct"_s, 10}, {u"okt"_s, 10},      {u"nov"_s, 11},     {u"n0v"_s, 11}, {u"dec"_s, 12},
        {u"dez"_s, 12}, {u"d\u00E9c"_s, 12}, {u"dic"_s, 12}};
    return months;
}

int monthNumber(const QString &name)
{
    const QString level = name.toLower();
    return level == "juin"_L1 ? 6 : monthNumbers().value(level.left(3), 0);
}

bool mayBeginMonth(QStringView text)
{
    static const WordSet beginnings(monthNumbers().keys());
    return beginnings.contains(stableHash(text.first(std::min<qsizetype>(3, text.size()))));
}

// What may stand behind the figures of a day: nothing more of the word, "th", "t h", "day", "de".
bool goesOnAsDay(QStringView behind)
{
    if (behind.isEmpty() || !behind.front().isLetter() || behind.front() == u'\u00BA')
        return true;
    static constexpr std::array pairs
        = {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1, "er"_L1, "da"_L1, "of"_L1, "de"_L1};
    const QStringView next = behind.mid(1, 2).trimmed();
    return !next.isEmpty() && std::any_of(pairs.begin(), pairs.end(), [&](QLatin1StringView pair) {
        return behind.front().toLower() == pair.at(0) && next.front().toLower() == pair.at(1);
    });
}

// A written date begins with a month's name or with the figures of a day, which may be misread as
// letters.
bool mayBeginDate(QStringView text, const Token &token)
{
    const QStringView rest = text.mid(token.span.begin);
    if (rest.front().isDigit())
        return token.span.length() <= 3 || mayBeginMonth(rest);
    constexpr QStringView misread = u"OoLlIi";
    for (qsizetype figures = 0; figures < std::min<qsizetype>(2, token.span.length())
         && misread.contains(rest.at(figures));
         ++figures) {
        const QStringView behind = rest.mid(figures + 1);
        if (goesOnAsDay(behind) || mayBeginMonth(behind))
            return true;
    }
    return mayBeginMonth(rest);
}

// A year as recognised: "2019", "2O19", "20 19", "201 9".
const QString &yearPattern()
{
    static const QString pattern
        = u"(?:[12][0-9OolI]{3}|(?:19|2[0O])\\s?[0-9OolI]\\s?[0-9OolI](?![0-9]))"_s;
    return pattern;
}

// Ordinals are often set high, and read apart from or into the figure: "26t h", "1 st".
const QString &ordinalPattern()
{
    static const QString pattern = u"(?:\\s?(?:s\\s?t|n\\s?d|r\\s?d|t\\s?h))"_s;
    return pattern;
}

const AnchoredPattern &writtenDatePattern()
{
    static const AnchoredPattern pattern(
        u"(?<![\\w])(?:"
        "(?<m1>%1)\\.?\\s{0,3}(?<d1>[0-9OlI]{1,2})(?:\\s?(?:st|nd|rd|th))?\\s{0,2}[,.]?\\s{0,3}(?:"
        "of\\s+)?(?<y1>%3)"
        "|(?<d2>[0-9OlI]{1,2})(?:%4|\\s?(?:\\.|er|\\x{00BA}))?\\s{0,3}(?:day\\s+)?(?:(?:of|de)"
        "[\\s-]+)?"
        "(?<m2>%1)\\.?\\s{0,2},?\\s{0,3}"
        "(?:(?:of|del?)\\s+|in\\s+the\\s+year\\s+(?:of\\s+)?)?(?<y2>%3|%2)"
        "|(?<m3>%1)\\.?-(?<d3>\\d{1,2})-(?<y3>\\d{4}|\\d{2})"
        "|(?<d4>\\d{1,2})-(?<m4>%1)-(?<y4>\\d{4}|\\d{2})"
        ")(?![\\w])"_s.arg(monthPattern(),
                           u"[Tt]wo\\s+[Tt]housand(?:\\s+(?:and\\s+)?[A-Za-z]+(?:-[a-z]+)?)?"_s,
                           yearPattern(), ordinalPattern()),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// The day in words: "third day of May, 2019", "le premier mai 2024", "May third, 2019". Months are
// rare, so that the words are looked at only beside one.
const QRegularExpression &spelledDatePattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w])(?:"
        "(?<w1>\\p{L}{3,12}(?:[-\\s](?!day)\\p{L}{3,9})?)\\s{1,3}(?:day\\s+)?(?:(?:of|de)\\s+)?(?<"
        "m1>%1)"
        "\\.?\\s{0,2},?\\s{0,3}(?:(?:of|del?)\\s+|in\\s+the\\s+year\\s+(?:of\\s+)?)?(?<y1>%3|%2)"
        "|(?<m2>%1)\\s{1,3}(?<w2>\\p{L}{3,12}(?:[-\\s]\\p{L}{3,9})?),?\\s{1,3}(?<y2>%3|%2)"
        ")(?![\\w])"_s.arg(monthPattern(),
                           u"two\\s+thousand(?:\\s+(?:and\\s+)?[a-z]+(?:-[a-z]+)?)?|deux\\s+mille"
                           "(?:\\s+[a-z]+(?:[- ][a-z]+)?)?|dos\\s+mil(?:\\s+[a-z\\x{00E9}]+)?"_s,
                           yearPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &figureDatePattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w./-])(?:(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)"
        "|(?<rd>\\d{1,2})[./ -](?<rm>I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./ -](?<ry>(?:19|20)\\d\\d)"
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

// Nothing to repair in "two thousand nineteen"; "2O19" is one of figures.
bool isYearInWords(const QString &year)
{
    return year.at(0).isLetter() && !year.contains(u'0') && !year.contains(u'1');
}

// "third", "twenty-first"; of "this third" only the last word counts.
std::optional<qint64> dayFromWords(const QString &words)
{
    const auto number = numberFromWords(words);
    return number ? number : numberFromWords(words.section(u' ', -1));
}

DateMention writtenDate(const QRegularExpressionMatch &match, int offset,
                        const ExtractionContext &context)
{
    const QString year = capturedAny(match, u"y");
    const QString day = capturedAny(match, u"d");
    const int month = monthNumber(capturedAny(match, u"m"));
    const auto dayNumber
        = day.isEmpty() ? dayFromWords(capturedAny(match, u"w").simplified()) : digitsFromOcr(day);
    const bool inWords = isYearInWords(year);
    const auto yearNumber = inWords ? numberFromWords(year) : digitsFromOcr(year);
    DateMention mention;
    mention.span = {offset + int(match.capturedStart()), offset + int(match.capturedEnd())};
    if (!dayNumber || !yearNumber)
        return mention;
    static const QRegularExpression letters(u"[OolI]"_s);
    mention.repaired = !inWords && (year.contains(letters) || day.contains(letters));
    mention.twoDigitYear = *yearNumber < 100;
    mention.date = plausibleDate(fullYear(int(*yearNumber), context), month, int(*dayNumber));
    return mention;
}

// "third day of May, 2019": looked for only around the names of months.
QList<DateMention> spelledDates(const QString &text, const std::vector<Token> &tokens,
                                const ExtractionContext &context)
{
    static const AnchoredPattern month(u"(?<![\\w])%1(?![\\w])"_s.arg(monthPattern()),
                                       QRegularExpression::CaseInsensitiveOption);
    QList<DateMention> mentions;
    const auto names = month.matchesWhere(text, tokens, [&text](const Token &token) {
        return mayBeginMonth(QStringView(text).mid(token.span.begin));
    });
    for (const QRegularExpressionMatch &name : names) {
        if (mentions.size() >= mostDates)
            break;
        const int begin = std::max(0, int(name.capturedStart()) - spelledDateReach);
        const QString window = text.mid(begin, name.capturedEnd() + spelledDateReach - begin);
        QRegularExpressionMatchIterator found = spelledDatePattern().globalMatch(window);
        while (found.hasNext()) {
            const DateMention mention = writtenDate(found.next(), begin, context);
            if (mention.date.isValid() && mention.span.contains(int(name.capturedStart()))
                && (mentions.isEmpty() || !mentions.constLast().span.overlaps(mention.span)))
                mentions.append(mention);
        }
    }
    return mentions;
}

QList<DateMention> writtenDates(const QString &text, const std::vector<Token> &tokens,
                                const ExtractionContext &context)
{
    QList<DateMention> mentions = spelledDates(text, tokens, context);
    const auto dates = writtenDatePattern().matchesWhere(
        text, tokens, [&text](const Token &token) { return mayBeginDate(text, token); });
    for (const QRegularExpressionMatch &match : dates) {
        if (mentions.size() >= mostDates)
            break;
        const DateMention mention = writtenDate(match, 0, context);
        if (mention.date.isValid())
            mentions.append(mention);
    }
    return mentions;
}

// What the unambiguous dates of figures say: "25/12/2019" is day first.
DateOrder ownDateOrder(const QList<QRegularExpressionMatch> &found)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QRegularExpressionMatch &match : found.first(std::min(found.size(), mostTelling))) {
        const int a = match.captured(u"a"_s).toInt();
        const int b = match.captured(u"b"_s).toInt();
        dayFirst += a > 12 && b <= 12 ? 1 : 0;
        monthFirst += b > 12 && a <= 12 ? 1 : 0;
    }
    if ((dayFirst > 0) == (monthFirst > 0))
        return DateOrder::Unknown;
    return dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

// How the document writes its dates with a month's name: "3 May" leans to day first.
DateOrder writtenDateOrder(const QString &text, const QList<DateMention> &written)
{
    const auto dayFirst
        = std::count_if(written.cbegin(), written.cend(), [&text](const DateMention &mention) {
              return text.at(mention.span.begin).isDigit();
          });
    const auto monthFirst = written.size() - dayFirst;
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
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

int romanMonth(const QString &numeral)
{
    static const QStringList numerals{u"I"_s,   u"II"_s,   u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                                      u"VII"_s, u"VIII"_s, u"IX"_s,  u"X"_s,  u"XI"_s, u"XII"_s};
    return int(numerals.indexOf(numeral)) + 1;
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
    if (match.hasCaptured(u"rm"_s)) {
        mention.date
            = plausibleDate(match.captured(u"ry"_s).toInt(), romanMonth(match.captured(u"rm"_s)),
                            match.captured(u"rd"_s).toInt());
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
    mention.orderKnown = mention.other.isValid() && order != DateOrder::Unknown;
    return mention;
}

// "O.C.G.A. § 13-8-50" is no day.
bool isStatuteNumber(const QString &text, Span span)
{
    static const QRegularExpression statute(
        u"(?:\\x{00A7}|\\b(?:section|sec\\.|article|code|stat\\.|o\\.c\\.g\\.a\\.))[\\s\\x{00A7}]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int reach = 16;
    const int begin = std::max(0, span.begin - reach);
    return statute.match(text.mid(begin, span.begin - begin)).hasMatch();
}

} // namespace

QList<DateMention> findDates(const QString &text, const ExtractionContext &context,
                             DateOrder country)
{
    return findDates(text, tokensOf(text), context, country);
}

QList<DateMention> findDates(const QString &text, const std::vector<Token> &tokens,
                             const ExtractionContext &context, DateOrder country)
{
    QList<DateMention> mentions = writtenDates(text, tokens, context);
    QList<QRegularExpressionMatch> figures;
    for (auto found = figureDatePattern().globalMatch(text); found.hasNext();)
        figures.append(found.next());
    const DateOrder own = ownDateOrder(figures);
    ExtractionContext leaning = context;
    if (leaning.dateOrder == DateOrder::Unknown)
        leaning.dateOrder = writtenDateOrder(text, mentions);
    if (leaning.dateOrder == DateOrder::Unknown)
        leaning.dateOrder = country;
    for (const QRegularExpressionMatch &match : std::as_const(figures)) {
        if (mentions.size() >= mostDates)
            break;
        const DateMention mention = figureDate(match, own, leaning);
        if (mention.date.isValid() && !isStatuteNumber(text, mention.span))
            mentions.append(mention);
    }
    std::stable_sort(
        mentions.begin(), mentions.end(),
        [](const DateMention &a, const DateMention &b) { return a.span.begin < b.span.begin; });
    return mentions;
}

} // namespace countersign::extraction
