// SPDX-License-Identifier: Apache-2.0
// countersign-decoder FILE TYPE info
//     one line a page: width, height, x dpi, y dpi
// countersign-decoder FILE TYPE page N WIDTH HEIGHT grey|colour
//     the page as binary PGM or PPM
// countersign-decoder FILE TYPE picture N OBJECT WIDTH HEIGHT grey|colour
//     the same of a PDF's page that is one picture, whose object and size are known
// countersign-decoder FILE TYPE embed N anew|all
//     a line: filter, width, height, bits, components, orientation, blackIs1, verbatim, palette or
//     "-"; behind it the coded image, with "anew" only one that had to be coded anew
//
// Decodes images outside of the application, which sets limits on this process's memory and time
// before it starts.
#include "core/imaging/decoder/embed.h"
#include "core/imaging/decoder/pdfpicture.h"

#include <allheaders.h>

#include <cstdio>
#include <cstdlib>
#include <new>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace decoder = countersign::imaging::decoder;

namespace
{

decoder::Bytes mapFile(const char *path)
{
    const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || status.st_size <= 0)
        return {};
    const auto size = std::size_t(status.st_size);
    void *mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (mapped == MAP_FAILED)
        return {};
    return {static_cast<const std::uint8_t *>(mapped), size};
}

decoder::ExitCode printInfo(const decoder::ImageFile &file)
{
    const auto pages = decoder::listPages(file);
    for (const decoder::ImagePage &page : pages.value)
        std::printf("%d %d %d %d\n", page.width, page.height, int(page.xDpi + 0.5),
                    int(page.yDpi + 0.5));
    return pages.code;
}

decoder::ExitCode printPixels(const decoder::Outcome<countersign::imaging::PixPtr> &page, bool grey)
{
    if (page.code != decoder::ExitCode::Ok)
        return page.code;
    Pix *pix = page.value.get();
    const int width = pixGetWidth(pix);
    const int height = pixGetHeight(pix);
    std::printf("%s\n%d %d\n255\n", grey ? "P5" : "P6", width, height);
    std::vector<unsigned char> row(std::size_t(width) * (grey ? 1 : 3));
    for (int y = 0; y < height; ++y) {
        const l_uint32 *line = pixGetData(pix) + std::size_t(y) * std::size_t(pixGetWpl(pix));
        for (int x = 0; x < width; ++x) {
            if (grey) {
                row[std::size_t(x)] = static_cast<unsigned char>(GET_DATA_BYTE(line, x));
                continue;
            }
            unsigned char *to = row.data() + std::size_t(x) * 3;
            to[0] = static_cast<unsigned char>(line[x] >> 24);
            to[1] = static_cast<unsigned char>(line[x] >> 16);
            to[2] = static_cast<unsigned char>(line[x] >> 8);
        }
        if (std::fwrite(row.data(), 1, row.size(), stdout) != row.size())
            return decoder::ExitCode::Damaged;
    }
    return decoder::ExitCode::Ok;
}

decoder::ExitCode printEmbedding(const decoder::ImageFile &file, int number, bool withData)
{
    const auto page = decoder::embedPage(file, number);
    if (page.code != decoder::ExitCode::Ok)
        return page.code;
    const decoder::Embedding &image = page.value;
    std::printf("%s %u %u %u %u %d %d %d %s\n", image.filter.c_str(), image.width, image.height,
                image.bits, image.components, image.orientation, int(image.blackIs1),
                int(image.verbatim), image.palette.empty() ? "-" : image.palette.c_str());
    const decoder::Bytes bytes = withData || !image.verbatim ? image.bytes() : decoder::Bytes();
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    return written ? decoder::ExitCode::Ok : decoder::ExitCode::Damaged;
}

decoder::ExitCode run(int argc, char **argv)
{
    setMsgSeverity(L_SEVERITY_NONE);
    if (argc < 4)
        return decoder::ExitCode::Usage;
    const decoder::ImageFile file{argv[1], argv[2], mapFile(argv[1])};
    if (file.bytes.empty())
        return decoder::ExitCode::Damaged;
    const std::string command = argv[3];
    if (command == "info" && argc == 4)
        return printInfo(file);
    if (command == "embed" && argc == 6)
        return printEmbedding(file, std::atoi(argv[4]), std::string(argv[5]) == "all");
    if (command == "picture" && argc == 9) {
        const bool grey = std::string(argv[8]) == "grey";
        return printPixels(decoder::loadPdfPicture(file,
                                                   {std::atoi(argv[4]), std::atoi(argv[5]),
                                                    std::atoi(argv[6]), std::atoi(argv[7]), grey}),
                           grey);
    }
    if (command != "page" || argc != 8)
        return decoder::ExitCode::Usage;
    const decoder::Target target{std::atoi(argv[4]), std::atoi(argv[5]), std::atoi(argv[6]),
                                 std::string(argv[7]) == "grey"};
    if (target.width <= 0 || target.height <= 0)
        return decoder::ExitCode::Usage;
    return printPixels(decoder::loadPage(file, target), target.grey);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return int(run(argc, argv));
    } catch (const std::bad_alloc &) {
        return int(decoder::ExitCode::TooLarge);
    } catch (const std::exception &) {
        return int(decoder::ExitCode::Damaged);
    }
}
