// SPDX-License-Identifier: Apache-2.0
#include "ui/separatorwords.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace countersign::ui
{

namespace
{

struct SeparatorSheet {
    Q_DECLARE_TR_FUNCTIONS(SeparatorSheet)
};

} // namespace

model::SheetWords separatorWords(const model::SheetRouting &routing)
{
    model::SheetWords words;
    words.heading = SeparatorSheet::tr("Separator sheet");
    if (!routing.contractType.isEmpty())
        words.lines.append(
            SeparatorSheet::tr("Type: %1").arg(contractTypeText(routing.contractType)));
    if (!routing.counterparty.isEmpty())
        words.lines.append(SeparatorSheet::tr("Counterparty: %1").arg(routing.counterparty));
    if (!routing.profile.isEmpty())
        words.lines.append(SeparatorSheet::tr("Profile: %1").arg(routing.profile));
    words.instruction = SeparatorSheet::tr(
        "Put this sheet before the document that it describes, either way up and "
        "either way round. Countersign sets it aside.");
    return words;
}

} // namespace countersign::ui
