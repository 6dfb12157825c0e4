// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/actioncatalogue.h"

class QSettings;

namespace countersign::ui
{

// Which keys do what: those of the catalogue, or those that the person chose instead, which are
// kept in the desktop's settings.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    // `settings` outlives the map.
    explicit KeyMap(QSettings &settings, QObject *parent = nullptr);

    QList<QKeySequence> keys(ActionId id) const;
    bool isChanged(ActionId id) const;
    // Other actions that would answer to the key at the same time: those of the same screen, and
    // those of the window.
    QList<ActionId> conflicts(ActionId id, const QKeySequence &key) const;

    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    // The only key of the action from now on; who had it so far has it no more.
    void giveKey(ActionId id, const QKeySequence &key);
    void reset(ActionId id);
    void resetAll();

    // Gives each action made by makeAction() its keys.
    void apply(const QList<QAction *> &actions) const;

Q_SIGNALS:
    void changed();

private:
    void put(ActionId id, const QList<QKeySequence> &keys);

    QSettings &m_settings;
};

} // namespace countersign::ui
