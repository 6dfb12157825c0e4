// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/ui/screenhost.h"
#include "ui/settings/settingsscreen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesWhoReviews();
    void discards();
    void keepsWhatWasTypedWhenSavingFails();
    void setsLimitsPerField();
    void fieldsFollowTheRowForAll();
    void lowerLimitNeverPassesTheUpper();
    void aTargetShowsWhatIsProven();
    void aTypeHasATargetOfItsOwn();
    void whatIfTellsWhatALimitLetsThrough();
    void choosesLanguages();
    void savesAnAccount();
    void doesNotSaveAnUnusableAddress();
    void testsTheConnection();
    void removesAnAccountAfterAsking();
    void sandboxCanNotBeRemoved();
    void choosesTheCheckpointFolder();
    void tellsTheTheme();
    void everyInputHasAName();

private:
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_screen->findChild<Widget *>(name);
    }
    void section(int row) const;
    void save();
    // So many past decisions about the term, all alike.
    void addAnswers(int right, int wrong, double confidence, const QString &type);
    QString targetCell(const QString &field, int column) const;

    std::unique_ptr<ui::Theme> m_theme;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::SettingsScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestSettings::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestSettings::init()
{
    m_prompter = {};
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_screen
        = std::make_unique<ui::SettingsScreen>(*m_workbench, m_prompter, ui::ThemeChoice::System);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_screen->activate();
    QTRY_COMPARE(child<QLineEdit>(u"settingsName"_s)->text(), u"Rosa Reviewer"_s);
}

void TestSettings::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestSettings::section(int row) const
{
    child<QListWidget>(u"settingsSections"_s)->setCurrentRow(row);
}

void TestSettings::save()
{
    auto *button = child<QPushButton>(u"settingsSave"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_workbench->calls().contains(u"saveSettings"_s));
    QTRY_VERIFY(!button->isEnabled());
}

void TestSettings::savesWhoReviews()
{
    QVERIFY(!child<QPushButton>(u"settingsSave"_s)->isEnabled());
    auto *name = child<QLineEdit>(u"settingsName"_s);
    name->selectAll();
    QTest::keyClicks(name, u" Ada King "_s);
    save();
    QCOMPARE(m_workbench->settingsState().reviewerName, u"Ada King"_s);
    QCOMPARE(m_workbench->settingsState().reviewerEmail, u"rosa@office.example"_s);
}

