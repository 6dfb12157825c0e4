// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/numbering.h"

#include "core/extraction/tokens.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int mostLost = 3; // numbers that recognition may have lost in a row
constexpr int deepestLevel = 6;

const QRegularExpression &clauseNumberPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:"
        "(?<word>article|artikel|art\\.|art[i\\x{00ED}]culo|section|sec\\.|clause|ziffer|"
        "cl[a\\x{00E1}]usula)\\s+(?<named>[ivxlc]{1,6}\\b|\\d{1,3}(?:\\.\\d{1,3}){0,3}|premier|"
        "[[:alpha:]]{5,12}[ao]\\b)"
        "|\\x{00A7}\\s*(?<para>\\d{1,3})[a-z]?"
        "|(?<ordinal>primer[ao]|segund[ao]|tercer[ao]|cuart[ao]|quint[ao]|sext[ao]|s[e\\x{00E9}]"
        "ptim[ao]"
        "|octav[ao]|noven[ao]|d[e\\x{00E9}]cim[ao]|und[e\\x{00E9}]cim[ao]|duod[e\\x{00E9}]cim[ao])("
        "?=\\s?[.:-])"
        "|(?<decimal>\\d{1,2}(?:\\.\\d{1,2}){0,4})(?=[.):\\s]|$)"
        "|(?<roman>[IVX]{1,5})(?=[.)]\\s)"
        "|(?<capital>[A-Z])(?=[.)]\\s)"
        "|\\((?<bracket>[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)"
        "|(?<letter>[a-z])(?=\\)\\s)"
        ")(?<closing>\\s?[.:)-]{0,3})\\s*[-:.]?\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// The words are looked for in any case, the letters not.
