// SPDX-License-Identifier: Apache-2.0
#include "core/model/casework.h"
#include "core/model/person.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestCasework : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void casesComeBackWhole();
    void aHoldEndsWhenItsTimeHasCome();
    void commentsComeBackWhole();
    void peopleAreMentioned_data();
    void peopleAreMentioned();
    void unlistedPeopleSeeAll();
    void peopleComeBackWhole();
};

namespace
{

const QDateTime noon(QDate(2026, 11, 23), {12, 0}, Qt::UTC);

} // namespace

void TestCasework::casesComeBackWhole()
{
    const model::ReviewCase review{model::Standing::Escalated,
                                   u"Two dates"_s,
                                   u"Rosa"_s,
                                   u"Legal"_s,
                                   noon,
                                   {},
                                   {{u"standard.term"_s, u"x"_s, u"As agreed"_s, u"Ben"_s, noon}},
                                   noon.addSecs(60)};
    const auto back = model::reviewCaseFromJson(model::toJson(review));
    QVERIFY(back);
    QCOMPARE(*back, review);
    QVERIFY(!model::reviewCaseFromJson({{u"standing"_s, u"sideways"_s}}));
}

void TestCasework::aHoldEndsWhenItsTimeHasCome()
{
    model::ReviewCase held;
    held.standing = model::Standing::Held;
    QCOMPARE(held.standingAt(noon), model::Standing::Held);
    held.until = noon;
    QCOMPARE(held.standingAt(noon.addSecs(-1)), model::Standing::Held);
    QCOMPARE(held.standingAt(noon), model::Standing::Open);
    held.standing = model::Standing::Escalated;
    QCOMPARE(held.standingAt(noon), model::Standing::Escalated);
}

void TestCasework::commentsComeBackWhole()
{
    model::Comment comment;
    comment.id = model::CommentId::generate();
    comment.author = u"Rosa"_s;
    comment.text = u"@Ben, is this the \u201csigned\u201d one?"_s;
    comment.mentions = {u"Ben Baker"_s};
    comment.field = model::FieldId::generate();
    comment.at = noon;
    const auto back = model::commentFromJson(model::toJson(comment));
    QVERIFY(back);
    QCOMPARE(*back, comment);
}

void TestCasework::peopleAreMentioned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentioned");
    QTest::newRow("first name") << u"@ben please look"_s << QStringList{u"Ben Baker"_s};
    QTest::newRow("whole name") << u"please look, @Ben Baker."_s << QStringList{u"Ben Baker"_s};
    QTest::newRow("longest") << u"@Ben Baker-Smith"_s << QStringList{u"Ben Baker-Smith"_s};
    QTest::newRow("two") << u"@Rosa and @Ben"_s
                         << QStringList{u"Rosa Reviewer"_s, u"Ben Baker-Smith"_s};
    QTest::newRow("e-mail") << u"write to rosa@ben.example"_s << QStringList();
    QTest::newRow("longer word") << u"@Benjamin"_s << QStringList();
    QTest::newRow("nobody") << u"@ home"_s << QStringList();
}

void TestCasework::peopleAreMentioned()
{
    QFETCH(QString, text);
    QFETCH(QStringList, mentioned);
    QStringList people{u"Rosa Reviewer"_s, u"Ben Baker"_s};
    if (mentioned.contains(u"Ben Baker-Smith"_s))
        people.append(u"Ben Baker-Smith"_s);
    QCOMPARE(model::mentionsIn(text, people), mentioned);
}

void TestCasework::unlistedPeopleSeeAll()
{
    const model::Person stranger = model::personNamed({}, u"Rosa"_s);
    QCOMPARE(stranger.name, u"Rosa"_s);
    QVERIFY(stranger.seesPersonalData);
    QVERIFY(stranger.seesWholePages);
}

void TestCasework::peopleComeBackWhole()
{
    const QList<model::Person> people{{u"Rosa"_s, u"rosa@office.example"_s, u"Legal"_s, true, true},
                                      {u"Ben"_s, {}, {}, false, false}};
    QCOMPARE(model::peopleFromJson(model::toJson(people)), people);
    QCOMPARE(model::recipientsAmong(people), (QStringList{u"Rosa"_s, u"Ben"_s, u"Legal"_s}));
    QVERIFY(!model::personNamed(people, u"Ben"_s).seesPersonalData);
}

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
