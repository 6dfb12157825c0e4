// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/outputintents.h"

#include <algorithm>

namespace countersign::imaging
{

namespace
{

constexpr QByteArrayView name = "/OutputIntents";
constexpr QByteArrayView unknownName = "/UnusedIntents";
static_assert(name.size() == unknownName.size());

// An array or a reference follows the name, as it would not in a sentence.
bool isKeyAt(const QByteArray &bytes, qsizetype at)
{
    constexpr QByteArrayView space = " \t\r\n\f";
    const auto next = std::find_if(bytes.begin() + at + name.size(), bytes.end(),
                                   [&](char c) { return !space.contains(c); });
    return next != bytes.end() && (*next == '[' || (*next >= '0' && *next <= '9'));
}

} // namespace

SourceData withoutOutputIntents(const SourceData &pdf)
{
    constexpr qint64 largest = 16LL << 20;
    if (pdf.size() > largest || !pdf.contains(name))
        return pdf;
    QByteArray bytes = pdf.read(0, pdf.size());
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + name.size())) {
        if (isKeyAt(bytes, at))
            bytes.replace(at, name.size(), unknownName);
    }
    const auto copy = SourceData::fromBytes(bytes);
    return copy ? *copy : pdf;
}

} // namespace countersign::imaging
