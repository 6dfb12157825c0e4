// SPDX-License-Identifier: Apache-2.0
#include "app/desktopwindow.h"

#include "ui/audit/auditscreen.h"
#include "ui/document/documentscreen.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/queue/queuescreen.h"
#include "ui/settings/settingsscreen.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

DesktopSettings::DesktopSettings()
    : m_settings(u"countersign"_s, u"desktop"_s)
{
}

ui::ThemeChoice DesktopSettings::themeChoice() const
{
    return ui::parseThemeChoice(
        qEnvironmentVariable("COUNTERSIGN_THEME", m_settings.value(u"theme"_s).toString()));
}

void DesktopSettings::setThemeChoice(ui::ThemeChoice choice)
{
    m_settings.setValue(u"theme"_s, ui::themeChoiceName(choice));
}

QString DesktopSettings::workspaceDirectory() const
{
    return m_settings.value(u"workspace"_s, defaultWorkspaceDirectory()).toString();
}

void DesktopSettings::setWorkspaceDirectory(const QString &directory)
{
    m_settings.setValue(u"workspace"_s, directory);
}

DesktopWindow::DesktopWindow(AppContext &context, DesktopSettings &settings, ui::Theme &theme)
    : m_workbench(context.office())
    , m_window(std::make_unique<ui::MainWindow>(m_workbench, settings.layouts()))
{
    auto *queue = new ui::QueueScreen(m_workbench, m_prompter, context.clock());
    m_ingest = &queue->ingest();
    m_window->addScreen(queue);
    m_window->setIngest(m_ingest);
    m_window->addScreen(new ui::DocumentScreen(m_workbench, m_prompter));
    m_window->addScreen(new ui::AuditScreen(m_workbench, m_prompter, context.clock()));
    auto *preferences = new ui::SettingsScreen(m_workbench, m_prompter, theme.choice());
    QObject::connect(preferences, &ui::SettingsScreen::themeChosen, m_window.get(),
                     [&theme, &settings](ui::ThemeChoice choice) {
                         theme.setChoice(choice);
                         settings.setThemeChoice(choice);
                     });
    m_window->addScreen(preferences);
    m_window->restore();
    m_window->showArea(ui::Area::Queue);
    m_workbench.start();
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::show()
{
    m_window->show();
}

void DesktopWindow::openDocument(const model::DocumentId &id)
{
    m_window->openDocument(id);
}

void DesktopWindow::takeIn(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_ingest->addPaths(paths);
}

} // namespace countersign::app