void TestSettings::discards()
{
    auto *name = child<QLineEdit>(u"settingsName"_s);
    QTest::keyClicks(name, u"xyz"_s);
    auto *discard = child<QPushButton>(u"settingsDiscard"_s);
    QVERIFY(discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    QCOMPARE(name->text(), u"Rosa Reviewer"_s);
    QVERIFY(!discard->isVisible());
}

void TestSettings::keepsWhatWasTypedWhenSavingFails()
{
    auto *name = child<QLineEdit>(u"settingsName"_s);
    QTest::keyClicks(name, u"xyz"_s);
    m_workbench->failNext(u"saveSettings"_s, {base::ErrorKind::Io, u"store.full"_s, {}});
    QTest::mouseClick(child<QPushButton>(u"settingsSave"_s), Qt::LeftButton);
    auto *message = child<ui::MessageBar>(u"settingsMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"disk"_s));
    QVERIFY(name->text().endsWith(u"xyz"_s));
    QVERIFY(child<QPushButton>(u"settingsSave"_s)->isEnabled());
}

void TestSettings::setsLimitsPerField()
{
    section(1);
    auto *accept = child<QSpinBox>(u"accept.term"_s);
    QCOMPARE(accept->value(), 90);
    auto *reset = child<QToolButton>(u"reset.term"_s);
    QVERIFY(!reset->isEnabled());
    accept->setValue(95);
    QVERIFY(reset->isEnabled());
    save();
    const model::Thresholds &stored = m_workbench->settingsState().thresholds;
    QCOMPARE(stored.perField.size(), 1);
    QCOMPARE(stored.of(model::FieldKey::Term).accept, 0.95);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(accept->value(), 90);
    save();
    QTRY_VERIFY(m_workbench->settingsState().thresholds.perField.isEmpty());
}

void TestSettings::fieldsFollowTheRowForAll()
{
    section(1);
    child<QSpinBox>(u"accept.term"_s)->setValue(95);
    child<QSpinBox>(u"accept.all"_s)->setValue(85);
    QCOMPARE(child<QSpinBox>(u"accept.party"_s)->value(), 85);
    QCOMPARE(child<QSpinBox>(u"accept.title"_s)->value(), 55); // information has limits of its own
    QCOMPARE(child<QSpinBox>(u"accept.term"_s)->value(), 95);
    save();
    QCOMPARE(m_workbench->settingsState().thresholds.fallback.accept, 0.85);
    QCOMPARE(m_workbench->settingsState().thresholds.perField.size(), 1);
}

void TestSettings::lowerLimitNeverPassesTheUpper()
{
    section(1);
    child<QSpinBox>(u"accept.term"_s)->setValue(50);
    QCOMPARE(child<QSpinBox>(u"review.term"_s)->value(), 50);
    child<QSpinBox>(u"review.term"_s)->setValue(70);
    QCOMPARE(child<QSpinBox>(u"accept.term"_s)->value(), 70);
}

void TestSettings::addAnswers(int right, int wrong, double confidence, const QString &type)
{
    for (int i = 0; i < right + wrong; ++i)
        m_workbench->pastAnswersState().append(
            {model::FieldKey::Term, type, confidence, i < right});
    Q_EMIT m_workbench->settingsChanged();
}

QString TestSettings::targetCell(const QString &field, int column) const
{
    const auto *table = child<QTableWidget>(u"targetTable"_s);
    for (int line = 0; line < table->rowCount(); ++line) {
        if (table->item(line, 0)->text() == field)
            return table->item(line, column)->text();
    }
    return {};
}

void TestSettings::aTargetShowsWhatIsProven()
{
    addAnswers(37, 0, 0.95, u"nda"_s);
    section(1);
    QTRY_VERIFY(targetCell(u"Term"_s, 3).contains(u"37 of"_s));
    QVERIFY(!child<QTableWidget>(u"targetTable"_s)->isVisible());
    QTest::mouseClick(child<QRadioButton>(u"limitsProven"_s), Qt::LeftButton);
    QVERIFY(child<QTableWidget>(u"targetTable"_s)->isVisible());
    QVERIFY(!child<QTableWidget>(u"settingsThresholdTable"_s)->isVisible());
    QTRY_COMPARE(targetCell(u"Term"_s, 3), u"not yet enough evidence: 37 of 263"_s);
    QCOMPARE(targetCell(u"Term"_s, 2), u"always asked"_s);
    child<QDoubleSpinBox>(u"target.term"_s)->setValue(15);
    QCOMPARE(targetCell(u"Term"_s, 2), u"50 %"_s);
    QVERIFY(targetCell(u"Term"_s, 3).contains(u"0 of 37"_s));
    save();
    const model::ErrorTargets &stored = m_workbench->settingsState().targets;
    QVERIFY(stored.on);
    QCOMPARE(stored.allowed, 0.02);
    QCOMPARE(stored.perField.value(model::FieldKey::Term), 0.15);
    QTest::mouseClick(child<QToolButton>(u"target.reset.term"_s), Qt::LeftButton);
    QCOMPARE(targetCell(u"Term"_s, 2), u"always asked"_s);
}

void TestSettings::aTypeHasATargetOfItsOwn()
{
    addAnswers(300, 0, 0.95, u"nda"_s);
    addAnswers(10, 0, 0.95, u"lease"_s);
    section(1);
    QTRY_VERIFY(targetCell(u"Term"_s, 3).contains(u"0 of 310"_s));
    QTest::mouseClick(child<QRadioButton>(u"limitsProven"_s), Qt::LeftButton);
    QTRY_COMPARE(targetCell(u"Term"_s, 2), u"50 %"_s);
    auto *type = child<QComboBox>(u"target.type"_s);
    type->setCurrentIndex(type->findData(u"lease"_s));
    QCOMPARE(targetCell(u"Term"_s, 2), u"50 %"_s); // like all contracts, and proven by all
    child<QDoubleSpinBox>(u"target.all"_s)->setValue(3);
    QCOMPARE(targetCell(u"Term"_s, 2), u"always asked"_s);
    QVERIFY(targetCell(u"Term"_s, 3).contains(u"10 of"_s));
    save();
    QCOMPARE(m_workbench->settingsState().targets.perType,
             (QMap<QString, double>{{u"lease"_s, 0.03}}));
}

void TestSettings::whatIfTellsWhatALimitLetsThrough()
{
    addAnswers(60, 0, 0.95, u"nda"_s);
    addAnswers(30, 10, 0.72, u"nda"_s);
    section(1);
    QTRY_VERIFY(targetCell(u"Term"_s, 3).contains(u"60 of 263"_s));
    QTest::mouseClick(child<QRadioButton>(u"limitsProven"_s), Qt::LeftButton);
    auto *table = child<QTableWidget>(u"targetTable"_s);
    QTRY_VERIFY(targetCell(u"Term"_s, 3).contains(u"60 of 263"_s));
    for (int line = 0; line < table->rowCount(); ++line) {
        if (table->item(line, 0)->text() == u"Term"_s)
            table->setCurrentCell(line, 0);
    }
    auto *plot = child<QWidget>(u"target.plot"_s);
    const auto *text = child<QLabel>(u"target.whatIf"_s);
    QTest::keyClick(plot, Qt::Key_Home);
    QVERIFY(text->text().contains(u"100 of 100"_s));
    QVERIFY(text->text().contains(u"10 of them would have been wrong"_s));
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(text->text().contains(u"0 of 100"_s));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(text->text().contains(u"60 of 100"_s));
    QVERIFY(text->text().contains(u"0 of them would have been wrong"_s));
}

void TestSettings::choosesLanguages()
{
    section(2);
    auto *list = child<QListWidget>(u"settingsLanguageList"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(0)->text().contains(u"Deutsch"_s));
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    save();
    QCOMPARE(m_workbench->settingsState().ocrLanguages, u"deu+eng"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Unchecked);
    save();
    QCOMPARE(m_workbench->settingsState().ocrLanguages, u"deu+eng"_s); // never none at all
}

void TestSettings::savesAnAccount()
{
    section(3);
    auto *button = child<QPushButton>(u"docusign.save"_s);
    QVERIFY(!button->isEnabled());
    auto *token = child<QLineEdit>(u"docusign.token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QTest::keyClicks(token, u"t0ken"_s);
    QTest::keyClicks(child<QLineEdit>(u"docusign.id"_s), u"acc-1"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_workbench->tokens().value(u"docusign"_s), u"t0ken"_s);
    QCOMPARE(m_workbench->settingsState().accounts.at(0).accountId, u"acc-1"_s);
    QVERIFY(m_workbench->settingsState().accounts.at(0).enabled);
    QVERIFY(token->text().isEmpty());
    QTRY_VERIFY(child<QPushButton>(u"docusign.test"_s)->isEnabled());
}

void TestSettings::doesNotSaveAnUnusableAddress()
{
    section(3);
    QTest::keyClicks(child<QLineEdit>(u"hubspot.token"_s), u"t"_s);
    QVERIFY(child<QPushButton>(u"hubspot.save"_s)->isEnabled());
    child<QLineEdit>(u"hubspot.url"_s)->setText(u"not an address"_s);
    QVERIFY(!child<QPushButton>(u"hubspot.save"_s)->isEnabled());
}

void TestSettings::testsTheConnection()
{
    m_workbench->settingsState().accounts[1].hasToken = true;
    Q_EMIT m_workbench->settingsChanged();
    section(3);
    auto *test = child<QPushButton>(u"hubspot.test"_s);
    QTRY_VERIFY(test->isEnabled());
    auto *message = child<ui::MessageBar>(u"hubspot.message"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_COMPARE(message->state(), ui::State::Stop); // the service has no such token
    m_workbench->tokens().insert(u"hubspot"_s, u"t"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_COMPARE(message->state(), ui::State::Ok);
    QVERIFY(message->text().contains(u"Sample Office"_s));
}

void TestSettings::removesAnAccountAfterAsking()
{
    m_workbench->settingsState().accounts[0].hasToken = true;
    Q_EMIT m_workbench->settingsChanged();
    section(3);
    auto *remove = child<QPushButton>(u"docusign.remove"_s);
    QTRY_VERIFY(remove->isVisible());
    m_prompter.accept = false;
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!m_workbench->calls().contains(u"saveAccount"_s));
    m_prompter.accept = true;
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(!m_workbench->settingsState().accounts.at(0).hasToken);
    QTRY_VERIFY(!remove->isVisible());
}

void TestSettings::sandboxCanNotBeRemoved()
{
    m_workbench->settingsState().accounts[0].hasToken = true;
    m_workbench->settingsState().accounts[0].sandbox = true;
    Q_EMIT m_workbench->settingsChanged();
    section(3);
    QTRY_VERIFY(child<QPushButton>(u"docusign.test"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"docusign.remove"_s)->isVisible());
}

void TestSettings::choosesTheCheckpointFolder()
{
    m_prompter.folder = u"/mnt/office"_s;
    QTest::mouseClick(child<QPushButton>(u"settingsCheckpointsChoose"_s), Qt::LeftButton);
    save();
    QCOMPARE(m_workbench->settingsState().checkpointFolder, u"/mnt/office"_s);
}

void TestSettings::tellsTheTheme()
{
    QSignalSpy chosen(m_screen.get(), &ui::SettingsScreen::themeChosen);
    auto *theme = child<QComboBox>(u"settingsTheme"_s);
    theme->setCurrentIndex(2);
    Q_EMIT theme->activated(2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<ui::ThemeChoice>(), ui::ThemeChoice::Dark);
}

void TestSettings::everyInputHasAName()
{
    for (int row = 0; row < 4; ++row) {
        section(row);
        const QList<QWidget *> widgets = m_screen->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
