// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/recogniser.h"

#include "core/workflow/qualitysampling.h"

#include "core/base/log.h"
#include "core/extraction/memory/recall.h"
#include "core/ocr/readingstamp.h"
#include "core/review/statements.h"
#include "core/workflow/joborder.h"
#include "core/workflow/routing.h"
#include "core/workflow/sheetroutes.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Once a person has begun to review a document, its text and fields stay as they are.
bool isReadable(model::Stage stage)
{
    return stage == model::Stage::Captured || stage == model::Stage::Recognized;
}

model::FieldValue openValue(const model::ExtractedField &found)
{
    model::FieldValue value;
    value.id = model::FieldId::generate();
    value.key = found.best.key;
    value.raw = found.best.raw;
    value.value = found.best.normalised;
    value.confidence = found.best.confidence;
    value.evidence = found.best.evidence;
    value.issues = found.best.issues;
    value.alternatives = found.alternatives;
    value.qualifier = found.best.qualifier;
    value.group = found.best.group;
    value.producer = found.best.producer;
    return value;
}

QStringList valuesOf(const QList<model::FieldValue> &fields, model::FieldKey key)
{
    QStringList values;
    for (const model::FieldValue &field : fields) {
        if (field.key == key && !field.value.isEmpty())
            values.append(field.value);
    }
    return values;
}

// What it costs when a value is wrong, next to other fields.
double costOf(model::FieldKey key)
{
    const bool moneyOrSigning = key == model::FieldKey::Amount
        || key == model::FieldKey::SignerEmail || key == model::FieldKey::SignerName
        || key == model::FieldKey::Party;
    if (moneyOrSigning)
        return 4;
    return model::isForInformation(key) ? 0.5 : 2;
}

// Errors that a second of a reviewer's time at these open fields keeps away, by their cost. Seconds
// as measured: a key press with a look at the snippet, or typing.
double worthOf(const QList<model::FieldValue> &open, const model::Thresholds &thresholds)
{
    constexpr double openSeconds = 4;
    constexpr double lookSeconds = 3;
    constexpr double typeSeconds = 12;
    double gain = 0;
    double seconds = openSeconds;
    for (const model::FieldValue &field : open) {
        const bool ask = thresholds.decide(field) == model::FieldDecision::Ask;
        gain += (1 - field.confidence) * costOf(field.key);
        seconds += ask ? typeSeconds : lookSeconds;
    }
    return open.isEmpty() ? 0 : gain / seconds;
}

// What the contract states otherwise elsewhere stops an approval until a person has looked.
void noteContradictions(QList<model::FieldValue> &values, const model::OcrDocument &text)
{
    const QSet<model::FieldId> contradicted = review::contradictedFields(values, text.pages);
    for (model::FieldValue &value : values) {
        if (contradicted.contains(value.id))
            value.issues.append(
                {u"contract.states_otherwise"_s, model::IssueSeverity::Contradiction});
    }
}

// A title that was told and taken back leaves the file's name, which the document came with.
QString titleOfFile(const model::Document &document)
{
    return document.sources.isEmpty() ? document.title
                                      : QFileInfo(document.sources.first().name).completeBaseName();
}

} // namespace

QList<model::FieldValue> fieldValues(const QList<model::ExtractedField> &extracted)
{
    QList<model::FieldValue> values;
    for (const model::ExtractedField &found : extracted)
        values.append(openValue(found));
    return values;
}

base::Result<FreshReading> readFields(StoreSession &session, LearningDesk &learning,
                                      const model::OcrDocument &text)
{
    const auto memory = session.read<model::Memory>([](Unit &unit) { return unit.learned.load(); });
    if (!memory)
        return memory.error();
    const auto trust = session.read<double>(memoryTrust);
    if (!trust)
        return trust.error();
    const QDateTime now = session.clock().now();
    extraction::ExtractionContext context;
    context.capturedOn = now.date();
    const auto reader = learning.current();
    QList<model::FieldValue> values = fieldValues(extraction::extractWithMemory(
        extraction::FieldExtractor(reader), text, *memory, context, now, *trust));
    noteContradictions(values, text);
    return FreshReading{values, reader->name()};
}

bool needsDecision(const model::FieldValue &value, const model::Thresholds &thresholds)
{
    return value.state == model::FieldState::Open
        && thresholds.decide(value) != model::FieldDecision::Accept;
}

