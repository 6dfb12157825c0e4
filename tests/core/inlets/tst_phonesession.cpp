// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/phonesession.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using inlets::PhoneSession;

class TestPhoneSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTokenOpensOnce();
    void theTokenGrowsOld();
    void guessingClosesTheDoor();
    void anIdleSessionEnds();
    void aNewCodeShutsTheOldPhoneOut();
    void requestsAreLimited();
    void roomIsLimited();
    void ordersAreChecked();
    void theSameOrderIsAnsweredTheSame();

private:
    test::FakeClock m_clock;
};

void TestPhoneSession::theTokenOpensOnce()
{
    PhoneSession session({}, m_clock);
    QVERIFY(session.token().size() >= 43); // 256 bits
    const auto opened = session.claim(session.token());
    QVERIFY(opened);
    QVERIFY(session.isOpen(*opened));
    QVERIFY(!session.isOpen("other"));
    QVERIFY(!session.isOpen({}));
    QVERIFY(!session.claim(session.token()));
}

void TestPhoneSession::theTokenGrowsOld()
{
    PhoneSession session({}, m_clock);
    m_clock.advance(601'000);
    QVERIFY(!session.claim(session.token()));
    session.renew();
    QVERIFY(session.claim(session.token()));
}

void TestPhoneSession::guessingClosesTheDoor()
{
    PhoneSession session({}, m_clock);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!session.claim("wrong"));
    QVERIFY(!session.claim(session.token()));
}

void TestPhoneSession::anIdleSessionEnds()
{
    PhoneSession session({}, m_clock);
    const QByteArray opened = session.claim(session.token()).value();
    m_clock.advance(1'700'000);
    QVERIFY(session.isOpen(opened));
    m_clock.advance(1'700'000);
    QVERIFY(session.isOpen(opened)); // it was used meanwhile
    m_clock.advance(1'801'000);
    QVERIFY(!session.isOpen(opened));
}

void TestPhoneSession::aNewCodeShutsTheOldPhoneOut()
{
    PhoneSession session({}, m_clock);
    const QByteArray first = session.token();
    const QByteArray opened = session.claim(first).value();
    QVERIFY(session.keep(u"a"_s, "photo"));
    session.renew();
    QVERIFY(session.token() != first);
    QVERIFY(!session.isOpen(opened));
    QCOMPARE(session.waiting(), 0);
}

void TestPhoneSession::requestsAreLimited()
{
    PhoneSession session({}, m_clock);
    int admitted = 0;
    while (session.admit() && admitted < 1000)
        ++admitted;
    QCOMPARE(admitted, 60);
    m_clock.advance(1000);
    admitted = 0;
    while (session.admit() && admitted < 1000)
        ++admitted;
    QCOMPARE(admitted, 20);
}

void TestPhoneSession::roomIsLimited()
{
    inlets::PhoneLimits limits;
    limits.pages = 3;
    limits.pageBytes = 10;
    limits.allBytes = 25;
    PhoneSession session(limits, m_clock);
    QVERIFY(!session.keep(u"a"_s, QByteArray(11, 'x')));
    QVERIFY(session.keep(u"a"_s, QByteArray(10, 'x')));
    QVERIFY(session.keep(u"a"_s, QByteArray(10, 'y'))); // the same page once more
    QVERIFY(session.keep(u"b"_s, QByteArray(10, 'x')));
    QVERIFY(!session.keep(u"c"_s, QByteArray(10, 'x')));
    QVERIFY(session.keep(u"c"_s, QByteArray(5, 'x')));
    QVERIFY(!session.keep(u"d"_s, {}));
    QCOMPARE(session.photos({u"b"_s, u"a"_s}).value(),
             (QList<QByteArray>{QByteArray(10, 'x'), QByteArray(10, 'y')}));
    QVERIFY(!session.photos({u"a"_s, u"nowhere"_s}));
}

void TestPhoneSession::ordersAreChecked()
{
    using inlets::parsePhoneOrder;
    const auto order = parsePhoneOrder(
        R"({"id": "s", "pages": [{"id": "a", "corners": [[0, 0], [1, 0], [1, 1], [0, 1]]},)"
        R"( {"id": "b"}]})",
        5);
    QVERIFY(order);
    QCOMPARE(order->pages, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(order->corners[0]);
    QCOMPARE(order->corners[0]->at(2), QPointF(1, 1));
    QVERIFY(!order->corners[1]);
    QVERIFY(!parsePhoneOrder("nonsense", 5));
    QVERIFY(!parsePhoneOrder(R"({"id": "s", "pages": []})", 5));
    QVERIFY(!parsePhoneOrder(R"({"pages": [{"id": "a"}]})", 5));
    QVERIFY(!parsePhoneOrder(R"({"id": "s", "pages": [{"id": "a"}, {"id": "b"}]})", 1));
    const auto outside = parsePhoneOrder(
        R"({"id": "s", "pages": [{"id": "a", "corners": [[0, 0], [2, 0], [1, 1], [0, 1]]}]})", 5);
    QVERIFY(!outside->corners[0]);
}

void TestPhoneSession::theSameOrderIsAnsweredTheSame()
{
    PhoneSession session({}, m_clock);
    QVERIFY(session.keep(u"a"_s, "photo"));
    QVERIFY(!session.answerTo(u"s"_s));
    session.sent(u"s"_s, "{}");
    QCOMPARE(session.answerTo(u"s"_s).value(), "{}"_ba);
    QCOMPARE(session.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneSession)
#include "tst_phonesession.moc"
