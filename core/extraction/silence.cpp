// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/silence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Never certain: a page may be missing, or a sign be misread. On 425 agreements, a tenth of them
// scans, no silence of 288 about sums was wrong; those about addresses were not counted anew since
// their pattern was narrowed.
constexpr double proven = 0.96;

bool namesMoney(const Reading &reading)
{
    static const QRegularExpression currency(
        u"[$\\x{00A3}\\x{00A5}\\x{20AC}\\x{00A2}]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|CNY|RMB|HKD|"
        u"INR)\\b|"
        "\\b(?i:dollars?|euros?|pounds? sterling|francs?|franken|yen|yuan|renminbi|cents?|rupees?|"
        "kronor|kroner|pesos?|rand|shekels?)\\b"_s);
    return !reading.money.isEmpty() || currency.match(reading.text.text()).hasMatch();
}

// An address, or what recognition leaves of one.
bool namesMail(const Reading &reading)
{
    static const QRegularExpression address(
        u"@|\\w\\s?[.,]\\s?(?:com|org|net|edu|gov)\\b|\\w\\.(?:biz|info|eu|de|uk|fr|es|ch|at|it)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(reading.text.text()).hasMatch();
}

} // namespace

double provenSilence(model::FieldKey key, const Reading &reading)
{
    if (key == model::FieldKey::Amount)
        return namesMoney(reading) ? 0 : proven;
    if (key == model::FieldKey::SignerEmail)
        return namesMail(reading) ? 0 : proven;
    return 0;
}

} // namespace countersign::extraction
