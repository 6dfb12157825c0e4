// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeinlets.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/offscreenmessages.h"
#include "ui/inlets/folderdialog.h"
#include "ui/inlets/mailboxdialog.h"
#include "ui/inlets/phonedialog.h"
#include "ui/inlets/waysinpage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestWaysIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<test::FakeInlets> m_inlets;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::WaysInPage> m_page;

    template <typename T>
    T *find(const QString &name, const QWidget *in = nullptr) const
    {
        return (in ? in : m_page.get())->findChild<T *>(name);
    }
    void press(const QString &name, const QWidget *in = nullptr) const
    {
        auto *button = find<QPushButton>(name, in);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void write(const QString &name, const QString &text, const QWidget *in) const
    {
        auto *edit = find<QLineEdit>(name, in);
        QVERIFY2(edit, qPrintable(name));
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    template <typename Dialog>
    Dialog *openedBy(const QString &button) const
    {
        press(button);
        return m_page->findChild<Dialog *>();
    }
    static model::Mailbox mailbox()
    {
        model::Mailbox box;
        box.id = u"box1"_s;
        box.host = u"imap.example.org"_s;
        box.user = u"contracts@example.org"_s;
        box.folder = u"INBOX"_s;
        return box;
    }

private Q_SLOTS:
    void initTestCase() { m_messages = std::make_unique<test::OffscreenMessages>(); }
    void init()
    {
        m_inlets = std::make_unique<test::FakeInlets>();
        m_prompter = std::make_unique<test::FakePrompter>();
        m_page = std::make_unique<ui::WaysInPage>(*m_inlets, *m_prompter, nullptr);
        m_page->resize(900, 700);
        m_page->show();
        m_page->load({});
    }
    void cleanup() { m_page.reset(); }

    void withoutFoldersItSaysWhatTheyAreFor()
    {
        QVERIFY(find<QWidget>(u"waysInEmpty"_s)->isVisible());
        QVERIFY(!find<QTreeWidget>(u"waysInFolders"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"waysInRemove"_s)->isVisible());
    }
    void aFolderIsWatchedByKeys()
    {
        auto *dialog = openedBy<ui::FolderDialog>(u"waysInAdd"_s);
        QVERIFY(dialog);
        QVERIFY(!find<QPushButton>(u"folderSave"_s, dialog)->isEnabled());
        write(u"folderPath"_s, u"/srv/scans "_s, dialog);
        write(u"folderPatterns"_s, u"*.pdf; *.tif"_s, dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_inlets->watched.size(), 1);
        QCOMPARE(m_inlets->watched.first().path, u"/srv/scans"_s);
        QCOMPARE(m_inlets->watched.first().patterns, QStringList({u"*.pdf"_s, u"*.tif"_s}));
        auto *list = find<QTreeWidget>(u"waysInFolders"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"/srv/scans"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"not looked into yet"_s);
    }
    void aFolderThatCanNotBeWatchedStaysOpen()
    {
        auto *dialog = openedBy<ui::FolderDialog>(u"waysInAdd"_s);
        write(u"folderPath"_s, u"/nowhere"_s, dialog);
        m_inlets->nextError = base::Error{base::ErrorKind::NotFound, u"inlet.folder_missing"_s, {}};
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *bar = dialog->findChild<ui::MessageBar *>();
        QTRY_VERIFY(bar->isVisible() && !bar->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(m_inlets->watched.isEmpty());
        QVERIFY(find<QPushButton>(u"folderSave"_s, dialog)->isEnabled());
    }
    void howAFolderStandsIsSaid()
    {
        m_inlets->watched = {{u"f"_s, u"/srv/in"_s, {}, false, {}, {}, true}};
        model::InletStatus status{u"f"_s, QDateTime::currentDateTime(), {}, 2, 12, 0, 1};
        m_inlets->standing = {status};
        m_page->load({});
        auto *list = find<QTreeWidget>(u"waysInFolders"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QTRY_VERIFY(list->topLevelItem(0)->text(1).startsWith(u"12 taken in · 2 still"_s));
        m_inlets->standing.first().errorCode = u"inlet.folder_missing"_s;
        m_inlets->checkNow();
        QTRY_VERIFY(!list->topLevelItem(0)->text(1).contains(u"12"_s));
    }
    void whatCouldNotBeTakenInIsTriedAgain()
    {
        m_inlets->waiting = {
            {u"f"_s, u"1"_s, u"broken.pdf"_s, u"/srv/in/problems/broken.pdf"_s, u"Damaged."_s, {}},
            {u"box1"_s, u"2"_s, u"Invoice"_s, {}, u"Nothing in it."_s, {}}};
        m_page->load({});
        auto *list = find<QTreeWidget>(u"waysInProblems"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Damaged."_s);
        press(u"waysInOpen"_s);
        QCOMPARE(m_prompter->pages, {QUrl::fromLocalFile(u"/srv/in/problems"_s)});
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!find<QPushButton>(u"waysInOpen"_s)->isEnabled()); // a message lies in no folder
        press(u"waysInTryAgain"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(m_inlets->triedAgain.first().name, u"Invoice"_s);
    }
    void removingIsAsked()
    {
        m_inlets->watched = {{u"f"_s, u"/srv/in"_s, {}, false, {}, {}, true}};
        m_page->load({});
        QTRY_VERIFY(find<QPushButton>(u"waysInRemove"_s)->isVisible());
        m_prompter->accept = false;
        press(u"waysInRemove"_s);
        QCOMPARE(m_inlets->watched.size(), 1);
        m_prompter->accept = true;
        press(u"waysInRemove"_s);
        QTRY_VERIFY(find<QWidget>(u"waysInEmpty"_s)->isVisible());
        QVERIFY(m_inlets->watched.isEmpty());
    }
    void aMailboxOfALargeProviderNeedsNoAddresses()
    {
        auto *dialog = openedBy<ui::MailboxDialog>(u"mailboxAdd"_s);
        QVERIFY(dialog);
        QVERIFY(!find<QPushButton>(u"mailSave"_s, dialog)->isEnabled());
        auto *way = find<QComboBox>(u"mailWay"_s, dialog);
        QTest::keyClick(way, Qt::Key_Down); // from the password to the first provider
        QCOMPARE(find<QLineEdit>(u"mailHost"_s, dialog)->text(), u"outlook.office365.com"_s);
        QVERIFY(!find<QLineEdit>(u"mailPassword"_s, dialog)->isVisible());
        QVERIFY(!find<QLineEdit>(u"mailToken"_s, dialog)->isVisible());
        write(u"mailUser"_s, u"contracts@example.org"_s, dialog);
        write(u"mailClient"_s, u"11111111-2222"_s, dialog);
        m_inlets->signInPage = QUrl(u"https://login.example/authorize"_s);
        press(u"mailSignIn"_s, dialog);
        QTRY_COMPARE(m_prompter->pages.size(), 1);
        const model::Mailbox saved = m_inlets->boxes.first();
        QVERIFY(saved.oauth);
        QVERIFY(saved.tokenUrl.startsWith(u"https://login.microsoftonline.com/"_s));
        QVERIFY(saved.scopes.contains(u"IMAP.AccessAsUser.All"_s));
        QCOMPARE(saved.clientId, u"11111111-2222"_s);
    }
    void aServerThatWasTypedStays()
    {
        auto *dialog = openedBy<ui::MailboxDialog>(u"mailboxAdd"_s);
        write(u"mailHost"_s, u"mail.example.org"_s, dialog);
        QTest::keyClick(find<QComboBox>(u"mailWay"_s, dialog), Qt::Key_Down);
        QCOMPARE(find<QLineEdit>(u"mailHost"_s, dialog)->text(), u"mail.example.org"_s);
    }
    void aKeptPasswordIsNotShownNorLost()
    {
        m_inlets->boxes = {mailbox()};
        m_page->load({});
        QTRY_VERIFY(find<QPushButton>(u"mailboxEdit"_s)->isVisible());
        auto *dialog = openedBy<ui::MailboxDialog>(u"mailboxEdit"_s);
        auto *password = find<QLineEdit>(u"mailPassword"_s, dialog);
        QVERIFY(password->text().isEmpty() && !password->placeholderText().isEmpty());
        write(u"mailFingerprint"_s, u"AB:CD EF"_s, dialog);
        m_inlets->messages = 3;
        press(u"mailTest"_s, dialog);
        auto *bar = dialog->findChild<ui::MessageBar *>();
        QTRY_COMPARE(bar->text(), u"It works: 3 message(s) to look at."_s);
        QCOMPARE(m_inlets->passwords, QStringList{QString()}); // empty: the kept one stays
        QCOMPARE(m_inlets->boxes.first().trustedFingerprint, u"abcdef"_s);
        QCOMPARE(m_inlets->boxes.size(), 1);
    }
    void theMailboxFitsItsScreen()
    {
        auto *dialog = openedBy<ui::MailboxDialog>(u"mailboxAdd"_s);
        auto *way = find<QComboBox>(u"mailWay"_s, dialog);
        way->setCurrentIndex(way->count() - 1); // all addresses
        QVERIFY(dialog->minimumSizeHint().height() <= dialog->screen()->availableSize().height());
        QVERIFY(find<QPushButton>(u"mailSave"_s, dialog)->visibleRegion().boundingRect().isValid());
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            const bool named = !edit->accessibleName().isEmpty()
                || qobject_cast<const QAbstractSpinBox *>(edit->parentWidget());
            QVERIFY2(named, qPrintable(edit->objectName()));
        }
    }
    void aPhoneScansACodeThatIsShownOnce()
    {
        auto *dialog = new ui::PhoneDialog(*m_inlets, m_page.get());
        dialog->show();
        auto *code = find<QLabel>(u"phoneCode"_s, dialog);
        QCOMPARE(m_inlets->servedAt, u"192.0.2.7"_s);
        QVERIFY(!code->pixmap(Qt::ReturnByValue).isNull());
        // The secret is in the code alone: who looks over the shoulder reads the address.
        QCOMPARE(find<QLabel>(u"phoneUrl"_s, dialog)->text(), u"https://192.0.2.7:4711/"_s);
        m_inlets->view.claimed = true;
        m_inlets->view.phone = u"192.0.2.50"_s;
        Q_EMIT m_inlets->phoneChanged();
        QVERIFY(code->pixmap(Qt::ReturnByValue).isNull());
        QVERIFY(dialog->findChild<ui::MessageBar *>()->text().contains(u"192.0.2.50"_s));
        press(u"phoneRenew"_s, dialog);
        QVERIFY(!code->pixmap(Qt::ReturnByValue).isNull());
        QTest::keyClick(find<QComboBox>(u"phoneAddress"_s, dialog), Qt::Key_Down);
        QCOMPARE(m_inlets->servedAt, u"198.51.100.7"_s);
        press(u"phoneStop"_s, dialog);
        QTRY_VERIFY(m_inlets->servedAt.isEmpty());
    }
    void withoutANetworkItSaysSo()
    {
        m_inlets->addresses.clear();
        ui::PhoneDialog *dialog = new ui::PhoneDialog(*m_inlets, m_page.get());
        dialog->show();
        QVERIFY(dialog->findChild<ui::MessageBar *>()->text().contains(u"no network"_s));
        QVERIFY(!find<QPushButton>(u"phoneRenew"_s, dialog)->isEnabled());
    }
};

QTEST_MAIN(TestWaysIn)
#include "tst_waysin.moc"
