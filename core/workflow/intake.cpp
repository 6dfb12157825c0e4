// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/intake.h"

#include "core/base/log.h"
#include "core/store/untouched.h"
#include "core/workflow/joborder.h"
#include "core/workflow/messageintake.h"
#include "core/workflow/sheetroutes.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

QList<model::Page> pagesOf(const capture::ImportedDocument &imported)
{
    QList<model::Page> pages;
    for (int source = 0; source < imported.sources.size(); ++source) {
        const imaging::SourceInfo &info = imported.sources[source].pages->info();
        for (int page = 0; page < info.pageCount(); ++page)
            pages.append({model::PageId::generate(), int(pages.size()), source, page,
                          info.pages[page].sizePt});
    }
    return pages;
}

// Hashes of what edited pictures are of, for the log; empty where there are none.
QJsonArray madeFrom(const Intake::Untouched &untouched)
{
    QJsonArray hashes;
    for (const auto &original : untouched) {
        if (original)
            hashes.append(original->sha256.toHex());
    }
    return hashes;
}

base::Result<> keepUntouched(Unit &unit, const model::DocumentId &document,
                             const Intake::Untouched &untouched)
{
    store::UntouchedRepository originals(unit.database, unit.cells);
    for (int source = 0; source < int(untouched.size()); ++source) {
        if (const auto &original = untouched.at(source))
            CS_TRY(originals.add(document, source, *original));
    }
    return {};
}

// What an inlet knows the document by; an empty one when it came through none.
QString inletItem(Unit &unit, const model::Document &document, const IngestOptions &options)
{
    if (options.inlet.isEmpty())
        return {};
    return unit.inlets.itemId(options.inlet,
                              options.item.isEmpty() ? document.sha256.toHex() : options.item);
}

base::Result<model::DocumentId> takenBefore(Unit &unit, const model::Document &document,
                                            const IngestOptions &options)
{
    if (options.inlet.isEmpty())
        return model::DocumentId();
    auto item = unit.inlets.find(inletItem(unit, document, options));
    if (!item)
        return item.error();
    return *item ? (*item)->document : model::DocumentId();
}

base::Result<> noteTaken(Unit &unit, const model::Document &document, const model::DocumentId &as,
                         const IngestOptions &options)
{
    if (options.inlet.isEmpty())
        return {};
    return unit.inlets.put({inletItem(unit, document, options),
                            options.inlet,
                            store::InletState::Taken,
                            as,
                            document.sources.value(0).name,
                            {},
                            unit.clock.now()});
}

QJsonObject ingestedDetails(const model::Document &document, const model::DocumentId &earlier,
                            const model::Provenance &source, const Intake::Untouched &untouched)
{
    QJsonObject details{{u"sha256"_s, document.sha256.toHex()},
                        {u"name"_s, document.sources.value(0).name},
                        {u"size"_s, document.sources.value(0).size},
                        {u"pages"_s, int(document.pages.size())},
                        {u"origin"_s, document.origin},
                        {u"made_from"_s, madeFrom(untouched)},
                        {u"duplicate_of"_s, earlier.isNull() ? QString() : earlier.toString()}};
    const QJsonObject facts = model::toJson(source);
    for (auto it = facts.begin(); it != facts.end(); ++it)
        details.insert(it.key(), it.value());
    return details;
}

IngestOutcome refused(const QString &path, const base::Error &error)
{
    return {path, {}, {}, error};
}

} // namespace

base::Result<> queueRecognition(Unit &unit, const model::Document &document)
{
    for (const model::Page &page : document.pages)
        CS_TRY(unit.addJob(u"recognize_page"_s, document.id, {{u"page"_s, page.index}},
                           int(usualOrder(document))));
    return {};
}

