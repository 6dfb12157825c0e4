// SPDX-License-Identifier: Apache-2.0
#include "core/esign/docusign/docusignerror.h"
#include "core/esign/docusign/envelopejson.h"
#include "core/esign/providercatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::esign::docusign;
using model::EnvelopeStatus;

namespace
{

model::Recipient recipient(const QString &name, const QString &email, model::RecipientRole role,
                           int order)
{
    model::Recipient recipient;
    recipient.name = name;
    recipient.email = email;
    recipient.role = role;
    recipient.order = order;
    return recipient;
}

model::EnvelopeDraft sampleDraft()
{
    model::EnvelopeDraft draft;
    draft.id = model::EnvelopeId::generate();
    draft.document = model::DocumentId::generate();
    draft.subject = u"Please sign"_s;
    draft.fileName = u"nda.pdf"_s;
    using model::RecipientRole;
    auto first = recipient(u"Ann"_s, u"ann@example.com"_s, RecipientRole::Signer, 1);
    first.authentication = model::RecipientAuthentication::AccessCode;
    first.accessCode = u"1234"_s;
    const auto copy = recipient(u"Cy"_s, u"cy@example.com"_s, RecipientRole::CarbonCopy, 3);
    const auto second = recipient(u"Bob"_s, u"bob@example.com"_s, RecipientRole::Signer, 2);
    draft.recipients = {first, copy, second};
    draft.tabs = {{model::TabKind::SignHere, 2, 1, {0.5, 0.25, 0.2, 0.05}, {600, 800}},
                  {model::TabKind::DateSigned, 0, 0, {0.1, 0.9, 0, 0}, {600, 800}}};
    return draft;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestDocuSignJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void definitionSpeaksInStrings();
    void badDraftsAreRefused_data();
    void badDraftsAreRefused();
    void statusesReadAsOurs_data();
    void statusesReadAsOurs();
    void recipientsComeInTheDraftsOrder();
    void timesHaveSevenDigits_data();
    void timesHaveSevenDigits();
    void errorsAreToldApart_data();
    void errorsAreToldApart();
    void catalogueKnowsDocuSign();
};

void TestDocuSignJson::definitionSpeaksInStrings()
{
    const model::EnvelopeDraft draft = sampleDraft();
    QVERIFY(checkDraft(draft));
    const QJsonObject definition = envelopeDefinition(draft, "%PDF-"_ba);
    const QByteArray json = QJsonDocument(definition).toJson(QJsonDocument::Compact);
    QVERIFY(!QRegularExpression(u":(\\d|true|false)"_s).match(QString::fromUtf8(json)).hasMatch());
    QCOMPARE(definition[u"transactionId"_s].toString(), draft.id.toString());
    QCOMPARE(definition[u"documents"_s][0][u"documentBase64"_s].toString(), u"JVBERi0="_s);
    const QJsonValue signers = definition[u"recipients"_s][u"signers"_s];
    QCOMPARE(signers.toArray().size(), 2);
    QCOMPARE(signers[0][u"accessCode"_s].toString(), u"1234"_s);
    QCOMPARE(signers[1][u"recipientId"_s].toString(), u"3"_s);
    QCOMPARE(signers[1][u"routingOrder"_s].toString(), u"2"_s);
    const QJsonValue tab = signers[1][u"tabs"_s][u"signHereTabs"_s][0];
    QCOMPARE(tab[u"pageNumber"_s].toString(), u"2"_s);
    QCOMPARE(tab[u"xPosition"_s].toString(), u"300"_s);
    QCOMPARE(tab[u"yPosition"_s].toString(), u"200"_s);
    QCOMPARE(definition[u"recipients"_s][u"carbonCopies"_s][0][u"recipientId"_s].toString(),
             u"2"_s);
    QCOMPARE(customField(definition, documentField), draft.document.toString());
    QCOMPARE(customField(definition, envelopeField), draft.id.toString());
}

void TestDocuSignJson::badDraftsAreRefused_data()
{
    QTest::addColumn<std::function<void(model::EnvelopeDraft &)>>("spoil");
    QTest::addColumn<QString>("detail");
    using Draft = model::EnvelopeDraft;
    const auto row = [](const char *name, std::function<void(Draft &)> spoil, const QString &d) {
        QTest::newRow(name) << spoil << d;
    };
    row(
        "nobody", [](Draft &d) { d.recipients.clear(); }, u"no_signer"_s);
    row(
        "copies only", [](Draft &d) { d.recipients = {d.recipients[1]}; }, u"no_signer"_s);
    row(
        "no name", [](Draft &d) { d.recipients[0].name = u" "_s; }, u"recipient"_s);
    row(
        "no address", [](Draft &d) { d.recipients[2].email = u"bob"_s; }, u"recipient"_s);
    row(
        "no code", [](Draft &d) { d.recipients[0].accessCode.clear(); }, u"access_code"_s);
    row(
        "order", [](Draft &d) { d.recipients[0].order = 0; }, u"order"_s);
    row(
        "tab of nobody", [](Draft &d) { d.tabs[0].recipient = 7; }, u"tab"_s);
    row(
        "tab of a copy", [](Draft &d) { d.tabs[0].recipient = 1; }, u"tab"_s);
    row(
        "tab without a page", [](Draft &d) { d.tabs[0].pageSizePt = {}; }, u"tab"_s);
}

void TestDocuSignJson::badDraftsAreRefused()
{
    QFETCH(std::function<void(model::EnvelopeDraft &)>, spoil);
    model::EnvelopeDraft draft = sampleDraft();
    spoil(draft);
    const auto result = checkDraft(draft);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"esign.invalid_draft"_s);
    QTEST(result.error().facts.value(u"detail"_s).toString(), "detail");
}

