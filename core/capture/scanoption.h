// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

class QDataStream;

namespace countersign::capture
{

// A scanner as SANE names it (SANE standard 1.06, 4.2.6): "fujitsu:ScanSnap iX500:1234".
struct ScanDevice {
    QString name;
    QString vendor;
    QString model;
    QString kind; // "flatbed scanner", "sheetfed scanner", ...

    bool operator==(const ScanDevice &) const = default;
};

enum class OptionType : quint8 { Switch, Whole, Fraction, Text, Button };
enum class OptionUnit : quint8 { None, Pixel, Bit, Millimetre, Dpi, Percent, Microsecond };

struct OptionRange {
    double least = 0;
    double most = 0;
    double step = 0; // 0: any value between

    bool operator==(const OptionRange &) const = default;
};

// One setting of a device as it stands (SANE standard 1.06, 4.2.9). What may be chosen is a range,
// a list of numbers or a list of words; nothing of the three: anything of the type.
struct ScanOption {
    QString name; // "resolution"
    QString title; // the driver's own words, as are the description and the group
    QString description;
    QString group;
    OptionType type = OptionType::Text;
    OptionUnit unit = OptionUnit::None;
    bool isArray = false; // several numbers at once, a gamma table: shown by no one
    bool isActive = true; // false: other settings leave it without a meaning
    bool isSettable = true; // false: a sensor or a button of the device
    bool isAdvanced = false;
    std::optional<OptionRange> range;
    QList<double> numbers;
    QStringList words;
    QVariant value; // bool, double or QString; invalid where it can't be read

    bool operator==(const ScanOption &) const = default;
    bool canBeSet() const { return isActive && isSettable && !isArray; }
};

const ScanOption *findOption(const QList<ScanOption> &options, QStringView name);

QDataStream &operator<<(QDataStream &out, const ScanDevice &device);
QDataStream &operator>>(QDataStream &in, ScanDevice &device);
QDataStream &operator<<(QDataStream &out, const ScanOption &option);
QDataStream &operator>>(QDataStream &in, ScanOption &option);

} // namespace countersign::capture
