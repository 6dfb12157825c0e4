// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/actions/keymap.h"
#include "ui/actions/keyoverlay.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/review/fieldcard.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/statementstrip.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;
using ui::ActionId;

// The keys of the review in the whole window: from document to document, and as people change them.
class TestReviewKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void noKeyHasTwoActions();
    void approvingGoesToTheNext();
    void approvingTheLastStays();
    void undoGoesBackAcrossDocuments();
    void redoGoesForwardAcrossDocuments();
    void approvingConfirmsTheLastField();
    void oneKeyForAllThatIsNotThere();
    void skippingPutsItBehindTheOthers();
    void holdAndEscalateGoOnAndComeBack();
    void placesOfTheValueByKey();
    void keysOfTheScreenLieOverIt();
    void aKeyCanBeChanged();
    void aKeyIsTakenOnlyOnASecondWord();
    void changedKeysAreKept();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void checkAll();
    FieldKey focusedKey() const { return review()->session().field(review()->focusedField())->key; }
    ui::DocumentScreen *document() const
    {
        return static_cast<ui::DocumentScreen *>(m_window->screen(ui::Area::Review));
    }
    ui::ReviewScreen *review() const { return document()->review(); }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void chooseKeyRow(ActionId id) const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<model::DocumentId> m_ids;
};

void TestReviewKeys::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestReviewKeys::cleanupTestCase()
{
    m_messages.reset();
}

void TestReviewKeys::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_ids.clear();
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s})
        m_ids.append(m_workbench->add(test::sampleContract(title)));
    open();
}

void TestReviewKeys::cleanup()
{
    m_window.reset();
    m_workbench.reset();
}

void TestReviewKeys::open()
{
    m_window.reset();
    m_window = ui::makeMainWindow({*m_workbench, m_prompter, m_clock, *m_settings, *m_theme},
                                  [](ui::ThemeChoice) {});
    m_window->resize(1300, 700);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->openDocument(m_ids.first());
    QTRY_VERIFY(review()->isVisible());
    QTRY_VERIFY(find<ui::PageView>(u"pageView"_s)->isLoaded());
}

void TestReviewKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestReviewKeys::checkAll()
{
    for (int i = 0; i < 10 && review()->session().remaining() > 0; ++i) {
        const review::ReviewSession &session = review()->session();
        const model::FieldValue *value = session.field(review()->focusedField());
        const bool proposed = !session.proposal(*value).isEmpty();
        press(proposed || session.confirmsAbsence(*value) ? Qt::Key_Return : Qt::Key_0);
    }
    QCOMPARE(review()->session().remaining(), 0);
}

void TestReviewKeys::noKeyHasTwoActions()
{
    for (const ui::ActionRow &row : ui::actionRows()) {
        for (const QKeySequence &key : m_window->keyMap().keys(row.id)) {
            QVERIFY2(m_window->keyMap().conflicts(row.id, key).isEmpty(),
                     qPrintable(key.toString() + u' ' + ui::actionName(row.id)));
        }
    }
}

void TestReviewKeys::approvingGoesToTheNext()
{
    checkAll();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_workbench->view(m_ids.at(0)).document.stage, model::Stage::Approved);
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    QTRY_VERIFY(review()->isVisible());
    QVERIFY(find<QLabel>(u"documentTitle"_s)->text().startsWith(u"Second"_s));
    QVERIFY(find<QWidget>(u"fieldList"_s)->hasFocus());
    checkAll();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(document()->documentId(), m_ids.at(2));
}

void TestReviewKeys::approvingTheLastStays()
{
    m_workbench->view(m_ids.at(1)).document.stage = model::Stage::Archived;
    m_workbench->view(m_ids.at(2)).document.stage = model::Stage::Signed;
    open();
    checkAll();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(document()->part(), ui::DocumentScreen::Part::Sign);
    QCOMPARE(document()->documentId(), m_ids.first());
}

