// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/qthttpclient.h"
#include "core/workflow/office.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempworkspace.h"

#include <QMap>
#include <QMutex>

namespace countersign::test
{

// Secrets kept in memory.
class MemorySecretStore final : public security::SecretStore
{
public:
    base::Result<base::Secret> read(const QString &service, const QString &key) override;
    base::Result<> write(const QString &service, const QString &key,
                         const base::Secret &secret) override;
    base::Result<> remove(const QString &service, const QString &key) override;

private:
    QMutex m_mutex;
    QMap<QString, QByteArray> m_secrets;
};

// A whole office over a real workspace in a temporary folder; only the clock and the secrets are
// stand-ins. A failure to make one ends the test program.
class TempOffice
{
public:
    // Reads with `engine`, or with Tesseract.
    explicit TempOffice(int jobThreads = 2, std::shared_ptr<ocr::OcrEngine> engine = {});
    ~TempOffice();

    workflow::Office &office() { return *m_office; }
    workflow::StoreSession &session() { return *m_session; }
    // The database as a query of the office sees it.
    template <typename T, typename Query>
    T ask(Query query)
    {
        auto answer = m_session->read<T>(query);
        if (!answer)
            qFatal("%s", qPrintable(base::describe(answer.error())));
        return *answer;
    }
    model::Document document(const model::DocumentId &id);
    // Actions recorded about a document, oldest first.
    QStringList actions(const model::DocumentId &id);
    // Writes a file and takes it in, without running the jobs.
    workflow::IngestOutcome ingest(const QString &name, const QByteArray &bytes,
                                   const workflow::IngestOptions &options = {});
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Closes everything and opens it again, as a restart would; jobs that run are not waited for
    // by a real one, so take them by hand before.
    void reopen();

    FakeClock clock;
    base::JobContext context;

private:
    void open();

    QTemporaryDir m_folder;
    const int m_jobThreads;
    const std::shared_ptr<ocr::OcrEngine> m_engine;
    TempWorkspace m_workspace;
    net::QtHttpClient m_http{"countersign-test"};
    MemorySecretStore m_secrets;
    std::unique_ptr<workflow::StoreSession> m_session;
    std::unique_ptr<workflow::Office> m_office;
};

} // namespace countersign::test
