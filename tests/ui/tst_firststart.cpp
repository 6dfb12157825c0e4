// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/offscreenmessages.h"
#include "ui/firststart/firststartdialog.h"
#include "ui/firststart/strengthmeter.h"
#include "ui/firststart/unlockdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr QStringView recoveryWords = u"ABCD-EFGH-JKLM-NPQR";

// What the program did with the choices; answers are laid ready.
struct WorkspaceMaker {
    QList<base::Error> failures;
    QString folder;
    QString reviewer;
    ui::KeyKeeping keeping = ui::KeyKeeping::Keyring;
    QByteArray passphrase;
    int calls = 0;

    QFuture<base::Result<QString>> make(ui::FirstStartChoice choice)
    {
        ++calls;
        folder = choice.folder;
        reviewer = choice.reviewerName;
        keeping = choice.keyKeeping;
        passphrase = choice.passphrase.view().toByteArray();
        return QtFuture::makeReadyFuture(failures.isEmpty()
                                             ? base::Result<QString>(recoveryWords.toString())
                                             : base::Result<QString>(failures.takeFirst()));
    }
};

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void leadsThroughWithTheKeyring();
    void asksForAPassphraseWithoutAKeyring();
    void saysWhatIsMissing();
    void goesBackAndKeepsWhatWasTyped();
    void showsWhyItFailedAndTriesAgain();
    void keepsTheRecoveryKeyOnScreenUntilStored();
    void savesAndCopiesTheRecoveryKey();
    void judgesPassphrases_data();
    void judgesPassphrases();
    void unlocksWithThePassphrase();
    void unlocksWithTheRecoveryKey();
    void waitsWhileUnlocking();

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open(bool keyring);
    void next() const;
    void toKeyStep();
    QString missing() const { return child<QLabel>(u"startMissing"_s)->text(); }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    test::FakePrompter m_prompter;
    WorkspaceMaker m_maker;
    std::unique_ptr<ui::FirstStartDialog> m_dialog;
};

void TestFirstStart::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestFirstStart::cleanupTestCase()
{
    m_messages.reset();
}

void TestFirstStart::init()
{
    m_prompter = {};
    m_maker = {};
}

void TestFirstStart::cleanup()
{
    m_dialog.reset();
}

void TestFirstStart::open(bool keyring)
{
    m_dialog = std::make_unique<ui::FirstStartDialog>(
        ui::FirstStartOffer{u"/srv/rosa/contracts"_s, u"Rosa"_s, keyring},
        [this](ui::FirstStartChoice choice) { return m_maker.make(std::move(choice)); },
        m_prompter);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
}

void TestFirstStart::next() const
{
    QTest::mouseClick(child<QPushButton>(u"startNext"_s), Qt::LeftButton);
}

void TestFirstStart::toKeyStep()
{
    next();
    next();
    QVERIFY(child<QLabel>(u"startSteps"_s)->text().contains(u"3 of 4"_s));
}

void TestFirstStart::leadsThroughWithTheKeyring()
{
    open(true);
    QCOMPARE(child<QLineEdit>(u"startFolder"_s)->text(), u"/srv/rosa/contracts"_s);
    QVERIFY(child<QLineEdit>(u"startFolder"_s)->hasFocus());
    // Return is enough where nothing has to be changed.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u" Reviewer"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(child<QRadioButton>(u"startKeyring"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(child<QLabel>(u"startRecoveryKey"_s)->text(), recoveryWords);
    QCOMPARE(m_maker.folder, u"/srv/rosa/contracts"_s);
    QCOMPARE(m_maker.reviewer, u"Rosa Reviewer"_s);
    QCOMPARE(m_maker.keeping, ui::KeyKeeping::Keyring);
    QVERIFY(m_maker.passphrase.isEmpty());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(child<QCheckBox>(u"startRecoveryStored"_s), Qt::Key_Space);
    next();
    QCOMPARE(accepted.size(), 1);
}

void TestFirstStart::asksForAPassphraseWithoutAKeyring()
{
    open(false);
    toKeyStep();
    QVERIFY(!child<QRadioButton>(u"startKeyring"_s)->isEnabled());
    auto *first = child<QLineEdit>(u"startPassphraseFirst"_s);
    QVERIFY(first->isVisible());
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QTest::keyClicks(first, u"correct horse battery"_s);
    QVERIFY(missing().contains(u"once more"_s));
    auto *second = child<QLineEdit>(u"startPassphraseSecond"_s);
    QTest::keyClicks(second, u"correct horse"_s);
    QVERIFY(missing().contains(u"differ"_s));
    QTest::keyClicks(second, u" battery"_s);
    QVERIFY(missing().isEmpty());
    next();
    QTRY_COMPARE(m_maker.calls, 1);
    QCOMPARE(m_maker.keeping, ui::KeyKeeping::Passphrase);
    QCOMPARE(m_maker.passphrase, "correct horse battery"_ba);
}

void TestFirstStart::saysWhatIsMissing()
{
    open(true);
    auto *folder = child<QLineEdit>(u"startFolder"_s);
    folder->clear();
    QVERIFY(!missing().isEmpty());
    QVERIFY(!child<QPushButton>(u"startNext"_s)->isEnabled());
    folder->setText(u"contracts"_s);
    QVERIFY(missing().contains(u"whole path"_s));
    m_prompter.folder = u"/srv/contracts"_s;
    QTest::mouseClick(child<QPushButton>(u"startFolderChoose"_s), Qt::LeftButton);
    QCOMPARE(folder->text(), u"/srv/contracts"_s);
    next();
    child<QLineEdit>(u"startName"_s)->clear();
    QVERIFY(missing().contains(u"name"_s));
    child<QLineEdit>(u"startName"_s)->setText(u"Rosa"_s);
    child<QLineEdit>(u"startEmail"_s)->setText(u"rosa"_s);
    QVERIFY(missing().contains(u"e-mail"_s));
}

