// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/audit/auditscreen.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statemark.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestAuditScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhoDidWhatToWhat();
    void verifiesWhenOpened();
    void namesTheOutsideCheckpoint();
    void pointsAtTheFirstBadEntry();
    void filters();
    void showsOneDocumentOnly();
    void fetchesFurtherPages();
    void exports();
    void tellsOfFailures();

private:
    QString cell(int row, int column) const;
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    void show();

    std::unique_ptr<ui::Theme> m_theme;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::AuditScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    QTableView *m_table = nullptr;
};

void TestAuditScreen::initTestCase()
{
    ui::installTranslations(*qApp, QLocale(QLocale::English)); // "2 years"
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestAuditScreen::init()
{
    m_prompter = {};
    m_workbench = std::make_unique<test::FakeWorkbench>();
    const model::DocumentId id = m_workbench->add(test::sampleContract());
    m_workbench->add(test::sampleContract(u"Lease"_s));
    m_workbench->record(
        u"Rosa Reviewer"_s, u"field.corrected"_s, id,
        {{u"field"_s, u"term"_s}, {u"before"_s, u"1 year"_s}, {u"after"_s, u"2 years"_s}});
}

void TestAuditScreen::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestAuditScreen::show()
{
    m_screen = std::make_unique<ui::AuditScreen>(*m_workbench, m_prompter, m_clock);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_table = child<QTableView>(u"auditTable"_s);
    m_screen->activate();
    QTRY_VERIFY(m_table->model()->rowCount() > 0);
}

QString TestAuditScreen::cell(int row, int column) const
{
    return m_table->model()->index(row, column).data().toString();
}

void TestAuditScreen::saysWhoDidWhatToWhat()
{
    show();
    QCOMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(cell(0, ui::AuditModel::Who), u"Rosa Reviewer"_s);
    QCOMPARE(cell(0, ui::AuditModel::What), u"corrected a field"_s);
    QCOMPARE(cell(0, ui::AuditModel::Subject), u"Mutual NDA"_s);
    QCOMPARE(cell(0, ui::AuditModel::Details), u"Term: 1 year → 2 years"_s);
    QCOMPARE(cell(2, ui::AuditModel::Number), u"1"_s);
    QCOMPARE(cell(2, ui::AuditModel::Who), u"Countersign"_s);
    QSignalSpy asked(m_screen.get(), &ui::Screen::documentRequested);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestAuditScreen::verifiesWhenOpened()
{
    show();
    auto *chain = child<ui::StateMark>(u"auditChain"_s);
    QTRY_COMPARE(chain->state(), ui::State::Ok);
    QVERIFY(chain->accessibleName().contains(u"Verified to entry 3"_s));
    QVERIFY(chain->accessibleName().contains(u"no outside checkpoint"_s));
    QVERIFY(!child<ui::MessageBar>(u"auditAlarm"_s)->isVisible());
}

void TestAuditScreen::namesTheOutsideCheckpoint()
{
    m_workbench->auditState().newestOutsideCheckpoint
        = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    show();
    auto *chain = child<ui::StateMark>(u"auditChain"_s);
    QTRY_VERIFY(chain->accessibleName().contains(u"22 Nov 2026"_s));
}

void TestAuditScreen::pointsAtTheFirstBadEntry()
{
    show();
    m_workbench->auditState().findings = {{2, u"audit.entry_changed"_s}};
    QTest::mouseClick(child<QPushButton>(u"auditVerify"_s), Qt::LeftButton);
    auto *alarm = child<ui::MessageBar>(u"auditAlarm"_s);
    QTRY_VERIFY(alarm->isVisible());
    QCOMPARE(alarm->state(), ui::State::Stop);
    QVERIFY(alarm->text().contains(u"entry 2"_s));
    const QModelIndex bad = m_table->model()->index(1, ui::AuditModel::When);
    QVERIFY(bad.data(Qt::DecorationRole).isValid());
    QVERIFY(bad.data(Qt::AccessibleTextRole).toString().contains(u"chain"_s));
    m_workbench->auditState().findings.clear();
    QTest::mouseClick(child<QPushButton>(u"auditVerify"_s), Qt::LeftButton);
    QTRY_VERIFY(!alarm->isVisible());
}

void TestAuditScreen::filters()
{
    show();
    auto *action = child<QComboBox>(u"auditAction"_s);
    action->setCurrentIndex(action->findData(u"field."_s));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    auto *actor = child<QComboBox>(u"auditActor"_s);
    actor->setCurrentIndex(actor->findData(u"system"_s));
    auto *empty = m_screen->findChild<ui::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    child<QComboBox>(u"auditTime"_s)->setCurrentIndex(1);
    QTest::qWait(0);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void TestAuditScreen::showsOneDocumentOnly()
{
    show();
    m_screen->openDocument(m_workbench->idAt(1));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    auto *chip = child<ui::Chip>(u"auditDocument"_s);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(u"Lease"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(!chip->isVisible());
}

void TestAuditScreen::fetchesFurtherPages()
{
    for (int i = 0; i < 1200; ++i)
        m_workbench->record(u"system"_s, u"document.recognized"_s, m_workbench->idAt(0));
    show();
    QCOMPARE(m_table->model()->rowCount(), 500);
    m_table->scrollToBottom();
    QTRY_COMPARE(m_table->model()->rowCount(), 1000);
    m_table->scrollToBottom();
    QTRY_COMPARE(m_table->model()->rowCount(), 1203);
    QCOMPARE(cell(1202, ui::AuditModel::Number), u"1"_s);
}

void TestAuditScreen::exports()
{
    show();
    m_prompter.saveFile = u"/out/log.json"_s;
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    QTest::mouseClick(child<QPushButton>(u"auditExport"_s), Qt::LeftButton);
    QTRY_COMPARE(m_workbench->exported(), QStringList{u"/out/log.json"_s});
    QTRY_COMPARE(noticed.size(), 1);
}

void TestAuditScreen::tellsOfFailures()
{
    show();
    m_workbench->failNext(u"auditEntries"_s, {base::ErrorKind::Io, u"store.busy"_s, {}});
    m_screen->activate();
    auto *failure = child<ui::MessageBar>(u"auditFailure"_s);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 3); // what was there stays
    QTest::mouseClick(failure->button(), Qt::LeftButton);
    QTRY_VERIFY(!failure->isVisible());
}

QTEST_MAIN(TestAuditScreen)
#include "tst_auditscreen.moc"
