// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keyspage.h"

#include "ui/actions/keyrows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int shownKeyRows = 12;

} // namespace

KeysPage::KeysPage(KeyMap &keys, QWidget *parent)
    : SettingsPage(u"settingsKeys"_s, tr("Keys"),
                   tr("Choose an action and press the key that it is to have."), parent)
    , m_keys(keys)
    , m_search(new QLineEdit(widget()))
    , m_list(new QTreeWidget(widget()))
    , m_edit(new QKeySequenceEdit(widget()))
    , m_message(new MessageBar(widget()))
{
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &KeysPage::tryKey);
    connect(m_message, &MessageBar::actionTriggered, this, &KeysPage::take);
    connect(&m_keys, &KeyMap::changed, this, &KeysPage::showKeys);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            m_keys.setKeys(*id, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            m_keys.reset(*id);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_keys.resetAll(); });
    showChosen();
}

void KeysPage::build()
{
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(metric::medium);
    m_list->setMinimumHeight(metric::rowDense * shownKeyRows);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setAccessibleName(tr("Press the new key"));
    m_message->setObjectName(u"keysMessage"_s);
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, widget());
        made->setObjectName(name);
        return made;
    };
    m_none = button(tr("&No key"), u"keyNone"_s);
    m_reset = button(tr("&Reset"), u"keyReset"_s);
    m_resetAll = button(tr("Reset &all"), u"keysReset"_s);
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    content()->addWidget(makeFieldLabel(tr("New &key of the chosen action"), m_edit));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    content()->addLayout(row);
    content()->addWidget(m_message);
    m_message->hide();
}

void KeysPage::fill()
{
    QMap<QString, QTreeWidgetItem *> groups;
    for (const ActionRow &row : actionRows()) {
        const QString title = row.area ? areaText(*row.area) : tr("Everywhere");
        if (!groups.contains(title))
            groups.insert(title, addKeyGroup(m_list, title));
        auto *item = new QTreeWidgetItem(groups.value(title), {plainActionText(row)});
        item->setData(0, Qt::UserRole, int(row.id));
    }
    m_list->expandAll();
    showKeys();
}

void KeysPage::showKeys()
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const QVariant id = (*it)->data(0, Qt::UserRole);
        if (id.isValid())
            (*it)->setText(1, keyTexts(m_keys.keys(ActionId(id.toInt()))));
    }
    showChosen();
}

void KeysPage::showChosen()
{
    const auto id = chosen();
    m_message->hide();
    m_edit->setEnabled(id.has_value());
    m_edit->setKeySequence(id ? m_keys.keys(*id).value(0) : QKeySequence());
    m_none->setEnabled(id && !m_keys.keys(*id).isEmpty());
    m_reset->setEnabled(id && m_keys.isChanged(*id));
}

std::optional<ActionId> KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant id = item ? item->data(0, Qt::UserRole) : QVariant();
    return id.isValid() ? std::optional(ActionId(id.toInt())) : std::nullopt;
}

void KeysPage::tryKey()
{
    const auto id = chosen();
    const QKeySequence key(m_edit->keySequence()[0]);
    if (!id || key.isEmpty() || m_keys.keys(*id) == QList{key})
        return;
    const QList<ActionId> others = m_keys.conflicts(*id, key);
    if (others.isEmpty()) {
        m_keys.giveKey(*id, key);
        return;
    }
    QStringList names;
    for (const ActionId other : others)
        names.append(plainActionText(actionRow(other)));
    m_wanted = key;
    m_message->show(State::Check,
                    tr("%1 is the key of: %2.")
                        .arg(key.toString(QKeySequence::NativeText), names.join(u", "_s)),
                    tr("Take it from there"));
}

void KeysPage::take()
{
    if (const auto id = chosen(); id && !m_wanted.isEmpty())
        m_keys.giveKey(*id, m_wanted);
}

void KeysPage::filter(const QString &text)
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
