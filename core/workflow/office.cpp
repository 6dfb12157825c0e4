// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/office.h"

#include "core/ocr/readingstamp.h"
#include "core/store/untouched.h"
#include "core/workflow/renewal.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

base::Result<QString> writeExport(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
    return path;
}

struct ExportItem {
    QString name;
    model::ObjectRef object; // null: `bytes` is the content
    QByteArray bytes;
};

// The file that a page's picture was made of may be of another type than the picture.
QString untouchedName(const model::UntouchedOriginal &original, const QString &pageName)
{
    return u"original-%1.%2"_s.arg(QFileInfo(pageName).completeBaseName(),
                                   imaging::fileEnding(original.mediaType));
}

base::Result<QList<ExportItem>> exportItems(Unit &unit, const model::DocumentId &id)
{
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    auto envelope = newestEnvelope(unit, id);
    if (!envelope)
        return envelope.error();
    auto record = unit.records.newest(id);
    if (!record)
        return record.error();
    auto report = unit.reports.newest(id);
    if (!report)
        return report.error();
    QList<ExportItem> items;
    auto untouched = store::UntouchedRepository(unit.database, unit.cells).load(id);
    if (!untouched)
        return untouched.error();
    for (int i = 0; i < int(document->sources.size()); ++i) {
        const model::SourceFile &source = document->sources.at(i);
        const QString name = QFileInfo(source.name).fileName();
        const auto original = untouched->constFind(i);
        const bool edited = original != untouched->constEnd();
        if (edited)
            items.append({untouchedName(*original, name), original->object, {}});
        items.append({(edited ? u"page-"_s : u"original-"_s) + name, source.object, {}});
    }
    if (record->has_value())
        items.append({u"record.json"_s, {}, model::canonicalJson(**record)});
    if (envelope->has_value() && !(*envelope)->signedObject.isNull()) {
        items.append({u"signed.pdf"_s, (*envelope)->signedObject, {}});
        items.append({u"certificate.pdf"_s, (*envelope)->certificateObject, {}});
    }
    if (report->has_value())
        items.append({u"validation-report.json"_s, {}, model::toJson(**report)});
    return items;
}

} // namespace

Office::Office(StoreSession &session, Engines engines, int jobThreads)
    : m_session(session)
    , m_engines(std::move(engines))
    , m_people(session, m_engines.passwordCost)
    , m_opened(session, m_engines)
    , m_previews(session)
    , m_accounts(session, m_engines)
    , m_intake(session, m_engines)
    , m_sideDrawing(session, m_engines)
    , m_capture(session, m_engines, m_intake, m_sideDrawing)
    , m_splitting(session, m_engines, m_capture)
    , m_mail(session, m_engines, m_intake)
    , m_inlets(session, m_intake, m_mail, m_engines.sentence)
    , m_phone(session, m_engines, m_intake)
    , m_learning(session, m_engines.shippedReader)
    , m_likeness(session, m_opened)
    , m_recogniser(session, m_engines, m_opened, m_previews, m_learning, m_likeness)
    , m_readingAgain(m_session, m_engines, m_opened, m_learning)
    , m_review(session, m_reveals)
    , m_cases(session)
    , m_rules(session)
    , m_groups(session)
    , m_memory(session)
    , m_teaching(session, m_learning)
    , m_signing(session, m_engines, m_opened, m_accounts)
    , m_crm(session, m_engines, m_accounts)
    , m_copyCheck(session, m_engines)
    , m_searchable(session, m_engines)
    , m_exporting(session, m_engines, m_opened, m_searchable, m_reveals)
    , m_dispatcher(session)
    , m_jobs(session, jobThreads)
{
    m_capture.routeBy([this](const model::CaptureBatch &batch, base::JobContext &context) {
        return m_splitting.routingOf(batch, context);
    });
    const auto giveUp = [this](const store::Job &job, const base::Error &error) {
        return m_recogniser.giveUp(job, error);
    };
    m_jobs.handle(u"recognize_page"_s,
                  {[this](const store::Job &job, base::JobContext &context) {
                       return m_recogniser.recognisePage(job, context);
                   },
                   giveUp});
    m_jobs.handle(u"extract"_s,
                  {[this](const store::Job &job, base::JobContext &context) {
                       return m_recogniser.extract(job, context);
                   },
                   giveUp});
    m_jobs.handle(
        learningJob(),
        {[this](const store::Job &job, base::JobContext &context) { return learn(job, context); },
         [this](const store::Job &job, const base::Error &error) {
             return m_learning.giveUp(job, error);
         }});
    m_jobs.handle(u"check_signed"_s,
                  {[this](const store::Job &job, base::JobContext &context) {
                       return m_copyCheck.run(job, context);
                   },
                   giveUp});
    const auto wish = [this](const QString &kind,
                             base::Result<> (SigningDesk::*run)(const store::OutboxMessage &,
                                                                base::JobContext &)) {
        m_dispatcher.handle(
            kind,
            {[this, run](const store::OutboxMessage &message, base::JobContext &context) {
                 return (m_signing.*run)(message, context);
             },
             {}});
    };
    m_dispatcher.handle(u"envelope.send"_s,
                        {[this](const store::OutboxMessage &message, base::JobContext &context) {
                             return m_signing.send(message, context);
                         },
                         [this](const store::OutboxMessage &message, const base::Error &error) {
                             return m_signing.noteNotSent(message, error);
                         }});
    wish(u"envelope.void"_s, &SigningDesk::takeBack);
    wish(u"envelope.download"_s, &SigningDesk::download);
    m_dispatcher.handle(u"crm.push"_s,
                        {[this](const store::OutboxMessage &message, base::JobContext &context) {
                             return m_crm.push(message, context);
                         },
                         [this](const store::OutboxMessage &message, const base::Error &error) {
                             return m_crm.noteFailure(message, error);
                         }});
}

