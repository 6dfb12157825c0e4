// SPDX-License-Identifier: Apache-2.0
#include "core/security/algorithmpolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int kForever = 9999;

// Acceptable until the end of the month; `lastYear` kForever: no end known.
struct DigestPolicy {
    const char *name;
    int lastYear;
    int lastMonth;
};
constexpr std::array kDigestPolicies{
    DigestPolicy{"MD5", 2004, 8},           DigestPolicy{"SHA1", 2012, 8},
    DigestPolicy{"RIPEMD160", 2014, 8},     DigestPolicy{"SHA224", 2029, 1},
    DigestPolicy{"SHA256", kForever, 12},   DigestPolicy{"SHA384", kForever, 12},
    DigestPolicy{"SHA512", kForever, 12},   DigestPolicy{"SHA512-256", kForever, 12},
    DigestPolicy{"SHA3-256", kForever, 12}, DigestPolicy{"SHA3-384", kForever, 12},
    DigestPolicy{"SHA3-512", kForever, 12}, DigestPolicy{"SHAKE256", kForever, 12},
};

// Keys of fewer than `belowBits` are acceptable until the end of the month.
struct KeyPolicy {
    KeyAlgorithm algorithm;
    int belowBits;
    int lastYear;
    int lastMonth;
};
constexpr int kAnyBits = 1 << 30;
constexpr std::array kKeyPolicies{
    KeyPolicy{KeyAlgorithm::Rsa, 1900, 2019, 10},
    KeyPolicy{KeyAlgorithm::Rsa, 3000, 2028, 12},
    KeyPolicy{KeyAlgorithm::Dsa, kAnyBits, 2021, 10},
    KeyPolicy{KeyAlgorithm::EllipticCurve, 256, 2021, 10},
};

bool isWithin(const QDateTime &at, int lastYear, int lastMonth)
{
    const QDate date = at.toUTC().date();
    return date.year() < lastYear || (date.year() == lastYear && date.month() <= lastMonth);
}

} // namespace

bool isDigestAcceptable(const QString &digest, const QDateTime &at)
{
    const auto policy = std::find_if(
        kDigestPolicies.begin(), kDigestPolicies.end(),
        [&](const DigestPolicy &row) { return digest == QLatin1StringView(row.name); });
    return policy != kDigestPolicies.end() && isWithin(at, policy->lastYear, policy->lastMonth);
}

bool isKeyAcceptable(KeyAlgorithm algorithm, int bits, const QDateTime &at)
{
    if (algorithm == KeyAlgorithm::Other)
        return false;
    return std::none_of(kKeyPolicies.begin(), kKeyPolicies.end(), [&](const KeyPolicy &row) {
        return row.algorithm == algorithm && bits < row.belowBits
            && !isWithin(at, row.lastYear, row.lastMonth);
    });
}

} // namespace countersign::security
