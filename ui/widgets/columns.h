// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace countersign::ui
{

// Makes a column wide enough for so many characters of text, and for its own heading.
void setColumnCharacters(QTableView *table, int column, int characters);

} // namespace countersign::ui
