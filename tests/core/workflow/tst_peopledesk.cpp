// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/atdesk.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/deskworkbench.h"
#include "core/workflow/queries.h"
#include "tests/support/tempoffice.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Role;

namespace
{

const QString ada = u"Ada Admin"_s;
const QString rosa = u"Rosa Reviewer"_s;
const QString ben = u"Ben Backoffice"_s;
const QString adasPassword = u"correct horse"_s;
const QString rosasPassword = u"battery staple"_s;

base::Secret secret(const QString &text)
{
    return base::Secret::fromString(text);
}

model::Person person(const QString &name, model::Roles roles)
{
    model::Person made;
    made.name = name;
    made.roles = roles;
    return made;
}

} // namespace

// Who signs in, what they may do, and what is refused, whatever a screen offers.
class TestPeopleDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void withoutPeopleNobodySignsIn();
    void beginningMakesTheFirstAdministrator();
    void aTemporaryPasswordIsChangedAtOnce();
    void wrongTriesAreCountedAndSlowed();
    void aTryCountsBeforeItIsJudged();
    void passwordsAreNeverInTheClear();
    void nobodySignedInSeesAndDecidesNothing();
    void rolesAreRefusedInTheCore_data();
    void rolesAreRefusedInTheCore();
    void theSecondPersonIsAnotherOne();
    void decisionsAreRecordedUnderWhoSignedIn();
    void namesStayAndAreNotTakenTwice();
    void oneAdministratorIsLeft();
    void theInactiveAreOut();
    void endingGoesOnUnderOneName();
    void commandsActAsTheAccountsPerson();
    void theRecoveryKeyLetsIn();
    void theHistoryIsAsDiscreetAsTheReview();
    void onlyAdministratorsChangeSettings();

private:
    workflow::PeopleDesk &desk() { return m_office->office().people(); }
    void begin() { QVERIFY(desk().beginSignIn(person(ada, {}), secret(adasPassword))); }
    // Adds somebody who has chosen a password of their own.
    void add(const model::Person &who, const QString &password);
    void be(const QString &name, const QString &password)
    {
        QVERIFY(desk().signIn(name, secret(password)));
    }
    model::DocumentId addDocument(const QList<model::FieldValue> &fields = {});
    QStringList workspaceActions()
    {
        QStringList actions;
        const auto page = m_office->ask<workflow::AuditPage>(
            [](workflow::Unit &unit) { return workflow::queryAudit(unit, {}); });
        for (const model::AuditEntry &entry : page.entries)
            actions.prepend(entry.event.action);
        return actions;
    }

    std::unique_ptr<test::TempOffice> m_office;
};

void TestPeopleDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    QVERIFY(m_office->session().write(
        [](workflow::Unit &unit) { return unit.settings.setReviewerName(u"Whoever"_s); }));
}

void TestPeopleDesk::add(const model::Person &who, const QString &password)
{
    QVERIFY(desk().save(who, {}, ada));
    QVERIFY(desk().setPassword(who.name, secret(u"first one"_s), ada));
    QVERIFY(desk().signIn(who.name, secret(u"first one"_s), secret(password)));
    QVERIFY(desk().leave());
}

model::DocumentId TestPeopleDesk::addDocument(const QList<model::FieldValue> &fields)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
    document.stage = model::Stage::Recognized;
    document.title = u"scan"_s;
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    const auto added = m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        return unit.fields.replaceExtracted(document.id, fields);
    });
    return added ? document.id : model::DocumentId();
}

void TestPeopleDesk::withoutPeopleNobodySignsIn()
{
    const auto view = desk().view();
    QVERIFY(view);
    QVERIFY(!view->signIn);
    QVERIFY(view->administers());
    QCOMPARE(view->atDesk, u"Whoever"_s);
    QCOMPARE(m_office->office().reviewer().value_or(QString()), u"Whoever"_s);
    QVERIFY(desk().signInByLogin(u"anybody"_s));
    QCOMPARE(desk().setPassword(rosa, secret(rosasPassword), u"Whoever"_s).error().code,
             u"people.not_signing_in"_s);
}

