// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sourcedata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestSourceData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileAndMemoryReadTheSame()
    {
        const QByteArray bytes = QByteArray("0123456789").repeated(200'000) + "/ByteRange tail";
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto fromFile = imaging::SourceData::fromFile(file.fileName());
        const auto fromBytes = imaging::SourceData::fromBytes(bytes);
        QVERIFY(fromFile && fromBytes);
        for (const imaging::SourceData &data : {*fromFile, *fromBytes}) {
            QCOMPARE(data.size(), bytes.size());
            QCOMPARE(data.read(bytes.size() - 4, 100), "tail"_ba);
            QCOMPARE(data.read(bytes.size() + 5, 1), QByteArray());
            QVERIFY(data.contains("/ByteRange"));
            QVERIFY(!data.contains("/ByteRanges"));
            QCOMPARE(data.sha256(), fromBytes->sha256());
        }
    }
    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(imaging::SourceData::fromFile(pipe).error().code, u"import.not_a_file"_s);
        QCOMPARE(imaging::SourceData::fromFile(folder.path()).error().code, u"import.not_a_file"_s);
        QCOMPARE(imaging::SourceData::fromFile(folder.filePath(u"none"_s)).error().code,
                 u"import.not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestSourceData)
#include "tst_sourcedata.moc"
