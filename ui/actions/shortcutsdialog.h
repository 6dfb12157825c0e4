// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screen.h"

#include <QDialog>

class QTreeWidget;

namespace countersign::ui
{

class KeyMap;

// All shortcuts of the areas that exist, as they are now, with a search.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<Area> &areas, const KeyMap &keys, QWidget *parent);

private:
    void filter(const QString &text);

    QTreeWidget *m_list;
};

} // namespace countersign::ui