void TestPeopleDesk::beginningMakesTheFirstAdministrator()
{
    QCOMPARE(desk().beginSignIn(person(ada, {}), secret(u"short"_s)).error().code,
             u"people.password_short"_s);
    begin();
    const auto view = desk().view();
    QVERIFY(view && view->signIn && view->administers());
    QCOMPARE(view->atDesk, ada);
    QCOMPARE(view->people.size(), 1);
    QVERIFY(view->people.first().hasPassword && !view->people.first().temporary);
    QCOMPARE(workspaceActions(), QStringList{u"people.sign_in_begun"_s});
    QCOMPARE(desk().beginSignIn(person(ben, {}), secret(adasPassword)).error().code,
             u"people.signing_in"_s);
    // After a restart somebody has to sign in.
    m_office->reopen();
    QVERIFY(m_office->office().recover());
    QCOMPARE(m_office->office().reviewer().error().code, u"people.nobody_signed_in"_s);
    be(ada, adasPassword);
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ada);
}

void TestPeopleDesk::aTemporaryPasswordIsChangedAtOnce()
{
    begin();
    QVERIFY(desk().save(person(rosa, Role::Reviewer), {}, ada));
    QCOMPARE(desk().signIn(rosa, secret(rosasPassword)).error().code, u"people.unknown"_s);
    QVERIFY(desk().setPassword(rosa, secret(u"first one"_s), ada));
    QVERIFY(desk().leave());
    QCOMPARE(desk().signIn(rosa, secret(u"first one"_s)).error().code,
             u"people.password_temporary"_s);
    QVERIFY(!m_office->office().reviewer());
    QCOMPARE(desk().signIn(rosa, secret(u"first one"_s), secret(u"short"_s)).error().code,
             u"people.password_short"_s);
    QVERIFY(desk().signIn(rosa, secret(u"first one"_s), secret(rosasPassword)));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), rosa);
    QVERIFY(desk().changePassword(rosa, secret(rosasPassword), secret(u"another one"_s)));
    QCOMPARE(desk().signIn(rosa, secret(rosasPassword)).error().code, u"people.wrong_password"_s);
    be(rosa, u"another one"_s);
}

void TestPeopleDesk::wrongTriesAreCountedAndSlowed()
{
    begin();
    QVERIFY(desk().leave());
    for (int tries = 1; tries <= 3; ++tries) {
        const auto refused = desk().signIn(ada, secret(u"a guess"_s));
        QCOMPARE(refused.error().code, u"people.wrong_password"_s);
        QCOMPARE(refused.error().facts[u"tries"_s].toInt(), tries);
    }
    // Now also the right one has to wait, and the wait doubles.
    const auto early = desk().signIn(ada, secret(adasPassword));
    QCOMPARE(early.error().code, u"people.wait"_s);
    QCOMPARE(early.error().facts[u"retryAfterMs"_s].toLongLong(), 5000);
    m_office->clock.advance(5000);
    QCOMPARE(desk().signIn(ada, secret(u"a guess"_s)).error().code, u"people.wrong_password"_s);
    m_office->clock.advance(9999);
    QCOMPARE(desk().signIn(ada, secret(adasPassword)).error().code, u"people.wait"_s);
    // It is kept over a restart.
    m_office->reopen();
    QCOMPARE(desk().signIn(ada, secret(adasPassword)).error().code, u"people.wait"_s);
    m_office->clock.advance(1);
    be(ada, adasPassword);
    QCOMPARE(workspaceActions().count(u"session.refused"_s), 4);
    // The right one makes good.
    QVERIFY(desk().leave());
    QCOMPARE(desk().signIn(ada, secret(u"a guess"_s)).error().facts[u"tries"_s].toInt(), 1);
    workflow::Credential many;
    many.tries = 1000;
    many.triedAt = m_office->clock.now();
    QCOMPARE(workflow::waitBeforeNextTry(many, many.triedAt), 15 * 60 * 1000);
    QCOMPARE(workflow::waitBeforeNextTry(many, many.triedAt.addDays(-400)), 15 * 60 * 1000);
}

void TestPeopleDesk::aTryCountsBeforeItIsJudged()
{
    begin();
    // Stretching fails: the program might as well have been killed there.
    QVERIFY(m_office->session().write([](workflow::Unit &unit) -> base::Result<> {
        auto all = workflow::credentials(unit);
        if (!all)
            return all.error();
        all->first().password.cost = {0, 0, 0};
        return workflow::setCredentials(unit, *all);
    }));
    QCOMPARE(desk().signIn(ada, secret(adasPassword)).error().code, u"keyslot.argon2_failed"_s);
    const auto kept = m_office->ask<QList<workflow::Credential>>(workflow::credentials);
    QCOMPARE(kept.first().tries, 1);
}

