// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/review/commentspane.h"
#include "ui/review/mentionedit.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

// What people say about a contract, beside its fields: by keys and by mouse.
class TestComments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void writtenByKeysAlone();
    void peopleAreOfferedBehindAnAt();
    void aCommentMayBeAboutTheField();
    void onesOwnIsTakenBackAndPutBack();
    void newOnesOpenThePaneAndAreSeen();
    void markupIsShownAsItIs();

private:
    void open(model::DocumentId id);
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    model::Comment said(const QString &author, const QString &text);
    ui::ReviewScreen *review() const
    {
        return static_cast<ui::DocumentScreen *>(m_window->screen(ui::Area::Review))->review();
    }
    QList<model::Comment> stored() const { return m_workbench->view(m_id).comments; }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    ui::CommentsPane *pane() const { return find<ui::CommentsPane>(u"commentsPane"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::MainWindow> m_window;
    model::DocumentId m_id;
    model::DocumentId m_other;
};

void TestComments::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestComments::cleanupTestCase()
{
    m_messages.reset();
}

void TestComments::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_id = m_workbench->add(test::sampleContract(u"First"_s));
    m_other = m_workbench->add(test::sampleContract(u"Second"_s));
    for (const model::DocumentId id : {m_id, m_other}) {
        m_workbench->view(id).me = u"Rosa Reviewer"_s;
        m_workbench->view(id).people
            = {{u"Rosa Reviewer"_s, {}, {}}, {u"Ben Counsel"_s, {}, u"Legal"_s}};
    }
    m_workbench->settingsState().people = m_workbench->view(m_id).people;
    m_window = ui::makeMainWindow({*m_workbench, m_prompter, m_clock, *m_settings, *m_theme},
                                  [](ui::ThemeChoice) {});
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    open(m_id);
}

void TestComments::cleanup()
{
    m_window.reset();
    m_workbench.reset();
}

void TestComments::open(model::DocumentId id)
{
    m_window->openDocument(id);
    auto *screen = static_cast<ui::DocumentScreen *>(m_window->screen(ui::Area::Review));
    QTRY_VERIFY(screen->documentId() == id && review()->isVisible());
    QTRY_VERIFY(!review()->focusedField().isNull());
}

void TestComments::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QApplication::setActiveWindow(m_window.get());
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestComments::type(const QString &text)
{
    QTest::keyClicks(find<ui::MentionEdit>(u"commentEdit"_s), text);
}

model::Comment TestComments::said(const QString &author, const QString &text)
{
    model::Comment comment;
    comment.id = model::CommentId::generate();
    comment.author = author;
    comment.text = text;
    comment.at = QDateTime::currentDateTimeUtc();
    return comment;
}

void TestComments::writtenByKeysAlone()
{
    QVERIFY(!pane()->isVisible());
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(pane()->isVisible());
    QVERIFY(find<ui::MentionEdit>(u"commentEdit"_s)->hasFocus());
    const int waiting = review()->session().remaining();
    type(u"Whose annex is this?"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().text, u"Whose annex is this?"_s);
    QVERIFY(stored().first().field.isNull());
    QCOMPARE(review()->session().remaining(), waiting); // Enter has confirmed nothing
    QTRY_VERIFY(find<QLabel>(u"comment."_s + stored().first().id.toString()));
    QTRY_COMPARE(find<QToolButton>(u"commentsButton"_s)->text(), u"Comments (1)"_s);
    press(Qt::Key_Escape);
    QVERIFY(!pane()->isVisible());
    QVERIFY(find<QWidget>(u"fieldList"_s)->hasFocus());
}

void TestComments::peopleAreOfferedBehindAnAt()
{
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *edit = find<ui::MentionEdit>(u"commentEdit"_s);
    type(u"See @be"_s);
    press(Qt::Key_Return); // takes the name, sends nothing
    QCOMPARE(edit->text(), u"See @Ben Counsel "_s);
    QVERIFY(stored().isEmpty());
    edit->clear();
    type(u"See @be"_s);
    press(Qt::Key_Tab); // takes it as well, and leads nowhere else
    QCOMPARE(edit->text(), u"See @Ben Counsel "_s);
    QVERIFY(edit->hasFocus());
    type(u"please, a@be"_s); // no name within a word
    press(Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().mentions, QStringList{u"Ben Counsel"_s});
}

void TestComments::aCommentMayBeAboutTheField()
{
    QTest::mouseClick(find<QToolButton>(u"commentsButton"_s), Qt::LeftButton);
    QVERIFY(pane()->isVisible());
    const model::FieldId field = review()->focusedField();
    QTest::mouseClick(find<ui::Chip>(u"commentAbout"_s), Qt::LeftButton);
    type(u"Hard to read"_s);
    QTest::keyClick(find<ui::MentionEdit>(u"commentEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().first().field, field);
    press(Qt::Key_Escape);
    press(Qt::Key_F8); // to another field
    QVERIFY(review()->focusedField() != field);
    const QString show = u"commentShow."_s + stored().first().id.toString();
    QTRY_VERIFY(find<QToolButton>(show));
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QTest::mouseClick(find<QToolButton>(show), Qt::LeftButton);
    QCOMPARE(review()->focusedField(), field);
}

void TestComments::onesOwnIsTakenBackAndPutBack()
{
    m_workbench->view(m_other).comments
        = {said(u"Ben Counsel"_s, u"His"_s), said(u"Rosa Reviewer"_s, u"Hers"_s)};
    open(m_other);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    const QList<model::Comment> both = m_workbench->view(m_other).comments;
    QVERIFY(!find<QToolButton>(u"commentTakeBack."_s + both.at(0).id.toString()));
    auto *button = find<QToolButton>(u"commentTakeBack."_s + both.at(1).id.toString());
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_workbench->view(m_other).comments.size(), 1);
    QCOMPARE(m_workbench->view(m_other).comments.first().text, u"His"_s);
}

void TestComments::newOnesOpenThePaneAndAreSeen()
{
    m_workbench->view(m_other).comments = {said(u"Ben Counsel"_s, u"@Rosa, look at page 2"_s)};
    m_workbench->view(m_other).unreadComments = 1;
    open(m_other);
    QVERIFY(pane()->isVisible());
    QTRY_COMPARE(m_workbench->view(m_other).unreadComments, 0);
    const QString id = m_workbench->view(m_other).comments.first().id.toString();
    auto *label = find<QLabel>(u"comment."_s + id);
    QVERIFY(label);
    QVERIFY(label->text().startsWith(u"New"_s)); // for as long as the contract is open
    open(m_id);
    QVERIFY(!pane()->isVisible());
}

void TestComments::markupIsShownAsItIs()
{
    m_workbench->view(m_other).comments = {said(u"Ben Counsel"_s, u"<b>bold</b>"_s)};
    open(m_other);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    const QString id = m_workbench->view(m_other).comments.first().id.toString();
    QTRY_VERIFY(find<QLabel>(u"comment."_s + id));
    auto *label = find<QLabel>(u"comment."_s + id);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(u"<b>bold</b>"_s));
}

QTEST_MAIN(TestComments)
#include "tst_comments.moc"
