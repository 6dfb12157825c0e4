// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"
#include "ui/review/pageloader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// What is at hand is shown first; the page itself is drawn after it and stays.
class TestPageLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePreviewComesBeforeThePage();
    void aPageWithoutPreviewComesAlone();
    void aPageSeenBeforeComesAtOnce();
    void anotherDocumentTakesNothingOver();
    void forgottenImagesAreFetchedAgain();
    void aPageThatCannotBeDrawnIsTold();

private:
    int width(int nth) const { return m_loaded->at(nth).at(1).value<QImage>().width(); }

    std::unique_ptr<test::FakeWorkbench> m_workbench;
    std::unique_ptr<ui::PageLoader> m_loader;
    std::unique_ptr<QSignalSpy> m_loaded;
};

void TestPageLoader::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
    m_loader = std::make_unique<ui::PageLoader>(*m_workbench, ui::PageLoader::Copy::Original);
    m_loaded = std::make_unique<QSignalSpy>(m_loader.get(), &ui::PageLoader::loaded);
    m_loader->setDocument(m_workbench->idAt(0));
}

void TestPageLoader::thePreviewComesBeforeThePage()
{
    m_workbench->keepPreviews(40);
    m_loader->request(1);
    QTRY_COMPARE(m_loaded->size(), 1);
    QVERIFY(!m_loader->isComplete(1));
    QTRY_COMPARE(m_loaded->size(), 2);
    QVERIFY(m_loader->isComplete(1));
    QCOMPARE(m_loaded->at(0).at(0).toInt(), 1);
    QVERIFY(width(0) < width(1));
}

void TestPageLoader::aPageWithoutPreviewComesAlone()
{
    m_loader->request(0);
    QTRY_VERIFY(m_loader->isComplete(0));
    QCOMPARE(m_loaded->size(), 1);
    QCOMPARE(m_workbench->calls().count(u"pageImage"_s), 1);
}

void TestPageLoader::aPageSeenBeforeComesAtOnce()
{
    m_workbench->keepPreviews(40);
    m_loader->request(0);
    QTRY_VERIFY(m_loader->isComplete(0));
    m_loaded->clear();
    m_loader->request(0);
    QCOMPARE(m_loaded->size(), 1);
    QCOMPARE(m_workbench->calls().count(u"pagePreview"_s), 1);
}

void TestPageLoader::anotherDocumentTakesNothingOver()
{
    m_workbench->keepPreviews(40);
    m_workbench->hold();
    m_loader->request(0);
    m_loader->setDocument(m_workbench->idAt(1));
    m_workbench->release();
    m_loader->request(1);
    QTRY_VERIFY(m_loader->isComplete(1));
    QVERIFY(!m_loader->isComplete(0));
    for (const QList<QVariant> &loaded : std::as_const(*m_loaded))
        QCOMPARE(loaded.at(0).toInt(), 1);
}

void TestPageLoader::forgottenImagesAreFetchedAgain()
{
    m_loader->request(0);
    QTRY_VERIFY(m_loader->isComplete(0));
    m_loader->forgetImages();
    QVERIFY(!m_loader->isComplete(0));
    m_loader->request(0);
    QTRY_VERIFY(m_loader->isComplete(0));
    QCOMPARE(m_workbench->calls().count(u"pageImage"_s), 2);
}

void TestPageLoader::aPageThatCannotBeDrawnIsTold()
{
    const QSignalSpy failed(m_loader.get(), &ui::PageLoader::failed);
    m_workbench->keepPreviews(40);
    m_workbench->failNext(u"pageImage"_s, {base::ErrorKind::Corrupt, u"object.tampered"_s, {}});
    m_loader->request(0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_loader->isComplete(0));
}

QTEST_MAIN(TestPageLoader)
#include "tst_pageloader.moc"
