// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/lastlook.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/snippetcards.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;

// What wants no more than a yes, side by side before the approval: everything is seen, one key
// confirms it, and what is odd is left out.
class TestLastLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_messages.reset(); }
    void cleanup();

    void showsWhatWaitsWithItsPaper();
    void theSecondKeyConfirmsAndApproves();
    void undoLeadsBackFieldByField();
    void theOddOneIsNotConfirmed();
    void readingsAreTakenWhereTheyStand();
    void escapeGoesBackToThePage();
    void whatMustBeChosenComesFirst();
    void contradictionsAreNoMatterOfAYes();
    void nothingIsConfirmedUnseen();

private:
    void open(const QList<model::FieldValue> &doubtful, const QSize &size = {1300, 700});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void approve() { press(Qt::Key_Return, Qt::ControlModifier); }
    ui::ReviewScreen *review() const { return m_screen->review(); }
    ui::LastLook *sheet() const { return m_screen->findChild<ui::LastLook *>(); }
    QListView *cards() const { return m_screen->findChild<QListView *>(u"lastLookView"_s); }
    FieldState stateOf(FieldKey key) const { return m_workbench->fieldOf(m_id, key).state; }
    model::Stage stage() const { return m_workbench->view(m_id).document.stage; }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    model::DocumentId m_id;
};

namespace
{

model::FieldValue doubtful(FieldKey key, const QString &value, double confidence)
{
    model::FieldValue field
        = test::sampleField(key, value, value, confidence, test::evidenceOf(0, u"Delaware"_s));
    if (field.evidence.isEmpty() && !value.isEmpty())
        field.evidence = {0, {{0.3, 0.4, 0.2, 0.02}}, 0, 0};
    field.id = model::FieldId::generate();
    return field;
}

QList<model::FieldValue> threeInDoubt()
{
    QList<model::FieldValue> fields{doubtful(FieldKey::EffectiveDate, u"2026-03-01"_s, 0.7),
                                    doubtful(FieldKey::Term, u"2 years"_s, 0.8),
                                    doubtful(FieldKey::Jurisdiction, u"Delaware"_s, 0.85)};
    model::FieldCandidate other;
    other.key = FieldKey::Term;
    other.raw = u"3 years"_s;
    other.normalised = u"3 years"_s;
    other.confidence = 0.1;
    fields[1].alternatives = {other};
    return fields;
}

} // namespace

void TestLastLook::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestLastLook::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestLastLook::open(const QList<model::FieldValue> &doubtful, const QSize &size)
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    workflow::DocumentView view = test::sampleContract();
    view.fields.removeIf([](const model::FieldValue &field) {
        return field.key != FieldKey::Party || field.confidence < 0.9;
    });
    view.fields += doubtful;
    m_id = m_workbench->add(view);
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get(), size);
    m_screen->openDocument(m_id);
    QTRY_VERIFY(review()->isVisible());
}

void TestLastLook::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_screen.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestLastLook::showsWhatWaitsWithItsPaper()
{
    open(threeInDoubt());
    QVERIFY(
        m_screen->findChild<QLabel *>(u"approvalBlockers"_s)->text().contains(u"side by side"_s));
    approve();
    QVERIFY(sheet()->isVisible());
    QVERIFY(cards()->hasFocus());
    QCOMPARE(stage(), model::Stage::Recognized);
    QCOMPARE(cards()->model()->rowCount(), 3);
    const QModelIndex first = cards()->model()->index(0, 0);
    QCOMPARE(first.data(ui::SnippetCards::HeadRole).toString(), u"Effective date"_s);
    QCOMPARE(first.data(ui::SnippetCards::WordRole).toString(), u"check 70 %"_s);
    QTRY_VERIFY(!first.data(ui::SnippetCards::SnippetRole).value<QImage>().isNull());
    // Two beside each other where there is room for two.
    const QRect left = cards()->visualRect(first);
    const QRect right = cards()->visualRect(cards()->model()->index(1, 0));
    QCOMPARE(right.top(), left.top());
    QVERIFY(right.left() >= left.right());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Effective date"_s));
}

void TestLastLook::theSecondKeyConfirmsAndApproves()
{
    open(threeInDoubt());
    approve();
    QTRY_VERIFY(sheet()->wasSeen());
    approve();
    QTRY_COMPARE(stage(), model::Stage::Approved);
    for (const FieldKey key : {FieldKey::EffectiveDate, FieldKey::Term, FieldKey::Jurisdiction})
        QCOMPARE(stateOf(key), FieldState::Confirmed);
    QVERIFY(!sheet()->isVisible());
}

