// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/pdfpicture.h"

#include "core/imaging/decoder/imagefile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <allheaders.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace countersign::imaging::decoder
{

namespace
{

constexpr std::size_t maxContentBytes = 4096; // a few operators
constexpr double sameEdge = 0.005; // of the page: nothing is cut off that anybody would miss

// Where the unit square goes that a picture fills, without turn or slant.
struct Placement {
    double width = 1;
    double height = 1;
    double left = 0;
    double bottom = 0;

    // `inner`, then this.
    Placement after(const Placement &inner) const
    {
        return {inner.width * width, inner.height * height, inner.left * width + left,
                inner.bottom * height + bottom};
    }
};

struct ShownPicture {
    std::string name;
    Placement at;
};

std::vector<std::string_view> wordsOf(std::string_view content)
{
    constexpr std::string_view space(" \t\r\n\f\0", 6);
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t begin = content.find_first_not_of(space);
        if (begin == std::string_view::npos)
            return words;
        const std::size_t end = std::min(content.find_first_of(space, begin), content.size());
        words.push_back(content.substr(begin, end - begin));
        content.remove_prefix(end);
    }
}

std::optional<double> numberOf(std::string_view word)
{
    double number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = error == std::errc() && end == word.data() + word.size();
    return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<Placement> placementOf(const std::vector<std::string_view> &operands)
{
    std::array<double, 6> number = {};
    if (operands.size() != number.size())
        return std::nullopt;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const auto value = numberOf(operands[i]);
        if (!value)
            return std::nullopt;
        number[i] = *value;
    }
    if (number[1] != 0 || number[2] != 0 || number[0] <= 0 || number[3] <= 0)
        return std::nullopt;
    return Placement{number[0], number[3], number[4], number[5]};
}

// Of a page that saves and restores the state, sets the matrix, and draws one object: anything
// else is left to a renderer.
std::optional<ShownPicture> onlyPictureIn(std::string_view content)
{
    std::optional<ShownPicture> shown;
    std::vector<Placement> saved;
    Placement current;
    std::vector<std::string_view> operands;
    for (const std::string_view word : wordsOf(content)) {
        if (word == "q" && operands.empty()) {
            saved.push_back(current);
        } else if (word == "Q" && operands.empty() && !saved.empty()) {
            current = saved.back();
            saved.pop_back();
        } else if (word == "cm") {
            const auto set = placementOf(std::exchange(operands, {}));
            if (!set)
                return std::nullopt;
            current = current.after(*set);
        } else if (word == "Do" && !shown && operands.size() == 1 && operands[0].starts_with('/')) {
            shown = ShownPicture{std::string(operands[0]), current};
            operands.clear();
        } else if (numberOf(word) || word.starts_with('/')) {
            operands.push_back(word);
        } else {
            return std::nullopt;
        }
    }
    return operands.empty() ? shown : std::nullopt;
}

std::string contentOf(QPDFObjectHandle page)
{
    std::string content;
    for (QPDFObjectHandle stream : page.getPageContents()) {
        const auto part = stream.getStreamData(qpdf_dl_generalized);
        if (content.size() + part->getSize() > maxContentBytes)
            return {};
        content.append(reinterpret_cast<const char *>(part->getBuffer()), part->getSize());
        content += '\n';
    }
    return content;
}

bool fillsPage(const Placement &at, QPDFPageObjectHelper &page)
{
    QPDFObjectHandle shown = page.getCropBox();
    if (!shown.isRectangle())
        return false;
    const auto box = shown.getArrayAsRectangle();
    const auto apart = [](double one, double other, double length) {
        return std::abs(one - other) > sameEdge * length;
    };
    return !apart(at.left, box.llx, at.width) && !apart(at.left + at.width, box.urx, at.width)
        && !apart(at.bottom, box.lly, at.height)
        && !apart(at.bottom + at.height, box.ury, at.height);
}

// The picture that is all there is on a page.
QPDFObjectHandle onlyPicture(QPDFObjectHandle pageObject, int object)
{
    const QPDFObjectHandle none = QPDFObjectHandle::newNull();
    QPDFPageObjectHelper page(pageObject);
    QPDFObjectHandle annotations = page.getAttribute("/Annots", false);
    const bool annotated = annotations.isArray() && annotations.getArrayNItems() > 0;
    if (annotated || !page.getAttribute("/UserUnit", false).isNull())
        return none;
    const auto shown = onlyPictureIn(contentOf(pageObject));
    if (!shown || !fillsPage(shown->at, page))
        return none;
    const auto pictures = page.getImages();
    const auto picture = pictures.find(shown->name);
    return picture != pictures.end() && picture->second.getObjectID() == object ? picture->second
                                                                                : none;
}

int turnOf(QPDFObjectHandle pageObject)
{
    QPDFObjectHandle turn = QPDFPageObjectHelper(pageObject).getAttribute("/Rotate", false);
    const int degrees = turn.isInteger() ? int(turn.getIntValueAsInt()) % 360 : 0;
    return (degrees + 360) % 360;
}

// 0 for colours that need a renderer.
int componentsOf(QPDFObjectHandle space)
{
    if (space.isNameAndEquals("/DeviceGray"))
        return 1;
    if (space.isNameAndEquals("/DeviceRGB"))
        return 3;
    if (!space.isArray() || space.getArrayNItems() != 2)
        return 0;
    const std::string family
        = space.getArrayItem(0).isName() ? space.getArrayItem(0).getName() : "";
    if (family == "/CalGray")
        return 1;
    if (family == "/CalRGB")
        return 3;
    QPDFObjectHandle profile = space.getArrayItem(1);
    if (family != "/ICCBased" || !profile.isStream())
        return 0;
    QPDFObjectHandle count = profile.getDict().getKey("/N");
    const int components = count.isInteger() ? count.getIntValueAsInt() : 0;
    return components == 1 || components == 3 ? components : 0;
}

int integerIn(QPDFObjectHandle dictionary, const char *key, int otherwise)
{
    QPDFObjectHandle value
        = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

bool isTrueIn(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value
        = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isBool() && value.getBoolValue();
}

// One filter may stand alone or in a list.
QPDFObjectHandle onlyOne(QPDFObjectHandle value)
{
    if (value.isArray())
        return value.getArrayNItems() == 1 ? value.getArrayItem(0) : QPDFObjectHandle::newNull();
    return value;
}

PixPtr jpegPixels(Bytes coded, QPDFObjectHandle picture, bool grey)
{
    l_int32 width = 0;
    l_int32 height = 0;
    l_int32 components = 0;
    QPDFObjectHandle dictionary = picture.getDict();
    if (readHeaderMemJpeg(coded.data(), coded.size(), &width, &height, &components, nullptr,
                          nullptr)
            != 0
        || width != integerIn(dictionary, "/Width", 0)
        || height != integerIn(dictionary, "/Height", 0)
        || components != componentsOf(dictionary.getKey("/ColorSpace"))
        || !onlyOne(dictionary.getKey("/DecodeParms")).isNull())
        return {};
    l_int32 warnings = 0;
    PixPtr pix(pixReadMemJpeg(coded.data(), coded.size(), 0, 1, &warnings,
                              grey && components == 3 ? L_JPEG_READ_LUMINANCE : 0));
    return warnings == 0 ? std::move(pix) : PixPtr();
}

void append(std::vector<std::uint8_t> &bytes, std::uint32_t number, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(std::uint8_t(number >> (8 * i)));
}

// A TIFF of one strip around Group 4 data.
std::vector<std::uint8_t> tiffAround(Bytes coded, std::uint32_t width, std::uint32_t height,
                                     bool blackIs1)
{
    constexpr std::uint32_t shortType = 3;
    constexpr std::uint32_t longType = 4;
    const std::array<std::array<std::uint32_t, 3>, 9> entries = {{
        {256, longType, width},
        {257, longType, height},
        {258, shortType, 1},
        {259, shortType, 4}, // Group 4
        {262, shortType, blackIs1 ? 1U : 0U}, // the coder's black is TIFF's 1, PDF's 0
        {273, longType, 8 + 2 + 9 * 12 + 4},
        {277, shortType, 1},
        {278, longType, height},
        {279, longType, std::uint32_t(coded.size())},
    }};
    std::vector<std::uint8_t> tiff = {'I', 'I', 42, 0, 8, 0, 0, 0};
    append(tiff, std::uint32_t(entries.size()), 2);
    for (const auto &[tag, type, value] : entries) {
        append(tiff, tag, 2);
        append(tiff, type, 2);
        append(tiff, 1, 4);
        append(tiff, value, 4);
    }
    append(tiff, 0, 4);
    tiff.insert(tiff.end(), coded.begin(), coded.end());
    return tiff;
}

PixPtr group4Pixels(Bytes coded, QPDFObjectHandle picture)
{
    QPDFObjectHandle dictionary = picture.getDict();
    QPDFObjectHandle parameters = onlyOne(dictionary.getKey("/DecodeParms"));
    const int width = integerIn(dictionary, "/Width", 0);
    const int height = integerIn(dictionary, "/Height", 0);
    if (integerIn(parameters, "/K", 0) >= 0 || integerIn(parameters, "/Columns", 1728) != width
        || integerIn(parameters, "/Rows", height) != height
        || isTrueIn(parameters, "/EncodedByteAlign")
        || integerIn(dictionary, "/BitsPerComponent", 1) != 1
        || componentsOf(dictionary.getKey("/ColorSpace")) != 1)
        return {};
    const std::vector<std::uint8_t> tiff = tiffAround(
        coded, std::uint32_t(width), std::uint32_t(height), isTrueIn(parameters, "/BlackIs1"));
    return PixPtr(pixReadMemTiff(tiff.data(), tiff.size(), 0));
}

bool isPlain(QPDFObjectHandle dictionary)
{
    for (const char *key : {"/SMask", "/Mask", "/Decode", "/SMaskInData"}) {
        if (!dictionary.getKey(key).isNull())
            return false;
    }
    return !isTrueIn(dictionary, "/ImageMask");
}

PixPtr pixelsOf(QPDFObjectHandle picture, bool grey)
{
    QPDFObjectHandle dictionary = picture.getDict();
    if (!isPlain(dictionary))
        return {};
    QPDFObjectHandle filter = onlyOne(dictionary.getKey("/Filter"));
    const std::shared_ptr<Buffer> raw = picture.getRawStreamData();
    const Bytes coded(raw->getBuffer(), raw->getSize());
    if (filter.isNameAndEquals("/DCTDecode"))
        return jpegPixels(coded, picture, grey);
    if (filter.isNameAndEquals("/CCITTFaxDecode"))
        return group4Pixels(coded, picture);
    return {};
}

} // namespace

Outcome<PixPtr> loadPdfPicture(const ImageFile &file, const PicturePage &wanted)
{
    if (double(wanted.width) * wanted.height * 4 > maxDecodedBytes)
        return {ExitCode::TooLarge, {}};
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("original", reinterpret_cast<const char *>(file.bytes.data()),
                          file.bytes.size());
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    if (wanted.page < 0 || std::size_t(wanted.page) >= pages.size())
        return {ExitCode::Usage, {}};
    const QPDFObjectHandle page = pages[std::size_t(wanted.page)];
    QPDFObjectHandle picture = onlyPicture(page, wanted.object);
    const int turn = turnOf(page);
    if (!picture.isStream() || turn % 90 != 0)
        return {ExitCode::Unsupported, {}};
    int width = integerIn(picture.getDict(), "/Width", 0);
    int height = integerIn(picture.getDict(), "/Height", 0);
    if (turn % 180 != 0)
        std::swap(width, height);
    if (width != wanted.width || height != wanted.height)
        return {ExitCode::Unsupported, {}};
    PixPtr pix = pixelsOf(picture, wanted.grey);
    if (pix && turn != 0)
        pix.reset(pixRotateOrth(pix.get(), turn / 90));
    if (!pix)
        return {ExitCode::Unsupported, {}};
    return {ExitCode::Ok, toDepth(std::move(pix), wanted.grey)};
}

} // namespace countersign::imaging::decoder
