// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/makemainwindow.h"

#include "core/base/deliver.h"
#include "ui/audit/auditscreen.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/splithints.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/topbar.h"
#include "ui/inlets/phonedialog.h"
#include "ui/inlets/waysinpage.h"
#include "ui/people/passworddialog.h"
#include "ui/queue/queuescreen.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/settingsscreen.h"

#include <QSettings>

#include <algorithm>

namespace countersign::ui
{

namespace
{

void addWaysIn(workflow::InletBench &inlets, Prompter &prompter, MainWindow &window,
               SettingsScreen &preferences)
{
    auto *page = new WaysInPage(inlets, prompter, &preferences);
    preferences.addPage(page);
    const auto showCode = [&inlets, &window] {
        auto *dialog = window.findChild<PhoneDialog *>();
        if (!dialog)
            dialog = new PhoneDialog(inlets, &window);
        dialog->show();
        dialog->activateWindow();
    };
    QObject::connect(page, &WaysInPage::phoneRequested, &window, showCode);
    QAction *fromPhone = window.offerPhone(showCode);
    if (auto *capture = qobject_cast<CaptureScreen *>(window.screen(Area::Capture)))
        capture->addWayIn(fromPhone);
}

void changePassword(workflow::PeopleBench &people, MainWindow &window)
{
    auto *dialog = new PasswordDialog(
        MainWindow::tr("Change my password"),
        MainWindow::tr("Decisions are recorded under your name: keep it to yourself."),
        PasswordDialog::Asks::PresentAndFresh,
        [&people](PasswordEntry entry) {
            return people.changePassword(std::move(entry.present), std::move(entry.fresh));
        },
        &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Who has just signed in hears of what was written to them meanwhile.
void tellOfMentions(workflow::Workbench &workbench, MainWindow &window, QueueScreen &queue)
{
    using Rows = QList<workflow::QueueRow>;
    base::deliver(workbench.queue({}), &window, [&window, &queue](const base::Result<Rows> &rows) {
        if (!rows)
            return;
        const auto unread
            = std::count_if(rows->begin(), rows->end(), [](const workflow::QueueRow &row) {
                  return row.mentionsMe && row.unreadComments > 0;
              });
        if (unread == 0)
            return;
        window.notify({State::Info,
                       MainWindow::tr("%n contract(s) mention you.", nullptr, int(unread)),
                       MainWindow::tr("Show"), [&window, &queue] {
                           window.showArea(Area::Queue);
                           queue.showMentions();
                       }});
    });
}

// The window and the settings as the person at the desk may use them.
void followPeople(workflow::PeopleBench &people, MainWindow &window, SettingsScreen &preferences)
{
    const auto ask = [&people, &window, &preferences] {
        base::deliver(people.people(), &window,
                      [&](const base::Result<workflow::PeopleView> &view) {
                          if (!view)
                              return;
                          window.showPerson(view->signIn ? view->atDesk : QString(),
                                            [&] { changePassword(people, window); });
                          preferences.setPeople(*view);
                      });
    };
    QObject::connect(&people, &workflow::PeopleBench::peopleChanged, &window, ask);
    ask();
}

} // namespace

std::unique_ptr<MainWindow> makeMainWindow(const DesktopParts &parts,
                                           std::function<void(ThemeChoice)> themeChosen)
{
    auto window = std::make_unique<MainWindow>(parts.workbench, parts.settings);
    auto *queue = new QueueScreen(parts.workbench, parts.prompter, parts.clock);
    auto *preferences
        = new SettingsScreen(parts.workbench, parts.prompter, parts.theme.choice(), parts.people);
    if (parts.bench) {
        auto *capture = new CaptureScreen(*parts.bench, parts.scans, parts.prompter);
        if (parts.splits)
            capture->setHints(new SplitHints(*parts.splits, capture));
        window->addScreen(capture);
    }
    window->addScreen(queue);
    window->addScreen(new DocumentScreen(parts.workbench, parts.prompter));
    window->addScreen(new AuditScreen(parts.workbench, parts.prompter, parts.clock));
    if (parts.inlets)
        addWaysIn(*parts.inlets, parts.prompter, *window, *preferences);
    preferences->addOwnPage(new KeysPage(window->keyMap(), preferences));
    window->addScreen(new DashboardScreen(parts.workbench));
    window->addScreen(preferences);
    window->setIngest(&queue->ingest());
    QObject::connect(preferences, &SettingsScreen::themeChosen, window.get(),
                     [&theme = parts.theme, told = std::move(themeChosen)](ThemeChoice choice) {
                         theme.setChoice(choice);
                         told(choice);
                     });
    preferences->setLanguage(parts.settings.value(programLanguageKey).toString());
    QObject::connect(preferences, &SettingsScreen::languageChosen, window.get(),
                     [&settings = parts.settings](const QString &code) {
                         settings.setValue(programLanguageKey, code);
                     });
    QObject::connect(window->topBar(), &TopBar::pageRequested, window.get(),
                     [&prompter = parts.prompter, shown = window.get()](const QUrl &page) {
                         prompter.openPage(shown, page);
                     });
    if (parts.people) {
        followPeople(*parts.people, *window, *preferences);
        tellOfMentions(parts.workbench, *window, *queue);
    }
    window->restore();
    return window;
}

} // namespace countersign::ui
