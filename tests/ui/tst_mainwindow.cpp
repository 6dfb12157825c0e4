// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/frame/rail.h"
#include "ui/frame/searchbox.h"
#include "ui/frame/topbar.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/toasts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPaintEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void railShowsOnlyWhatIsBuilt();
    void railCountsWhatWaits();
    void goesFromAreaToAreaByKeysAndMouse();
    void fitsASmallScreen();
    void fitsWithLongWordsAndLargeType();
    void opensADocumentFromOutside();
    void takesInFilesFromOutside();
    void comesBackFromADocument();
    void searchFindsContractsAndCommands();
    void searchLeavesWithEscape();
    void showsJobsAndConnection();
    void sandboxMarkOpensItsPage();
    void toastsOfferToTakeBack();
    void toastsCoverNoButton();
    void toastsLeaveTheFieldsInSight();
    void toastsTakeTheirShadowsWithThem();
    void tellsWhatTheProgramNoticed();
    void menusFollowTheScreen();
    void everyMenuEntryHasItsOwnMnemonic();
    void showsTheShortcuts();
    void remembersHowItWasLeft();
    void changesTheTheme();

private:
    void open();
    std::unique_ptr<ui::MainWindow> make();
    QStringList menuTitles() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    ui::ThemeChoice m_keptTheme = ui::ThemeChoice::System;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestMainWindow::cleanupTestCase()
{
    m_messages.reset();
}

void TestMainWindow::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_prompter = {};
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_workbench.reset();
}

std::unique_ptr<ui::MainWindow> TestMainWindow::make()
{
    return ui::makeMainWindow({*m_workbench, m_prompter, m_clock, *m_settings, *m_theme},
                              [this](ui::ThemeChoice choice) { m_keptTheme = choice; });
}

void TestMainWindow::open()
{
    m_window.reset();
    m_window = make();
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(m_window->findChild<ui::QueueView *>()->model()->rowCount() > 0);
}

QStringList TestMainWindow::menuTitles() const
{
    QStringList titles;
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus)
        titles.append(menu->text().remove(u'&'));
    return titles;
}

void TestMainWindow::railShowsOnlyWhatIsBuilt()
{
    open();
    QCOMPARE(m_window->rail()->areas(),
             (QList<ui::Area>{ui::Area::Queue, ui::Area::Review, ui::Area::Audit,
                              ui::Area::Dashboard, ui::Area::Settings}));
    QVERIFY(!m_window->rail()->button(ui::Area::Capture));
    QAction *capture
        = m_window->findChild<QAction *>(ui::actionObjectName(ui::ActionId::GoCapture));
    QVERIFY(!capture->isVisible());
    QVERIFY(!capture->isEnabled());
}

void TestMainWindow::railCountsWhatWaits()
{
    open();
    ui::RailButton *review = m_window->rail()->button(ui::Area::Review);
    QTRY_COMPARE(review->count(), 3);
    QVERIFY(review->accessibleDescription().contains(u'3'));
    m_workbench->add(test::sampleContract());
    Q_EMIT m_workbench->queueChanged();
    QTRY_COMPARE(review->count(), 4);
}

void TestMainWindow::goesFromAreaToAreaByKeysAndMouse()
{
    open();
    QCOMPARE(m_window->currentArea(), ui::Area::Queue);
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(m_window->currentArea(), ui::Area::Audit);
    QVERIFY(m_window->rail()->button(ui::Area::Audit)->isChecked());
    QTest::mouseClick(m_window->rail()->button(ui::Area::Settings), Qt::LeftButton);
    QCOMPARE(m_window->currentArea(), ui::Area::Settings);
    m_window->rail()->button(ui::Area::Audit)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->currentArea(), ui::Area::Queue);
}

void TestMainWindow::fitsASmallScreen()
{
    open();
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1366 && least.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

void TestMainWindow::fitsWithLongWordsAndLargeType()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.3);
    QApplication::setFont(large);
    open();
    const QSize least = m_window->minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1366, qPrintable(QString::number(least.width())));
}

void TestMainWindow::opensADocumentFromOutside()
{
    open();
    m_window->openDocument(m_workbench->idAt(0));
    QCOMPARE(m_window->currentArea(), ui::Area::Review);
    QCOMPARE(m_window->findChild<ui::DocumentScreen *>()->documentId(), m_workbench->idAt(0));
}

void TestMainWindow::takesInFilesFromOutside()
{
    open();
    m_window->takeIn({u"/in/fresh.pdf"_s});
    QTRY_COMPARE(m_workbench->documentCount(), 15);
}

void TestMainWindow::comesBackFromADocument()
{
    open();
    auto *view = m_window->findChild<ui::QueueView *>();
    QTRY_VERIFY(!view->currentDocument().isNull());
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_window->currentArea(), ui::Area::Review);
    m_window->findChild<QAction *>(ui::actionObjectName(ui::ActionId::ReviewBack))->trigger();
    QCOMPARE(m_window->currentArea(), ui::Area::Queue);
}

