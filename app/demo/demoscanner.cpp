// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoscanner.h"

#include "app/demo/demostack.h"
#include "app/wording.h"
#include "core/base/deliver.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

// Where Debian and others keep the drivers, with and without a folder for the architecture.
bool isAirscanInstalled()
{
    for (const QString &root : {u"/usr/lib"_s, u"/usr/lib64"_s, u"/usr/local/lib"_s}) {
        QStringList folders = QDir(root).entryList({u"*-linux-*"_s}, QDir::Dirs);
        folders.append(u"."_s);
        const bool isThere = std::any_of(folders.begin(), folders.end(), [&](const auto &folder) {
            return QFile::exists(root + u'/' + folder + u"/sane/libsane-airscan.so.1"_s);
        });
        if (isThere)
            return true;
    }
    return false;
}

const capture::ScanProfile *profileFor(const workflow::ScanProfiles &book, const QString &device)
{
    const auto found
        = std::find_if(book.profiles.cbegin(), book.profiles.cend(),
                       [&device](const auto &profile) { return profile.device == device; });
    return found == book.profiles.cend() ? nullptr : &*found;
}

} // namespace

std::unique_ptr<DemoScanner> DemoScanner::start(const QString &folder)
{
    auto demo = std::make_unique<DemoScanner>();
    const bool isReady
        = isAirscanInstalled() && QDir().mkpath(folder) && demo->m_scanner.writeConfig(folder);
    if (!isReady || !qputenv("SANE_CONFIG_DIR", QFile::encodeName(folder)))
        return nullptr;
    return demo;
}

void DemoScanner::serve(workflow::ScanDesk &scans, const QString &language)
{
    const QList<QByteArray> sheets = makeDemoStack(language);
    for (const QByteArray &sheet : sheets)
        m_stack.append({sheet, {}});
    m_scanner.load(m_stack);
    // A scan that begins finds paper; one that goes on after it was stopped finds the rest.
    QObject::connect(&scans, &workflow::ScanDesk::viewChanged, &scans,
                     [this](const workflow::ScanView &view) {
                         if (view.phase == workflow::ScanPhase::Idle && m_scanner.waiting() == 0)
                             m_scanner.load(m_stack);
                     });
    addProfile(scans);
}

void DemoScanner::addProfile(workflow::ScanDesk &scans)
{
    const QString device = sandbox::NetworkScanner::device();
    base::deliver(
        scans.profiles(), &scans,
        [&scans, device](const base::Result<workflow::ScanProfiles> &book) {
            if (!book || profileFor(*book, device))
                return;
            capture::ScanProfile profile;
            profile.name = CommandLine::tr("Demo scanner");
            profile.device = device;
            profile.deviceLabel = CommandLine::tr("No real scanner: two contracts of the demo");
            profile.request.resolutionDpi = demoStackDpi;
            profile.request.pageSizeMm = QSizeF(210, 297);
            base::deliver(scans.saveProfile(profile), &scans,
                          [&scans, device](const base::Result<workflow::ScanProfiles> &saved) {
                              if (const auto *ours = saved ? profileFor(*saved, device) : nullptr)
                                  scans.setStandardProfile(ours->id);
                          });
        });
}

} // namespace countersign::app