void TestDocuSignJson::statusesReadAsOurs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EnvelopeStatus>("expected");
    const auto row = [](const char *name, const QByteArray &fields, EnvelopeStatus expected) {
        QTest::newRow(name) << "{\"envelopeId\":\"e\"," + fields + '}' << expected;
    };
    row("created", "\"status\":\"created\"", EnvelopeStatus::Draft);
    row("sent", "\"status\":\"sent\"", EnvelopeStatus::Sent);
    row("delivered is viewed", "\"status\":\"delivered\"", EnvelopeStatus::Viewed);
    row("completed", "\"status\":\"completed\"", EnvelopeStatus::Completed);
    row("declined", "\"status\":\"declined\"", EnvelopeStatus::Declined);
    row("voided", "\"status\":\"voided\",\"voidedReason\":\"typo\"", EnvelopeStatus::Voided);
    row("expired", "\"status\":\"voided\",\"voidedReason\":\"Envelope has expired.\"",
        EnvelopeStatus::Expired);
    row("one has signed",
        "\"status\":\"sent\",\"recipients\":{\"signers\":[{\"recipientId\":\"1\",\"status\":"
        "\"completed\"},{\"recipientId\":\"2\",\"status\":\"sent\"}]}",
        EnvelopeStatus::Signed);
    row("one has looked",
        "\"status\":\"sent\",\"recipients\":{\"signers\":[{\"recipientId\":\"1\",\"status\":"
        "\"delivered\"}]}",
        EnvelopeStatus::Viewed);
    row("a copy does not count",
        "\"status\":\"sent\",\"recipients\":{\"carbonCopies\":[{\"recipientId\":\"1\",\"status\":"
        "\"completed\"}]}",
        EnvelopeStatus::Sent);
    row("a word of tomorrow", "\"status\":\"teleported\"", EnvelopeStatus::Draft);
}

void TestDocuSignJson::statusesReadAsOurs()
{
    QFETCH(QByteArray, json);
    const auto state = parseEnvelope(parsed(json));
    QVERIFY(state);
    QTEST(state->status, "expected");
    QVERIFY(!parseEnvelope({}));
}

