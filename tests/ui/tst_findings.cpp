// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/findinglist.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownWhileNoRuleIsBroken();
    void aBlockerSaysWhatWouldLiftItAndLeadsThere();
    void aWarningIsAcceptedWithAReason();
    void decisionsCarryWhatTheyCost();

private:
    void open(const QList<model::Rule> &rules);
    ui::ReviewScreen *review() const { return m_screen->review(); }
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return review()->findChild<Widget *>(name);
    }
    static model::Rule required(FieldKey key, model::RuleSeverity severity)
    {
        return {u"r"_s, model::RuleKind::Required, severity, {}, {key}, {}, true};
    }

    std::unique_ptr<test::FakeWorkbench> m_bench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    model::DocumentId m_id;
};

void TestFindings::init()
{
    m_bench = std::make_unique<test::FakeWorkbench>();
    m_prompter = {};
}

void TestFindings::cleanup()
{
    m_host.reset();
    m_screen.reset();
}

void TestFindings::open(const QList<model::Rule> &rules)
{
    m_bench->ruleState().rules = rules;
    m_screen = std::make_unique<ui::DocumentScreen>(*m_bench, m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_id = m_bench->add(test::sampleContract());
    m_screen->openDocument(m_id);
    QTRY_VERIFY(child<ui::PageView>(u"pageView"_s)->isLoaded());
}

void TestFindings::nothingIsShownWhileNoRuleIsBroken()
{
    open({});
    QVERIFY(!child<ui::FindingList>(u"findingList"_s)->isVisible());
}

void TestFindings::aBlockerSaysWhatWouldLiftItAndLeadsThere()
{
    open({required(FieldKey::LineItems, model::RuleSeverity::Blocker),
          required(FieldKey::Reference, model::RuleSeverity::Blocker)});
    QVERIFY(child<ui::FindingList>(u"findingList"_s)->isVisible());
    QCOMPARE(child<QLabel>(u"finding.r"_s)->text(),
             u"Line items is missing. Add it from the page."_s);
    QVERIFY(!child<QToolButton>(u"findingAccept.r"_s));
    QTest::mouseClick(child<QToolButton>(u"findingShow.r"_s), Qt::LeftButton);
    QTRY_COMPARE(review()->session().field(review()->focusedField())->key, FieldKey::LineItems);
}

void TestFindings::aWarningIsAcceptedWithAReason()
{
    open({required(FieldKey::LineItems, model::RuleSeverity::Warning)});
    m_prompter.text = u"An NDA has none"_s;
    QTest::mouseClick(child<QToolButton>(u"findingAccept.r"_s), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(u"finding.r"_s));
    QTRY_COMPARE(m_bench->view(m_id).reviewCase.accepted.size(), 1);
    QCOMPARE(m_bench->view(m_id).reviewCase.accepted.first().reason, u"An NDA has none"_s);
    QTRY_VERIFY(child<QLabel>(u"finding.r"_s)
                && child<QLabel>(u"finding.r"_s)->text().contains(u"Accepted by Rosa"_s));
}

void TestFindings::decisionsCarryWhatTheyCost()
{
    open({});
    review()->focusFields();
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_0);
    QTRY_COMPARE(m_bench->efforts().size(), 1);
    QVERIFY(m_bench->efforts().first().keys >= 1);
    QCOMPARE(m_bench->efforts().first().pointerMoves, 0);
    // A move of the pointer over the page is kept with the next decision.
    QWidget *page = review()->findChild<ui::PageView *>(u"pageView"_s)->viewport();
    QTest::mouseMove(page, QPoint(20, 20));
    QTest::mouseMove(page, QPoint(60, 40));
    review()->focusFields();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QTRY_COMPARE(m_bench->efforts().size(), 2);
    QCOMPARE(m_bench->efforts().last().pointerMoves, 1);
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
