// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keymap.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr auto keyGroup = "keys";

QString keySetting(ActionId id)
{
    return QLatin1StringView(keyGroup) + u'/' + actionName(id);
}

// Keys of a screen reach it only while it is shown; those of the window always.
bool meet(const ActionRow &left, const ActionRow &right)
{
    return !left.area || !right.area || left.area == right.area;
}

} // namespace

KeyMap::KeyMap(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<QKeySequence> KeyMap::keys(ActionId id) const
{
    const QVariant chosen = m_settings.value(keySetting(id));
    if (!chosen.isValid())
        return actionShortcuts(actionRow(id));
    const QString text = chosen.toString();
    return text.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

bool KeyMap::isChanged(ActionId id) const
{
    return keys(id) != actionShortcuts(actionRow(id));
}

QList<ActionId> KeyMap::conflicts(ActionId id, const QKeySequence &key) const
{
    QList<ActionId> others;
    const ActionRow &mine = actionRow(id);
    for (const ActionRow &row : actionRows()) {
        if (row.id != id && meet(mine, row) && keys(row.id).contains(key))
            others.append(row.id);
    }
    return others;
}

void KeyMap::put(ActionId id, const QList<QKeySequence> &keys)
{
    if (keys == actionShortcuts(actionRow(id)))
        m_settings.remove(keySetting(id));
    else
        m_settings.setValue(keySetting(id),
                            QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void KeyMap::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    put(id, keys);
    Q_EMIT changed();
}

void KeyMap::giveKey(ActionId id, const QKeySequence &key)
{
    for (const ActionId other : conflicts(id, key)) {
        QList<QKeySequence> left = keys(other);
        left.removeAll(key);
        put(other, left);
    }
    setKeys(id, {key});
}

void KeyMap::reset(ActionId id)
{
    m_settings.remove(keySetting(id));
    Q_EMIT changed();
}

void KeyMap::resetAll()
{
    m_settings.remove(QLatin1StringView(keyGroup));
    Q_EMIT changed();
}

void KeyMap::apply(const QList<QAction *> &actions) const
{
    for (QAction *action : actions) {
        if (action && action->data().isValid())
            action->setShortcuts(keys(ActionId(action->data().toInt())));
    }
}

} // namespace countersign::ui
