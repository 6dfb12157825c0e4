// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scannerprocess.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

constexpr int pollMs = 20;

base::Error scanError(base::ErrorKind kind, const QString &code)
{
    return base::Error{kind, code, {}};
}

base::Error errorOf(ScanStatus status)
{
    using Kind = base::ErrorKind;
    switch (status) {
    case ScanStatus::Cancelled:
        return base::JobContext::cancelledError();
    case ScanStatus::Busy:
        return scanError(Kind::Conflict, u"scan.busy"_s);
    case ScanStatus::Invalid:
        return scanError(Kind::InvalidInput, u"scan.option_refused"_s);
    case ScanStatus::Jammed:
        return scanError(Kind::Io, u"scan.jammed"_s);
    case ScanStatus::NoPaper:
        return scanError(Kind::NotFound, u"scan.feeder_empty"_s);
    case ScanStatus::CoverOpen:
        return scanError(Kind::Io, u"scan.cover_open"_s);
    case ScanStatus::NoMemory:
        return scanError(Kind::Io, u"scan.no_memory"_s);
    case ScanStatus::AccessDenied:
        return scanError(Kind::Unauthorised, u"scan.access_denied"_s);
    case ScanStatus::Unsupported:
        return scanError(Kind::Unsupported, u"scan.unsupported"_s);
    case ScanStatus::CutShort:
        return scanError(Kind::Io, u"scan.cut_short"_s);
    case ScanStatus::MultiFeed:
        return scanError(Kind::Io, u"scan.multi_feed"_s);
    case ScanStatus::Good:
    case ScanStatus::EndOfSide:
    case ScanStatus::IoError:
        break;
    }
    return scanError(Kind::Io, u"scan.io_error"_s);
}

} // namespace

ScannerProcess::ScannerProcess(ScanWorkerProgram program)
    : m_program(std::move(program))
{
}

ScannerProcess::~ScannerProcess()
{
    close();
}

base::Result<> ScannerProcess::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return {};
    awaitLeaving();
    m_received.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice()); // drivers print names and serials
    m_process->start(m_program.program, m_program.arguments, QIODevice::ReadWrite);
    if (m_process->waitForStarted())
        return {};
    m_process.reset();
    return scanError(base::ErrorKind::NotFound, u"scan.worker_missing"_s);
}

template <typename... Parts>
void ScannerProcess::send(ScanCommand command, const Parts &...parts)
{
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out << command;
    (void)(out << ... << parts);
    m_process->write(framed(message));
    m_process->waitForBytesWritten();
}

base::Error ScannerProcess::ended()
{
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    return scanError(base::ErrorKind::Io, u"scan.driver_crashed"_s);
}

// Nobody waits for it, but its driver may bring the paper out in its own time; the worker sees to
// it that it does not take for ever.
void ScannerProcess::leave()
{
    send(ScanCommand::Close);
    m_process->closeWriteChannel();
    awaitLeaving();
    m_leaving = std::move(m_process);
}

void ScannerProcess::awaitLeaving()
{
    if (!m_leaving)
        return;
    if (!m_leaving->waitForFinished(m_program.stopMs)) {
        m_leaving->kill();
        m_leaving->waitForFinished();
    }
    m_leaving.reset();
}

base::Result<QByteArray> ScannerProcess::receive(int silenceMs, base::JobContext &context,
                                                 const std::function<void(qint64)> &progress)
{
    QElapsedTimer silence;
    silence.start();
    bool isBroken = false;
    bool isStopping = false;
    for (;;) {
        while (auto message = takeMessage(m_received, isBroken)) {
            silence.restart();
            if (message->isEmpty() || ScanReply(message->at(0)) != ScanReply::Progress)
                return *message;
            qint64 bytes = 0;
            QDataStream(message->sliced(1)) >> bytes;
            if (progress)
                progress(bytes);
        }
        if (isBroken)
            return ended();
        if (context.isCancelled() && !isStopping) {
            isStopping = true;
            silence.restart();
            send(ScanCommand::Cancel);
        }
        if (isStopping && silence.hasExpired(m_program.cancelMs)) {
            leave();
            return base::JobContext::cancelledError();
        }
        if (silence.hasExpired(silenceMs)) {
            (void)ended();
            return scanError(base::ErrorKind::Io, u"scan.driver_hangs"_s);
        }
        m_process->waitForReadyRead(pollMs);
        m_received += m_process->readAllStandardOutput();
        reserveForMessage(m_received);
        if (m_process->state() != QProcess::Running && m_received.isEmpty())
            return ended();
    }
}

template <typename T>
base::Result<T> ScannerProcess::ask(ScanReply expected, int silenceMs, base::JobContext &context,
                                    const std::function<void(qint64)> &progress)
{
    const auto message = receive(silenceMs, context, progress);
    if (!message)
        return message.error();
    QDataStream in(*message);
    ScanReply kind = ScanReply::Failed;
    in >> kind;
    if (kind == expected) {
        T value;
        in >> value;
        if (in.status() == QDataStream::Ok)
            return value;
        return ended();
    }
    ScanStatus status = ScanStatus::IoError;
    if (kind != ScanReply::Failed)
        return ended();
    in >> status;
    return errorOf(status);
}

base::Result<QList<ScanDevice>> ScannerProcess::devices(base::JobContext &context)
{
    CS_TRY(start());
    send(ScanCommand::ListDevices);
    return ask<QList<ScanDevice>>(ScanReply::Devices, m_program.answerMs, context);
}

base::Result<QList<ScanOption>> ScannerProcess::open(const QString &device,
                                                     base::JobContext &context)
{
    CS_TRY(start());
    send(ScanCommand::Open, device);
    auto options = ask<QList<ScanOption>>(ScanReply::Options, m_program.answerMs, context);
    // A name that no driver knows is "invalid" in SANE's words; drivers of network scanners that do
    // not answer say it is a fault of theirs.
    const QString code = options ? QString() : options.error().code;
    if (code == "scan.option_refused"_L1 || code == "scan.io_error"_L1)
        return scanError(base::ErrorKind::NotFound, u"scan.device_gone"_s);
    return options;
}

base::Result<QList<ScanOption>> ScannerProcess::set(const QString &option, const QVariant &value,
                                                    base::JobContext &context)
{
    CS_TRY(start());
    send(ScanCommand::Set, option, value);
    auto options = ask<QList<ScanOption>>(ScanReply::Options, m_program.answerMs, context);
    if (!options && options.error().code.startsWith("scan."_L1)) {
        base::Error error = options.error();
        error.facts[u"option"_s] = option;
        return error;
    }
    return options;
}

base::Result<QList<ScanOption>> ScannerProcess::read(base::JobContext &context)
{
    CS_TRY(start());
    send(ScanCommand::Read);
    return ask<QList<ScanOption>>(ScanReply::Options, m_program.answerMs, context);
}

base::Result<ScannedSide> ScannerProcess::scan(base::JobContext &context,
                                               const std::function<void(qint64)> &progress)
{
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    CS_TRY(start());
    send(ScanCommand::Scan);
    return ask<ScannedSide>(ScanReply::Side, m_program.silenceMs, context, progress);
}

void ScannerProcess::stop()
{
    if (m_process && m_process->state() == QProcess::Running)
        send(ScanCommand::Cancel);
}

void ScannerProcess::close()
{
    awaitLeaving();
    if (!m_process)
        return;
    if (m_process->state() == QProcess::Running) {
        send(ScanCommand::Close);
        m_process->closeWriteChannel();
        if (!m_process->waitForFinished(m_program.stopMs))
            m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

} // namespace countersign::capture
