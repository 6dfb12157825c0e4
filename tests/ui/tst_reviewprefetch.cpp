// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"
#include "ui/queue/reviewprefetch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// The page a review begins with is asked for where the queue rests, and nowhere else.
class TestReviewPrefetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void drawsWhereTheQueueRests();
    void passesOverWhatIsScrolledBy();
    void asksOnceForALine();
    void doesNothingWithoutALine();

private:
    qsizetype calls(const QString &name) const { return m_workbench->calls().count(name); }

    std::unique_ptr<test::FakeWorkbench> m_workbench;
};

void TestReviewPrefetch::init()
{
    m_workbench = std::make_unique<test::FakeWorkbench>();
    m_workbench->addSamples();
}

void TestReviewPrefetch::drawsWhereTheQueueRests()
{
    ui::ReviewPrefetch prefetch(*m_workbench);
    prefetch.setDocument(m_workbench->idAt(0));
    QCOMPARE(calls(u"pageImage"_s), 0); // not before the line was rested on
    QTRY_COMPARE(calls(u"pageImage"_s), 1);
}

void TestReviewPrefetch::passesOverWhatIsScrolledBy()
{
    ui::ReviewPrefetch prefetch(*m_workbench);
    for (int i = 0; i < 5; ++i)
        prefetch.setDocument(m_workbench->idAt(i));
    QTRY_COMPARE(calls(u"pageImage"_s), 1);
    QCOMPARE(calls(u"document"_s), 1);
}

void TestReviewPrefetch::asksOnceForALine()
{
    ui::ReviewPrefetch prefetch(*m_workbench);
    prefetch.setDocument(m_workbench->idAt(0));
    QTRY_COMPARE(calls(u"pageImage"_s), 1);
    prefetch.setDocument(m_workbench->idAt(0)); // the list was fetched again
    prefetch.setDocument(m_workbench->idAt(1));
    QTRY_COMPARE(calls(u"pageImage"_s), 2);
}

void TestReviewPrefetch::doesNothingWithoutALine()
{
    ui::ReviewPrefetch prefetch(*m_workbench);
    prefetch.setDocument(m_workbench->idAt(0));
    prefetch.setDocument({});
    ui::ReviewPrefetch other(*m_workbench);
    other.setDocument(m_workbench->idAt(1));
    QTRY_COMPARE(calls(u"pageImage"_s), 1); // of the other, whose turn came later
    QCOMPARE(calls(u"document"_s), 1);
}

QTEST_MAIN(TestReviewPrefetch)
#include "tst_reviewprefetch.moc"
