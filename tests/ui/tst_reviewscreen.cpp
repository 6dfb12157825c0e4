// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/document/documentscreen.h"
#include "ui/review/banner.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/fieldsnippet.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;

class TestReviewScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void opensOnTheMostDoubtfulField();
    void theSnippetIsOfTheFieldInHand();
    void keysAloneReviewTheWholeContract();
    void enterConfirmsAndGoesOn();
    void enterSaysThatItConfirmsAbsence();
    void numberTakesTheReading();
    void lettersBeginTyping();
    void wrongInputIsHeldAndExplained();
    void clickOnAWordFillsTheField();
    void controlClickAddsWords();
    void undoAndRedoReachTheStore();
    void blockedApprovalGoesToTheFirstDoubt();
    void rejectAsksForAReason();
    void failedSaveShowsWhatIsStored();
    void changesElsewhereKeepThePlace();
    void panesAndPagesByKey();
    void bannersSayWhatIsTheMatter();
    void passwordUnlocks();
    void addsAndRemovesValues();
    void approvedIsReadOnlyUntilReopened();
    void layoutIsRemembered();

private:
    void open(const workflow::DocumentView &view);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    model::FieldValue stored(FieldKey key, int nth = 0) { return m_bench->fieldOf(m_id, key, nth); }
    FieldKey focusedKey() const { return review()->session().field(review()->focusedField())->key; }
    ui::ReviewScreen *review() const { return m_screen->review(); }
    template <typename T>
    T *find(const QString &name) const
    {
        // Signing and check have page bars of their own.
        T *here = review()->findChild<T *>(name);
        return here ? here : m_screen->findChild<T *>(name);
    }
    ui::PageView *page() const { return find<ui::PageView>(u"pageView"_s); }
    void focusField(FieldKey key);

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<test::FakeWorkbench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::DocumentScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    model::DocumentId m_id;
};

void TestReviewScreen::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
}

void TestReviewScreen::cleanupTestCase()
{
    m_messages.reset();
}

void TestReviewScreen::init()
{
    m_bench = std::make_unique<test::FakeWorkbench>();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_screen = std::make_unique<ui::DocumentScreen>(*m_bench, *m_prompter);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    open(test::sampleContract());
}

void TestReviewScreen::cleanup()
{
    m_host.reset();
    m_screen.reset();
}

void TestReviewScreen::open(const workflow::DocumentView &view)
{
    m_id = m_bench->add(view);
    m_screen->openDocument(m_id);
    QTRY_VERIFY(page()->isLoaded());
    QTRY_COMPARE(m_screen->part(), ui::DocumentScreen::Part::Review);
}

void TestReviewScreen::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // The offscreen platform gives the window back to nobody when a list of completions closes.
    if (!QApplication::activePopupWidget())
        QApplication::setActiveWindow(review()->window());
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : review(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestReviewScreen::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void TestReviewScreen::focusField(FieldKey key)
{
    for (int i = 0; i < 10 && focusedKey() != key; ++i)
        press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(focusedKey(), key);
}

// Nothing was found, but something like it was read on another page.
void TestReviewScreen::theSnippetIsOfTheFieldInHand()
{
    workflow::DocumentView view = test::sampleContract();
    for (model::FieldValue &value : view.fields) {
        if (value.key != FieldKey::EffectiveDate)
            continue;
        model::FieldCandidate similar;
        similar.key = value.key;
        similar.raw = similar.normalised = u"2026-03-09"_s;
        similar.confidence = 0.2;
        similar.evidence.pageIndex = 2;
        similar.evidence.boxes = {{0.1, 0.5, 0.2, 0.02}};
        value.raw.clear();
        value.value.clear();
        value.evidence = {};
        value.alternatives = {similar};
    }
    open(view);
    focusField(FieldKey::EffectiveDate);
    QTRY_COMPARE(page()->pageIndex(), 2);
    const auto *snippet = find<ui::FieldSnippet>(u"fieldSnippet"_s);
    QTRY_COMPARE(snippet->evidence().pageIndex, 2);
    QCOMPARE(snippet->evidence().boxes.first().top, 0.5);
}

void TestReviewScreen::opensOnTheMostDoubtfulField()
{
    QCOMPARE(focusedKey(), FieldKey::SignerEmail);
    QCOMPARE(find<QLabel>(u"reviewCounter"_s)->text(), u"4 of 4 to check"_s);
    QVERIFY(find<QLabel>(u"documentTitle"_s)->text().contains(u"Beta Logistics LLC"_s));
    QVERIFY(find<ui::FieldList>(u"fieldList"_s)->hasFocus());
}

void TestReviewScreen::keysAloneReviewTheWholeContract()
{
    press(Qt::Key_0); // no e-mail in the document
    QTRY_COMPARE(stored(FieldKey::SignerEmail, 1).state, FieldState::Absent);
    QCOMPARE(focusedKey(), FieldKey::Amount);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::Amount).state, FieldState::Confirmed);
    QCOMPARE(focusedKey(), FieldKey::EffectiveDate);
    press(Qt::Key_2);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-03-01"_s);
    QCOMPARE(focusedKey(), FieldKey::NoticePeriod);
    press(Qt::Key_F2);
    type(u"60 days"_s);
    QCOMPARE(find<QLineEdit>(u"fieldEditor"_s)->text(), u"60 days"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::NoticePeriod).value, u"60 days"_s);
    QCOMPARE(find<QLabel>(u"reviewCounter"_s)->text(), u"All checked"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::Approved);
    QTRY_COMPARE(m_screen->part(), ui::DocumentScreen::Part::Sign);
}

