// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/actions/keymap.h"
#include "ui/screen.h"

#include <QMainWindow>
#include <QMap>

class QSettings;
class QStackedWidget;

namespace countersign::ui
{

class IngestController;
class KeyOverlay;
class Rail;
class Toasts;
class TopBar;

// The frame around the screens: rail, top bar, menus, toasts. Knows screens only by their
// interface; an area is in the rail when its screen was added.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // `settings` keeps geometry and layouts and outlives the window.
    MainWindow(workflow::Workbench &workbench, QSettings &settings, QWidget *parent = nullptr);

    // Takes the screen over.
    void addScreen(Screen *screen);
    // Where files go that are added by menu, or dropped on any screen.
    void setIngest(IngestController *ingest);
    // Puts "From a phone" into the menu.
    QAction *offerPhone(std::function<void()> show);
    // Who has signed in, and the dialog for another password; an empty name: nobody has to.
    void showPerson(const QString &name, std::function<void()> changePassword);
    // After all screens are there: the layout as it was left.
    void restore();

    void showArea(Area area);
    Area currentArea() const;
    Screen *screen(Area area) const { return m_screens.value(area); }
    void openDocument(model::DocumentId id) { openDocument(id, Area::Review); }
    void openDocument(model::DocumentId id, Area area);
    // Adds files as if they were dropped.
    void takeIn(const QStringList &paths);
    void notify(const Notice &notice);

    Rail *rail() const { return m_rail; }
    TopBar *topBar() const { return m_topBar; }
    Toasts *toasts() const { return m_toasts; }
    KeyMap &keyMap() { return m_keys; }

Q_SIGNALS:
    void lockRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Screen *currentScreen() const;
    void buildWindowActions();
    void rebuildMenus();
    QList<QAction *> actionsFor(Menu menu) const;
    QList<QAction *> commands() const;
    void refreshCounts();
    void showError(const base::Error &error, model::DocumentId id);
    void showShortcuts();
    void showScreenKeys();
    void applyKeys();
    void showAbout();
    void saveLayouts();

    workflow::Workbench &m_workbench;
    QSettings &m_settings;
    Rail *m_rail;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    Toasts *m_toasts;
    KeyMap m_keys;
    KeyOverlay *m_overlay;
    QMap<Area, Screen *> m_screens;
    QMap<ActionId, QAction *> m_windowActions;
    std::function<void()> m_showPhone;
    std::function<void()> m_changePassword;
    IngestController *m_ingest = nullptr;
};

} // namespace countersign::ui
