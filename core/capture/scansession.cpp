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
    const auto apply = [&](const ScanSetting &setting) -> base::Result<> {
        auto changed = m_scanner.set(setting.option, setting.value, context);
        if (!changed)
            return changed.error();
        m_options = *changed;
        return {};
    };
    for (const SetupStep step : setupSteps()) {
        if (const auto setting = settingFor(step, m_request, m_options))
            CS_TRY(apply(*setting));
    }
    for (auto extra = m_request.extras.cbegin(); extra != m_request.extras.cend(); ++extra)
        CS_TRY(apply({extra.key(), extra.value()}));
    m_isReady = true;
    return {};
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
    if (begins)
        CS_TRY(prepare(context));
    else if (isFlatbed()) {
        stop();
        return std::optional<ScannedSide>{};
    }
    auto side = m_scanner.scan(context, progress);
    if (side) {
        ++m_sides;
        return std::optional<ScannedSide>{std::move(*side)};
    }
    m_isReady = false;
    if (side.error().code != "scan.feeder_empty"_L1)
        return side.error();
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
