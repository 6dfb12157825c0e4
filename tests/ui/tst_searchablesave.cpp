// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompter.h"
#include "tests/support/fakeworkbench.h"
#include "tests/support/samplecontract.h"
#include "ui/document/searchablesave.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestSearchableSave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneDocumentAsksForAFile();
    void severalGoIntoAFolder();
    void aFailureIsToldAndTheOthersGoOn();
    void stopEndsIt();

private:
    ui::SearchableSave *save() const { return m_save; }

    std::unique_ptr<test::FakeWorkbench> m_bench;
    std::unique_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    ui::SearchableSave *m_save = nullptr;
    QStringList m_notices;
    QTemporaryDir m_folder;
};

void TestSearchableSave::init()
{
    m_window = std::make_unique<QWidget>();
    m_bench = std::make_unique<test::FakeWorkbench>();
    m_bench->addSamples();
    m_prompter = std::make_unique<test::FakePrompter>();
    m_save = new ui::SearchableSave(*m_bench, *m_prompter, m_window.get());
    m_notices.clear();
    connect(m_save, &ui::SearchableSave::noticed, this,
            [this](const ui::Notice &notice) { m_notices.append(notice.text); });
}

void TestSearchableSave::oneDocumentAsksForAFile()
{
    m_prompter->saveFile = m_folder.filePath(u"deal.pdf"_s);
    save()->save({{m_bench->idAt(0), u"Deal"_s}});
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(m_notices.first(), u"deal.pdf is saved."_s);
    QCOMPARE(m_bench->exported(), QStringList{m_folder.filePath(u"deal.pdf"_s)});
}

void TestSearchableSave::severalGoIntoAFolder()
{
    QFile there(m_folder.filePath(u"Same name.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    m_prompter->folder = m_folder.path();
    save()->save({{m_bench->idAt(0), u"Same name"_s},
                  {m_bench->idAt(1), u"Same name"_s},
                  {m_bench->idAt(2), u"a/b"_s}});
    QTRY_COMPARE(m_notices.size(), 1);
    QCOMPARE(
        m_bench->exported(),
        QStringList({m_folder.filePath(u"Same name-2.pdf"_s),
                     m_folder.filePath(u"Same name-3.pdf"_s), m_folder.filePath(u"a-b.pdf"_s)}));
}

void TestSearchableSave::aFailureIsToldAndTheOthersGoOn()
{
    m_prompter->folder = m_folder.path();
    m_bench->failNext(u"saveSearchablePdf"_s,
                      {base::ErrorKind::Conflict, u"document.not_yet_read"_s, {}});
    save()->save({{m_bench->idAt(0), u"One"_s}, {m_bench->idAt(1), u"Two"_s}});
    QTRY_COMPARE(m_notices.size(), 2);
    QVERIFY(m_notices.first().contains(u"not been read"_s));
    QCOMPARE(m_bench->exported(), QStringList{m_folder.filePath(u"Two.pdf"_s)});
}

void TestSearchableSave::stopEndsIt()
{
    m_prompter->folder = m_folder.path();
    m_bench->hold();
    save()->save({{m_bench->idAt(0), u"One"_s}, {m_bench->idAt(1), u"Two"_s}});
    auto *progress = m_window->findChild<QProgressDialog *>(u"searchableProgress"_s);
    QVERIFY(progress);
    progress->findChild<QPushButton *>()->click();
    m_bench->release();
    QTRY_VERIFY(!m_window->findChild<QProgressDialog *>(u"searchableProgress"_s));
    QCOMPARE(m_bench->calls().count(u"saveSearchablePdf"_s), 1);
}

QTEST_MAIN(TestSearchableSave)
#include "tst_searchablesave.moc"
