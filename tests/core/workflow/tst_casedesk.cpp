// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/queries.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Stage;
using model::Standing;

namespace
{

const QString rosa = u"Rosa Reviewer"_s;
const QString ben = u"Ben Baker"_s;

} // namespace

class TestCaseDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void holdingNeedsAReason();
    void aHoldIsShownRecordedAndUndone();
    void aHoldEndsByItself();
    void escalatingNamesAPersonOrRole();
    void whatIsNotSetAsideCantBeTakenBack();
    void skippingKeepsTheStanding();
    void approvedDocumentsAreNotSetAside();
    void assigningAnswersWithWhomItBelongedTo();
    void dueTimesAreKept();
    void aClaimKeepsOthersOut();
    void aClaimEndsWithoutItsHolder();
    void aRestartReleasesItsOwnClaims();
    void rejectingEndsHoldAndClaim();
    void commentsMentionPeople();
    void commentsAreNewsUntilSeen();
    void theNextIsWhoseTurnItIs();
    void commentsAreTakenBackByTheirAuthorAlone();
    void stepsSurviveARestart();

private:
    workflow::CaseDesk &desk() { return m_office->office().cases(); }
    workflow::QueueRow row()
    {
        return m_office
            ->ask<QList<workflow::QueueRow>>(
                [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); })
            .first();
    }
    workflow::DocumentView view()
    {
        return m_office->ask<workflow::DocumentView>(
            [this](workflow::Unit &unit) { return workflow::queryDocument(unit, m_id); });
    }
    void setPeople(const QList<model::Person> &people)
    {
        QVERIFY(m_office->session().write([&](workflow::Unit &unit) {
            return unit.settings.setValue(u"review.people"_s, model::toJson(people));
        }));
    }

    std::unique_ptr<test::TempOffice> m_office;
    model::DocumentId m_id;
};

void TestCaseDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256("original");
    document.stage = Stage::Recognized;
    document.title = u"scan"_s;
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    m_id = document.id;
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.documents.insert(document); }));
}

void TestCaseDesk::holdingNeedsAReason()
{
    QCOMPARE(desk().hold(m_id, u"  "_s, {}, rosa).error().code, u"review.reason_missing"_s);
    QVERIFY(m_office->actions(m_id).isEmpty());
    QCOMPARE(row().standing, Standing::Open);
}

void TestCaseDesk::aHoldIsShownRecordedAndUndone()
{
    const auto before = desk().hold(m_id, u"Waits for the annex"_s, {}, rosa);
    QVERIFY(before);
    QCOMPARE(*before, model::ReviewCase());
    QCOMPARE(row().standing, Standing::Held);
    QCOMPARE(row().standingReason, u"Waits for the annex"_s);
    QCOMPARE(view().reviewCase.by, rosa);
    QVERIFY(desk().restore(m_id, *before, rosa));
    QCOMPARE(row().standing, Standing::Open);
    QCOMPARE(view().reviewCase, model::ReviewCase());
    QCOMPARE(m_office->actions(m_id), (QStringList{u"review.held"_s, u"review.step_undone"_s}));
}

void TestCaseDesk::aHoldEndsByItself()
{
    QVERIFY(desk().hold(m_id, u"Until Monday"_s, m_office->clock.now().addDays(2), rosa));
    m_office->clock.advance(47 * 3600 * 1000);
    QCOMPARE(row().standing, Standing::Held);
    m_office->clock.advance(3600 * 1000);
    QCOMPARE(row().standing, Standing::Open);
    QCOMPARE(view().reviewCase.standing, Standing::Open);
}

void TestCaseDesk::escalatingNamesAPersonOrRole()
{
    QCOMPARE(desk().escalate(m_id, u""_s, u"Two laws"_s, rosa).error().code,
             u"review.recipient_missing"_s);
    QVERIFY(desk().escalate(m_id, u"Legal"_s, u"Two laws"_s, rosa));
    QCOMPARE(row().standing, Standing::Escalated);
    QCOMPARE(row().escalatedTo, u"Legal"_s);
    const auto before = desk().takeBack(m_id, ben);
    QVERIFY(before);
    QCOMPARE(before->to, u"Legal"_s);
    QCOMPARE(row().standing, Standing::Open);
    // Undoing brings back all of it.
    QVERIFY(desk().restore(m_id, *before, ben));
    QCOMPARE(row().standingReason, u"Two laws"_s);
}