void TestReviewScreen::enterConfirmsAndGoesOn()
{
    // Nothing is proposed for the first: Enter explains instead of guessing.
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(u"fieldInterpretation"_s)->text().contains(u"Too uncertain"_s));
    QCOMPARE(stored(FieldKey::SignerEmail, 1).state, FieldState::Open);
    focusField(FieldKey::EffectiveDate);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Confirmed);
    QCOMPARE(focusedKey(), FieldKey::SignerEmail);
}

void TestReviewScreen::enterSaysThatItConfirmsAbsence()
{
    workflow::DocumentView view = test::sampleContract();
    for (model::FieldValue &field : view.fields) {
        if (field.key != FieldKey::EffectiveDate)
            continue;
        field.value.clear();
        field.raw.clear();
        field.alternatives.clear();
        field.evidence = {};
        field.confidence = 0.8; // fairly sure that it is not there
    }
    open(view);
    const QSignalSpy noticed(review(), &ui::ReviewScreen::noticed);
    focusField(FieldKey::EffectiveDate);
    auto *absent = find<QAbstractButton>(u"absentButton"_s);
    QCOMPARE(absent->text(), u"Confirm: not in document"_s);
    QCOMPARE(absent->accessibleDescription(), u"Key Enter"_s);
    type(u"m"_s); // Enter would take what is typed now
    QCOMPARE(absent->text(), u"Not in the document"_s);
    press(Qt::Key_Escape);
    QCOMPARE(absent->text(), u"Confirm: not in document"_s);

    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Absent);
    QCOMPARE(noticed.size(), 1);
    const auto notice = noticed.first().first().value<ui::Notice>();
    QVERIFY(notice.text.contains(u"Effective date is not in the document"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Open);

    focusField(FieldKey::EffectiveDate);
    QTest::mouseClick(absent, Qt::LeftButton); // a click says it as well
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Absent);
    QCOMPARE(absent->text(), u"Not in the document"_s);
}

void TestReviewScreen::numberTakesTheReading()
{
    focusField(FieldKey::EffectiveDate);
    press(Qt::Key_2);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-03-01"_s);
    QCOMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Corrected);
}

void TestReviewScreen::lettersBeginTyping()
{
    focusField(FieldKey::EffectiveDate);
    type(u"march 5, 2026"_s);
    auto *editor = find<QLineEdit>(u"fieldEditor"_s);
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->text(), u"march 5, 2026"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-03-05"_s);
    QCOMPARE(stored(FieldKey::EffectiveDate).origin, model::FieldOrigin::Typed);
    // A list of offers may have lain over the window, which is active again where there is a
    // desktop.
    QCOMPARE(editor->window()->focusWidget(), find<ui::FieldList>(u"fieldList"_s));
}

void TestReviewScreen::wrongInputIsHeldAndExplained()
{
    focusField(FieldKey::EffectiveDate);
    press(Qt::Key_F2);
    type(u"01/03/2026"_s);
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(u"fieldInterpretation"_s)->text().contains(u"Day or month first"_s));
    QCOMPARE(focusedKey(), FieldKey::EffectiveDate);
    // Going elsewhere does not lose it either.
    auto *list = find<ui::FieldList>(u"fieldList"_s);
    list->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(focusedKey(), FieldKey::EffectiveDate);
    QCOMPARE(find<QLineEdit>(u"fieldEditor"_s)->text(), u"01/03/2026"_s);
    QCOMPARE(stored(FieldKey::EffectiveDate).state, FieldState::Open);
}