void TestReviewKeys::undoGoesBackAcrossDocuments()
{
    const QList<model::FieldValue> before = m_workbench->view(m_ids.first()).fields;
    checkAll();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    QTRY_VERIFY(review()->isVisible());
    press(Qt::Key_0); // one decision in the second document ...
    press(Qt::Key_Z, Qt::ControlModifier); // ... taken back
    QCOMPARE(document()->documentId(), m_ids.at(1));
    press(Qt::Key_Z, Qt::ControlModifier); // and the approval of the first
    QTRY_COMPARE(m_workbench->view(m_ids.first()).document.stage, model::Stage::InReview);
    QTRY_COMPARE(document()->documentId(), m_ids.first());
    QTRY_VERIFY(review()->isVisible());
    QCOMPARE(review()->session().remaining(), 0);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_workbench->view(m_ids.first()).fields, before);
}

void TestReviewKeys::redoGoesForwardAcrossDocuments()
{
    checkAll();
    const QList<model::FieldValue> checked = review()->session().fields();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    QTRY_VERIFY(review()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(document()->documentId(), m_ids.first());
    QTRY_VERIFY(review()->isVisible());
    QTRY_COMPARE(m_workbench->view(m_ids.first()).document.stage, model::Stage::InReview);
    press(Qt::Key_Z, Qt::ControlModifier); // one decision as well
    QCOMPARE(review()->session().remaining(), 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(review()->session().fields(), checked);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // and the approval
    QTRY_COMPARE(m_workbench->view(m_ids.first()).document.stage, model::Stage::Approved);
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
}

void TestReviewKeys::approvingConfirmsTheLastField()
{
    while (review()->session().remaining() > 1) {
        const model::FieldValue *value = review()->session().field(review()->focusedField());
        press(review()->session().proposal(*value).isEmpty() ? Qt::Key_0 : Qt::Key_Return);
    }
    const model::FieldId last = review()->focusedField();
    QVERIFY(review()->session().isLastToConfirm(last));
    QVERIFY(find<QLabel>(u"approvalBlockers"_s)->text().contains(u"last one"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_workbench->view(m_ids.first()).document.stage, model::Stage::Approved);
    const QList<model::FieldValue> fields = m_workbench->view(m_ids.first()).fields;
    QVERIFY(std::any_of(fields.begin(), fields.end(), [last](const model::FieldValue &value) {
        return value.id == last && value.state == FieldState::Confirmed;
    }));
}

void TestReviewKeys::oneKeyForAllThatIsNotThere()
{
    for (const FieldKey key : {FieldKey::ExpirationDate, FieldKey::RenewalTerm}) {
        model::FieldValue absent;
        absent.id = model::FieldId::generate();
        absent.key = key;
        absent.confidence = 0.7; // that it is not there
        m_workbench->view(m_ids.first()).fields.append(absent);
    }
    open();
    QCOMPARE(review()->session().readAsAbsent().size(), 2);
    const int before = review()->session().remaining();
    press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(review()->session().remaining(), before - 2);
    for (const model::FieldValue &value : review()->session().fields()) {
        if (value.key == FieldKey::ExpirationDate || value.key == FieldKey::RenewalTerm)
            QCOMPARE(value.state, FieldState::Absent);
    }
}

void TestReviewKeys::skippingPutsItBehindTheOthers()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_workbench->calls().contains(u"skip"_s));
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    QTRY_VERIFY(review()->isVisible());
    QVERIFY(m_workbench->view(m_ids.first()).reviewCase.skippedAt.isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(document()->documentId(), m_ids.first());
    QTRY_VERIFY(!m_workbench->view(m_ids.first()).reviewCase.skippedAt.isValid());
}

void TestReviewKeys::holdAndEscalateGoOnAndComeBack()
{
    m_prompter.text = u"Finance"_s; // whom, and why
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(m_workbench->calls().contains(u"holdDocument"_s));
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    QTRY_VERIFY(review()->isVisible());
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_workbench->calls().contains(u"escalate"_s));
    QTRY_COMPARE(document()->documentId(), m_ids.at(2));
    QTRY_VERIFY(review()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_workbench->calls().contains(u"undoCaseStep"_s));
    QTRY_COMPARE(document()->documentId(), m_ids.at(1));
    m_prompter.text.reset();
}

void TestReviewKeys::placesOfTheValueByKey()
{
    auto *strip = find<ui::StatementStrip>(u"statementStrip"_s);
    // To the first field of the dates, then over the head of the folded parties into them; from
    // below when the list was filled anew meanwhile.
    const auto goToParties = [this] {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
            for (int i = 0; i < 40 && focusedKey() != FieldKey::AgreementDate; ++i)
                press(key);
        }
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down})
            press(key);
        for (int i = 0; i < 12 && focusedKey() != FieldKey::Party; ++i)
            press(Qt::Key_Up);
        return focusedKey() == FieldKey::Party;
    };
    bool isThere = false;
    QTRY_VERIFY((isThere = isThere || goToParties()));
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->statements().size() >= 2);
    auto *page = find<ui::PageView>(u"pageView"_s);
    press(Qt::Key_F3);
    QCOMPARE(page->pageIndex(), 0);
    press(Qt::Key_F3);
    QCOMPARE(page->pageIndex(), 2);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(page->pageIndex(), 0);
}