Intake::Intake(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

QList<IngestOutcome> Intake::ingest(const QStringList &paths, const IngestOptions &options,
                                    const QString &actor, base::JobContext &context)
{
    if (options.asOneDocument)
        return {ingestOne(paths, options, actor, context)};
    QList<IngestOutcome> outcomes;
    for (const QString &path : paths) {
        if (context.isCancelled())
            outcomes.append(refused(path, base::JobContext::cancelledError()));
        else if (isMessageFile(path))
            outcomes.append(ingestMessageFile(*this, path, options, actor, context));
        else
            outcomes.append(ingestOne({path}, options, actor, context));
        context.setProgress(double(outcomes.size()) / double(paths.size()));
    }
    return outcomes;
}

IngestOutcome Intake::ingestOne(const QStringList &paths, const IngestOptions &options,
                                const QString &actor, base::JobContext &context)
{
    const QString path = paths.value(0);
    const base::Secret password = base::Secret::fromString(options.password);
    // A folder is one document of its images in any case.
    const bool together = options.asOneDocument && !(paths.size() == 1 && QFileInfo(path).isDir());
    const auto imported = together ? m_engines.fileImport.openTogether(paths, password, context)
                                   : m_engines.fileImport.open(path, password, context);
    if (!imported) {
        if (imported.error().code == u"import.password_required"_s && !options.asOneDocument) {
            auto data = imaging::SourceData::fromFile(path);
            return data ? keepLocked(*data, path, imported.error(), options, actor)
                        : refused(path, data.error());
        }
        return refused(path, imported.error());
    }
    auto document = store(*imported, options);
    if (!document)
        return refused(path, document.error());
    auto outcome = enter(*document, nullptr, options, actor);
    if (!outcome)
        return refused(path, outcome.error());
    outcome->path = path;
    if (!outcome->duplicateOf.isNull() && outcome->document == outcome->duplicateOf)
        return *outcome;
    if (!options.password.isEmpty()) {
        const model::DocumentId id = outcome->document;
        const base::Result<> kept = m_session.write([id, options](Unit &unit) {
            return unit.documents.setSourcePassword(id, 0,
                                                    base::Secret::fromString(options.password));
        });
        if (!kept)
            outcome->error = kept.error();
    }
    return *outcome;
}

IngestOutcome Intake::keepLocked(const imaging::SourceData &data, const QString &path,
                                 const base::Error &error, const IngestOptions &options,
                                 const QString &actor)
{
    auto object = m_session.workspace().objects().put(data.read(0, data.size()));
    if (!object)
        return refused(path, object.error());
    model::Document document;
    document.id = model::DocumentId::generate();
    document.origin = options.origin;
    document.sha256 = object->sha256;
    document.sources = {{QFileInfo(path).fileName(), u"application/pdf"_s, object->sha256,
                         object->ref, object->size}};
    auto outcome = enter(document, &error, options, actor);
    if (!outcome)
        return refused(path, outcome.error());
    outcome->path = path;
    outcome->error = error;
    return *outcome;
}

IngestOutcome Intake::ingestBytes(const QByteArray &bytes, const QString &name,
                                  const IngestOptions &options, const QString &actor,
                                  base::JobContext &context)
{
    auto source = m_engines.fileImport.openBytes(
        bytes, name, base::Secret::fromString(options.password), context);
    if (!source && source.error().code == u"import.password_required"_s) {
        auto data = imaging::SourceData::fromBytes(bytes);
        return data ? keepLocked(*data, name, source.error(), options, actor)
                    : refused(name, data.error());
    }
    if (!source)
        return refused(name, source.error());
    return ingestOpened({name, {*source}, source->sha256, {}}, options, actor);
}

IngestOutcome Intake::ingestPages(const QList<NamedBytes> &pages, const IngestOptions &options,
                                  const QString &actor, base::JobContext &context)
{
    QList<capture::ImportedSource> sources;
    Untouched untouched;
    for (const NamedBytes &page : pages) {
        auto source = m_engines.fileImport.openBytes(page.bytes, page.name, {}, context);
        if (!source)
            return refused(page.name, source.error());
        sources.append(*source);
        untouched.append(page.untouched);
    }
    return ingestOpened(capture::FileImport::together(sources), options, actor, untouched);
}

IngestOutcome Intake::ingestOpened(const capture::ImportedDocument &imported,
                                   const IngestOptions &options, const QString &actor,
                                   const Untouched &untouched)
{
    auto document = store(imported, options);
    if (!document)
        return refused(imported.name, document.error());
    auto outcome = enter(*document, nullptr, options, actor, untouched);
    if (!outcome)
        return refused(imported.name, outcome.error());
    outcome->path = imported.name;
    return *outcome;
}

base::Result<model::Document> Intake::store(const capture::ImportedDocument &imported,
                                            const IngestOptions &options)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.origin = options.origin;
    document.sha256 = imported.sha256;
    document.pages = pagesOf(imported);
    for (const capture::ImportedSource &source : imported.sources) {
        auto object = m_session.workspace().objects().put(source.data.read(0, source.data.size()));
        if (!object)
            return object.error();
        if (object->sha256 != source.sha256)
            return base::Error{base::ErrorKind::Io, u"import.changed_meanwhile"_s, {}};
        document.sources.append({source.name,
                                 imaging::mediaTypeName(source.pages->info().mediaType),
                                 object->sha256, object->ref, object->size});
    }
    return document;
}

