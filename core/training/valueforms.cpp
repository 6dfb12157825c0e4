// SPDX-License-Identifier: Apache-2.0
#include "core/training/valueforms.h"

#include "core/extraction/extractjson.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::training
{

namespace
{

QString foldedWords(const QString &value)
{
    QString folded;
    bool gap = false;
    for (const QChar c : value.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c == u'&') {
            folded += u" and"_s;
            gap = true;
        } else if (c.unicode() < 128 && c.isLetterOrNumber()) {
            if (gap && !folded.isEmpty())
                folded += u' ';
            folded += c;
            gap = false;
        } else if (c.category() != QChar::Mark_NonSpacing) {
            gap = true;
        }
    }
    return folded;
}

const QSet<QString> &legalFormWords()
{
    static const QSet<QString> words
        = {u"inc"_s,  u"incorporated"_s, u"corp"_s, u"corporation"_s, u"co"_s,       u"company"_s,
           u"llc"_s,  u"lc"_s,           u"ltd"_s,  u"limited"_s,     u"lp"_s,       u"llp"_s,
           u"lllp"_s, u"plc"_s,          u"sa"_s,   u"ag"_s,          u"nv"_s,       u"bv"_s,
           u"gmbh"_s, u"srl"_s,          u"spa"_s,  u"pty"_s,         u"pte"_s,      u"oy"_s,
           u"ab"_s,   u"as"_s,           u"kk"_s,   u"se"_s,          u"sas"_s,      u"sarl"_s,
           u"kg"_s,   u"mbh"_s,          u"na"_s,   u"trust"_s,       u"companies"_s};
    return words;
}

QString relaxedParty(const QString &value)
{
    static const QRegularExpression dottedLetter(u"\\b([a-z])\\.\\s*(?=[a-z]\\b)"_s);
    QStringList words = foldedWords(value.toLower().replace(dottedLetter, u"\\1"_s)).split(u' ');
    while (words.size() > 1 && legalFormWords().contains(words.constLast()))
        words.removeLast();
    if (words.size() > 1 && words.constFirst() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && words.constLast() == "and"_L1)
        words.removeLast();
    return words.join(u' ');
}

QString relaxedPlace(const QString &value)
{
    static const QRegularExpression head(
        u"^(?:the )?(?:state|commonwealth|province|republic|laws?) of (?:the )?|^the "_s);
    const QString place = foldedWords(value).remove(head);
    return place == "england and wales"_L1 ? u"england"_s : place;
}

QString relaxedPeriod(const QString &value)
{
    // "60) days" and "two (2) years" are what people copied from the page.
    static const QRegularExpression period(u"(\\d+)[^a-z0-9]*(year|month|week|day)"_s);
    const QRegularExpressionMatch match = period.match(value.toLower());
    if (!match.hasMatch())
        return foldedWords(value);
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == "year"_L1)
        return u"m%1"_s.arg(count * 12);
    if (unit == "week"_L1)
        return u"d%1"_s.arg(count * 7);
    return unit.left(1) + QString::number(count);
}

} // namespace

QString strictForm(model::FieldKey key, const QString &value)
{
    return extraction::kleisterValue(key, value).simplified().toUpper();
}

QString relaxedForm(model::FieldKey key, const QString &value)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Party:
        return relaxedParty(value);
    case model::FieldType::Duration:
        return relaxedPeriod(value);
    case model::FieldType::Date:
        return value.simplified().toLower();
    case model::FieldType::Text:
    case model::FieldType::Money:
    case model::FieldType::Choice:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        break;
    }
    return key == model::FieldKey::Jurisdiction ? relaxedPlace(value) : foldedWords(value);
}

} // namespace countersign::training
