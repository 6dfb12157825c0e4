// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/queue/groupverifier.h"
#include "ui/queue/queuescreen.h"
#include "ui/queue/queueview.h"
#include "ui/review/snippetcards.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestGroupVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsSnippetsOfTheSameValue();
    void enterConfirmsAllButTheMarked();
    void undoBringsTheGroupBack();
    void undoTakesBackWhatWasLeftForReview();
    void escapeGoesBackToTheQueue();
    void saysWhenNothingIsLeft();
    void statisticsSayHowSureTheyAre();
    void statisticsWithoutSamplesSaySo();

private:
    void add(const QString &law, int contracts);
    void open();
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    QListView *view() const { return child<QListView>(u"groupView"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), key, modifiers);
    }
    int confirmed()
    {
        int count = 0;
        for (const model::DocumentId id : std::as_const(m_ids)) {
            for (const model::FieldValue &field : m_workbench->view(id).fields)
                count += field.key == model::FieldKey::Jurisdiction
                    && field.state == model::FieldState::Confirmed;
        }
        return count;
    }

    std::unique_ptr<ui::Theme> m_theme;
    base::SystemClock m_clock;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::QueueScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    QList<model::DocumentId> m_ids;
};

void TestGroupVerifier::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    qRegisterMetaType<model::DocumentId>();
    qRegisterMetaType<ui::Notice>();
}

void TestGroupVerifier::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->keepPreviews(96);
    m_ids.clear();
    add(u"Delaware"_s, 3);
}

void TestGroupVerifier::add(const QString &law, int contracts)
{
    for (int i = 0; i < contracts; ++i) {
        workflow::DocumentView view = test::sampleContract(u"Contract %1"_s.arg(m_ids.size() + 1));
        view.document.id = model::DocumentId::generate();
        view.fields.clear();
        model::FieldValue field = test::sampleField(model::FieldKey::Jurisdiction, law, law, 0.75,
                                                    {0, {{0.3, 0.4, 0.2, 0.02}}, 0, 0});
        field.id = model::FieldId::generate();
        view.fields.append(field);
        m_ids.append(m_workbench->add(view));
    }
}

void TestGroupVerifier::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestGroupVerifier::open()
{
    m_screen = std::make_unique<ui::QueueScreen>(*m_workbench, m_prompter, m_clock);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_screen->activate();
    QTRY_VERIFY(m_screen->findChild<ui::Skeleton *>()->isHidden());
    auto *action = child<QAction>(ui::actionObjectName(ui::ActionId::QueueVerify));
    QTest::keySequence(m_screen->findChild<ui::QueueView *>(), action->shortcut());
    QTRY_VERIFY(child<ui::GroupVerifier>(u"groupVerifier"_s));
    QVERIFY(child<ui::GroupVerifier>(u"groupVerifier"_s)->isVisible());
}

void TestGroupVerifier::showsSnippetsOfTheSameValue()
{
    open();
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(child<QLabel>(u"groupTitle"_s)->text(),
             u"Governing law: all read as \u201cDelaware\u201d"_s);
    QCOMPARE(child<QLabel>(u"groupCount"_s)->text(), u"Group 1 of 1"_s);
    QTRY_VERIFY(
        !view()->model()->index(2, 0).data(ui::SnippetCards::SnippetRole).value<QImage>().isNull());
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Contract 1: Delaware"_s);
}

void TestGroupVerifier::enterConfirmsAllButTheMarked()
{
    open();
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QVERIFY(view()->model()->index(1, 0).data(ui::SnippetCards::OddRole).toBool());
    QCOMPARE(child<QPushButton>(u"groupConfirm"_s)->text(), u"&Confirm the others (2)"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(confirmed(), 2);
    QCOMPARE(m_workbench->fieldOf(m_ids.at(1), model::FieldKey::Jurisdiction).state,
             model::FieldState::Open);
    QVERIFY(m_workbench->efforts().last().keys >= 1);
}

void TestGroupVerifier::undoBringsTheGroupBack()
{
    open();
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    press(Qt::Key_Return);
    QTRY_COMPARE(confirmed(), 3);
    QTest::keyClick(child<QWidget>(u"groupVerifier"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(confirmed(), 0);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestGroupVerifier::undoTakesBackWhatWasLeftForReview()
{
    add(u"Nevada"_s, 2);
    open();
    const auto count = [this] { return child<QLabel>(u"groupCount"_s)->text(); };
    const auto undo = [this] {
        QTest::keyClick(child<QWidget>(u"groupVerifier"_s), Qt::Key_Z, Qt::ControlModifier);
    };
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    press(Qt::Key_Return);
    QTRY_COMPARE(confirmed(), 3);
    QTRY_COMPARE(count(), u"Group 2 of 2"_s);
    QTest::mouseClick(child<QPushButton>(u"groupSkip"_s), Qt::LeftButton);
    QTRY_VERIFY(child<ui::EmptyState>(u"groupEmpty"_s)->isVisible());
    undo();
    QCOMPARE(count(), u"Group 2 of 2"_s);
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(confirmed(), 3);
    undo();
    QCOMPARE(count(), u"Group 1 of 2"_s);
    QTRY_COMPARE(confirmed(), 0);
    undo(); // nothing left to take back
    QCOMPARE(count(), u"Group 1 of 2"_s);
}

void TestGroupVerifier::escapeGoesBackToTheQueue()
{
    open();
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!child<QWidget>(u"groupVerifier"_s)->isVisible());
    QTRY_VERIFY(m_screen->findChild<ui::QueueView *>()->hasFocus());
    QCOMPARE(confirmed(), 0);
}

void TestGroupVerifier::saysWhenNothingIsLeft()
{
    open();
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    press(Qt::Key_Return);
    QTRY_VERIFY(child<ui::EmptyState>(u"groupEmpty"_s)->isVisible());
    QCOMPARE(child<ui::EmptyState>(u"groupEmpty"_s)->title(), u"Nothing left to verify together"_s);
}

void TestGroupVerifier::statisticsSayHowSureTheyAre()
{
    workflow::Statistics &statistics = m_workbench->statisticsState();
    statistics.quality.all = {50, 2, 0.011, 0.135};
    statistics.quality.byField = {{model::FieldKey::Party, {30, 2, 0.018, 0.213}}};
    statistics.own.decisions = 40;
    statistics.own.confirmed = 30;
    statistics.own.documents = 12;
    statistics.own.medianKeys = 4;
    ui::DashboardScreen screen(*m_workbench);
    const test::ScreenHost host(&screen);
    screen.activate();
    const auto text = [&](const QString &name) { return screen.findChild<QLabel *>(name)->text(); };
    QTRY_COMPARE(text(u"qualityShare"_s), u"4.0 % wrong"_s);
    QCOMPARE(text(u"qualityInterval"_s),
             u"2 of 50 looked at are wrong; with 95 % confidence between 1.1 % and 13.5 %."_s);
    QCOMPARE(text(u"qualityFields"_s), u"Party 2 of 30"_s);
    QCOMPARE(text(u"ownDocuments"_s), u"12"_s);
    QCOMPARE(text(u"ownKeys"_s), u"4"_s);
    QCOMPARE(text(u"ownConfirmed"_s), u"75.0 %"_s);
}

void TestGroupVerifier::statisticsWithoutSamplesSaySo()
{
    ui::DashboardScreen screen(*m_workbench);
    const test::ScreenHost host(&screen);
    screen.activate();
    QTRY_COMPARE(screen.findChild<QLabel *>(u"qualityShare"_s)->text(), u"Not known yet"_s);
}

QTEST_MAIN(TestGroupVerifier)
#include "tst_groupverifier.moc"
