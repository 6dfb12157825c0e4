// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskpeople.h"
#include "core/workflow/deskworkbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/monkey.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/peopledoffice.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/people/signingate.h"
#include "ui/people/signinwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Monkey;

// Keys, clicks and turns of the wheel at random before the door, and behind it among the people and
// their dialogs, over a real workspace: nothing breaks, nothing warns, nothing is seen while nobody
// has signed in, and somebody can still let people in afterwards.
class TestPeopleMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void anythingGoes_data();
    void anythingGoes();

private:
    QWidget *door() const;
    bool asks() const { return door() && door()->isVisible(); }
    QWidget *front(bool wantsIn);
    void trySignIn();
    void goToPeople();
    bool somebodyAdministers() const;

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<test::PeopledOffice> m_office;
    std::unique_ptr<workflow::DeskWorkbench> m_workbench;
    std::unique_ptr<workflow::DeskPeople> m_people;
    std::unique_ptr<ui::SignInGate> m_gate;
    std::unique_ptr<Monkey> m_monkey;
};

namespace
{

constexpr int usualSteps = 250;
const QString rosa = u"Rosa Reviewer"_s;
const QString rosasPassword = u"battery staple"_s;

// Ctrl+Shift+L locks.
const Monkey::Keys &peopleKeys()
{
    static const Monkey::Keys keys{
        {Qt::Key_Return,   Qt::Key_Space,  Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Up,
         Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,    Qt::Key_End,
         Qt::Key_A,        Qt::Key_A,      Qt::Key_A,         Qt::Key_L,       Qt::Key_L,
         Qt::Key_Z,        Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Escape,  Qt::Key_PageUp,
         Qt::Key_PageDown, Qt::Key_F2},
        {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
         Qt::ControlModifier | Qt::ShiftModifier}};
    return keys;
}

} // namespace

void TestPeopleMonkey::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestPeopleMonkey::cleanupTestCase()
{
    m_theme.reset();
    m_messages.reset();
}

void TestPeopleMonkey::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_prompter->accept = false; // else signing in ends for everybody
    m_office = std::make_unique<test::PeopledOffice>();
    m_office->begin();
    m_office->add(test::personOf(rosa, model::Role::Reviewer), rosasPassword);
    m_office->addDocument();
    m_workbench = std::make_unique<workflow::DeskWorkbench>(m_office->office());
    m_people = std::make_unique<workflow::DeskPeople>(m_office->office());
    m_gate = std::make_unique<ui::SignInGate>(*m_people, *m_settings, [this] {
        ui::DesktopParts parts{*m_workbench, *m_prompter, m_clock, *m_settings, *m_theme};
        parts.people = m_people.get();
        return ui::makeMainWindow(parts, [](ui::ThemeChoice) {});
    });
}

void TestPeopleMonkey::cleanup()
{
    m_gate.reset();
    m_people.reset();
    m_workbench.reset();
    m_office.reset();
}

void TestPeopleMonkey::anythingGoes_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("wantsIn");
    QTest::newRow("at the door") << 20261122u << false;
    QTest::newRow("behind it") << 20261122u << true;
    QTest::newRow("behind it, otherwise") << 77u << true;
}

void TestPeopleMonkey::anythingGoes()
{
    QFETCH(quint32, seed);
    QFETCH(bool, wantsIn);
    m_monkey = std::make_unique<Monkey>(seed);
    m_gate->begin(*m_office->desk().view());
    int inside = 0; // steps behind the door
    const int steps = Monkey::steps(usualSteps);
    for (int i = 0; i < steps; ++i) {
        m_monkey->step(front(wantsIn), peopleKeys());
        Monkey::closePopups();
        const bool open = m_gate->window() && m_gate->window()->isVisible();
        QVERIFY(open != asks());
        inside += open ? 1 : 0;
    }
    Monkey::closeDialogs();
    QVERIFY2(wantsIn == (inside > steps / 4), qPrintable(QString::number(inside)));
    QVERIFY(somebodyAdministers());
}

QWidget *TestPeopleMonkey::door() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.cbegin(), windows.cend(), [](QWidget *window) {
        return qobject_cast<ui::SignInWindow *>(window);
    });
    return found == windows.cend() ? nullptr : *found;
}

// Where the next step goes: at the door, into the dialog that is open, or among the people.
QWidget *TestPeopleMonkey::front(bool wantsIn)
{
    if (asks()) {
        QApplication::setActiveWindow(door());
        if (wantsIn && m_monkey->below(3) == 0)
            trySignIn();
        return asks() ? door() : m_gate->window();
    }
    if (m_monkey->below(12) == 0)
        Monkey::closeDialogs();
    if (QWidget *dialog = Monkey::dialogInFront())
        return dialog;
    QApplication::setActiveWindow(m_gate->window());
    goToPeople();
    return m_gate->window();
}

// As whoever can be chosen, mostly with the right password.
void TestPeopleMonkey::trySignIn()
{
    m_office->clock.advance(3600LL * 1000); // wrong tries have to wait
    auto *who = door()->findChild<QComboBox *>(u"signInWho"_s);
    who->setCurrentIndex(m_monkey->below(who->count()));
    auto *typed = door()->findChild<QLineEdit *>(u"signInPassword"_s);
    typed->setFocus();
    typed->clear();
    const bool rosas = (who->currentText() == rosa) != (m_monkey->below(4) == 0);
    QTest::keyClicks(typed, rosas ? rosasPassword : test::PeopledOffice::adasPassword);
    QTest::keyClick(typed, Qt::Key_Return);
    auto *message = door()->findChild<QWidget *>(u"signInMessage"_s);
    QTRY_VERIFY(!asks() || message->isVisible());
}

void TestPeopleMonkey::goToPeople()
{
    if (m_gate->window()->currentArea() != ui::Area::Settings)
        m_gate->window()->showArea(ui::Area::Settings);
    auto *sections = m_gate->window()->findChild<QListWidget *>(u"settingsSections"_s);
    sections->setCurrentItem(sections->findItems(u"People"_s, Qt::MatchExactly).value(0));
}

bool TestPeopleMonkey::somebodyAdministers() const
{
    const auto view = m_office->desk().view();
    return view && view->signIn
        && std::any_of(view->people.cbegin(), view->people.cend(), [](const auto &entry) {
               return entry.person.active && entry.hasPassword
                   && entry.person.roles.testFlag(model::Role::Administrator);
           });
}

QTEST_MAIN(TestPeopleMonkey)
#include "tst_peoplemonkey.moc"
