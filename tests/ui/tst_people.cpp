// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskpeople.h"
#include "core/workflow/deskworkbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/peopledoffice.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/people/passworddialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/signingate.h"
#include "ui/people/signinwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toasts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const QString ada = test::PeopledOffice::ada;
const QString rosa = u"Rosa Reviewer"_s;
const QString adasPassword = test::PeopledOffice::adasPassword;
const QString rosasPassword = u"battery staple"_s;

} // namespace

// People sign in, lock, take turns and are looked after, over a real workspace: by keys and by
// mouse.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void withoutPeopleTheWindowOpensAtOnce();
    void signingInBeginsInTheSettings();
    void aPersonIsAddedAndGivenAPassword();
    void nothingIsShownBeforeSomebodyHasSignedIn();
    void arrowKeysPassThroughTheNames();
    void aTemporaryPasswordAsksForOnesOwn();
    void lockingCoversAllAndReleases();
    void anotherPersonGetsAWindowOfTheirOwn();
    void whoTouchesNothingIsLockedOut();
    void reviewersChangeNoSettings();
    void mentionsAreToldAtSignIn();

private:
    void open() { m_gate->begin(*m_office->desk().view()); }
    void beginWithRosa();
    ui::MainWindow *window() const { return m_gate->window(); }
    ui::SignInWindow *signIn() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ui::SignInWindow *>(each))
                return found;
        }
        return nullptr;
    }
    bool asks() const { return signIn() && signIn()->isVisible(); }
    void typeSignIn(const QString &name, const QString &password);
    void showPeoplePage();
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return window()->findChild<Widget *>(name);
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::PeopledOffice> m_office;
    std::unique_ptr<workflow::DeskWorkbench> m_workbench;
    std::unique_ptr<workflow::DeskPeople> m_people;
    std::unique_ptr<ui::SignInGate> m_gate;
};

void TestPeople::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestPeople::cleanupTestCase()
{
    m_theme.reset();
    m_messages.reset();
}

void TestPeople::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_office = std::make_unique<test::PeopledOffice>();
    QVERIFY(m_office->session().write(
        [](workflow::Unit &unit) { return unit.settings.setReviewerName(ada); }));
    m_workbench = std::make_unique<workflow::DeskWorkbench>(m_office->office());
    m_people = std::make_unique<workflow::DeskPeople>(m_office->office());
    m_gate = std::make_unique<ui::SignInGate>(*m_people, *m_settings, [this] {
        ui::DesktopParts parts{*m_workbench, m_prompter, m_clock, *m_settings, *m_theme};
        parts.people = m_people.get();
        return ui::makeMainWindow(parts, [](ui::ThemeChoice) {});
    });
}

void TestPeople::cleanup()
{
    m_gate.reset();
    m_people.reset();
    m_workbench.reset();
    m_office.reset();
}

// An administrator, and a reviewer who has chosen her password; nobody at the desk.
void TestPeople::beginWithRosa()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, model::Role::Reviewer), rosasPassword);
}

void TestPeople::typeSignIn(const QString &name, const QString &password)
{
    auto *who = signIn()->findChild<QComboBox *>(u"signInWho"_s);
    who->setFocus();
    while (who->currentText() != name && who->currentIndex() < who->count() - 1)
        QTest::keyClick(who, Qt::Key_Down);
    while (who->currentText() != name && who->currentIndex() > 0)
        QTest::keyClick(who, Qt::Key_Up);
    QCOMPARE(who->currentText(), name);
    auto *typed = signIn()->findChild<QLineEdit *>(u"signInPassword"_s);
    typed->setFocus();
    typed->clear();
    QTest::keyClicks(typed, password);
    QTest::keyClick(typed, Qt::Key_Return);
}

void TestPeople::showPeoplePage()
{
    window()->showArea(ui::Area::Settings);
    auto *sections = child<QListWidget>(u"settingsSections"_s);
    sections->setCurrentItem(sections->findItems(u"People"_s, Qt::MatchExactly).value(0));
    QTRY_VERIFY(child<QTableWidget>(u"peopleTable"_s)->isVisible());
}

void TestPeople::withoutPeopleTheWindowOpensAtOnce()
{
    open();
    QVERIFY(window() && window()->isVisible());
    QVERIFY(!signIn());
    m_gate->lock(); // there is nothing to lock
    QVERIFY(window()->isVisible());
    showPeoplePage();
    QTRY_VERIFY(child<QLabel>(u"peopleStanding"_s)->text().contains(u"Nobody signs in here"_s));
    QVERIFY(!child<QPushButton>(u"personAtDesk"_s)->isVisible());
}

