// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/keymap.h"
#include "ui/settings/settingspage.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace countersign::ui
{

class MessageBar;

// All actions with their keys; another key can be pressed for each. A key that something else has
// is taken from it only on a second word. Changes hold at once.
class KeysPage : public SettingsPage
{
    Q_OBJECT
public:
    KeysPage(KeyMap &keys, QWidget *parent);

    void load(const workflow::Settings &) override { }
    void store(workflow::Settings &) const override { }

private:
    void build();
    void fill();
    void showKeys();
    void showChosen();
    void filter(const QString &text);
    std::optional<ActionId> chosen() const;
    void tryKey();
    void take();

    KeyMap &m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    MessageBar *m_message;
    QKeySequence m_wanted; // what something else has
};

} // namespace countersign::ui
