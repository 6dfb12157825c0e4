// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keyrows.h"

#include "ui/theme/type.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

QString keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u"   "_s);
}

QTreeWidgetItem *addKeyGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, {title});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, scaledFont(list->font(), TextSize::Body, QFont::DemiBold));
    return group;
}

} // namespace countersign::ui
