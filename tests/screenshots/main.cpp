// SPDX-License-Identifier: Apache-2.0
#include "app/desktopwindow.h"
#include "tests/screenshots/stage.h"
#include "ui/document/documentscreen.h"
#include "ui/firststart/firststartdialog.h"
#include "ui/firststart/unlockdialog.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/translations.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

// screenshots FOLDER: pictures of every screen, light and dark, from the demo workspace.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;
using Part = ui::DocumentScreen::Part;

constexpr QSize windowSize{1366, 768};
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

void takeScreens(screenshots::Stage &stage, ui::Theme &theme, const Photographer &photographer)
{
    app::DesktopSettings settings;
    app::DesktopWindow desktop(stage.context(), settings, theme);
    ui::MainWindow &window = desktop.window();
    window.resize(windowSize);
    desktop.show();
    const auto *queue = window.findChild<QAbstractItemView *>(u"queueView"_s);
    if (!QTest::qWaitFor([queue] { return queue->model()->rowCount() > 0; }, 20'000))
        qFatal("the queue stays empty");
    photographer.take(window, u"queue"_s);
    takeDocument(window, photographer, stage.scanned(), Part::Review, u"review"_s);
    takeDocument(window, photographer, stage.approved(), Part::Sign, u"sign"_s);
    takeDocument(window, photographer, stage.sent(), Part::Sign, u"signing"_s);
    takeDocument(window, photographer, stage.filed(), Part::Check, u"check"_s);
    takeDocument(window, photographer, stage.filed(), Part::History, u"history"_s);
    window.showArea(ui::Area::Audit);
    photographer.take(window, u"audit"_s);
    window.showArea(ui::Area::Settings);
    photographer.take(window, u"settings"_s);
}

void takeDialogs(const Photographer &photographer)
{
    ui::WidgetPrompter prompter;
    const auto make = [](ui::FirstStartChoice) { return QFuture<base::Result<QString>>(); };
    const QString folder = u"/home/robin/Contracts"_s;
    ui::FirstStartDialog firstStart({folder, u"Robin Demo"_s, true}, make, prompter);
    firstStart.show();
    photographer.take(firstStart, u"first-start"_s);
    ui::UnlockDialog unlock(folder, [](ui::UnlockAttempt) { return QFuture<base::Result<>>(); });
    unlock.show();
    photographer.take(unlock, u"unlock"_s);
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
