// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scriptedreviewer.h"

#include "app/appcontext.h"
#include "core/extraction/rankermodel.h"
#include "core/workflow/deskworkbench.h"
#include "tests/bench/desktopprobe.h"
#include "tests/support/fakeprompter.h"
#include "tests/support/tempoffice.h"
#include "tests/support/tempworkspace.h"
#include "ui/document/documentscreen.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/makemainwindow.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// The three-key contract: what a review costs in keys and how long the screen takes, by a reviewer
// that knows the truth and works the real window over a real workspace by its keys. Budgets: median
// 4 keys a contract, nine in ten 15; 50 ms to the next snippet, 150 ms to the next document, 16 ms
// a frame.
namespace
{

using namespace Qt::StringLiterals;
using namespace countersign;

constexpr int openLimitMs = 60'000; // a starved machine is slow, not stuck
constexpr int frames = 20;
constexpr int settlingRounds = 40;

struct DocumentCost {
    model::DocumentId id;
    QString file;
    bench::ReviewTally tally;
    double nextMs = 0; // from approval until the next document was painted
    model::Effort recorded; // with the decisions, as the program counts
};

double share(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

// Spread evenly over the file, so that the choice is no choice.
QList<training::TruthDocument> chosen(const QString &truthFile, int count)
{
    auto all = training::loadTruth(truthFile);
    if (!all)
        qFatal("%s", qPrintable(base::describe(all.error())));
    QList<training::TruthDocument> some;
    for (int i = 0; i < count && count <= all->size(); ++i)
        some.append(all->at(qsizetype(i) * all->size() / count));
    return some.isEmpty() ? *all : some;
}

std::shared_ptr<const extraction::RankerModel> modelFrom(const QString &path)
{
    QFile file(path);
    auto model = file.open(QIODevice::ReadOnly)
        ? extraction::RankerModel::fromBytes(file.readAll())
        : base::Result<extraction::RankerModel>(
            base::Error{base::ErrorKind::Io, u"bench.unreadable"_s, {}});
    if (!model)
        qFatal("%s", qPrintable(base::describe(model.error())));
    return std::make_shared<extraction::RankerModel>(*model);
}

// A workspace with the documents recognised and extracted.
class ReviewOffice
{
public:
    ReviewOffice(const QList<training::TruthDocument> &documents, const QString &modelFile)
    {
        auto session = workflow::StoreSession::open(m_workspace.workspace(),
                                                    m_folder.filePath(u"checkpoints"_s), m_clock);
        if (!session)
            qFatal("%s", qPrintable(base::describe(session.error())));
        m_session = std::move(*session);
        workflow::Engines engines = app::makeEngines(m_http, m_secrets);
        if (!modelFile.isEmpty())
            engines.shippedReader = modelFrom(modelFile);
        m_office
            = std::make_unique<workflow::Office>(*m_session, std::move(engines), app::jobThreads());
        base::JobContext context;
        for (const training::TruthDocument &document : documents) {
            const auto outcome
                = m_office->intake().ingest({document.path}, {}, u"Robin"_s, context).first();
            m_ids.append(outcome.document);
        }
        m_office->jobs().drain();
    }

    workflow::Office &office() { return *m_office; }
    const QList<model::DocumentId> &ids() const { return m_ids; }
    const base::Clock &clock() const { return m_clock; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    test::TempWorkspace m_workspace;
    net::QtHttpClient m_http{"countersign-bench"};
    test::MemorySecretStore m_secrets;
    std::unique_ptr<workflow::StoreSession> m_session;
    std::unique_ptr<workflow::Office> m_office;
    QList<model::DocumentId> m_ids;
};

void waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < openLimitMs)
        QCoreApplication::processEvents();
}

// One frame each, painted at once.
QList<double> frameTimes(ui::PageView &page, const std::function<void(int)> &change)
{
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        change(i);
        page.viewport()->repaint();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

// Zooming and moving about on the page, before anything covers it.
void measureFrames(ui::PageView &page, QList<double> &zoom, QList<double> &pan)
{
    const auto fit = page.fit();
    zoom += frameTimes(page, [&](int i) { page.zoomBy(i % 2 ? 1.1 : 1 / 1.1); });
    pan += frameTimes(page, [&](int i) { page.verticalScrollBar()->setValue(i * 12); });
    page.setFit(fit);
}

// What the decisions on a document say that they cost.
QHash<model::DocumentId, model::Effort> recordedEffort(workflow::Office &office)
{
    using Efforts = QHash<model::DocumentId, model::Effort>;
    const auto efforts
        = office.session().read<Efforts>([](workflow::Unit &unit) -> base::Result<Efforts> {
              auto decisions = unit.decisions.since(QDateTime::fromSecsSinceEpoch(0));
              if (!decisions)
                  return decisions.error();
              Efforts sums;
              for (const model::Decision &decision : std::as_const(*decisions)) {
                  model::Effort &sum = sums[decision.document];
                  sum.milliseconds += decision.effort.milliseconds;
                  sum.keys += decision.effort.keys;
                  sum.pointerMoves += decision.effort.pointerMoves;
              }
              return sums;
          });
    return efforts ? *efforts : Efforts();
}

struct Costs {
    QList<DocumentCost> documents;
    QList<double> zoom;
    QList<double> pan;
};

Costs reviewAll(ReviewOffice &office, const QList<training::TruthDocument> &truths)
{
    workflow::DeskWorkbench workbench(office.office());
    test::FakePrompter prompter;
    QSettings settings(office.path(u"desktop.ini"_s), QSettings::IniFormat);
    ui::Theme theme(*qApp, ui::ThemeChoice::Light);
    auto window = ui::makeMainWindow({workbench, prompter, office.clock(), settings, theme},
                                     [](ui::ThemeChoice) {});
    window->resize(1366, 768);
    window->show();
    QApplication::setActiveWindow(window.get());
    auto *screen = static_cast<ui::DocumentScreen *>(window->screen(ui::Area::Review));
    auto *page = screen->review()->findChild<ui::PageView *>(u"pageView"_s);
    window->openDocument(office.ids().first());
    bench::ScriptedReviewer reviewer(*screen);
    Costs costs;
    QString said;
    QObject::connect(screen->review(), &ui::ReviewScreen::noticed, screen,
                     [&said](const ui::Notice &notice) { said = notice.text; });
    const auto isShown = [&](model::DocumentId id) {
        return screen->documentId() == id && screen->review()->isVisible() && page->isLoaded();
    };
    model::DocumentId current = office.ids().first();
    while (costs.documents.size() < truths.size() && office.ids().contains(current)) {
        waitFor([&] { return isShown(current); });
        measureFrames(*page, costs.zoom, costs.pan);
        const training::TruthDocument &truth = truths.at(office.ids().indexOf(current));
        DocumentCost cost{current, truth.id, reviewer.review(truth), 0, {}};
        // What is on its way to the store is stored before the approval.
        for (int i = 0; i < settlingRounds; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QElapsedTimer timer;
        timer.start();
        reviewer.approve(cost.tally);
        waitFor([&] {
            return screen->documentId() != current && page->isLoaded()
                && screen->review()->isVisible();
        });
        page->viewport()->repaint();
        cost.nextMs = double(timer.nsecsElapsed()) / 1e6;
        // Ctrl+Enter goes on to another contract only from one that it has approved.
        cost.tally.approved = cost.tally.approved || screen->documentId() != current;
        costs.documents.append(cost);
        if (screen->documentId() == current) {
            std::printf("%s stays: %s\n", qPrintable(truth.id), qPrintable(said));
            break;
        }
        current = screen->documentId();
    }
    const auto efforts = recordedEffort(office.office());
    for (DocumentCost &cost : costs.documents)
        cost.recorded = efforts.value(cost.id);
    return costs;
}

QJsonObject summary(const Costs &costs)
{
    QList<double> asked;
    QList<double> all;
    QList<double> pointer;
    QList<double> recorded;
    int withPointer = 0;
    QList<double> focus;
    QList<double> next;
    int approved = 0;
    int taken = 0;
    int wrong = 0;
    int missing = 0;
    for (const DocumentCost &cost : costs.documents) {
        asked.append(cost.tally.asked);
        all.append(cost.tally.keys());
        pointer.append(cost.recorded.pointerMoves);
        withPointer += cost.recorded.pointerMoves > 0 ? 1 : 0;
        recorded.append(cost.recorded.keys);
        focus.append(cost.tally.focusMs);
        approved += cost.tally.approved ? 1 : 0;
        taken += cost.tally.taken;
        wrong += cost.tally.wrongAccepted;
        missing += cost.tally.missing;
        if (&cost != &costs.documents.constLast())
            next.append(cost.nextMs);
    }
    return {{u"documents"_s, costs.documents.size()},
            {u"approved"_s, approved},
            {u"keys_median"_s, share(asked, 0.5)},
            {u"keys_p90"_s, share(asked, 0.9)},
            {u"keys_all_median"_s, share(all, 0.5)},
            {u"keys_all_p90"_s, share(all, 0.9)},
            {u"pointer_median"_s, share(pointer, 0.5)},
            {u"pointer_documents"_s, withPointer},
            {u"recorded_keys_median"_s, share(recorded, 0.5)},
            {u"recorded_keys_p90"_s, share(recorded, 0.9)},
            {u"taken_unseen"_s, taken},
            {u"accepted_wrong"_s, wrong},
            {u"accepted_wrong_pc"_s, taken > 0 ? 100.0 * wrong / taken : 0},
            {u"not_found"_s, missing},
            {u"focus_ms_median"_s, share(focus, 0.5)},
            {u"focus_ms_p90"_s, share(focus, 0.9)},
            {u"next_ms_median"_s, share(next, 0.5)},
            {u"next_ms_p90"_s, share(next, 0.9)},
            {u"zoom_ms_p90"_s, share(costs.zoom, 0.9)},
            {u"zoom_ms_p99"_s, share(costs.zoom, 0.99)},
            {u"pan_ms_p90"_s, share(costs.pan, 0.9)},
            {u"pan_ms_p99"_s, share(costs.pan, 0.99)}};
}

void print(const Costs &costs, bool withSteps)
{
    for (const DocumentCost &cost : costs.documents) {
        std::printf("%-40s keys %3d + %3d  wrong %d  missing %d  next %5.0f ms%s\n",
                    qPrintable(cost.file.left(40)), cost.tally.asked, cost.tally.mending,
                    cost.tally.wrongAccepted, cost.tally.missing, cost.nextMs,
                    cost.tally.approved ? "" : "  not approved");
        for (const QString &step : cost.tally.steps.mid(withSteps ? 0 : cost.tally.steps.size()))
            std::printf("    %s\n", qPrintable(step));
    }
    QMap<QString, int> asked;
    QMap<QString, int> typed;
    for (const DocumentCost &cost : costs.documents) {
        for (const QString &name : cost.tally.askedFields)
            ++asked[name];
        for (const QString &name : cost.tally.typedFields)
            ++typed[name];
    }
    for (auto it = asked.begin(); it != asked.end(); ++it)
        std::printf("asked %-24s %4d times, typed %d\n", qPrintable(it.key()), it.value(),
                    typed.value(it.key()));
    const QJsonObject total = summary(costs);
    for (auto it = total.begin(); it != total.end(); ++it)
        std::printf("%-22s %8.1f\n", qPrintable(it.key()), it->toDouble());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    bench::liveIn(home.path());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"TRUTH"_s, u"truth.jsonl of the documents"_s);
    parser.addOptions({{u"documents"_s, u"How many, evenly spread."_s, u"N"_s, u"60"_s},
                       {u"model"_s, u"Fields are read with this model."_s, u"FILE"_s},
                       {u"steps"_s, u"Prints what was asked, and how it was answered."_s},
                       {u"json"_s, u"Writes the figures."_s, u"FILE"_s}});
    parser.process(application);
    const auto truths
        = chosen(parser.positionalArguments().value(0), parser.value(u"documents"_s).toInt());
    ReviewOffice office(truths, parser.value(u"model"_s));
    const Costs costs = reviewAll(office, truths);
    print(costs, parser.isSet(u"steps"_s));
    if (parser.isSet(u"json"_s)) {
        QFile out(parser.value(u"json"_s));
        if (!out.open(QIODevice::WriteOnly)
            || out.write(QJsonDocument(summary(costs)).toJson()) < 0)
            return 1;
    }
    return 0;
}
