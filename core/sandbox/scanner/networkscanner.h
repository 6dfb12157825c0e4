// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace countersign::sandbox
{

// A network scanner on loopback that speaks eSCL and WSD: a glass and a feeder, one and both
// sides, with faults on demand. The real sane-airscan drives it by the configuration that
// writeConfig() makes. Safe to use from any thread.
class NetworkScanner
{
public:
    enum class Protocol { Escl, Wsd };
    struct Sheet {
        QByteArray front; // JPEG
        QByteArray back; // empty: a simplex scan never asks for it
    };
    enum class Fault {
        Jam,
        MultiFeed, // this sheet and the next are drawn in together
        CoverOpen,
        Busy, // the next side is refused a few times, then goes on
        CutShort, // half of the picture comes, as if it were all of it
        BrokenOff, // half of what was announced comes, then the connection closes
        Vanish, // nothing answers any more
        Slow, // the side comes after slowMs()
    };

    NetworkScanner();
    ~NetworkScanner();
    NetworkScanner(const NetworkScanner &) = delete;
    NetworkScanner &operator=(const NetworkScanner &) = delete;

    // Files for SANE_CONFIG_DIR: sane-airscan alone, this device alone, no looking around.
    bool writeConfig(const QString &folder, Protocol protocol = Protocol::Escl) const;
    static QString device(Protocol protocol = Protocol::Escl);

    void load(const QList<Sheet> &sheets); // behind those in the feeder
    void clear(); // takes out all that waits in the feeder
    void lay(const QByteArray &page); // on the glass
    // When the sheet comes of which `ahead` are still before it in the feeder, before its first
    // side, or with `atBack` before its second.
    void fail(Fault fault, int ahead, bool atBack = false);
    void setSlowMs(int milliseconds);
    // What a person does: takes out what hangs in the feeder, lays it back on top, shuts the
    // cover, switches it on again. Returns how many sheets were put back.
    int putRight();

    int waiting() const; // sheets in the feeder
    int jobs() const; // that were asked for
    int cancelledJobs() const;
    int delivered() const; // sides that went out whole
    int
    faultsTold() const; // times that its status was asked for and had a fault of the feeder in it

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace countersign::sandbox
