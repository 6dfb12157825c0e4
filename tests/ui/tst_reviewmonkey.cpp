// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/monkey.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/document/documentscreen.h"
#include "ui/queue/groupverifier.h"
#include "ui/queue/queuescreen.h"
#include "ui/review/lastlook.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using test::Monkey;

// A thousand keys, clicks, drags and turns of the wheel at random places of the review, of the last
// look before an approval and of the values that were read alike, always the same for a seed:
// nothing breaks, nothing warns, and undo leads back to where it began.
class TestReviewMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anythingGoes_data();
    void anythingGoes();
    void valuesReadAlike();

private:
    using Contents = QMap<QString, QStringList>;

    void addContracts(int count, bool inSlightDoubt);
    Contents contents() const;
    void step();
    void backToReview(bool lastLook);
    void undoEverything();

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<Monkey> m_monkey;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    QList<model::DocumentId> m_ids;
};

namespace
{

constexpr int usualSteps = 1000;

const Monkey::Keys &reviewKeys()
{
    static const Monkey::Keys keys{
        {Qt::Key_Return,    Qt::Key_0,        Qt::Key_1,     Qt::Key_2,      Qt::Key_3,
         Qt::Key_R,         Qt::Key_A,        Qt::Key_M,     Qt::Key_F2,     Qt::Key_F3,
         Qt::Key_F6,        Qt::Key_F8,       Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Left,
         Qt::Key_Tab,       Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Insert, Qt::Key_Delete,
         Qt::Key_Backspace, Qt::Key_Home,     Qt::Key_Plus,  Qt::Key_F4,     Qt::Key_U,
         Qt::Key_D,         Qt::Key_Z,        Qt::Key_J,     Qt::Key_E,      Qt::Key_H},
        {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
         Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier}};
    return keys;
}

// Without who decided and when, in an order of its own.
QStringList contentOf(const QList<model::FieldValue> &fields)
{
    QStringList lines;
    for (const model::FieldValue &field : fields)
        lines.append(field.id.toString() + u' ' + model::fieldName(field.key) + u' ' + field.value
                     + u' ' + model::fieldStateName(field.state) + u' ' + field.raw + u' '
                     + QString::number(field.confidence));
    lines.sort();
    return lines;
}

// What waits in such a contract wants no more than a yes.
void leaveSlightDoubt(QList<model::FieldValue> &fields)
{
    constexpr double slight = 0.8;
    fields.removeIf([](const model::FieldValue &field) {
        return field.value.isEmpty() || !field.alternatives.isEmpty();
    });
    for (model::FieldValue &field : fields) {
        if (field.key != model::FieldKey::Party)
            field.confidence = std::min(field.confidence, slight);
    }
}

} // namespace

void TestReviewMonkey::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestReviewMonkey::cleanupTestCase()
{
    m_theme.reset();
    m_messages.reset();
}

void TestReviewMonkey::addContracts(int count, bool inSlightDoubt)
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_prompter->text = u"A reason"_s;
    m_ids.clear();
    for (int i = 1; i <= count; ++i) {
        workflow::DocumentView view = test::sampleContract(u"Contract %1"_s.arg(i));
        if (inSlightDoubt)
            leaveSlightDoubt(view.fields);
        m_ids.append(m_workbench->add(view));
    }
}

TestReviewMonkey::Contents TestReviewMonkey::contents() const
{
    Contents all;
    for (const model::DocumentId id : m_ids)
        all.insert(id.toString(), contentOf(m_workbench->view(id).fields));
    return all;
}

void TestReviewMonkey::anythingGoes_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("lastLook");
    for (const quint32 seed : {1u, 20261122u, 77u})
        QTest::newRow(qPrintable(QString::number(seed))) << seed << false;
    for (const quint32 seed : {1u, 20261122u})
        QTest::addRow("last look, %u", seed) << seed << true;
}

