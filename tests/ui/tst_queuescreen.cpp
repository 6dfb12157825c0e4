// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/ui/screenhost.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/queue/ingestreport.h"
#include "ui/queue/previewpane.h"
#include "ui/queue/queuescreen.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/skeleton.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestQueueScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void showsOneLineADocumentUnderItsStage();
    void titlesKeepTheirRoom();
    void saysWhatToDoWhenEmpty();
    void showsThatItIsLoading();
    void showsAnErrorAndTriesAgain();
    void filtersByChipAndWords();
    void theFilterLeadsToWhatItFound();
    void offersAllWhenNothingFits();
    void opensByKeyAndDoubleClick();
    void previewsWithSpace();
    void foldsGroups();
    void keepsTheSelectionOverARefresh();
    void sortsByHeader();
    void addsFilesByDialogAndDrop();
    void reportsDuplicatesAndErrors();
    void asksForPasswordsUntilOneFits();
    void keepsWhatStaysLocked();
    void pastesAPicture();
    void offersOnlyWhatCanBeDone();
    void archivesAndTellsOfFailures();
    void restoresItsLayout();
    void isQuickWithTenThousand();
    void everyInputHasNames();

private:
    QStringList titles() const;
    void show();
    QAction *action(ui::ActionId id) const;

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    base::SystemClock m_clock;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    test::FakePrompter m_prompter;
    std::unique_ptr<ui::QueueScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    ui::QueueView *m_view = nullptr;
};

void TestQueueScreen::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
}

void TestQueueScreen::init()
{
    qRegisterMetaType<model::DocumentId>();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_prompter = {};
}

void TestQueueScreen::cleanup()
{
    m_host.reset();
    m_screen.reset();
    m_workbench.reset();
}

void TestQueueScreen::cleanupTestCase()
{
    m_messages.reset();
}

void TestQueueScreen::show()
{
    m_screen = std::make_unique<ui::QueueScreen>(*m_workbench, m_prompter, m_clock);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_view = m_screen->findChild<ui::QueueView *>();
    m_screen->activate();
    QTRY_VERIFY(m_screen->findChild<ui::Skeleton *>()->isHidden());
}

QStringList TestQueueScreen::titles() const
{
    QStringList list;
    for (int line = 0; line < m_view->model()->rowCount(); ++line) {
        const QModelIndex index = m_view->model()->index(line, 0);
        if (!index.data(ui::QueueModel::IsGroupRole).toBool())
            list.append(index.data().toString());
    }
    return list;
}

QAction *TestQueueScreen::action(ui::ActionId id) const
{
    return m_screen->findChild<QAction *>(ui::actionObjectName(id));
}

void TestQueueScreen::showsOneLineADocumentUnderItsStage()
{
    m_workbench->addSamples();
    show();
    QCOMPARE(titles().size(), 14);
    const QAbstractItemModel &lines = *m_view->model();
    QCOMPARE(lines.index(0, 0).data().toString(), u"To review (2)"_s);
    const QModelIndex first = lines.index(1, 0);
    QCOMPARE(first.data().toString(), u"Mutual NDA"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Beta Logistics LLC"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"To review"_s));
    QCOMPARE(lines.index(1, ui::QueueModel::Doubt).data().toString(), u"Signer's e-mail"_s);
    QVERIFY(lines.index(1, ui::QueueModel::Doubt)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"35 %"_s));
    QCOMPARE(lines.index(1, ui::QueueModel::Pages).data().toString(), u"3"_s);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentIndex().row(), 1);
}

// At 200 % on a small screen half the width is left.
void TestQueueScreen::titlesKeepTheirRoom()
{
    m_workbench->addSamples();
    show();
    QVERIFY(!m_view->isColumnHidden(ui::QueueModel::Pages));
    m_screen->resize(598, 300);
    QTRY_VERIFY(m_view->columnWidth(ui::QueueModel::Contract) >= 280);
    QVERIFY(m_view->isColumnHidden(ui::QueueModel::Pages));
    QVERIFY(!m_view->isColumnHidden(ui::QueueModel::Progress));
    m_screen->resize(1300, 700);
    QTRY_VERIFY(!m_view->isColumnHidden(ui::QueueModel::Pages));
}