base::Result<IngestOutcome> Intake::enter(model::Document document, const base::Error *failure,
                                          const IngestOptions &options, const QString &actor,
                                          const Untouched &untouched)
{
    const QString failureCode = failure ? failure->code : QString();
    return m_session.write<IngestOutcome>([=](Unit &unit) mutable -> base::Result<IngestOutcome> {
        auto taken = takenBefore(unit, document, options);
        if (!taken)
            return taken.error();
        if (!taken->isNull())
            return IngestOutcome{{}, *taken, *taken, {}};
        auto earlier = unit.documents.findBySha256(document.sha256);
        if (!earlier)
            return earlier.error();
        if (!earlier->isNull() && options.onlyNew) {
            CS_TRY(noteTaken(unit, document, *earlier, options));
            return IngestOutcome{{}, *earlier, *earlier, {}};
        }
        document.duplicateOf = *earlier;
        document.capturedAt = unit.clock.now();
        document.changedAt = document.capturedAt;
        document.stage = failureCode.isEmpty() ? model::Stage::Captured : model::Stage::Failed;
        document.failureCode = failureCode;
        document.contractType = options.routing.contractType;
        document.counterparty = options.routing.counterparty;
        document.title = QFileInfo(document.sources.value(0).name).completeBaseName();
        CS_TRY(unit.documents.insert(document));
        CS_TRY(keepUntouched(unit, document.id, untouched));
        CS_TRY(noteTaken(unit, document, document.id, options));
        if (!options.source.isNull())
            CS_TRY(unit.inlets.setProvenance(document.id, options.source));
        CS_TRY(unit.record(actor, u"document.ingested"_s, document.id,
                           ingestedDetails(document, *earlier, options.source, untouched)));
        CS_TRY(keepRouting(unit, document.id, options.routing, actor));
        if (failureCode.isEmpty())
            CS_TRY(queueRecognition(unit, document));
        return IngestOutcome{{}, document.id, *earlier, {}};
    });
}

base::Result<> Intake::unlock(const model::DocumentId &id, const QString &password,
                              const QString &actor, base::JobContext &context)
{
    auto document
        = m_session.read<model::Document>([id](Unit &unit) { return unit.documents.load(id); });
    if (!document)
        return document.error();
    if (document->failureCode != u"import.password_required"_s)
        return base::Error{base::ErrorKind::Conflict, u"document.not_locked"_s, {}};
    auto bytes = m_session.workspace().objects().read(document->sources.value(0).object);
    if (!bytes)
        return bytes.error();
    auto source = m_engines.fileImport.openBytes(*bytes, document->sources.value(0).name,
                                                 base::Secret::fromString(password), context);
    if (!source)
        return source.error();
    document->pages = pagesOf({{}, {*source}, source->sha256, {}});
    return m_session.write([=, document = *document](Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.setSourcePassword(id, 0, base::Secret::fromString(password)));
        CS_TRY(unit.documents.setPages(id, document.pages));
        auto moved = unit.documents.move(id, model::Stage::Failed, model::Stage::Captured,
                                         unit.clock.now());
        if (!moved)
            return moved.error();
        CS_TRY(unit.record(actor, u"document.unlocked"_s, id));
        return queueRecognition(unit, document);
    });
}

base::Result<> Intake::retry(const model::DocumentId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        auto document = unit.documents.load(id);
        if (!document)
            return document.error();
        auto removed = unit.jobs.removeOpen(id);
        if (!removed)
            return removed.error();
        auto moved = unit.documents.move(id, model::Stage::Failed, model::Stage::Captured,
                                         unit.clock.now());
        if (!moved)
            return moved.error();
        CS_TRY(unit.record(actor, u"document.retried"_s, id));
        return queueRecognition(unit, *document);
    });
}

} // namespace countersign::workflow