const QRegularExpression &namedNumberPattern()
{
    static const QRegularExpression pattern(clauseNumberPattern().pattern(),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Most lines begin with a word that numbers nothing.
bool mayBeginNumber(QStringView line)
{
    static const WordSet words(
        u"article artikel art articulo art\u00EDculo section sec clause ziffer clausula "
        "cl\u00E1usula primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta "
        "sexto sexta septimo septima s\u00E9ptimo s\u00E9ptima octavo octava noveno novena decimo "
        "decima "
        "d\u00E9cimo d\u00E9cima undecimo undecima und\u00E9cimo und\u00E9cima duodecimo duodecima "
        "duod\u00E9cimo duod\u00E9cima"_s.split(u' '));
    const QStringView trimmed = line.trimmed();
    const auto end
        = std::find_if_not(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
    const QStringView word = trimmed.first(end - trimmed.begin());
    const auto isRoman = [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; };
    return word.size() <= 1 || std::all_of(word.begin(), word.end(), isRoman)
        || words.contains(stableHash(word));
}

int romanValue(const QString &numeral)
{
    static const QHash<QChar, int> values{
        {u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}, {u'c', 100}};
    const QString small = numeral.toLower();
    int sum = 0;
    for (qsizetype i = 0; i < small.size(); ++i) {
        const int value = values.value(small.at(i), 0);
        const int next = i + 1 < small.size() ? values.value(small.at(i + 1), 0) : 0;
        if (value == 0)
            return 0;
        sum += value < next ? -value : value;
    }
    return sum;
}

int ordinalValue(const QString &word)
{
    static const QStringList beginnings{u"primer"_s, u"segund"_s, u"tercer"_s, u"cuart"_s,
                                        u"quint"_s,  u"sext"_s,   u"ptim"_s,   u"octav"_s,
                                        u"noven"_s,  u"cim"_s,    u"nd"_s};
    const QString small = word.toLower();
    if (small.startsWith("und"_L1))
        return 11;
    if (small.startsWith("duod"_L1))
        return 12;
    if (small == "premier"_L1)
        return 1;
    for (int i = 0; i < beginnings.size(); ++i) {
        if (small.startsWith(beginnings.at(i)) || (i >= 6 && small.contains(beginnings.at(i))))
            return i + 1;
    }
    return 0;
}

QList<int> decimalValue(const QString &printed)
{
    QList<int> value;
    for (const QString &part : printed.split(u'.'))
        value.append(part.toInt());
    return value;
}

ClauseNumber namedNumber(const QRegularExpressionMatch &match)
{
    const QString word = match.captured(u"word"_s).toLower();
    ClauseNumber number;
    number.style = word.startsWith("art"_L1) ? NumberStyle::Article : NumberStyle::Section;
    number.printed = match.captured(u"named"_s);
    number.closed = true;
    if (number.printed.at(0).isDigit())
        number.value = decimalValue(number.printed);
    else if (const int ordinal = ordinalValue(number.printed); ordinal > 0)
        number.value = {ordinal};
    else
        number.value = {romanValue(number.printed)};
    return number;
}

ClauseNumber plainNumber(const QRegularExpressionMatch &match)
{
    ClauseNumber number;
    number.closed = !match.captured(u"closing"_s).trimmed().isEmpty();
    const auto set = [&](NumberStyle style, const QString &group) {
        number.style = style;
        number.printed = match.captured(group);
        return number.printed;
    };
    if (match.hasCaptured(u"para"_s)) {
        number.value = {set(NumberStyle::Paragraph, u"para"_s).toInt()};
        number.closed = true;
    } else if (match.hasCaptured(u"ordinal"_s)) {
        number.value = {ordinalValue(set(NumberStyle::Ordinal, u"ordinal"_s))};
    } else if (match.hasCaptured(u"decimal"_s)) {
        number.value = decimalValue(set(NumberStyle::Decimal, u"decimal"_s));
    } else if (match.hasCaptured(u"roman"_s)) {
        number.value = {romanValue(set(NumberStyle::Roman, u"roman"_s))};
    } else if (match.hasCaptured(u"capital"_s)) {
        number.value = {set(NumberStyle::Capital, u"capital"_s).at(0).unicode() - u'A' + 1};
    } else {
        const QString letters = match.captured(u"bracket"_s) + match.captured(u"letter"_s);
        number.printed = u"(%1)"_s.arg(letters);
        number.closed = true;
        number.style = letters.at(0).isDigit() ? NumberStyle::Bracketed : NumberStyle::Letter;
        number.value
            = {letters.at(0).isDigit() ? letters.toInt() : letters.at(0).unicode() - u'a' + 1};
    }
    return number;
}

bool mayRestart(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Letter:
    case NumberStyle::SmallRoman:
    case NumberStyle::Bracketed:
    case NumberStyle::Capital:
        return true;
    case NumberStyle::Article:
    case NumberStyle::Section:
    case NumberStyle::Paragraph:
    case NumberStyle::Ordinal:
    case NumberStyle::Decimal:
    case NumberStyle::Roman:
        return false;
    }
    return false;
}

bool isMainStyle(NumberStyle style)
{
    return !mayRestart(style) || style == NumberStyle::Capital;
}

} // namespace

std::optional<ClauseNumber> clauseNumberAt(const QString &line)
{
    if (!mayBeginNumber(line))
        return std::nullopt;
    QRegularExpressionMatch match = clauseNumberPattern().match(line);
    if (!match.hasMatch()) {
        match = namedNumberPattern().match(line);
        if (!match.hasMatch() || !(match.hasCaptured(u"word"_s) || match.hasCaptured(u"ordinal"_s)))
            return std::nullopt;
    }
    ClauseNumber number = match.hasCaptured(u"word"_s) ? namedNumber(match) : plainNumber(match);
    number.length = int(match.capturedLength());
    if (number.value.constFirst() <= 0)
        return std::nullopt;
    return number;
}

bool NumberingAutomaton::goesOn(const ClauseNumber &number, bool headed) const
{
    const QList<int> last = m_last.value(int(number.style));
    const QList<int> &value = number.value;
    const auto small = [](int part) { return part <= 2; };
    if (last.isEmpty())
        return std::all_of(value.begin(), value.end(), small);
    if (value == QList<int>{1})
        return mayRestart(number.style) || headed;
    const qsizetype shared = std::min(last.size(), value.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (value.at(i) == last.at(i))
            continue;
        const int step = value.at(i) - last.at(i);
        return step > 0 && step <= mostLost
            && std::all_of(value.begin() + i + 1, value.end(), small);
    }
    return value.size() == last.size() + 1 && small(value.constLast());
}

void NumberingAutomaton::settleLevel(const ClauseNumber &number)
{
    const bool articles = m_last.contains(int(NumberStyle::Article));
    const bool outer = articles || m_last.contains(int(NumberStyle::Paragraph))
        || m_last.contains(int(NumberStyle::Ordinal)) || m_last.contains(int(NumberStyle::Roman));
    int level = 0;
    switch (number.style) {
    case NumberStyle::Article:
    case NumberStyle::Paragraph:
    case NumberStyle::Ordinal:
    case NumberStyle::Roman:
        break;
    case NumberStyle::Section:
    case NumberStyle::Decimal:
        // "1.1" below an article is its first level, whatever its own depth.
        level = outer ? int(std::max<qsizetype>(1, number.value.size() - 1))
                      : int(number.value.size()) - 1;
        break;
    case NumberStyle::Capital:
        level = outer || m_last.contains(int(NumberStyle::Decimal)) ? m_mainLevel + 1 : 0;
        break;
    case NumberStyle::Letter:
    case NumberStyle::Bracketed:
        level = m_mainLevel + 1;
        break;
    case NumberStyle::SmallRoman:
        level = m_mainLevel + (m_last.contains(int(NumberStyle::Letter)) ? 2 : 1);
        break;
    }
    m_level = std::min(level, deepestLevel);
    if (isMainStyle(number.style) && number.style != NumberStyle::Capital)
        m_mainLevel = m_level;
}

bool NumberingAutomaton::take(ClauseNumber &number, bool headed)
{
    if (number.style == NumberStyle::Letter) {
        // "(i)" behind "(h)" is a letter, elsewhere one in Roman figures.
        const int roman = romanValue(number.printed.mid(1, number.printed.size() - 2));
        const bool single = number.printed.size() == 3;
        if (roman > 0 && !(single && goesOn(number, headed) && number.value.constFirst() > 1)) {
            number.style = NumberStyle::SmallRoman;
            number.value = {roman};
        } else if (!single) {
            return false;
        }
    }
    const bool needsHeading
        = (number.style == NumberStyle::Decimal && !number.closed && number.value.size() == 1)
        || number.style == NumberStyle::Roman || number.style == NumberStyle::Capital;
    if ((needsHeading && !headed) || !goesOn(number, headed))
        return false;
    m_last[int(number.style)] = number.value;
    settleLevel(number);
    m_main = isMainStyle(number.style);
    if (m_main) {
        for (const NumberStyle inner :
             {NumberStyle::Letter, NumberStyle::SmallRoman, NumberStyle::Bracketed})
            m_last.remove(int(inner));
    } else if (number.style == NumberStyle::Letter) {
        m_last.remove(int(NumberStyle::SmallRoman));
    }
    return true;
}

void NumberingAutomaton::restart()
{
    m_last.clear();
    m_level = 0;
    m_mainLevel = 0;
}

} // namespace countersign::extraction
