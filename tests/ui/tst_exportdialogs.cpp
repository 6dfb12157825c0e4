// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportrun.h"
#include "ui/export/printrun.h"
#include "ui/export/separatordialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestExportDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeWorkbench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    QStringList m_notices;
    QTemporaryDir m_folder;
    std::unique_ptr<test::OffscreenMessages> m_messages;

    template <typename Run>
    void hear(Run &run)
    {
        connect(&run, &Run::noticed, this,
                [this](const ui::Notice &notice) { m_notices.append(notice.text); });
    }
    static int pagesIn(const QString &path)
    {
        QFile file(path);
        static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
        return file.open(QIODevice::ReadOnly) ? int(QString::fromLatin1(file.readAll()).count(page))
                                              : 0;
    }
    ui::ExportDialog *ask(ui::ExportRun &run, const QList<model::DocumentId> &documents)
    {
        hear(run);
        run.ask(documents);
        auto *dialog = m_window->findChild<ui::ExportDialog *>();
        if (dialog) {
            dialog->findChild<QLineEdit *>(u"exportFolder"_s)->setText(m_folder.path());
            dialog->findChild<QLineEdit *>(u"exportTemplate"_s)->setText(u"{title}"_s);
        }
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = std::make_unique<test::OffscreenMessages>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_bench = std::make_unique<test::FakeWorkbench>();
        m_bench->addSamples();
        m_prompter = std::make_unique<test::FakePrompter>();
        m_notices.clear();
    }

    void severalAreExportedByKeys()
    {
        ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
        ui::ExportDialog *dialog = ask(run, {m_bench->idAt(0), m_bench->idAt(1)});
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(u"exportNow"_s);
        QTRY_VERIFY(button->isEnabled());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"exportPreview"_s)
                        ->text()
                        .contains(m_bench->view(m_bench->idAt(0)).document.title.left(8)));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_notices.size(), 1);
        QCOMPARE(m_bench->exported().size(), 2);
        QVERIFY(m_bench->exported().first() != m_bench->exported().last());
    }
    void anUnknownPartIsSaidAtOnce()
    {
        ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
        ui::ExportDialog *dialog = ask(run, {m_bench->idAt(0)});
        QVERIFY(dialog);
        auto *input = dialog->findChild<QLineEdit *>(u"exportTemplate"_s);
        input->selectAll();
        QTest::keyClicks(input, u"{shape}"_s);
        auto *preview = dialog->findChild<QLabel *>(u"exportPreview"_s);
        QTRY_VERIFY2(preview->text().contains(u"{shape}"_s), qPrintable(preview->text()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"exportNow"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ui::ExportDialog *>());
        QVERIFY(m_bench->exported().isEmpty());
    }
    void aFileThatIsThereIsLeftAndTold()
    {
        for (int round = 0; round < 2; ++round) {
            ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
            ui::ExportDialog *dialog = ask(run, {m_bench->idAt(0)});
            QVERIFY(dialog);
            auto *button = dialog->findChild<QPushButton *>(u"exportNow"_s);
            QTRY_VERIFY(button->isEnabled()
                        && dialog->paths().value(0).startsWith(m_folder.path()));
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_COMPARE(m_notices.size(), round + 1);
            QTRY_VERIFY(!m_window->findChild<ui::ExportDialog *>());
        }
        QCOMPARE(m_bench->exported().size(), 1);
        QVERIFY2(m_notices.last().contains(u"already"_s), qPrintable(m_notices.last()));
    }
    void pagesArePrintedInTheirOrder()
    {
        ui::PrintRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        m_prompter->printFile = m_folder.filePath(u"paper.pdf"_s);
        run.ask({{m_bench->idAt(0), 2}, {m_bench->idAt(1), 1}});
        QTRY_COMPARE(m_notices, QStringList{u"3 page(s) sent to the printer."_s});
        QCOMPARE(pagesIn(m_prompter->printFile), 3);
        // Each document is on record before its first page is drawn.
        QCOMPARE(m_bench->calls().filter(QRegularExpression(u"recordPrinting|pageImage"_s)),
                 QStringList({u"recordPrinting"_s, u"pageImage"_s, u"pageImage"_s,
                              u"recordPrinting"_s, u"pageImage"_s}));
    }
    void aRangeIsOfAllPages()
    {
        ui::PrintRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        m_prompter->printFile = m_folder.filePath(u"range.pdf"_s);
        m_prompter->firstPage = 3;
        m_prompter->lastPage = 3;
        run.ask({{m_bench->idAt(0), 2}, {m_bench->idAt(1), 1}});
        QTRY_COMPARE(m_notices.size(), 1);
        QCOMPARE(pagesIn(m_prompter->printFile), 1);
        QCOMPARE(m_bench->calls().count(u"recordPrinting"_s), 1); // the first is not printed
    }
    void aPageThatCanNotBeDrawnIsTold()
    {
        ui::PrintRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        m_prompter->printFile = m_folder.filePath(u"failed.pdf"_s);
        m_bench->failNext(u"pageImage"_s, {base::ErrorKind::Corrupt, u"object.tampered"_s, {}});
        run.ask({{m_bench->idAt(0), 2}});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(!m_notices.first().contains(u"printer"_s));
        run.ask({{m_bench->idAt(0), 1}}); // and then it can be tried again
        QTRY_COMPARE(m_notices.size(), 2);
        QCOMPARE(m_notices.last(), u"1 page(s) sent to the printer."_s);
    }
    void whoTurnsAwayPrintsNothing()
    {
        ui::PrintRun run(*m_bench, *m_prompter, m_window.get());
        run.ask({{m_bench->idAt(0), 2}});
        QCOMPARE(m_prompter->asked, QStringList{u"print 2 pages"_s});
        QVERIFY(!m_bench->calls().contains(u"recordPrinting"_s));
    }
    void aMessageGetsTheCopiesAttached()
    {
        ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        run.mail({m_bench->idAt(0), m_bench->idAt(1)});
        QTRY_COMPARE(m_prompter->mailed.size(), 3);
        QCOMPARE(m_prompter->mailed.mid(1), m_bench->exported());
        QCOMPARE(m_prompter->mailed.first(),
                 QFileInfo(m_bench->exported().first()).completeBaseName());
        QCOMPARE(m_notices.size(), 1);
    }
    void withoutAMailProgramThereIsTheDraft()
    {
        ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        m_prompter->mailWorks = false;
        run.mail({m_bench->idAt(0)});
        QTRY_VERIFY(!m_notices.isEmpty());
        QVERIFY2(m_notices.first().contains(u"draft"_s), qPrintable(m_notices.first()));
    }
    void withoutPrivateMemoryNothingIsWritten()
    {
        ui::ExportRun run(*m_bench, *m_prompter, m_window.get());
        hear(run);
        m_bench->failNext(u"exportPaths"_s,
                          {base::ErrorKind::Unsupported, u"file.no_private_memory"_s, {}});
        run.mail({m_bench->idAt(0)});
        QTRY_COMPARE(m_notices.size(), 1);
        QVERIFY(m_prompter->mailed.isEmpty() && m_bench->exported().isEmpty());
    }
    void separatorSheetsArePrinted()
    {
        ui::SeparatorDialog dialog({}, *m_prompter, m_window.get());
        dialog.show();
        m_prompter->printFile = m_folder.filePath(u"sheets.pdf"_s);
        dialog.findChild<QSpinBox *>(u"separatorCopies"_s)->setValue(3);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"separatorPrint"_s), Qt::LeftButton);
        QCOMPARE(dialog.findChild<QLabel *>(u"separatorSaid"_s)->text(),
                 u"3 sheet(s) sent to the printer."_s);
        QCOMPARE(pagesIn(m_prompter->printFile), 3);
    }
    void aSheetThatSaysTooMuchIsNotPrinted()
    {
        ui::SeparatorDialog dialog({}, *m_prompter, m_window.get());
        dialog.show();
        const QString name(80, u'\u4e2d'); // each nine letters in the code
        dialog.findChild<QLineEdit *>(u"separatorCounterparty"_s)->setText(name);
        QVERIFY(!dialog.findChild<QPushButton *>(u"separatorPrint"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QLabel *>(u"separatorSaid"_s)->text().isEmpty());
        dialog.findChild<QLineEdit *>(u"separatorCounterparty"_s)->clear();
        QVERIFY(dialog.findChild<QPushButton *>(u"separatorPrint"_s)->isEnabled());
    }
    void aSeparatorSheetIsMadeByKeys()
    {
        ui::SeparatorDialog dialog({u"ACME GmbH"_s}, *m_prompter, m_window.get());
        dialog.show();
        m_prompter->saveFile = m_folder.filePath(u"sheet.pdf"_s);
        QTest::keyClicks(dialog.findChild<QComboBox *>(u"separatorType"_s),
                         dialog.findChild<QComboBox *>(u"separatorType"_s)->itemText(1));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"separatorCounterparty"_s), u"ACME GmbH"_s);
        dialog.findChild<QSpinBox *>(u"separatorCopies"_s)->setValue(2);
        QCOMPARE(dialog.sheets().routing.contractType, model::contractTypes().first());
        QCOMPARE(dialog.sheets().routing.counterparty, u"ACME GmbH"_s);
        QTest::keyClick(dialog.findChild<QPushButton *>(u"separatorSave"_s), Qt::Key_Space);
        QFile file(m_prompter->saveFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count 2"));
        QCOMPARE(dialog.findChild<QLabel *>(u"separatorSaid"_s)->text(), u"sheet.pdf is saved."_s);
    }
};

QTEST_MAIN(TestExportDialogs)
#include "tst_exportdialogs.moc"
