// SPDX-License-Identifier: Apache-2.0
#include "app/desktopwindow.h"
#include "tests/screenshots/stage.h"
#include "tests/support/fakeinlets.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/sidestrip.h"
#include "ui/document/documentscreen.h"
#include "ui/export/exportdialog.h"
#include "ui/firststart/firststartdialog.h"
#include "ui/firststart/unlockdialog.h"
#include "ui/inlets/waysinpage.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/translations.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

// screenshots FOLDER: pictures of every screen, light and dark, from the demo workspace.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

constexpr QSize windowSize{1366, 768};
constexpr QSize waysInSize{800, 1000};
constexpr int settleMs = 1500; // toasts come and go, pages are drawn

class Photographer
{
public:
    Photographer(const QString &folder, const QString &scheme)
        : m_folder(folder)
        , m_scheme(scheme)
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        QTest::qWait(settleMs);
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_scheme));
        if (!widget.grab().toImage().convertToFormat(QImage::Format_RGB32).save(path))
            qFatal("%s can't be written", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_scheme;
};

// The reviewer goes on with F8 to a doubtful value that stands on the page.
void focusDoubtOnPage(ui::MainWindow &window)
{
    const auto *review = window.findChild<ui::ReviewScreen *>();
    auto *next = review->findChild<QAction *>(ui::actionObjectName(ui::ActionId::ReviewNext));
    const review::ReviewSession &session = review->session();
    for (qsizetype i = 0; i < session.fields().size(); ++i) {
        const model::FieldValue *field = session.field(review->focusedField());
        if (field && !field->evidence.boxes.isEmpty())
            return;
        next->trigger();
    }
}

