// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskbench.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/spokenwidgets.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidepreview.h"
#include "ui/capture/sidestrip.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/frame/rail.h"
#include "ui/frame/screenarea.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

// Every screen of the window for people who hear it, who have no mouse, or who see it large; in
// every language.
class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void everythingSaysWhatItIs_data();
    void everythingSaysWhatItIs();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void lettersAreUnique_data();
    void lettersAreUnique();
    void fitsAtDoubleSize_data();
    void fitsAtDoubleSize();
    void isNotScrolledAsAWhole_data();
    void isNotScrolledAsAWhole();
    void isNotScrolledSidewaysAtDouble_data();
    void isNotScrolledSidewaysAtDouble();

private:
    void open(const QString &language, const QSize &size);
    void show(const QString &place);
    void showCapture(const QString &tool);
    void showLastLook();
    void trigger(ui::ActionId id);

    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    base::SystemClock m_clock;
    test::FakePrompter m_prompter;
    std::unique_ptr<test::TempOffice> m_office; // of the Capture screen
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace
{

constexpr QSize smallScreen{1366, 768};
// The same screen at 200 %.
constexpr QSize smallScreenAtDouble{683, 384};

const QStringList places{
    u"capture"_s,    u"capture crop"_s, u"capture corners"_s, u"capture light"_s, u"last look"_s,
    u"groups"_s,     u"comments"_s,     u"queue"_s,           u"review"_s,        u"sign"_s,
    u"check"_s,      u"history"_s,      u"audit"_s,           u"dashboard"_s,     u"settings 0"_s,
    u"settings 1"_s, u"settings 2"_s,   u"settings 3"_s,      u"settings 4"_s,    u"settings 5"_s,
    u"settings 6"_s, u"settings 7"_s,   u"settings 8"_s};

void addPlaces(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    for (const QString &language : languages) {
        for (const QString &place : places) {
            // Words differ, the tools do not.
            if (place.startsWith(u"capture "_s) && language != u"en"_s && language != u"de"_s)
                continue;
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(place)) << language << place;
        }
    }
}

// Whether a person can bring the whole of it into sight by scrolling.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

} // namespace

void TestAccess::initTestCase()
{
    m_messages = std::make_unique<test::OffscreenMessages>();
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    m_office = std::make_unique<test::TempOffice>();
    QVERIFY(test::paintPage({u"This is a page"_s}, 60).save(m_office->path(u"page.png"_s)));
}

void TestAccess::cleanupTestCase()
{
    m_office.reset();
    m_theme.reset();
    m_messages.reset();
}

void TestAccess::init()
{
    m_settings
        = std::make_unique<QSettings>(m_folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
    m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
}

void TestAccess::cleanup()
{
    m_window.reset();
    m_bench.reset();
    m_workbench.reset();
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
}

void TestAccess::open(const QString &language, const QSize &size)
{
    ui::installTranslations(*qApp, QLocale(language));
    m_window = ui::makeMainWindow(
        {*m_workbench, m_prompter, m_clock, *m_settings, *m_theme, m_bench.get()},
        [](ui::ThemeChoice) {});
    m_window->resize(size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(m_window->findChild<ui::QueueView *>()->model()->rowCount() > 0);
}

void TestAccess::show(const QString &place)
{
    auto *document = m_window->findChild<ui::DocumentScreen *>();
    const QMap<QString, Part> parts{{u"review"_s, Part::Review},
                                    {u"sign"_s, Part::Sign},
                                    {u"check"_s, Part::Check},
                                    {u"history"_s, Part::History}};
    const QMap<QString, ui::Area> areas{{u"queue"_s, ui::Area::Queue},
                                        {u"audit"_s, ui::Area::Audit},
                                        {u"dashboard"_s, ui::Area::Dashboard}};
    if (place.startsWith(u"capture"_s)) {
        showCapture(place.section(u' ', 1));
    } else if (place == u"last look"_s) {
        showLastLook();
    } else if (place == u"groups"_s) {
        m_window->showArea(ui::Area::Queue);
        trigger(ui::ActionId::QueueVerify);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"groupVerifier"_s)->isVisible());
    } else if (parts.contains(place) || place == u"comments"_s) {
        workflow::DocumentView filed = test::sampleContract();
        filed.sync.status = model::SyncStatus::Done;
        filed.sync.connector = u"hubspot"_s;
        const model::DocumentId id = m_workbench->add(filed);
        m_window->openDocument(id);
        document->openDocument(id, parts.value(place, Part::Review));
        QTRY_COMPARE(document->documentId(), id);
        if (place == u"comments"_s) {
            QTRY_VERIFY(m_window->findChild<QWidget *>(u"fieldList"_s)->isVisible());
            trigger(ui::ActionId::ReviewComments);
        }
    } else if (areas.contains(place)) {
        m_window->showArea(areas.value(place));
    } else {
        m_window->showArea(ui::Area::Settings);
        auto *sections = m_window->findChild<QListWidget *>(u"settingsSections"_s);
        sections->setCurrentRow(std::min(place.section(u' ', 1).toInt(), sections->count() - 1));
    }
    QCoreApplication::processEvents(); // layouts settle
}

void TestAccess::trigger(ui::ActionId id)
{
    auto *action = m_window->findChild<QAction *>(ui::actionObjectName(id));
    QVERIFY(action && action->isEnabled());
    action->trigger();
}

