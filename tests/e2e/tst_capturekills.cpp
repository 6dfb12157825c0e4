// SPDX-License-Identifier: Apache-2.0
// Scanning and editing in a process that is killed at random moments: what it said was kept has to
// be there, in order, and so has every edit. A thousand rounds:
// COUNTERSIGN_CAPTURE_KILLS=1000 tst_capturekills
#include "core/capture/worker/scanworker.h"
#include "core/ocr/tesseractengine.h"
#include "core/workflow/scanjob.h"
#include "tests/support/tempoffice.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using Kind = model::CaptureEdit::Kind;

namespace
{

constexpr int sidesInABatch = 60; // then the next is begun
constexpr int mostBatches = 3; // that wait at once
constexpr int defaultKills = 15;

// A line for the process that watches; whole, and out before anything else is done.
void tell(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    (void)!::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size()));
}

// What was done with a batch, in a few letters. How many sides there were is no part of it: they
// come while edits are made.
QByteArray editsOf(const QList<model::CaptureEdit> &steps, qsizetype done)
{
    QJsonArray all;
    for (const model::CaptureEdit &edit : steps)
        all.append(model::toJson(edit));
    const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().left(12) + '/'
        + QByteArray::number(steps.size()) + '/' + QByteArray::number(done);
}

QList<model::CaptureEdit> editList(const model::CaptureBatch &batch)
{
    QList<model::CaptureEdit> edits;
    for (const model::CaptureBatch::Step &step : batch.steps)
        edits.append(step.edit);
    return edits;
}

QByteArray editsOf(const model::CaptureBatch &batch)
{
    return editsOf(editList(batch), batch.stepsDone);
}

// The work: a stack without an end through SANE's test driver, and a person who edits meanwhile.
class Clerk
{
public:
    explicit Clerk(const QString &workspace)
        : m_workspace(std::move(*store::Workspace::open(workspace, test::TempWorkspace::unlock())))
        , m_session(std::move(
              *workflow::StoreSession::open(*m_workspace, workspace + u".checkpoints"_s, m_clock)))
        , m_office(*m_session,
                   {capture::FileImport(imaging::Tools::locate()),
                    std::make_shared<ocr::TesseractEngine>(),
                    m_http,
                    m_secrets,
                    {},
                    {}},
                   1)
    {
    }

    int work()
    {
        report();
        std::unique_ptr<QThread> scanning(QThread::create([this] { scan(); }));
        scanning->start();
        for (;;)
            edit();
    }

private:
    workflow::CaptureDesk &desk() { return m_office.capture(); }

    // All batches as they were found, and the one that goes on.
    void report()
    {
        const auto open = desk().open();
        if (!open)
            qFatal("%s", qPrintable(base::describe(open.error())));
        for (const model::CaptureBatch &batch : *open) {
            QByteArray sides;
            int sheet = 0;
            bool inOrder = true;
            for (const model::CapturedSide &side : batch.sides) {
                sides += ' ' + side.id.toString().toLatin1();
                inOrder = inOrder && side.sheet == ++sheet
                    && m_workspace->objects().contains(side.object);
            }
            const bool whole = batch.arrangement().sideCount() == batch.sides.size();
            tell("found " + batch.id.toString().toLatin1() + ' ' + editsOf(batch)
                 + (inOrder ? " ordered" : " DISORDERED") + (whole ? " whole" : " TORN") + sides);
        }
        if (open->size() > mostBatches) {
            const model::BatchId oldest = open->first().id;
            tell("closing " + oldest.toString().toLatin1());
            (void)desk().discard(oldest, u"clerk"_s);
        }
        if (open->isEmpty() || open->last().sides.size() >= sidesInABatch)
            m_batch = *desk().begin(u"Stack"_s, u"test:0"_s, u"clerk"_s);
        else
            m_batch = open->last().id;
        tell("ready " + m_batch.toString().toLatin1());
    }

