// SPDX-License-Identifier: Apache-2.0
#include "core/crm/connectorcatalogue.h"
#include "core/crm/fieldmapping.h"
#include "core/net/qthttpclient.h"
#include "core/sandbox/hubspot/hubspotsandbox.h"
#include "core/sandbox/sandboxserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using sandbox::SandboxFault;

namespace
{

constexpr auto goodKey = "test-service-key";

model::FieldMapping defaultMapping()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/mappings/hubspot.json"));
    return file.open(QIODevice::ReadOnly) ? crm::parseMapping(file.readAll()).value()
                                          : model::FieldMapping();
}

model::CrmUpsert dealOf(const QString &documentId)
{
    return {u"deals"_s,
            u"external_doc_id"_s,
            documentId,
            {{u"dealname"_s, u"Master Services Agreement"_s},
             {u"amount"_s, u"12000.00"_s},
             {u"deal_currency_code"_s, u"USD"_s},
             {u"closedate"_s, u"2026-11-22"_s},
             {u"contract_effective_date"_s, u"2026-12-01"_s},
             {u"governing_law"_s, u"Delaware"_s},
             {u"signature_status"_s, u"completed"_s}},
            {}};
}

model::CrmUpsert contactOf(const QString &email)
{
    return {u"contacts"_s,
            u"email"_s,
            email,
            {{u"firstname"_s, u"Jane"_s}, {u"lastname"_s, u"Doe"_s}, {u"jobtitle"_s, u"CFO"_s}},
            {u"firstname"_s, u"lastname"_s, u"jobtitle"_s}};
}

} // namespace

// What every connector must do, tried against the stand-in of its service over HTTP.
class TestCrmConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void namesTheAccount();
    void makesMissingPropertiesOnce();
    void refusesWeakKeyProperty();
    void describesObjects();
    void findsNothingThenTheRecord();
    void namesAllCompanies();
    void upsertTwiceIsOneRecord();
    void previewTellsTheirsFromOurs();
    void neverBlanksAndKeepsWhatIsTheirs();
    void acceptsOnlyEnabledCurrencies();
    void associatesOnce();
    void attachesOnceAndPrivately();
    void tellsFilesOfOneNameApart();
    void writesANoteOnce();
    void readsFailuresInsideSuccess();
    void answersBadKey();
    void tellsHowLongToWait_data();
    void tellsHowLongToWait();
    void serverErrorsAreRetryable();
    void tornReplyLeavesOneRecord();
    void survivesRestart();

private:
    std::unique_ptr<crm::CrmConnector> connector(const char *key = goodKey);
    int count(const QString &type);
    QString stored(const QString &type, const QString &id, const QString &property);
    void startServer();

    base::SystemClock m_clock;
    base::JobContext m_context;
    std::unique_ptr<net::QtHttpClient> m_http;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::HubSpotSandbox> m_sandbox;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<crm::CrmConnector> m_crm;
};

void TestCrmConnector::initTestCase()
{
    m_http = std::make_unique<net::QtHttpClient>("countersign-test"_ba);
}

void TestCrmConnector::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    startServer();
    m_crm = connector();
    QVERIFY(m_crm->prepare(defaultMapping(), m_context));
}

void TestCrmConnector::cleanup()
{
    m_crm.reset();
    m_server.reset();
    m_sandbox.reset();
}

void TestCrmConnector::startServer()
{
    sandbox::HubSpotSandboxOptions options;
    options.folder = m_folder->path();
    options.accessToken = goodKey;
    options.currencies = {u"EUR"_s, u"USD"_s};
    options.callsPerTenSeconds = 10'000;
    m_server.reset();
    m_sandbox = std::make_unique<sandbox::HubSpotSandbox>(options, m_clock);
    QVERIFY(m_sandbox->load());
    m_server = std::make_unique<sandbox::SandboxServer>();
    m_server->add(*m_sandbox);
    QVERIFY(m_server->start(0));
}