base::Result<> refreshSummary(Unit &unit, const model::DocumentId &id)
{
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    auto thresholds = routingThresholds(unit, *fields);
    if (!thresholds)
        return thresholds.error();
    store::DocumentSummary summary;
    summary.title = valuesOf(*fields, model::FieldKey::Title).value(0, titleOfFile(*document));
    summary.counterparty = valuesOf(*fields, model::FieldKey::Party).join(u" / "_s);
    // What the text does not tell, whoever set the way in up may have told.
    const auto source = unit.inlets.provenance(id);
    if (!source)
        return source.error();
    summary.contractType
        = valuesOf(*fields, model::FieldKey::ContractType).value(0, source->typeHint);
    auto sampled = unit.decisions.openSamples(id);
    if (!sampled)
        return sampled.error();
    QList<model::FieldValue> open;
    for (const model::FieldValue &field : std::as_const(*fields)) {
        const bool drawn = field.state == model::FieldState::Open && sampled->contains(field.id);
        if (!drawn && !needsDecision(field, *thresholds))
            continue;
        open.append(field);
        ++summary.openFields;
        if (!summary.lowestField || field.confidence < summary.lowestConfidence) {
            summary.lowestField = field.key;
            summary.lowestConfidence = field.confidence;
        }
    }
    CS_TRY(unit.documents.setWorth(id, worthOf(open, *thresholds)));
    return unit.documents.setSummary(id, summary, unit.clock.now());
}

Recogniser::Recogniser(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                       const PagePreviews &previews, LearningDesk &learning, LikenessDesk &likeness)
    : m_session(session)
    , m_engines(engines)
    , m_opened(opened)
    , m_previews(previews)
    , m_learning(learning)
    , m_likeness(likeness)
{
}

base::Result<> Recogniser::recognisePage(const store::Job &job, base::JobContext &context)
{
    auto opened = m_opened.open(job.document, context);
    if (!opened)
        return opened.error();
    const int index = job.payload[u"page"_s].toInt();
    const auto stored = isStored(**opened, index);
    if (!stored)
        return stored.error();
    if (!*stored)
        return readPage(job, **opened, index, context);
    return m_session.write([=, this](Unit &unit) -> base::Result<> {
        CS_TRY(unit.jobs.finish(job.id, unit.clock.now()));
        return goOn(unit, job.document);
    });
}

base::Result<bool> Recogniser::isStored(const OpenedDocument &opened, int index)
{
    const model::Document &document = opened.document;
    if (index < 0 || index >= document.pages.size())
        return false;
    const auto stamp = m_session.read<QByteArray>(
        [&](Unit &unit) { return unit.ocrPages.inputStamp(document.id, index); });
    if (!stamp)
        return stamp.error();
    const model::Page &page = document.pages[index];
    const QByteArray &original = document.sources[page.sourceIndex].sha256.bytes;
    return ocr::wasFinished(*stamp)
        && ocr::isCurrent(*stamp, original, page.sourcePage, opened.readingStamp);
}

base::Result<> Recogniser::readPage(const store::Job &job, const OpenedDocument &opened, int index,
                                    base::JobContext &context)
{
    auto reading = opened.reader->readPage(index, context);
    if (!reading)
        return reading.error();
    model::Page page = opened.document.pages[index];
    reading->text.inputStamp
        = ocr::pageStamp(reading->text, opened.document.sources[page.sourceIndex].sha256.bytes,
                         page.sourcePage, opened.readingStamp);
    page.sizePt = reading->text.sizePt;
    page.rotationCw = reading->text.rotationCw;
    page.blank = reading->blank;
    page.quality = reading->text.quality;
    const PagePreviews::Made preview = m_previews.make(opened, page, context);
    const auto replaced = m_session.write<model::ObjectRef>(
        [=, this, text = reading->text](Unit &unit) -> base::Result<model::ObjectRef> {
            const auto now = unit.documents.row(job.document);
            if (!now)
                return now.error();
            if (!isReadable(now->stage)) {
                CS_TRY(unit.jobs.finish(job.id, unit.clock.now()));
                const auto kept = unit.previews.find(job.document, index);
                return kept && *kept == preview.object ? model::ObjectRef() : preview.object;
            }
            CS_TRY(unit.ocrPages.put(job.document, index, text));
            CS_TRY(unit.documents.updatePage(job.document, page));
            auto earlier = PagePreviews::enter(unit, job.document, index, preview);
            if (!earlier)
                return earlier;
            CS_TRY(unit.jobs.finish(job.id, unit.clock.now()));
            CS_TRY(goOn(unit, job.document));
            return earlier;
        });
    if (!replaced)
        return replaced.error();
    m_previews.discard({*replaced});
    return {};
}

