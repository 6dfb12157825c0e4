// SPDX-License-Identifier: Apache-2.0
#include "core/model/envelope.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

model::EnvelopeDraft sampleDraft()
{
    model::EnvelopeDraft draft;
    draft.id = model::EnvelopeId::generate();
    draft.document = model::DocumentId::generate();
    draft.recordVersion = 3;
    draft.subject = u"Please sign: M\u00fcller \"Rahmenvertrag\""_s;
    draft.message = u"Line one\nline two"_s;
    draft.fileName = u"nda.pdf"_s;
    model::Recipient first;
    first.name = u"Ada Byron"_s;
    first.email = u"ada@example.com"_s;
    first.authentication = model::RecipientAuthentication::AccessCode;
    first.accessCode = u"4711"_s;
    model::Recipient copy;
    copy.name = u"Grace Hopper"_s;
    copy.email = u"grace@example.com"_s;
    copy.role = model::RecipientRole::CarbonCopy;
    copy.order = 2;
    draft.recipients = {first, copy};
    draft.tabs = {{model::TabKind::SignHere, 0, 1, {0.125, 0.75, 0.25, 0.0625}, {595, 842}},
                  {model::TabKind::DateSigned, 0, 1, {0.5, 0.75, 0.125, 0.0625}, {595, 842}}};
    return draft;
}

} // namespace

// What a person approved to be sent is read back as it was written.
class TestEnvelopeDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackUnchanged();
    void emptyListsComeBack();
    void writesTheSameBytesAgain();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void boundsWhatIsOutOfRange();
};

void TestEnvelopeDraft::comesBackUnchanged()
{
    const model::EnvelopeDraft draft = sampleDraft();
    QCOMPARE(model::envelopeDraftFromJson(model::toJson(draft)).value(), draft);
}

void TestEnvelopeDraft::emptyListsComeBack()
{
    model::EnvelopeDraft draft = sampleDraft();
    draft.recipients.clear();
    draft.tabs.clear();
    QCOMPARE(model::envelopeDraftFromJson(model::toJson(draft)).value(), draft);
}

void TestEnvelopeDraft::writesTheSameBytesAgain()
{
    const QByteArray json = model::toJson(sampleDraft());
    QCOMPARE(model::toJson(model::envelopeDraftFromJson(json).value()), json);
}

void TestEnvelopeDraft::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("torn") << model::toJson(sampleDraft()).chopped(20);
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no ids") << "{}"_ba;
    QTest::newRow("bad id") << R"({"id":"x","document":"y"})"_ba;
}

void TestEnvelopeDraft::refusesWhatIsNone()
{
    QFETCH(QByteArray, json);
    const auto draft = model::envelopeDraftFromJson(json);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, u"envelope.malformed"_s);
    QCOMPARE(draft.error().kind, base::ErrorKind::Corrupt);
}

void TestEnvelopeDraft::boundsWhatIsOutOfRange()
{
    QByteArray json = model::toJson(sampleDraft());
    json.replace(R"("role":1)", R"("role":77)");
    json.replace(R"("kind":1)", R"("kind":-5)");
    const model::EnvelopeDraft draft = model::envelopeDraftFromJson(json).value();
    QCOMPARE(draft.recipients[1].role, model::RecipientRole::CarbonCopy);
    QCOMPARE(draft.tabs[1].kind, model::TabKind::SignHere);
}

QTEST_GUILESS_MAIN(TestEnvelopeDraft)
#include "tst_envelopedraft.moc"
