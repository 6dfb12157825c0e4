// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoscanner.h"

#include "core/base/deliver.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::app
{

bool useDemoScanner(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    QFile drivers(QDir(folder).filePath(u"dll.conf"_s));
    if (!drivers.open(QIODevice::WriteOnly) || drivers.write("test\n") < 0)
        return false;
    return qputenv("SANE_CONFIG_DIR", QFile::encodeName(folder));
}

void addDemoProfile(workflow::ScanDesk &scans, QObject *context)
{
    base::deliver(scans.profiles(), context,
                  [&scans](const base::Result<workflow::ScanProfiles> &profiles) {
                      if (!profiles || !profiles->profiles.isEmpty())
                          return;
                      capture::ScanProfile profile;
                      profile.name = u"Demo scanner"_s;
                      profile.device = u"test:0"_s;
                      profile.deviceLabel = u"No real scanner: ten sheets of test pictures"_s;
                      profile.request.resolutionDpi = 100;
                      profile.request.colour = capture::ScanColour::Colour;
                      profile.request.pageSizeMm = QSizeF(148, 200);
                      profile.request.extras = {{u"test-picture"_s, u"Color pattern"_s}};
                      scans.saveProfile(profile);
                  });
}

} // namespace countersign::app
