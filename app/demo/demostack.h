// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace countersign::app
{

constexpr int demoStackDpi = 300;

// What lies in the demo's feeder: two contracts of ours in a language of the program ("en" where
// there is no text in `language`), the second one behind a separator sheet, as a scanner delivers
// them: JPEG, A4. Comes out the same every time.
QList<QByteArray> makeDemoStack(const QString &language);

} // namespace countersign::app
