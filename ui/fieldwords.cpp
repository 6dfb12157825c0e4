// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include "ui/placewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

using WordPair = std::pair<const char *, const char *>;

constexpr std::array typeWords = {
    WordPair{"nda", QT_TRANSLATE_NOOP("FieldWords", "Non-disclosure agreement")},
    WordPair{"msa", QT_TRANSLATE_NOOP("FieldWords", "Master services agreement")},
    WordPair{"sow", QT_TRANSLATE_NOOP("FieldWords", "Statement of work")},
    WordPair{"services", QT_TRANSLATE_NOOP("FieldWords", "Services agreement")},
    WordPair{"purchase", QT_TRANSLATE_NOOP("FieldWords", "Purchase agreement")},
    WordPair{"sales", QT_TRANSLATE_NOOP("FieldWords", "Sales agreement")},
    WordPair{"license", QT_TRANSLATE_NOOP("FieldWords", "Licence agreement")},
    WordPair{"lease", QT_TRANSLATE_NOOP("FieldWords", "Lease")},
    WordPair{"employment", QT_TRANSLATE_NOOP("FieldWords", "Employment contract")},
    WordPair{"consulting", QT_TRANSLATE_NOOP("FieldWords", "Consulting agreement")},
    WordPair{"loan", QT_TRANSLATE_NOOP("FieldWords", "Loan agreement")},
    WordPair{"partnership", QT_TRANSLATE_NOOP("FieldWords", "Partnership agreement")},
    WordPair{"amendment", QT_TRANSLATE_NOOP("FieldWords", "Amendment")},
    WordPair{"other", QT_TRANSLATE_NOOP("FieldWords", "Other contract")},
};

constexpr std::array renewalWords = {
    WordPair{"none", QT_TRANSLATE_NOOP("FieldWords", "No renewal")},
    WordPair{"automatic", QT_TRANSLATE_NOOP("FieldWords", "Automatic")},
    WordPair{"by agreement", QT_TRANSLATE_NOOP("FieldWords", "By agreement")},
};

