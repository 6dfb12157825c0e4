// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"

#include "core/imaging/imagesource.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

constexpr int maxFolderFiles = 2000;

base::Error withFact(base::Error error, const QString &name, const QString &value)
{
    error.facts.insert(name, value);
    return error;
}

qsizetype digitsAt(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    return count;
}

// "page 2.jpg" before "page 10.jpg", the same on every machine whatever its language.
bool comesBefore(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const qsizetype digitsA = digitsAt(a);
        const qsizetype digitsB = digitsAt(b);
        if (digitsA > 0 && digitsB > 0) {
            const qulonglong numberA = a.first(digitsA).toULongLong();
            const qulonglong numberB = b.first(digitsB).toULongLong();
            if (numberA != numberB)
                return numberA < numberB;
            a = a.sliced(digitsA);
            b = b.sliced(digitsB);
            continue;
        }
        const QChar lowerA = a.front().toLower();
        const QChar lowerB = b.front().toLower();
        if (lowerA != lowerB)
            return lowerA < lowerB;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return a.size() < b.size();
}

QStringList naturallySorted(QStringList names)
{
    names.sort();
    std::stable_sort(names.begin(), names.end(), comesBefore);
    return names;
}

base::Result<ImportedSource> openSource(const imaging::SourceData &data, const QString &name,
                                        const base::Secret &password, const imaging::Tools &tools,
                                        base::JobContext &context)
{
    auto pages = imaging::PageSource::open(data, password, tools, context);
    if (!pages)
        return pages.error();
    return ImportedSource{name, data, model::Sha256{data.sha256()}, *pages};
}

base::Result<ImportedSource> openFile(const QString &path, const base::Secret &password,
                                      const imaging::Tools &tools, base::JobContext &context)
{
    const auto data = imaging::SourceData::fromFile(path);
    if (!data)
        return data.error();
    auto source = openSource(*data, QFileInfo(path).fileName(), password, tools, context);
    if (!source)
        return withFact(source.error(), u"path"_s, path);
    return source;
}

bool looksLikeImage(const QString &path)
{
    const auto data = imaging::SourceData::fromFile(path);
    return data
        && imaging::isImage(imaging::detectMediaType(data->read(0, imaging::mediaTypeProbeBytes)));
}

model::Sha256 combinedHash(const QList<ImportedSource> &sources)
{
    if (sources.size() == 1)
        return sources.first().sha256;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ImportedSource &source : sources)
        hash.addData(source.sha256.bytes);
    return model::Sha256{hash.result()};
}

} // namespace

int ImportedDocument::pageCount() const
{
    int count = 0;
    for (const ImportedSource &source : sources)
        count += source.pages->info().pageCount();
    return count;
}

FileImport::FileImport(imaging::Tools tools)
    : m_tools(std::move(tools))
{
}

base::Result<ImportedDocument> FileImport::open(const QString &path, const base::Secret &password,
                                                base::JobContext &context) const
{
    const QFileInfo info(path);
    if (!info.isDir())
        return openTogether({path}, password, context);
    const QDir folder(path);
    const QStringList names
        = naturallySorted(folder.entryList(QDir::Files | QDir::Readable, QDir::Unsorted));
    QStringList images;
    QStringList skipped;
    for (const QString &name : names) {
        if (looksLikeImage(folder.filePath(name)))
            images.append(folder.filePath(name));
        else
            skipped.append(name);
    }
    if (images.size() > maxFolderFiles) {
        return base::Error{base::ErrorKind::InvalidInput,
                           u"import.too_large"_s,
                           {{u"path"_s, path}, {u"pages"_s, images.size()}}};
    }
    if (images.isEmpty())
        return base::Error{
            base::ErrorKind::InvalidInput, u"import.no_images"_s, {{u"path"_s, path}}};
    auto document = openTogether(images, password, context);
    if (document) {
        document->name = QDir(folder.canonicalPath()).dirName();
        document->skipped = skipped;
    }
    return document;
}

base::Result<ImportedDocument> FileImport::openTogether(const QStringList &paths,
                                                        const base::Secret &password,
                                                        base::JobContext &context) const
{
    QList<ImportedSource> sources;
    for (const QString &path : paths) {
        auto source = openFile(path, password, m_tools, context);
        if (!source)
            return source.error();
        sources.append(*source);
    }
    if (sources.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"import.no_images"_s, {}};
    return together(sources);
}

ImportedDocument FileImport::together(const QList<ImportedSource> &sources)
{
    return {sources.first().name, sources, combinedHash(sources), {}};
}

base::Result<ImportedSource> FileImport::openBytes(QByteArrayView bytes, const QString &name,
                                                   const base::Secret &password,
                                                   base::JobContext &context) const
{
    const auto data = imaging::SourceData::fromBytes(bytes);
    if (!data)
        return withFact(data.error(), u"name"_s, name);
    auto source = openSource(*data, name, password, m_tools, context);
    if (!source)
        return withFact(source.error(), u"name"_s, name);
    return source;
}

base::Result<std::shared_ptr<const imaging::PageSource>>
FileImport::openScan(QByteArrayView bytes, const QSize &sizePx, double dpi) const
{
    const auto data = imaging::SourceData::fromBytes(bytes);
    if (!data)
        return data.error();
    const imaging::MediaType type
        = imaging::detectMediaType(data->read(0, imaging::mediaTypeProbeBytes));
    if (!imaging::isImage(type) || sizePx.isEmpty() || dpi <= 0)
        return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
    return imaging::ImageSource::ofKnown(*data, type, sizePx, dpi, m_tools);
}

} // namespace countersign::capture
