// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/shortcutsdialog.h"

#include "ui/actions/keymap.h"
#include "ui/actions/keyrows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

ShortcutsDialog::ShortcutsDialog(const QList<Area> &areas, const KeyMap &keys, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsDialog"_s);
    resize(metric::readingWidth, metric::readingWidth);
    auto *search = new QLineEdit(this);
    search->setObjectName(u"shortcutsSearch"_s);
    search->setPlaceholderText(tr("Find an action or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(metric::medium);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    QTreeWidgetItem *everywhere = addKeyGroup(m_list, tr("Everywhere"));
    QMap<Area, QTreeWidgetItem *> groups;
    for (const Area area : areas)
        groups.insert(area, addKeyGroup(m_list, areaText(area)));
    for (const ActionRow &row : actionRows()) {
        const auto leadsTo = areaShownBy(row.id);
        if (leadsTo && !areas.contains(*leadsTo))
            continue;
        QTreeWidgetItem *group = row.area ? groups.value(*row.area) : everywhere;
        if (const auto own = keys.keys(row.id); group && !own.isEmpty())
            new QTreeWidgetItem(group, {plainActionText(row), keyTexts(own)});
    }
    m_list->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metric::medium);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = m_list->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < parent->childCount(); ++row) {
            QTreeWidgetItem *item = parent->child(row);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        parent->setHidden(!any);
    }
}

} // namespace countersign::ui