std::unique_ptr<crm::CrmConnector> TestCrmConnector::connector(const char *key)
{
    crm::ConnectorSettings settings;
    settings.baseUrl = m_server->url();
    settings.token = base::Secret(QByteArray(key));
    return std::move(
        crm::makeConnector(u"hubspot"_s, std::move(settings), *m_http, m_clock).value());
}

int TestCrmConnector::count(const QString &type)
{
    int records = 0;
    m_server->locked([&] { records = int(m_sandbox->book().records(type).size()); });
    return records;
}

QString TestCrmConnector::stored(const QString &type, const QString &id, const QString &property)
{
    QString value;
    m_server->locked([&] {
        if (const auto record = m_sandbox->book().find(type, id))
            value = record->values.value(property);
    });
    return value;
}

void TestCrmConnector::namesTheAccount()
{
    const auto account = m_crm->account(m_context).value();
    QCOMPARE(account.id, u"48000001"_s);
    QCOMPARE(account.kind, u"SANDBOX"_s);
    QCOMPARE(account.currency, u"EUR"_s);
}

void TestCrmConnector::makesMissingPropertiesOnce()
{
    QCOMPARE(m_crm->prepare(defaultMapping(), m_context).value(), 0);
    bool unique = false;
    m_server->locked([&] { unique = m_sandbox->book().isKey(u"deals"_s, u"external_doc_id"_s); });
    QVERIFY(unique);
    model::FieldMapping mapping = defaultMapping();
    mapping.rows.append({u"title"_s, u"deals"_s, u"no_such_property"_s, false, {}, {}, {}});
    const auto prepared = m_crm->prepare(mapping, m_context);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, u"crm.property_missing"_s);
    QCOMPARE(prepared.error().facts[u"property"_s].toString(), u"no_such_property"_s);
}

void TestCrmConnector::refusesWeakKeyProperty()
{
    model::FieldMapping mapping = defaultMapping();
    mapping.objects[0].idProperty = u"governing_law"_s; // exists, but two deals may share it
    const auto prepared = m_crm->prepare(mapping, m_context);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, u"crm.property_not_unique"_s);
}

void TestCrmConnector::describesObjects()
{
    const auto schema = m_crm->describe(m_context).value();
    QVERIFY(schema.objects.contains(u"deals"_s));
    QVERIFY(schema.objects.contains(u"contacts"_s));
    QVERIFY(crm::missingProperties(defaultMapping(), schema).isEmpty());
}

void TestCrmConnector::findsNothingThenTheRecord()
{
    const QStringList wanted = {u"dealname"_s, u"amount"_s, u"description"_s};
    auto found = m_crm->find(u"deals"_s, u"external_doc_id"_s, u"doc 1 ü+%41"_s, wanted, m_context);
    QVERIFY(found.ok());
    QVERIFY(!found->has_value());
    const auto write = m_crm->upsert(dealOf(u"doc 1 ü+%41"_s), m_context).value();
    QVERIFY(write.created);
    found = m_crm->find(u"deals"_s, u"external_doc_id"_s, u"doc 1 ü+%41"_s, wanted, m_context);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->ref, write.record);
    QCOMPARE((*found)->values[u"dealname"_s], u"Master Services Agreement"_s);
    QVERIFY(!(*found)->values.contains(u"description"_s));
    const auto bad = m_crm->find(u"deals"_s, u"dealname"_s, u"x"_s, {}, m_context);
    QCOMPARE(bad.error().code, u"crm.validation"_s);
}

void TestCrmConnector::namesAllCompanies()
{
    QVERIFY(m_crm->companyNames(1000, m_context)->isEmpty());
    m_server->locked([this] {
        for (int i = 0; i < 230; ++i)
            QVERIFY(m_sandbox->book().create(u"companies"_s,
                                             {{u"name"_s, u"Company %1 GmbH"_s.arg(i)}}));
        QVERIFY(m_sandbox->book().create(u"companies"_s, {{u"domain"_s, u"nameless.example"_s}}));
    });
    const auto all = m_crm->companyNames(1000, m_context);
    QVERIFY(all);
    QCOMPARE(all->size(), 230); // three pages of them
    QVERIFY(all->contains(u"Company 229 GmbH"_s));
    QCOMPARE(m_crm->companyNames(50, m_context)->size(), 50);
    QCOMPARE(connector("wrong")->companyNames(50, m_context).error().code, u"crm.unauthorised"_s);
}

