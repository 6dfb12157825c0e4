// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

// A thousand keys, clicks, drags and turns of the wheel at random places of the review, always the
// same for a seed: nothing breaks, nothing warns, and undo leads back to where it began.
class TestReviewMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anythingGoes_data();
    void anythingGoes();

private:
    void pressSomething();
    void clickSomewhere();
    void dragSomewhere();
    void wheelSomewhere();
    QWidget *somewhere();
    void closePopups();
    void backToReview();
    void undoEverything();
    int below(int bound) { return int(m_random.bounded(quint32(bound))); }

    QRandomGenerator m_random;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    QList<model::DocumentId> m_ids;
};

namespace
{

constexpr int monkeyEvents = 1000;

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

void TestReviewMonkey::anythingGoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 20261122u, 77u})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestReviewMonkey::anythingGoes()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_prompter->text = u"A reason"_s;
    m_ids.clear();
    QMap<QString, QStringList> before;
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s}) {
        m_ids.append(m_workbench->add(test::sampleContract(title)));
        before.insert(m_ids.last().toString(), contentOf(m_workbench->view(m_ids.last()).fields));
    }
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, *m_prompter);
    {
        const test::ScreenHost host(m_screen.get());
        m_screen->openDocument(m_ids.first());
        QTRY_VERIFY(m_screen->review()->isVisible());
        for (int i = 0; i < monkeyEvents; ++i) {
            const int what = below(10);
            if (what < 6)
                pressSomething();
            else if (what < 8)
                clickSomewhere();
            else if (what < 9)
                dragSomewhere();
            else
                wheelSomewhere();
            QCoreApplication::processEvents();
            closePopups();
            backToReview();
        }
        undoEverything();
        for (const model::DocumentId id : std::as_const(m_ids))
            QTRY_COMPARE(contentOf(m_workbench->view(id).fields), before.value(id.toString()));
    }
    m_screen.reset();
}

void TestReviewMonkey::pressSomething()
{
    static const QList<Qt::Key> keys{
        Qt::Key_Return,    Qt::Key_0,        Qt::Key_1,     Qt::Key_2,      Qt::Key_3,
        Qt::Key_R,         Qt::Key_A,        Qt::Key_M,     Qt::Key_F2,     Qt::Key_F3,
        Qt::Key_F6,        Qt::Key_F8,       Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Left,
        Qt::Key_Tab,       Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Insert, Qt::Key_Delete,
        Qt::Key_Backspace, Qt::Key_Home,     Qt::Key_Plus,  Qt::Key_F4,     Qt::Key_U,
        Qt::Key_D,         Qt::Key_Z,        Qt::Key_J,     Qt::Key_E,      Qt::Key_H};
    static const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::ShiftModifier,
                                                        Qt::ControlModifier,
                                                        Qt::ControlModifier | Qt::ShiftModifier};
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_screen.get(), keys.at(below(int(keys.size()))),
                    modifiers.at(below(int(modifiers.size()))));
}

// A widget of the review that can be seen.
QWidget *TestReviewMonkey::somewhere()
{
    QList<QWidget *> widgets = m_screen->review()->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty();
    });
    return widgets.at(below(int(widgets.size())));
}

void TestReviewMonkey::clickSomewhere()
{
    QWidget *target = somewhere();
    QTest::mouseClick(target, Qt::LeftButton, below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier,
                      {below(target->width()), below(target->height())});
}

void TestReviewMonkey::dragSomewhere()
{
    auto *page = m_screen->review()->findChild<QAbstractScrollArea *>(u"pageView"_s);
    QWidget *target = page->viewport();
    const Qt::KeyboardModifiers held = below(2) == 0 ? Qt::AltModifier : Qt::NoModifier;
    const QPoint from(below(target->width()), below(target->height()));
    const QPoint to(below(target->width()), below(target->height()));
    QTest::mousePress(target, Qt::LeftButton, held, from);
    QTest::mouseMove(target, (from + to) / 2);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, held, to);
}

void TestReviewMonkey::wheelSomewhere()
{
    auto *page = m_screen->review()->findChild<QAbstractScrollArea *>(u"pageView"_s);
    QWidget *target = page->viewport();
    const QPointF at(below(target->width()), below(target->height()));
    QWheelEvent wheel(at, target->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120},
                      Qt::NoButton, below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &wheel);
}

void TestReviewMonkey::closePopups()
{
    for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

void TestReviewMonkey::backToReview()
{
    if (!m_screen->review()->isVisible()) {
        m_screen->openDocument(m_ids.at(below(int(m_ids.size()))),
                               ui::DocumentScreen::Part::Review);
        QTRY_VERIFY(m_screen->review()->isVisible());
    }
}

void TestReviewMonkey::undoEverything()
{
    // A document that was left open has its own way back, and it goes on to those that were closed.
    for (const model::DocumentId id : std::as_const(m_ids) + m_ids) {
        m_screen->openDocument(id, ui::DocumentScreen::Part::Review);
        QTRY_COMPARE(m_screen->documentId(), id);
        QTRY_VERIFY(m_screen->review()->isVisible());
        m_screen->review()->focusFields();
        for (int i = 0; i < monkeyEvents; ++i) {
            QTest::keyClick(m_screen->review(), Qt::Key_Z, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QTRY_VERIFY(m_screen->review()->isVisible());
            if (!m_screen->review()->session().canUndo() && m_screen->documentId() == id && i > 2)
                break;
        }
    }
}

QTEST_MAIN(TestReviewMonkey)
#include "tst_reviewmonkey.moc"
