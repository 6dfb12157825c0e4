// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/localfiles.h"

#include <QMimeData>
#include <QUrl>

namespace countersign::ui
{

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace countersign::ui
