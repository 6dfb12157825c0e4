// SPDX-License-Identifier: Apache-2.0
#include "core/model/splitplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::SplitReason;

namespace
{

const model::SheetRouting toAcme{u"nda"_s, {}, u"ACME"_s};

} // namespace

// A stack, written as letters: P a page, S a separator, B a blank side; | parts sheets.
class TestSplitPlan : public QObject
{
    Q_OBJECT

    model::CaptureBatch m_batch;
    QMap<model::SideId, model::SideFacts> m_facts;

    void stack(const QString &sheets)
    {
        m_batch = {};
        m_facts.clear();
        const QStringList parts = sheets.split(u'|');
        for (int sheet = 0; sheet < parts.size(); ++sheet) {
            for (const QChar kind : parts.at(sheet)) {
                model::CapturedSide side;
                side.id = model::SideId::generate();
                side.sheet = sheet + 1;
                m_batch.sides.append(side);
                model::SideFacts facts;
                facts.blank = kind == u'B';
                if (kind == u'S')
                    facts.separator = toAcme;
                m_facts.insert(side.id, facts);
            }
        }
    }
    model::SideId side(int index) const { return m_batch.sides.at(index).id; }
    // Does the plan's edits; the documents' sides as numbers.
    QString parted(const model::SplitRules &rules)
    {
        const auto edits = model::splitEdits(model::splitPlan(m_batch, m_facts, rules));
        for (const model::CaptureEdit &edit : edits)
            m_batch.steps.append({edit, m_batch.sides.size()});
        m_batch.stepsDone = m_batch.steps.size();
        QStringList documents;
        const auto arranged = m_batch.arrangement().documents;
        for (const QList<model::SideId> &document : arranged) {
            QString text;
            for (const model::SideId &id : document) {
                for (int i = 0; i < m_batch.sides.size(); ++i) {
                    if (m_batch.sides.at(i).id == id)
                        text += QString::number(i);
                }
            }
            documents.append(text);
        }
        return documents.join(u' ');
    }

private Q_SLOTS:
    void stacksAreParted_data()
    {
        QTest::addColumn<QString>("sheets");
        QTest::addColumn<model::SplitRules>("rules");
        QTest::addColumn<QString>("documents");
        const model::SplitRules separators;
        model::SplitRules blanks;
        blanks.blankSheets = true;
        model::SplitRules pairs;
        pairs.sheetsEach = 2;
        QTest::newRow("none") << u"P|P|P"_s << separators << u"012"_s;
        QTest::newRow("one") << u"P|P|S|P"_s << separators << u"01 3"_s;
        QTest::newRow("at both ends") << u"S|P|P|S"_s << separators << u"12"_s;
        QTest::newRow("two in a row make no empty document")
            << u"P|S|S|P"_s << separators << u"0 3"_s;
        QTest::newRow("a separator's blank back goes with it")
            << u"PP|SB|PB"_s << separators << u"01 45"_s;
        QTest::newRow("a separator's back that is written on stays")
            << u"PP|SP|PP"_s << separators << u"01 345"_s;
        QTest::newRow("a blank back is no blank sheet") << u"PB|PB"_s << blanks << u"0123"_s;
        QTest::newRow("blank sheets") << u"PP|BB|PP"_s << blanks << u"01 45"_s;
        QTest::newRow("blank sheets are pages unless asked for")
            << u"P|B|P"_s << separators << u"012"_s;
        QTest::newRow("counted") << u"P|P|P|P|P"_s << pairs << u"01 23 4"_s;
        QTest::newRow("counted in sheets") << u"PP|PP|PP"_s << pairs << u"0123 45"_s;
        QTest::newRow("a separator begins to count anew") << u"P|S|P|P|P"_s << pairs << u"0 23 4"_s;
    }
    void stacksAreParted()
    {
        QFETCH(QString, sheets);
        QFETCH(model::SplitRules, rules);
        stack(sheets);
        QTEST(parted(rules), "documents");
        // What is parted already is not suggested again.
        QVERIFY(model::splitPlan(m_batch, m_facts, rules).starts.isEmpty() || rules.sheetsEach > 0);
    }
    void aSuggestionTellsWhy()
    {
        stack(u"P|P|S|P|P"_s);
        m_facts[side(3)].starts = {SplitReason::PageOne, SplitReason::Title};
        m_facts[side(1)].starts = {SplitReason::Letterhead};
        const model::SplitPlan sure = model::splitPlan(m_batch, m_facts, {});
        QCOMPARE(sure.starts.size(), 1);
        QCOMPARE(sure.starts.first(),
                 (model::SplitSuggestion{side(3), {SplitReason::Separator}, toAcme}));
        QVERIFY(sure.starts.first().isCertain());
        QCOMPARE(sure.aside, (QList<model::Arrangement::SetAside>{{side(2), u"separator"_s}}));
        model::SplitRules rules;
        rules.contents = true;
        const model::SplitPlan all = model::splitPlan(m_batch, m_facts, rules);
        QCOMPARE(all.starts.size(), 2);
        QCOMPARE(all.starts.first(),
                 (model::SplitSuggestion{side(1), {SplitReason::Letterhead}, {}}));
        QVERIFY(!all.starts.first().isCertain());
        QCOMPARE(all.starts.last().reasons,
                 (QList{SplitReason::Separator, SplitReason::PageOne, SplitReason::Title}));
    }
};

QTEST_GUILESS_MAIN(TestSplitPlan)
#include "tst_splitplan.moc"
