// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMimeData;

namespace countersign::ui
{

// The files of this machine among what was dropped or pasted.
QStringList localFiles(const QMimeData &data);

} // namespace countersign::ui
