// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/datemarks.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

bool isMonth(const QString &word)
{
    static const QSet<QString> months
        = {u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
           u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    return months.contains(word.toLower());
}

} // namespace

void correctDate(const model::OcrWord &month, model::OcrWord &day, const model::OcrWord &year)
{
    static const QRegularExpression dayAndMark(u"^([0-9]{1,2}|[|lI])[.,;]$"_s);
    static const QRegularExpression yearAlone(u"^(19|20)[0-9]{2}(?![0-9])"_s);
    const auto found = dayAndMark.match(day.text);
    if (!found.hasMatch() || !isMonth(month.text) || !yearAlone.match(year.text).hasMatch())
        return;
    const QString number = found.captured(1);
    day.text = (number.at(0).isDigit() ? number : u"1"_s) + u',';
}

void correctOrdinal(model::OcrWord &word, const model::OcrWord &next)
{
    static const QRegularExpression raised(u"^([0-9]{0,1}[0-9])[\"\u201D\u2122\u00B0*']{1,2}$"_s);
    const auto found = raised.match(word.text);
    static const QRegularExpression counted(
        u"^(?:day$|(?:Floor|floor|Fl|Street|St|Ave|Avenue|anniversary)(?![A-Za-z]))"_s);
    if (!found.hasMatch() || !counted.match(next.text).hasMatch())
        return;
    const QString day = found.captured(1);
    const int number = day.toInt();
    const bool teen = number / 10 == 1;
    const QString ending = !teen && number % 10 == 1 ? u"st"_s
        : !teen && number % 10 == 2                  ? u"nd"_s
        : !teen && number % 10 == 3                  ? u"rd"_s
                                                     : u"th"_s;
    word.text = day + ending;
}

} // namespace countersign::ocr
