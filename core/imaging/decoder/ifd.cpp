// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/ifd.h"

#include <cstring>
#include <set>
#include <string_view>

namespace countersign::imaging::decoder
{

namespace
{

enum class Order { Little, Big };

// An unsigned number of up to eight bytes; 0 outside of the data.
std::uint64_t number(Bytes data, std::uint64_t offset, unsigned size, Order order)
{
    if (offset > data.size() || size > data.size() - offset)
        return 0;
    std::uint64_t value = 0;
    for (unsigned i = 0; i < size; ++i) {
        const std::uint64_t byte = data[std::size_t(offset) + i];
        value |= byte << (8 * (order == Order::Little ? i : size - 1 - i));
    }
    return value;
}

// The sizes of the two variants' structures.
struct Layout {
    Order order = Order::Little;
    bool big = false;

    unsigned countSize() const { return big ? 8 : 2; }
    unsigned entrySize() const { return big ? 20 : 12; }
    unsigned offsetSize() const { return big ? 8 : 4; }
};

struct Entry {
    std::uint64_t tag = 0;
    std::uint64_t type = 0;
    std::uint64_t valueOffset = 0; // where the value, or its own offset, is written
};

double rational(Bytes data, const Entry &entry, const Layout &layout)
{
    const std::uint64_t at
        = layout.big ? entry.valueOffset : number(data, entry.valueOffset, 4, layout.order);
    const auto above = double(number(data, at, 4, layout.order));
    const auto below = double(number(data, at + 4, 4, layout.order));
    return below > 0 ? above / below : 0;
}

std::uint32_t integer(Bytes data, const Entry &entry, const Layout &layout)
{
    constexpr unsigned shortType = 3;
    return std::uint32_t(
        number(data, entry.valueOffset, entry.type == shortType ? 2 : 4, layout.order));
}

// BitsPerSample lists one number a sample; three or more do not fit into the entry of a classic
// TIFF.
std::uint32_t bitsPerSample(Bytes data, const Entry &entry, std::uint64_t count,
                            const Layout &layout)
{
    if (count * 2 <= layout.offsetSize())
        return std::uint32_t(number(data, entry.valueOffset, 2, layout.order));
    const std::uint64_t at = number(data, entry.valueOffset, layout.offsetSize(), layout.order);
    return std::uint32_t(number(data, at, 2, layout.order));
}

// The first of a list of numbers, which stands in the entry itself when it fits.
std::uint64_t firstOf(Bytes data, const Entry &entry, std::uint64_t count, const Layout &layout)
{
    const unsigned size = entry.type == 3 ? 2 : entry.type == 16 ? 8 : 4;
    const std::uint64_t at = count * size <= layout.offsetSize()
        ? entry.valueOffset
        : number(data, entry.valueOffset, layout.offsetSize(), layout.order);
    return number(data, at, size, layout.order);
}

// Tags that say how the pixels are coded (TIFF 6.0 sections 8, 11; Technical Note 2).
void readCoding(Bytes data, const Entry &entry, std::uint64_t count, const Layout &layout,
                Directory &result)
{
    if (entry.tag == 259)
        result.compression = integer(data, entry, layout);
    else if (entry.tag == 262)
        result.photometric = integer(data, entry, layout);
    else if (entry.tag == 266)
        result.fillOrder = integer(data, entry, layout);
    else if (entry.tag == 273)
        result.strips = count;
    if (entry.tag == 273)
        result.stripOffset = firstOf(data, entry, count, layout);
    else if (entry.tag == 279)
        result.stripBytes = firstOf(data, entry, count, layout);
    else if (entry.tag == 347 && count > layout.offsetSize()) {
        result.tablesOffset = number(data, entry.valueOffset, layout.offsetSize(), layout.order);
        result.tablesBytes = count;
    }
}

Directory readDirectory(Bytes data, std::uint64_t at, std::uint64_t entries, const Layout &layout)
{
    Directory result;
    double unit = 1;
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::uint64_t start = at + layout.countSize() + i * layout.entrySize();
        const Entry entry{number(data, start, 2, layout.order),
                          number(data, start + 2, 2, layout.order),
                          start + 4 + layout.offsetSize()};
        const std::uint64_t count = number(data, start + 4, layout.offsetSize(), layout.order);
        readCoding(data, entry, count, layout, result);
        if (entry.tag == 256)
            result.width = integer(data, entry, layout);
        else if (entry.tag == 257)
            result.height = integer(data, entry, layout);
        else if (entry.tag == 258)
            result.bitsPerSample = bitsPerSample(data, entry, count, layout);
        else if (entry.tag == 274)
            result.orientation = int(integer(data, entry, layout));
        else if (entry.tag == 277)
            result.samplesPerPixel = integer(data, entry, layout);
        else if (entry.tag == 282)
            result.xDpi = rational(data, entry, layout);
        else if (entry.tag == 283)
            result.yDpi = rational(data, entry, layout);
        else if (entry.tag == 296 && integer(data, entry, layout) == 3) // pixels a centimetre
            unit = 2.54;
    }
    result.xDpi *= unit;
    result.yDpi *= unit;
    if (result.orientation < 1 || result.orientation > 8)
        result.orientation = 1;
    return result;
}

bool has(Bytes data, std::size_t at, std::string_view text)
{
    return at <= data.size() && text.size() <= data.size() - at
        && std::memcmp(data.data() + at, text.data(), text.size()) == 0;
}

Bytes part(Bytes data, std::uint64_t offset, std::uint64_t size)
{
    if (offset > data.size())
        return {};
    return data.subspan(std::size_t(offset),
                        std::size_t(std::min<std::uint64_t>(size, data.size() - offset)));
}

Bytes exifOfJpeg(Bytes file)
{
    std::size_t at = 2;
    while (at + 4 <= file.size() && file[at] == 0xff && file[at + 1] != 0xda) {
        const std::uint64_t size = number(file, at + 2, 2, Order::Big);
        if (file[at + 1] == 0xe1 && has(file, at + 4, std::string_view("Exif\0\0", 6)) && size > 8)
            return part(file, at + 10, size - 8);
        at += 2 + std::size_t(size);
    }
    return {};
}

Bytes exifOfPng(Bytes file)
{
    for (std::uint64_t at = 8; at + 8 <= file.size();) {
        const std::uint64_t size = number(file, at, 4, Order::Big);
        if (has(file, std::size_t(at) + 4, "eXIf"))
            return part(file, at + 8, size);
        at += 12 + size;
    }
    return {};
}

Bytes exifOfWebP(Bytes file)
{
    for (std::uint64_t at = 12; at + 8 <= file.size();) {
        const std::uint64_t size = number(file, at + 4, 4, Order::Little);
        if (has(file, std::size_t(at), "EXIF")) {
            const Bytes chunk = part(file, at + 8, size);
            return has(chunk, 0, std::string_view("Exif\0\0", 6)) ? chunk.subspan(6) : chunk;
        }
        at += 8 + size + size % 2;
    }
    return {};
}

} // namespace