void TestReviewScreen::clickOnAWordFillsTheField()
{
    focusField(FieldKey::EffectiveDate);
    const model::Evidence date = test::evidenceOf(0, u"1 March 2026"_s);
    const model::PageRect march = test::samplePageText(0).words().at(date.firstWord + 1).box;
    page()->reveal(march);
    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {},
                      page()->viewRect(march).center().toPoint());
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-03-01"_s);
    QCOMPARE(stored(FieldKey::EffectiveDate).evidence.firstWord, date.firstWord);
    QCOMPARE(focusedKey(), FieldKey::EffectiveDate);
    QCOMPARE(find<QLineEdit>(u"fieldEditor"_s)->text(), u"2026-03-01"_s);
    // The keyboard goes on from the page as well.
    press(Qt::Key_Return);
    QVERIFY(focusedKey() != FieldKey::EffectiveDate);
}

void TestReviewScreen::controlClickAddsWords()
{
    auto *panel = find<ui::FieldPanel>(u"fieldPanel"_s);
    Q_EMIT panel->addRequested(FieldKey::Party);
    const model::Evidence name = test::evidenceOf(0, u"Beta Logistics LLC,"_s);
    Qt::KeyboardModifiers modifiers;
    for (int word = name.firstWord; word <= name.lastWord; ++word) {
        const model::PageRect box = test::samplePageText(0).words().at(word).box;
        page()->reveal(box);
        QTest::mouseClick(page()->viewport(), Qt::LeftButton, modifiers,
                          page()->viewRect(box).center().toPoint());
        QCoreApplication::processEvents();
        modifiers = Qt::ControlModifier;
    }
    QTRY_COMPARE(stored(FieldKey::Party, 2).value, u"Beta Logistics LLC"_s);
    QCOMPARE(stored(FieldKey::Party, 2).evidence.boxes, name.boxes);
}

void TestReviewScreen::undoAndRedoReachTheStore()
{
    focusField(FieldKey::EffectiveDate);
    press(Qt::Key_2);
    focusField(FieldKey::Amount);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::Amount).state, FieldState::Confirmed);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(FieldKey::Amount).state, FieldState::Open);
    QCOMPARE(focusedKey(), FieldKey::Amount);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-01-03"_s);
    QCOMPARE(find<QLabel>(u"reviewCounter"_s)->text(), u"4 of 4 to check"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(FieldKey::EffectiveDate).value, u"2026-03-01"_s);
}

void TestReviewScreen::blockedApprovalGoesToTheFirstDoubt()
{
    focusField(FieldKey::Amount);
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(focusedKey(), FieldKey::SignerEmail);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(!m_bench->calls().contains(u"approve"_s));
}

void TestReviewScreen::rejectAsksForAReason()
{
    press(Qt::Key_J, Qt::ControlModifier); // and turns away
    QCOMPARE(m_prompter->asked.size(), 1);
    QVERIFY(!m_bench->calls().contains(u"reject"_s));
    m_prompter->text = u"Wrong party"_s;
    QSignalSpy left(m_screen.get(), &ui::DocumentScreen::closeRequested);
    press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::Rejected);
    QTRY_COMPARE(left.size(), 1);
}

void TestReviewScreen::failedSaveShowsWhatIsStored()
{
    focusField(FieldKey::Amount);
    m_bench->failNext(u"saveField"_s, {base::ErrorKind::Io, u"store.disk_full"_s, {}});
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    press(Qt::Key_Return);
    QTRY_COMPARE(noticed.size(), 1);
    QTRY_COMPARE(find<QLabel>(u"reviewCounter"_s)->text(), u"4 of 4 to check"_s);
    QCOMPARE(stored(FieldKey::Amount).state, FieldState::Open);
}

void TestReviewScreen::changesElsewhereKeepThePlace()
{
    focusField(FieldKey::Amount);
    m_bench->view(m_id).fields[7].state = FieldState::Confirmed;
    Q_EMIT m_bench->documentChanged(m_id);
    QCoreApplication::processEvents();
    QCOMPARE(focusedKey(), FieldKey::Amount);
    // Answers that come late do not undo what was decided meanwhile.
    m_bench->hold();
    press(Qt::Key_Return);
    Q_EMIT m_bench->documentChanged(m_id);
    m_bench->release();
    QTRY_COMPARE(stored(FieldKey::Amount).state, FieldState::Confirmed);
    QTRY_COMPARE(find<QLabel>(u"reviewCounter"_s)->text(), u"3 of 4 to check"_s);
}

