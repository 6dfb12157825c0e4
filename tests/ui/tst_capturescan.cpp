// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/scanworker.h"
#include "core/workflow/deskbench.h"
#include "core/workflow/officescandesk.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/offscreenmessages.h"
#include "tests/support/tempoffice.h"
#include "tests/ui/screenhost.h"
#include "ui/capture/capturescreen.h"
#include "ui/capture/profiledialog.h"
#include "ui/capture/sidestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;
using ui::ActionId;

// From the scanner to the strip: the Capture screen with the real SANE and its driver "test", in
// the real worker, which is this program started once more.
class TestCaptureScan : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    std::unique_ptr<test::OffscreenMessages> m_messages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<workflow::DeskBench> m_bench;
    std::unique_ptr<workflow::OfficeScanDesk> m_scans;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ui::CaptureScreen> m_screen;
    std::unique_ptr<test::ScreenHost> m_host;

    template <typename T>
    T *part(const QString &name) const
    {
        auto *found = m_screen->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    ui::SideStrip *strip() const { return part<ui::SideStrip>(u"captureStrip"_s); }
    QPushButton *button() const { return part<QPushButton>(u"scanButton"_s); }
    int pages() const { return strip()->model()->rowCount(); }
    void keep(const QMap<QString, QVariant> &extras = {})
    {
        capture::ScanProfile profile;
        profile.name = u"Test"_s;
        profile.device = u"test:0"_s;
        profile.request = {.resolutionDpi = 75, .pageSizeMm = QSizeF(40, 30)};
        profile.request.extras = extras;
        auto saved = m_scans->saveProfile(profile);
        saved.waitForFinished();
        QTRY_VERIFY(part<QComboBox>(u"scanProfile"_s)->count() > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_config.filePath(u"dll.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test\n");
        file.close();
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
        m_messages = std::make_unique<test::OffscreenMessages>();
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        m_bench = std::make_unique<workflow::DeskBench>(m_office->office());
        m_scans = std::make_unique<workflow::OfficeScanDesk>(
            m_office->office(),
            capture::ScanWorkerProgram{.program = QCoreApplication::applicationFilePath(),
                                       .arguments = {u"scan-worker"_s}});
        m_prompter = std::make_unique<test::FakePrompter>();
        m_screen = std::make_unique<ui::CaptureScreen>(*m_bench, m_scans.get(), *m_prompter);
        m_host = std::make_unique<test::ScreenHost>(m_screen.get(), QSize(1280, 700));
        m_screen->activate();
    }
    void cleanup()
    {
        m_host.reset();
        m_screen.reset();
        m_scans.reset();
        m_bench.reset();
        m_office.reset();
    }

    void aScannerIsSetUpFirst()
    {
        QTRY_VERIFY(button()->isVisible());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(m_screen->window()->findChild<ui::ProfileDialog *>());
        auto *dialog = m_screen->window()->findChild<ui::ProfileDialog *>();
        auto *device = dialog->findChild<QComboBox *>(u"profileDevice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(device->findData(u"test:0"_s) >= 0, 30'000);
        device->setCurrentIndex(device->findData(u"test:0"_s));
        auto *advanced = dialog->findChild<QPushButton *>(u"profileAdvanced"_s);
        QTRY_VERIFY_WITH_TIMEOUT(advanced->isEnabled(), 30'000); // the device has answered
        dialog->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Contracts"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"profileSave"_s), Qt::LeftButton);
        QTRY_COMPARE(part<QComboBox>(u"scanProfile"_s)->currentText(), u"Contracts"_s);
    }
    void aStackIsScannedEditedAndTakenIn()
    {
        keep();
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(pages(), 10, 60'000); // what the driver's feeder holds
        QTRY_COMPARE(m_scans->view().phase, workflow::ScanPhase::Idle);
        QVERIFY(!m_screen->batch().isNull());
        QVERIFY(button()->hasFocus()); // not what stands below it while the scan runs
        strip()->setFocus();
        strip()->setCurrentIndex(strip()->model()->index(4, 0));
        QTest::keyClick(strip(), Qt::Key_S);
        QTRY_COMPARE(m_screen->view().arrangement.documents.size(), 2);
        QTest::keyClick(strip(), Qt::Key_R);
        QTRY_COMPARE(m_screen->view().arrangement.pictures.size(), 1);
        QTest::keyClick(strip(), Qt::Key_Delete);
        QTRY_COMPARE(pages(), 9);
        QTest::keyClick(strip(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pages(), 10);
        QTest::keyClick(strip(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_screen->batch().isNull(), 60'000);
        const auto open = m_office->office().capture().open();
        QVERIFY(open && open->isEmpty());
    }
    void aPageIsScannedAgainInItsPlace()
    {
        keep();
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(pages(), 10, 60'000);
        QTRY_VERIFY(button()->isVisible());
        strip()->setFocus();
        strip()->setCurrentIndex(strip()->model()->index(2, 0));
        const model::SideId old = strip()->currentSide();
        QTest::keyClick(strip(), Qt::Key_F9, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->view().arrangement.aside.size(), 1, 60'000);
        QCOMPARE(m_screen->view().arrangement.aside.first().side, old);
        QCOMPARE(m_screen->view().arrangement.aside.first().reason, u"replaced"_s);
        QCOMPARE(pages(), 10);
        QVERIFY(m_screen->view().arrangement.documents.first().at(2)
                == m_screen->view().order.constLast());
    }
    void aJamSaysWhatToDo()
    {
        keep({{u"read-return-value"_s, u"SANE_STATUS_JAMMED"_s}});
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_F9);
        auto *trouble = part<ui::MessageBar>(u"captureTrouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 30'000);
        QVERIFY(trouble->text().contains(u"sheet 1"_s));
        QVERIFY(button()->text().contains(u"Continue"_s));
        part<QPushButton>(u"scanStop"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_scans->view().phase, workflow::ScanPhase::Idle, 30'000);
        QTRY_VERIFY(!trouble->isVisible());
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QApplication application(argc, argv);
    TestCaptureScan test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capturescan.moc"
