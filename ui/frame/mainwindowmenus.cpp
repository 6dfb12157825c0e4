// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/mainwindow.h"

#include "ui/actions/keyoverlay.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/rail.h"
#include "ui/frame/searchbox.h"
#include "ui/frame/topbar.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/words.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return MainWindow::tr("&File");
    case Menu::Edit:
        return MainWindow::tr("&Edit");
    case Menu::View:
        return MainWindow::tr("&View");
    case Menu::Document:
        return MainWindow::tr("&Contract");
    case Menu::Go:
        return MainWindow::tr("&Go");
    case Menu::Help:
        return MainWindow::tr("&Help");
    }
    return {};
}

} // namespace

void MainWindow::buildWindowActions()
{
    const auto add = [this](ActionId id, std::function<void()> handler) {
        m_windowActions.insert(id, makeAction(id, this, std::move(handler)));
    };
    add(ActionId::AddFiles, [this] { m_ingest->pickFiles(); });
    add(ActionId::AddFolder, [this] { m_ingest->pickFolder(); });
    add(ActionId::FromPhone, [this] { m_showPhone(); });
    m_windowActions.value(ActionId::FromPhone)->setVisible(false);
    add(ActionId::LockDesk, [this] { Q_EMIT lockRequested(); });
    add(ActionId::ChangePassword, [this] { m_changePassword(); });
    for (const ActionId id : {ActionId::LockDesk, ActionId::ChangePassword}) {
        m_windowActions.value(id)->setVisible(false);
        m_windowActions.value(id)->setEnabled(false);
    }
    add(ActionId::Quit, [this] { close(); });
    add(ActionId::Search, [this] { m_topBar->search()->begin(); });
    add(ActionId::Refresh, [this] {
        if (Screen *current = m_screens.value(currentArea()))
            current->activate();
    });
    add(ActionId::ShowShortcuts, [this] { showShortcuts(); });
    add(ActionId::ShowScreenKeys, [this] { showScreenKeys(); });
    add(ActionId::ShowAbout, [this] { showAbout(); });
    for (const ActionRow &row : actionRows()) {
        if (const auto area = areaShownBy(row.id))
            add(row.id, [this, to = *area] { showArea(to); });
    }
    setIngest(nullptr);
}

QAction *MainWindow::offerPhone(std::function<void()> show)
{
    m_showPhone = std::move(show);
    QAction *action = m_windowActions.value(ActionId::FromPhone);
    action->setVisible(true);
    return action;
}

void MainWindow::showPerson(const QString &name, std::function<void()> changePassword)
{
    m_changePassword = std::move(changePassword);
    const QList<QAction *> actions{m_windowActions.value(ActionId::LockDesk),
                                   m_windowActions.value(ActionId::ChangePassword)};
    for (QAction *action : actions) {
        action->setVisible(!name.isEmpty());
        action->setEnabled(!name.isEmpty());
    }
    m_topBar->showPerson(name, actions);
    rebuildMenus();
}

QList<QAction *> MainWindow::actionsFor(Menu menu) const
{
    QList<QAction *> actions;
    if (const auto *current = currentScreen()) {
        const QList<QAction *> own = current->screenActions();
        for (QAction *action : own) {
            if (action->data().isValid()
                && actionRow(ActionId(action->data().toInt())).menu == menu)
                actions.append(action);
        }
    }
    const bool parted = actions.isEmpty();
    for (const ActionRow &row : actionRows()) {
        QAction *action = m_windowActions.value(row.id);
        if (!action || row.menu != menu || !action->isVisible())
            continue;
        if (!parted && !actions.isEmpty()
            && !m_windowActions.values().contains(actions.constLast()))
            actions.append(nullptr);
        actions.append(action);
    }
    return actions;
}

void MainWindow::rebuildMenus()
{
    for (auto it = m_windowActions.cbegin(); it != m_windowActions.cend(); ++it) {
        const auto area = areaShownBy(it.key());
        if (!area)
            continue;
        it.value()->setVisible(m_screens.contains(*area));
        it.value()->setEnabled(m_screens.contains(*area));
    }
    menuBar()->clear();
    for (const Menu menu :
         {Menu::File, Menu::Edit, Menu::View, Menu::Document, Menu::Go, Menu::Help}) {
        const QList<QAction *> actions = actionsFor(menu);
        if (actions.isEmpty())
            continue;
        QMenu *shown = menuBar()->addMenu(menuTitle(menu));
        for (QAction *action : actions) {
            if (action)
                shown->addAction(action);
            else
                shown->addSeparator();
        }
    }
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    for (const Menu menu :
         {Menu::Document, Menu::Edit, Menu::View, Menu::Go, Menu::File, Menu::Help}) {
        for (QAction *action : actionsFor(menu)) {
            if (action && action != m_windowActions.value(ActionId::Search))
                all.append(action);
        }
    }
    return all;
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_rail->areas(), m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showScreenKeys()
{
    const auto *current = currentScreen();
    if (!current)
        return;
    m_overlay->showKeys(tr("Keys of this screen: %1").arg(areaText(current->area())),
                        current->screenActions() + m_windowActions.values());
}

void MainWindow::applyKeys()
{
    m_keys.apply(m_windowActions.values());
    for (const Screen *each : std::as_const(m_screens))
        m_keys.apply(each->screenActions());
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace countersign::ui