void TestPeople::signingInBeginsInTheSettings()
{
    open();
    showPeoplePage();
    QTRY_VERIFY(!child<QLabel>(u"peopleStanding"_s)->text().isEmpty());
    press(u"peopleBegin"_s);
    auto *dialog = window()->findChild<ui::PasswordDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"passwordName"_s)->text(), ada);
    auto *fresh = dialog->findChild<QLineEdit *>(u"passwordFresh"_s);
    auto *again = dialog->findChild<QLineEdit *>(u"passwordAgain"_s);
    auto *save = dialog->findChild<QPushButton *>(u"passwordSave"_s);
    auto *differ = dialog->findChild<QLabel *>(u"passwordDiffer"_s);
    QTest::keyClicks(fresh, adasPassword);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(again, adasPassword.left(3));
    QVERIFY(!differ->isVisible()); // it may yet become the same
    QTest::keyClicks(again, u"?"_s);
    QVERIFY(differ->isVisible());
    QCOMPARE(again->accessibleDescription(), differ->text());
    again->clear();
    QTest::keyClicks(again, adasPassword);
    QVERIFY(!differ->isVisible());
    QVERIFY(save->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(child<QPushButton>(u"personAtDesk"_s)->isVisible());
    QCOMPARE(child<QPushButton>(u"personAtDesk"_s)->text(), ada);
    const auto view = m_office->desk().view();
    QVERIFY(view->signIn && view->administers());
    QVERIFY(view->roles.testFlag(model::Role::Reviewer)); // all of it, as until then
    // And ends there.
    QTRY_VERIFY(child<QPushButton>(u"peopleEnd"_s)->isVisible());
    m_prompter.accept = false;
    press(u"peopleEnd"_s);
    QCOMPARE(m_prompter.asked, QStringList{u"End signing in for everybody?"_s});
    QVERIFY(m_office->desk().view()->signIn);
    m_prompter.accept = true;
    press(u"peopleEnd"_s);
    QTRY_VERIFY(!child<QPushButton>(u"personAtDesk"_s)->isVisible());
    QVERIFY(!m_office->desk().view()->signIn);
}

void TestPeople::aPersonIsAddedAndGivenAPassword()
{
    beginWithRosa();
    QVERIFY(m_office->desk().signIn(ada, test::secretOf(adasPassword)));
    open();
    showPeoplePage();
    press(u"personAdd"_s);
    auto *dialog = window()->findChild<ui::PersonDialog *>();
    QVERIFY(dialog);
    const auto edit
        = [dialog](const QString &name) { return dialog->findChild<QLineEdit *>(name); };
    QVERIFY(!dialog->findChild<QPushButton *>(u"personSave"_s)->isEnabled());
    // A name that is taken is refused, and the dialog stays.
    QTest::keyClicks(edit(u"personName"_s), u"rosa reviewer"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"personMessage"_s)->isVisible());
    edit(u"personName"_s)->clear();
    QTest::keyClicks(edit(u"personName"_s), u"Ben Baker"_s);
    QTest::keyClicks(edit(u"personTeam"_s), u"Legal"_s);
    auto *legal = dialog->findChild<QCheckBox *>(u"personRole.legal"_s);
    legal->setFocus();
    QTest::keyClick(legal, Qt::Key_Space);
    auto *data = dialog->findChild<QCheckBox *>(u"personSeesData"_s);
    data->setFocus();
    QTest::keyClick(data, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *table = child<QTableWidget>(u"peopleTable"_s);
    QTRY_COMPARE(table->rowCount(), 3);
    const model::Person ben = m_office->desk().view()->people.at(2).person;
    QCOMPARE(ben.name, u"Ben Baker"_s);
    QCOMPARE(ben.team, u"Legal"_s);
    QCOMPARE(ben.roles, model::Roles(model::Role::Legal));
    QVERIFY(!ben.seesPersonalData && ben.seesWholePages);
    QCOMPARE(table->item(2, 3)->text(), u"No password yet"_s);
    table->setCurrentCell(2, 0);
    press(u"personPassword"_s);
    auto *password = window()->findChild<ui::PasswordDialog *>();
    QVERIFY(password);
    QTest::keyClicks(password->findChild<QLineEdit *>(u"passwordFresh"_s), u"for the start"_s);
    QTest::keyClicks(password->findChild<QLineEdit *>(u"passwordAgain"_s), u"for the start"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(table->item(2, 3)->text(), u"Has a temporary password"_s);
    press(u"personActive"_s);
    QTRY_COMPARE(table->item(2, 3)->text(), u"Inactive"_s);
    // The only administrator stays one.
    table->setCurrentCell(0, 0);
    press(u"personActive"_s);
    QTRY_VERIFY(child<QWidget>(u"peopleMessage"_s)->isVisible());
    QVERIFY(m_office->desk().view()->people.at(0).person.active);
}

void TestPeople::nothingIsShownBeforeSomebodyHasSignedIn()
{
    beginWithRosa();
    open();
    QVERIFY(asks());
    QVERIFY(!window());
    bool opened = false;
    m_gate->whenOpen([&opened](ui::MainWindow &) { opened = true; });
    typeSignIn(rosa, u"a guess"_s);
    QTRY_VERIFY(signIn()->findChild<QWidget *>(u"signInMessage"_s)->isVisible());
    QVERIFY(!window() && !opened);
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    QVERIFY(opened && !asks());
    QTRY_COMPARE(child<QPushButton>(u"personAtDesk"_s)->text(), rosa);
    QVERIFY(signIn()->findChild<QLineEdit *>(u"signInPassword"_s)->text().isEmpty());
}

void TestPeople::arrowKeysPassThroughTheNames()
{
    beginWithRosa();
    open();
    auto *who = signIn()->findChild<QComboBox *>(u"signInWho"_s);
    who->setCurrentIndex(0);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Down);
    QCOMPARE(who->currentIndex(), 1);
    QCOMPARE(signIn()->focusWidget(), who);
    QTest::keyClick(who, Qt::Key_Tab);
    QCOMPARE(signIn()->focusWidget(), signIn()->findChild<QLineEdit *>(u"signInPassword"_s));
}

