// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/auditqueries.h"
#include "tests/support/peopledoffice.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Role;

namespace
{

const QString ada = test::PeopledOffice::ada;
const QString rosa = u"Rosa Reviewer"_s;
const QString ben = u"Ben Backoffice"_s;
const QString rosasPassword = u"battery staple"_s;

} // namespace

// Who signs in, and how they are looked after.
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
    void namesStayAndAreNotTakenTwice();
    void oneAdministratorIsLeft();
    void theInactiveAreOut();
    void endingGoesOnUnderOneName();
    void commandsActAsTheAccountsPerson();
    void theRecoveryKeyLetsIn();

private:
    QStringList workspaceActions()
    {
        QStringList actions;
        const auto page = m_office->ask<workflow::AuditPage>(
            [](workflow::Unit &unit) { return workflow::queryAudit(unit, {}); });
        for (const model::AuditEntry &entry : page.entries)
            actions.prepend(entry.event.action);
        return actions;
    }

    std::unique_ptr<test::PeopledOffice> m_office;
};

void TestPeopleDesk::init()
{
    m_office = std::make_unique<test::PeopledOffice>();
    QVERIFY(m_office->session().write(
        [](workflow::Unit &unit) { return unit.settings.setReviewerName(u"Whoever"_s); }));
}

void TestPeopleDesk::withoutPeopleNobodySignsIn()
{
    const auto view = m_office->desk().view();
    QVERIFY(view);
    QVERIFY(!view->signIn);
    QVERIFY(view->administers());
    QCOMPARE(view->atDesk, u"Whoever"_s);
    QCOMPARE(m_office->office().reviewer().value_or(QString()), u"Whoever"_s);
    QVERIFY(m_office->desk().signInByLogin(u"anybody"_s));
    QCOMPARE(m_office->desk()
                 .setPassword(rosa, test::secretOf(rosasPassword), u"Whoever"_s)
                 .error()
                 .code,
             u"people.not_signing_in"_s);
}

void TestPeopleDesk::beginningMakesTheFirstAdministrator()
{
    QCOMPARE(m_office->desk()
                 .beginSignIn(test::personOf(ada, {}), test::secretOf(u"short"_s))
                 .error()
                 .code,
             u"people.password_short"_s);
    m_office->begin();
    const auto view = m_office->desk().view();
    QVERIFY(view && view->signIn && view->administers());
    QCOMPARE(view->atDesk, ada);
    QCOMPARE(view->people.size(), 1);
    QVERIFY(view->people.first().hasPassword && !view->people.first().temporary);
    QCOMPARE(workspaceActions(), QStringList{u"people.sign_in_begun"_s});
    QCOMPARE(
        m_office->desk()
            .beginSignIn(test::personOf(ben, {}), test::secretOf(test::PeopledOffice::adasPassword))
            .error()
            .code,
        u"people.signing_in"_s);
    // After a restart somebody has to sign in.
    m_office->reopen();
    QVERIFY(m_office->office().recover());
    QCOMPARE(m_office->office().reviewer().error().code, u"people.nobody_signed_in"_s);
    m_office->be(ada, test::PeopledOffice::adasPassword);
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ada);
}

void TestPeopleDesk::aTemporaryPasswordIsChangedAtOnce()
{
    m_office->begin();
    QVERIFY(m_office->desk().save(test::personOf(rosa, Role::Reviewer), {}, ada));
    QCOMPARE(m_office->desk().signIn(rosa, test::secretOf(rosasPassword)).error().code,
             u"people.unknown"_s);
    QVERIFY(m_office->desk().setPassword(rosa, test::secretOf(u"first one"_s), ada));
    QVERIFY(m_office->desk().leave());
    QCOMPARE(m_office->desk().signIn(rosa, test::secretOf(u"first one"_s)).error().code,
             u"people.password_temporary"_s);
    QVERIFY(!m_office->office().reviewer());
    QCOMPARE(m_office->desk()
                 .signIn(rosa, test::secretOf(u"first one"_s), test::secretOf(u"short"_s))
                 .error()
                 .code,
             u"people.password_short"_s);
    QVERIFY(m_office->desk().signIn(rosa, test::secretOf(u"first one"_s),
                                    test::secretOf(rosasPassword)));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), rosa);
    QVERIFY(m_office->desk().changePassword(rosa, test::secretOf(rosasPassword),
                                            test::secretOf(u"another one"_s)));
    QCOMPARE(m_office->desk().signIn(rosa, test::secretOf(rosasPassword)).error().code,
             u"people.wrong_password"_s);
    m_office->be(rosa, u"another one"_s);
}

