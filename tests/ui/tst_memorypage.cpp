// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/settings/settingsscreen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

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

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    QTreeWidget *tree() const { return child<QTreeWidget>(u"memoryTree"_s); }
    void learn();
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

QTEST_MAIN(TestMemoryPage)
#include "tst_memorypage.moc"
