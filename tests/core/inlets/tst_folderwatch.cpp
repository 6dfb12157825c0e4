// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/folderwatch.h"
#include "core/inlets/putaway.h"
#include "core/inlets/unfinished.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestFolderWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unfinishedNames_data();
    void unfinishedNames();
    void aFileIsReadyWhenItStaysAsItIs();
    void aFileThatGrowsWaits();
    void aFileThatIsOpenForWritingWaits();
    void aLockedFileWaits();
    void patternsAndSubfolders();
    void linksAndOwnFoldersAreNotLookedAt();
    void aMissingFolderIsToldAndComesBack();
    void aDriveThatGoesLeavesNothingBelowItsMountPoint();
    void aCopyOfFullSizeThatIsNotWrittenYetWaits();
    void aServersClockCountsForLittle();
    void theOldestComesFirst();
    void puttingAwayReplacesNothing();
    void aChangedFileStays();
    void problemsHaveTheirReasonAndComeBack();

private:
    QString write(const QString &name, const QByteArray &bytes = "x");
    QStringList ready(inlets::FolderWatch &watch);
    model::WatchedFolder folder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 30), Qt::UTC};
    base::JobContext m_context;
};

void TestFolderWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

model::WatchedFolder TestFolderWatch::folder() const
{
    model::WatchedFolder folder;
    folder.id = u"a"_s;
    folder.path = m_folder->path();
    return folder;
}

QString TestFolderWatch::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return path;
}

// Two looks, far enough apart.
QStringList TestFolderWatch::ready(inlets::FolderWatch &watch)
{
    (void)watch.look(m_now, m_context);
    m_now = m_now.addSecs(5);
    const auto look = watch.look(m_now, m_context);
    QStringList names;
    for (const inlets::SeenFile &file : look.value().ready)
        names.append(file.name);
    return names;
}

void TestFolderWatch::unfinishedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("unfinished");
    for (const char *name : {"a.pdf.part", "a.PDF.crdownload", "~$contract.docx", ".hidden.pdf",
                             ".~lock.a.odt#", "a.pdf~", "Thumbs.db", "scan.tmp", "a.filepart"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"a.pdf", "partner.pdf", "tmp.tif", "a~b.pdf", "part"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestFolderWatch::unfinishedNames()
{
    QFETCH(QString, name);
    QTEST(inlets::isUnfinishedName(name), "unfinished");
}

void TestFolderWatch::aFileIsReadyWhenItStaysAsItIs()
{
    write(u"a.pdf"_s);
    inlets::FolderWatch watch(folder());
    auto look = watch.look(m_now, m_context);
    QVERIFY(look->ready.isEmpty());
    QCOMPARE(look->waiting, 1);
    look = watch.look(m_now.addMSecs(2999), m_context);
    QVERIFY(look->ready.isEmpty());
    look = watch.look(m_now.addMSecs(3000), m_context);
    QCOMPARE(look->ready.size(), 1);
    QCOMPARE(look->ready.first().name, u"a.pdf"_s);
    QCOMPARE(look->waiting, 0);
}

void TestFolderWatch::aFileThatGrowsWaits()
{
    const QString path = write(u"a.pdf"_s);
    inlets::FolderWatch watch(folder());
    (void)watch.look(m_now, m_context);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    auto look = watch.look(m_now.addSecs(5), m_context);
    QCOMPARE(look->waiting, 1);
    QVERIFY(look->ready.isEmpty());
    look = watch.look(m_now.addSecs(10), m_context);
    QCOMPARE(look->ready.size(), 1);
    QCOMPARE(look->ready.first().size, 5);
}

void TestFolderWatch::aFileThatIsOpenForWritingWaits()
{
    QFile writer(write(u"a.pdf"_s));
    QVERIFY(writer.open(QIODevice::Append));
    inlets::FolderWatch watch(folder());
    const bool known = inlets::fileUse(writer.fileName()) == inlets::FileUse::Busy;
    if (!known)
        QSKIP("This file system does not tell who has a file open.");
    QCOMPARE(ready(watch), QStringList());
    writer.close();
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s});
}