// The workbench of pages, with one of its tools in hand.
void TestAccess::showCapture(const QString &tool)
{
    m_window->showArea(ui::Area::Capture);
    auto *capture = m_window->findChild<ui::CaptureScreen *>();
    const QAbstractItemModel *sides
        = m_window->findChild<ui::SideStrip *>(u"captureStrip"_s)->model();
    if (sides->rowCount() == 0)
        capture->addFiles({m_office->path(u"page.png"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(sides->rowCount() > 0, 20'000);
    const auto *page = m_window->findChild<ui::SidePreview *>(u"capturePreview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isEmpty(), 20'000);
    if (tool == u"crop"_s)
        trigger(ui::ActionId::CaptureCrop);
    else if (tool == u"corners"_s)
        trigger(ui::ActionId::CaptureCorners);
    else if (tool == u"light"_s)
        trigger(ui::ActionId::CaptureLight);
}

// Only of what wants no more than a yes.
void TestAccess::showLastLook()
{
    workflow::DocumentView view = test::sampleContract();
    view.fields.removeIf([](const model::FieldValue &field) {
        return field.key != model::FieldKey::Party || field.confidence < 0.9;
    });
    for (const auto &[key, value] : {std::pair{model::FieldKey::EffectiveDate, u"2026-03-01"_s},
                                     std::pair{model::FieldKey::Term, u"2 years"_s}}) {
        model::FieldValue field
            = test::sampleField(key, value, value, 0.8, {0, {{0.3, 0.4, 0.2, 0.02}}, 0, 0});
        field.id = model::FieldId::generate();
        view.fields.append(field);
    }
    const model::DocumentId id = m_workbench->add(view);
    m_window->openDocument(id);
    QTRY_COMPARE(m_window->findChild<ui::DocumentScreen *>()->documentId(), id);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"fieldList"_s)->isVisible());
    trigger(ui::ActionId::ReviewApprove);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"lastLook"_s)->isVisible());
}

void TestAccess::everythingSaysWhatItIs_data()
{
    addPlaces(ui::programLanguages());
}

void TestAccess::everythingSaysWhatItIs()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    open(language, smallScreen);
    show(place);
    QVERIFY(test::tabStopsIn(*m_window).size() >= 2);
    const QStringList silent = test::silentIn(*m_window);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestAccess::tabReachesEverything_data()
{
    addPlaces({u"en"_s});
}

void TestAccess::tabReachesEverything()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    open(language, smallScreen);
    show(place);
    const QStringList missed = test::missedByTab(*m_window);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestAccess::lettersAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : ui::programLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestAccess::lettersAreUnique()
{
    QFETCH(const QString, language);
    open(language, smallScreen);
    QStringList clashes;
    for (const ui::Area area : m_window->rail()->areas()) {
        m_window->showArea(area);
        QList<QList<QAction *>> levels{m_window->menuBar()->actions()};
        for (const QAction *menu : levels.first())
            levels.append(menu->menu()->actions());
        for (const QList<QAction *> &level : std::as_const(levels)) {
            QMap<QChar, QString> used;
            for (const QAction *entry : level) {
                const QString text = entry->text();
                const QChar letter = text.mid(text.indexOf(u'&') + 1, 1).toLower().front();
                if (entry->isSeparator())
                    continue;
                if (!text.contains(u'&'))
                    clashes.append(u"no letter: "_s + text);
                else if (used.contains(letter))
                    clashes.append(text + u" and "_s + used.value(letter));
                used.insert(letter, text);
            }
        }
    }
    clashes.removeDuplicates();
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestAccess::fitsAtDoubleSize_data()
{
    addPlaces({u"en"_s, u"de"_s});
}

// A screen of 1366x768 at 200 %: nothing is cut off that does not scroll.
void TestAccess::fitsAtDoubleSize()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    open(language, smallScreenAtDouble);
    show(place);
    const QSize size = m_window->size();
    QVERIFY2(size.width() <= smallScreenAtDouble.width()
                 && size.height() <= smallScreenAtDouble.height(),
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    QStringList cut;
    for (const QWidget *widget : test::tabStopsIn(*m_window)) {
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        if (!scrolls(widget) && !m_window->rect().contains(place))
            cut.append(test::pathOf(widget));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestAccess::isNotScrolledAsAWhole_data()
{
    addPlaces({u"en"_s, u"de"_s});
}

// On a usual small screen everything has its place; lists and pages scroll within it.
void TestAccess::isNotScrolledAsAWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    open(language, smallScreen);
    show(place);
    for (const ui::ScreenArea *area : m_window->findChildren<ui::ScreenArea *>()) {
        if (!area->isVisible())
            continue;
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
}

void TestAccess::isNotScrolledSidewaysAtDouble_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    for (const QString &language : ui::programLanguages()) {
        for (const QString &place : {u"capture"_s, u"queue"_s, u"review"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(place)) << language << place;
    }
}

// Where people work all day, at least what is beside each other stays so at 200 %.
void TestAccess::isNotScrolledSidewaysAtDouble()
{
    QFETCH(const QString, language);
    QFETCH(const QString, place);
    open(language, smallScreenAtDouble);
    show(place);
    for (const ui::ScreenArea *area : m_window->findChildren<ui::ScreenArea *>()) {
        if (area->isVisible())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
