// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pdfafonts.h"

#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr int symbolicFlag = 4;
constexpr int nonSymbolicFlag = 32;

bool isEmbedded(QPDFObjectHandle descriptor)
{
    if (!descriptor.isDictionary())
        return false;
    for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (descriptor.getKey(key).isStream())
            return true;
    }
    return false;
}

bool isLatinEncoding(QPDFObjectHandle name)
{
    return name.isNameAndEquals("/WinAnsiEncoding") || name.isNameAndEquals("/MacRomanEncoding");
}

// 6.2.11.6: letters by one of two encodings, symbols by the font alone.
bool hasPlainEncoding(QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    QPDFObjectHandle flagsValue = descriptor.getKey("/Flags");
    const int flags = flagsValue.isInteger() ? flagsValue.getIntValueAsInt() : 0;
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    if ((flags & symbolicFlag) != 0)
        return encoding.isNull();
    if ((flags & nonSymbolicFlag) == 0)
        return false;
    if (encoding.isDictionary())
        return isLatinEncoding(encoding.getKey("/BaseEncoding"));
    return isLatinEncoding(encoding);
}

// Widths that are not stated, or not for all characters, can't agree with those in the file
// (6.2.11.5).
bool hasWidths(QPDFObjectHandle font)
{
    QPDFObjectHandle first = font.getKey("/FirstChar");
    QPDFObjectHandle last = font.getKey("/LastChar");
    QPDFObjectHandle widths = font.getKey("/Widths");
    return first.isInteger() && last.isInteger() && widths.isArray()
        && widths.getArrayNItems() == last.getIntValueAsInt() - first.getIntValueAsInt() + 1;
}

QStringList simpleFont(QPDFObjectHandle font)
{
    QStringList obstacles;
    if (!isEmbedded(font.getKey("/FontDescriptor")))
        return {u"font_not_embedded"_s};
    if (!hasWidths(font))
        obstacles.append(u"font_encoding"_s);
    if (font.getKey("/Subtype").isNameAndEquals("/TrueType") && !hasPlainEncoding(font))
        obstacles.append(u"font_encoding"_s);
    return obstacles;
}

QStringList characterFontObstacles(QPDFObjectHandle font)
{
    if (!isEmbedded(font.getKey("/FontDescriptor")))
        return {u"font_not_embedded"_s};
    QPDFObjectHandle map = font.getKey("/CIDToGIDMap");
    const bool mapped = map.isStream() || map.isNameAndEquals("/Identity");
    if (font.getKey("/Subtype").isNameAndEquals("/CIDFontType2") && !mapped)
        return {u"font_encoding"_s};
    return {};
}

QStringList compositeFont(QPDFObjectHandle font)
{
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    const bool identity
        = encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V");
    return identity ? QStringList() : QStringList(u"font_encoding"_s);
}

} // namespace

QStringList fontObstacles(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle kind = dictionary.getKey("/Subtype");
    if (!kind.isName()
        || (!dictionary.hasKey("/BaseFont") && !dictionary.hasKey("/FontDescriptor")))
        return {};
    const std::string name = kind.getName();
    if (name == "/Type1" || name == "/MMType1" || name == "/TrueType")
        return simpleFont(dictionary);
    if (name == "/CIDFontType0" || name == "/CIDFontType2")
        return characterFontObstacles(dictionary);
    if (name == "/Type0")
        return compositeFont(dictionary);
    return {};
}

} // namespace countersign::publish
