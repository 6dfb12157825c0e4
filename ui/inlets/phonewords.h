// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace countersign::ui
{

// What the page for phones says, by the keys it uses, in the language of the program.
QMap<QString, QString> phoneWords();

} // namespace countersign::ui
