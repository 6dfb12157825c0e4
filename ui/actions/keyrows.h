// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QTreeWidget;
class QTreeWidgetItem;

// What the lists of actions and their keys share.
namespace countersign::ui
{

// "Ctrl+K   Ctrl+F", as the desktop writes keys.
QString keyTexts(const QList<QKeySequence> &keys);
// A heading over the rows of one part of the program; can't be chosen.
QTreeWidgetItem *addKeyGroup(QTreeWidget *list, const QString &title);

} // namespace countersign::ui