std::vector<Directory> readDirectories(Bytes tiff, std::size_t maxCount)
{
    Layout layout;
    if (has(tiff, 0, "MM"))
        layout.order = Order::Big;
    else if (!has(tiff, 0, "II"))
        return {};
    layout.big = number(tiff, 2, 2, layout.order) == 43;
    std::vector<Directory> result;
    std::set<std::uint64_t> seen;
    std::uint64_t at = number(tiff, layout.big ? 8 : 4, layout.offsetSize(), layout.order);
    while (at != 0 && at < tiff.size() && result.size() < maxCount && seen.insert(at).second) {
        const std::uint64_t entries = number(tiff, at, layout.countSize(), layout.order);
        if (entries == 0 || entries > (tiff.size() - at) / layout.entrySize())
            break;
        result.push_back(readDirectory(tiff, at, entries, layout));
        at = number(tiff, at + layout.countSize() + entries * layout.entrySize(),
                    layout.offsetSize(), layout.order);
    }
    return result;
}

Directory readExif(Bytes file)
{
    Bytes block;
    if (has(file, 0, "\xff\xd8"))
        block = exifOfJpeg(file);
    else if (has(file, 0, "\x89PNG"))
        block = exifOfPng(file);
    else if (has(file, 0, "RIFF"))
        block = exifOfWebP(file);
    const std::vector<Directory> directories = readDirectories(block, 1);
    return directories.empty() ? Directory{} : directories.front();
}

} // namespace countersign::imaging::decoder
