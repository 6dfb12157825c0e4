// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/settings/settingsscreen.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestRulesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRulesAsSentences();
    void addsARuleByKeysAndShowsWhatItWouldDo();
    void incompleteRulesCantBeKept();
    void changesARule();
    void ticksSwitchARuleOff();
    void removesARule();

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    void showSection(const QString &title)
    {
        auto *sections = child<QListWidget>(u"settingsSections"_s);
        sections->setCurrentItem(sections->findItems(title, Qt::MatchExactly).value(0));
    }
    QTreeWidget *list() const { return child<QTreeWidget>(u"ruleList"_s); }
    void click(const QString &name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }
    void choose(const QString &combo, const QString &text) const
    {
        auto *box = child<QComboBox>(combo);
        QVERIFY2(box->isVisible(), qPrintable(combo));
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    std::unique_ptr<ui::Theme> m_theme;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::SettingsScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestRulesPage::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestRulesPage::init()
{
    m_prompter = {};
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
    m_workbench->ruleState() = model::standardRules();
    m_screen
        = std::make_unique<ui::SettingsScreen>(*m_workbench, m_prompter, ui::ThemeChoice::System);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_screen->activate();
    showSection(u"Rules"_s);
    QTRY_COMPARE(list()->topLevelItemCount(), int(model::standardRules().rules.size()));
}

void TestRulesPage::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestRulesPage::showsTheRulesAsSentences()
{
    const QTreeWidgetItem *first = list()->topLevelItem(0);
    QCOMPARE(first->text(0), u"Effective date is not after expiration date"_s);
    QCOMPARE(first->text(1), u"All"_s);
    QCOMPARE(first->text(2), u"Stops"_s);
    QVERIFY(child<QLabel>(u"ruleVersion"_s)->text().contains(u"come with Countersign"_s));
    QVERIFY(!child<QWidget>(u"ruleForm"_s)->isVisible());
}

void TestRulesPage::addsARuleByKeysAndShowsWhatItWouldDo()
{
    click(u"ruleAdd"_s);
    QVERIFY(child<QWidget>(u"ruleForm"_s)->isVisible());
    QVERIFY(child<QComboBox>(u"ruleKind"_s)->hasFocus());
    choose(u"ruleKind"_s, u"An amount stays below a limit"_s);
    QVERIFY(!child<QComboBox>(u"ruleField0"_s)->isVisible()); // there is one field of money
    auto *limit = child<QLineEdit>(u"ruleParameter"_s);
    limit->setFocus();
    QTest::keyClicks(limit, u"5000.00 USD"_s);
    choose(u"ruleContractType"_s, u"Lease"_s);
    choose(u"ruleSeverity"_s, u"Warn: it can be accepted with a reason"_s);
    QTRY_VERIFY(child<QLabel>(u"rulePreview"_s)
                    ->text()
                    .startsWith(u"7 of the last 14 contracts would be warned of."_s));
    QVERIFY(child<QLabel>(u"rulePreview"_s)
                ->text()
                .endsWith(u"7 queued contract(s) of 14 would change."_s));
    click(u"ruleSave"_s);
    QTRY_COMPARE(m_workbench->ruleState().version, 1);
    const model::Rule kept = m_workbench->ruleState().rules.last();
    QCOMPARE(kept.kind, model::RuleKind::AtMost);
    QCOMPARE(kept.parameter, u"5000.00 USD"_s);
    QCOMPARE(kept.contractType, u"lease"_s);
    QCOMPARE(kept.severity, model::RuleSeverity::Warning);
    QVERIFY(!child<QWidget>(u"ruleForm"_s)->isVisible());
    QTRY_VERIFY(child<QLabel>(u"ruleVersion"_s)->text().startsWith(u"Version 1, set by Rosa"_s));
}

void TestRulesPage::incompleteRulesCantBeKept()
{
    click(u"ruleAdd"_s);
    choose(u"ruleKind"_s, u"A value has a form"_s);
    QTRY_COMPARE(child<QLabel>(u"rulePreview"_s)->text(), u"Something is still missing."_s);
    QVERIFY(!child<QPushButton>(u"ruleSave"_s)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(u"ruleParameter"_s), u"NDA-[0-9]+"_s);
    QTRY_VERIFY(child<QPushButton>(u"ruleSave"_s)->isEnabled());
    click(u"ruleCancel"_s);
    QCOMPARE(m_workbench->ruleState().version, 0);
}

void TestRulesPage::changesARule()
{
    list()->setCurrentItem(list()->topLevelItem(0));
    click(u"ruleChange"_s);
    QCOMPARE(child<QComboBox>(u"ruleField0"_s)->currentText(), u"Effective date"_s);
    QCOMPARE(child<QComboBox>(u"ruleField1"_s)->currentText(), u"Expiration date"_s);
    choose(u"ruleField0"_s, u"Agreement date"_s);
    click(u"ruleSave"_s);
    QTRY_COMPARE(list()->topLevelItem(0)->text(0),
                 u"Agreement date is not after expiration date"_s);
    QCOMPARE(m_workbench->ruleState().rules.first().id, u"standard.dates"_s);
}

void TestRulesPage::ticksSwitchARuleOff()
{
    list()->setFocus();
    list()->setCurrentItem(list()->topLevelItem(1));
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(!m_workbench->ruleState().rules.at(1).enabled);
    QCOMPARE(list()->topLevelItem(1)->checkState(0), Qt::Unchecked);
}

void TestRulesPage::removesARule()
{
    const int before = list()->topLevelItemCount();
    list()->setCurrentItem(list()->topLevelItem(2));
    click(u"ruleRemove"_s);
    QTRY_COMPARE(list()->topLevelItemCount(), before - 1);
    QCOMPARE(m_workbench->ruleState().version, 1);
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
