// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screen.h"

#include <QDialog>

class QTreeWidget;

namespace countersign::ui
{

// All shortcuts of the areas that exist, from the action catalogue, with a search.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<Area> &areas, QWidget *parent);

private:
    void filter(const QString &text);

    QTreeWidget *m_list;
};

} // namespace countersign::ui