constexpr std::array issueWords = {
    WordPair{"date.day_month_ambiguous",
             QT_TRANSLATE_NOOP("FieldWords", "Day and month could be the other way round")},
    WordPair{"field.date_ambiguous",
             QT_TRANSLATE_NOOP("FieldWords", "Day and month could be the other way round")},
    WordPair{"date.computed", QT_TRANSLATE_NOOP("FieldWords", "Worked out from other values")},
    WordPair{"date.characters_repaired",
             QT_TRANSLATE_NOOP("FieldWords", "Hard to read: some characters were guessed")},
    WordPair{"place.characters_repaired",
             QT_TRANSLATE_NOOP("FieldWords", "Hard to read: some characters were guessed")},
    WordPair{"duration.words_figures_differ",
             QT_TRANSLATE_NOOP("FieldWords", "The words and the figures differ")},
    WordPair{"date.in_future", QT_TRANSLATE_NOOP("FieldWords", "The date lies in the future")},
    WordPair{"dates.ends_before_start",
             QT_TRANSLATE_NOOP("FieldWords", "The contract would end before it begins")},
    WordPair{"dates.far_apart", QT_TRANSLATE_NOOP("FieldWords", "The dates lie far apart")},
    WordPair{"dates.term_differs",
             QT_TRANSLATE_NOOP("FieldWords", "The dates and the term do not fit together")},
    WordPair{"field.value_malformed",
             QT_TRANSLATE_NOOP("FieldWords", "The value has an unusual form")},
    WordPair{"line_items.product_differs",
             QT_TRANSLATE_NOOP("FieldWords", "Quantity times price is not the amount")},
    WordPair{"line_items.sum_differs",
             QT_TRANSLATE_NOOP("FieldWords", "The rows do not add up to the total below them")},
    WordPair{"money.currency_assumed",
             QT_TRANSLATE_NOOP("FieldWords", "The currency is not stated here")},
    WordPair{"money.mixed_currencies",
             QT_TRANSLATE_NOOP("FieldWords", "Amounts are in different currencies")},
    WordPair{"money.separator_ambiguous",
             QT_TRANSLATE_NOOP("FieldWords", "Point and comma could mean either")},
    WordPair{"party.only_one", QT_TRANSLATE_NOOP("FieldWords", "Only one party was found")},
    WordPair{"period.notice_longer_than_term",
             QT_TRANSLATE_NOOP("FieldWords", "The notice period is longer than the term")},
    WordPair{"period.renewal_contradicted",
             QT_TRANSLATE_NOOP("FieldWords", "The text says different things about renewal")},
    WordPair{"field.left_blank", QT_TRANSLATE_NOOP("FieldWords", "Left blank in the document")},
    WordPair{"document.unsigned_template",
             QT_TRANSLATE_NOOP("FieldWords", "Looks like an unsigned template")},
    WordPair{"signature.unclear",
             QT_TRANSLATE_NOOP("FieldWords", "Hard to tell whether somebody signed here")},
    WordPair{"money.words_figures_differ",
             QT_TRANSLATE_NOOP("FieldWords", "The words and the figures differ")},
    WordPair{
        "memory.place",
        QT_TRANSLATE_NOOP("FieldWords", "Where it stood in approved contracts of this layout")},
    WordPair{
        "memory.place_differs",
        QT_TRANSLATE_NOOP("FieldWords", "In approved contracts of this layout it stood elsewhere")},
    WordPair{"field.second_person",
             QT_TRANSLATE_NOOP("FieldWords",
                               "Somebody has entered this already: type what you read on the page, "
                               "and the two are compared")},
    WordPair{"contract.states_otherwise",
             QT_TRANSLATE_NOOP("FieldWords", "The contract states it differently elsewhere")},
    WordPair{"memory.alias", QT_TRANSLATE_NOOP("FieldWords", "Spelled as it was corrected before")},
    WordPair{"memory.habit",
             QT_TRANSLATE_NOOP("FieldWords", "As usual in contracts with this party")},
    WordPair{"reading.second_differs",
             QT_TRANSLATE_NOOP("FieldWords", "A second way of reading gives something else")},
    WordPair{"reading.values_compete", QT_TRANSLATE_NOOP("FieldWords", "Several values compete")},
    WordPair{
        "reading.candidate_doubted",
        QT_TRANSLATE_NOOP("FieldWords", "Something similar was found, but seems not to be it")},
    WordPair{"reading.may_be_absent",
             QT_TRANSLATE_NOOP("FieldWords", "The contract may not state this at all")},
    WordPair{"reading.may_be_overlooked",
             QT_TRANSLATE_NOOP("FieldWords", "It may be there without having been found")},
    WordPair{"reading.words_unsure",
             QT_TRANSLATE_NOOP("FieldWords", "The words were hard to recognise")},
    WordPair{"amount.currency", QT_TRANSLATE_NOOP("FieldWords", "The currency is not certain")},
};

template <typename Table>
QString wordFrom(const Table &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&key](const WordPair &pair) {
        return key == QLatin1StringView(pair.first);
    });
    return found == table.end() ? QString() : FieldWords::tr(found->second);
}

QString durationText(const QString &value)
{
    const QStringList parts = value.split(u' ');
    const int count = parts.value(0).toInt();
    const QString unit = parts.value(1);
    if (unit.startsWith(u"day"_s))
        return FieldWords::tr("%n day(s)", nullptr, count);
    if (unit.startsWith(u"week"_s))
        return FieldWords::tr("%n week(s)", nullptr, count);
    if (unit.startsWith(u"month"_s))
        return FieldWords::tr("%n month(s)", nullptr, count);
    if (unit.startsWith(u"year"_s))
        return FieldWords::tr("%n year(s)", nullptr, count);
    return value;
}

QString moneyText(const QString &value)
{
    const QStringList parts = value.split(u' ');
    bool isNumber = false;
    const double amount = parts.value(0).toDouble(&isNumber);
    if (!isNumber || parts.size() != 2)
        return value;
    const qsizetype point = parts.at(0).indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(parts.at(0).size() - point - 1);
    return QLocale().toString(amount, 'f', decimals) + QChar::Nbsp + parts.at(1);
}

} // namespace

