// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/frame/questiondialog.h"
#include "ui/queue/queuescreen.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using ui::ActionId;
using ui::QueueModel;

class TestQueueCasework : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsDueComesFirstThenWhatGainsMost();
    void holdsWithReasonAndDayAndTakesItBack();
    void aWrongDayIsExplained();
    void passesOnToARole();
    void thoseWhoAreKnownAreOffered();
    void assignsAndUndoes();
    void chipsShowWhatIsMineAndSetAside();
    void keepsFiltersByName();
    void showsWhoHasItInHandAndComments();

private:
    void show();
    void trigger(ActionId id)
    {
        auto *action = m_screen->findChild<QAction *>(ui::actionObjectName(id));
        QTRY_VERIFY(action->isEnabled());
        QTest::keySequence(m_view, action->shortcut());
        QTest::keyRelease(m_view, Qt::Key_Control); // as a hand does; selecting asks for it
    }
    void select(model::DocumentId id) { m_view->selectDocument(id); }
    QString cell(model::DocumentId id, int column) const
    {
        const auto &model = static_cast<const QueueModel &>(*m_view->model());
        return model.index(model.lineOf(id), column).data().toString();
    }
    ui::Chip *chip(const QString &text) const
    {
        const auto chips = m_screen->findChildren<ui::Chip *>();
        for (ui::Chip *each : chips) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList titles;
        const auto &model = static_cast<const QueueModel &>(*m_view->model());
        for (int line = 0; line < model.rowCount(); ++line) {
            if (!model.isGroup(line))
                titles.append(model.rowOf(line).title);
        }
        return titles;
    }
    model::DocumentId addContract(const QString &title)
    {
        return m_workbench->add(test::sampleContract(title));
    }

    std::unique_ptr<ui::Theme> m_theme;
    base::SystemClock m_clock;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::QueueScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    ui::QueueView *m_view = nullptr;
    model::DocumentId m_first;
    model::DocumentId m_second;
};

void TestQueueCasework::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    qRegisterMetaType<model::DocumentId>();
    qRegisterMetaType<ui::Notice>();
}

void TestQueueCasework::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_prompter = {};
    m_first = addContract(u"First"_s);
    m_second = addContract(u"Second"_s);
    show();
}

void TestQueueCasework::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestQueueCasework::show()
{
    m_screen = std::make_unique<ui::QueueScreen>(*m_workbench, m_prompter, m_clock);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_view = m_screen->findChild<ui::QueueView *>();
    m_screen->activate();
    QTRY_VERIFY(m_screen->findChild<ui::Skeleton *>()->isHidden());
}

void TestQueueCasework::whatIsDueComesFirstThenWhatGainsMost()
{
    QueueModel model(m_clock);
    model.setGrouped(false);
    QList<workflow::QueueRow> rows;
    const auto add = [&rows](const QString &title) -> workflow::QueueRow & {
        workflow::QueueRow row;
        row.id = model::DocumentId::generate();
        row.stage = model::Stage::InReview;
        row.title = title;
        rows.append(row);
        return rows.last();
    };
    const QDateTime now = m_clock.now();
    add(u"held"_s).standing = model::Standing::Held;
    add(u"skipped"_s).skippedAt = now;
    add(u"little"_s).worth = 0.01;
    add(u"much"_s).worth = 0.2;
    add(u"due later"_s).dueAt = now.addDays(3);
    add(u"overdue"_s).dueAt = now.addDays(-2);
    model.setRows(rows);
    model.sort(QueueModel::Due, Qt::AscendingOrder);
    QStringList titles;
    for (int line = 0; line < model.rowCount(); ++line)
        titles.append(model.rowOf(line).title);
    QCOMPARE(titles,
             (QStringList{u"overdue"_s, u"due later"_s, u"much"_s, u"little"_s, u"skipped"_s,
                          u"held"_s}));
    QCOMPARE(model.index(0, QueueModel::Due).data().toString(), u"Overdue 2 d"_s);
    QCOMPARE(model.index(2, QueueModel::Due).data().toString(), QString());
}