void TestPeopleDesk::passwordsAreNeverInTheClear()
{
    begin();
    const auto kept = m_office->ask<QList<workflow::Credential>>(workflow::credentials);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.first().password.hash.contains(adasPassword.toUtf8()));
    QCOMPARE(kept.first().password.salt.size(), 16);
    const QJsonValue sealed = m_office->ask<QJsonValue>(
        [](workflow::Unit &unit) { return unit.settings.value(u"people.credentials"_s); });
    QVERIFY(!QString::fromUtf8(QJsonDocument(sealed.toArray()).toJson()).contains(adasPassword));
    const auto page = m_office->ask<workflow::AuditPage>(
        [](workflow::Unit &unit) { return workflow::queryAudit(unit, {}); });
    for (const model::AuditEntry &entry : page.entries)
        QVERIFY(
            !QString::fromUtf8(QJsonDocument(entry.event.details).toJson()).contains(adasPassword));
}

void TestPeopleDesk::nobodySignedInSeesAndDecidesNothing()
{
    begin();
    const model::DocumentId id = addDocument();
    QVERIFY(desk().leave());
    workflow::DeskWorkbench workbench(m_office->office());
    const auto refused = [](auto future) {
        future.waitForFinished();
        return future.result().ok() ? u"allowed"_s : future.result().error().code;
    };
    const QString nobody = u"people.nobody_signed_in"_s;
    QCOMPARE(refused(workbench.queue({})), nobody);
    QCOMPARE(refused(workbench.document(id)), nobody);
    QCOMPARE(refused(workbench.timeline(id)), nobody);
    QCOMPARE(refused(workbench.pageText(id, 0)), nobody);
    QCOMPARE(refused(workbench.auditEntries({})), nobody);
    QCOMPARE(refused(workbench.counts()), nobody);
    QCOMPARE(refused(workbench.approve(id)), nobody);
    QCOMPARE(refused(workbench.claim(id)), nobody);
    QCOMPARE(refused(workbench.ingest({}, {})), nobody);
    QCOMPARE(refused(workbench.saveSettings({})), nobody);
    be(ada, adasPassword);
    QCOMPARE(refused(workbench.queue({})), u"allowed"_s);
}

void TestPeopleDesk::rolesAreRefusedInTheCore_data()
{
    QTest::addColumn<model::Roles>("roles");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *name, model::Roles roles, const QString &action, bool may) {
        QTest::newRow(name) << roles << action << may;
    };
    row("back office takes in", Role::BackOffice, u"document.ingested"_s, true);
    row("back office does not decide", Role::BackOffice, u"field.confirmed"_s, false);
    row("back office does not approve", Role::BackOffice, u"document.approved"_s, false);
    row("reviewer decides", Role::Reviewer, u"field.corrected"_s, true);
    row("reviewer sends", Role::Reviewer, u"envelope.requested"_s, true);
    row("reviewer does not sign off", Role::Reviewer, u"document.archived"_s, false);
    row("reviewer does not change rules", Role::Reviewer, u"rules.changed"_s, false);
    row("reviewer does not add people", Role::Reviewer, u"person.added"_s, false);
    row("legal signs off", Role::Legal, u"document.archived"_s, true);
    row("legal exports the log", Role::Legal, u"audit.exported"_s, true);
    row("administrator changes rules", Role::Administrator, u"rules.changed"_s, true);
    row("administrator does not approve", Role::Administrator, u"document.approved"_s, false);
    row("nobody's role comments", {}, u"comment.added"_s, true);
    row("nobody's role takes nothing in", {}, u"document.ingested"_s, false);
    row("what nobody has thought of", Role::Reviewer, u"something.new"_s, false);
}

void TestPeopleDesk::rolesAreRefusedInTheCore()
{
    QFETCH(model::Roles, roles);
    QFETCH(QString, action);
    QFETCH(bool, may);
    begin();
    QVERIFY(desk().save(person(rosa, roles), {}, ada));
    const auto recorded = m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(rosa, action, {}); });
    QCOMPARE(recorded.ok(), may);
    if (!may)
        QCOMPARE(recorded.error().code, u"people.not_allowed"_s);
    // A name that nobody has may nothing; the program's own doings go on.
    QVERIFY(!m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(u"Stranger"_s, action, {}); }));
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.record(u"system"_s, action, {}); }));
}