void TestDocuSignJson::recipientsComeInTheDraftsOrder()
{
    const auto state = parseEnvelope(parsed(
        "{\"envelopeId\":\"e\",\"status\":\"declined\",\"recipients\":{\"signers\":["
        "{\"recipientId\":\"10\",\"name\":\"C\",\"status\":\"declined\",\"declinedReason\":\"no\"},"
        "{\"recipientId\":\"1\",\"name\":\"A\",\"status\":\"completed\","
        "\"sentDateTime\":\"2026-01-01T10:00:00Z\",\"signedDateTime\":\"2026-01-02T10:00:00Z\"}],"
        "\"carbonCopies\":[{\"recipientId\":\"2\",\"name\":\"B\",\"routingOrder\":\"4\"}]}}"_ba));
    QVERIFY(state);
    QCOMPARE(state->recipients.size(), 3);
    QCOMPARE(state->recipients[0].name, u"A"_s);
    QCOMPARE(state->recipients[0].statusAt, QDateTime({2026, 1, 2}, {10, 0}, Qt::UTC));
    QCOMPARE(state->recipients[1].role, model::RecipientRole::CarbonCopy);
    QCOMPARE(state->recipients[1].order, 4);
    QCOMPARE(state->recipients[2].declineReason, u"no"_s);
    QCOMPARE(state->reason, u"no"_s);
}

void TestDocuSignJson::timesHaveSevenDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime whole({2026, 11, 22}, {9, 30, 5}, Qt::UTC);
    QTest::newRow("seven") << u"2026-11-22T09:30:05.1234567Z"_s << whole.addMSecs(123);
    QTest::newRow("one") << u"2026-11-22T09:30:05.5Z"_s << whole.addMSecs(500);
    QTest::newRow("none") << u"2026-11-22T09:30:05Z"_s << whole;
    QTest::newRow("rubbish") << u"yesterday"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void TestDocuSignJson::timesHaveSevenDigits()
{
    QFETCH(QString, text);
    QTEST(parseTime(text), "expected");
}

void TestDocuSignJson::errorsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("pauseMs");
    const auto row = [](int status, const QString &errorCode, const QString &code, qint64 ms = 0) {
        QTest::newRow(qPrintable(errorCode)) << status << errorCode << code << ms;
    };
    row(400, u"HOURLY_APIINVOCATION_LIMIT_EXCEEDED"_s, u"net.rate_limited"_s, 30 * 60'000);
    row(400, u"Burst_Envelope_Polling_Limit_Exceeded"_s, u"net.rate_limited"_s, 30'000);
    row(400, u"Hourly_Envelope_Polling_Limit_Exceeded"_s, u"net.rate_limited"_s, 15 * 60'000);
    row(400, u"ENVELOPE_DOES_NOT_EXIST"_s, u"net.not_found"_s);
    row(400, u"ENVELOPE_CANNOT_VOID_INVALID_STATE"_s, u"esign.wrong_state"_s);
    row(400, u"ACCOUNT_LACKS_PERMISSIONS"_s, u"net.forbidden"_s);
    row(400, u"INVALID_REQUEST_BODY"_s, u"esign.rejected"_s);
    row(401, u"AUTHORIZATION_INVALID_TOKEN"_s, u"net.unauthorised"_s);
    row(500, u"UNSPECIFIED_ERROR"_s, u"net.server_error"_s);
    row(400, u"John Doe <j@x.de>"_s, u"net.rejected"_s);
}

void TestDocuSignJson::errorsAreToldApart()
{
    QFETCH(int, status);
    QFETCH(QString, errorCode);
    QFETCH(qint64, pauseMs);
    const QJsonObject body{{u"errorCode"_s, errorCode}, {u"message"_s, u"about John Doe"_s}};
    const base::Error error = errorFromReply({status, {}, QJsonDocument(body).toJson()},
                                             QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC));
    QTEST(error.code, "code");
    QCOMPARE(error.facts.value(u"retryAfterMs"_s).toLongLong(), pauseMs);
    QVERIFY(!base::describe(error).contains(u"John"_s));
}

void TestDocuSignJson::catalogueKnowsDocuSign()
{
    const esign::ProviderEntry *entry = esign::findProvider(u"docusign"_s);
    QVERIFY(entry);
    QCOMPARE(entry->authServer.scheme(), u"https"_s);
    const auto oauth = entry->oauth({entry->authServer, u"key"_s, {}});
    QCOMPARE(oauth.tokenUrl, QUrl(u"https://account.docusign.com/oauth/token"_s));
    QVERIFY(!esign::findProvider(u"nobody"_s));
}

QTEST_GUILESS_MAIN(TestDocuSignJson)
#include "tst_docusignjson.moc"
