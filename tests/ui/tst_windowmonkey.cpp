// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"
#include "core/workflow/deskpeople.h"
#include "tests/support/fakeinlets.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/monkey.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/capture/capturescreen.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/queue/groupverifier.h"
#include "ui/queue/queuescreen.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

// Keys, clicks and turns of the wheel at random places of each screen in the whole window, and in
// the dialogs that they open: nothing breaks and nothing warns. COUNTERSIGN_MONKEY_EVENTS says how
// many a screen. Review, capture and signing in have tests of their own, which look at what becomes
// of it as well.
class TestWindowMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void anythingGoes_data();
    void anythingGoes();

private:
    void open();
    void goTo(ui::Area area, int part);
    void goToDocument(Part part);
    void goToGroups();
    void goToSection(int section);

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::TempOffice> m_office; // of the Capture screen, and of the people
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<workflow::DeskPeople> m_people;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<test::FakeInlets> m_inlets;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<test::Monkey> m_monkey;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace
{

constexpr int usualSteps = 150;
constexpr int whole = -1; // an area without parts
constexpr int groups = -2; // of the queue

} // namespace

void TestWindowMonkey::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    m_office = std::make_unique<test::TempOffice>();
    QVERIFY(test::paintPage({u"This is a page"_s}, 60).save(m_office->path(u"page.png"_s)));
}

void TestWindowMonkey::cleanupTestCase()
{
    m_office.reset();
    m_theme.reset();
    m_messages.reset();
}

void TestWindowMonkey::cleanup()
{
    m_window.reset();
    m_people.reset();
    m_bench.reset();
}

void TestWindowMonkey::anythingGoes_data()
{
    QTest::addColumn<ui::Area>("area");
    QTest::addColumn<int>("part");
    QTest::newRow("capture") << ui::Area::Capture << whole;
    QTest::newRow("queue") << ui::Area::Queue << whole;
    QTest::newRow("groups") << ui::Area::Queue << groups;
    QTest::newRow("review") << ui::Area::Review << int(Part::Review);
    QTest::newRow("sign") << ui::Area::Review << int(Part::Sign);
    QTest::newRow("check") << ui::Area::Review << int(Part::Check);
    QTest::newRow("history") << ui::Area::Review << int(Part::History);
    QTest::newRow("audit") << ui::Area::Audit << whole;
    QTest::newRow("dashboard") << ui::Area::Dashboard << whole;
    const char *const sections[] = {"general", "limits", "languages", "accounts", "rules",
                                    "people",  "memory", "ways in",   "keys"};
    for (int section = 0; section < int(std::size(sections)); ++section)
        QTest::addRow("settings, %s", sections[section]) << ui::Area::Settings << section;
}

void TestWindowMonkey::anythingGoes()
{
    QFETCH(ui::Area, area);
    QFETCH(int, part);
    open();
    if (area == ui::Area::Capture)
        m_window->findChild<ui::CaptureScreen *>()->addFiles({m_office->path(u"page.png"_s)});
    const int steps = test::Monkey::steps(usualSteps);
    for (int i = 0; i < steps; ++i) {
        const bool weary = m_monkey->below(8) == 0;
        QWidget *front = test::Monkey::dialogInFront();
        if (front && weary) {
            test::Monkey::closeDialogs();
            front = nullptr;
        }
        if (!front) {
            QApplication::setActiveWindow(m_window.get());
            goTo(area, part);
            front = m_window->screen(area);
        }
        m_monkey->step(front);
        test::Monkey::closePopups();
    }
    test::Monkey::closeDialogs();
    QVERIFY(m_window->isVisible());
}

void TestWindowMonkey::open()
{
    m_monkey = std::make_unique<test::Monkey>(20261122);
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
    m_inlets = std::make_unique<test::FakeInlets>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_prompter->text = u"A reason"_s;
    m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
    m_people = std::make_unique<workflow::DeskPeople>(m_office->office());
    ui::DesktopParts parts{*m_workbench, *m_prompter, m_clock, *m_settings, *m_theme};
    parts.bench = m_bench.get();
    parts.inlets = m_inlets.get();
    parts.people = m_people.get();
    m_window = ui::makeMainWindow(parts, [](ui::ThemeChoice) {});
    m_window->resize(1366, 768);
    m_window->show();
}

void TestWindowMonkey::goTo(ui::Area area, int part)
{
    if (area == ui::Area::Review)
        return goToDocument(Part(part));
    if (!m_window->screen(area)->isVisible())
        m_window->showArea(area);
    if (area == ui::Area::Settings)
        goToSection(part);
    else if (part == groups)
        goToGroups();
}

void TestWindowMonkey::goToDocument(Part part)
{
    auto *document = static_cast<ui::DocumentScreen *>(m_window->screen(ui::Area::Review));
    if (!document->isVisible())
        m_window->openDocument(m_workbench->idAt(m_monkey->below(m_workbench->documentCount())));
    if (document->part() != part)
        document->showPart(part);
}

void TestWindowMonkey::goToGroups()
{
    const auto *verifier = m_window->findChild<ui::GroupVerifier *>();
    if (verifier && verifier->isVisible())
        return;
    m_window->screen(ui::Area::Queue)
        ->findChild<QAction *>(ui::actionObjectName(ui::ActionId::QueueVerify))
        ->trigger();
}

void TestWindowMonkey::goToSection(int section)
{
    auto *sections = m_window->findChild<QListWidget *>(u"settingsSections"_s);
    if (sections->currentRow() != section)
        sections->setCurrentRow(section);
}

QTEST_MAIN(TestWindowMonkey)
#include "tst_windowmonkey.moc"
