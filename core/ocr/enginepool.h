// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tesseract
{
class TessBaseAPI;
}

namespace countersign::ocr
{

struct TessDeleter {
    void operator()(tesseract::TessBaseAPI *api) const;
};
using TessPtr = std::unique_ptr<tesseract::TessBaseAPI, TessDeleter>;

// Keeps initialised Tesseract instances (about 100 ms and 80 MB each) for the next page. An
// instance belongs to whoever holds its lease, so there are never more than threads at work.
class EnginePool
{
public:
    class Lease
    {
    public:
        Lease(EnginePool &pool, QString languages, TessPtr api);
        Lease(Lease &&) = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease(); // clears the instance and gives it back

        tesseract::TessBaseAPI *operator->() const { return m_api.get(); }

    private:
        EnginePool *m_pool;
        QString m_languages;
        TessPtr m_api;
    };

    explicit EnginePool(const QString &dataPath);

    // Code: ocr.language_missing (facts "language", "package").
    base::Result<> check(const QStringList &languages) const;
    // Codes: those of check(), ocr.failed.
    base::Result<Lease> acquire(const QStringList &languages);
    // An instance that only finds a page's orientation. Code: ocr.language_missing.
    base::Result<Lease> acquireOrientation();
    QStringList installedLanguages() const;
    // Whether they are read by networks that have learned to read print drawn narrower.
    bool readsNarrowPrint(const QStringList &languages);
    // Tells one version of the languages' data from another, by size and time of the files.
    QByteArray dataStamp(const QStringList &languages) const;

private:
    base::Result<Lease> lease(const QString &languages, bool orientation);
    TessPtr takeIdle(const QString &languages);
    void giveBack(const QString &languages, TessPtr api);

    QString m_dataPath;
    QMutex m_mutex;
    std::optional<bool> m_englishIsOurs;
    QHash<QString, std::shared_ptr<std::vector<TessPtr>>> m_idle;
};

} // namespace countersign::ocr