// After the last page, extraction.
base::Result<> Recogniser::goOn(Unit &unit, const model::DocumentId &id)
{
    auto counts = unit.jobs.counts(id, u"recognize_page"_s);
    if (!counts)
        return counts.error();
    if (counts->open() > 0)
        return {};
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    if (!isReadable(document->stage))
        return {};
    auto recognised = unit.ocrPages.count(id);
    if (!recognised)
        return recognised.error();
    if (*recognised > 0)
        return unit.addJob(u"extract"_s, id, {}, int(JobOrder::Extraction));
    auto moved = unit.documents.move(id, model::Stage::Captured, model::Stage::Failed,
                                     unit.clock.now(), u"document.no_readable_page"_s);
    if (!moved)
        return moved.error();
    return unit.record(u"system"_s, u"document.failed"_s, id,
                       {{u"code"_s, u"document.no_readable_page"_s}});
}

base::Result<> Recogniser::extract(const store::Job &job, base::JobContext &context)
{
    m_opened.forget(job.document); // pages know their rotation now
    auto text = m_session.read<model::OcrDocument>(
        [&](Unit &unit) { return unit.ocrPages.load(job.document); });
    if (!text)
        return text.error();
    auto fresh = readFields(m_session, m_learning, *text);
    if (!fresh)
        return fresh.error();
    CS_TRY(routeFields(m_session, job.document, fresh->values));
    // A look at what else is there must not keep a document from its review.
    if (const auto noted = m_likeness.note(job.document, *text, context); !noted)
        qCWarning(base::logWorkflow) << "likeness:" << noted.error().code;
    return m_session.write(
        [&](Unit &unit) { return keepFields(unit, job, *text, fresh->values, fresh->reader); });
}

base::Result<> Recogniser::keepFields(Unit &unit, const store::Job &job,
                                      const model::OcrDocument &text,
                                      const QList<model::FieldValue> &values, const QString &reader)
{
    const model::DocumentId id = job.document;
    const auto now = unit.documents.row(id);
    if (!now)
        return now.error();
    if (!isReadable(now->stage))
        return unit.jobs.finish(job.id, unit.clock.now());
    CS_TRY(unit.fields.replaceExtracted(id, values));
    CS_TRY(drawSamples(unit, id, values));
    CS_TRY(refreshSummary(unit, id));
    CS_TRY(unit.search.index(id, text.text()));
    if (now->stage == model::Stage::Captured) {
        auto moved = unit.documents.move(id, model::Stage::Captured, model::Stage::Recognized,
                                         unit.clock.now());
        if (!moved)
            return moved.error();
    }
    int recognised = 0;
    for (const model::OcrPage &page : text.pages)
        recognised += page.source == model::TextSource::Recognised ? 1 : 0;
    CS_TRY(unit.record(u"system"_s, u"document.recognized"_s, id,
                       {{u"pages"_s, int(text.pages.size())}, {u"recognised"_s, recognised}}));
    CS_TRY(unit.record(u"system"_s, u"fields.extracted"_s, id,
                       {{u"fields"_s, int(values.size())},
                        {u"extractor"_s, extraction::extractorVersion() + u'/' + reader}}));
    return unit.jobs.finish(job.id, unit.clock.now());
}

base::Result<> Recogniser::giveUp(const store::Job &job, const base::Error &error)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.jobs.fail(job.id, error.code, unit.clock.now()));
        // A page that can't be read fails alone; one that a person stopped stops the document.
        if (job.kind == u"recognize_page"_s && error.kind != base::ErrorKind::Cancelled) {
            CS_TRY(unit.record(
                u"system"_s, u"page.failed"_s, job.document,
                {{u"page"_s, job.payload[u"page"_s].toInt() + 1}, {u"code"_s, error.code}}));
            return goOn(unit, job.document);
        }
        auto document = unit.documents.load(job.document);
        if (!document)
            return document.error();
        if (document->stage != model::Stage::Captured)
            return {};
        auto moved = unit.documents.move(job.document, model::Stage::Captured, model::Stage::Failed,
                                         unit.clock.now(), error.code);
        if (!moved)
            return moved.error();
        return unit.record(u"system"_s, u"document.failed"_s, job.document,
                           {{u"code"_s, error.code}});
    });
}

} // namespace countersign::workflow
