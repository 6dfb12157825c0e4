// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/model/inlet.h"

#include <QHash>
#include <QList>

namespace countersign::inlets
{

// Names of the folders, below a watched one, that files are moved to.
QString doneFolder();
QString problemsFolder();

// A file as it was seen in a watched folder.
struct SeenFile {
    QString path; // absolute
    QString name; // below the watched folder, "2026/a.pdf"
    qint64 size = 0;
    QDateTime modified;

    bool operator==(const SeenFile &) const = default;
};

// Whether a file is still as it was seen.
bool isUnchanged(const SeenFile &file);

struct FolderLook {
    QList<SeenFile> ready; // oldest first
    int waiting = 0; // that change, are locked or have not been looked at for long enough
    QStringList unreadable; // names of files that may not be read
};

// Looks into one folder again and again, and tells which files are complete. A file is, when two
// looks at least `settleMs` apart saw the same size and time and nobody has it open for writing.
// Network shares send no notices and know no open files, so nothing depends on either; nor do their
// clocks agree with ours, and a copy to them may have its full size from the start: one that ends
// in nothing yet is given graceMs.
class FolderWatch
{
public:
    explicit FolderWatch(model::WatchedFolder folder, qint64 settleMs = 3000);

    const model::WatchedFolder &folder() const { return m_folder; }
    // Codes: inlet.folder_missing, inlet.folder_unreadable.
    base::Result<FolderLook> look(const QDateTime &now, base::JobContext &context);
    // What can't be read may be half written by a program that pauses: so long it gets.
    static constexpr qint64 graceMs = 60'000;
    // For how long a file has been as it is: since it was first seen so, or by its own time, from
    // which half an hour is taken for clocks that differ.
    qint64 unchangedForMs(const SeenFile &file, const QDateTime &now) const;

private:
    struct Sighting {
        SeenFile file;
        QDateTime since;
    };
    base::Result<QList<SeenFile>> list(base::JobContext &context) const;
    bool matches(const QString &fileName) const;

    model::WatchedFolder m_folder;
    qint64 m_settleMs;
    QHash<QString, Sighting> m_sightings; // by name
};

} // namespace countersign::inlets