void takeDocument(ui::MainWindow &window, const Photographer &photographer,
                  const model::DocumentId &id, Part part, const QString &name)
{
    window.openDocument(id, ui::Area::Review);
    auto *screen = window.findChild<ui::DocumentScreen *>();
    screen->openDocument(id, part);
    const auto *page = window.findChild<ui::PageView *>(u"pageView"_s);
    if (part == Part::Review
        && !QTest::qWaitFor([&] { return page->isLoaded() && screen->documentId() == id; }, 20'000))
        qFatal("no page for %s", qPrintable(name));
    if (part == Part::Review)
        focusDoubtOnPage(window);
    photographer.take(window, name);
}

// All contracts of the demo as one stack, in which the places to part it are offered.
void takeCapture(screenshots::Stage &stage, ui::MainWindow &window,
                 const Photographer &photographer)
{
    window.showArea(ui::Area::Capture);
    auto *capture = window.findChild<ui::CaptureScreen *>();
    QTest::qWait(settleMs);
    if (capture->batch().isNull())
        capture->addFiles(stage.contractFiles());
    if (!QTest::qWaitFor([capture] { return capture->view().order.size() > 4; }, 60'000))
        qFatal("the stack stays empty");
    const auto *strip = window.findChild<ui::SideStrip *>(u"captureStrip"_s);
    const auto isParted = [strip] {
        const QAbstractItemModel &sides = *strip->model();
        for (int row = 0; row < sides.rowCount(); ++row) {
            if (!sides.index(row, 0).data(ui::SideList::HintRole).toString().isEmpty())
                return true;
        }
        return false;
    };
    if (!QTest::qWaitFor(isParted, 30'000))
        qWarning("no place to part the stack");
    photographer.take(window, u"capture"_s);
}

void takeExport(ui::MainWindow &window, const Photographer &photographer)
{
    window.showArea(ui::Area::Queue);
    window.findChild<QAbstractItemView *>(u"queueView"_s)->selectAll();
    window.findChild<QAction *>(ui::actionObjectName(ui::ActionId::QueueExportAs))->trigger();
    auto *dialog = window.findChild<ui::ExportDialog *>();
    if (!dialog)
        qFatal("no export dialog");
    dialog->findChild<QLineEdit *>(u"exportFolder"_s)->setText(u"/srv/robin/Contracts"_s);
    photographer.take(*dialog, u"export"_s);
    dialog->reject();
}

// Folders and mailboxes as an office may have them, which the demo has not.
void takeWaysIn(const Photographer &photographer)
{
    test::FakeInlets inlets;
    const QDateTime at(QDate(2026, 3, 4), QTime(14, 5));
    inlets.watched = {{u"1"_s, u"/srv/scans/contracts"_s, {}, false, {}, {}, true},
                      {u"2"_s, u"/net/legal/to file"_s, {u"*.pdf"_s}, true, {}, u"nda"_s, true}};
    model::Mailbox box;
    box.id = u"3"_s;
    box.user = u"contracts@example.org"_s;
    inlets.boxes = {box};
    inlets.standing = {
        {u"1"_s, at, {}, 1, 24, 0, 1}, {u"2"_s, at, {}, 0, 6, 2, 0}, {u"3"_s, at, {}, 0, 9, 0, 0}};
    inlets.waiting = {{u"1"_s, u"p"_s, u"scan-0417.pdf"_s, u"/srv/scans/contracts/problems"_s,
                       u"The file is damaged. Scan or save it once more."_s, at}};
    ui::WidgetPrompter prompter;
    ui::WaysInPage page(inlets, prompter, nullptr);
    page.resize(waysInSize);
    page.show();
    page.load({});
    photographer.take(page, u"ways-in"_s);
}

void takeScreens(screenshots::Stage &stage, ui::Theme &theme, const Photographer &photographer)
{
    app::DesktopSettings settings;
    app::DesktopWindow desktop(stage.context(), settings, theme);
    desktop.show();
    ui::MainWindow &window = *desktop.window();
    window.resize(windowSize);
    const auto *queue = window.findChild<QAbstractItemView *>(u"queueView"_s);
    if (!QTest::qWaitFor([queue] { return queue->model()->rowCount() > 0; }, 20'000))
        qFatal("the queue stays empty");
    photographer.take(window, u"queue"_s);
    takeDocument(window, photographer, stage.scanned(), Part::Review, u"review"_s);
    takeDocument(window, photographer, stage.approved(), Part::Sign, u"sign"_s);
    takeDocument(window, photographer, stage.sent(), Part::Sign, u"signing"_s);
    takeDocument(window, photographer, stage.filed(), Part::Check, u"check"_s);
    takeDocument(window, photographer, stage.filed(), Part::History, u"history"_s);
    takeExport(window, photographer);
    takeCapture(stage, window, photographer);
    window.showArea(ui::Area::Audit);
    photographer.take(window, u"audit"_s);
    window.showArea(ui::Area::Settings);
    photographer.take(window, u"settings"_s);
}

void takeDialogs(const Photographer &photographer)
{
    ui::WidgetPrompter prompter;
    const auto make = [](ui::FirstStartChoice) { return QFuture<base::Result<QString>>(); };
    const QString folder = u"/srv/robin/Contracts"_s;
    ui::FirstStartDialog firstStart({folder, u"Robin Demo"_s, true}, make, prompter);
    firstStart.show();
    photographer.take(firstStart, u"first-start"_s);
    ui::UnlockDialog unlock(folder, [](ui::UnlockAttempt) { return QFuture<base::Result<>>(); });
    unlock.show();
    photographer.take(unlock, u"unlock"_s);
    takeWaysIn(photographer);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication application(argc, argv);
    ui::installTranslations(application, QLocale());
    QCoreApplication::setApplicationName(u"countersign"_s);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        qFatal("usage: screenshots FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    screenshots::Stage stage;
    ui::Theme theme(application, ui::ThemeChoice::Light);
    for (const auto &[choice, name] : {std::pair{ui::ThemeChoice::Light, u"light"_s},
                                       std::pair{ui::ThemeChoice::Dark, u"dark"_s}}) {
        theme.setChoice(choice);
        const Photographer photographer(folder, name);
        takeScreens(stage, theme, photographer);
        takeDialogs(photographer);
    }
    return 0;
}