void TestQueueCasework::holdsWithReasonAndDayAndTakesItBack()
{
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    select(m_first);
    m_prompter.texts = {u"Waits for the annex"_s, u"2031-05-06"_s};
    trigger(ActionId::QueueHold);
    QTRY_COMPARE(cell(m_first, QueueModel::Progress), u"On hold"_s);
    QCOMPARE(m_workbench->view(m_first).reviewCase.until.toLocalTime().date(), QDate(2031, 5, 6));
    const auto &model = static_cast<const QueueModel &>(*m_view->model());
    QVERIFY(model.index(model.lineOf(m_first), QueueModel::Progress)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Waits for the annex"_s));
    // The toast's button brings it back.
    QCOMPARE(noticed.size(), 1);
    noticed.first().first().value<ui::Notice>().action();
    QTRY_COMPARE(cell(m_first, QueueModel::Progress), u"To review"_s);

    m_prompter.texts = {u"Again"_s, QString()};
    trigger(ActionId::QueueHold);
    QTRY_COMPARE(cell(m_first, QueueModel::Progress), u"On hold"_s);
    trigger(ActionId::QueueTakeBack);
    QTRY_COMPARE(cell(m_first, QueueModel::Progress), u"To review"_s);
}

void TestQueueCasework::aWrongDayIsExplained()
{
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    select(m_first);
    m_prompter.texts = {u"Annex"_s, u"soon"_s};
    trigger(ActionId::QueueHold);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(!m_workbench->calls().contains(u"holdDocument"_s));
}

void TestQueueCasework::passesOnToARole()
{
    select(m_second);
    m_prompter.texts = {u"Legal"_s, u"Two laws are named"_s};
    trigger(ActionId::QueueEscalate);
    QTRY_COMPARE(cell(m_second, QueueModel::Progress), u"Passed on"_s);
    QCOMPARE(cell(m_second, QueueModel::Owner), u"Legal"_s);
}

void TestQueueCasework::thoseWhoAreKnownAreOffered()
{
    model::Person rosa{u"Rosa"_s, {}, u"Legal"_s};
    m_workbench->settingsState().people = {rosa};
    select(m_second);
    m_prompter.text = u"Rosa"_s;
    trigger(ActionId::QueueEscalate);
    QTRY_COMPARE(cell(m_second, QueueModel::Owner), u"Rosa"_s);
    trigger(ActionId::QueueAssign);
    QTRY_COMPARE(m_prompter.offered, QStringList{u"Rosa"_s});

    // Nobody can be named who does not exist: the contract would wait for ever.
    ui::QuestionDialog dialog(
        ui::TextQuestion{u"Who?"_s, {}, u"&To"_s, u"Next"_s, {}, true, {rosa.name, rosa.team}},
        false, nullptr);
    auto *input = dialog.findChild<QLineEdit *>(u"questionInput"_s);
    const auto *next = dialog.findChild<QPushButton *>(u"questionAccept"_s);
    QVERIFY(!next->isEnabled());
    input->setText(u"Rosemary"_s);
    QVERIFY(!next->isEnabled());
    input->setText(u"legal"_s);
    QVERIFY(next->isEnabled());
    QCOMPARE(dialog.answer(), u"Legal"_s);
}

void TestQueueCasework::assignsAndUndoes()
{
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    select(m_first);
    m_prompter.texts = {u"Ben"_s};
    trigger(ActionId::QueueAssign);
    QTRY_COMPARE(cell(m_first, QueueModel::Owner), u"Ben"_s);
    noticed.first().first().value<ui::Notice>().action();
    QTRY_COMPARE(cell(m_first, QueueModel::Owner), QString());
    m_prompter.texts = {u"6 May 2031"_s};
    trigger(ActionId::QueueDue);
    QTRY_COMPARE(cell(m_first, QueueModel::Due), QLocale().toString(QDate(2031, 5, 6), u"d MMM"_s));
}

void TestQueueCasework::chipsShowWhatIsMineAndSetAside()
{
    QVERIFY(!chip(u"On hold"_s)->isVisible());
    select(m_first);
    m_prompter.texts = {u"Annex"_s, QString()};
    trigger(ActionId::QueueHold);
    QTRY_VERIFY(chip(u"On hold"_s)->isVisible());
    QCOMPARE(chip(u"On hold"_s)->count(), 1);
    QCOMPARE(chip(u"To review"_s)->count(), 1); // what is set aside is no work at hand
    QTest::mouseClick(chip(u"On hold"_s), Qt::LeftButton);
    QCOMPARE(shown(), QStringList{u"First"_s});
}

void TestQueueCasework::keepsFiltersByName()
{
    auto *search = m_screen->findChild<QLineEdit *>(u"queueSearch"_s);
    search->setText(u"Second"_s);
    QTRY_COMPARE(shown(), QStringList{u"Second"_s});
    m_prompter.texts = {u"The second one"_s};
    trigger(ActionId::QueueKeepFilter);
    QVERIFY(chip(u"The second one"_s));
    search->clear();
    QTRY_COMPARE(shown().size(), 2);
    QTest::mouseClick(chip(u"The second one"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), QStringList{u"Second"_s});

    // It is there again after a restart, until it is removed.
    const QByteArray layout = m_screen->saveLayout();
    cleanup();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    addContract(u"Second"_s);
    show();
    m_screen->restoreLayout(layout);
    QVERIFY(chip(u"The second one"_s));
    QTest::keyClick(chip(u"The second one"_s), Qt::Key_Delete);
    QTRY_VERIFY(!chip(u"The second one"_s));
}

void TestQueueCasework::showsWhoHasItInHandAndComments()
{
    m_workbench->view(m_first).claim = {u"Ben"_s, m_clock.now().addSecs(60)};
    m_workbench->addComment(m_first, u"Look at page 2"_s, {});
    m_screen->refresh();
    QTRY_COMPARE(cell(m_first, QueueModel::Owner), u"Ben, at it now"_s);
    const auto &model = static_cast<const QueueModel &>(*m_view->model());
    QVERIFY(model.index(model.lineOf(m_first), QueueModel::Contract)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"1 comment"_s));
}

QTEST_MAIN(TestQueueCasework)
#include "tst_queuecasework.moc"
