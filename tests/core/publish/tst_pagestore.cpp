// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pagestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using publish::PageStore;

class TestPageStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsPages();
    void aTornPageIsNotThere();
    void onlyTheOwnerCanLook();
    void wordsAndKeysAreNotInTheClear();
    void keysTellPagesApart();
    void oldTasksGo();
};

void TestPageStore::keepsPages()
{
    QTemporaryDir folder;
    const auto store = PageStore::open(folder.filePath(u"task"_s));
    QVERIFY(store.ok());
    model::OcrPage page;
    page.sizePt = {595, 842};
    page.rotationCw = 90;
    const QByteArray key = publish::pageKey("abc", 3, "stamp");
    QVERIFY(!store->load(key));
    QVERIFY(store->save(key, page).ok());
    QCOMPARE(store->load(key), std::optional(page));
    store->discard();
    QVERIFY(!QFileInfo::exists(folder.filePath(u"task"_s)));
}

void TestPageStore::aTornPageIsNotThere()
{
    QTemporaryDir folder;
    const auto store = PageStore::open(folder.filePath(u"task"_s));
    QVERIFY(store->save("key", model::OcrPage()).ok());
    const QDir task(folder.filePath(u"task"_s));
    QFile file(task.filePath(task.entryList(QDir::Files).first()));
    QVERIFY(file.resize(file.size() - 1));
    QVERIFY(!store->load("key"));
}

void TestPageStore::onlyTheOwnerCanLook()
{
    QTemporaryDir folder;
    const auto store = PageStore::open(folder.filePath(u"task"_s));
    QVERIFY(store->save("key", model::OcrPage()).ok());
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    const QDir task(folder.filePath(u"task"_s));
    QCOMPARE(QFile::permissions(task.path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(task.filePath(task.entryList(QDir::Files).first())) & others,
             QFile::Permissions());
}

void TestPageStore::wordsAndKeysAreNotInTheClear()
{
    QTemporaryDir folder;
    const auto store = PageStore::open(folder.filePath(u"task"_s));
    const model::OcrWord word{u"Confidential"_s, {0.1, 0.1, 0.2, 0.02}, 0.9};
    model::OcrPage page;
    page.blocks = {{{{{word}, word.box}}, word.box}};
    const QByteArray key = publish::pageKey("abc", 1, "stamp");
    QVERIFY(store->save(key, page).ok());
    const QDir task(folder.filePath(u"task"_s));
    const QString name = task.entryList(QDir::Files).first();
    QFile file(task.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Confidential"));
    QVERIFY(!name.contains(QString::fromLatin1(key.toHex())));
    const auto back = store->load(key);
    QVERIFY(back);
    QCOMPARE(back->words().constFirst().text, word.text);
}

void TestPageStore::keysTellPagesApart()
{
    const QByteArray key = publish::pageKey("abc", 1, "stamp");
    QVERIFY(key != publish::pageKey("abc", 2, "stamp"));
    QVERIFY(key != publish::pageKey("abd", 1, "stamp"));
    QVERIFY(key != publish::pageKey("abc", 1, "other"));
}

void TestPageStore::oldTasksGo()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"task"_s));
    publish::discardOldStores(folder.path(), 7);
    QVERIFY(QFileInfo::exists(folder.filePath(u"task"_s)));
    publish::discardOldStores(folder.path(), -1);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"task"_s)));
}

QTEST_GUILESS_MAIN(TestPageStore)
#include "tst_pagestore.moc"
