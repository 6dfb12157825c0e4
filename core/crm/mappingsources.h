// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/fieldmapping.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::crm
{

// A value of a source; `group` is the signature block it was read from.
struct SourceValue {
    QString value;
    int group = 0;

    bool operator==(const SourceValue &) const = default;
};

bool isMappingSource(const QString &name);

// All values of a source, in the order of the review form.
QList<SourceValue> sourceValues(const QString &source, const model::ContractRecord &record,
                                const MappingFacts &facts);

} // namespace countersign::crm