    void scan()
    {
        capture::ScannerProcess scanner(
            {.program = QCoreApplication::applicationFilePath(), .arguments = {u"scan-worker"_s}});
        workflow::ScanWish wish;
        wish.batch = m_batch;
        wish.profile.device = u"test:0"_s;
        workflow::ScanJob::Watcher watcher;
        watcher.kept = [](const auto &, const model::CapturedSide &side) {
            tell("side " + side.id.toString().toLatin1());
        };
        base::JobContext context;
        for (;;) {
            // Sheets of one go are alike: the next are of another size, and other objects.
            wish.profile.request
                = {.resolutionDpi = 75,
                   .pageSizeMm = QSizeF(QRandomGenerator::global()->bounded(20, 99), 15)};
            workflow::ScanJob job(desk(), scanner, wish, u"clerk"_s, watcher);
            if (job.go(context) == workflow::ScanJob::Ending::Trouble)
                tell("trouble " + base::describe(job.trouble().error).toUtf8());
        }
    }

    void edit()
    {
        const auto batch = desk().load(m_batch);
        if (!batch || batch->sides.isEmpty())
            return;
        const int wish = m_random.bounded(10);
        const QList<model::CaptureEdit> edits = editList(*batch);
        const QByteArray before = editsOf(*batch);
        if (wish < 2) {
            const qsizetype done = std::max<qsizetype>(0, batch->stepsDone - 1);
            tell("try " + before + ' ' + editsOf(edits, done));
            tellDone(desk().undo(m_batch));
        } else if (wish < 3) {
            const qsizetype done = std::min(edits.size(), batch->stepsDone + 1);
            tell("try " + before + ' ' + editsOf(edits, done));
            tellDone(desk().redo(m_batch));
        } else {
            const model::CaptureEdit change = drawn(*batch);
            QList<model::CaptureEdit> after = edits.first(batch->stepsDone);
            after.append(change);
            const bool changes = batch->after(change).has_value();
            tell("try " + before + ' ' + (changes ? editsOf(after, after.size()) : before));
            tellDone(desk().edit(m_batch, change));
        }
    }
    void tellDone(const base::Result<model::CaptureBatch> &batch)
    {
        tell(batch ? "done " + editsOf(*batch)
                   : "refused " + base::describe(batch.error()).toUtf8());
    }
    model::CaptureEdit drawn(const model::CaptureBatch &batch)
    {
        const auto side = [&] { return batch.sides.at(m_random.bounded(batch.sides.size())).id; };
        const QList<Kind> kinds
            = {Kind::Move, Kind::Split, Kind::Join, Kind::SetAside, Kind::PutBack, Kind::Reverse};
        const Kind kind = kinds.at(m_random.bounded(kinds.size()));
        model::CaptureEdit edit{kind, {}, side()};
        if (kind == Kind::Move || kind == Kind::SetAside || kind == Kind::PutBack)
            edit.sides = {side()};
        if (kind == Kind::SetAside)
            edit.reason = u"deleted"_s;
        return edit;
    }

    base::SystemClock m_clock;
    net::QtHttpClient m_http{"countersign-test"};
    test::MemorySecretStore m_secrets;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<workflow::StoreSession> m_session;
    workflow::Office m_office;
    model::BatchId m_batch;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

// What the killed process had said of one batch.
struct Promise {
    QList<QByteArray> sides;
    QByteArray edits; // as they stood after the last that was done
    QByteArray tried; // under way when it died; empty: none
    bool seen = false;
    bool closing = false; // may be there or not
};

} // namespace

