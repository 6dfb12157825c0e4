// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"
#include "tests/support/paintedpages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestFileImport : public QObject
{
    Q_OBJECT

    capture::FileImport m_import{imaging::Tools::locate()};
    base::JobContext m_context;

    static QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the sample could not be written");
        return file.fileName();
    }
    base::Result<capture::ImportedDocument> open(const QString &path)
    {
        return m_import.open(path, {}, m_context);
    }

private Q_SLOTS:
    void contentDecidesNotTheName()
    {
        const QTemporaryDir folder;
        const QByteArray png = test::encoded(test::paintPage({u"One"_s}, 100), "png");
        const auto document = open(put(folder, u"contract.pdf"_s, png));
        QVERIFY(document);
        QCOMPARE(document->name, u"contract.pdf"_s);
        QCOMPARE(document->pageCount(), 1);
        QVERIFY(document->sources.first().pages->info().mediaType == imaging::MediaType::Png);
        QCOMPARE(document->sha256.bytes, QCryptographicHash::hash(png, QCryptographicHash::Sha256));
    }
    void folderIsOneDocumentInNaturalOrder()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"page 10.png"_s, u"page 2.png"_s, u"Page 1.png"_s})
            put(folder, name, test::encoded(test::paintPage({name}, 100), "png"));
        put(folder, u"notes.txt"_s, "bring a pen");
        const auto document = open(folder.path());
        QVERIFY(document);
        QCOMPARE(document->pageCount(), 3);
        QStringList names;
        for (const capture::ImportedSource &source : document->sources)
            names.append(source.name);
        QCOMPARE(names, (QStringList{u"Page 1.png"_s, u"page 2.png"_s, u"page 10.png"_s}));
        QCOMPARE(document->skipped, QStringList{u"notes.txt"_s});
        QCOMPARE(document->name, QDir(folder.path()).dirName());
        QVERIFY(document->sha256 != document->sources.first().sha256);
    }
    void refusalsNameTheFile()
    {
        const QTemporaryDir folder;
        const QString text = put(folder, u"letter.pdf"_s, "Dear sir");
        const auto refused = open(text);
        QCOMPARE(refused.error().code, u"import.unsupported_type"_s);
        QCOMPARE(refused.error().facts.value(u"path"_s).toString(), text);
        QCOMPARE(open(put(folder, u"none.tif"_s, {})).error().code, u"import.empty"_s);
        QCOMPARE(open(folder.filePath(u"missing"_s)).error().code, u"import.not_found"_s);
        const QTemporaryDir noImages;
        QCOMPARE(open(noImages.path()).error().code, u"import.no_images"_s);
    }
    void originalStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QByteArray pdf = test::pdfOf({test::contractLines()});
        const QString path = put(folder, u"a.pdf"_s, pdf);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(open(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void bytesInMemoryAreOpenedAlike()
    {
        const QByteArray pdf = test::pdfOf({{u"One"_s}, {u"Two"_s}});
        const auto source = m_import.openBytes(pdf, u"pasted"_s, {}, m_context);
        QVERIFY(source);
        QCOMPARE(source->pages->info().pageCount(), 2);
        const auto refused = m_import.openBytes("?", u"pasted"_s, {}, m_context);
        QCOMPARE(refused.error().facts.value(u"name"_s).toString(), u"pasted"_s);
    }
};

QTEST_MAIN(TestFileImport)
#include "tst_fileimport.moc"
