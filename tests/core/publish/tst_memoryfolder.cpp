// SPDX-License-Identifier: Apache-2.0
#include "core/publish/memoryfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <utime.h>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestMemoryFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_memory;

private Q_SLOTS:
    void initTestCase()
    {
        struct statfs system {
        };
        if (statfs("/dev/shm", &system) != 0 || system.f_type != TMPFS_MAGIC)
            QSKIP("no folder in memory on this machine");
        m_memory = std::make_unique<QTemporaryDir>(u"/dev/shm/tst-XXXXXX"_s);
        if (!m_memory->isValid())
            QSKIP("the folder in memory can't be written");
    }
    void cleanupTestCase() { m_memory.reset(); }

    void itIsThePersonsAloneAndGoesWithTheObject()
    {
        auto folder = publish::MemoryFolder::make(m_memory->path());
        QVERIFY(folder);
        const QString one = (*folder)->makePart();
        QVERIFY(!one.isEmpty() && one != (*folder)->makePart());
        QFile file(one + u"/a.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF") == 4);
        file.close();
        struct stat status {
        };
        QCOMPARE(stat(QFile::encodeName(QFileInfo(one).path()).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
        folder->reset();
        QVERIFY(QDir(m_memory->path()).isEmpty());
    }
    void whatAKilledProgramLeftGoes()
    {
        QDir place(m_memory->path());
        QVERIFY(place.mkdir(u"countersign-files-Dead01"_s));
        QFile left(place.filePath(u"countersign-files-Dead01/contract.pdf"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const utimbuf longAgo{1'000'000, 1'000'000};
        QCOMPARE(utime(QFile::encodeName(place.filePath(u"countersign-files-Dead01"_s)).constData(),
                       &longAgo),
                 0);
        auto first = publish::MemoryFolder::make(place.path());
        QVERIFY(first);
        QVERIFY(!place.exists(u"countersign-files-Dead01"_s));
        auto second = publish::MemoryFolder::make(place.path());
        QVERIFY(second);
        QVERIFY(!(*first)->makePart().isEmpty()); // the living keep theirs
    }
    void nothingGoesToADiskOrWhereOthersLook()
    {
        QFile::setPermissions(m_memory->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                  | QFile::ReadOther | QFile::ExeOther);
        const auto open = publish::MemoryFolder::make(m_memory->path());
        QVERIFY(!open);
        QCOMPARE(open.error().code, u"file.no_private_memory"_s);
        QVERIFY(!publish::MemoryFolder::make(QCoreApplication::applicationDirPath()));
        QVERIFY(!publish::MemoryFolder::make(u"/nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestMemoryFolder)
#include "tst_memoryfolder.moc"
