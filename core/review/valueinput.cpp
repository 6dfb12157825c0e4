// SPDX-License-Identifier: Apache-2.0
#include "core/review/valueinput.h"

#include "core/review/clinging.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::review
{

using model::FieldKey;
using model::FieldType;

namespace
{

base::Error inputError(const QString &code, FieldKey key)
{
    return {base::ErrorKind::InvalidInput, code, {{u"field"_s, model::fieldName(key)}}};
}

QString yesNoOf(const QString &folded)
{
    static const QStringList yes{u"y"_s, u"yes"_s, u"ja"_s, u"true"_s, u"signed"_s, u"1"_s};
    static const QStringList no{u"n"_s, u"no"_s, u"nein"_s, u"false"_s, u"unsigned"_s, u"0"_s};
    if (yes.contains(folded))
        return u"yes"_s;
    return no.contains(folded) ? u"no"_s : folded;
}

QString contractTypeOf(const QString &folded)
{
    static const QHash<QString, QString> spoken{
        {u"non-disclosure agreement"_s, u"nda"_s},
        {u"nondisclosure agreement"_s, u"nda"_s},
        {u"confidentiality agreement"_s, u"nda"_s},
        {u"master service agreement"_s, u"msa"_s},
        {u"master services agreement"_s, u"msa"_s},
        {u"statement of work"_s, u"sow"_s},
        {u"service agreement"_s, u"services"_s},
        {u"purchase order"_s, u"purchase"_s},
        {u"sale"_s, u"sales"_s},
        {u"licence"_s, u"license"_s},
        {u"rental"_s, u"lease"_s},
    };
    if (spoken.contains(folded))
        return spoken.value(folded);
    for (const QString &type : model::contractTypes()) {
        if (folded == type || folded == type + u" agreement"_s || folded == type + u" contract"_s)
            return type;
    }
    return folded;
}

QString renewalOf(const QString &folded)
{
    if (folded.startsWith(u"auto"_s))
        return u"automatic"_s;
    if (folded.contains(u"agreement"_s) || folded.startsWith(u"option"_s))
        return u"by agreement"_s;
    return folded == u"no"_s || folded == u"no renewal"_s ? u"none"_s : folded;
}

QString emailOf(const QString &typed)
{
    QString email = typed;
    if (email.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        email = email.sliced(7);
    const QRegularExpressionMatch angled = QRegularExpression(u"<([^<>]+)>"_s).match(email);
    if (angled.hasMatch())
        email = angled.captured(1);
    return withoutClinging(email, aroundValues);
}

base::Result<QString> normalisedInput(FieldKey key, const QString &text, const QString &present)
{
    switch (model::fieldInfo(key).type) {
    case FieldType::Date: {
        static const QStringList endless{u"perpetual"_s,   u"unlimited"_s, u"indefinite"_s,
                                         u"unbefristet"_s, u"none"_s,      u"never"_s};
        if (key == FieldKey::ExpirationDate && endless.contains(text.toCaseFolded()))
            return u"perpetual"_s;
        return parseDateInput(text);
    }
    case FieldType::Duration:
        return parseDurationInput(text);
    case FieldType::Money:
        return parseMoneyInput(text, present.section(u' ', -1));
    case FieldType::Email:
        return emailOf(text);
    case FieldType::YesNo:
        return yesNoOf(text.toCaseFolded());
    case FieldType::Choice:
        return key == FieldKey::ContractType ? contractTypeOf(text.toCaseFolded())
                                             : renewalOf(text.toCaseFolded());
    case FieldType::Text:
    case FieldType::Party:
    case FieldType::Clause:
    case FieldType::Table:
        return withoutClinging(text, u" ,;:\"\u201c\u201d\u201e\u00ab\u00bb");
    }
    return text;
}

} // namespace

base::Result<QString> parseFieldInput(FieldKey key, const QString &typed, const QString &present)
{
    // A table's lines are its rows: only their ends are trimmed.
    const bool table = model::fieldInfo(key).type == FieldType::Table;
    const QString text = table ? typed.trimmed() : typed.simplified();
    if (text.isEmpty())
        return inputError(u"field.value_empty"_s, key);
    base::Result<QString> normalised = normalisedInput(key, text, present);
    if (!normalised)
        return inputError(normalised.error().code, key);
    return model::checkFieldValue(key, *normalised);
}

} // namespace countersign::review