class TestCaptureKills : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    test::TempWorkspace m_workspace;
    QMap<QByteArray, Promise> m_promises;
    QRandomGenerator m_random{20261122};
    qint64 m_sides = 0;
    qint64 m_edits = 0;

    // Holds what is found against what was promised; empty when all is there.
    QString check(const QList<QByteArray> &words)
    {
        Promise &promise = m_promises[words.value(1)];
        promise.seen = true;
        if (promise.closing)
            return {};
        const QList<QByteArray> sides = words.mid(5);
        if (words.value(3) != "ordered" || words.value(4) != "whole")
            return u"sheets out of order or objects missing"_s;
        if (sides.size() < promise.sides.size()
            || sides.first(promise.sides.size()) != promise.sides)
            return u"a side is lost"_s;
        if (sides.size() > promise.sides.size() + 1)
            return u"sides that nobody asked for"_s;
        const QByteArray edits = words.value(2);
        if (!promise.edits.isEmpty() && edits != promise.edits && edits != promise.tried)
            return u"an edit is lost: %1 in place of %2 or %3"_s.arg(
                QString::fromLatin1(edits), QString::fromLatin1(promise.edits),
                QString::fromLatin1(promise.tried));
        promise.sides = sides;
        promise.edits = edits;
        promise.tried.clear();
        return {};
    }

    // Runs a clerk until it is killed; what went wrong, or nothing.
    QString round()
    {
        for (Promise &promise : m_promises)
            promise.seen = false;
        QProcess clerk;
        clerk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        clerk.start(QCoreApplication::applicationFilePath(), {u"clerk"_s, m_workspace.path()});
        const int lines = m_random.bounded(40);
        const int extraUs = m_random.bounded(15'000);
        int heard = 0;
        Promise *present = nullptr;
        QElapsedTimer clock;
        clock.start();
        bool isKilled = false;
        QString wrong;
        const auto hear = [&](const QByteArray &line) {
            const QList<QByteArray> words = line.split(' ');
            const QByteArray &what = words.first();
            if (what == "found") {
                const QString fault = check(words);
                wrong = wrong.isEmpty() ? fault : wrong;
            } else if (what == "ready") {
                for (const Promise &promise : std::as_const(m_promises)) {
                    if (!promise.seen && !promise.closing && !promise.sides.isEmpty())
                        wrong = u"a batch is not offered"_s;
                }
                present = &m_promises[words.value(1)];
            } else if (what == "closing") {
                m_promises[words.value(1)].closing = true;
            } else if (what == "side") {
                present->sides.append(words.value(1));
                ++m_sides;
            } else if (what == "try") {
                if (present->edits.isEmpty())
                    present->edits = words.value(1);
                present->tried = words.value(2);
            } else if (what == "done") {
                present->edits = words.value(1);
                present->tried.clear();
                ++m_edits;
            } else {
                wrong = QString::fromUtf8(line);
            }
            heard += present ? 1 : 0;
        };
        while (clerk.state() != QProcess::NotRunning || clerk.canReadLine()) {
            if (!clerk.canReadLine())
                clerk.waitForReadyRead(20);
            while (clerk.canReadLine())
                hear(clerk.readLine().trimmed());
            if (!isKilled && (heard > lines || clock.hasExpired(60'000))) {
                isKilled = true;
                ::usleep(useconds_t(extraUs));
                clerk.kill();
            }
        }
        return isKilled ? wrong : u"it ended by itself"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_config.filePath(u"dll.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test\n");
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_config.path()));
        m_workspace.close();
    }
    void nothingIsLost()
    {
        const int kills = qEnvironmentVariableIsSet("COUNTERSIGN_CAPTURE_KILLS")
            ? qEnvironmentVariableIntValue("COUNTERSIGN_CAPTURE_KILLS")
            : defaultKills;
        for (int i = 0; i < kills; ++i) {
            const QString wrong = round();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(i).arg(wrong)));
        }
        QVERIFY(m_sides > 0 && m_edits > 0);
        qInfo("%d kills, %d batches, %d sides, %d edits: nothing lost", kills,
              int(m_promises.size()), int(m_sides), int(m_edits));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "scan-worker")
        return capture::runScanWorker();
    QGuiApplication application(argc, argv);
    if (argc > 2 && QByteArrayView(argv[1]) == "clerk")
        return Clerk(QString::fromLocal8Bit(argv[2])).work();
    TestCaptureKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capturekills.moc"
