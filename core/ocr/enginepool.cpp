// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/enginepool.h"

#include "core/ocr/languagedata.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <tesseract/baseapi.h>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

const QString orientationData = u"osd"_s;

// Where the libraries' own search ends: TESSDATA_PREFIX, then the places distributions use.
QString systemDataPath()
{
    const std::array candidates
        = {qEnvironmentVariable("TESSDATA_PREFIX"), u"/usr/share/tesseract-ocr/5/tessdata"_s,
           u"/usr/share/tesseract-ocr/4.00/tessdata"_s, u"/usr/share/tessdata"_s,
           u"/app/share/tessdata"_s};
    for (const QString &path : candidates) {
        if (!path.isEmpty() && !QDir(path).entryList({u"*.traineddata"_s}, QDir::Files).isEmpty())
            return path;
    }
    return {};
}

base::Error missing(const QString &language)
{
    const QString package = u"tesseract-ocr-"_s + language.toLower().replace(u'_', u'-');
    return base::Error{base::ErrorKind::Unsupported,
                       u"ocr.language_missing"_s,
                       {{u"language"_s, language}, {u"package"_s, package}}};
}

} // namespace

void TessDeleter::operator()(tesseract::TessBaseAPI *api) const
{
    delete api;
}

EnginePool::Lease::Lease(EnginePool &pool, QString languages, TessPtr api)
    : m_pool(&pool)
    , m_languages(std::move(languages))
    , m_api(std::move(api))
{
}

EnginePool::Lease::~Lease()
{
    if (!m_api)
        return;
    m_api->Clear();
    m_pool->giveBack(m_languages, std::move(m_api));
}

EnginePool::EnginePool(const QString &dataPath)
    : m_dataPath(dataPath.isEmpty() ? systemDataPath() : dataPath)
{
}

base::Result<> EnginePool::check(const QStringList &languages) const
{
    const QStringList installed = installedLanguages();
    for (const QString &language : languages) {
        if (!installed.contains(language))
            return missing(language);
    }
    return {};
}

base::Result<EnginePool::Lease> EnginePool::acquire(const QStringList &languages)
{
    CS_TRY(check(languages));
    return lease(languages.join(u'+'), false);
}

base::Result<EnginePool::Lease> EnginePool::acquireOrientation()
{
    if (!QFile::exists(QDir(m_dataPath).filePath(orientationData + u".traineddata"_s)))
        return missing(orientationData);
    return lease(orientationData, true);
}

QStringList EnginePool::installedLanguages() const
{
    QStringList languages;
    if (m_dataPath.isEmpty())
        return languages;
    const QStringList files
        = QDir(m_dataPath).entryList({u"*.traineddata"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.chopped(12);
        if (language != orientationData && language != "equ"_L1)
            languages.append(language);
    }
    return languages;
}

bool EnginePool::readsNarrowPrint(const QStringList &languages)
{
    if (languages != QStringList{u"eng"_s})
        return false;
    const QMutexLocker lock(&m_mutex);
    if (!m_englishIsOurs)
        m_englishIsOurs = takesOurNetwork(QDir(m_dataPath).filePath(u"eng.traineddata"_s));
    return *m_englishIsOurs;
}

QByteArray EnginePool::dataStamp(const QStringList &languages) const
{
    QByteArray stamp;
    for (const QString &language : languages) {
        const QFileInfo file(QDir(m_dataPath).filePath(language + u".traineddata"_s));
        stamp += QByteArray::number(file.size()) + '@'
            + QByteArray::number(file.lastModified().toSecsSinceEpoch()) + ';';
    }
    return stamp;
}

base::Result<EnginePool::Lease> EnginePool::lease(const QString &languages, bool orientation)
{
    if (TessPtr idle = takeIdle(languages))
        return Lease(*this, languages, std::move(idle));
    TessPtr api(new tesseract::TessBaseAPI);
    // Debian's language data is for the neural recogniser alone, its orientation data for the old
    // one alone.
    const auto mode = orientation ? tesseract::OEM_TESSERACT_ONLY : tesseract::OEM_LSTM_ONLY;
    api->SetVariable("debug_file", "/dev/null");
    // A search for fixed pitch in each line, for which the neural recogniser has no use.
    api->SetVariable("textord_all_prop", "1");
    const QByteArray path = QFile::encodeName(m_dataPath);
    if (api->Init(path.constData(), 0, languages.toUtf8().constData(), mode, nullptr, 0, nullptr,
                  nullptr, false, readLanguageFile)
        != 0)
        return base::Error{base::ErrorKind::Internal, u"ocr.failed"_s, {{u"detail"_s, languages}}};
    return Lease(*this, languages, std::move(api));
}

TessPtr EnginePool::takeIdle(const QString &languages)
{
    const QMutexLocker lock(&m_mutex);
    const auto idle = m_idle.value(languages);
    if (!idle || idle->empty())
        return {};
    TessPtr api = std::move(idle->back());
    idle->pop_back();
    return api;
}

void EnginePool::giveBack(const QString &languages, TessPtr api)
{
    const QMutexLocker lock(&m_mutex);
    auto &idle = m_idle[languages];
    if (!idle)
        idle = std::make_shared<std::vector<TessPtr>>();
    idle->push_back(std::move(api));
}

} // namespace countersign::ocr