void TestQueueScreen::saysWhatToDoWhenEmpty()
{
    show();
    auto *empty = m_screen->findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Add your first contract"_s);
    m_prompter.files = {u"/in/one.pdf"_s};
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(titles(), QStringList{u"one"_s});
    QVERIFY(!empty->isVisible());
}

void TestQueueScreen::showsThatItIsLoading()
{
    m_workbench->addSamples();
    m_workbench->hold();
    m_screen = std::make_unique<ui::QueueScreen>(*m_workbench, m_prompter, m_clock);
    m_host = std::make_unique<test::ScreenHost>(m_screen.get());
    m_screen->activate();
    QVERIFY(m_screen->findChild<ui::Skeleton *>()->isVisible());
    m_workbench->release();
    QTRY_VERIFY(m_screen->findChild<ui::QueueView *>()->isVisible());
    QTRY_VERIFY(m_screen->findChild<ui::QueueView *>()->hasFocus());
}

void TestQueueScreen::showsAnErrorAndTriesAgain()
{
    m_workbench->addSamples();
    show();
    m_workbench->failNext(u"queue"_s, {base::ErrorKind::Io, u"store.busy"_s, {}});
    m_screen->refresh();
    auto *bar = m_screen->findChild<ui::MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->text().isEmpty());
    QVERIFY(m_view->isVisible()); // what was there stays
    QTest::mouseClick(bar->button(), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void TestQueueScreen::filtersByChipAndWords()
{
    m_workbench->addSamples();
    show();
    const QList<ui::Chip *> chips = m_screen->findChildren<ui::Chip *>();
    QCOMPARE(chips.at(0)->count(), 14);
    QCOMPARE(chips.at(1)->text(), u"To review"_s);
    QTest::mouseClick(chips.at(1), Qt::LeftButton);
    QCOMPARE(titles().size(), 3);
    QTest::keyClicks(m_screen->findChild<QLineEdit *>(u"queueSearch"_s), u"northwind"_s);
    QTRY_COMPARE(titles(), QStringList{u"Master Services Agreement"_s});
}

void TestQueueScreen::theFilterLeadsToWhatItFound()
{
    m_workbench->addSamples();
    show();
    QSignalSpy asked(m_screen.get(), &ui::Screen::documentRequested);
    auto *search = m_screen->findChild<QLineEdit *>(u"queueSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"northwind"_s);
    QTRY_VERIFY(titles().size() < 14);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_view->hasFocus());
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestQueueScreen::offersAllWhenNothingFits()
{
    m_workbench->addSamples();
    show();
    QTest::keyClicks(m_screen->findChild<QLineEdit *>(u"queueSearch"_s), u"zzz"_s);
    auto *empty = m_screen->findChild<ui::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No contract fits"_s);
    QTest::keyClick(empty->button(), Qt::Key_Space);
    QTRY_COMPARE(titles().size(), 14);
}

void TestQueueScreen::opensByKeyAndDoubleClick()
{
    m_workbench->addSamples();
    show();
    QSignalSpy asked(m_screen.get(), &ui::Screen::documentRequested);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<model::DocumentId>(), m_view->currentDocument());
    QCOMPARE(asked.at(0).at(1).value<ui::Area>(), ui::Area::Review);
    const QRect cell = m_view->visualRect(m_view->model()->index(1, 0));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(asked.size(), 2);
}

void TestQueueScreen::previewsWithSpace()
{
    m_workbench->addSamples();
    show();
    auto *pane = m_screen->findChild<ui::PreviewPane *>();
    QVERIFY(!pane->isVisible());
    QTest::keyClick(m_view, Qt::Key_Space);
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->findChild<QLabel *>(u"previewTitle"_s)->text(), u"Mutual NDA"_s);
    QTRY_VERIFY(m_workbench->calls().contains(u"pageImage"_s));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(pane->document(), m_view->currentDocument());
    QTest::keyClick(m_view, Qt::Key_Space);
    QVERIFY(!pane->isVisible());
}

