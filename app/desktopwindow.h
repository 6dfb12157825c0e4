// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "core/workflow/deskbench.h"
#include "core/workflow/deskinlets.h"
#include "core/workflow/deskpeople.h"
#include "core/workflow/deskworkbench.h"
#include "core/workflow/officescandesk.h"
#include "core/workflow/splitbench.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/widgetprompter.h"
#include "ui/people/signingate.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace countersign::app
{

// What the desktop remembers of itself, outside any workspace.
class DesktopSettings
{
public:
    DesktopSettings();

    ui::ThemeChoice themeChoice() const;
    void setThemeChoice(ui::ThemeChoice choice);
    // The program's language as chosen in Settings; empty for the system's.
    QString language() const;
    // The workspace opened last, else the default place.
    QString workspaceDirectory() const;
    void setWorkspaceDirectory(const QString &directory);
    QSettings &layouts() { return m_settings; }

private:
    QSettings m_settings;
};

// The main window with its screens over one open workspace.
class DesktopWindow
{
public:
    DesktopWindow(AppContext &context, DesktopSettings &settings, ui::Theme &theme);
    ~DesktopWindow();

    void show();
    // Where the person sees it, or as near to that as the desktop allows.
    void bringToFront();
    void openDocument(const model::DocumentId &id);
    void takeIn(const QStringList &paths);
    // None while nobody has signed in who has to.
    ui::MainWindow *window() { return m_gate.window(); }
    workflow::ScanDesk &scans() { return m_scans; }

private:
    std::unique_ptr<ui::MainWindow> makeWindow(AppContext &context, DesktopSettings &settings,
                                               ui::Theme &theme);

    AppContext &m_context;
    workflow::DeskWorkbench m_workbench;
    workflow::DeskBench m_bench;
    workflow::OfficeScanDesk m_scans;
    workflow::DeskSplitBench m_splits;
    workflow::DeskInlets m_inlets;
    workflow::DeskPeople m_people;
    ui::WidgetPrompter m_prompter;
    ui::SignInGate m_gate; // goes first, with the window
};

} // namespace countersign::app