QString fieldText(model::FieldKey key)
{
    using K = model::FieldKey;
    switch (key) {
    case K::ContractType:
        return FieldWords::tr("Contract type");
    case K::Title:
        return FieldWords::tr("Title");
    case K::Reference:
        return FieldWords::tr("Reference");
    case K::Party:
        return FieldWords::tr("Party");
    case K::AgreementDate:
        return FieldWords::tr("Agreement date");
    case K::EffectiveDate:
        return FieldWords::tr("Effective date");
    case K::ExpirationDate:
        return FieldWords::tr("Expiration date");
    case K::SignedDate:
        return FieldWords::tr("Date signed");
    case K::Term:
        return FieldWords::tr("Term");
    case K::RenewalTerm:
        return FieldWords::tr("Renewal term");
    case K::NoticePeriod:
        return FieldWords::tr("Notice period");
    case K::Renewal:
        return FieldWords::tr("Renewal");
    case K::Jurisdiction:
        return FieldWords::tr("Governing law");
    case K::Amount:
        return FieldWords::tr("Amount");
    case K::SignerName:
        return FieldWords::tr("Signer");
    case K::SignerTitle:
        return FieldWords::tr("Signer's title");
    case K::SignerEmail:
        return FieldWords::tr("Signer's e-mail");
    case K::SignaturePresent:
        return FieldWords::tr("Already signed");
    case K::Address:
        return FieldWords::tr("Address");
    case K::Domain:
        return FieldWords::tr("Web domain");
    case K::Phone:
        return FieldWords::tr("Telephone");
    case K::Clause:
        return FieldWords::tr("Clause");
    case K::LineItems:
        return FieldWords::tr("Line items");
    }
    return {};
}

QString fieldNameText(const QString &name)
{
    const auto key = model::parseFieldKey(name);
    return key ? fieldText(*key) : name;
}

QString fieldGroupText(model::FieldGroup group)
{
    switch (group) {
    case model::FieldGroup::Contract:
        return FieldWords::tr("Contract");
    case model::FieldGroup::Parties:
        return FieldWords::tr("Parties");
    case model::FieldGroup::Dates:
        return FieldWords::tr("Dates and term");
    case model::FieldGroup::Money:
        return FieldWords::tr("Money");
    case model::FieldGroup::Items:
        return FieldWords::tr("Line items");
    case model::FieldGroup::Signers:
        return FieldWords::tr("Signers");
    case model::FieldGroup::Clauses:
        return FieldWords::tr("Clauses");
    }
    return {};
}

QString fieldStateText(model::FieldState state)
{
    switch (state) {
    case model::FieldState::Open:
        return FieldWords::tr("Open");
    case model::FieldState::Confirmed:
        return FieldWords::tr("Confirmed");
    case model::FieldState::Corrected:
        return FieldWords::tr("Corrected");
    case model::FieldState::Absent:
        return FieldWords::tr("Not in the document");
    case model::FieldState::Unreadable:
        return FieldWords::tr("Unreadable");
    }
    return {};
}

QString fieldOriginText(model::FieldOrigin origin)
{
    switch (origin) {
    case model::FieldOrigin::Extracted:
        return FieldWords::tr("Read from the page");
    case model::FieldOrigin::Corrected:
        return FieldWords::tr("Corrected");
    case model::FieldOrigin::Typed:
        return FieldWords::tr("Typed");
    }
    return {};
}

QString contractTypeText(const QString &type)
{
    const QString word = wordFrom(typeWords, type);
    return word.isEmpty() ? type : word;
}

QString issueText(const QString &code)
{
    const QString word = wordFrom(issueWords, code);
    return word.isEmpty() ? FieldWords::tr("Unsure: please compare with the page") : word;
}

QString valueText(model::FieldKey key, const QString &value)
{
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (value == u"perpetual"_s)
            return FieldWords::tr("Without end");
        return date.isValid() ? longDateText(date) : value;
    }
    case model::FieldType::Duration:
        return durationText(value);
    case model::FieldType::Money:
        return moneyText(value);
    case model::FieldType::YesNo:
        return value == u"yes"_s ? FieldWords::tr("Yes")
            : value == u"no"_s   ? FieldWords::tr("No")
                                 : value;
    case model::FieldType::Choice: {
        const QString renewal = wordFrom(renewalWords, value);
        return renewal.isEmpty() ? contractTypeText(value) : renewal;
    }
    case model::FieldType::Text:
        return key == model::FieldKey::Jurisdiction ? placeText(value) : value;
    case model::FieldType::Party:
    case model::FieldType::Email:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        return value;
    }
    return value;
}

} // namespace countersign::ui