void TestFirstStart::goesBackAndKeepsWhatWasTyped()
{
    open(true);
    next();
    child<QLineEdit>(u"startName"_s)->setText(u"Ada"_s);
    next();
    QTest::mouseClick(child<QPushButton>(u"startBack"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(u"startName"_s)->text(), u"Ada"_s);
    QTest::mouseClick(child<QPushButton>(u"startBack"_s), Qt::LeftButton);
    QVERIFY(!child<QPushButton>(u"startBack"_s)->isVisible());
}

void TestFirstStart::showsWhyItFailedAndTriesAgain()
{
    m_maker.failures = {{base::ErrorKind::Conflict, u"workspace.not_empty"_s, {}}};
    open(true);
    toKeyStep();
    next();
    auto *message = child<ui::MessageBar>(u"startMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!message->text().contains(u"workspace."_s));
    next();
    QTRY_VERIFY(child<QLabel>(u"startRecoveryKey"_s)->isVisible());
    QVERIFY(!message->isVisible());
}

void TestFirstStart::keepsTheRecoveryKeyOnScreenUntilStored()
{
    open(true);
    toKeyStep();
    next();
    QTRY_VERIFY(child<QLabel>(u"startRecoveryKey"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"startNext"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
}

void TestFirstStart::savesAndCopiesTheRecoveryKey()
{
    QTemporaryDir folder;
    m_prompter.saveFile = folder.filePath(u"key.txt"_s);
    open(true);
    toKeyStep();
    next();
    QTRY_VERIFY(child<QLabel>(u"startRecoveryKey"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"startRecoverySave"_s), Qt::LeftButton);
    QFile file(m_prompter.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(recoveryWords.toUtf8()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QTest::mouseClick(child<QPushButton>(u"startRecoveryCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), recoveryWords);
    m_prompter.saveFile = u"/no/such/folder/key.txt"_s;
    QTest::mouseClick(child<QPushButton>(u"startRecoverySave"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"startRecoveryResult"_s)->text().contains(u"could not"_s));
}

void TestFirstStart::judgesPassphrases_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<ui::Strength>("strength");
    QTest::newRow("nothing") << QString() << ui::Strength::None;
    QTest::newRow("short") << u"abc"_s << ui::Strength::TooShort;
    QTest::newRow("one word") << u"password"_s << ui::Strength::Weak;
    QTest::newRow("repeated") << u"aaaaaaaaaaaaaaaaaaaa"_s << ui::Strength::Weak;
    QTest::newRow("two words") << u"correct horse"_s << ui::Strength::Fair;
    QTest::newRow("four words") << u"correct horse battery staple"_s << ui::Strength::Strong;
}

void TestFirstStart::judgesPassphrases()
{
    QFETCH(QString, passphrase);
    QTEST(ui::strengthOf(passphrase), "strength");
}

void TestFirstStart::unlocksWithThePassphrase()
{
    QByteArray given;
    ui::UnlockDialog dialog(u"/srv/rosa/contracts"_s, [&given](ui::UnlockAttempt attempt) {
        given = attempt.secret.view().toByteArray();
        const bool right = given == "sesame"_ba && attempt.with == ui::UnlockWith::Passphrase;
        return QtFuture::makeReadyFuture(
            right ? base::Result<>()
                  : base::Result<>(
                      base::Error{base::ErrorKind::Unauthorised, u"keyslot.wrong_key"_s, {}}));
    });
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *secret = dialog.findChild<QLineEdit *>(u"unlockSecret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClicks(secret, u"wrong"_s);
    QTest::keyClick(secret, Qt::Key_Return);
    auto *message = dialog.findChild<ui::MessageBar *>(u"unlockMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(secret->selectedText().size(), 5);
    QTest::keyClicks(secret, u"sesame"_s);
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
}

void TestFirstStart::unlocksWithTheRecoveryKey()
{
    auto with = ui::UnlockWith::Passphrase;
    ui::UnlockDialog dialog(u"/x"_s, [&with](ui::UnlockAttempt attempt) {
        with = attempt.with;
        return QtFuture::makeReadyFuture(base::Result<>());
    });
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(dialog.findChild<QRadioButton *>(u"unlockRecovery"_s), Qt::Key_Space);
    auto *secret = dialog.findChild<QLineEdit *>(u"unlockSecret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QTest::keyClicks(secret, recoveryWords.toString());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"unlockOpen"_s), Qt::LeftButton);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(with, ui::UnlockWith::RecoveryKey);
}

void TestFirstStart::waitsWhileUnlocking()
{
    QPromise<base::Result<>> promise;
    promise.start();
    ui::UnlockDialog dialog(u"/x"_s, [&promise](ui::UnlockAttempt) { return promise.future(); });
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *secret = dialog.findChild<QLineEdit *>(u"unlockSecret"_s);
    QTest::keyClicks(secret, u"sesame"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"unlockOpen"_s), Qt::LeftButton);
    QVERIFY(!secret->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    promise.addResult(base::Result<>());
    promise.finish();
    QTRY_COMPARE(accepted.size(), 1);
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
