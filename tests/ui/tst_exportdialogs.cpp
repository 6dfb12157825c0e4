// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/offscreenmessages.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportrun.h"
#include "ui/export/separatordialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

    ui::ExportDialog *ask(ui::ExportRun &run, const QList<model::DocumentId> &documents)
    {
        connect(&run, &ui::ExportRun::noticed, this,
                [this](const ui::Notice &notice) { m_notices.append(notice.text); });
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