base::Result<> Office::recover()
{
    auto recovered = m_jobs.recover();
    if (!recovered)
        return recovered.error();
    CS_TRY(m_session.write([](Unit &unit) -> base::Result<> {
        auto removed = unit.jobs.removeDone(unit.clock.now());
        return removed ? base::Result<>() : removed.error();
    }));
    // A program that is starting has nothing in hand yet.
    if (const auto name = reviewer()) // who signs in later has nothing in hand then
        CS_TRY(m_cases.releaseAll(*name));
    const auto renewed = renew();
    return renewed ? base::Result<>() : renewed.error();
}

base::Result<int> Office::renew()
{
    const auto options = m_session.read<ocr::ReadOptions>(readOptions);
    if (!options)
        return options.error();
    const QByteArray stamp = ocr::readingStamp(*m_engines.ocr, *options);
    m_opened.forgetAll(); // they are read as it was set when they were opened
    const QString reader = extraction::extractorVersion() + u'/' + m_learning.current()->name();
    return m_session.write<int>(
        [stamp, reader](Unit &unit) { return queueRenewal(unit, stamp, reader); });
}

base::Result<> Office::learn(const store::Job &job, base::JobContext &context)
{
    CS_TRY(m_learning.run(job, context));
    const auto renewed = renew(); // another generation may read now
    return renewed ? base::Result<>() : renewed.error();
}

base::Result<> Office::rollBackReader(int number, const QString &actor)
{
    CS_TRY(m_learning.rollBack(number, actor));
    const auto renewed = renew();
    return renewed ? base::Result<>() : renewed.error();
}

base::Result<Office::SyncReport> Office::sync(base::JobContext &context, bool force)
{
    auto outcome = m_dispatcher.runDue(context);
    if (!outcome)
        return outcome.error();
    SyncReport report;
    report.outbox = *outcome;
    report.exchanged = outcome->done > 0;
    auto changed = m_signing.poll(context, force);
    if (!changed) {
        report.pollError = changed.error();
        return report;
    }
    report.exchanged = report.exchanged || changed->has_value();
    report.changedEnvelopes = changed->value_or(0);
    if (report.changedEnvelopes > 0) {
        auto more = m_dispatcher.runDue(context);
        if (!more)
            return more.error();
        report.outbox.done += more->done;
        report.outbox.documents += more->documents;
        m_jobs.wake();
    }
    CS_TRY(m_crm.refreshCompanies(context));
    return report;
}

base::Result<QString> Office::reviewer()
{
    return m_session.read<QString>(nameAtDesk);
}

base::Result<QStringList> Office::exportDocument(const model::DocumentId &id, const QString &folder,
                                                 const QString &actor)
{
    CS_TRY(checkMayTakeOut(m_session));
    CS_TRY(checkMay(m_session, actor, u"document.exported"_s));
    auto items
        = m_session.read<QList<ExportItem>>([id](Unit &unit) { return exportItems(unit, id); });
    if (!items)
        return items.error();
    if (!QDir().mkpath(folder))
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, folder}}};
    QStringList written;
    for (const ExportItem &item : std::as_const(*items)) {
        QByteArray bytes = item.bytes;
        if (!item.object.isNull()) {
            auto content = m_session.workspace().objects().read(item.object);
            if (!content)
                return content.error();
            bytes = *content;
        }
        auto path = writeExport(QDir(folder), item.name, bytes);
        if (!path)
            return path.error();
        written.append(*path);
    }
    CS_TRY(m_session.write([&](Unit &unit) {
        return unit.record(actor, u"document.exported"_s, id, {{u"files"_s, int(written.size())}});
    }));
    return written;
}

} // namespace countersign::workflow
