// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanoption.h"
#include "core/imaging/mediatype.h"

#include <QByteArray>
#include <QSize>

#include <optional>

// What the application and its scan worker, a process of the same program, say to each other over
// the worker's standard input and output. Both are of one build, so the form has no versions.
namespace countersign::capture
{

// To the worker. Open: QString device name. Set: QString option, QVariant value. Scan: the next
// side. Read: the settings anew, with the sensors among them. Cancel is obeyed at once, the others
// in their order; Close ends the worker.
enum class ScanCommand : quint8 { ListDevices, Open, Set, Scan, Read, Cancel, Close };

// From the worker. Devices: list of ScanDevice. Options: list of ScanOption, after Open, Set and
// Read.
// Progress: qint64 bytes of the side read so far. Side: ScannedSide. Failed: ScanStatus.
enum class ScanReply : quint8 { Devices, Options, Progress, Side, Failed };

// SANE_Status, by its numbers (SANE standard 1.06, 4.2.7), and what the worker sees itself.
enum class ScanStatus : quint8 {
    Good = 0,
    Unsupported = 1,
    Cancelled = 2,
    Busy = 3,
    Invalid = 4,
    EndOfSide = 5,
    Jammed = 6,
    NoPaper = 7,
    CoverOpen = 8,
    IoError = 9,
    NoMemory = 10,
    AccessDenied = 11,
    CutShort = 100, // the lower part of the picture never came
    MultiFeed = 101, // the feeder has drawn in several sheets
};

// One side of a sheet as the device gave it, coded without a further loss than JPEG's at a quality
// of 90: Group 4 in TIFF for black and white, JPEG else, the resolution stated in the file.
struct ScannedSide {
    QByteArray image;
    imaging::MediaType mediaType = imaging::MediaType::Unknown;
    QSize sizePx;
    double dpi = 0;

    bool operator==(const ScannedSide &) const = default;
};

QDataStream &operator<<(QDataStream &out, const ScannedSide &side);
QDataStream &operator>>(QDataStream &in, ScannedSide &side);

// A message is its length, 32 bit big-endian, and so many bytes.
constexpr qint64 largestMessage = 512LL << 20;
QByteArray framed(const QByteArray &message);
// Makes room for the rest of the first message, once its length is known.
void reserveForMessage(QByteArray &received);
// Takes the first message off the front of what has come, if it is there whole. A length beyond
// largestMessage makes `isBroken` true.
std::optional<QByteArray> takeMessage(QByteArray &received, bool &isBroken);

} // namespace countersign::capture
