// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columns.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace countersign::ui
{

void setColumnCharacters(QTableView *table, int column, int characters)
{
    const int text = table->fontMetrics().averageCharWidth() * characters + 2 * metric::small;
    table->setColumnWidth(column, qMax(text, table->horizontalHeader()->sectionSizeHint(column)));
}

} // namespace countersign::ui
