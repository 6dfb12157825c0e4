// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "tests/support/tempworkspace.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestObjectStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempWorkspace>(); }
    void cleanup() { m_temp.reset(); }
    void givesBackWhatWasPut_data();
    void givesBackWhatWasPut();
    void sameContentIsStoredOnce();
    void addressDoesNotRevealContent();
    void startsWhereTheDeviceStands();
    void missingIsNotFound();
    void tamperedIsFound();
    void swappedIsFound();
    void damagedIsMendedByPuttingAgain();
    void writesNothingOnFailure();
    void survivesARestart();
    void isUsedByManyThreads();

private:
    store::ObjectStore &objects() { return m_temp->workspace().objects(); }
    QStringList files(const QString &folder) const
    {
        QStringList found;
        QDirIterator it(m_temp->path() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        return found;
    }
    static void flipByte(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        const QByteArray old = file.read(1);
        QVERIFY(file.seek(at));
        file.write(QByteArray(1, char(old[0] ^ 1)));
    }

    std::unique_ptr<test::TempWorkspace> m_temp;
};

void TestObjectStore::givesBackWhatWasPut_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 300'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestObjectStore::givesBackWhatWasPut()
{
    QFETCH(int, size);
    const QByteArray plain = security::randomBytes(size);
    const auto stored = objects().put(plain);
    QVERIFY(stored);
    QCOMPARE(stored->size, size);
    QCOMPARE(stored->sha256.bytes, security::sha256(plain));
    QVERIFY(objects().contains(stored->ref));
    QCOMPARE(objects().size(stored->ref), size);
    QCOMPARE(objects().read(stored->ref), plain);
    QVERIFY(objects().verify(stored->ref));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QCOMPARE(objects().readTo(stored->ref, out), size);
    QCOMPARE(out.data(), plain);
    QCOMPARE(objects().readRange(stored->ref, size / 3, 100), plain.mid(size / 3, 100));
    QVERIFY(files(u"tmp"_s).isEmpty());
}

void TestObjectStore::sameContentIsStoredOnce()
{
    const auto first = objects().put("the same"_ba);
    const auto second = objects().put("the same"_ba);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QVERIFY(objects().put("another"_ba));
    QCOMPARE(files(u"objects"_s).size(), 2);
    QCOMPARE(objects().all().size(), 2);
    QVERIFY(objects().all().contains(first->ref));
    QVERIFY(objects().remove(first->ref));
    QVERIFY(objects().remove(first->ref));
    QVERIFY(!objects().contains(first->ref));
}

void TestObjectStore::addressDoesNotRevealContent()
{
    const auto here = objects().put("contract"_ba);
    QVERIFY(here);
    QVERIFY(here->ref.bytes != here->sha256.bytes);
    test::TempWorkspace other;
    const auto there = other.workspace().objects().put("contract"_ba);
    QVERIFY(there);
    QVERIFY(there->ref != here->ref);
    QCOMPARE(there->sha256, here->sha256);
    QVERIFY(files(u"objects"_s).first().endsWith(here->ref.toHex()));
}

void TestObjectStore::startsWhereTheDeviceStands()
{
    QBuffer buffer;
    buffer.setData("skipped and kept");
    buffer.open(QIODevice::ReadOnly);
    buffer.seek(12);
    const auto stored = objects().put(buffer);
    QVERIFY(stored);
    QCOMPARE(stored->size, 4);
    QCOMPARE(objects().read(stored->ref), "kept"_ba);
}

void TestObjectStore::missingIsNotFound()
{
    const model::ObjectRef ref{QByteArray(32, 'x')};
    QVERIFY(!objects().contains(ref));
    QVERIFY(!objects().contains({}));
    QCOMPARE(objects().read(ref).error().code, u"object.not_found"_s);
    QCOMPARE(objects().read(ref).error().kind, base::ErrorKind::NotFound);
    QCOMPARE(objects().verify(ref).error().code, u"object.not_found"_s);
    QCOMPARE(objects().size(ref).error().code, u"object.not_found"_s);
}

void TestObjectStore::tamperedIsFound()
{
    const auto stored = objects().put(QByteArray(1000, 'a'));
    QVERIFY(stored);
    const QString path = files(u"objects"_s).first();
    const qint64 size = QFileInfo(path).size();
    for (const qint64 at : {qint64(0), qint64(20), qint64(100), qint64(200), size - 1}) {
        flipByte(path, at);
        QCOMPARE(objects().read(stored->ref).error().kind, base::ErrorKind::Corrupt);
        QCOMPARE(objects().verify(stored->ref).error().code, u"object.tampered"_s);
        flipByte(path, at);
    }
    QVERIFY(objects().verify(stored->ref));
    QVERIFY(QFile::resize(path, size - 1));
    QCOMPARE(objects().verify(stored->ref).error().code, u"object.tampered"_s);
}

void TestObjectStore::swappedIsFound()
{
    const auto one = objects().put("one"_ba);
    const QString pathOfOne = files(u"objects"_s).first();
    const auto two = objects().put("two"_ba);
    QVERIFY(one && two);
    QStringList paths = files(u"objects"_s);
    paths.removeOne(pathOfOne);
    QVERIFY(QFile::remove(pathOfOne));
    QVERIFY(QFile::copy(paths.first(), pathOfOne));
    QCOMPARE(objects().read(one->ref).error().code, u"object.tampered"_s);
    QCOMPARE(objects().read(two->ref), "two"_ba);
}

void TestObjectStore::damagedIsMendedByPuttingAgain()
{
    const auto stored = objects().put("precious"_ba);
    flipByte(files(u"objects"_s).first(), 120);
    QVERIFY(!objects().verify(stored->ref));
    QCOMPARE(objects().put("precious"_ba), *stored);
    QCOMPARE(objects().read(stored->ref), "precious"_ba);
}

void TestObjectStore::writesNothingOnFailure()
{
    QVERIFY(QDir(m_temp->workspace().tempDirectory()).removeRecursively());
    QCOMPARE(objects().put("x"_ba).error().code, u"object.write_failed"_s);
    QVERIFY(files(u"objects"_s).isEmpty());
}

void TestObjectStore::survivesARestart()
{
    const auto stored = objects().put("kept"_ba);
    m_temp->reopen();
    QCOMPARE(objects().read(stored->ref), "kept"_ba);
}

void TestObjectStore::isUsedByManyThreads()
{
    std::atomic<int> failures = 0;
    const auto work = [this, &failures] {
        for (int i = 0; i < 25; ++i) {
            const QByteArray plain = "content "_ba + QByteArray::number(i);
            const auto stored = objects().put(plain);
            if (!stored || objects().read(stored->ref) != plain)
                ++failures;
        }
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(objects().all().size(), 25);
    QVERIFY(files(u"tmp"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectStore)
#include "tst_objectstore.moc"
