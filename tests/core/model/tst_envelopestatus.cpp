// SPDX-License-Identifier: Apache-2.0
#include "core/model/envelope.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::EnvelopeStatus;

namespace
{

const QList<EnvelopeStatus> everyStatus
    = {EnvelopeStatus::Draft,    EnvelopeStatus::Sent,   EnvelopeStatus::Delivered,
       EnvelopeStatus::Viewed,   EnvelopeStatus::Signed, EnvelopeStatus::Completed,
       EnvelopeStatus::Declined, EnvelopeStatus::Voided, EnvelopeStatus::Expired};

bool endsIt(EnvelopeStatus status)
{
    return status == EnvelopeStatus::Completed || status == EnvelopeStatus::Declined
        || status == EnvelopeStatus::Voided || status == EnvelopeStatus::Expired;
}

} // namespace

// Events come late, twice and out of order; merging them gives one answer.
class TestEnvelopeStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergingTwiceIsMergingOnce();
    void neverGoesBack();
    void endStaysTheEnd();
    void orderOfOpenReportsDoesNotMatter();
    void reportsInAnyOrderEndAlike();
    void namesComeBack();
};

void TestEnvelopeStatus::mergingTwiceIsMergingOnce()
{
    for (const EnvelopeStatus known : everyStatus) {
        QCOMPARE(model::merged(known, known), known);
        for (const EnvelopeStatus reported : everyStatus) {
            const EnvelopeStatus once = model::merged(known, reported);
            QCOMPARE(model::merged(once, reported), once);
            QCOMPARE(model::merged(once, known), once);
        }
    }
}

void TestEnvelopeStatus::neverGoesBack()
{
    for (qsizetype known = 0; known < everyStatus.size(); ++known) {
        for (const EnvelopeStatus reported : everyStatus)
            QVERIFY(everyStatus.indexOf(model::merged(everyStatus[known], reported)) >= known);
    }
}

void TestEnvelopeStatus::endStaysTheEnd()
{
    for (const EnvelopeStatus known : everyStatus) {
        QCOMPARE(model::isTerminal(known), endsIt(known));
        for (const EnvelopeStatus reported : everyStatus) {
            if (endsIt(known))
                QCOMPARE(model::merged(known, reported), known);
            else if (endsIt(reported))
                QCOMPARE(model::merged(known, reported), reported);
        }
    }
}

void TestEnvelopeStatus::orderOfOpenReportsDoesNotMatter()
{
    for (const EnvelopeStatus a : everyStatus) {
        for (const EnvelopeStatus b : everyStatus) {
            if (!endsIt(a) || !endsIt(b)) // of two ends, the first one stands
                QCOMPARE(model::merged(a, b), model::merged(b, a));
        }
    }
}

void TestEnvelopeStatus::reportsInAnyOrderEndAlike()
{
    QList<EnvelopeStatus> reports{EnvelopeStatus::Sent, EnvelopeStatus::Delivered,
                                  EnvelopeStatus::Viewed, EnvelopeStatus::Signed,
                                  EnvelopeStatus::Completed};
    std::sort(reports.begin(), reports.end());
    do {
        EnvelopeStatus known = EnvelopeStatus::Draft;
        for (const EnvelopeStatus report : std::as_const(reports))
            known = model::merged(known, report);
        QCOMPARE(known, EnvelopeStatus::Completed);
    } while (std::next_permutation(reports.begin(), reports.end()));
}

void TestEnvelopeStatus::namesComeBack()
{
    QStringList names;
    for (const EnvelopeStatus status : everyStatus) {
        names += model::envelopeStatusName(status);
        QCOMPARE(model::parseEnvelopeStatus(names.last()).value(), status);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(model::parseEnvelopeStatus(u"Completed"_s).error().code, u"envelope.status_unknown"_s);
}

QTEST_GUILESS_MAIN(TestEnvelopeStatus)
#include "tst_envelopestatus.moc"