void TestCrmConnector::upsertTwiceIsOneRecord()
{
    const auto first = m_crm->upsert(dealOf(u"doc-1"_s), m_context).value();
    const auto second = m_crm->upsert(dealOf(u"doc-1"_s), m_context).value();
    QVERIFY(first.created);
    QVERIFY(!second.created);
    QCOMPARE(first.record, second.record);
    QCOMPARE(count(u"deals"_s), 1);
    QCOMPARE(stored(u"deals"_s, first.record.value, u"closedate"_s), u"2026-11-22T00:00:00Z"_s);
    QCOMPARE(stored(u"deals"_s, first.record.value, u"contract_effective_date"_s), u"2026-12-01"_s);
    QCOMPARE(stored(u"deals"_s, first.record.value, u"dealstage"_s), u"appointmentscheduled"_s);
    QVERIFY(m_crm->upsert(contactOf(u"Jane@acme.example"_s), m_context)->created);
    QVERIFY(!m_crm->upsert(contactOf(u"jane@acme.example"_s), m_context)->created);
    QCOMPARE(count(u"contacts"_s), 1);
}

void TestCrmConnector::previewTellsTheirsFromOurs()
{
    auto diff = m_crm->preview(dealOf(u"doc-1"_s), m_context).value();
    QCOMPARE(diff.size(), 7);
    QVERIFY(diff[0].record.value.isEmpty());
    QVERIFY(diff[0].theirs.isEmpty());
    const auto ref = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    QVERIFY(m_crm->preview(dealOf(u"doc-1"_s), m_context)->isEmpty());
    m_server->locked([&] {
        QVERIFY(m_sandbox->book().change(u"deals"_s, ref.value,
                                         {{u"amount"_s, u"12000"_s},
                                          {u"governing_law"_s, u"New York"_s},
                                          {u"dealstage"_s, u"closedwon"_s}}));
    });
    diff = m_crm->preview(dealOf(u"doc-1"_s), m_context).value();
    QCOMPARE(diff.size(), 1); // 12000 is 12000.00
    QCOMPARE(diff[0].property, u"governing_law"_s);
    QCOMPARE(diff[0].theirs, u"New York"_s);
    QCOMPARE(diff[0].ours, u"Delaware"_s);
    QVERIFY(m_crm->upsert(dealOf(u"doc-1"_s), m_context));
    QCOMPARE(stored(u"deals"_s, ref.value, u"dealstage"_s), u"closedwon"_s);
}

void TestCrmConnector::neverBlanksAndKeepsWhatIsTheirs()
{
    const auto ref = m_crm->upsert(contactOf(u"jane@acme.example"_s), m_context)->record;
    model::CrmUpsert again = contactOf(u"jane@acme.example"_s);
    again.values[u"firstname"_s] = u"Janet"_s;
    again.values[u"jobtitle"_s] = QString();
    QVERIFY(m_crm->upsert(again, m_context));
    QCOMPARE(stored(u"contacts"_s, ref.value, u"firstname"_s), u"Jane"_s);
    QCOMPARE(stored(u"contacts"_s, ref.value, u"jobtitle"_s), u"CFO"_s);
}

void TestCrmConnector::acceptsOnlyEnabledCurrencies()
{
    model::CrmUpsert upsert = dealOf(u"doc-1"_s);
    upsert.values[u"deal_currency_code"_s] = u"JPY"_s;
    const auto write = m_crm->upsert(upsert, m_context);
    QVERIFY(!write);
    QCOMPARE(write.error().code, u"crm.currency_not_enabled"_s);
    QCOMPARE(count(u"deals"_s), 0);
}

