// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/scanjob.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

struct FaultCode {
    QLatin1StringView code;
    ScanFault fault;
};

constexpr std::array faultCodes = {FaultCode{"scan.no_paper"_L1, ScanFault::NoPaper},
                                   FaultCode{"scan.jammed"_L1, ScanFault::Jam},
                                   FaultCode{"scan.multi_feed"_L1, ScanFault::MultiFeed},
                                   FaultCode{"scan.cover_open"_L1, ScanFault::CoverOpen},
                                   FaultCode{"scan.device_gone"_L1, ScanFault::DeviceGone},
                                   FaultCode{"scan.no_device"_L1, ScanFault::DeviceGone},
                                   FaultCode{"scan.busy"_L1, ScanFault::DeviceBusy},
                                   FaultCode{"scan.access_denied"_L1, ScanFault::NotAllowed},
                                   FaultCode{"scan.driver_crashed"_L1, ScanFault::DriverCrashed},
                                   FaultCode{"scan.driver_hangs"_L1, ScanFault::DriverHung}};

} // namespace

ScanFault faultOf(const base::Error &error)
{
    if (error.facts.contains(u"option"_s))
        return ScanFault::SettingRefused;
    for (const FaultCode &entry : faultCodes) {
        if (error.code == entry.code)
            return entry.fault;
    }
    return error.code.startsWith("scan."_L1) ? ScanFault::Other : ScanFault::NotKept;
}

ScanJob::ScanJob(CaptureDesk &desk, capture::ScannerProcess &scanner, ScanWish wish, QString actor,
                 Watcher watcher)
    : m_desk(desk)
    , m_wish(std::move(wish))
    , m_actor(std::move(actor))
    , m_watcher(std::move(watcher))
    , m_session(scanner, m_wish.profile.device, m_wish.profile.request)
{
    m_report.batch = m_wish.batch;
}

bool ScanJob::isDuplex() const
{
    return m_wish.profile.request.source == capture::ScanSource::FeederDuplex;
}

bool ScanJob::isEnough() const
{
    return m_wish.mostSheets > 0 && m_report.sheets >= m_wish.mostSheets && !m_isBack;
}

ScanJob::Ending ScanJob::go(base::JobContext &context)
{
    if (const base::Result<> kept = keepLast(); !kept)
        return inTrouble(kept.error());
    m_watcher.opened();
    while (!isEnough()) {
        const auto side = m_session.next(context, m_watcher.read);
        if (!side && side.error().kind == base::ErrorKind::Cancelled) {
            m_report.cancelled = true;
            return Ending::Cancelled;
        }
        if (!side)
            return inTrouble(side.error());
        if (!*side)
            return Ending::Whole;
        if (const base::Result<> kept = keep(**side); !kept) {
            m_unkept = **side;
            return inTrouble(kept.error());
        }
    }
    m_session.stop();
    return Ending::Whole;
}

base::Result<> ScanJob::keepLast()
{
    if (!m_unkept)
        return {};
    CS_TRY(keep(*m_unkept));
    m_unkept.reset();
    return {};
}

base::Result<> ScanJob::begin()
{
    if (!m_report.batch.isNull())
        return {};
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    const QString name = m_wish.batchName.isEmpty() ? now : m_wish.batchName;
    auto batch = m_desk.begin(name, m_wish.profile.device, m_actor);
    if (!batch)
        return batch.error();
    m_report.batch = *batch;
    return {};
}

base::Result<> ScanJob::keep(const capture::ScannedSide &side)
{
    CS_TRY(begin());
    const auto kept = m_desk.keep(m_report.batch, side, m_isBack, m_wish.profile.documentType);
    if (!kept)
        return kept.error();
    m_report.sides.append(kept->id);
    if (!m_isBack && !m_trouble.frontCame)
        m_report.sheets += 1;
    m_trouble.frontCame = false;
    m_sheetAgain = 0;
    setAsideFrontAlone();
    m_isBack = isDuplex() && !m_isBack;
    m_trouble.lastKept = kept->id;
    m_watcher.kept(m_report.batch, *kept);
    return {};
}

// The sheet has come again from its front on: what came of it before is not lost, but put where the
// clerk can look at it.
void ScanJob::setAsideFrontAlone()
{
    if (m_frontAlone.isNull())
        return;
    const model::CaptureEdit aside{
        model::CaptureEdit::Kind::SetAside, {m_frontAlone}, {}, u"rescanned"_s};
    if (m_desk.edit(m_report.batch, aside))
        m_frontAlone = {};
}

ScanJob::Ending ScanJob::inTrouble(const base::Error &error)
{
    m_trouble.error = error;
    m_trouble.fault = faultOf(error);
    const bool isFlatbed = m_wish.profile.request.source == capture::ScanSource::Flatbed;
    const bool paperMoved = m_session.hasPulled() && m_trouble.fault != ScanFault::NoPaper
        && m_trouble.fault != ScanFault::NotKept;
    if (m_trouble.fault != ScanFault::NotKept)
        m_session.stop();
    if (paperMoved && !isFlatbed && m_sheetAgain == 0) {
        m_sheetAgain = m_isBack ? m_report.sheets : m_report.sheets + 1;
        m_frontAlone = m_isBack ? m_trouble.lastKept : model::SideId();
        m_trouble.frontCame = m_isBack;
        m_isBack = false;
    }
    m_trouble.sheetAgain = m_sheetAgain;
    return Ending::Trouble;
}

} // namespace countersign::workflow
