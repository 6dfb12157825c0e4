// SPDX-License-Identifier: Apache-2.0
#include "core/security/secretstore.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <future>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

struct KeyringAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray data;
};

// The thread whose event loop runs QtKeychain's jobs. There is one a process, and it is never
// ended, because QtKeychain queues its jobs through an object of its own that lives for ever in the
// thread of the first job: were that thread to end, no later job would run.
QObject *keyringContext()
{
    static QObject *const context = [] {
        auto *thread = new QThread;
        auto *object = new QObject;
        thread->setObjectName(u"keyring"_s);
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return context;
}

QByteArray keyringData(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return reading ? reading->binaryData() : QByteArray();
}

// The answer to the job that `makeJob` creates in the keyring's thread; nothing when there is none
// in time.
template <typename MakeJob>
std::optional<KeyringAnswer> runKeyringJob(const QString &key, int timeoutMs, MakeJob makeJob)
{
    auto promise = std::make_shared<std::promise<KeyringAnswer>>();
    std::future<KeyringAnswer> future = promise->get_future();
    QMetaObject::invokeMethod(
        keyringContext(),
        [key, promise, makeJob] {
            QKeychain::Job *job = makeJob();
            job->setKey(key);
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, keyringContext(),
                             [promise](QKeychain::Job *done) {
                                 promise->set_value({done->error(), keyringData(done)});
                             });
            job->start();
        },
        Qt::QueuedConnection);
    if (future.wait_for(std::chrono::milliseconds(timeoutMs)) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

base::Result<QByteArray> keyringResult(const std::optional<KeyringAnswer> &answer)
{
    using base::ErrorKind;
    if (!answer)
        return base::Error{ErrorKind::Cancelled, u"keyring.timeout"_s, {}};
    switch (answer->error) {
    case QKeychain::NoError:
        return answer->data;
    case QKeychain::EntryNotFound:
        return base::Error{ErrorKind::NotFound, u"secret.not_found"_s, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return base::Error{ErrorKind::Unauthorised, u"keyring.denied"_s, {}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return base::Error{ErrorKind::Unsupported, u"keyring.unavailable"_s, {}};
}

} // namespace

KeyringSecretStore::KeyringSecretStore(int timeoutMs)
    : m_timeoutMs(timeoutMs)
{
}

base::Result<base::Secret> KeyringSecretStore::read(const QString &service, const QString &key)
{
    auto data = keyringResult(runKeyringJob(
        key, m_timeoutMs, [service] { return new QKeychain::ReadPasswordJob(service); }));
    CS_TRY(data);
    return base::Secret(*std::move(data));
}

base::Result<> KeyringSecretStore::write(const QString &service, const QString &key,
                                         const base::Secret &secret)
{
    const QByteArray data = secret.view().toByteArray();
    CS_TRY(keyringResult(runKeyringJob(key, m_timeoutMs, [service, data] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(data);
        return job;
    })));
    return {};
}

base::Result<> KeyringSecretStore::remove(const QString &service, const QString &key)
{
    const auto removed = keyringResult(runKeyringJob(
        key, m_timeoutMs, [service] { return new QKeychain::DeletePasswordJob(service); }));
    if (!removed && removed.error().kind != base::ErrorKind::NotFound)
        return removed.error();
    return {};
}

} // namespace countersign::security
