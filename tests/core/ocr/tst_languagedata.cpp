// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/languagedata.h"

#include "core/ocr/enginepool.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t networkPart = 17; // TESSDATA_LSTM
const char *const englishFile = "/usr/share/tesseract-ocr/5/tessdata/eng.traineddata";

std::vector<char> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return {bytes.begin(), bytes.end()};
}

qint64 placeOf(const std::vector<char> &file, std::size_t part)
{
    return qFromLittleEndian<qint64>(file.data() + 4 + part * 8);
}

// Each part of a language file, by its number; a part that is not there is empty.
std::vector<QByteArray> partsOf(const std::vector<char> &file)
{
    const auto count = std::size_t(qFromLittleEndian<qint32>(file.data()));
    std::vector<QByteArray> parts(count);
    for (std::size_t part = 0; part < count; ++part) {
        const qint64 begin = placeOf(file, part);
        if (begin < 0)
            continue;
        auto end = qint64(file.size());
        for (std::size_t other = 0; other < count; ++other) {
            if (placeOf(file, other) > begin)
                end = std::min(end, placeOf(file, other));
        }
        parts[part] = QByteArray(file.data() + begin, end - begin);
    }
    return parts;
}

} // namespace

class TestLanguageData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(QString::fromUtf8(englishFile)), "tesseract-ocr-eng is needed");
    }
    void englishGetsOurNetworkAndKeepsAllElse()
    {
        const std::vector<char> before = contentOf(QString::fromUtf8(englishFile));
        std::vector<char> after;
        QVERIFY(ocr::readLanguageFile(englishFile, &after));
        std::vector<QByteArray> was = partsOf(before);
        const std::vector<QByteArray> is = partsOf(after);
        QVERIFY(is.at(networkPart) != was.at(networkPart));
        was[networkPart] = is.at(networkPart);
        QCOMPARE(is, was);
    }
    void networkOfAnyLengthIsPutIn_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addRow("shorter") << QByteArray(1000, 'n');
        QTest::addRow("longer") << QByteArray(900'000, 'n');
    }
    void networkOfAnyLengthIsPutIn()
    {
        QFETCH(QByteArray, network);
        std::vector<char> file = contentOf(QString::fromUtf8(englishFile));
        std::vector<QByteArray> expected = partsOf(file);
        expected[networkPart] = network;
        QVERIFY(ocr::putNetworkIn(file, network));
        QCOMPARE(partsOf(file), expected);
    }
    void onlyEnglishReadsNarrowPrint()
    {
        ocr::EnginePool pool{QString()};
        QVERIFY(pool.readsNarrowPrint({u"eng"_s}));
        QVERIFY(!pool.readsNarrowPrint({u"deu"_s}));
        QVERIFY(!pool.readsNarrowPrint({u"eng"_s, u"deu"_s}));
        ocr::EnginePool nowhere(u"/nowhere"_s);
        QVERIFY(!nowhere.readsNarrowPrint({u"eng"_s}));
    }
    void otherNetworksStay()
    {
        std::vector<char> file = contentOf(QString::fromUtf8(englishFile));
        const auto network = std::size_t(placeOf(file, networkPart));
        const auto size = std::size_t(placeOf(file, networkPart + 1)) - network;
        file[network + size / 2] ^= 1;
        const std::vector<char> before = file;
        QVERIFY(!ocr::putNetworkIn(file, QByteArray(qsizetype(size), 'n')));
        QCOMPARE(file, before);
    }
    void damagedFilesStay_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no count") << QByteArray("\x18", 1);
        QTest::addRow("negative count") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::addRow("more parts than bytes") << QByteArray("\x18\0\0\0", 4) + QByteArray(20, 0);
        QTest::addRow("parts before the file") << QByteArray("\x18\0\0\0", 4) + QByteArray(200, -9);
        QTest::addRow("parts after the file") << QByteArray("\x18\0\0\0", 4) + QByteArray(200, 9);
        QTest::addRow("no parts") << QByteArray("\x18\0\0\0", 4) + QByteArray(200, -1);
    }
    void damagedFilesStay()
    {
        QFETCH(QByteArray, start);
        std::vector<char> file(start.begin(), start.end());
        const std::vector<char> before = file;
        QVERIFY(!ocr::putNetworkIn(file, QByteArray(8, 'n')));
        QCOMPARE(file, before);
    }
    void fileThatIsNotThereIsToldOf()
    {
        std::vector<char> file;
        QVERIFY(!ocr::readLanguageFile("/nowhere/eng.traineddata", &file));
    }
};

QTEST_APPLESS_MAIN(TestLanguageData)

#include "tst_languagedata.moc"
