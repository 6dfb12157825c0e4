// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scansession.h"

#include "core/capture/scanwords.h"

using namespace Qt::StringLiterals;

namespace countersign::capture
{

ScanSession::ScanSession(ScannerProcess &scanner, QString device, ScanRequest request)
    : m_scanner(scanner)
    , m_device(std::move(device))
    , m_request(std::move(request))
{
}

base::Result<> ScanSession::prepare(base::JobContext &context)
{
    auto options = m_scanner.open(m_device, context);
    if (!options)
        return options.error();
    m_options = *options;
    for (const SetupStep step : setupSteps()) {
        const auto setting = settingFor(step, m_request, m_options);
        if (!setting)
            continue;
        const base::Result<> applied = apply(*setting, context);
        const bool isRefused
            = !applied && applied.error().facts.contains(u"option"_s) && isDispensable(step);
        if (!applied && !isRefused)
            return applied;
    }
    for (auto extra = m_request.extras.cbegin(); extra != m_request.extras.cend(); ++extra)
        CS_TRY(apply({extra.key(), extra.value()}, context));
    m_isReady = true;
    return {};
}

base::Result<> ScanSession::apply(const ScanSetting &setting, base::JobContext &context)
{
    auto changed = m_scanner.set(setting.option, setting.value, context);
    if (!changed)
        return changed.error();
    m_options = *changed;
    return {};
}

// SANE has one word for all that a feeder stops at (SANE standard 1.06, 4.2.7); sensors tell more
// where there are some.
base::Error ScanSession::explained(const base::Error &fault, base::JobContext &context)
{
    if (fault.code != "scan.jammed"_L1)
        return fault;
    const auto now = m_scanner.read(context);
    const auto isOn = [&now](QStringView sensor) {
        const ScanOption *option = now ? findOption(*now, sensor) : nullptr;
        return option && !option->isSettable && option->value.toBool();
    };
    if (isOn(u"double-feed"))
        return {base::ErrorKind::Io, u"scan.multi_feed"_s, {}};
    if (isOn(u"cover-open"))
        return {base::ErrorKind::Io, u"scan.cover_open"_s, {}};
    return fault;
}

// Also a device without a choice of sources whose name says nothing of paper that moves.
bool ScanSession::isFlatbed() const
{
    const ScanOption *source = findOption(m_options, u"source"_s);
    if (source && !source->value.toString().isEmpty())
        return sourceOfWord(source->value.toString()) == ScanSource::Flatbed;
    return m_request.source == ScanSource::Flatbed;
}

base::Result<std::optional<ScannedSide>>
ScanSession::next(base::JobContext &context, const std::function<void(qint64)> &progress)
{
    const bool begins = !m_isReady;
    m_hasPulled = false;
    if (begins)
        CS_TRY(prepare(context));
    else if (isFlatbed()) {
        stop();
        return std::optional<ScannedSide>{};
    }
    m_hasPulled = true;
    auto side = m_scanner.scan(context, progress);
    if (side) {
        ++m_sides;
        return std::optional<ScannedSide>{std::move(*side)};
    }
    m_isReady = false;
    // The driver knows nothing of it: what it has fetched ahead must not be taken for what is put
    // back.
    if (side.error().code == "scan.cut_short"_L1)
        m_scanner.close();
    if (side.error().code != "scan.feeder_empty"_L1)
        return explained(side.error(), context);
    if (begins)
        return base::Error{base::ErrorKind::NotFound, u"scan.no_paper"_s, {}};
    return std::optional<ScannedSide>{};
}

void ScanSession::stop()
{
    m_scanner.stop();
    m_isReady = false;
}

} // namespace countersign::capture
