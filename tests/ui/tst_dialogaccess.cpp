// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskpeople.h"
#include "tests/support/fakeinlets.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/peopledoffice.h"
#include "tests/ui/spokenwidgets.h"
#include "ui/actions/keymap.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/document/teachingdialog.h"
#include "ui/export/exportdialog.h"
#include "ui/export/separatordialog.h"
#include "ui/firststart/firststartdialog.h"
#include "ui/firststart/unlockdialog.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/questiondialog.h"
#include "ui/inlets/folderdialog.h"
#include "ui/inlets/mailboxdialog.h"
#include "ui/inlets/phonedialog.h"
#include "ui/people/passworddialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/signinwindow.h"
#include "ui/review/readagaindialog.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

// The dialogs for people who hear them or have no mouse, in every language.
class TestDialogAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void worksByEarAndByKeys_data();
    void worksByEarAndByKeys();

private:
    using Make = std::function<QWidget *()>;
    QMap<QString, Make> makers();

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::PeopledOffice> m_office;
    std::unique_ptr<workflow::DeskPeople> m_people;
    test::FakeWorkbench m_workbench;
    test::FakePrompter m_prompter;
    test::FakeInlets m_inlets;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::KeyMap> m_keys;
    std::unique_ptr<QWidget> m_shown;
};

void TestDialogAccess::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_keys = std::make_unique<ui::KeyMap>(*m_settings);
    m_office = std::make_unique<test::PeopledOffice>();
    m_people = std::make_unique<workflow::DeskPeople>(m_office->office());
    m_workbench.addSamples();
}

void TestDialogAccess::cleanupTestCase()
{
    m_people.reset();
    m_office.reset();
    m_theme.reset();
    m_messages.reset();
}

void TestDialogAccess::cleanup()
{
    m_shown.reset();
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
}

QMap<QString, TestDialogAccess::Make> TestDialogAccess::makers()
{
    const auto keep = [](auto) { return QFuture<base::Result<>>(); };
    const auto create = [](auto) { return QFuture<base::Result<QString>>(); };
    return {
        {u"password"_s,
         [keep] {
             return new ui::PasswordDialog(u"Password"_s, u"Why"_s,
                                           ui::PasswordDialog::Asks::NameAndFresh, keep, nullptr);
         }},
        {u"change of a password"_s,
         [keep] {
             return new ui::PasswordDialog(
                 u"Password"_s, u"Why"_s, ui::PasswordDialog::Asks::PresentAndFresh, keep, nullptr);
         }},
        {u"person"_s, [this] { return new ui::PersonDialog(*m_people, {}, true, nullptr); }},
        {u"sign-in"_s, [this] { return new ui::SignInWindow(*m_people); }},
        {u"question"_s,
         [] {
             return new ui::QuestionDialog(
                 ui::TextQuestion{u"Hold?"_s, u"Why"_s, u"Reason"_s, u"Hold"_s, {}, true}, false,
                 nullptr);
         }},
        {u"reading again"_s,
         [] {
             return new ui::ReadAgainDialog(0, 3, {}, {u"eng"_s, u"deu"_s}, nullptr);
         }},
        {u"export"_s,
         [this] {
             return new ui::ExportDialog({m_workbench.idAt(0)}, m_workbench, m_prompter, nullptr);
         }},
        {u"separator sheets"_s,
         [this] { return new ui::SeparatorDialog({u"Acme, Inc."_s}, m_prompter, nullptr); }},
        {u"watched folder"_s,
         [this] { return new ui::FolderDialog(m_inlets, m_prompter, {}, nullptr); }},
        {u"mailbox"_s, [this] { return new ui::MailboxDialog(m_inlets, m_prompter, {}, nullptr); }},
        {u"phone"_s, [this] { return new ui::PhoneDialog(m_inlets, nullptr); }},
        {u"lesson"_s, [this] { return new ui::TeachingDialog(m_workbench, {}); }},
        {u"keys"_s,
         [this] { return new ui::ShortcutsDialog({ui::Area::Queue}, *m_keys, nullptr); }},
        {u"about"_s, [] { return new ui::AboutDialog(nullptr); }},
        {u"first start"_s,
         [this, create] {
             return new ui::FirstStartDialog({m_folder.path(), u"Ada"_s, true}, create, m_prompter);
         }},
        {u"unlocking"_s, [this, keep] { return new ui::UnlockDialog(m_folder.path(), keep); }},
    };
}

void TestDialogAccess::worksByEarAndByKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dialog");
    for (const QString &language : ui::programLanguages()) {
        for (const QString &dialog : makers().keys())
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(dialog)) << language << dialog;
    }
}

void TestDialogAccess::worksByEarAndByKeys()
{
    QFETCH(const QString, language);
    QFETCH(const QString, dialog);
    ui::installTranslations(*qApp, QLocale(language));
    m_shown.reset(makers().value(dialog)());
    m_shown->show();
    QApplication::setActiveWindow(m_shown.get());
    QCoreApplication::processEvents();
    QStringList faults = test::silentIn(*m_shown);
    faults += test::sharedLettersIn(*m_shown);
    faults += test::missedByTab(*m_shown);
    if (m_shown->windowTitle().isEmpty())
        faults.append(u"no title"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestDialogAccess)
#include "tst_dialogaccess.moc"