void TestPeopleDesk::wrongTriesAreCountedAndSlowed()
{
    m_office->begin();
    QVERIFY(m_office->desk().leave());
    for (int tries = 1; tries <= 3; ++tries) {
        const auto refused = m_office->desk().signIn(ada, test::secretOf(u"a guess"_s));
        QCOMPARE(refused.error().code, u"people.wrong_password"_s);
        QCOMPARE(refused.error().facts[u"tries"_s].toInt(), tries);
    }
    // Now also the right one has to wait, and the wait doubles.
    const auto early
        = m_office->desk().signIn(ada, test::secretOf(test::PeopledOffice::adasPassword));
    QCOMPARE(early.error().code, u"people.wait"_s);
    QCOMPARE(early.error().facts[u"retryAfterMs"_s].toLongLong(), 5000);
    m_office->clock.advance(5000);
    QCOMPARE(m_office->desk().signIn(ada, test::secretOf(u"a guess"_s)).error().code,
             u"people.wrong_password"_s);
    m_office->clock.advance(9999);
    QCOMPARE(m_office->desk()
                 .signIn(ada, test::secretOf(test::PeopledOffice::adasPassword))
                 .error()
                 .code,
             u"people.wait"_s);
    // It is kept over a restart.
    m_office->reopen();
    QCOMPARE(m_office->desk()
                 .signIn(ada, test::secretOf(test::PeopledOffice::adasPassword))
                 .error()
                 .code,
             u"people.wait"_s);
    m_office->clock.advance(1);
    m_office->be(ada, test::PeopledOffice::adasPassword);
    QCOMPARE(workspaceActions().count(u"session.refused"_s), 4);
    // The right one makes good.
    QVERIFY(m_office->desk().leave());
    QCOMPARE(m_office->desk()
                 .signIn(ada, test::secretOf(u"a guess"_s))
                 .error()
                 .facts[u"tries"_s]
                 .toInt(),
             1);
    workflow::Credential many;
    many.tries = 1000;
    many.triedAt = m_office->clock.now();
    QCOMPARE(workflow::waitBeforeNextTry(many, many.triedAt), 15 * 60 * 1000);
    QCOMPARE(workflow::waitBeforeNextTry(many, many.triedAt.addDays(-400)), 15 * 60 * 1000);
}

void TestPeopleDesk::aTryCountsBeforeItIsJudged()
{
    m_office->begin();
    // Stretching fails: the program might as well have been killed there.
    QVERIFY(m_office->session().write([](workflow::Unit &unit) -> base::Result<> {
        auto all = workflow::credentials(unit);
        if (!all)
            return all.error();
        all->first().password.cost = {0, 0, 0};
        return workflow::setCredentials(unit, *all);
    }));
    QCOMPARE(m_office->desk()
                 .signIn(ada, test::secretOf(test::PeopledOffice::adasPassword))
                 .error()
                 .code,
             u"keyslot.argon2_failed"_s);
    const auto kept = m_office->ask<QList<workflow::Credential>>(workflow::credentials);
    QCOMPARE(kept.first().tries, 1);
}

void TestPeopleDesk::passwordsAreNeverInTheClear()
{
    m_office->begin();
    const auto kept = m_office->ask<QList<workflow::Credential>>(workflow::credentials);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.first().password.hash.contains(test::PeopledOffice::adasPassword.toUtf8()));
    QCOMPARE(kept.first().password.salt.size(), 16);
    const QJsonValue sealed = m_office->ask<QJsonValue>(
        [](workflow::Unit &unit) { return unit.settings.value(u"people.credentials"_s); });
    QVERIFY(!QString::fromUtf8(QJsonDocument(sealed.toArray()).toJson())
                 .contains(test::PeopledOffice::adasPassword));
    const auto page = m_office->ask<workflow::AuditPage>(
        [](workflow::Unit &unit) { return workflow::queryAudit(unit, {}); });
    for (const model::AuditEntry &entry : page.entries)
        QVERIFY(!QString::fromUtf8(QJsonDocument(entry.event.details).toJson())
                     .contains(test::PeopledOffice::adasPassword));
}

