// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/settings/settingsscreen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMemoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptySaysHowToTeach();
    void showsWhatWasLearnedAndHowWellItHeld();
    void forgetsOneEntryAfterAsking();
    void keepsItWhenThePersonTurnsAway();
    void forgetsEverything();
    void exportsAndImports();
    void tellsWhyAFileIsRefused();
    void asksBeforeAnUnknownOfficeIsTrusted();
    void showsWhatTheReaderLearned();
    void goesBackToAGeneration();
    void learnsNowAndStops();

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    QTreeWidget *tree() const { return child<QTreeWidget>(u"memoryTree"_s); }
    void learn();
    void teachReader();
    void click(const QString &name) const
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
    }

    std::unique_ptr<ui::Theme> m_theme;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::SettingsScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestMemoryPage::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestMemoryPage::init()
{
    m_prompter = {};
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_screen
        = std::make_unique<ui::SettingsScreen>(*m_workbench, m_prompter, ui::ThemeChoice::System);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_screen->activate();
    auto *sections = child<QListWidget>(u"settingsSections"_s);
    sections->setCurrentRow(sections->count() - 1);
    QTRY_VERIFY(child<QWidget>(u"settingsMemory"_s)->isVisible());
}

void TestMemoryPage::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestMemoryPage::learn()
{
    const QDateTime when(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    model::LearnedLayout layout;
    layout.id = model::LearnedId::generate();
    layout.title = u"Call-off sheet"_s;
    layout.documents = 4;
    layout.changedAt = when;
    model::LearnedPlace place;
    place.key = model::FieldKey::EffectiveDate;
    place.before = {u"as"_s, u"from"_s, u"day"_s};
    place.support = {3, 1, 0, when};
    layout.places = {place};
    model::LearnedCounterparty party;
    party.id = model::LearnedId::generate();
    party.name = u"Birch Tools LLC"_s;
    party.identity = u"birch tools"_s;
    party.documents = 2;
    party.changedAt = when;
    party.habits = {{model::FieldKey::Jurisdiction, u"Ohio"_s, 2}};
    m_workbench->memoryState() = {{layout}, {party}};
    Q_EMIT m_workbench->memoryChanged();
    QTRY_COMPARE(tree()->topLevelItemCount(), 2);
}

void TestMemoryPage::emptySaysHowToTeach()
{
    QTRY_VERIFY(child<ui::EmptyState>(u"memoryEmpty"_s)->isVisible());
    QVERIFY(!tree()->isVisible());
    QVERIFY(!child<QPushButton>(u"memoryForget"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"memoryExport"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"memoryImport"_s)->isEnabled());
}

void TestMemoryPage::showsWhatWasLearnedAndHowWellItHeld()
{
    learn();
    const QTreeWidgetItem *layout = tree()->topLevelItem(0);
    QCOMPARE(layout->text(0), u"Call-off sheet"_s);
    QVERIFY(layout->text(1).startsWith(u"4 "_s));
    QVERIFY(layout->child(0)->text(0).contains(u"Effective date"_s));
    QVERIFY(layout->child(0)->text(0).contains(u"as from day"_s));
    QCOMPARE(layout->child(0)->text(1), u"3 of 4"_s);
    QVERIFY(tree()->topLevelItem(1)->child(0)->text(0).contains(u"Ohio"_s));
}

void TestMemoryPage::forgetsOneEntryAfterAsking()
{
    learn();
    // With the line of a part chosen, its entry is meant.
    tree()->setCurrentItem(tree()->topLevelItem(0)->child(0));
    click(u"memoryForget"_s);
    QVERIFY(m_prompter.asked.constLast().contains(u"Call-off sheet"_s));
    QTRY_COMPARE(tree()->topLevelItemCount(), 1);
    QCOMPARE(m_workbench->memoryState().layouts.size(), 0);
    QVERIFY(child<ui::MessageBar>(u"memoryMessage"_s)->text().contains(u"Call-off sheet"_s));
}

void TestMemoryPage::keepsItWhenThePersonTurnsAway()
{
    learn();
    m_prompter.accept = false;
    tree()->setCurrentItem(tree()->topLevelItem(0));
    click(u"memoryForget"_s);
    click(u"memoryForgetAll"_s);
    QCOMPARE(m_prompter.asked.size(), 2);
    QVERIFY(!m_workbench->calls().contains(u"forgetLearned"_s));
    QVERIFY(!m_workbench->calls().contains(u"forgetAllLearned"_s));
}

void TestMemoryPage::forgetsEverything()
{
    learn();
    click(u"memoryForgetAll"_s);
    QTRY_VERIFY(child<ui::EmptyState>(u"memoryEmpty"_s)->isVisible());
    QVERIFY(m_workbench->memoryState().isEmpty());
}

void TestMemoryPage::exportsAndImports()
{
    learn();
    m_prompter.saveFile = u"/tmp/memory.json"_s;
    click(u"memoryExport"_s);
    QTRY_COMPARE(m_workbench->exported(), QStringList{u"/tmp/memory.json"_s});
    m_prompter.files = {u"other.json"_s};
    click(u"memoryImport"_s);
    QTRY_COMPARE(tree()->topLevelItemCount(), 3);
}

void TestMemoryPage::tellsWhyAFileIsRefused()
{
    m_prompter.files = {u"letter.json"_s};
    m_workbench->failNext(u"importMemory"_s,
                          {base::ErrorKind::InvalidInput, u"memory.malformed"_s, {}});
    click(u"memoryImport"_s);
    const auto *message = child<ui::MessageBar>(u"memoryMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"Nothing was taken in"_s));
}

void TestMemoryPage::asksBeforeAnUnknownOfficeIsTrusted()
{
    m_prompter.accept = false;
    m_prompter.files = {u"unknown.json"_s};
    click(u"memoryImport"_s);
    QTRY_VERIFY(!m_prompter.asked.isEmpty() && m_prompter.asked.constLast().contains(u"Harbour"_s));
    QVERIFY(m_workbench->memoryState().isEmpty());
    m_prompter.accept = true;
    click(u"memoryImport"_s);
    QTRY_COMPARE(m_workbench->memoryState().layouts.size(), 1);
}

void TestMemoryPage::teachReader()
{
    workflow::LearningView &view = m_workbench->learningState();
    view.documents = 40;
    view.needed = 16;
    view.attemptedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    model::Generation first;
    first.number = 1;
    first.state = model::GenerationState::Active;
    first.madeAt = view.attemptedAt;
    first.documents = 30;
    first.heldOut = 10;
    first.local = {{{}, 60, 0.8, 0.9, 0.1, 0.02, 0.01},
                   {model::FieldKey::Term, 10, 0.7, 0.9, 0.2, 0.1, 0.1}};
    first.shipped = {{{}, 200, 0.95, 0.95, 0, 0.01, 0.01}};
    model::Generation second = first;
    second.number = 2;
    second.state = model::GenerationState::Refused;
    second.refusal = u"learning.field_lost"_s;
    view.generations = {second, first};
    Q_EMIT m_workbench->memoryChanged();
    QTRY_COMPARE(child<QTreeWidget>(u"learningTree"_s)->topLevelItemCount(), 3);
}

void TestMemoryPage::showsWhatTheReaderLearned()
{
    teachReader();
    const auto *generations = child<QTreeWidget>(u"learningTree"_s);
    QVERIFY(generations->topLevelItem(0)->text(0).contains(u"did not pass"_s));
    QVERIFY(generations->topLevelItem(0)->child(0)->text(0).contains(u"read worse"_s));
    const QTreeWidgetItem *active = generations->topLevelItem(1);
    QVERIFY(active->text(0).contains(u"reads now"_s));
    QCOMPARE(active->text(1), u"80.0 %"_s);
    QCOMPARE(active->text(2), u"90.0 %"_s);
    QVERIFY(generations->topLevelItem(2)->text(0).startsWith(u"As shipped"_s));
    QVERIFY(!generations->topLevelItem(2)->text(0).contains(u"reads now"_s));
}

void TestMemoryPage::goesBackToAGeneration()
{
    teachReader();
    auto *generations = child<QTreeWidget>(u"learningTree"_s);
    const auto *button = child<QPushButton>(u"learningRollBack"_s);
    generations->setCurrentItem(generations->topLevelItem(0));
    QVERIFY(!button->isEnabled()); // it did not pass
    generations->setCurrentItem(generations->topLevelItem(1));
    QVERIFY(!button->isEnabled()); // it reads now
    generations->setCurrentItem(generations->topLevelItem(2));
    QVERIFY(button->isEnabled());
    child<QPushButton>(u"learningRollBack"_s)->click();
    QTRY_VERIFY(generations->topLevelItem(2)->text(0).contains(u"reads now"_s));
    QVERIFY(!child<QCheckBox>(u"learningAutomatic"_s)->isChecked());
}

void TestMemoryPage::learnsNowAndStops()
{
    auto *button = child<QPushButton>(u"learningStart"_s);
    QVERIFY(!button->isEnabled()); // nothing to learn from
    teachReader();
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(m_workbench->learningState().atWork);
    QTRY_VERIFY(button->text().contains(u"Stop"_s));
    button->click();
    QTRY_VERIFY(!m_workbench->learningState().atWork);
}

QTEST_MAIN(TestMemoryPage)
#include "tst_memorypage.moc"