void TestReviewKeys::keysOfTheScreenLieOverIt()
{
    auto *overlay = find<ui::KeyOverlay>(u"keyOverlay"_s);
    QVERIFY(!overlay->isVisible());
    QWidget *before = QApplication::focusWidget();
    press(Qt::Key_Question);
    QVERIFY(overlay->isVisible());
    QVERIFY(overlay->accessibleDescription().contains(u"Unreadable"_s));
    // What is done most comes first.
    QVERIFY(overlay->accessibleDescription().section(u'\n', 1, 1).contains(u"Confirm the field"_s));
    QVERIFY(!overlay->accessibleDescription().contains(u"Export the log"_s));
    press(Qt::Key_0); // closes it and does nothing else
    QVERIFY(!overlay->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(!review()->session().canUndo());
}

void TestReviewKeys::chooseKeyRow(ActionId id) const
{
    m_window->showArea(ui::Area::Settings);
    auto *list = find<QTreeWidget>(u"keysList"_s);
    for (QTreeWidgetItemIterator it(list); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toInt() == int(id) && (*it)->parent())
            list->setCurrentItem(*it);
    }
}

void TestReviewKeys::aKeyCanBeChanged()
{
    chooseKeyRow(ActionId::ReviewUnreadable);
    auto *edit = find<QKeySequenceEdit>(u"keyEdit"_s);
    edit->setKeySequence(QKeySequence(Qt::Key_F9));
    Q_EMIT edit->editingFinished();
    m_window->showArea(ui::Area::Review);
    auto *button = find<QAbstractButton>(u"unreadableButton"_s);
    QCOMPARE(button->accessibleDescription(), u"Key F9"_s);
    const model::FieldId field = review()->focusedField();
    press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(review()->session().field(field)->state, FieldState::Open);
    press(Qt::Key_F9);
    QCOMPARE(review()->session().field(field)->state, FieldState::Unreadable);
}

void TestReviewKeys::aKeyIsTakenOnlyOnASecondWord()
{
    ui::KeyMap &keys = m_window->keyMap();
    chooseKeyRow(ActionId::ReviewUnreadable);
    auto *edit = find<QKeySequenceEdit>(u"keyEdit"_s);
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
    Q_EMIT edit->editingFinished();
    QCOMPARE(keys.keys(ActionId::ReviewReject), QList{QKeySequence(Qt::CTRL | Qt::Key_J)});
    auto *message = find<QWidget>(u"keysMessage"_s);
    QVERIFY(!message->isHidden());
    message->findChild<QPushButton *>()->click();
    QVERIFY(keys.keys(ActionId::ReviewReject).isEmpty());
    QCOMPARE(keys.keys(ActionId::ReviewUnreadable), QList{QKeySequence(Qt::CTRL | Qt::Key_J)});
    find<QPushButton>(u"keysReset"_s)->click();
    QCOMPARE(keys.keys(ActionId::ReviewReject), QList{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QCOMPARE(keys.keys(ActionId::ReviewUnreadable), QList{QKeySequence(Qt::CTRL | Qt::Key_U)});
}

void TestReviewKeys::changedKeysAreKept()
{
    m_window->keyMap().giveKey(ActionId::ReviewConfirm, QKeySequence(Qt::Key_F12));
    open();
    const model::FieldId field = review()->focusedField();
    press(Qt::Key_0);
    press(Qt::Key_Return);
    QCOMPARE(review()->session().remaining(), 3);
    press(Qt::Key_F12);
    QCOMPARE(review()->session().remaining(), 2);
    QVERIFY(review()->focusedField() != field);
}

QTEST_MAIN(TestReviewKeys)
#include "tst_reviewkeys.moc"
