// SPDX-License-Identifier: Apache-2.0
#include "core/publish/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using publish::AtomicFile;
using publish::Overwrite;

class TestAtomicFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appearsWhole();
    void leavesNothingBehind();
    void refusesAFileThatIsThere();
    void refusesAFileThatCameMeanwhile();
    void replacesOnPurposeAndKeepsItsMode();
    void namesAFolderThatIsMissing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

void TestAtomicFile::appearsWhole()
{
    AtomicFile file;
    QVERIFY(file.open(path(u"whole"_s), Overwrite::No));
    const QByteArray large(3 << 20, 'x');
    QVERIFY(file.write(large));
    QVERIFY(file.write("end"));
    QVERIFY(!QFile::exists(path(u"whole"_s)));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path(u"whole"_s)), large + "end");
    QCOMPARE(file.size(), large.size() + 3);
    QCOMPARE(names(), QStringList{u"whole"_s});
}

void TestAtomicFile::leavesNothingBehind()
{
    const QStringList before = names();
    {
        AtomicFile file;
        QVERIFY(file.open(path(u"dropped"_s), Overwrite::No));
        QVERIFY(file.write(QByteArray(3 << 20, 'x')));
    }
    QCOMPARE(names(), before);
}

void TestAtomicFile::refusesAFileThatIsThere()
{
    put(u"there"_s, "old");
    AtomicFile file;
    const auto opened = file.open(path(u"there"_s), Overwrite::No);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"file.exists"_s);
    QCOMPARE(contentOf(path(u"there"_s)), "old");
}

void TestAtomicFile::refusesAFileThatCameMeanwhile()
{
    AtomicFile file;
    QVERIFY(file.open(path(u"raced"_s), Overwrite::No));
    QVERIFY(file.write("new"));
    put(u"raced"_s, "theirs");
    const auto committed = file.commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"file.exists"_s);
    QCOMPARE(contentOf(path(u"raced"_s)), "theirs");
}

void TestAtomicFile::replacesOnPurposeAndKeepsItsMode()
{
    put(u"private"_s, "old");
    QVERIFY(QFile::setPermissions(path(u"private"_s), QFile::ReadOwner | QFile::WriteOwner));
    AtomicFile file;
    QVERIFY(file.open(path(u"private"_s), Overwrite::Yes));
    QVERIFY(file.write("new"));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path(u"private"_s)), "new");
    QCOMPARE(QFile::permissions(path(u"private"_s)) & QFile::ReadOther, QFile::Permissions());
}

void TestAtomicFile::namesAFolderThatIsMissing()
{
    AtomicFile file;
    const auto opened = file.open(path(u"no/such/file"_s), Overwrite::No);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"file.write_failed"_s);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