void TestFolderWatch::aLockedFileWaits()
{
    QFile locker(write(u"a.pdf"_s));
    QVERIFY(locker.open(QIODevice::ReadOnly));
    QCOMPARE(flock(locker.handle(), LOCK_EX), 0);
    inlets::FolderWatch watch(folder());
    QCOMPARE(ready(watch), QStringList());
    flock(locker.handle(), LOCK_UN);
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s});
}

void TestFolderWatch::patternsAndSubfolders()
{
    for (const QString &name : {u"a.pdf"_s, u"B.PDF"_s, u"c.tif"_s, u"notes.txt"_s, u"x/d.pdf"_s})
        write(name);
    model::WatchedFolder rule = folder();
    rule.patterns = {u"*.pdf"_s, u" *.tif"_s};
    inlets::FolderWatch flat(rule);
    QStringList names = ready(flat);
    names.sort();
    QCOMPARE(names, QStringList({u"B.PDF"_s, u"a.pdf"_s, u"c.tif"_s}));
    rule.subfolders = true;
    inlets::FolderWatch deep(rule);
    names = ready(deep);
    QVERIFY(names.contains(u"x/d.pdf"_s));
    QCOMPARE(names.size(), 4);
}

void TestFolderWatch::linksAndOwnFoldersAreNotLookedAt()
{
    write(u"done/a.pdf"_s);
    write(u"problems/b.pdf"_s);
    write(u"x/done/c.pdf"_s); // a folder of somebody else's that is called so
    QVERIFY(QFile::link(u"/etc/hostname"_s, m_folder->filePath(u"link.pdf"_s)));
    QVERIFY(QFile::link(u"/etc"_s, m_folder->filePath(u"folder"_s)));
    model::WatchedFolder rule = folder();
    rule.subfolders = true;
    inlets::FolderWatch watch(rule);
    QCOMPARE(ready(watch), QStringList{u"x/done/c.pdf"_s});
}

void TestFolderWatch::aMissingFolderIsToldAndComesBack()
{
    model::WatchedFolder rule = folder();
    rule.path = m_folder->filePath(u"share"_s);
    inlets::FolderWatch watch(rule);
    const auto look = watch.look(m_now, m_context);
    QVERIFY(!look);
    QCOMPARE(look.error().code, u"inlet.folder_missing"_s);
    write(u"share/a.pdf"_s);
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s});
}

// What is seen when a network drive goes away: its mount point, empty, on our own disk.
void TestFolderWatch::aDriveThatGoesLeavesNothingBelowItsMountPoint()
{
    write(u"a.pdf"_s);
    inlets::FolderWatch watch(folder());
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s});
    const inlets::SeenFile file = watch.look(m_now, m_context)->ready.first();
    const QString drive = m_folder->path() + u"-drive"_s;
    QVERIFY(QDir().rename(m_folder->path(), drive));
    QVERIFY(QDir().mkpath(m_folder->path()));
    QVERIFY(watch.look(m_now, m_context)->ready.isEmpty());
    QCOMPARE(inlets::putAway(folder(), file, inlets::doneFolder()).error().code,
             u"inlet.file_changed"_s);
    QCOMPARE(inlets::setAside(folder(), file, u"why"_s).error().code, u"inlet.file_changed"_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(QDir().rmdir(m_folder->path()));
    QVERIFY(QDir().rename(drive, m_folder->path()));
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s}); // and it is there again, seen anew
}

