// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tempoffice.h"

#include "core/ocr/tesseractengine.h"
#include "core/workflow/auditqueries.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

QByteArray defaultMapping()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/mappings/hubspot.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

base::Result<base::Secret> MemorySecretStore::read(const QString &service, const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(service + u'/' + key);
    if (found == m_secrets.cend())
        return base::Error{base::ErrorKind::NotFound, u"secret.not_found"_s, {}};
    return base::Secret(QByteArray(found->constData(), found->size()));
}

base::Result<> MemorySecretStore::write(const QString &service, const QString &key,
                                        const base::Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(service + u'/' + key, secret.view().toByteArray());
    return {};
}

base::Result<> MemorySecretStore::remove(const QString &service, const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(service + u'/' + key);
    return {};
}

TempOffice::TempOffice(int jobThreads, std::shared_ptr<ocr::OcrEngine> engine)
    : m_jobThreads(jobThreads)
    , m_engine(std::move(engine))
{
    open();
}

TempOffice::~TempOffice() = default;

void TempOffice::open()
{
    auto session = workflow::StoreSession::open(m_workspace.workspace(),
                                                m_folder.filePath(u"checkpoints"_s), clock);
    if (!session)
        qFatal("%s", qPrintable(base::describe(session.error())));
    m_session = std::move(*session);
    workflow::Engines engines{capture::FileImport(imaging::Tools::locate()),
                              m_engine ? m_engine : std::make_shared<ocr::TesseractEngine>(),
                              m_http,
                              m_secrets,
                              {{u"hubspot"_s, defaultMapping()}},
                              {}};
    engines.passwordCost = {64, 1, 1}; // cheap, so that the tests are quick
    m_office = std::make_unique<workflow::Office>(*m_session, std::move(engines), m_jobThreads);
}

void TempOffice::reopen()
{
    m_office.reset();
    m_session.reset();
    m_workspace.reopen();
    open();
}

model::Document TempOffice::document(const model::DocumentId &id)
{
    return ask<model::Document>([id](workflow::Unit &unit) { return unit.documents.load(id); });
}

QStringList TempOffice::actions(const model::DocumentId &id)
{
    QStringList actions;
    const auto timeline = ask<QList<workflow::TimelineEntry>>(
        [id](workflow::Unit &unit) { return workflow::queryTimeline(unit, id); });
    for (const workflow::TimelineEntry &entry : timeline)
        actions.append(entry.action);
    return actions;
}

workflow::IngestOutcome TempOffice::ingest(const QString &name, const QByteArray &bytes,
                                           const workflow::IngestOptions &options)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder can't be written to");
    file.close();
    return m_office->intake().ingest({file.fileName()}, options, u"Robin"_s, context).first();
}

} // namespace countersign::test
