// SPDX-License-Identifier: Apache-2.0
#include "app/desktopwindow.h"

#include "ui/frame/makemainwindow.h"

#include <QApplication>

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

QString DesktopSettings::language() const
{
    return m_settings.value(ui::programLanguageKey).toString();
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
    : m_context(context)
    , m_workbench(context.office())
    , m_bench(context.office())
    , m_scans(context.office(), {.program = QCoreApplication::applicationFilePath()})
    , m_splits(context.office())
    , m_inlets(context.office())
    , m_people(context.office())
    , m_gate(m_people, settings.layouts(),
             [this, &context, &settings, &theme] { return makeWindow(context, settings, theme); })
{
    m_workbench.start();
    QObject::connect(&m_inlets, &workflow::InletBench::documentArrived, &m_workbench,
                     [this](const model::DocumentId &id) {
                         Q_EMIT m_workbench.documentChanged(id);
                         Q_EMIT m_workbench.queueChanged();
                     });
    m_inlets.start();
}

DesktopWindow::~DesktopWindow() = default;

std::unique_ptr<ui::MainWindow>
DesktopWindow::makeWindow(AppContext &context, DesktopSettings &settings, ui::Theme &theme)
{
    m_workbench.putDown();
    auto window = ui::makeMainWindow(
        {m_workbench, m_prompter, context.clock(), settings.layouts(), theme, &m_bench, &m_scans,
         &m_splits, &m_inlets, &m_people},
        [&settings](ui::ThemeChoice choice) { settings.setThemeChoice(choice); });
    window->showArea(ui::Area::Queue);
    return window;
}

void DesktopWindow::show()
{
    // A short look, before there is any window that could wait for it.
    const auto view = m_context.office().people().view();
    workflow::PeopleView unknown;
    unknown.signIn = true; // then nobody gets in
    m_gate.begin(view.value_or(unknown));
}

void DesktopWindow::bringToFront()
{
    m_gate.bringToFront();
}

void DesktopWindow::openDocument(const model::DocumentId &id)
{
    m_gate.whenOpen([id](ui::MainWindow &window) { window.openDocument(id); });
}

void DesktopWindow::takeIn(const QStringList &paths)
{
    m_gate.whenOpen([paths](ui::MainWindow &window) { window.takeIn(paths); });
}

} // namespace countersign::app