void TestMainWindow::searchFindsContractsAndCommands()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    ui::SearchBox *search = m_window->topBar()->search();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"audit"_s);
    QTRY_VERIFY(search->results()->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->currentArea(), ui::Area::Audit);
    QVERIFY(search->text().isEmpty());

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u"harbour"_s);
    QTRY_VERIFY(search->results()->isVisible());
    QTRY_VERIFY(search->results()->currentItem()
                && search->results()->currentItem()->text().contains(u"Office Lease"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->currentArea(), ui::Area::Review);
}

void TestMainWindow::searchLeavesWithEscape()
{
    open();
    auto *view = m_window->findChild<ui::QueueView *>();
    view->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    ui::SearchBox *search = m_window->topBar()->search();
    QTest::keyClicks(search, u"zzzz"_s);
    QTRY_VERIFY(search->results()->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->results()->isVisible());
    QVERIFY(view->hasFocus());
}

void TestMainWindow::showsJobsAndConnection()
{
    open();
    auto *progress = m_window->findChild<QProgressBar *>(u"jobsProgress"_s);
    auto *connection = m_window->findChild<ui::StateMark *>(u"connection"_s);
    QVERIFY(!progress->isVisible());
    QCOMPARE(connection->state(), ui::State::Ok);
    Q_EMIT m_workbench->jobsProgressed(3, 0.5);
    Q_EMIT m_workbench->connectionChanged(false);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->value(), 500);
    QVERIFY(connection->accessibleName().contains(u"Offline"_s));
    Q_EMIT m_workbench->jobsProgressed(0, 1);
    QVERIFY(!progress->isVisible());
    QVERIFY(!m_window->findChild<QAbstractButton *>(u"sandboxMark"_s)->isVisible());
    m_workbench->settingsState().sandboxMode = true;
    Q_EMIT m_workbench->settingsChanged();
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(u"sandboxMark"_s)->isVisible());
}

void TestMainWindow::sandboxMarkOpensItsPage()
{
    open();
    m_workbench->settingsState().sandboxMode = true;
    workflow::AccountSettings account;
    account.service = u"hubspot"_s;
    account.baseUrl = u"http://127.0.0.1:4711"_s;
    account.enabled = account.sandbox = true;
    m_workbench->settingsState().accounts = {account};
    Q_EMIT m_workbench->settingsChanged();
    auto *mark = m_window->findChild<QAbstractButton *>(u"sandboxMark"_s);
    QTRY_VERIFY(mark->isVisible());
    QVERIFY(mark->toolTip().contains(u"HubSpot: http://127.0.0.1:4711"_s));
    QSignalSpy asked(m_window->topBar(), &ui::TopBar::pageRequested);
    QTest::mouseClick(mark, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl(account.baseUrl));
}

void TestMainWindow::toastsOfferToTakeBack()
{
    open();
    bool undone = false;
    m_window->notify({ui::State::Ok, u"Archived."_s, u"Undo"_s, [&undone] { undone = true; }});
    QCOMPARE(m_window->toasts()->shown().size(), 1);
    auto *undo = m_window->findChild<QPushButton *>(u"toastAction"_s);
    QCOMPARE(undo->text(), u"Undo"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(undone);
    QTRY_COMPARE(m_window->toasts()->shown().size(), 0);
    for (int i = 0; i < 5; ++i)
        m_window->notify({ui::State::Info, u"Message %1"_s.arg(i), {}, {}});
    QCOMPARE(m_window->toasts()->shown().size(), 3);
    QCOMPARE(m_window->toasts()->shown().constLast()->text(), u"Message 4"_s);
}

void TestMainWindow::toastsCoverNoButton()
{
    open();
    m_window->resize(1366, 768);
    m_window->openDocument(m_workbench->idAt(0));
    auto *approve = m_window->findChild<QPushButton *>(u"approveButton"_s);
    QTRY_VERIFY(approve->isVisible());
    for (int i = 0; i < 3; ++i)
        m_window->notify({ui::State::Stop,
                          u"The signing service does not answer. It is asked again in a while, and "
                          "nothing is lost. %1"_s.arg(i),
                          u"Look closer"_s, [] {}});
    const auto covered = [this] {
        QStringList names;
        const QList<ui::Toast *> toasts = m_window->toasts()->shown();
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QRect place(button->mapTo(m_window.get(), QPoint()), button->size());
            for (const ui::Toast *toast : toasts) {
                const QRect over(toast->mapTo(m_window.get(), QPoint()), toast->size());
                if (button->isVisible() && !toast->isAncestorOf(button) && over.intersects(place))
                    names.append(button->objectName());
            }
        }
        return names;
    };
    QTRY_COMPARE(covered(), QStringList());
    QVERIFY(m_window->toasts()->shown().constFirst()->geometry().bottom() > 768 / 2);
    m_window->resize(1200, 700); // the buttons move, and the toasts get out of their way
    QTRY_COMPARE(covered(), QStringList());
    m_window->showArea(ui::Area::Settings);
    QTRY_COMPARE(covered(), QStringList());
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"toastClose"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->toasts()->shown().size(), 2);
}