void TestPeopleDesk::namesStayAndAreNotTakenTwice()
{
    QVERIFY(m_office->desk().save(test::personOf(rosa, {}), {}, u"Whoever"_s));
    QVERIFY(m_office->desk().save(test::personOf(u"Rosa R."_s, {}), rosa,
                                  u"Whoever"_s)); // nobody signs in yet
    QCOMPARE(m_office->desk().save(test::personOf(u"system"_s, {}), {}, u"Whoever"_s).error().code,
             u"people.name_reserved"_s);
    QCOMPARE(m_office->desk().save(test::personOf(u"  "_s, {}), {}, u"Whoever"_s).error().code,
             u"people.name_missing"_s);
    QVERIFY(m_office->desk().remove(u"Rosa R."_s, u"Whoever"_s));
    m_office->begin();
    QVERIFY(m_office->desk().save(test::personOf(rosa, {}), {}, ada));
    QCOMPARE(m_office->desk().remove(rosa, ada).error().code, u"people.signing_in"_s);
    model::Person withLogin = test::personOf(ben, {});
    withLogin.login = u"office"_s;
    QVERIFY(m_office->desk().save(withLogin, {}, ada));
    withLogin.name = rosa;
    QCOMPARE(m_office->desk().save(withLogin, rosa, ada).error().code, u"people.login_taken"_s);
}

void TestPeopleDesk::oneAdministratorIsLeft()
{
    m_office->begin();
    QCOMPARE(m_office->desk().setActive(ada, false, ada).error().code,
             u"people.last_administrator"_s);
    QCOMPARE(m_office->desk().save(test::personOf(ada, Role::Reviewer), ada, ada).error().code,
             u"people.last_administrator"_s);
    // Somebody without a password is none who could.
    QVERIFY(m_office->desk().save(test::personOf(rosa, Role::Administrator), {}, ada));
    QCOMPARE(m_office->desk().setActive(ada, false, ada).error().code,
             u"people.last_administrator"_s);
    QVERIFY(m_office->desk().setPassword(rosa, test::secretOf(rosasPassword), ada));
    QVERIFY(m_office->desk().setActive(ada, false, ada));
    QCOMPARE(m_office->office().reviewer().error().code, u"people.nobody_signed_in"_s);
}

void TestPeopleDesk::theInactiveAreOut()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    m_office->be(rosa, rosasPassword);
    QVERIFY(m_office->desk().setActive(rosa, false, ada));
    QVERIFY(!m_office->office().reviewer());
    QCOMPARE(m_office->desk().signIn(rosa, test::secretOf(rosasPassword)).error().code,
             u"people.unknown"_s);
    // Back again, they need a password from an administrator.
    QVERIFY(m_office->desk().setActive(rosa, true, ada));
    QCOMPARE(m_office->desk().signIn(rosa, test::secretOf(rosasPassword)).error().code,
             u"people.unknown"_s);
}

void TestPeopleDesk::endingGoesOnUnderOneName()
{
    m_office->begin();
    m_office->add(test::personOf(rosa, Role::Reviewer), rosasPassword);
    m_office->be(rosa, rosasPassword);
    QCOMPARE(m_office->desk().endSignIn(rosa).error().code, u"people.not_allowed"_s);
    m_office->be(ada, test::PeopledOffice::adasPassword);
    QVERIFY(m_office->desk().endSignIn(ada));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ada);
    QVERIFY(!m_office->desk().view()->signIn);
    QCOMPARE(m_office->desk().view()->people.size(), 2);
}

void TestPeopleDesk::commandsActAsTheAccountsPerson()
{
    m_office->begin();
    model::Person withLogin = test::personOf(ben, Role::BackOffice);
    withLogin.login = u"scanroom"_s;
    QVERIFY(m_office->desk().save(withLogin, {}, ada));
    QVERIFY(m_office->desk().leave());
    const auto stranger = m_office->desk().signInByLogin(u"root"_s);
    QCOMPARE(stranger.error().code, u"people.login_unknown"_s);
    QCOMPARE(m_office->desk().signInByLogin({}).error().code, u"people.login_unknown"_s);
    QVERIFY(m_office->desk().signInByLogin(u"scanroom"_s));
    QCOMPARE(m_office->office().reviewer().value_or(QString()), ben);
    QCOMPARE(workspaceActions().last(), u"session.command"_s);
    QVERIFY(m_office->desk().setActive(ben, false, ada));
    QCOMPARE(m_office->desk().signInByLogin(u"scanroom"_s).error().code, u"people.login_unknown"_s);
}

void TestPeopleDesk::theRecoveryKeyLetsIn()
{
    m_office->begin();
    QVERIFY(m_office->desk().leave());
    QVERIFY(m_office->desk().recover(ada, test::secretOf(u"temporary"_s)));
    QCOMPARE(m_office->desk()
                 .signIn(ada, test::secretOf(test::PeopledOffice::adasPassword))
                 .error()
                 .code,
             u"people.wrong_password"_s);
    QVERIFY(m_office->desk().signIn(ada, test::secretOf(u"temporary"_s),
                                    test::secretOf(u"chosen anew"_s)));
}

QTEST_GUILESS_MAIN(TestPeopleDesk)
#include "tst_peopledesk.moc"
