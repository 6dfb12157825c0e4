// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPromise>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

// One document's whole life on one screen: which part is shown, and of which document.
class TestDocumentScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void opensWhereTheDocumentStands();
    void neverShowsTheLastDocumentForTheNext();
    void opensAnotherAtThePartAskedFor();
    void comesBackBeforeTheOtherArrived();
    void saysWhenADocumentIsGone();
    void anOlderAnswerTakesNothingBack();

private:
    QString title() const { return m_screen->findChild<QLabel *>(u"documentTitle"_s)->text(); }
    model::DocumentId add(const QString &title)
    {
        return m_workbench->add(test::sampleContract(title));
    }

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
};

namespace
{

// Answers for a document with what it was when asked, as late as it is told to.
class SlowWorkbench : public test::FakeWorkbench
{
public:
    workflow::Future<workflow::DocumentView> document(model::DocumentId id) override
    {
        if (!m_slow)
            return FakeWorkbench::document(id);
        m_asked = view(id);
        m_answer.start();
        return m_answer.future();
    }
    void beSlow() { m_slow = true; }
    void answerNow()
    {
        m_slow = false;
        m_answer.addResult(m_asked);
        m_answer.finish();
    }

private:
    bool m_slow = false;
    workflow::DocumentView m_asked;
    QPromise<base::Result<workflow::DocumentView>> m_answer;
};

} // namespace

void TestDocumentScreen::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestDocumentScreen::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
}

void TestDocumentScreen::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestDocumentScreen::cleanupTestCase()
{
    m_theme.reset();
    m_messages.reset();
}

void TestDocumentScreen::opensWhereTheDocumentStands()
{
    m_screen->openDocument(add(u"First"_s));
    QTRY_VERIFY(m_screen->review()->isVisible());
    QVERIFY(title().startsWith(u"First"_s));
    QCOMPARE(m_screen->part(), Part::Review);
}

void TestDocumentScreen::neverShowsTheLastDocumentForTheNext()
{
    m_screen->openDocument(add(u"First"_s));
    QTRY_VERIFY(m_screen->review()->isVisible());
    m_workbench->hold();
    m_screen->openDocument(add(u"Second"_s));
    QVERIFY(!m_screen->review()->isVisible());
    QVERIFY(!m_screen->findChild<QLabel *>(u"documentTitle"_s)->isVisible());
    m_workbench->release();
    QTRY_VERIFY(m_screen->review()->isVisible());
    QVERIFY(title().startsWith(u"Second"_s));
}

void TestDocumentScreen::opensAnotherAtThePartAskedFor()
{
    m_screen->openDocument(add(u"First"_s));
    QTRY_VERIFY(m_screen->review()->isVisible());
    m_screen->openDocument(add(u"Second"_s), Part::History);
    QTRY_COMPARE(m_screen->part(), Part::History);
    QTRY_VERIFY(title().startsWith(u"Second"_s));
    QVERIFY(!m_screen->review()->isVisible());
}

void TestDocumentScreen::comesBackBeforeTheOtherArrived()
{
    const model::DocumentId first = add(u"First"_s);
    m_screen->openDocument(first);
    QTRY_VERIFY(m_screen->review()->isVisible());
    m_workbench->hold();
    m_screen->openDocument(add(u"Second"_s));
    m_screen->openDocument(first, Part::Review);
    m_workbench->release();
    QTRY_VERIFY(m_screen->review()->isVisible());
    QVERIFY(title().startsWith(u"First"_s));
}

void TestDocumentScreen::saysWhenADocumentIsGone()
{
    QString told;
    connect(m_screen.get(), &ui::Screen::noticed, this,
            [&told](const ui::Notice &notice) { told = notice.text; });
    m_screen->openDocument(model::DocumentId::generate());
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(!m_screen->review()->isVisible());
}

// The document was asked for, then a field was decided and stored, then the answer came.
void TestDocumentScreen::anOlderAnswerTakesNothingBack()
{
    cleanup();
    auto bench = std::make_unique<SlowWorkbench>();
    SlowWorkbench *slow = bench.get();
    m_workbench = std::move(bench);
    m_screen = std::make_unique<ui::DocumentScreen>(*m_workbench, m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    const model::DocumentId id = add(u"First"_s);
    m_screen->openDocument(id);
    QTRY_VERIFY(m_screen->review()->isVisible());
    ui::ReviewScreen *review = m_screen->review();
    const int waiting = review->session().remaining();
    slow->beSlow();
    Q_EMIT slow->documentChanged(id);
    review->focusFields();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QTRY_VERIFY(m_workbench->calls().contains(u"saveField"_s));
    QCOMPARE(review->session().remaining(), waiting - 1);
    int most = 0;
    connect(review, &ui::ReviewScreen::counterChanged, review,
            [&] { most = std::max(most, review->session().remaining()); });
    slow->answerNow();
    const auto timesAsked = m_workbench->calls().count(u"document"_s);
    QTRY_VERIFY(m_workbench->calls().count(u"document"_s) > timesAsked);
    QTRY_VERIFY(most > 0);
    QCOMPARE(most, waiting - 1);
}

QTEST_MAIN(TestDocumentScreen)
#include "tst_documentscreen.moc"
