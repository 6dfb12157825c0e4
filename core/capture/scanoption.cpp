// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanoption.h"

#include <QDataStream>

#include <algorithm>

namespace countersign::capture
{

const ScanOption *findOption(const QList<ScanOption> &options, QStringView name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [name](const auto &option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

QDataStream &operator<<(QDataStream &out, const ScanDevice &device)
{
    return out << device.name << device.vendor << device.model << device.kind;
}

QDataStream &operator>>(QDataStream &in, ScanDevice &device)
{
    return in >> device.name >> device.vendor >> device.model >> device.kind;
}

QDataStream &operator<<(QDataStream &out, const ScanOption &option)
{
    out << option.name << option.title << option.description << option.group << option.type
        << option.unit << option.isArray << option.isActive << option.isSettable
        << option.isAdvanced << option.range.has_value();
    if (option.range)
        out << option.range->least << option.range->most << option.range->step;
    return out << option.numbers << option.words << option.value;
}

QDataStream &operator>>(QDataStream &in, ScanOption &option)
{
    bool hasRange = false;
    in >> option.name >> option.title >> option.description >> option.group >> option.type
        >> option.unit >> option.isArray >> option.isActive >> option.isSettable
        >> option.isAdvanced >> hasRange;
    if (hasRange) {
        option.range.emplace();
        in >> option.range->least >> option.range->most >> option.range->step;
    }
    return in >> option.numbers >> option.words >> option.value;
}

} // namespace countersign::capture
