// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "ui/capture/capturescreen.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

// Keys, clicks and turns of the wheel at random places of each screen in the whole window, always
// the same for a seed: nothing breaks and nothing warns. COUNTERSIGN_MONKEY_EVENTS says how many a
// screen. The review has a test of its own, which takes everything back as well.
class TestWindowMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anythingGoes_data();
    void anythingGoes();

private:
    void goTo(ui::Area area, int part);
    QWidget *somewhere(QWidget *screen);
    void pressSomething();
    void clickSomewhere(QWidget *screen);
    void wheelSomewhere(QWidget *screen);
    void closeWhatOpened();
    int below(int bound) { return int(m_random.bounded(quint32(bound))); }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    base::SystemClock m_clock;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::TempOffice> m_office; // of the Capture screen
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace
{

constexpr int usualEvents = 150;

int eventsOnAScreen()
{
    const int wanted = qEnvironmentVariableIntValue("COUNTERSIGN_MONKEY_EVENTS");
    return wanted > 0 ? wanted : usualEvents;
}

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

void TestWindowMonkey::anythingGoes_data()
{
    QTest::addColumn<ui::Area>("area");
    QTest::addColumn<int>("part");
    QTest::newRow("capture") << ui::Area::Capture << -1;
    QTest::newRow("queue") << ui::Area::Queue << -1;
    QTest::newRow("sign") << ui::Area::Review << int(Part::Sign);
    QTest::newRow("check") << ui::Area::Review << int(Part::Check);
    QTest::newRow("history") << ui::Area::Review << int(Part::History);
    QTest::newRow("audit") << ui::Area::Audit << -1;
    QTest::newRow("dashboard") << ui::Area::Dashboard << -1;
    QTest::newRow("settings") << ui::Area::Settings << -1;
}

void TestWindowMonkey::anythingGoes()
{
    QFETCH(ui::Area, area);
    QFETCH(int, part);
    m_random.seed(20261122);
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_prompter->text = u"A reason"_s;
    m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
    m_window = ui::makeMainWindow(
        {*m_workbench, *m_prompter, m_clock, *m_settings, *m_theme, m_bench.get()},
        [](ui::ThemeChoice) {});
    m_window->resize(1366, 768);
    m_window->show();
    if (area == ui::Area::Capture)
        m_window->findChild<ui::CaptureScreen *>()->addFiles({m_office->path(u"page.png"_s)});
    const int events = eventsOnAScreen();
    for (int i = 0; i < events; ++i) {
        goTo(area, part);
        QWidget *screen = m_window->screen(area);
        const int what = below(10);
        if (what < 5)
            pressSomething();
        else if (what < 9)
            clickSomewhere(screen);
        else
            wheelSomewhere(screen);
        QCoreApplication::processEvents();
        closeWhatOpened();
    }
    QVERIFY(m_window->isVisible());
    m_window.reset();
    m_bench.reset();
}

void TestWindowMonkey::goTo(ui::Area area, int part)
{
    QApplication::setActiveWindow(m_window.get());
    auto *document = static_cast<ui::DocumentScreen *>(m_window->screen(ui::Area::Review));
    if (part < 0) {
        if (!m_window->screen(area)->isVisible())
            m_window->showArea(area);
        return;
    }
    if (!document->isVisible())
        m_window->openDocument(m_workbench->idAt(below(m_workbench->documentCount())));
    if (document->part() != Part(part))
        document->showPart(Part(part));
}

// A widget of the screen that can be seen; the screen itself when there is none.
QWidget *TestWindowMonkey::somewhere(QWidget *screen)
{
    QList<QWidget *> widgets = screen->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty()
            || widget->isWindow();
    });
    return widgets.isEmpty() ? screen : widgets.at(below(int(widgets.size())));
}

void TestWindowMonkey::pressSomething()
{
    static const QList<Qt::Key> keys{
        Qt::Key_Return, Qt::Key_0,     Qt::Key_1,      Qt::Key_A,       Qt::Key_M,
        Qt::Key_F2,     Qt::Key_F6,    Qt::Key_F8,     Qt::Key_Up,      Qt::Key_Down,
        Qt::Key_Left,   Qt::Key_Right, Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_PageDown,
        Qt::Key_PageUp, Qt::Key_Space, Qt::Key_Insert, Qt::Key_Delete,  Qt::Key_Backspace,
        Qt::Key_Home,   Qt::Key_End,   Qt::Key_Plus,   Qt::Key_Escape,  Qt::Key_F,
        Qt::Key_G,      Qt::Key_D,     Qt::Key_T,      Qt::Key_E,       Qt::Key_H};
    static const QList<Qt::KeyboardModifiers> modifiers{
        Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
        Qt::ShiftModifier, Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier};
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), keys.at(below(int(keys.size()))),
                    modifiers.at(below(int(modifiers.size()))));
}

void TestWindowMonkey::clickSomewhere(QWidget *screen)
{
    QWidget *target = somewhere(screen);
    const QPoint at(below(target->width()), below(target->height()));
    switch (below(6)) {
    case 0:
        return QTest::mouseDClick(target, Qt::LeftButton, {}, at);
    case 1:
        return QTest::mouseClick(target, Qt::RightButton, {}, at);
    default:
        return QTest::mouseClick(target, Qt::LeftButton,
                                 below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, at);
    }
}

void TestWindowMonkey::wheelSomewhere(QWidget *screen)
{
    QWidget *target = somewhere(screen);
    const QPointF at(below(target->width()), below(target->height()));
    QWheelEvent wheel(at, target->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &wheel);
}

// Menus, lists of completions and dialogues; what they do is tested elsewhere.
void TestWindowMonkey::closeWhatOpened()
{
    for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
}

QTEST_MAIN(TestWindowMonkey)
#include "tst_windowmonkey.moc"