void TestCaseDesk::whatIsNotSetAsideCantBeTakenBack()
{
    QCOMPARE(desk().takeBack(m_id, rosa).error().code, u"review.not_set_aside"_s);
}

void TestCaseDesk::skippingKeepsTheStanding()
{
    QVERIFY(desk().hold(m_id, u"Annex"_s, {}, rosa));
    QVERIFY(desk().skip(m_id, rosa));
    QCOMPARE(row().standing, Standing::Held);
    QCOMPARE(row().skippedAt, m_office->clock.now());
}

void TestCaseDesk::approvedDocumentsAreNotSetAside()
{
    QVERIFY(m_office->office().review().approve(m_id, rosa));
    QCOMPARE(desk().hold(m_id, u"Too late"_s, {}, rosa).error().code, u"document.not_in_review"_s);
}

void TestCaseDesk::assigningAnswersWithWhomItBelongedTo()
{
    QCOMPARE(desk().assign(m_id, ben, rosa).value_or(u"error"_s), QString());
    QCOMPARE(desk().assign(m_id, rosa, rosa).value_or(QString()), ben);
    QCOMPARE(row().assignee, rosa);
    QCOMPARE(m_office->actions(m_id).last(), u"document.assigned"_s);
}

void TestCaseDesk::dueTimesAreKept()
{
    const QDateTime due = m_office->clock.now().addDays(1);
    QVERIFY(desk().setDue(m_id, due, rosa));
    QCOMPARE(row().dueAt, due);
    QCOMPARE(desk().setDue(m_id, {}, rosa).value_or(QDateTime()), due);
    QVERIFY(!row().dueAt.isValid());
}

void TestCaseDesk::aClaimKeepsOthersOut()
{
    QVERIFY(desk().claim(m_id, rosa));
    QCOMPARE(row().claimedBy, rosa);
    QCOMPARE(view().claim.owner, rosa);
    const auto refused = desk().claim(m_id, ben);
    QCOMPARE(refused.error().code, u"review.claimed"_s);
    QCOMPARE(refused.error().facts[u"owner"_s].toString(), rosa);
    model::FieldValue field;
    field.id = model::FieldId::generate();
    auto &review = m_office->office().review();
    QCOMPARE(review.saveField(m_id, {}, field, ben).error().code, u"review.claimed"_s);
    QCOMPARE(review.approve(m_id, ben).error().code, u"review.claimed"_s);
    QCOMPARE(review.reject(m_id, u"no"_s, ben).error().code, u"review.claimed"_s);
    QCOMPARE(desk().hold(m_id, u"x"_s, {}, ben).error().code, u"review.claimed"_s);
    QVERIFY(review.saveField(m_id, {}, field, rosa));
    QVERIFY(desk().release(m_id, ben)); // not his: nothing happens
    QCOMPARE(row().claimedBy, rosa);
    QVERIFY(desk().release(m_id, rosa));
    QVERIFY(desk().claim(m_id, ben));
}

void TestCaseDesk::aClaimEndsWithoutItsHolder()
{
    QVERIFY(desk().claim(m_id, rosa));
    m_office->clock.advance(119 * 1000);
    QVERIFY(!desk().claim(m_id, ben));
    QVERIFY(desk().claim(m_id, rosa)); // renewed
    m_office->clock.advance(120 * 1000);
    QCOMPARE(row().claimedBy, QString());
    QVERIFY(desk().claim(m_id, ben));
    QCOMPARE(m_office->actions(m_id), (QStringList{u"document.claimed"_s, u"document.claimed"_s}));
}

void TestCaseDesk::aRestartReleasesItsOwnClaims()
{
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.settings.setReviewerName(rosa); }));
    QVERIFY(desk().claim(m_id, rosa));
    m_office->reopen();
    QVERIFY(m_office->office().recover());
    QVERIFY(desk().claim(m_id, ben));
}

void TestCaseDesk::rejectingEndsHoldAndClaim()
{
    QVERIFY(desk().claim(m_id, rosa));
    QVERIFY(desk().hold(m_id, u"Annex"_s, {}, rosa));
    QVERIFY(m_office->office().review().reject(m_id, u"Not ours"_s, rosa));
    QCOMPARE(row().standing, Standing::Open);
    QCOMPARE(row().claimedBy, QString());
}

