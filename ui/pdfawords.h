// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::ui
{

// What keeps a PDF from being PDF/A, continuing "because the original ...": codes of
// publish::pdfaObstacles().
QString pdfaObstacleText(const QString &code);

} // namespace countersign::ui
