// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/embeddable.h"

#include "core/imaging/childprocess.h"
#include "core/imaging/decoder/exitcode.h"

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr ChildLimits embedLimits{.cpuSeconds = 60, .timeoutMs = 120'000};

base::Error embedError(const ChildOutput &child, int page)
{
    const bool tooLarge = !child.crashed && child.exitCode == int(decoder::ExitCode::TooLarge);
    return base::Error{tooLarge ? base::ErrorKind::InvalidInput : base::ErrorKind::Corrupt,
                       tooLarge ? u"import.too_large"_s : u"import.page_damaged"_s,
                       {{u"page"_s, page + 1}}};
}

std::optional<Embeddable> parseFacts(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split(' ');
    if (cells.size() != 9)
        return std::nullopt;
    Embeddable image;
    if (cells.at(0) == "g4")
        image.coding = Embeddable::Coding::Group4;
    else if (cells.at(0) == "png")
        image.coding = Embeddable::Coding::PngFlate;
    image.sizePx = {cells.at(1).toInt(), cells.at(2).toInt()};
    image.bits = cells.at(3).toInt();
    image.components = cells.at(4).toInt();
    image.orientation = cells.at(5).toInt();
    image.blackIs1 = cells.at(6) == "1";
    image.verbatim = cells.at(7) == "1";
    if (cells.at(8) != "-")
        image.palette = QByteArray::fromHex(cells.at(8));
    return image.sizePx.isEmpty() ? std::nullopt : std::optional(image);
}

} // namespace

base::Result<Embeddable> embeddablePage(const SourceData &data, MediaType type, int page,
                                        EmbedPart part, const Tools &tools,
                                        base::JobContext &context)
{
    const QStringList arguments
        = {childPath(data), mediaTypeName(type), u"embed"_s, QString::number(page),
           part == EmbedPart::All ? u"all"_s : u"anew"_s};
    const auto child = runChild(tools.decoder, arguments, data, embedLimits, context);
    if (!child)
        return child.error();
    const qsizetype end = child->output.indexOf('\n');
    if (child->exitCode != 0 || child->crashed || end < 0)
        return embedError(*child, page);
    auto image = parseFacts(child->output.left(end));
    if (!image)
        return embedError(*child, page);
    image->data = child->output.mid(end + 1);
    return *image;
}

} // namespace countersign::imaging