void TestQueueScreen::foldsGroups()
{
    m_workbench->addSamples();
    show();
    const int all = m_view->model()->rowCount();
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(m_view->model()->rowCount(), all - 2);
    QVERIFY(m_view->model()->index(0, 0).data(ui::QueueModel::CollapsedRole).toBool());
    const QRect heading = m_view->visualRect(m_view->model()->index(0, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(m_view->model()->rowCount(), all);
    QCOMPARE(m_view->currentIndex().row(), 0); // by keys and mouse one stays at the heading
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_view->model()->rowCount(), all - 2);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_view->model()->rowCount(), all);
    m_screen->refresh();
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->currentDocument(), m_view->selectedDocuments().value(0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(m_view->model()->rowCount(), all - 2);
    QCOMPARE(m_view->currentIndex().row(), 0); // it holds the contract that was
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->model()->rowCount(), all);
    action(ui::ActionId::QueueGroup)->trigger();
    QCOMPARE(m_view->model()->rowCount(), 14);
}

void TestQueueScreen::keepsTheSelectionOverARefresh()
{
    m_workbench->addSamples();
    show();
    QTest::keyClick(m_view, Qt::Key_Down);
    const model::DocumentId chosen = m_view->currentDocument();
    m_workbench->add(test::sampleContract(u"A new one"_s));
    Q_EMIT m_workbench->queueChanged();
    QTRY_VERIFY(titles().contains(u"A new one"_s));
    QCOMPARE(m_view->currentDocument(), chosen);
    QCOMPARE(m_view->selectedDocuments(), QList{chosen});
}

void TestQueueScreen::sortsByHeader()
{
    m_workbench->addSamples();
    show();
    action(ui::ActionId::QueueGroup)->trigger();
    m_view->sortByColumn(ui::QueueModel::Contract, Qt::AscendingOrder);
    QStringList sorted = titles();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(titles(), sorted);
    m_view->sortByColumn(ui::QueueModel::Contract, Qt::DescendingOrder);
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(titles(), sorted);
}

void TestQueueScreen::addsFilesByDialogAndDrop()
{
    show();
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    m_prompter.files = {u"/in/a.pdf"_s, u"/in/b.tif"_s};
    QTest::mouseClick(m_screen->findChild<QPushButton *>(u"queueAdd"_s), Qt::LeftButton);
    QTRY_COMPARE(titles().size(), 2);
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).value<ui::Notice>().state, ui::State::Ok);

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(u"/in/c.jpg"_s)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_screen.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(m_screen.get(), &drop);
    QTRY_COMPARE(titles().size(), 3);
}

void TestQueueScreen::reportsDuplicatesAndErrors()
{
    show();
    m_screen->ingest().addPaths({u"/in/a.pdf"_s, u"/in/broken.pdf"_s, u"/in/a.pdf"_s});
    QTRY_VERIFY(m_screen->findChild<ui::IngestReport *>());
    auto *report = m_screen->findChild<ui::IngestReport *>();
    QVERIFY(report->isVisible());
    auto *list = report->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QVERIFY(list->topLevelItem(1)->text(1).contains(u"damaged"_s, Qt::CaseInsensitive));
    QVERIFY(list->topLevelItem(2)->text(1).contains(u"duplicate"_s));
    QTRY_COMPARE(titles().size(), 2);
    delete report;
}

void TestQueueScreen::asksForPasswordsUntilOneFits()
{
    show();
    m_prompter.passwords = {u"wrong"_s, u"open sesame"_s};
    m_screen->ingest().addPaths({u"/in/secret.pdf"_s});
    QTRY_VERIFY(m_workbench->calls().contains(u"unlockDocument"_s));
    QTRY_VERIFY(!m_screen->ingest().isBusy());
    QCOMPARE(m_prompter.asked.size(), 2);
    QVERIFY(m_prompter.asked.at(0).contains(u"secret.pdf"_s));
    QVERIFY(!m_screen->findChild<ui::IngestReport *>());
    // One contract, opened where it was kept, and no second one beside it.
    QTRY_COMPARE(titles(), QStringList{u"secret"_s});
    QCOMPARE(m_workbench->calls().count(u"ingest"_s), 1);
}

