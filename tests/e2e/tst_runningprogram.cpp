// SPDX-License-Identifier: Apache-2.0
#include "app/runningprogram.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace countersign;

Q_DECLARE_METATYPE(countersign::app::OpenRequest)

class TestRunningProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;
    QTemporaryDir m_workspace;

    // A later start, in a thread of its own as if it were another program.
    bool startedLater(const app::OpenRequest &request, const QString &workspace)
    {
        std::atomic<bool> taken = false;
        std::unique_ptr<QThread> start(QThread::create([&] {
            app::RunningProgram later(workspace);
            taken = later.handOver(request);
        }));
        start->start();
        while (!start->isFinished())
            QTest::qWait(1);
        return taken;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<app::OpenRequest>();
        QFile::setPermissions(m_runtime.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    }

    void theFirstAnswersTheOthers()
    {
        app::RunningProgram first(m_workspace.path());
        QVERIFY(!first.handOver({}));
        first.answer();
        QSignalSpy asked(&first, &app::RunningProgram::requested);
        const app::OpenRequest request{model::DocumentId::generate(),
                                       {u"/srv/a/contract one.pdf"_s, u"/srv/a/\u00fc.tif"_s}};
        QVERIFY(startedLater(request, m_workspace.path() + u"/."_s));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<app::OpenRequest>(), request);
        QVERIFY(startedLater({}, m_workspace.path()));
        QTRY_COMPARE(asked.size(), 2);
    }
    void anotherWorkspaceIsAnotherProgram()
    {
        QTemporaryDir other;
        app::RunningProgram first(m_workspace.path());
        QVERIFY(!first.handOver({}));
        first.answer();
        QVERIFY(!startedLater({}, other.path()));
    }
    void afterItsEndTheNextIsTheFirst()
    {
        {
            app::RunningProgram first(m_workspace.path());
            QVERIFY(!first.handOver({}));
            first.answer();
        }
        app::RunningProgram next(m_workspace.path());
        QVERIFY(!next.handOver({}));
        next.answer();
        QVERIFY(startedLater({}, m_workspace.path()));
    }
    void whatIsNoRequestIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = app::toBytes({{}, {u"/a"_s}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << "open /etc/passwd"_ba;
        for (qsizetype cut = 1; cut < good.size(); cut += 3)
            QTest::addRow("cut at %d", int(cut)) << good.left(cut);
    }
    void whatIsNoRequestIsPassedOver()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!app::openRequestFrom(bytes));
    }
    void onlyWholePathsAreTaken()
    {
        const auto request = app::openRequestFrom(app::toBytes({{}, {u"a.pdf"_s, u"/b.pdf"_s}}));
        QVERIFY(request);
        QCOMPARE(request->files, QStringList{u"/b.pdf"_s});
    }
};

QTEST_GUILESS_MAIN(TestRunningProgram)
#include "tst_runningprogram.moc"