void TestReviewScreen::panesAndPagesByKey()
{
    QVERIFY(find<ui::FieldList>(u"fieldList"_s)->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(page()->hasFocus());
    press(Qt::Key_PageDown);
    QCOMPARE(find<QLabel>(u"pageNumber"_s)->text(), u"Page 2 of 3"_s);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(find<ui::FieldList>(u"fieldList"_s)->hasFocus());
    press(Qt::Key_PageUp);
    QCOMPARE(find<QLabel>(u"pageNumber"_s)->text(), u"Page 1 of 3"_s);
    // A field on another page turns to it.
    focusField(FieldKey::NoticePeriod);
    QCOMPARE(find<QLabel>(u"pageNumber"_s)->text(), u"Page 2 of 3"_s);
    QSignalSpy left(m_screen.get(), &ui::DocumentScreen::closeRequested);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestReviewScreen::bannersSayWhatIsTheMatter()
{
    auto *banner = find<ui::Banner>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    workflow::DocumentView reading = test::sampleContract();
    reading.document.stage = model::Stage::Captured;
    reading.jobProgress = 0.5;
    reading.fields.clear();
    open(reading);
    QTRY_VERIFY(banner->text().contains(u"being read"_s));
    QVERIFY(find<QLabel>(u"fieldsWaiting"_s)->isVisible());
    // Fields appear as they are found.
    m_bench->view(m_id) = test::sampleContract();
    m_bench->view(m_id).document.id = m_id;
    Q_EMIT m_bench->documentChanged(m_id);
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(focusedKey(), FieldKey::SignerEmail);

    workflow::DocumentView twice = test::sampleContract();
    twice.document.duplicateOf = m_id;
    twice.duplicateTitle = u"Mutual NDA"_s;
    open(twice);
    QTRY_VERIFY(banner->text().contains(u"already in the workspace"_s));
    twice.duplicateParty = u"Acme Inc."_s;
    twice.duplicateCapturedAt = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    twice.comparedPages = 3;
    twice.equalPages = 2;
    open(twice);
    QTRY_COMPARE(
        banner->text(),
        u"This looks like \u201cMutual NDA \u2013 Acme Inc.\u201d, captured on Sunday, 3 May "
        "2026: 2 of 3 page(s) equal."_s);

    workflow::DocumentView failed = test::sampleContract();
    failed.document.stage = model::Stage::Failed;
    failed.document.failureCode = u"ocr.failed"_s;
    open(failed);
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QVERIFY(m_bench->calls().contains(u"retry"_s));
}

void TestReviewScreen::passwordUnlocks()
{
    workflow::DocumentView locked = test::sampleContract();
    locked.document.stage = model::Stage::Failed;
    locked.document.failureCode = u"import.password_required"_s;
    locked.fields.clear();
    open(locked);
    auto *password = find<QLineEdit>(u"documentPassword"_s);
    QTRY_VERIFY(password->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(u"open sesame"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(m_bench->view(m_id).document.failureCode.isEmpty());
}

void TestReviewScreen::addsAndRemovesValues()
{
    auto *panel = find<ui::FieldPanel>(u"fieldPanel"_s);
    Q_EMIT panel->addRequested(FieldKey::Party);
    QVERIFY(find<QLineEdit>(u"fieldEditor"_s)->hasFocus());
    QVERIFY(!m_bench->calls().contains(u"saveField"_s));
    type(u"Gamma Ltd."_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(FieldKey::Party, 2).value, u"Gamma Ltd."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(stored(FieldKey::Party, 2).id.isNull());
}

void TestReviewScreen::approvedIsReadOnlyUntilReopened()
{
    workflow::DocumentView approved = test::sampleContract();
    approved.document.stage = model::Stage::Approved;
    m_id = m_bench->add(approved);
    m_screen->openDocument(m_id, ui::DocumentScreen::Part::Review);
    auto *reopen = find<QPushButton>(u"readOnlyActionButton"_s);
    QTRY_VERIFY(reopen->isVisible());
    press(Qt::Key_0);
    QVERIFY(!m_bench->calls().contains(u"saveField"_s));
    QTest::mouseClick(reopen, Qt::LeftButton);
    QTRY_COMPARE(m_bench->view(m_id).document.stage, model::Stage::InReview);
    QTRY_VERIFY(!reopen->isVisible());
}

void TestReviewScreen::layoutIsRemembered()
{
    page()->setFit(ui::PageView::Fit::Page);
    const QByteArray layout = m_screen->saveLayout();
    page()->setFit(ui::PageView::Fit::Width);
    m_screen->restoreLayout(layout);
    QCOMPARE(page()->fit(), ui::PageView::Fit::Page);
    m_screen->restoreLayout("rubbish"_ba);
    QCOMPARE(page()->fit(), ui::PageView::Fit::Page);
}

QTEST_MAIN(TestReviewScreen)
#include "tst_reviewscreen.moc"
