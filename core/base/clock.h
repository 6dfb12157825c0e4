// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace countersign::base
{

// Where times come from; everything stored or sent is UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

// "2026-11-22T09:30:00.123Z", the only form in which times are stored.
QString toIso(const QDateTime &time);
QDateTime fromIso(const QString &text);

} // namespace countersign::base
