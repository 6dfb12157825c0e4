// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/saneoptions.h"

#include <cmath>
#include <cstring>

namespace countersign::capture
{

namespace
{

OptionType typeOf(const SANE_Option_Descriptor &descriptor)
{
    switch (descriptor.type) {
    case SANE_TYPE_BOOL:
        return OptionType::Switch;
    case SANE_TYPE_INT:
        return OptionType::Whole;
    case SANE_TYPE_FIXED:
        return OptionType::Fraction;
    case SANE_TYPE_STRING:
        return OptionType::Text;
    case SANE_TYPE_BUTTON:
    case SANE_TYPE_GROUP:
        break;
    }
    return OptionType::Button;
}

OptionUnit unitOf(SANE_Unit unit)
{
    switch (unit) {
    case SANE_UNIT_NONE:
        return OptionUnit::None;
    case SANE_UNIT_PIXEL:
        return OptionUnit::Pixel;
    case SANE_UNIT_BIT:
        return OptionUnit::Bit;
    case SANE_UNIT_MM:
        return OptionUnit::Millimetre;
    case SANE_UNIT_DPI:
        return OptionUnit::Dpi;
    case SANE_UNIT_PERCENT:
        return OptionUnit::Percent;
    case SANE_UNIT_MICROSECOND:
        return OptionUnit::Microsecond;
    }
    return OptionUnit::None;
}

double numberOf(SANE_Value_Type type, SANE_Word word)
{
    return type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : double(word);
}

QString textOf(SANE_String_Const text)
{
    return text ? QString::fromLocal8Bit(text) : QString();
}

void readConstraint(const SANE_Option_Descriptor &descriptor, ScanOption &option)
{
    switch (descriptor.constraint_type) {
    case SANE_CONSTRAINT_NONE:
        break;
    case SANE_CONSTRAINT_RANGE: {
        const SANE_Range &range = *descriptor.constraint.range;
        option.range = OptionRange{numberOf(descriptor.type, range.min),
                                   numberOf(descriptor.type, range.max),
                                   numberOf(descriptor.type, range.quant)};
        break;
    }
    case SANE_CONSTRAINT_WORD_LIST: {
        const SANE_Word *words = descriptor.constraint.word_list;
        for (SANE_Int i = 1; i <= words[0]; ++i)
            option.numbers.append(numberOf(descriptor.type, words[i]));
        break;
    }
    case SANE_CONSTRAINT_STRING_LIST:
        for (const SANE_String_Const *word = descriptor.constraint.string_list; *word; ++word)
            option.words.append(textOf(*word));
        break;
    }
}

QVariant readValue(SANE_Handle handle, SANE_Int index, const SANE_Option_Descriptor &descriptor)
{
    // A driver may write all of `size`, whatever the value is.
    QByteArray buffer(descriptor.size + 1, '\0');
    if (sane_control_option(handle, index, SANE_ACTION_GET_VALUE, buffer.data(), nullptr)
        != SANE_STATUS_GOOD)
        return {};
    if (descriptor.type == SANE_TYPE_STRING)
        return textOf(buffer.constData());
    SANE_Word word = 0;
    std::memcpy(&word, buffer.constData(), sizeof word);
    if (descriptor.type == SANE_TYPE_BOOL)
        return word != SANE_FALSE;
    return numberOf(descriptor.type, word);
}

bool hasValue(const SANE_Option_Descriptor &descriptor)
{
    const bool isNumber = descriptor.type == SANE_TYPE_BOOL || descriptor.type == SANE_TYPE_INT
        || descriptor.type == SANE_TYPE_FIXED;
    return (isNumber && descriptor.size == SANE_Int(sizeof(SANE_Word)))
        || (descriptor.type == SANE_TYPE_STRING && descriptor.size > 0);
}

} // namespace

ScanOption describeOption(SANE_Handle handle, SANE_Int index,
                          const SANE_Option_Descriptor &descriptor, const QString &group)
{
    ScanOption option;
    option.name = textOf(descriptor.name);
    option.title = textOf(descriptor.title);
    option.description = textOf(descriptor.desc);
    option.group = group;
    option.type = typeOf(descriptor);
    option.unit = unitOf(descriptor.unit);
    option.isArray = option.type != OptionType::Button && !hasValue(descriptor);
    option.isActive = SANE_OPTION_IS_ACTIVE(descriptor.cap);
    option.isSettable = SANE_OPTION_IS_SETTABLE(descriptor.cap);
    option.isAdvanced = (descriptor.cap & SANE_CAP_ADVANCED) != 0;
    readConstraint(descriptor, option);
    if (option.isActive && hasValue(descriptor) && (descriptor.cap & SANE_CAP_SOFT_DETECT) != 0)
        option.value = readValue(handle, index, descriptor);
    return option;
}

QByteArray saneValue(const SANE_Option_Descriptor &descriptor, const QVariant &value)
{
    QByteArray bytes(descriptor.size, '\0');
    if (descriptor.type == SANE_TYPE_STRING) {
        const QByteArray text = value.toString().toLocal8Bit();
        if (text.size() >= bytes.size())
            return {};
        std::memcpy(bytes.data(), text.constData(), std::size_t(text.size()));
        return bytes;
    }
    if (!hasValue(descriptor))
        return {};
    SANE_Word word = 0;
    if (descriptor.type == SANE_TYPE_BOOL)
        word = value.toBool() ? SANE_TRUE : SANE_FALSE;
    else if (descriptor.type == SANE_TYPE_FIXED)
        word = SANE_Word(std::lround(value.toDouble() * (1 << SANE_FIXED_SCALE_SHIFT)));
    else
        word = SANE_Word(std::lround(value.toDouble()));
    std::memcpy(bytes.data(), &word, sizeof word);
    return bytes;
}

} // namespace countersign::capture