void TestCaseDesk::commentsMentionPeople()
{
    setPeople({{ben, {}, u"Legal"_s}});
    const auto comment = desk().comment(m_id, u" @Ben, whose annex is this? "_s, {}, rosa);
    QVERIFY(comment);
    QCOMPARE(comment->mentions, QStringList{ben});
    QCOMPARE(row().comments, 1);
    QCOMPARE(view().comments, QList<model::Comment>{*comment});
    QCOMPARE(desk().comment(m_id, u" "_s, {}, rosa).error().code, u"comment.empty"_s);
}

void TestCaseDesk::commentsAreNewsUntilSeen()
{
    const auto be = [this](const QString &person) {
        QVERIFY(m_office->session().write(
            [&](workflow::Unit &unit) { return unit.settings.setReviewerName(person); }));
    };
    setPeople({{ben, {}, u"Legal"_s}, {rosa, {}, {}}});
    QVERIFY(desk().comment(m_id, u"@Ben, whose annex is this?"_s, {}, rosa));
    be(rosa);
    QCOMPARE(row().unreadComments, 0); // her own
    QVERIFY(!row().mentionsMe);
    be(ben);
    QCOMPARE(row().unreadComments, 1);
    QVERIFY(row().mentionsMe);
    QCOMPARE(view().unreadComments, 1);
    QVERIFY(desk().readComments(m_id, ben));
    QCOMPARE(row().unreadComments, 0);
    QVERIFY(row().mentionsMe); // it still does
    m_office->clock.advance(1000);
    QVERIFY(desk().comment(m_id, u"And this one?"_s, {}, rosa));
    QCOMPARE(view().unreadComments, 1);
    m_office->reopen();
    QCOMPARE(view().unreadComments, 1);
}

void TestCaseDesk::theNextIsWhoseTurnItIs()
{
    const auto inTurn = [this] {
        return m_office->ask<QList<workflow::QueueRow>>([](workflow::Unit &unit) {
            workflow::QueueFilter filter;
            filter.inTurn = true;
            return workflow::queryQueue(unit, filter);
        });
    };
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.settings.setReviewerName(rosa); }));
    QCOMPARE(inTurn().size(), 1);
    QVERIFY(desk().assign(m_id, ben, rosa));
    QVERIFY(inTurn().isEmpty()); // another's
    QVERIFY(desk().assign(m_id, rosa, rosa));
    QCOMPARE(inTurn().size(), 1);
    QVERIFY(desk().claim(m_id, ben));
    QVERIFY(inTurn().isEmpty()); // in another's hands
    QVERIFY(desk().release(m_id, ben));
    QVERIFY(desk().hold(m_id, u"Annex"_s, {}, rosa));
    QVERIFY(inTurn().isEmpty());
    QVERIFY(desk().takeBack(m_id, rosa));
    QCOMPARE(inTurn().size(), 1);
}

void TestCaseDesk::commentsAreTakenBackByTheirAuthorAlone()
{
    const model::CommentId id = desk().comment(m_id, u"Mine"_s, {}, rosa)->id;
    QCOMPARE(desk().setCommentRemoved(m_id, id, true, ben).error().code, u"comment.not_yours"_s);
    QVERIFY(desk().setCommentRemoved(m_id, id, true, rosa));
    QCOMPARE(row().comments, 0);
    QVERIFY(view().comments.isEmpty());
    QVERIFY(desk().setCommentRemoved(m_id, id, false, rosa));
    QCOMPARE(view().comments.size(), 1);
    QCOMPARE(desk().setCommentRemoved(m_id, model::CommentId::generate(), true, rosa).error().code,
             u"comment.not_found"_s);
}

void TestCaseDesk::stepsSurviveARestart()
{
    QVERIFY(desk().escalate(m_id, u"Legal"_s, u"Two laws"_s, rosa));
    QVERIFY(desk().comment(m_id, u"See page 3"_s, {}, rosa));
    m_office->reopen();
    QCOMPARE(row().escalatedTo, u"Legal"_s);
    QCOMPARE(view().comments.first().text, u"See page 3"_s);
}

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
