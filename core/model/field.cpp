// SPDX-License-Identifier: Apache-2.0
#include "core/model/field.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

using K = FieldKey;
using T = FieldType;
using G = FieldGroup;

constexpr std::array fieldTable = {
    FieldInfo{K::ContractType, T::Choice, G::Contract, false, "contract_type"},
    FieldInfo{K::Title, T::Text, G::Contract, false, "title"},
    FieldInfo{K::Reference, T::Text, G::Contract, false, "reference"},
    FieldInfo{K::Party, T::Party, G::Parties, true, "party"},
    FieldInfo{K::Address, T::Text, G::Parties, true, "address"},
    FieldInfo{K::Domain, T::Text, G::Parties, true, "domain"},
    FieldInfo{K::Phone, T::Text, G::Parties, true, "phone"},
    FieldInfo{K::AgreementDate, T::Date, G::Dates, false, "agreement_date"},
    FieldInfo{K::EffectiveDate, T::Date, G::Dates, false, "effective_date"},
    FieldInfo{K::ExpirationDate, T::Date, G::Dates, false, "expiration_date"},
    FieldInfo{K::SignedDate, T::Date, G::Dates, false, "signed_date"},
    FieldInfo{K::Term, T::Duration, G::Dates, false, "term"},
    FieldInfo{K::Renewal, T::Choice, G::Dates, false, "renewal"},
    FieldInfo{K::RenewalTerm, T::Duration, G::Dates, false, "renewal_term"},
    FieldInfo{K::NoticePeriod, T::Duration, G::Dates, false, "notice_period"},
    FieldInfo{K::Jurisdiction, T::Text, G::Contract, false, "jurisdiction"},
    FieldInfo{K::Amount, T::Money, G::Money, true, "amount"},
    FieldInfo{K::LineItems, T::Table, G::Items, false, "line_items"},
    FieldInfo{K::SignerName, T::Text, G::Signers, true, "signer_name"},
    FieldInfo{K::SignerTitle, T::Text, G::Signers, true, "signer_title"},
    FieldInfo{K::SignerEmail, T::Email, G::Signers, true, "signer_email"},
    FieldInfo{K::SignaturePresent, T::YesNo, G::Signers, true, "signature_present"},
    FieldInfo{K::Clause, T::Clause, G::Clauses, true, "clause"},
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isValueOfType(K key, T type, const QString &value)
{
    switch (type) {
    case T::Date:
        // QDate takes other separators and anything after the tenth character.
        return (matches(value, u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s)
                && QDate::fromString(value, Qt::ISODate).isValid())
            || (key == K::ExpirationDate && value == u"perpetual"_s);
    case T::Duration:
        return matches(value, u"[1-9][0-9]{0,3} (day|week|month|year)s?"_s);
    case T::Money:
        return matches(value, u"-?[0-9]+(\\.[0-9]{1,4})? [A-Z]{3}"_s);
    case T::Email:
        return matches(value, u"[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"_s);
    case T::YesNo:
        return value == u"yes"_s || value == u"no"_s;
    case T::Choice:
        if (key == K::ContractType)
            return contractTypes().contains(value);
        return QStringList{u"none"_s, u"automatic"_s, u"by agreement"_s}.contains(value);
    case T::Text:
    case T::Party:
    case T::Clause:
    case T::Table:
        return !value.trimmed().isEmpty();
    }
    return false;
}

} // namespace

std::span<const FieldInfo> fieldInfos()
{
    return fieldTable;
}

const FieldInfo &fieldInfo(FieldKey key)
{
    return *std::find_if(fieldTable.begin(), fieldTable.end(),
                         [key](const FieldInfo &info) { return info.key == key; });
}

QString fieldName(FieldKey key)
{
    return QString::fromLatin1(fieldInfo(key).name);
}

base::Result<FieldKey> parseFieldKey(const QString &name)
{
    for (const FieldInfo &info : fieldTable) {
        if (name == QLatin1StringView(info.name))
            return info.key;
    }
    return base::Error{base::ErrorKind::InvalidInput, u"field.unknown"_s, {{u"field"_s, name}}};
}

QStringList contractTypes()
{
    return {u"nda"_s,   u"msa"_s,         u"sow"_s,       u"services"_s,   u"purchase"_s,
            u"sales"_s, u"license"_s,     u"lease"_s,     u"employment"_s, u"consulting"_s,
            u"loan"_s,  u"partnership"_s, u"amendment"_s, u"other"_s};
}

PageRect Evidence::bounds() const
{
    PageRect all;
    for (const PageRect &box : boxes)
        all = all.united(box);
    return all;
}

base::Result<QString> checkFieldValue(FieldKey key, const QString &normalised)
{
    if (isValueOfType(key, fieldInfo(key).type, normalised))
        return normalised;
    return base::Error{
        base::ErrorKind::InvalidInput, u"field.value_invalid"_s, {{u"field"_s, fieldName(key)}}};
}

QString fieldOriginName(FieldOrigin origin)
{
    switch (origin) {
    case FieldOrigin::Extracted:
        return u"extracted"_s;
    case FieldOrigin::Corrected:
        return u"corrected"_s;
    case FieldOrigin::Typed:
        return u"typed"_s;
    }
    return {};
}

QString fieldDecisionName(FieldDecision decision)
{
    switch (decision) {
    case FieldDecision::Accept:
        return u"accept"_s;
    case FieldDecision::Review:
        return u"review"_s;
    case FieldDecision::Ask:
        return u"ask"_s;
    }
    return {};
}

QString fieldStateName(FieldState state)
{
    switch (state) {
    case FieldState::Open:
        return u"open"_s;
    case FieldState::Confirmed:
        return u"confirmed"_s;
    case FieldState::Corrected:
        return u"corrected"_s;
    case FieldState::Absent:
        return u"absent"_s;
    case FieldState::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

base::Result<FieldState> parseFieldState(const QString &name)
{
    for (const FieldState state : {FieldState::Open, FieldState::Confirmed, FieldState::Corrected,
                                   FieldState::Absent, FieldState::Unreadable}) {
        if (fieldStateName(state) == name)
            return state;
    }
    return base::Error{
        base::ErrorKind::InvalidInput, u"field.state_unknown"_s, {{u"state"_s, name}}};
}

} // namespace countersign::model
