// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/deskworkbench.h"

#include "core/base/deliver.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/joborder.h"
#include "core/workflow/masking.h"
#include "core/workflow/queries.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int syncEveryMs = 2000;
constexpr int learningEveryMs = 30 * 60 * 1000; // looked whether it is time

} // namespace

DeskWorkbench::DeskWorkbench(Office &office, QObject *parent)
    : Workbench(parent)
    , m_office(office)
    , m_queue(std::make_shared<QueueCache>())
    , m_pages(office)
    , m_desk(u"desk"_s, 1)
    , m_network(u"network"_s, 1)
    , m_reading(u"reading"_s, 1)
    , m_export(u"export"_s, 1)
{
    m_office.jobs().onJobDone([this](const model::DocumentId &id) {
        m_pages.forget(id); // recognition finds out which way up they are
        tell(id);
        tellJobs();
        if (id.isNull()) // learning belongs to no document
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT memoryChanged(); }, Qt::QueuedConnection);
    });
    connect(&m_learningTimer, &QTimer::timeout, this, &DeskWorkbench::learnInBackground);
    connect(&m_syncTimer, &QTimer::timeout, this, [this] { syncInBackground(false); });
    connect(&m_claimTimer, &QTimer::timeout, this, &DeskWorkbench::renewClaim);
}

DeskWorkbench::~DeskWorkbench()
{
    m_office.jobs().onJobDone({});
    if (!m_claimed.isNull()) {
        if (const auto actor = m_office.reviewer())
            (void)m_office.cases().release(m_claimed, *actor);
    }
}

void DeskWorkbench::start()
{
    (void)m_desk.run<void>([this](base::JobContext &) {
        auto recovered = m_office.recover();
        m_office.jobs().wake();
        return recovered;
    });
    m_syncTimer.start(syncEveryMs);
    m_learningTimer.start(learningEveryMs);
    learnInBackground();
}

void DeskWorkbench::learnInBackground()
{
    (void)m_desk.run<void>([this](base::JobContext &) -> base::Result<> {
        const auto due = m_office.learning().requestWhenDue();
        if (!due)
            return due.error();
        if (*due)
            m_office.jobs().wake();
        return {};
    });
}

void DeskWorkbench::tell(const model::DocumentId &id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            Q_EMIT documentChanged(id);
            Q_EMIT queueChanged();
        },
        Qt::QueuedConnection);
}

// Called on any thread.
void DeskWorkbench::tellJobs()
{
    QMetaObject::invokeMethod(
        this, [this] { countJobs(); }, Qt::QueuedConnection);
}

void DeskWorkbench::countJobs()
{
    const auto counted = m_office.session().readAsync<store::JobCounts>(
        [](Unit &unit) { return unit.jobs.counts(); });
    base::deliver(counted, this, [this](const base::Result<store::JobCounts> &counts) {
        if (!counts)
            return;
        const int open = counts->open();
        m_mostJobs = open > 0 ? qMax(m_mostJobs, open) : 0;
        Q_EMIT jobsProgressed(counts->documents, open > 0 ? 1 - double(open) / m_mostJobs : 1);
    });
}

// ---------------------------------------------------------------- lists

Future<QList<QueueRow>> DeskWorkbench::queue(const QueueFilter &filter)
{
    return ask<QList<QueueRow>>(
        [cache = m_queue, filter](Unit &unit) { return cache->rows(unit, filter); });
}

Future<QueueCounts> DeskWorkbench::counts()
{
    return ask<QueueCounts>([](Unit &unit) { return queryCounts(unit); });
}

Future<DocumentView> DeskWorkbench::document(model::DocumentId id)
{
    return ask<DocumentView>([id, &office = m_office](Unit &unit) {
        return queryDocumentFor(unit, id, office.reveals());
    });
}

Future<QList<TimelineEntry>> DeskWorkbench::timeline(model::DocumentId id)
{
    return ask<QList<TimelineEntry>>([id](Unit &unit) { return queryTimeline(unit, id); });
}

Future<QList<OutboxRow>> DeskWorkbench::outbox()
{
    return ask<QList<OutboxRow>>([](Unit &unit) { return queryOutbox(unit); });
}

// ---------------------------------------------------------------- pages

Future<QImage> DeskWorkbench::pageImage(model::DocumentId id, int pageIndex, int dpi)
{
    return m_pages.page(id, pageIndex, dpi);
}

Future<QImage> DeskWorkbench::pagePreview(model::DocumentId id, int pageIndex)
{
    return m_pages.preview(id, pageIndex);
}

Future<model::OcrPage> DeskWorkbench::pageText(model::DocumentId id, int pageIndex)
{
    return ask<model::OcrPage>([=, &office = m_office](Unit &unit) -> base::Result<model::OcrPage> {
        auto page = unit.ocrPages.page(id, pageIndex);
        if (!page)
            return page.error();
        auto cover = coverOf(unit, id, pageIndex, office.reveals());
        if (!cover)
            return cover.error();
        return covered(page->value_or(model::OcrPage()), *cover);
    });
}

void DeskWorkbench::lookAt(model::DocumentId id, int pageIndex)
{
    const model::DocumentId before = std::exchange(m_lookedAt, id);
    (void)m_office.session().writeAsync<void>([=](Unit &unit) -> base::Result<> {
        if (!before.isNull() && before != id)
            CS_TRY(hurryNoMore(unit, before));
        return hurry(unit, id, pageIndex);
    });
}

Future<QImage> DeskWorkbench::signedPageImage(model::DocumentId id, int pageIndex, int dpi)
{
    return m_pages.signedPage(id, pageIndex, dpi);
}

