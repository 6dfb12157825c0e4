// SPDX-License-Identifier: Apache-2.0
#include "core/security/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using countersign::security::redact;

// What must not reach a log, and what must stay readable in it.
class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redacts_data();
    void redacts();
    void keeps_data();
    void keeps();
};

void TestRedaction::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("email") << u"to jane.doe+x@example.co.uk now"_s << u"to [email] now"_s;
    QTest::newRow("umlaut email") << u"jörg@müller.de"_s << u"[email]"_s;
    QTest::newRow("us phone") << u"call (415) 555-0134."_s << u"call [phone]."_s;
    QTest::newRow("international") << u"+49 30 901820-11"_s << u"[phone]"_s;
    QTest::newRow("plain phone") << u"4155550134"_s << u"[phone]"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.DEF-123=="_s
                            << u"Authorization: Bearer [token]"_s;
    QTest::newRow("basic") << u"authorization: basic dXNlcjpwYXNz"_s
                           << u"authorization: basic [token]"_s;
    QTest::newRow("jwt") << u"got eyJhbGciOi.eyJzdWIi.c2ln-_"_s << u"got [token]"_s;
    QTest::newRow("query") << u"/cb?code=s3cr3t&state=1"_s << u"/cb?code=[token]&state=1"_s;
    QTest::newRow("form") << u"grant=x&refresh_token=abc&client_secret=d"_s
                          << u"grant=x&refresh_token=[token]&client_secret=[token]"_s;
    QTest::newRow("json") << u"{\"access_token\": \"a.b\", \"n\": 1}"_s
                          << u"{\"access_token\": \"[token]\", \"n\": 1}"_s;
    QTest::newRow("url user") << u"https://me:pw@host/x"_s << u"https://[token]@host/x"_s;
}

void TestRedaction::redacts()
{
    QFETCH(QString, text);
    QTEST(redact(text), "expected");
}

void TestRedaction::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("uuid") << u"document 01935f3e-7a41-7cc0-8000-0123456789ab stored"_s;
    QTest::newRow("digest")
        << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("time") << u"at 2026-11-22T09:30:00.123Z"_s;
    QTest::newRow("date") << u"2026-11-22 and more"_s;
    QTest::newRow("size") << u"size=1048576 bytes"_s;
    QTest::newRow("milliseconds") << u"at=1795340000123"_s;
    QTest::newRow("address") << u"from 192.168.100.200:8443"_s;
    QTest::newRow("error") << u"ocr.language_missing language=deu code=3"_s;
}

void TestRedaction::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
