// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/putaway.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int maxNamesTried = 10'000;
constexpr int maxProblemsListed = 1000;
constexpr qint64 maxReasonBytes = 4096;

base::Error cannotMove(const QString &path)
{
    return {base::ErrorKind::Io, u"inlet.cannot_move"_s, {{u"path"_s, path}}};
}

// Asked before a place is made, too: on a drive that has gone, what lies below its mount point is
// this machine's.
base::Error changedError(const SeenFile &file)
{
    return {base::ErrorKind::Conflict, u"inlet.file_changed"_s, {{u"path"_s, file.path}}};
}

QString reasonFileOf(const QString &path)
{
    return path + u".txt"_s;
}

// "a.pdf", then "a (2).pdf"; its text file is free, too.
QString freeName(const QString &wanted)
{
    const QFileInfo info(wanted);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int number = 1; number < maxNamesTried; ++number) {
        const QString path = number == 1
            ? wanted
            : info.path() + u'/' + info.completeBaseName() + u" (%1)"_s.arg(number) + ending;
        if (!QFileInfo::exists(path) && !QFileInfo::exists(reasonFileOf(path)))
            return path;
    }
    return {};
}

base::Result<QString> placeFor(const model::WatchedFolder &folder, const SeenFile &file,
                               const QString &subfolder)
{
    const QString wanted = QDir(folder.path).filePath(subfolder + u'/' + file.name);
    if (!QDir().mkpath(QFileInfo(wanted).path()))
        return cannotMove(wanted);
    const QString path = freeName(wanted);
    if (path.isEmpty())
        return cannotMove(wanted);
    return path;
}

base::Result<QString> moveUnchanged(const SeenFile &file, const QString &to)
{
    if (!isUnchanged(file))
        return changedError(file);
    // Renames without replacing; between file systems it copies, and removes only what was copied.
    if (!QFile::rename(file.path, to))
        return cannotMove(to);
    return to;
}

QString reasonBeside(const QString &path)
{
    QFile file(reasonFileOf(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(maxReasonBytes)).trimmed()
                                          : QString();
}

} // namespace

base::Result<QString> putAway(const model::WatchedFolder &folder, const SeenFile &file,
                              const QString &subfolder)
{
    if (!isUnchanged(file))
        return changedError(file);
    auto place = placeFor(folder, file, subfolder);
    if (!place)
        return place.error();
    return moveUnchanged(file, *place);
}

base::Result<QString> setAside(const model::WatchedFolder &folder, const SeenFile &file,
                               const QString &reason)
{
    if (!isUnchanged(file))
        return changedError(file);
    auto place = placeFor(folder, file, problemsFolder());
    if (!place)
        return place.error();
    // First the reason: a file that lies there always has one.
    QSaveFile text(reasonFileOf(*place));
    if (!text.open(QIODevice::WriteOnly) || text.write(reason.toUtf8() + '\n') < 0
        || !text.commit())
        return cannotMove(reasonFileOf(*place));
    auto moved = moveUnchanged(file, *place);
    if (!moved)
        QFile::remove(reasonFileOf(*place));
    return moved;
}

QList<model::InletProblem> problemsIn(const model::WatchedFolder &folder)
{
    const QString root = QDir(folder.path).filePath(problemsFolder());
    QList<model::InletProblem> problems;
    QDirIterator it(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && problems.size() < maxProblemsListed) {
        const QFileInfo info(it.next());
        const QString path = info.filePath();
        if (path.endsWith(u".txt"_s) && QFileInfo::exists(path.chopped(4)))
            continue;
        problems.append({folder.id, path, QDir(root).relativeFilePath(path), path,
                         reasonBeside(path), info.metadataChangeTime().toUTC()});
    }
    std::sort(problems.begin(), problems.end(),
              [](const auto &a, const auto &b) { return a.at > b.at; });
    return problems;
}

base::Result<> bringBack(const model::WatchedFolder &folder, const QString &id)
{
    const QDir root(QDir(folder.path).filePath(problemsFolder()));
    const QString name = root.relativeFilePath(id);
    const QFileInfo info(root.filePath(name));
    if (name.startsWith(u"../"_s) || !info.isFile() || info.isSymLink())
        return base::Error{base::ErrorKind::NotFound, u"inlet.problem_gone"_s, {}};
    const QString wanted = QDir(folder.path).filePath(name);
    if (!QDir().mkpath(QFileInfo(wanted).path()))
        return cannotMove(wanted);
    const QString to = freeName(wanted);
    if (to.isEmpty() || !QFile::rename(info.filePath(), to))
        return cannotMove(wanted);
    QFile::remove(reasonFileOf(info.filePath()));
    return {};
}

} // namespace countersign::inlets