// ---------------------------------------------------------------- capture

Future<QList<IngestOutcome>> DeskWorkbench::ingest(const QStringList &paths,
                                                   const IngestOptions &options)
{
    return decide<QList<IngestOutcome>>(
        {}, [=, this](const QString &actor, base::JobContext &context) {
            base::Result<QList<IngestOutcome>> outcomes
                = m_office.intake().ingest(paths, options, actor, context);
            m_office.jobs().wake();
            tellJobs();
            return outcomes;
        });
}

Future<IngestOutcome> DeskWorkbench::ingestImage(const QImage &image, const QString &name)
{
    return decide<IngestOutcome>(
        {},
        [=, this](const QString &actor, base::JobContext &context) -> base::Result<IngestOutcome> {
            QByteArray png;
            QBuffer buffer(&png);
            if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
                return base::Error{base::ErrorKind::InvalidInput, u"import.empty"_s, {}};
            IngestOptions options;
            options.origin = u"paste"_s;
            const IngestOutcome outcome
                = m_office.intake().ingestBytes(png, name, options, actor, context);
            m_office.jobs().wake();
            return outcome;
        });
}

Future<> DeskWorkbench::unlockDocument(model::DocumentId id, const QString &password)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &context) {
        auto done = m_office.intake().unlock(id, password, actor, context);
        m_office.jobs().wake();
        return done;
    });
}

Future<> DeskWorkbench::retry(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        auto done = m_office.intake().retry(id, actor);
        m_office.jobs().wake();
        return done;
    });
}

void DeskWorkbench::cancelJobs(model::DocumentId id)
{
    (void)decide<void>(id, [=, this](const QString &actor, base::JobContext &) -> base::Result<> {
        CS_TRY(checkMay(m_office.session(), actor, u"document.retried"_s));
        return m_office.jobs().cancel(id);
    });
}

// ---------------------------------------------------------------- review

Future<> DeskWorkbench::saveField(model::DocumentId id, const model::FieldValue &before,
                                  const model::FieldValue &value, const model::Effort &effort)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().saveField(id, before, value, actor, effort);
    });
}

Future<> DeskWorkbench::removeField(model::DocumentId id, const model::FieldValue &value)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().removeField(id, value, actor);
    });
}

Future<model::ContractRecord> DeskWorkbench::approve(model::DocumentId id)
{
    return decide<model::ContractRecord>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().approve(id, actor);
    });
}

Future<> DeskWorkbench::reject(model::DocumentId id, const QString &reason)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().reject(id, reason, actor);
    });
}

Future<> DeskWorkbench::reopen(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().reopen(id, actor);
    });
}

// ---------------------------------------------------------------- signing

Future<model::EnvelopeDraft> DeskWorkbench::draftEnvelope(model::DocumentId id)
{
    return m_desk.run<model::EnvelopeDraft>(
        [=, this](base::JobContext &) -> base::Result<model::EnvelopeDraft> {
            CS_TRY(checkMayTakeOut(m_office.session())); // it tells who signs, and sends all of it
            return m_office.signing().draft(id);
        });
}

Future<model::EnvelopeId> DeskWorkbench::sendForSignature(const model::EnvelopeDraft &draft)
{
    return decide<model::EnvelopeId>(
        draft.document, [=, this](const QString &actor, base::JobContext &context) {
            auto requested = m_office.signing().request(draft, actor, context);
            QMetaObject::invokeMethod(
                this, [this] { syncInBackground(false); }, Qt::QueuedConnection);
            return requested;
        });
}

Future<> DeskWorkbench::voidEnvelope(model::DocumentId id, const QString &reason)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.signing().requestVoid(id, reason, actor);
    });
}

Future<> DeskWorkbench::archive(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.review().archive(id, actor);
    });
}

Future<QStringList> DeskWorkbench::exportDocument(model::DocumentId id, const QString &folder)
{
    return decide<QStringList>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.exportDocument(id, folder, actor);
    });
}

Future<SearchableCopy> DeskWorkbench::saveSearchablePdf(model::DocumentId id, const QString &path)
{
    return m_export.run<SearchableCopy>(
        [=, this](base::JobContext &context) -> base::Result<SearchableCopy> {
            CS_TRY(checkMayTakeOut(m_office.session()));
            auto actor = m_office.reviewer();
            if (!actor)
                return actor.error();
            auto copy = m_office.searchable().write(id, path, *actor, context);
            tell(id);
            return copy;
        });
}

Future<QStringList> DeskWorkbench::exportPaths(const QList<model::DocumentId> &ids,
                                               const ExportWish &wish, const TypeWords &words)
{
    return m_export.run<QStringList>([=, this](base::JobContext &) {
        return m_office.exporting().plannedPaths(ids, wish, words);
    });
}

Future<ExportedFiles> DeskWorkbench::exportAs(model::DocumentId id, const QString &path,
                                              const ExportWish &wish)
{
    return m_export.run<ExportedFiles>(
        [=, this](base::JobContext &context) -> base::Result<ExportedFiles> {
            auto actor = m_office.reviewer();
            if (!actor)
                return actor.error();
            auto files = m_office.exporting().write(id, path, wish, *actor, context);
            tell(id);
            return files;
        });
}

Future<> DeskWorkbench::recordPrinting(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.session().write(
            [&](Unit &unit) { return unit.record(actor, u"document.printed"_s, id, {}); });
    });
}

Future<> DeskWorkbench::keepBoth(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.likeness().keepBoth(id, actor);
    });
}

} // namespace countersign::workflow