void TestPeople::aTemporaryPasswordAsksForOnesOwn()
{
    beginWithRosa();
    QVERIFY(m_office->desk().setPassword(rosa, test::secretOf(u"for the start"_s), ada));
    open();
    typeSignIn(rosa, u"for the start"_s);
    auto *fresh = signIn()->findChild<QLineEdit *>(u"signInFresh"_s);
    QTRY_VERIFY(fresh->isVisible());
    QTest::keyClicks(fresh, u"my own one"_s);
    auto *again = signIn()->findChild<QLineEdit *>(u"signInAgain"_s);
    QTest::keyClicks(again, u"my own one"_s);
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(window() && window()->isVisible());
    QVERIFY(m_office->desk().signIn(rosa, test::secretOf(u"my own one"_s)));
}

void TestPeople::lockingCoversAllAndReleases()
{
    beginWithRosa();
    open();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    QTRY_VERIFY(child<QPushButton>(u"personAtDesk"_s)->isVisible());
    QWidget dialog(window(), Qt::Dialog); // something that is open in front
    dialog.show();
    QApplication::setActiveWindow(window());
    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(asks());
    QVERIFY(!window()->isVisible() && !dialog.isVisible());
    QTRY_COMPARE(m_office->office().reviewer().error().code, u"people.nobody_signed_in"_s);
    // The same person finds everything as it was.
    const QPointer<ui::MainWindow> before = window();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window()->isVisible());
    QCOMPARE(window(), before.data());
    QVERIFY(dialog.isVisible());
}

void TestPeople::anotherPersonGetsAWindowOfTheirOwn()
{
    beginWithRosa();
    open();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    const QPointer<ui::MainWindow> rosasWindow = window();
    QTRY_VERIFY(child<QPushButton>(u"personAtDesk"_s)->isVisible());
    m_gate->lock();
    QVERIFY(asks());
    typeSignIn(ada, adasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    QVERIFY(!rosasWindow);
    QTRY_COMPARE(child<QPushButton>(u"personAtDesk"_s)->text(), ada);
}

void TestPeople::whoTouchesNothingIsLockedOut()
{
    beginWithRosa();
    QVERIFY(m_office->desk().setLockMinutes(7, ada));
    open();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    auto *idle = m_gate->findChild<QTimer *>(u"idleTimer"_s);
    QTRY_VERIFY(idle->isActive());
    QCOMPARE(idle->interval(), 7 * 60 * 1000);
    // News of the people that comes meanwhile begins the wait anew.
    const auto isLocked = [&] {
        if (idle->isActive())
            idle->start(0);
        return asks();
    };
    QTRY_VERIFY(isLocked());
    QVERIFY(!idle->isActive());
}

void TestPeople::reviewersChangeNoSettings()
{
    beginWithRosa();
    open();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    showPeoplePage();
    QTRY_COMPARE(child<QTableWidget>(u"peopleTable"_s)->rowCount(), 2);
    QVERIFY(!child<QPushButton>(u"personAdd"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"peopleEnd"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"settingsSave"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(u"settingsName"_s)->isEnabled());
    QVERIFY(child<QComboBox>(u"settingsTheme"_s)->isEnabled()); // her own
    QVERIFY(!child<QScrollArea>(u"settingsAccounts"_s)->widget()->isEnabled());
}

void TestPeople::mentionsAreToldAtSignIn()
{
    beginWithRosa();
    const model::DocumentId id = m_office->addDocument();
    m_office->addDocument();
    QVERIFY(m_office->office().cases().comment(id, u"@Rosa, which date holds?"_s, {}, ada));
    open();
    typeSignIn(rosa, rosasPassword);
    QTRY_VERIFY(window() && window()->isVisible());
    QTRY_COMPARE(window()->toasts()->shown().size(), 1);
    const ui::Toast *toast = window()->toasts()->shown().first();
    QCOMPARE(toast->text(), u"1 contract(s) mention you."_s);
    auto *queue = child<QAbstractItemView>(u"queueView"_s);
    QTRY_COMPARE(queue->model()->rowCount(), 1 + 2); // below their heading
    QTest::mouseClick(toast->findChild<QPushButton *>(u"toastAction"_s), Qt::LeftButton);
    QTRY_COMPARE(queue->model()->rowCount(), 1 + 1);
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
