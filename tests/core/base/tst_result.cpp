// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const base::Error torn{base::ErrorKind::Network, u"http.torn"_s, {{u"path"_s, u"/x"_s}}};

base::Result<int> parsed(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok)
        return torn;
    return number;
}

base::Result<> tried(const QString &text, int &steps)
{
    CS_TRY(parsed(text));
    ++steps;
    return {};
}

base::Result<QString> triedForAnother(const base::Result<> &first)
{
    CS_TRY(first);
    return u"went on"_s;
}

constexpr base::ErrorKind everyKind[]
    = {base::ErrorKind::NotFound,    base::ErrorKind::InvalidInput, base::ErrorKind::Io,
       base::ErrorKind::Corrupt,     base::ErrorKind::Network,      base::ErrorKind::Unauthorised,
       base::ErrorKind::RateLimited, base::ErrorKind::Conflict,     base::ErrorKind::Cancelled,
       base::ErrorKind::Unsupported, base::ErrorKind::Internal};

} // namespace

// Values and errors travel through Result and CS_TRY unchanged.
class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError();
    void holdsWhatCanOnlyMove();
    void tryGoesOnAfterAValue();
    void tryReturnsTheError();
    void tryTakesAResultOfAnotherType();
    void onlyPassingTroubleIsRetryable();
    void kindsHaveTheirOwnNames();
    void describesWithoutASentence();
};

void TestResult::holdsAValueOrAnError()
{
    const base::Result<int> value = 7;
    QVERIFY(value.ok());
    QCOMPARE(*value, 7);
    const base::Result<int> error = torn;
    QVERIFY(!error.ok());
    QCOMPARE(error.error(), torn);
    QCOMPARE(error.value_or(3), 3);
    const base::Result<> nothing;
    QVERIFY(nothing.ok());
}

void TestResult::holdsWhatCanOnlyMove()
{
    base::Result<std::unique_ptr<int>> owned = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(*owned);
    QCOMPARE(*taken, 5);
}

void TestResult::tryGoesOnAfterAValue()
{
    int steps = 0;
    QVERIFY(tried(u"12"_s, steps).ok());
    QCOMPARE(steps, 1);
}

void TestResult::tryReturnsTheError()
{
    int steps = 0;
    const base::Result<> result = tried(u"twelve"_s, steps);
    QCOMPARE(steps, 0);
    QVERIFY(!result);
    QCOMPARE(result.error(), torn);
}

void TestResult::tryTakesAResultOfAnotherType()
{
    QCOMPARE(triedForAnother({}).value(), u"went on"_s);
    const base::Result<> failed = torn;
    QCOMPARE(triedForAnother(failed).error(), torn);
    QCOMPARE(failed.error(), torn); // a named result is copied from, not emptied
}

void TestResult::onlyPassingTroubleIsRetryable()
{
    const QSet<int> passing{int(base::ErrorKind::Network), int(base::ErrorKind::RateLimited),
                            int(base::ErrorKind::Io)};
    for (const base::ErrorKind kind : everyKind)
        QCOMPARE(base::isRetryable(kind), passing.contains(int(kind)));
}

void TestResult::kindsHaveTheirOwnNames()
{
    QSet<QString> names;
    for (const base::ErrorKind kind : everyKind)
        names.insert(base::kindName(kind));
    QCOMPARE(names.size(), qsizetype(std::size(everyKind)));
    QVERIFY(!names.contains(QString()));
}

void TestResult::describesWithoutASentence()
{
    const base::Error error{
        base::ErrorKind::Io, u"store.full"_s, {{u"path"_s, u"a"_s}, {u"detail"_s, 28}}};
    QCOMPARE(base::describe(error), u"store.full detail=28 path=a"_s);
    QCOMPARE(base::describe({base::ErrorKind::Io, u"store.full"_s, {}}), u"store.full"_s);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
