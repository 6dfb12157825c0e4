// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/hubspotsandbox.h"
#include "core/sandbox/sandboxserver.h"
#include "core/workflow/history.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr qint64 minuteMs = 60 * 1000;
constexpr auto token = "test-token";

} // namespace

// Parties are completed with the companies of the CRM, against its stand-in over HTTP.
class TestCompanies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theyCompleteParties();
    void theCrmIsAskedOnceAnHour();
    void theyAreKnownWhileItIsAway();

private:
    void start(int port = 0);
    void stop()
    {
        m_server.reset();
        m_crm.reset();
    }
    void add(const QString &name)
    {
        m_server->locked([&] {
            QVERIFY(m_crm->book().create(u"companies"_s, {{u"name"_s, name}}));
        });
    }
    // The poll of the signing service, which nobody has set up, is none of this test's.
    void sync() { QVERIFY(m_office->office().crm().refreshCompanies(m_office->context)); }
    QStringList known() { return m_office->ask<QStringList>(workflow::queryKnownParties); }

    std::unique_ptr<test::TempOffice> m_office;
    std::unique_ptr<sandbox::HubSpotSandbox> m_crm;
    std::unique_ptr<sandbox::SandboxServer> m_server;
};

void TestCompanies::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    start();
    workflow::AccountSettings account;
    account.service = u"hubspot"_s;
    account.baseUrl = m_server->url().toString();
    account.enabled = true;
    account.sandbox = true;
    QVERIFY(m_office->office().accounts().save(account, QLatin1StringView(token), u"Robin"_s));
}

void TestCompanies::cleanup()
{
    stop();
    m_office.reset();
}

void TestCompanies::start(int port)
{
    sandbox::HubSpotSandboxOptions options;
    options.folder = m_office->path(u"crm"_s);
    options.accessToken = token;
    options.companies = {u"Zephyr Holdings GmbH"_s, u"zephyr holdings gmbh"_s};
    m_crm = std::make_unique<sandbox::HubSpotSandbox>(options, m_office->clock);
    QVERIFY(m_crm->load());
    m_server = std::make_unique<sandbox::SandboxServer>();
    m_server->add(*m_crm);
    QVERIFY(m_server->start(port));
}

void TestCompanies::theyCompleteParties()
{
    QVERIFY(known().isEmpty());
    sync();
    QCOMPARE(known(), QStringList{u"Zephyr Holdings GmbH"_s}); // each once, however it is written
}

void TestCompanies::theCrmIsAskedOnceAnHour()
{
    sync();
    add(u"Yonder Ltd"_s);
    m_office->clock.advance(59 * minuteMs);
    sync();
    QVERIFY(!known().contains(u"Yonder Ltd"_s));
    m_office->clock.advance(2 * minuteMs);
    sync();
    QVERIFY(known().contains(u"Yonder Ltd"_s));
}

void TestCompanies::theyAreKnownWhileItIsAway()
{
    sync();
    add(u"Yonder Ltd"_s);
    const int port = m_server->url().port();
    stop();
    m_office->clock.advance(61 * minuteMs);
    sync(); // no failure of anybody's
    QCOMPARE(known(), QStringList{u"Zephyr Holdings GmbH"_s});
    start(port);
    sync();
    QVERIFY(!known().contains(u"Yonder Ltd"_s)); // it is left alone for a while
    m_office->clock.advance(11 * minuteMs);
    sync();
    QVERIFY(known().contains(u"Yonder Ltd"_s));
}

QTEST_GUILESS_MAIN(TestCompanies)
#include "tst_companies.moc"
