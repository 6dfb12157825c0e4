// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scanner/networkscanner.h"
#include "core/workflow/scandesk.h"

#include <memory>

namespace countersign::app
{

// The demo's scanner: a network scanner on loopback that the real sane-airscan drives, with two
// contracts and a separator sheet in its feeder. A stack that has gone through lies in it again for
// the next scan. Real devices are left alone.
class DemoScanner
{
public:
    // Before the first scanner is looked for; `folder` gets the settings. Nothing where they can't
    // be written or sane-airscan is not installed.
    static std::unique_ptr<DemoScanner> start(const QString &folder);

    // Fills the feeder in a language of the program, and adds a profile where there is none for
    // this scanner yet.
    void serve(workflow::ScanDesk &scans, const QString &language);

private:
    void addProfile(workflow::ScanDesk &scans);

    sandbox::NetworkScanner m_scanner;
    QList<sandbox::NetworkScanner::Sheet> m_stack;
};

} // namespace countersign::app