void TestQueueScreen::keepsWhatStaysLocked()
{
    show();
    m_screen->ingest().addPaths({u"/in/secret.pdf"_s, u"/in/a.pdf"_s});
    QTRY_VERIFY(m_screen->findChild<ui::IngestReport *>());
    const auto *report = m_screen->findChild<ui::IngestReport *>();
    QCOMPARE(report->findChild<QLabel *>(u"ingestSummary"_s)->text(),
             u"2 contract(s) added, 1 of them locked."_s);
    QTRY_COMPARE(titles().size(), 2);
    delete m_screen->findChild<ui::IngestReport *>();
}

void TestQueueScreen::pastesAPicture()
{
    show();
    QGuiApplication::clipboard()->setImage(QImage(20, 30, QImage::Format_RGB32));
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(titles().size(), 1);
    QVERIFY(m_workbench->calls().contains(u"ingestImage"_s));
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    QGuiApplication::clipboard()->setText(u"only words"_s);
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(noticed.size(), 1);
}

void TestQueueScreen::offersOnlyWhatCanBeDone()
{
    workflow::DocumentView failed = test::sampleContract(u"Failed one"_s);
    failed.document.stage = model::Stage::Failed;
    failed.document.failureCode = u"import.damaged"_s;
    const model::DocumentId id = m_workbench->add(failed);
    show();
    QVERIFY(action(ui::ActionId::QueueRetry)->isEnabled());
    QVERIFY(!action(ui::ActionId::QueueArchive)->isEnabled());
    QVERIFY(!action(ui::ActionId::QueuePassword)->isEnabled());
    Q_EMIT m_view->customContextMenuRequested({10, 50});
    auto *menu = m_screen->findChild<QMenu *>(u"queueMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(action(ui::ActionId::QueueRetry)));
    QVERIFY(!menu->actions().contains(action(ui::ActionId::QueueArchive)));
    menu->close();
    action(ui::ActionId::QueueRetry)->trigger();
    QCOMPARE(m_workbench->view(id).document.stage, model::Stage::Captured);
}

void TestQueueScreen::archivesAndTellsOfFailures()
{
    workflow::DocumentView verified = test::sampleContract();
    verified.document.stage = model::Stage::Verified;
    const model::DocumentId id = m_workbench->add(verified);
    show();
    QSignalSpy noticed(m_screen.get(), &ui::Screen::noticed);
    m_workbench->failNext(u"archive"_s, {base::ErrorKind::Io, u"store.full"_s, {}});
    action(ui::ActionId::QueueArchive)->trigger();
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).value<ui::Notice>().state, ui::State::Stop);
    action(ui::ActionId::QueueArchive)->trigger();
    QTRY_COMPARE(m_workbench->view(id).document.stage, model::Stage::Archived);
}

void TestQueueScreen::restoresItsLayout()
{
    m_workbench->addSamples();
    show();
    QTest::keyClick(m_view, Qt::Key_Space);
    action(ui::ActionId::QueueGroup)->trigger();
    const QByteArray layout = m_screen->saveLayout();
    cleanup();
    init();
    m_workbench->addSamples();
    show();
    m_screen->restoreLayout(layout);
    QVERIFY(m_screen->findChild<ui::PreviewPane *>()->isVisible());
    QCOMPARE(m_view->model()->rowCount(), 14);
    m_screen->restoreLayout("nonsense"_ba);
    QCOMPARE(m_view->model()->rowCount(), 14);
}

void TestQueueScreen::isQuickWithTenThousand()
{
    m_workbench->addMany(10'000);
    show();
    QCOMPARE(titles().size(), 10'000);
    for (int step = 0; step < 50; ++step)
        QTest::keyClick(m_view, Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 500);
    m_view->sortByColumn(ui::QueueModel::Contract, Qt::AscendingOrder);
    QCOMPARE(titles().size(), 10'000);
}

void TestQueueScreen::everyInputHasNames()
{
    m_workbench->addSamples();
    show();
    const QList<QWidget *> widgets = m_screen->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestQueueScreen)
#include "tst_queuescreen.moc"
