// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/mediatype.h"

#include <QByteArray>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

struct Magic {
    QByteArrayView bytes;
    MediaType type;
};

constexpr std::array magics = {
    Magic{{"II*\0", 4}, MediaType::Tiff},        Magic{{"MM\0*", 4}, MediaType::Tiff},
    Magic{{"II+\0", 4}, MediaType::Tiff},        Magic{{"MM\0+", 4}, MediaType::Tiff},
    Magic{{"\xff\xd8\xff", 3}, MediaType::Jpeg}, Magic{{"\x89PNG\r\n\x1a\n", 8}, MediaType::Png},
    Magic{{"GIF87a", 6}, MediaType::Gif},        Magic{{"GIF89a", 6}, MediaType::Gif},
};

// The still-image brands of ISO/IEC 23008-12 that libheif reads.
constexpr std::array<QByteArrayView, 7> heifBrands
    = {"heic", "heix", "heim", "heis", "mif1", "msf1", "hevc"};

bool isHeif(QByteArrayView head)
{
    if (head.size() < 12 || head.sliced(4, 4) != "ftyp")
        return false;
    for (const QByteArrayView brand : heifBrands) {
        if (head.sliced(8, 4) == brand)
            return true;
    }
    return false;
}

bool isBmp(QByteArrayView head)
{
    // The size field of the header that follows: BITMAPCOREHEADER to BITMAPV5HEADER.
    if (head.size() < 18 || !head.startsWith("BM"))
        return false;
    const auto size = uchar(head[14]);
    return (size == 12 || size == 40 || size == 52 || size == 56 || size == 108 || size == 124)
        && head[15] == 0 && head[16] == 0 && head[17] == 0;
}

} // namespace

MediaType detectMediaType(QByteArrayView head)
{
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return magic.type;
    }
    if (head.size() >= 12 && head.startsWith("RIFF") && head.sliced(8, 4) == "WEBP")
        return MediaType::WebP;
    if (isHeif(head))
        return MediaType::Heic;
    if (isBmp(head))
        return MediaType::Bmp;
    // Readers accept junk before the header (ISO 32000-1 annex H, implementation note 13).
    if (head.first(qMin<qsizetype>(head.size(), 1024 + 5)).contains("%PDF-"))
        return MediaType::Pdf;
    return MediaType::Unknown;
}

QString mediaTypeName(MediaType type)
{
    switch (type) {
    case MediaType::Unknown:
        return {};
    case MediaType::Pdf:
        return u"application/pdf"_s;
    case MediaType::Tiff:
        return u"image/tiff"_s;
    case MediaType::Jpeg:
        return u"image/jpeg"_s;
    case MediaType::Png:
        return u"image/png"_s;
    case MediaType::WebP:
        return u"image/webp"_s;
    case MediaType::Heic:
        return u"image/heic"_s;
    case MediaType::Bmp:
        return u"image/bmp"_s;
    case MediaType::Gif:
        return u"image/gif"_s;
    }
    return {};
}

bool isImage(MediaType type)
{
    return type != MediaType::Unknown && type != MediaType::Pdf;
}

QString fileEnding(const QString &mediaType)
{
    const QString name = mediaType.section(u'/', -1);
    if (name == u"jpeg"_s)
        return u"jpg"_s;
    return name == u"tiff"_s ? u"tif"_s : name;
}

} // namespace countersign::imaging
