// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/ifd.h"

#include <QByteArray>
#include <QTest>
#include <QtEndian>

using namespace countersign::imaging;

namespace
{

decoder::Bytes bytesOf(const QByteArray &data)
{
    return {reinterpret_cast<const std::uint8_t *>(data.constData()), std::size_t(data.size())};
}

QByteArray word(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// A little-endian directory entry of type LONG.
QByteArray entry(quint16 tag, quint32 value)
{
    return word(tag | 4U << 16) + word(1) + word(value);
}

QByteArray directory(const QList<QByteArray> &entries, quint32 next)
{
    return word(quint32(entries.size())).first(2) + entries.join() + word(next);
}

QByteArray tiff(const QByteArray &rest)
{
    return QByteArray("II*\0\x08\0\0\0", 8) + rest;
}

} // namespace

class TestIfd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSizeAndOrientation()
    {
        const auto found = decoder::readDirectories(
            bytesOf(tiff(directory({entry(256, 1728), entry(257, 2200), entry(274, 6)}, 0))), 10);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].width, 1728U);
        QCOMPARE(found[0].height, 2200U);
        QCOMPARE(found[0].orientation, 6);
        QCOMPARE(found[0].bitsPerSample, 1U);
    }
    void chainThatBitesItsTailEnds()
    {
        const QByteArray data = tiff(directory({entry(256, 1)}, 8));
        QCOMPARE(decoder::readDirectories(bytesOf(data), 1000).size(), std::size_t(1));
    }
    void nothingIsReadOutside()
    {
        const QByteArray data
            = tiff(directory({entry(256, 5), entry(282, 0xfffffff0)}, 0xfffffff0));
        for (qsizetype size = 0; size <= data.size(); ++size)
            QVERIFY(decoder::readDirectories(bytesOf(data.first(size)), 1000).size() <= 1);
        QVERIFY(decoder::readDirectories(bytesOf(tiff(QByteArray("\xff\xff", 2))), 10).empty());
    }
    void exifOfADamagedJpegIsNone()
    {
        QCOMPARE(decoder::readExif(bytesOf(QByteArray("\xff\xd8\xff\xe1\xff\xff"
                                                      "Exif",
                                                      10)))
                     .orientation,
                 1);
        QCOMPARE(decoder::readExif(bytesOf(QByteArray())).orientation, 1);
    }
};

QTEST_GUILESS_MAIN(TestIfd)
#include "tst_ifd.moc"
