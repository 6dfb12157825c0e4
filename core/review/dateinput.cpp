// SPDX-License-Identifier: Apache-2.0
#include "core/review/valueinput.h"

#include "core/review/clinging.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

QString monthKey(const QString &name)
{
    QString key = name.toCaseFolded();
    key.remove(u'.');
    return key;
}

// Month names, long and short, of the languages that contracts at hand are written in.
QHash<QString, int> monthNames()
{
    QHash<QString, int> months;
    for (const QLocale::Language language :
         {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
          QLocale::Dutch, QLocale::Portuguese}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                months.insert(monthKey(locale.monthName(month, format)), month);
        }
    }
    months.insert(u"sept"_s, 9);
    return months;
}

int monthOf(const QString &name)
{
    static const QHash<QString, int> months = monthNames();
    return months.value(monthKey(name), 0);
}

// Two digits are read into the hundred years that begin in 1970.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

QString isoDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// "1 March 2026", "1. Mai 2026", "3rd day of May, 2019", "1er mars 2026".
QString dayMonthYear(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:the )?([0-9]{1,2})(?:st|nd|rd|th|er|\\.)?(?: day)?(?: of| de)? ?"
        "[-/ ]?([\\p{L}]{3,}\\.?)[-/ ]?,? ?(?:de )?([0-9]{4}|[0-9]{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return isoDate(fullYear(match.captured(3)), monthOf(match.captured(2)),
                   match.captured(1).toInt());
}

// "March 1, 2026", "Mar 1st 2026".
QString monthDayYear(const QString &text)
{
    static const QRegularExpression form(
        u"^([\\p{L}]{3,}\\.?) ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4}|[0-9]{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return isoDate(fullYear(match.captured(3)), monthOf(match.captured(1)),
                   match.captured(2).toInt());
}

} // namespace

base::Result<QString> parseDateInput(const QString &typed)
{
    static const QRegularExpression weekday(u"^[\\p{L}]+, "_s);
    QString text = withoutClinging(typed.simplified(), aroundValues);
    text.remove(weekday);

    static const QRegularExpression yearFirst(u"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return isoDate(match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt());
    static const QRegularExpression dotted(
        u"^([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4}|[0-9]{2})$"_s);
    if (const auto match = dotted.match(text); match.hasMatch())
        return isoDate(fullYear(match.captured(3)), match.captured(2).toInt(),
                       match.captured(1).toInt());

    // With slashes or dashes half the world writes the day first, the other half the month: only a
    // number above twelve tells.
    static const QRegularExpression slashed(
        u"^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4}|[0-9]{2})$"_s);
    if (const auto match = slashed.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = fullYear(match.captured(3));
        if (first <= 12 && second <= 12 && first != second)
            return base::Error{base::ErrorKind::InvalidInput, u"field.date_ambiguous"_s, {}};
        return first > 12 ? isoDate(year, second, first) : isoDate(year, first, second);
    }
    const QString spoken = dayMonthYear(text);
    return spoken.isEmpty() ? monthDayYear(text) : spoken;
}

} // namespace countersign::review
