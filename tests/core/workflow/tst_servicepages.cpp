// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/servicepages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestServicePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsHaveAPageInTheirPortal();
    void sandboxesHavePagesOfTheirOwn();
};

void TestServicePages::recordsHaveAPageInTheirPortal()
{
    workflow::AccountSettings account;
    QVERIFY(workflow::crmRecordPage(account, {u"deals"_s, u"7"_s}).isEmpty());
    account.accountId = u"4711"_s;
    QCOMPARE(workflow::crmRecordPage(account, {u"deals"_s, u"7"_s}),
             u"https://app.hubspot.com/contacts/4711/record/0-3/7"_s);
    QCOMPARE(workflow::crmRecordPage(account, {u"contacts"_s, u"8"_s}),
             u"https://app.hubspot.com/contacts/4711/record/0-1/8"_s);
    QVERIFY(workflow::crmRecordPage(account, {u"p123_things"_s, u"9"_s}).isEmpty());
    QVERIFY(workflow::signerPage(account).isEmpty());
}

void TestServicePages::sandboxesHavePagesOfTheirOwn()
{
    workflow::AccountSettings account;
    account.sandbox = true;
    account.baseUrl = u"http://127.0.0.1:8080"_s;
    QCOMPARE(workflow::signerPage(account), u"http://127.0.0.1:8080/signing"_s);
    QCOMPARE(workflow::crmRecordPage(account, {u"deals"_s, u"7"_s}), u"http://127.0.0.1:8080/"_s);
}

QTEST_GUILESS_MAIN(TestServicePages)
#include "tst_servicepages.moc"
