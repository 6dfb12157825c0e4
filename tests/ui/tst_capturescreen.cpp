// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/monkey.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/screenhost.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidedelegate.h"
#include "ui/capture/sidestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using ui::ActionId;

// The Capture screen over a real workspace; pages come from files.
class TestCaptureScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::CaptureScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;
    QList<ui::Notice> m_notices;

    template <typename T>
    T *part(const QString &name) const
    {
        auto *found = m_screen->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    ui::SideStrip *strip() const { return part<ui::SideStrip>(u"captureStrip"_s); }
    ui::SideStrip *tray() const { return part<ui::SideStrip>(u"captureTray"_s); }
    ui::SidePreview *preview() const { return part<ui::SidePreview>(u"capturePreview"_s); }
    QAction *action(ActionId id) const { return part<QAction>(ui::actionObjectName(id)); }
    QString page(const QString &name, const QString &line)
    {
        const QString path = m_office->path(name);
        if (!test::paintPage({line}, 60).save(path))
            qFatal("no page");
        return path;
    }
    // A stack of so many pages, all in one document.
    void stack(int pages)
    {
        QStringList paths;
        for (int i = 0; i < pages; ++i)
            paths.append(page(u"page%1.png"_s.arg(i), u"This is page %1"_s.arg(i)));
        m_screen->addFiles(paths);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->view().order.size(), pages, 60'000);
        QTRY_COMPARE(strip()->model()->rowCount(), pages);
        strip()->setFocus();
    }
    void choose(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(strip()->viewport(), Qt::LeftButton, modifiers, cell(row).center());
    }
    QRect cell(int row) const { return strip()->visualRect(strip()->model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(strip(), key, modifiers);
    }
    // How many pages each document has.
    QList<qsizetype> documents() const
    {
        QList<qsizetype> sizes;
        for (const auto &document : m_screen->view().arrangement.documents)
            sizes.append(document.size());
        return sizes;
    }
    QList<model::SideId> order() const
    {
        QList<model::SideId> sides;
        for (const auto &document : m_screen->view().arrangement.documents)
            sides += document;
        return sides;
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(strip()->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(strip()->viewport(), (from + to) / 2);
        QTest::mouseMove(strip()->viewport(), to);
        QTest::mouseRelease(strip()->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    }

    void open()
    {
        m_notices.clear();
        m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
        m_screen = std::make_unique<ui::CaptureScreen>(*m_bench, nullptr, *m_prompter);
        connect(m_screen.get(), &ui::Screen::noticed, this,
                [this](const ui::Notice &notice) { m_notices.append(notice); });
        m_host = std::make_unique<test::ScreenHost>(m_screen.get(), QSize(1280, 700));
        m_screen->activate();
    }
    void close()
    {
        m_host.reset();
        m_screen.reset();
        m_bench.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = std::make_unique<test::OffscreenMessages>();
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        m_prompter = std::make_unique<test::FakePrompter>();
        open();
    }
    void cleanup()
    {
        close();
        m_office.reset();
    }

    void saysWhatToDoWhenEmpty()
    {
        auto *empty = m_screen->findChild<ui::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->title().isEmpty());
        m_prompter->files = {page(u"one.png"_s, u"One"_s)};
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 1, 60'000);
        QTRY_VERIFY(!preview()->isEmpty());
    }
    void documentsArePartedAndJoinedByKeys()
    {
        stack(5);
        choose(2);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 3}));
        choose(4);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 2, 1}));
        choose(3); // within the second: it is joined with the first
        press(Qt::Key_J);
        QTRY_COMPARE(documents(), (QList<qsizetype>{4, 1}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 2, 1}));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(documents(), (QList<qsizetype>{4, 1}));
    }
    void aProtectedFileAsksForItsPassword()
    {
        const QString path = m_office->path(u"locked.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::encryptedPdf(test::pdfOf({{u"Lease"_s}, {u"Page two"_s}}), "open sesame",
                                      "owner"));
        file.close();
        m_prompter->passwords = {u"wrong"_s, u"open sesame"_s};
        m_screen->addFiles({path, page(u"good.png"_s, u"Good"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 3, 60'000);
        QCOMPARE(m_prompter->asked.size(), 2);
        QVERIFY(m_prompter->asked.first().contains(u"locked.pdf"_s));
        // It is drawn without being asked for again, and becomes a document that opens by itself.
        QTRY_VERIFY_WITH_TIMEOUT(
            !strip()->model()->index(1, 0).data(ui::SideList::PictureRole).value<QImage>().isNull(),
            60'000);
        strip()->setFocus();
        QSignalSpy shown(m_screen.get(), &ui::Screen::documentRequested);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60'000);
        // One that nobody can open stays out, without a word more.
        m_prompter->passwords.clear();
        m_screen->addFiles({path});
        QTRY_COMPARE(m_prompter->asked.size(), 3);
        QCOMPARE(strip()->model()->rowCount(), 0);
    }
    void aSplitIsDragged()
    {
        stack(5);
        choose(2);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 3}));
        drag(ui::SideDelegate::bar(cell(2)).center(), cell(4).topLeft() + QPoint(20, 60));
        QTRY_COMPARE(documents(), (QList<qsizetype>{4, 1}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 3}));
    }
    void pagesAreDraggedAndMovedByKeys()
    {
        stack(4);
        const QList<model::SideId> before = order();
        choose(0);
        drag(cell(0).center(), cell(2).center() + QPoint(20, 0));
        QTRY_COMPARE(order(), (QList{before[1], before[2], before[0], before[3]}));
        press(Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(order(), (QList{before[1], before[0], before[2], before[3]}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(order(), (QList{before[1], before[2], before[0], before[3]}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(order(), before);
    }
    void whatIsSetAsideLiesInTheTray()
    {
        stack(4);
        const QList<model::SideId> before = order();
        QVERIFY(!tray()->isVisible());
        choose(1);
        choose(2, Qt::ShiftModifier);
        press(Qt::Key_Delete);
        QTRY_COMPARE(order(), (QList{before[0], before[3]}));
        QCOMPARE(tray()->model()->rowCount(), 2);
        QVERIFY(part<QToolButton>(u"captureTrayButton"_s)->isVisible());
        QVERIFY(!tray()->isVisible());
        press(Qt::Key_T);
        QTRY_VERIFY(tray()->isVisible());
        QCOMPARE(m_notices.constLast().actionText, u"Undo"_s);
        // One of them comes back to where it was.
        tray()->setFocus();
        QTest::mouseClick(tray()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          tray()->visualRect(tray()->model()->index(0, 0)).center());
        QTRY_VERIFY(action(ActionId::CapturePutBack)->isEnabled());
        QTest::keyClick(tray(), Qt::Key_Insert);
        QTRY_COMPARE(order(), (QList{before[0], before[1], before[3]}));
        // And by the notice all.
        m_notices.constLast().action();
        QTRY_COMPARE(order(), (QList{before[0], before[3]}));
    }
    void picturesAreTurnedAndLookSo()
    {
        stack(2);
        choose(0);
        QTRY_VERIFY(!preview()->isEmpty());
        const model::SideId side = strip()->currentSide();
        press(Qt::Key_R);
        QTRY_COMPARE(m_screen->view().arrangement.picture(side).turnCw, 90);
        const auto thumbnail = [this] {
            return strip()->model()->index(0, 0).data(ui::SideList::PictureRole).value<QImage>();
        };
        QTRY_VERIFY(thumbnail().width() > thumbnail().height());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_L);
        QTRY_VERIFY(m_screen->view().arrangement.picture(side).isUntouched());
        QCOMPARE(m_screen->view().arrangement.picture(order().at(1)).turnCw, 270);
        QTRY_VERIFY(thumbnail().width() < thumbnail().height());
    }
    void aFrameIsSetByMouseAndKeys()
    {
        stack(1);
        QTRY_VERIFY(!preview()->isEmpty());
        press(Qt::Key_C);
        QTRY_COMPARE(preview()->tool(), ui::SidePreview::Tool::Crop);
        const QPoint corner = preview()->handlePosition(4).toPoint();
        const QPoint inside = (corner + preview()->rect().center()) / 2;
        QTest::mousePress(preview(), Qt::LeftButton, Qt::NoModifier, corner);
        QTest::mouseMove(preview(), inside);
        QTest::mouseRelease(preview(), Qt::LeftButton, Qt::NoModifier, inside);
        QTest::keyClick(preview(), Qt::Key_Tab); // on to the middle of the lower edge
        QTest::keyClick(preview(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(preview(), Qt::Key_Return);
        QTRY_VERIFY(!m_screen->view().arrangement.pictures.isEmpty());
        const model::PageRect crop = m_screen->view().arrangement.pictures.first().crop;
        QVERIFY(crop.left == 0 && crop.top == 0);
        QVERIFY(crop.width < 0.9 && crop.width > 0.5);
        QVERIFY(crop.height < 0.8);
        QCOMPARE(preview()->tool(), ui::SidePreview::Tool::Look);
        // Escape leaves all as it is, and so does the button; the other takes it.
        press(Qt::Key_C);
        QTRY_COMPARE(preview()->tool(), ui::SidePreview::Tool::Crop);
        QTest::keyClick(preview(), Qt::Key_Right);
        QTest::keyClick(preview(), Qt::Key_Escape);
        QCOMPARE(preview()->tool(), ui::SidePreview::Tool::Look);
        press(Qt::Key_C);
        QVERIFY(part<QPushButton>(u"captureToolApply"_s)->isVisible());
        QTest::mouseClick(part<QPushButton>(u"captureToolLeave"_s), Qt::LeftButton);
        QCOMPARE(m_screen->view().arrangement.pictures.first().crop, crop);
        press(Qt::Key_C);
        QTest::keyClick(preview(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::mouseClick(part<QPushButton>(u"captureToolApply"_s), Qt::LeftButton);
        QTRY_VERIFY(m_screen->view().arrangement.pictures.first().crop.left > 0.01);
    }
    void aPhotosCornersAreSetWithTheKeys()
    {
        stack(1);
        QTRY_VERIFY(!preview()->isEmpty());
        press(Qt::Key_P);
        QTRY_COMPARE(preview()->tool(), ui::SidePreview::Tool::Corners);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(preview(), i < 2 ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
            QTest::keyClick(preview(), Qt::Key_Tab);
        }
        QTest::keyClick(preview(), Qt::Key_Return);
        QTRY_VERIFY(!m_screen->view().arrangement.pictures.isEmpty());
        QVERIFY(m_screen->view().arrangement.pictures.first().corners);
        QTest::keyClick(strip(), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->view().arrangement.pictures.isEmpty());
    }
    void aStackIsThereAgainAfterARestart()
    {
        stack(3);
        choose(1);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{1, 2}));
        const model::BatchId batch = m_screen->batch();
        close();
        m_office->reopen();
        open();
        QTRY_COMPARE(m_screen->batch(), batch);
        QTRY_COMPARE(documents(), (QList<qsizetype>{1, 2}));
        QCOMPARE(part<QListWidget>(u"captureBatches"_s)->count(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(documents(), (QList<qsizetype>{3}));
    }
    void becomesDocumentsInTheQueue()
    {
        stack(3);
        choose(2);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{2, 1}));
        QSignalSpy shown(m_screen.get(), &ui::Screen::documentRequested);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60'000);
        QCOMPARE(shown.first().at(1).value<ui::Area>(), ui::Area::Queue);
        const auto id = shown.first().at(0).value<model::DocumentId>();
        QCOMPARE(m_office->document(id).pages.size(), 2);
        QVERIFY(m_screen->batch().isNull());
        QVERIFY(m_office->office().capture().open()->isEmpty());
    }
    void aDiscardedStackComesBackByTheNotice()
    {
        stack(2);
        const model::BatchId batch = m_screen->batch();
        action(ActionId::CaptureDiscard)->trigger();
        QTRY_VERIFY(m_screen->batch().isNull());
        m_notices.constLast().action();
        QTRY_COMPARE(m_screen->batch(), batch);
        QTRY_COMPARE(strip()->model()->rowCount(), 2);
    }
    void aFileThatCannotBeReadIsNamed()
    {
        const QString path = m_office->path(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words");
        file.close();
        m_screen->addFiles({path, page(u"good.png"_s, u"Good"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 1, 60'000);
        QTRY_VERIFY(!m_notices.isEmpty());
        QVERIFY(m_notices.constLast().text.startsWith(u"notes.txt"_s));
    }
    void whatIsOnTheClipboardComesIn()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"only words"_s);
        QTest::keyClick(m_screen.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(m_screen->batch().isNull());
        QImage picture(200, 280, QImage::Format_RGB32);
        picture.fill(Qt::darkGray);
        clipboard->setImage(picture);
        QTest::keyClick(m_screen.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 1, 60'000);
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(page(u"one.png"_s, u"One"_s)),
                        QUrl::fromLocalFile(page(u"two.png"_s, u"Two"_s))});
        clipboard->setMimeData(files);
        QTest::keyClick(strip(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(strip()->model()->rowCount(), 3, 60'000);
        clipboard->clear();
    }
    void everySideIsSpoken()
    {
        stack(3);
        choose(1);
        press(Qt::Key_S);
        QTRY_COMPARE(documents(), (QList<qsizetype>{1, 2}));
        const QString words = strip()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith(u"Document 2, page 2 of 2"_s), qPrintable(words));
        for (const QWidget *each : m_screen->findChildren<QToolButton *>()) {
            if (each->isVisible())
                QVERIFY2(!each->accessibleName().isEmpty()
                             || !qobject_cast<const QToolButton *>(each)->text().isEmpty(),
                         qPrintable(each->objectName()));
        }
    }
    void aThousandRandomEventsLoseNothing()
    {
        stack(8);
        const model::Arrangement first = m_screen->view().arrangement;
        test::Monkey monkey(20261122);
        const test::Monkey::Keys keys{
            {Qt::Key_S,      Qt::Key_J,      Qt::Key_R,      Qt::Key_L,      Qt::Key_U,
             Qt::Key_Delete, Qt::Key_Insert, Qt::Key_T,      Qt::Key_Left,   Qt::Key_Right,
             Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Comma,  Qt::Key_Period, Qt::Key_C,
             Qt::Key_P,      Qt::Key_Escape, Qt::Key_Return, Qt::Key_Tab,    Qt::Key_Home,
             Qt::Key_End,    Qt::Key_B},
            {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier}};
        const test::Monkey::Keys chords{
            {Qt::Key_Z, Qt::Key_Z, Qt::Key_A, Qt::Key_Left, Qt::Key_Right, Qt::Key_0, Qt::Key_B,
             Qt::Key_D},
            {Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier}};
        const QList<QWidget *> targets = {strip(), strip(), preview(), tray()};
        const int steps = test::Monkey::steps(1000);
        for (int i = 0; i < steps; ++i) {
            QWidget *target = monkey.oneOf(targets);
            target->setFocus();
            const int kind = monkey.below(10);
            auto *list = qobject_cast<ui::SideStrip *>(target);
            if (kind < 7)
                monkey.press(target, kind < 5 ? keys : chords);
            else
                monkey.drag(list ? list->viewport() : target);
            if (i % 50 == 0)
                QTest::qWait(0);
        }
        preview()->leaveTool();
        QVERIFY(!m_screen->batch().isNull());
        m_bench->batch(m_screen->batch()).waitForFinished(); // comes after all edits
        model::CaptureBatch batch = *m_office->office().capture().load(m_screen->batch());
        QCOMPARE(batch.arrangement().sideCount(), 8);
        while (batch.stepsDone > 0)
            batch = *m_office->office().capture().undo(batch.id);
        QCOMPARE(batch.arrangement(), first);
    }
};

QTEST_MAIN(TestCaptureScreen)
#include "tst_capturescreen.moc"