void TestMainWindow::toastsTakeTheirShadowsWithThem()
{
    // What a window was asked to draw anew.
    struct Repaints : QObject {
        QWidget *window = nullptr;
        QRegion region;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            auto *widget = qobject_cast<QWidget *>(watched);
            if (event->type() == QEvent::Paint && widget && window->isAncestorOf(widget))
                region += static_cast<QPaintEvent *>(event)->region().translated(
                    widget->mapTo(window, QPoint()));
            return false;
        }
    };
    open();
    m_window->notify({ui::State::Ok, u"Done."_s, {}, {}});
    QTRY_COMPARE(m_window->toasts()->shown().size(), 1);
    const ui::Toast *toast = m_window->toasts()->shown().constFirst();
    const QRect place(toast->mapTo(m_window.get(), QPoint()), toast->size());
    QTest::qWait(50); // it is on the screen
    Repaints repaints;
    repaints.window = m_window.get();
    qApp->installEventFilter(&repaints);
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"toastClose"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->toasts()->shown().size(), 0);
    QTRY_VERIFY(repaints.region.contains(place.bottomLeft() + QPoint(-4, 8)));
}

void TestMainWindow::toastsLeaveTheFieldsInSight()
{
    open();
    m_window->resize(1366, 768);
    m_window->openDocument(m_workbench->idAt(0));
    auto *panel = m_window->findChild<QWidget *>(u"fieldPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    m_window->notify({ui::State::Ok, u"3 contracts are approved and on their way to the archive."_s,
                      u"Undo"_s, [] {}});
    const QRect fields(panel->mapTo(m_window.get(), QPoint()), panel->size());
    const ui::Toast *toast = m_window->toasts()->shown().constFirst();
    QTRY_VERIFY(!fields.intersects(QRect(toast->mapTo(m_window.get(), QPoint()), toast->size())));
}

void TestMainWindow::tellsWhatTheProgramNoticed()
{
    open();
    Q_EMIT m_workbench->noticed({base::ErrorKind::Unauthorised, u"net.unauthorised"_s, {}},
                                m_workbench->idAt(1));
    QCOMPARE(m_window->toasts()->shown().size(), 1);
    QVERIFY(!m_window->toasts()->shown().at(0)->text().contains(u"net."_s));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"toastAction"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentArea(), ui::Area::Review);
}

void TestMainWindow::menusFollowTheScreen()
{
    open();
    QVERIFY(menuTitles().contains(u"Contract"_s));
    m_window->showArea(ui::Area::Settings);
    QVERIFY(!menuTitles().contains(u"Contract"_s));
    QCOMPARE(menuTitles().constFirst(), u"File"_s);
    QCOMPARE(menuTitles().constLast(), u"Help"_s);
}

void TestMainWindow::everyMenuEntryHasItsOwnMnemonic()
{
    open();
    for (const ui::Area area : m_window->rail()->areas()) {
        m_window->showArea(area);
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus) {
            QSet<QChar> used;
            const QList<QAction *> entries = menu->menu()->actions();
            for (const QAction *entry : entries) {
                const qsizetype at = entry->text().indexOf(u'&');
                if (entry->isSeparator())
                    continue;
                QVERIFY2(at >= 0, qPrintable(entry->text()));
                const QChar mnemonic = entry->text().at(at + 1).toLower();
                QVERIFY2(!used.contains(mnemonic), qPrintable(entry->text()));
                used.insert(mnemonic);
            }
        }
    }
}

void TestMainWindow::showsTheShortcuts()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *dialog = m_window->findChild<ui::ShortcutsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    QVERIFY(
        !list->findItems(u"Confirm the field"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QVERIFY(list->findItems(u"Capture"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    delete dialog;
}

void TestMainWindow::remembersHowItWasLeft()
{
    open();
    m_window->resize(1200, 700);
    m_window->showArea(ui::Area::Audit);
    m_window->close();
    m_window = make();
    QCOMPARE(m_window->size(), QSize(1200, 700));
    QCOMPARE(m_window->currentArea(), ui::Area::Audit);
}

void TestMainWindow::changesTheTheme()
{
    open();
    m_window->showArea(ui::Area::Settings);
    auto *theme = m_window->findChild<QComboBox *>(u"settingsTheme"_s);
    theme->setFocus();
    QTest::keyClicks(theme, u"Dark"_s);
    QTest::keyClick(theme, Qt::Key_Return);
    if (ui::currentScheme() != ui::Scheme::Dark) // typing selects, activating tells
        Q_EMIT theme->activated(theme->currentIndex());
    QCOMPARE(ui::currentScheme(), ui::Scheme::Dark);
    QCOMPARE(m_keptTheme, ui::ThemeChoice::Dark);
    m_theme->setChoice(ui::ThemeChoice::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
