// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/makemainwindow.h"

#include "ui/audit/auditscreen.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/queue/queuescreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace countersign::ui
{

namespace
{

constexpr QLatin1StringView themeKey("window/theme");

} // namespace

ThemeChoice storedThemeChoice(const QSettings &settings)
{
    return parseThemeChoice(settings.value(themeKey).toString());
}

std::unique_ptr<MainWindow> makeMainWindow(workflow::Workbench &workbench, Prompter &prompter,
                                           const base::Clock &clock, QSettings &settings,
                                           Theme &theme)
{
    auto window = std::make_unique<MainWindow>(workbench, settings);
    auto *queue = new QueueScreen(workbench, prompter, clock);
    auto *document = new DocumentScreen(workbench, prompter);
    auto *preferences = new SettingsScreen(workbench, prompter, theme.choice());
    window->addScreen(queue);
    window->addScreen(document);
    window->addScreen(new AuditScreen(workbench, prompter, clock));
    window->addScreen(preferences);
    window->setIngest(&queue->ingest());
    QObject::connect(preferences, &SettingsScreen::themeChosen, window.get(),
                     [&settings, &theme](ThemeChoice choice) {
                         theme.setChoice(choice);
                         settings.setValue(themeKey, themeChoiceName(choice));
                     });
    QObject::connect(document, &DocumentScreen::closeRequested, window.get(),
                     [shown = window.get()] { shown->showArea(Area::Queue); });
    window->restore();
    return window;
}

} // namespace countersign::ui
