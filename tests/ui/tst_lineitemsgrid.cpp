// SPDX-License-Identifier: Apache-2.0
#include "core/review/lineitems.h"
#include "tests/ui/screenhost.h"
#include "ui/review/lineitemsgrid.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestLineItemsGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAreAddedAndRemoved();
    void aDescriptionOverTwoLinesIsJoined();
    void theSumIsChecked();
    void aColumnDrawnOnThePageFillsDownwards();

private:
    QList<QStringList> rows() const { return review::itemRows(m_grid->value()); }
    void press(const QString &button) { m_grid->findChild<QToolButton *>(button)->click(); }
    QString said() const { return m_grid->findChild<QLabel *>(u"lineItemsSum"_s)->text(); }

    std::unique_ptr<ui::LineItemsGrid> m_grid;
    std::unique_ptr<test::ScreenHost> m_host;
};

void TestLineItemsGrid::init()
{
    m_grid = std::make_unique<ui::LineItemsGrid>();
    m_host = std::make_unique<test::ScreenHost>(m_grid.get(), QSize(480, 300));
    m_grid->setValue(review::storedItems({{u"Paper"_s, u"2"_s, u"10.00"_s, u"20.00"_s},
                                          {u"recycled"_s, {}, {}, {}},
                                          {u"Ink"_s, u"3"_s, u"5.00"_s, u"15.00"_s}}));
}

void TestLineItemsGrid::cleanup()
{
    m_host.reset();
    m_grid.reset();
}

void TestLineItemsGrid::rowsAreAddedAndRemoved()
{
    QSignalSpy edited(m_grid.get(), &ui::LineItemsGrid::edited);
    m_grid->table()->setCurrentCell(0, 0);
    press(u"itemAdd"_s);
    QCOMPARE(m_grid->table()->rowCount(), 4);
    QCOMPARE(m_grid->table()->currentRow(), 1);
    press(u"itemRemove"_s);
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows().at(1).first(), u"recycled"_s);
    QCOMPARE(edited.size(), 2);
}

void TestLineItemsGrid::aDescriptionOverTwoLinesIsJoined()
{
    m_grid->table()->setCurrentCell(1, 0);
    press(u"itemJoin"_s);
    QCOMPARE(rows().first(), (QStringList{u"Paper recycled"_s, u"2"_s, u"10.00"_s, u"20.00"_s}));
    QCOMPARE(rows().size(), 2);
}

void TestLineItemsGrid::theSumIsChecked()
{
    m_grid->table()->setCurrentCell(1, 0);
    press(u"itemJoin"_s);
    QVERIFY2(said().contains(u"35"_s), qPrintable(said()));
    m_grid->table()->item(1, 3)->setText(u"16.00"_s);
    QVERIFY2(said().contains(u"row 2"_s), qPrintable(said()));
}

void TestLineItemsGrid::aColumnDrawnOnThePageFillsDownwards()
{
    QSignalSpy edited(m_grid.get(), &ui::LineItemsGrid::edited);
    m_grid->table()->setCurrentCell(1, 3);
    m_grid->fillDown({u"1.00"_s, u"2.00"_s, u"3.00"_s});
    QCOMPARE(rows().size(), 4);
    QCOMPARE(rows().at(0).at(3), u"20.00"_s);
    QCOMPARE(rows().at(1).at(3), u"1.00"_s);
    QCOMPARE(rows().at(3).at(3), u"3.00"_s);
    QCOMPARE(edited.size(), 1);
    // An empty table begins with it.
    m_grid->setValue({});
    m_grid->fillDown({u"Toner"_s, u"Staples"_s});
    QCOMPARE(rows().at(1).first(), u"Staples"_s);
}

QTEST_MAIN(TestLineItemsGrid)
#include "tst_lineitemsgrid.moc"
