// SPDX-License-Identifier: Apache-2.0
#include "core/training/booster.h"

#include <QTest>

#include <cmath>

using namespace countersign;
using namespace countersign::training;
using extraction::View;

namespace
{

// Ways of which that is right that has both marks.
std::vector<BoostGroup> bothMarks()
{
    std::vector<BoostGroup> groups;
    for (int i = 0; i < 120; ++i) {
        BoostGroup group;
        for (int way = 0; way < 4; ++way) {
            View view = {};
            view[3] = float(way & 1);
            view[70] = float(way >> 1);
            group.views.push_back(view);
            group.before.push_back(0);
            group.right.push_back(way == 3 ? 1 : 0);
        }
        groups.push_back(group);
    }
    return groups;
}

View marked(float first, float second)
{
    View view = {};
    view[3] = first;
    view[70] = second;
    return view;
}

} // namespace

// Trees on what they are for, and their bytes.
class tst_Booster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatOnlyTogetherTells()
    {
        BoostSettings settings;
        settings.numberShare = 1;
        for (const bool set : {true, false}) {
            const extraction::BoostedTrees trees = boost(bothMarks(), set, settings);
            QVERIFY(trees.valueOf(marked(1, 1)) > trees.valueOf(marked(1, 0)) + 1);
            QVERIFY(trees.valueOf(marked(1, 1)) > trees.valueOf(marked(0, 1)) + 1);
        }
    }

    void leavesWellAlone()
    {
        std::vector<BoostGroup> groups = bothMarks();
        for (BoostGroup &group : groups) {
            for (std::size_t i = 0; i < group.right.size(); ++i)
                group.before[i] = group.right[i] != 0 ? 9 : -9;
        }
        const extraction::BoostedTrees trees = boost(groups, true);
        QVERIFY(std::abs(trees.valueOf(marked(1, 1))) < 0.1);
    }

    void sameInputSameBytes()
    {
        const QByteArray bytes = boost(bothMarks(), false).toBytes();
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(boost(bothMarks(), false).toBytes(), bytes);
        const auto read = extraction::BoostedTrees::fromBytes(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->toBytes(), bytes);
        QCOMPARE(read->valueOf(marked(1, 0)), boost(bothMarks(), false).valueOf(marked(1, 0)));
    }

    void refusesOtherBytes()
    {
        const QByteArray bytes = boost(bothMarks(), false).toBytes();
        QVERIFY(!extraction::BoostedTrees::fromBytes(bytes.chopped(1)).has_value());
        QByteArray wild = bytes;
        wild[0] = char(0xff); // no such number in a view
        QVERIFY(!extraction::BoostedTrees::fromBytes(wild).has_value());
        QVERIFY(extraction::BoostedTrees::fromBytes({})->isEmpty());
    }

    void nothingToLearnFrom() { QVERIFY(boost({}, true).isEmpty()); }
};

QTEST_GUILESS_MAIN(tst_Booster)
#include "tst_booster.moc"