// Servers give a copy its full size, and many a time that no longer changes, before its content.
void TestFolderWatch::aCopyOfFullSizeThatIsNotWrittenYetWaits()
{
    const QString path = write(u"a.pdf"_s, QByteArray(20'000, 'x') + QByteArray(20'000, '\0'));
    inlets::FolderWatch watch(folder());
    QVERIFY(ready(watch).isEmpty());
    QCOMPARE(watch.look(m_now, m_context)->waiting, 1);
    QFile file(path);
    const QDateTime before = QFileInfo(path).lastModified();
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(40'000, 'x'));
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime)); // a coarse clock
    file.close();
    QCOMPARE(watch.look(m_now, m_context)->ready.size(), 1);
    // Some pictures do end in zeros.
    write(u"b.tif"_s, QByteArray(9'000, '\0'));
    QCOMPARE(ready(watch), QStringList{u"a.pdf"_s});
    m_now = m_now.addSecs(60);
    QCOMPARE(watch.look(m_now, m_context)->ready.size(), 2);
}

void TestFolderWatch::aServersClockCountsForLittle()
{
    const QString path = write(u"a.pdf"_s);
    const auto setTime = [&](const QDateTime &time) {
        QFile file(path);
        return file.open(QIODevice::Append)
            && file.setFileTime(time, QFileDevice::FileModificationTime);
    };
    inlets::FolderWatch watch(folder());
    const auto unchanged = [&] {
        const auto look = watch.look(m_now, m_context);
        return watch.unchangedForMs(look->ready.value(0), m_now);
    };
    QVERIFY(setTime(m_now.addSecs(-600))); // written a moment ago, by a clock ten minutes behind
    QCOMPARE(ready(watch).size(), 1);
    QCOMPARE(unchanged(), 5000);
    QVERIFY(setTime(m_now.addSecs(600))); // or ahead
    QCOMPARE(ready(watch).size(), 1);
    QCOMPARE(unchanged(), 5000);
    QVERIFY(setTime(m_now.addDays(-1)));
    QCOMPARE(ready(watch).size(), 1);
    QVERIFY(unchanged() > inlets::FolderWatch::graceMs); // surely nobody writes any more
}

void TestFolderWatch::theOldestComesFirst()
{
    const QDateTime day(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    int hour = 5;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}) {
        QFile file(write(name));
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.setFileTime(day.addSecs(3600 * hour--), QFileDevice::FileModificationTime));
    }
    inlets::FolderWatch watch(folder());
    QCOMPARE(ready(watch), QStringList({u"c.pdf"_s, u"b.pdf"_s, u"a.pdf"_s}));
}

void TestFolderWatch::puttingAwayReplacesNothing()
{
    inlets::FolderWatch watch(folder());
    for (const QByteArray content : {"one", "two"}) {
        write(u"a.pdf"_s, content);
        (void)watch.look(m_now, m_context);
        m_now = m_now.addSecs(5);
        const auto look = watch.look(m_now, m_context);
        QCOMPARE(look->ready.size(), 1);
        QVERIFY(inlets::putAway(folder(), look->ready.first(), inlets::doneFolder()));
    }
    QFile second(m_folder->filePath(u"done/a (2).pdf"_s));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), "two"_ba);
    QFile first(m_folder->filePath(u"done/a.pdf"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), "one"_ba);
}

void TestFolderWatch::aChangedFileStays()
{
    write(u"a.pdf"_s, "one");
    inlets::FolderWatch watch(folder());
    (void)watch.look(m_now, m_context);
    const auto look = watch.look(m_now.addSecs(5), m_context);
    write(u"a.pdf"_s, "another");
    const auto moved = inlets::putAway(folder(), look->ready.first(), inlets::doneFolder());
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"inlet.file_changed"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"a.pdf"_s)));
}

void TestFolderWatch::problemsHaveTheirReasonAndComeBack()
{
    write(u"x/bad.pdf"_s, "bad");
    model::WatchedFolder rule = folder();
    rule.subfolders = true;
    inlets::FolderWatch watch(rule);
    (void)watch.look(m_now, m_context);
    const auto look = watch.look(m_now.addSecs(5), m_context);
    QVERIFY(inlets::setAside(rule, look->ready.first(), u"It is damaged. Größe."_s));
    const auto problems = inlets::problemsIn(rule);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().name, u"x/bad.pdf"_s);
    QCOMPARE(problems.first().reason, u"It is damaged. Größe."_s);
    QVERIFY(!inlets::bringBack(rule, m_folder->filePath(u"../elsewhere"_s)));
    QVERIFY(inlets::bringBack(rule, problems.first().id));
    QVERIFY(QFile::exists(m_folder->filePath(u"x/bad.pdf"_s)));
    QVERIFY(inlets::problemsIn(rule).isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"problems/x/bad.pdf.txt"_s)));
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
