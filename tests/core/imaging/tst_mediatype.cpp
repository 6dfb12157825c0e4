// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/mediatype.h"

#include <QTest>

using namespace countersign::imaging;

class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QByteArray &head, const char *name) {
            QTest::newRow(what) << head << QString::fromLatin1(name);
        };
        row("pdf", "%PDF-1.7\n", "application/pdf");
        row("pdf after junk", QByteArray(900, 'x') + "%PDF-1.4", "application/pdf");
        row("pdf too far in", QByteArray(2000, 'x') + "%PDF-1.4", "");
        row("little-endian tiff", QByteArray("II*\0....", 8), "image/tiff");
        row("big-endian tiff", QByteArray("MM\0*....", 8), "image/tiff");
        row("jpeg", "\xff\xd8\xff\xe0....", "image/jpeg");
        row("png", "\x89PNG\r\n\x1a\n....", "image/png");
        row("webp", "RIFF....WEBPVP8 ", "image/webp");
        row("a riff that is sound", "RIFF....WAVEfmt ", "");
        row("heic",
            QByteArray("\0\0\0\x18"
                       "ftypheic\0\0\0\0",
                       16),
            "image/heic");
        row("mp4",
            QByteArray("\0\0\0\x18"
                       "ftypisom\0\0\0\0",
                       16),
            "");
        row("gif", "GIF89a....", "image/gif");
        row("bmp", QByteArray("BM....\0\0\0\0....\x28\0\0\0....", 22), "image/bmp");
        row("text that begins with BM", "BMW sells cars to people.", "");
        row("text", "Dear sir or madam", "");
        row("nothing", "", "");
    }
    void goesByContent()
    {
        QFETCH(QByteArray, head);
        QTEST(mediaTypeName(detectMediaType(head)), "name");
    }
    void onlyPdfIsNoImage()
    {
        QVERIFY(!isImage(MediaType::Pdf));
        QVERIFY(!isImage(MediaType::Unknown));
        QVERIFY(isImage(MediaType::Heic));
    }
};

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