void TestLastLook::undoLeadsBackFieldByField()
{
    open(threeInDoubt() << doubtful(FieldKey::Amount, u"120.00 USD"_s, 0.3));
    press(Qt::Key_1);
    approve();
    QTRY_VERIFY(sheet()->wasSeen());
    press(Qt::Key_Space);
    approve();
    QTRY_COMPARE(stateOf(FieldKey::Jurisdiction), FieldState::Confirmed);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    for (const FieldKey key : {FieldKey::EffectiveDate, FieldKey::Term, FieldKey::Amount})
        QTRY_COMPARE(stateOf(key), FieldState::Open);
}

void TestLastLook::theOddOneIsNotConfirmed()
{
    open(threeInDoubt());
    approve();
    QTRY_VERIFY(sheet()->wasSeen());
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(m_screen->findChild<QPushButton *>(u"lastLookConfirm"_s)->text(),
             u"&Confirm the others (2)"_s);
    approve();
    QTRY_COMPARE(stateOf(FieldKey::Jurisdiction), FieldState::Confirmed);
    QCOMPARE(stateOf(FieldKey::Term), FieldState::Open);
    QCOMPARE(stage(), model::Stage::InReview);
    QVERIFY(!sheet()->isVisible());
    QCOMPARE(review()->session().field(review()->focusedField())->key, FieldKey::Term);
}

void TestLastLook::readingsAreTakenWhereTheyStand()
{
    open(threeInDoubt());
    approve();
    QTRY_VERIFY(sheet()->wasSeen());
    press(Qt::Key_Right);
    QCOMPARE(review()->session().field(review()->focusedField())->key, FieldKey::Term);
    press(Qt::Key_2);
    QTRY_COMPARE(m_workbench->fieldOf(m_id, FieldKey::Term).value, u"3 years"_s);
    QVERIFY(sheet()->isVisible());
    QVERIFY(cards()->hasFocus());
    QCOMPARE(cards()->model()->rowCount(), 2);
    QTRY_VERIFY(sheet()->wasSeen());
    approve();
    QTRY_COMPARE(stage(), model::Stage::Approved);
}

void TestLastLook::escapeGoesBackToThePage()
{
    open(threeInDoubt());
    approve();
    press(Qt::Key_Escape);
    QVERIFY(!sheet()->isVisible());
    QVERIFY(review()->isVisible());
    QCOMPARE(review()->session().remaining(), 3);
    approve();
    press(Qt::Key_Right);
    press(Qt::Key_Return); // on its own
    QVERIFY(!sheet()->isVisible());
    QCOMPARE(review()->session().field(review()->focusedField())->key, FieldKey::Term);
    QCOMPARE(review()->session().remaining(), 3);
}

void TestLastLook::whatMustBeChosenComesFirst()
{
    open(threeInDoubt() << doubtful(FieldKey::Amount, u"120.00 USD"_s, 0.3));
    approve();
    QVERIFY(!sheet()->isVisible());
    QCOMPARE(review()->session().field(review()->focusedField())->key, FieldKey::Amount);
    press(Qt::Key_1);
    approve();
    QVERIFY(sheet()->isVisible());
}

void TestLastLook::contradictionsAreNoMatterOfAYes()
{
    QList<model::FieldValue> fields = threeInDoubt();
    fields[0].issues.append({u"contract.states_otherwise"_s, model::IssueSeverity::Contradiction});
    open(fields);
    approve();
    QVERIFY(!sheet()->isVisible());
    press(Qt::Key_Return);
    approve();
    QVERIFY(sheet()->isVisible());
}

void TestLastLook::nothingIsConfirmedUnseen()
{
    QList<model::FieldValue> fields = threeInDoubt();
    for (int i = 0; i < 20; ++i)
        fields.append(doubtful(FieldKey::SignerName, u"Signer %1"_s.arg(i), 0.8));
    open(fields, {1100, 600});
    approve();
    QTRY_VERIFY(!sheet()->isOnItsWay());
    QVERIFY(!sheet()->wasSeen());
    approve(); // shows the next of them
    QCOMPARE(stateOf(FieldKey::Term), FieldState::Open);
    for (int i = 0; i < 20 && stage() != model::Stage::Approved; ++i) {
        approve();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(stage(), model::Stage::Approved);
}

QTEST_MAIN(TestLastLook)
#include "tst_lastlook.moc"