void TestCrmConnector::associatesOnce()
{
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    const auto contact = m_crm->upsert(contactOf(u"jane@acme.example"_s), m_context)->record;
    QVERIFY(m_crm->associate(deal, contact, m_context));
    QVERIFY(m_crm->associate(deal, contact, m_context));
    QStringList linked;
    m_server->locked(
        [&] { linked = m_sandbox->book().associated(u"deals"_s, deal.value, u"contacts"_s); });
    QCOMPARE(linked, QStringList{contact.value});
    const auto missing = m_crm->associate(deal, {u"contacts"_s, u"1"_s}, m_context);
    QCOMPARE(missing.error().code, u"crm.not_found"_s);
}

void TestCrmConnector::attachesOnceAndPrivately()
{
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    const QByteArray bytes = "%PDF-1.7 \x00\xff contract"_ba;
    const auto first
        = m_crm->attach(deal, u"msa ü.pdf"_s, u"application/pdf"_s, bytes, m_context).value();
    const auto second
        = m_crm->attach(deal, u"msa ü.pdf"_s, u"application/pdf"_s, bytes, m_context).value();
    QCOMPARE(first, second);
    m_server->locked([&] {
        QCOMPARE(m_sandbox->book().files().size(), 1);
        QCOMPARE(m_sandbox->book().file(first)->name, u"msa ü.pdf"_s);
        QCOMPARE(m_sandbox->book().fileBytes(first), bytes);
    });
}

void TestCrmConnector::tellsFilesOfOneNameApart()
{
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    const auto first
        = m_crm->attach(deal, u"a.pdf"_s, u"application/pdf"_s, "one"_ba, m_context).value();
    // A service that goes by the name alone gives back the other file.
    SandboxFault fault;
    fault.method = "POST";
    fault.pathContains = u"/files/"_s;
    fault.status = 201;
    fault.body = R"({"id":"999","access":"PRIVATE","size":3})"_ba;
    m_server->inject(fault);
    const auto second
        = m_crm->attach(deal, u"a.pdf"_s, u"application/pdf"_s, "another"_ba, m_context).value();
    QVERIFY(second != first);
    QVERIFY(second != u"999"_s);
    m_server->locked([&] { QCOMPARE(m_sandbox->book().fileBytes(second), "another"_ba); });
}

void TestCrmConnector::writesANoteOnce()
{
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    const QString body = u"Signed <by> Jane & Max"_s;
    const auto note = m_crm->note(deal, u"doc-1/signed/ab"_s, body, {u"7"_s, u"8"_s}, m_context);
    QVERIFY(note);
    QCOMPARE(m_crm->note(deal, u"doc-1/signed/ab"_s, body, {}, m_context).value(), *note);
    QVERIFY(m_crm->note(deal, u"doc-1/signed/a"_s, body, {}, m_context).value() != *note);
    QCOMPARE(count(u"notes"_s), 2);
    QCOMPARE(stored(u"notes"_s, *note, u"hs_attachment_ids"_s), u"7;8"_s);
    QVERIFY(stored(u"notes"_s, *note, u"hs_note_body"_s)
                .contains(u"Signed &lt;by&gt; Jane &amp; Max"_s));
}

void TestCrmConnector::readsFailuresInsideSuccess()
{
    model::CrmUpsert upsert = dealOf(u"doc-1"_s);
    upsert.values[u"signature_status"_s] = u"half-signed"_s;
    const auto write = m_crm->upsert(upsert, m_context);
    QVERIFY(!write);
    QCOMPARE(write.error().code, u"crm.validation"_s);
    QCOMPARE(write.error().facts[u"property"_s].toString(), u"signature_status"_s);
    QCOMPARE(write.error().facts[u"detail"_s].toString(), u"INVALID_OPTION"_s);
}

void TestCrmConnector::answersBadKey()
{
    const auto account = connector("wrong")->account(m_context);
    QVERIFY(!account);
    QCOMPARE(account.error().kind, base::ErrorKind::Unauthorised);
    QCOMPARE(account.error().code, u"crm.unauthorised"_s);
}

