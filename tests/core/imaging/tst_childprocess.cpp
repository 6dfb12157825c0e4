// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/childprocess.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestChildProcess : public QObject
{
    Q_OBJECT

    base::JobContext m_context;
    imaging::SourceData m_data = *imaging::SourceData::fromBytes("the original");

    base::Result<imaging::ChildOutput> shell(const QString &script,
                                             const imaging::ChildLimits &limits)
    {
        return imaging::runChild(u"/bin/sh"_s, {u"-c"_s, script}, m_data, limits, m_context);
    }

private Q_SLOTS:
    void childReadsTheOriginalFromMemory()
    {
        const auto child
            = imaging::runChild(u"/bin/cat"_s, {imaging::childPath(m_data)}, m_data, {}, m_context);
        QVERIFY(child);
        QCOMPARE(child->output, "the original"_ba);
        QCOMPARE(child->exitCode, 0);
    }
    void failureIsTheCallersToJudge()
    {
        const auto child = shell(u"echo why >&2; exit 7"_s, {});
        QVERIFY(child);
        QCOMPARE(child->exitCode, 7);
        QCOMPARE(child->errors, "why\n"_ba);
        QVERIFY(!child->crashed);
    }
    void runawayLoopIsEnded()
    {
        const auto child = shell(u"while :; do :; done"_s, {.cpuSeconds = 1});
        QVERIFY(child);
        QVERIFY(child->crashed);
    }
    void sleepingChildIsEnded()
    {
        const auto child = shell(u"sleep 600"_s, {.timeoutMs = 100});
        QCOMPARE(child.error().code, u"import.tool_timeout"_s);
    }
    void endlessOutputIsEnded()
    {
        const auto child = shell(u"yes"_s, {.outputBytes = 1 << 20});
        QCOMPARE(child.error().code, u"import.too_large"_s);
    }
    void cancelEndsTheChild()
    {
        int polls = 0;
        base::JobContext context([&polls] { return ++polls > 2; }, {});
        const auto child = imaging::runChild(u"/bin/sleep"_s, {u"600"_s}, m_data, {}, context);
        QCOMPARE(child.error().kind, base::ErrorKind::Cancelled);
    }
    void missingProgramIsNamed()
    {
        const auto child = imaging::runChild(u"/nowhere/pdfinfo"_s, {}, m_data, {}, m_context);
        QCOMPARE(child.error().code, u"import.tool_missing"_s);
        QCOMPARE(child.error().facts.value(u"tool"_s).toString(), u"pdfinfo"_s);
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_childprocess.moc"