void TestPeopleDesk::theSecondPersonIsAnotherOne()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    // Nobody makes a second person of themselves by another spelling.
    QCOMPARE(desk().save(person(u" rosa  reviewer "_s, Role::Reviewer), {}, ada).error().code,
             u"people.name_taken"_s);
    model::Person renamed = person(u"Rosa Second"_s, Role::Reviewer);
    QCOMPARE(desk().save(renamed, rosa, ada).error().code, u"people.name_fixed"_s);
    // Nor may somebody without the role be one.
    add(person(ben, Role::BackOffice), rosasPassword);
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = model::FieldKey::Amount;
    field.value = u"100.00 USD"_s;
    const model::DocumentId id = addDocument({field});
    model::FieldValue decided = field;
    decided.state = model::FieldState::Confirmed;
    auto &review = m_office->office().review();
    be(ben, rosasPassword);
    QCOMPARE(review.saveField(id, field, decided, ben).error().code, u"people.not_allowed"_s);
    QVERIFY(m_office->actions(id).isEmpty());
    QCOMPARE(m_office->document(id).stage, model::Stage::Recognized); // nothing of it is kept
    be(rosa, rosasPassword);
    QVERIFY(review.saveField(id, field, decided, rosa));
}

void TestPeopleDesk::decisionsAreRecordedUnderWhoSignedIn()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    const model::DocumentId id = addDocument();
    be(rosa, rosasPassword);
    workflow::DeskWorkbench workbench(m_office->office());
    auto claimed = workbench.claim(id);
    claimed.waitForFinished();
    QCOMPARE(claimed.result()->owner, rosa);
    auto view = workbench.document(id);
    view.waitForFinished();
    QCOMPARE(view.result()->me, rosa);
    // Who leaves has nothing in hand.
    QVERIFY(desk().leave());
    be(ada, adasPassword);
    view = workbench.document(id);
    view.waitForFinished();
    QCOMPARE(view.result()->me, ada);
    QCOMPARE(view.result()->claim.owner, QString());
}

void TestPeopleDesk::namesStayAndAreNotTakenTwice()
{
    QVERIFY(desk().save(person(rosa, {}), {}, u"Whoever"_s));
    QVERIFY(desk().save(person(u"Rosa R."_s, {}), rosa, u"Whoever"_s)); // nobody signs in yet
    QCOMPARE(desk().save(person(u"system"_s, {}), {}, u"Whoever"_s).error().code,
             u"people.name_reserved"_s);
    QCOMPARE(desk().save(person(u"  "_s, {}), {}, u"Whoever"_s).error().code,
             u"people.name_missing"_s);
    QVERIFY(desk().remove(u"Rosa R."_s, u"Whoever"_s));
    begin();
    QVERIFY(desk().save(person(rosa, {}), {}, ada));
    QCOMPARE(desk().remove(rosa, ada).error().code, u"people.signing_in"_s);
    model::Person withLogin = person(ben, {});
    withLogin.login = u"office"_s;
    QVERIFY(desk().save(withLogin, {}, ada));
    withLogin.name = rosa;
    QCOMPARE(desk().save(withLogin, rosa, ada).error().code, u"people.login_taken"_s);
}

void TestPeopleDesk::oneAdministratorIsLeft()
{
    begin();
    QCOMPARE(desk().setActive(ada, false, ada).error().code, u"people.last_administrator"_s);
    QCOMPARE(desk().save(person(ada, Role::Reviewer), ada, ada).error().code,
             u"people.last_administrator"_s);
    // Somebody without a password is none who could.
    QVERIFY(desk().save(person(rosa, Role::Administrator), {}, ada));
    QCOMPARE(desk().setActive(ada, false, ada).error().code, u"people.last_administrator"_s);
    QVERIFY(desk().setPassword(rosa, secret(rosasPassword), ada));
    QVERIFY(desk().setActive(ada, false, ada));
    QCOMPARE(m_office->office().reviewer().error().code, u"people.nobody_signed_in"_s);
}

void TestPeopleDesk::theInactiveAreOut()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    be(rosa, rosasPassword);
    QVERIFY(desk().setActive(rosa, false, ada));
    QVERIFY(!m_office->office().reviewer());
    QCOMPARE(desk().signIn(rosa, secret(rosasPassword)).error().code, u"people.unknown"_s);
    // Back again, they need a password from an administrator.
    QVERIFY(desk().setActive(rosa, true, ada));
    QCOMPARE(desk().signIn(rosa, secret(rosasPassword)).error().code, u"people.unknown"_s);
}

void TestPeopleDesk::endingGoesOnUnderOneName()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    be(rosa, rosasPassword);
    QCOMPARE(desk().endSignIn(rosa).error().code, u"people.not_allowed"_s);
    be(ada, adasPassword);
    QVERIFY(desk().endSignIn(ada));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ada);
    QVERIFY(!desk().view()->signIn);
    QCOMPARE(desk().view()->people.size(), 2);
}