void TestCrmConnector::tellsHowLongToWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("burst") << 429 << R"({"policyName":"TEN_SECONDLY_ROLLING"})"_ba
                           << u"crm.rate_limited"_s << qint64(10'000);
    QTest::newRow("secondly") << 429 << R"({"message":"You have reached your secondly limit."})"_ba
                              << u"crm.rate_limited"_s << qint64(1'000);
    QTest::newRow("locked") << 423 << "{}"_ba << u"crm.rate_limited"_s << qint64(2'000);
}

void TestCrmConnector::tellsHowLongToWait()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(qint64, waitMs);
    SandboxFault fault;
    fault.pathContains = u"/crm/objects/"_s;
    fault.status = status;
    fault.body = body;
    m_server->inject(fault);
    const auto write = m_crm->upsert(dealOf(u"doc-1"_s), m_context);
    QVERIFY(!write);
    QCOMPARE(write.error().code, code);
    QVERIFY(base::isRetryable(write.error().kind));
    QCOMPARE(write.error().facts[u"retryAfterMs"_s].toLongLong(), waitMs);
    QVERIFY(m_crm->upsert(dealOf(u"doc-1"_s), m_context));
}

void TestCrmConnector::serverErrorsAreRetryable()
{
    for (const int status : {500, 502, 503, 504}) {
        SandboxFault fault;
        fault.pathContains = u"/batch/upsert"_s;
        fault.status = status;
        fault.takesEffect = true; // it broke after the write
        m_server->inject(fault);
        const auto write = m_crm->upsert(dealOf(u"doc-%1"_s.arg(status)), m_context);
        QVERIFY(!write);
        QVERIFY(base::isRetryable(write.error().kind));
        QVERIFY(m_crm->upsert(dealOf(u"doc-%1"_s.arg(status)), m_context));
    }
    QCOMPARE(count(u"deals"_s), 4);
    SandboxFault page;
    page.status = 200;
    page.body = "<html>maintenance</html>"_ba;
    m_server->inject(page);
    const auto write = m_crm->upsert(dealOf(u"doc-9"_s), m_context);
    QCOMPARE(write.error().code, u"crm.reply_malformed"_s);
    QVERIFY(base::isRetryable(write.error().kind));
}

void TestCrmConnector::tornReplyLeavesOneRecord()
{
    SandboxFault torn;
    torn.kind = SandboxFault::Kind::TornReply;
    torn.takesEffect = true;
    torn.pathContains = u"/batch/upsert"_s;
    m_server->inject(torn);
    const auto first = m_crm->upsert(dealOf(u"doc-1"_s), m_context);
    QVERIFY(!first);
    QVERIFY(base::isRetryable(first.error().kind));
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    QCOMPARE(count(u"deals"_s), 1);
    torn.pathContains = u"/objects/2026-09/notes"_s; // the note is made, its answer is lost
    m_server->inject(torn);
    const auto note = m_crm->note(deal, u"doc-1/signed/ab"_s, u"Signed"_s, {}, m_context);
    QVERIFY(!note);
    QVERIFY(m_crm->note(deal, u"doc-1/signed/ab"_s, u"Signed"_s, {}, m_context));
    QCOMPARE(count(u"notes"_s), 1);
}

void TestCrmConnector::survivesRestart()
{
    const auto deal = m_crm->upsert(dealOf(u"doc-1"_s), m_context)->record;
    startServer();
    m_crm = connector();
    const auto again = m_crm->upsert(dealOf(u"doc-1"_s), m_context).value();
    QCOMPARE(again.record, deal);
    QCOMPARE(m_crm->prepare(defaultMapping(), m_context).value(), 0);
    net::HttpRequest page;
    page.url = m_server->url();
    page.url.setPath(u"/"_s);
    const auto html = m_http->send(page, m_context).value();
    QCOMPARE(html.status, 200);
    QVERIFY(html.body.contains("Master Services Agreement"));
}

QTEST_GUILESS_MAIN(TestCrmConnector)
#include "tst_crmconnector.moc"
