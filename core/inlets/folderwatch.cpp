// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/folderwatch.h"

#include "core/inlets/unfinished.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int maxFilesListed = 100'000;
constexpr int maxFolderDepth = 16;
constexpr qint64 clocksDifferMs = 30 * 60'000;

SeenFile seen(const QFileInfo &info, const QString &name)
{
    return {info.absoluteFilePath(), name, info.size(), info.lastModified().toUTC()};
}

base::Error folderError(const QString &code, const QString &path)
{
    return {base::ErrorKind::Io, code, {{u"path"_s, path}}};
}

bool isOurs(const QString &name)
{
    return name == doneFolder() || name == problemsFolder();
}

} // namespace

QString doneFolder()
{
    return u"done"_s;
}

QString problemsFolder()
{
    return u"problems"_s;
}

bool isUnchanged(const SeenFile &file)
{
    const QFileInfo info(file.path);
    return info.isFile() && !info.isSymLink() && seen(info, file.name) == file;
}

FolderWatch::FolderWatch(model::WatchedFolder folder, qint64 settleMs)
    : m_folder(std::move(folder))
    , m_settleMs(settleMs)
{
}

bool FolderWatch::matches(const QString &fileName) const
{
    if (isUnfinishedName(fileName))
        return false;
    return m_folder.patterns.isEmpty()
        || std::any_of(m_folder.patterns.begin(), m_folder.patterns.end(),
                       [&fileName](const QString &pattern) {
                           return QRegularExpression::fromWildcard(pattern.trimmed(),
                                                                   Qt::CaseInsensitive)
                               .match(fileName)
                               .hasMatch();
                       });
}

// Links are not followed: who may write into the folder must not make us read what they can't.
base::Result<QList<SeenFile>> FolderWatch::list(base::JobContext &context) const
{
    const QFileInfo root(m_folder.path);
    if (!root.isDir())
        return folderError(u"inlet.folder_missing"_s, m_folder.path);
    if (!root.isReadable() || !root.isExecutable())
        return folderError(u"inlet.folder_unreadable"_s, m_folder.path);
    QList<SeenFile> files;
    QStringList folders{QString()};
    while (!folders.isEmpty() && files.size() < maxFilesListed && !context.isCancelled()) {
        const QString below = folders.takeFirst();
        const QDir folder(below.isEmpty() ? m_folder.path : root.filePath() + u'/' + below);
        const QFileInfoList entries = folder.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString name
                = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
            if (entry.isSymLink())
                continue;
            if (entry.isFile() && matches(entry.fileName()))
                files.append(seen(entry, name));
            else if (entry.isDir() && m_folder.subfolders && !isOurs(name)
                     && name.count(u'/') < maxFolderDepth && !isUnfinishedName(entry.fileName()))
                folders.append(name);
        }
    }
    return files;
}

base::Result<FolderLook> FolderWatch::look(const QDateTime &now, base::JobContext &context)
{
    auto files = list(context);
    if (!files)
        return files.error();
    FolderLook look;
    QHash<QString, Sighting> sightings;
    for (const SeenFile &file : std::as_const(*files)) {
        const auto before = m_sightings.constFind(file.name);
        const bool same = before != m_sightings.constEnd() && before->file == file;
        const Sighting sighting{file, same ? before->since : now};
        sightings.insert(file.name, sighting);
        if (!same || sighting.since.msecsTo(now) < m_settleMs) {
            ++look.waiting;
            continue;
        }
        switch (fileUse(file.path)) {
        case FileUse::Free:
            if (sighting.since.msecsTo(now) < graceMs && endsInNothing(file.path))
                ++look.waiting;
            else
                look.ready.append(file);
            break;
        case FileUse::Busy:
            ++look.waiting;
            break;
        case FileUse::Unreadable:
            look.unreadable.append(file.name);
            break;
        }
    }
    m_sightings = std::move(sightings);
    std::stable_sort(look.ready.begin(), look.ready.end(),
                     [](const SeenFile &a, const SeenFile &b) { return a.modified < b.modified; });
    return look;
}

qint64 FolderWatch::unchangedForMs(const SeenFile &file, const QDateTime &now) const
{
    const auto sighting = m_sightings.constFind(file.name);
    const qint64 watched = sighting != m_sightings.constEnd() && sighting->file == file
        ? sighting->since.msecsTo(now)
        : 0;
    return std::max(watched, file.modified.msecsTo(now) - clocksDifferMs);
}

} // namespace countersign::inlets