void TestPeopleDesk::commandsActAsTheAccountsPerson()
{
    begin();
    model::Person withLogin = person(ben, Role::BackOffice);
    withLogin.login = u"scanroom"_s;
    QVERIFY(desk().save(withLogin, {}, ada));
    QVERIFY(desk().leave());
    const auto stranger = desk().signInByLogin(u"root"_s);
    QCOMPARE(stranger.error().code, u"people.login_unknown"_s);
    QCOMPARE(desk().signInByLogin({}).error().code, u"people.login_unknown"_s);
    QVERIFY(desk().signInByLogin(u"scanroom"_s));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ben);
    QCOMPARE(workspaceActions().last(), u"session.command"_s);
    QVERIFY(desk().setActive(ben, false, ada));
    QCOMPARE(desk().signInByLogin(u"scanroom"_s).error().code, u"people.login_unknown"_s);
}

void TestPeopleDesk::theRecoveryKeyLetsIn()
{
    begin();
    QVERIFY(desk().leave());
    QVERIFY(desk().recover(ada, secret(u"temporary"_s)));
    QCOMPARE(desk().signIn(ada, secret(adasPassword)).error().code, u"people.wrong_password"_s);
    QVERIFY(desk().signIn(ada, secret(u"temporary"_s), secret(u"chosen anew"_s)));
}

void TestPeopleDesk::theHistoryIsAsDiscreetAsTheReview()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    model::Person restricted = person(ben, Role::Reviewer);
    restricted.seesPersonalData = false;
    add(restricted, rosasPassword);
    QVERIFY(desk().save(restricted, ben, ada));
    model::Rule twice;
    twice.id = u"twice"_s;
    twice.kind = model::RuleKind::SecondEntry;
    twice.fields = {model::FieldKey::Amount};
    QVERIFY(m_office->office().rules().save({twice}, ada));
    model::FieldValue mail;
    mail.id = model::FieldId::generate();
    mail.key = model::FieldKey::SignerEmail;
    mail.value = u"jane@acme.example"_s;
    model::FieldValue amount;
    amount.id = model::FieldId::generate();
    amount.key = model::FieldKey::Amount;
    amount.value = u"100.00 USD"_s;
    const model::DocumentId id = addDocument({mail, amount});
    be(rosa, rosasPassword);
    for (const model::FieldValue &field : {mail, amount}) {
        model::FieldValue decided = field;
        decided.state = model::FieldState::Confirmed;
        QVERIFY(m_office->office().review().saveField(id, field, decided, rosa));
    }
    const auto facts = [&](const QString &fact) {
        QStringList told;
        const auto timeline = m_office->ask<QList<workflow::TimelineEntry>>(
            [&](workflow::Unit &unit) { return workflow::queryTimeline(unit, id); });
        for (const workflow::TimelineEntry &entry : timeline)
            told.append(entry.facts.value(fact));
        return told;
    };
    QCOMPARE(facts(u"after"_s), (QStringList{u"jane@acme.example"_s, u"100.00 USD"_s}));
    be(ben, rosasPassword);
    const QStringList told = facts(u"after"_s);
    QVERIFY(!told.at(0).isEmpty() && !told.at(0).contains(u"jane"_s));
    QCOMPARE(told.at(1), QString()); // which he is to enter unseen
}

void TestPeopleDesk::onlyAdministratorsChangeSettings()
{
    begin();
    add(person(rosa, Role::Reviewer), rosasPassword);
    workflow::DeskWorkbench workbench(m_office->office());
    be(rosa, rosasPassword);
    auto refused = workbench.saveSettings({});
    refused.waitForFinished();
    QCOMPARE(refused.result().error().code, u"people.not_allowed"_s);
    QCOMPARE(m_office->office().rules().save({}, rosa).error().code, u"people.not_allowed"_s);
    QCOMPARE(m_office->office()
                 .accounts()
                 .save({u"hubspot"_s, {}, {}, false, true, false}, u"token"_s, rosa)
                 .error()
                 .code,
             u"people.not_allowed"_s);
    QVERIFY(!m_office->office().engines().secrets.read(u"countersign"_s, u"hubspot.token"_s));
    QVERIFY(m_office->office().rules().save({}, ada));
}

QTEST_GUILESS_MAIN(TestPeopleDesk)
#include "tst_peopledesk.moc"