void TestReviewMonkey::anythingGoes()
{
    QFETCH(quint32, seed);
    QFETCH(bool, lastLook);
    m_monkey = std::make_unique<Monkey>(seed);
    addContracts(3, lastLook);
    const Contents before = contents();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, *m_prompter);
    {
        const test::ScreenHost host(m_screen.get());
        m_screen->openDocument(m_ids.first());
        QTRY_VERIFY(m_screen->review()->isVisible());
        int looks = 0; // steps in the last look
        const int steps = Monkey::steps(usualSteps);
        for (int i = 0; i < steps; ++i) {
            backToReview(lastLook);
            looks += m_screen->findChild<ui::LastLook *>()->isVisible() ? 1 : 0;
            step();
        }
        backToReview(false);
        QVERIFY2(!lastLook || looks > steps / 10, qPrintable(QString::number(looks)));
        undoEverything();
        QTRY_COMPARE(contents(), before);
    }
    m_screen.reset();
}

void TestReviewMonkey::step()
{
    auto *page = m_screen->review()->findChild<QAbstractScrollArea *>(u"pageView"_s);
    const int what = m_monkey->below(10);
    if (what < 6)
        m_monkey->press(m_screen.get(), reviewKeys());
    else if (what < 8)
        m_monkey->click(m_monkey->within(m_screen->review()));
    else if (what < 9)
        m_monkey->drag(page->viewport(),
                       m_monkey->below(2) == 0 ? Qt::AltModifier : Qt::NoModifier);
    else
        m_monkey->wheel(page->viewport());
    QCoreApplication::processEvents();
    Monkey::closePopups();
    Monkey::closeDialogs();
}

void TestReviewMonkey::backToReview(bool lastLook)
{
    if (!m_screen->review()->isVisible()) {
        m_screen->openDocument(m_monkey->oneOf(m_ids), ui::DocumentScreen::Part::Review);
        QTRY_VERIFY(m_screen->review()->isVisible());
    }
    if (lastLook && !m_screen->findChild<ui::LastLook *>()->isVisible())
        QTest::keyClick(m_screen->review(), Qt::Key_Return, Qt::ControlModifier);
}

void TestReviewMonkey::undoEverything()
{
    // A document that was left open has its own way back, and it goes on to those that were closed.
    for (const model::DocumentId id : std::as_const(m_ids) + m_ids) {
        m_screen->openDocument(id, ui::DocumentScreen::Part::Review);
        QTRY_COMPARE(m_screen->documentId(), id);
        QTRY_VERIFY(m_screen->review()->isVisible());
        m_screen->review()->focusFields();
        const int steps = Monkey::steps(usualSteps);
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(m_screen->review(), Qt::Key_Z, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QTRY_VERIFY(m_screen->review()->isVisible());
            if (!m_screen->review()->session().canUndo() && m_screen->documentId() == id && i > 2)
                break;
        }
    }
}

void TestReviewMonkey::valuesReadAlike()
{
    m_monkey = std::make_unique<Monkey>(20261123);
    addContracts(6, false);
    m_workbench->keepPreviews(96);
    const Contents before = contents();
    const base::SystemClock clock;
    ui::QueueScreen queue(*m_workbench, *m_prompter, clock);
    const test::ScreenHost host(&queue);
    queue.activate();
    auto *verify = queue.findChild<QAction *>(ui::actionObjectName(ui::ActionId::QueueVerify));
    verify->trigger();
    auto *groups = queue.findChild<ui::GroupVerifier *>();
    QVERIFY(groups && groups->isVisible());
    // Going back to the queue ends what can be taken back here: no Escape, and nothing outside.
    static const Monkey::Keys keys{{Qt::Key_Return, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right,
                                    Qt::Key_Up, Qt::Key_Down, Qt::Key_Z, Qt::Key_Home, Qt::Key_End,
                                    Qt::Key_Tab, Qt::Key_PageDown},
                                   {Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier}};
    const int steps = Monkey::steps(usualSteps);
    for (int i = 0; i < steps && groups->isVisible(); ++i) {
        m_monkey->step(groups, keys);
        Monkey::closePopups();
    }
    for (int i = 0; i < steps && contents() != before; ++i)
        QTest::keyClick(groups, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contents(), before);
}

QTEST_MAIN(TestReviewMonkey)
#include "tst_reviewmonkey.moc"
