// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/sanedevice.h"

#include "core/capture/worker/saneoptions.h"
#include "core/capture/worker/siderows.h"

#include <sane/sane.h>
#include <sane/saneopts.h>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

constexpr std::size_t readBytes = 64U << 10;
constexpr double unstatedDpi = 300;

ScanStatus statusOf(SANE_Status status)
{
    return status <= SANE_STATUS_ACCESS_DENIED ? ScanStatus(status) : ScanStatus::IoError;
}

ScanDevice deviceOf(const SANE_Device &device)
{
    return {QString::fromLocal8Bit(device.name), QString::fromLocal8Bit(device.vendor),
            QString::fromLocal8Bit(device.model), QString::fromLocal8Bit(device.type)};
}

} // namespace

SaneLibrary::SaneLibrary()
{
    sane_init(nullptr, nullptr);
}

SaneLibrary::~SaneLibrary()
{
    sane_exit();
}

ScanStatus SaneLibrary::devices(QList<ScanDevice> &found) const
{
    const SANE_Device **list = nullptr;
    const SANE_Status status = sane_get_devices(&list, SANE_FALSE);
    for (; status == SANE_STATUS_GOOD && list && *list; ++list)
        found.append(deviceOf(**list));
    return statusOf(status);
}

ScanStatus SaneDevice::open(const QString &name, std::unique_ptr<SaneDevice> &opened)
{
    SANE_Handle handle = nullptr;
    const SANE_Status status = sane_open(name.toLocal8Bit().constData(), &handle);
    if (status == SANE_STATUS_GOOD)
        opened.reset(
            new SaneDevice(handle, name.startsWith("airscan:"_L1) || name.startsWith("escl:"_L1)));
    return statusOf(status);
}

SaneDevice::~SaneDevice()
{
    sane_close(m_handle);
}

QList<ScanOption> SaneDevice::options() const
{
    QList<ScanOption> options;
    QString group;
    // Option 0 is their number; a driver may tell the truth only when it is asked again.
    for (SANE_Int index = 1;; ++index) {
        const SANE_Option_Descriptor *descriptor = sane_get_option_descriptor(m_handle, index);
        if (!descriptor)
            return options;
        if (descriptor->type == SANE_TYPE_GROUP) {
            group = QString::fromLocal8Bit(descriptor->title);
            continue;
        }
        options.append(describeOption(m_handle, index, *descriptor, group));
    }
}

ScanStatus SaneDevice::set(const QString &name, const QVariant &value)
{
    for (SANE_Int index = 1;; ++index) {
        const SANE_Option_Descriptor *descriptor = sane_get_option_descriptor(m_handle, index);
        if (!descriptor)
            return ScanStatus::Unsupported;
        if (descriptor->name && name == QString::fromLocal8Bit(descriptor->name))
            return write(index, value);
    }
}

ScanStatus SaneDevice::write(int index, const QVariant &value)
{
    const SANE_Option_Descriptor &descriptor = *sane_get_option_descriptor(m_handle, index);
    if (descriptor.type == SANE_TYPE_BUTTON)
        return statusOf(
            sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, nullptr, nullptr));
    QByteArray bytes = saneValue(descriptor, value);
    if (bytes.isEmpty())
        return ScanStatus::Invalid;
    return statusOf(
        sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, bytes.data(), nullptr));
}

double SaneDevice::resolution() const
{
    const QList<ScanOption> all = options();
    for (const auto *name : {SANE_NAME_SCAN_RESOLUTION, SANE_NAME_SCAN_X_RESOLUTION}) {
        const ScanOption *option = findOption(all, QString::fromLatin1(name));
        if (option && option->value.toDouble() > 0)
            return option->value.toDouble();
    }
    return unstatedDpi;
}

SideOutcome SaneDevice::scan(const std::function<bool()> &isCancelled,
                             const std::function<void(qint64)> &progress)
{
    SideRows rows(resolution());
    std::array<SANE_Byte, readBytes> buffer;
    qint64 total = 0;
    SANE_Parameters parameters = {};
    do {
        SANE_Status status = sane_start(m_handle);
        if (status == SANE_STATUS_GOOD)
            status = sane_get_parameters(m_handle, &parameters);
        if (status != SANE_STATUS_GOOD)
            return {statusOf(status), {}};
        if (!rows.begin(parameters))
            return {ScanStatus::Unsupported, {}};
        while (status == SANE_STATUS_GOOD) {
            SANE_Int count = 0;
            status = sane_read(m_handle, buffer.data(), SANE_Int(buffer.size()), &count);
            if (status == SANE_STATUS_GOOD)
                rows.add(buffer.data(), count);
            progress(total += count);
            if (isCancelled())
                return {ScanStatus::Cancelled, {}};
        }
        if (status != SANE_STATUS_EOF)
            return {statusOf(status), {}};
    } while (parameters.last_frame == SANE_FALSE);
    if (m_fromNetwork && rows.endsUnpainted())
        return {ScanStatus::CutShort, {}};
    auto side = rows.finish();
    return {side ? ScanStatus::Good : ScanStatus::NoMemory, std::move(side)};
}

void SaneDevice::stop()
{
    sane_cancel(m_handle);
}

} // namespace countersign::capture
