// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanrequest.h"

#include "core/capture/scanwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

constexpr std::array usualDpi = {75, 100, 150, 200, 240, 300, 400, 600, 1200};

// SANE's well-known names (sane/saneopts.h), and those that drivers agree on beside them.
const QString sourceName = u"source"_s;
const QString modeName = u"mode"_s;
const QString depthName = u"depth"_s;
const QStringList resolutionNames = {u"resolution"_s, u"x-resolution"_s, u"scan-resolution"_s};
const QString resolutionYName = u"y-resolution"_s;
const QStringList duplexNames = {u"duplex"_s, u"adf-mode"_s, u"adf_mode"_s, u"sides"_s};
const QStringList widthNames = {u"page-width"_s, u"pagewidth"_s};
const QStringList heightNames = {u"page-height"_s, u"pageheight"_s};
const QString brightnessName = u"brightness"_s;
const QString contrastName = u"contrast"_s;
const QStringList findingNames
    = {u"ald"_s, u"swcrop"_s, u"page-auto"_s, u"automatic-page-size"_s, u"AutoDocumentSize"_s};
// Feeders that tell several sheets from one by their thickness; by their length they stop at every
// stack of mixed sizes.
const QStringList multiFeedActionNames = {u"df-action"_s, u"dfstop"_s};
const QStringList multiFeedNames
    = {u"df-thickness"_s, u"double-feed"_s, u"dfeed"_s, u"MultifeedDetection"_s};

const ScanOption *findAny(const QList<ScanOption> &options, const QStringList &names)
{
    for (const QString &name : names) {
        const ScanOption *option = findOption(options, name);
        if (option && option->canBeSet())
            return option;
    }
    return nullptr;
}

const ScanOption *findSettable(const QList<ScanOption> &options, const QString &name)
{
    return findAny(options, {name});
}

// The nearest that a device takes.
double allowedNumber(const ScanOption &option, double wanted)
{
    if (!option.numbers.isEmpty())
        return *std::min_element(
            option.numbers.begin(), option.numbers.end(),
            [wanted](double a, double b) { return std::abs(a - wanted) < std::abs(b - wanted); });
    if (!option.range)
        return wanted;
    const OptionRange &range = *option.range;
    double value = std::clamp(wanted, range.least, range.most);
    if (range.step > 0)
        value = range.least + std::round((value - range.least) / range.step) * range.step;
    return std::min(value, range.most);
}

std::optional<ScanSetting> number(const ScanOption *option, double wanted)
{
    if (!option)
        return std::nullopt;
    const double value = allowedNumber(*option, wanted);
    if (option->value.isValid() && std::abs(option->value.toDouble() - value) < 1e-3)
        return std::nullopt;
    return ScanSetting{option->name, value};
}

bool hasScale(const ScanOption *option)
{
    return option && (option->range || option->numbers.size() > 1);
}

std::pair<double, double> scaleOf(const ScanOption &option)
{
    if (option.range)
        return {option.range->least, option.range->most};
    const auto [least, most] = std::minmax_element(option.numbers.begin(), option.numbers.end());
    return {*least, *most};
}

std::optional<ScanSetting> choice(const ScanOption *option, const QVariant &wanted)
{
    if (!option || option->value == wanted)
        return std::nullopt;
    return ScanSetting{option->name, wanted};
}

// The first word that means it; a plain name before one with an addition ("ADF" before "ADF
// Front").
template <typename Meaning, typename Read>
std::optional<QString> wordFor(const ScanOption &option, Meaning wanted, Read read)
{
    std::optional<QString> best;
    for (const QString &word : option.words) {
        if (read(word) == wanted && (!best || word.size() < best->size()))
            best = word;
    }
    return best;
}

// A page width or an edge in millimetres, in the option's own unit.
std::optional<ScanSetting> length(const ScanOption *option, double mm, int dpi)
{
    const bool inPixels = option && option->unit == OptionUnit::Pixel;
    return number(option, inPixels ? mm / 25.4 * dpi : mm);
}

double mostMm(const ScanOption *option, int dpi)
{
    if (!option)
        return 0;
    double most = option->range ? option->range->most : 0;
    for (const double entry : option->numbers)
        most = std::max(most, entry);
    return option->unit == OptionUnit::Pixel && dpi > 0 ? most / dpi * 25.4 : most;
}

std::optional<ScanSetting> sourceSetting(const ScanRequest &request,
                                         const QList<ScanOption> &options)
{
    const ScanOption *source = findSettable(options, sourceName);
    if (!source)
        return std::nullopt;
    auto word = wordFor(*source, request.source, sourceOfWord);
    // With a switch of its own for both sides the feeder is one source.
    if (!word && request.source == ScanSource::FeederDuplex)
        word = wordFor(*source, ScanSource::Feeder, sourceOfWord);
    return word ? choice(source, *word) : std::nullopt;
}

std::optional<ScanSetting> duplexSetting(const ScanRequest &request,
                                         const QList<ScanOption> &options)
{
    const ScanOption *duplex = findAny(options, duplexNames);
    if (!duplex || request.source == ScanSource::Flatbed)
        return std::nullopt;
    const bool both = request.source == ScanSource::FeederDuplex;
    if (duplex->type == OptionType::Switch)
        return choice(duplex, both);
    const auto word = wordFor(*duplex, both, [](const QString &text) {
        return text.contains(u"duplex"_s, Qt::CaseInsensitive)
            || text.contains(u"both"_s, Qt::CaseInsensitive);
    });
    return word ? choice(duplex, *word) : std::nullopt;
}

std::optional<ScanSetting> colourSetting(const ScanRequest &request,
                                         const QList<ScanOption> &options)
{
    const ScanOption *mode = findSettable(options, modeName);
    if (!mode)
        return std::nullopt;
    auto word = wordFor(*mode, request.colour, colourOfWord);
    if (!word && request.colour == ScanColour::BlackWhite)
        word = wordFor(*mode, ScanColour::Grey, colourOfWord);
    return word ? choice(mode, *word) : std::nullopt;
}

// Where black and white is grey with one bit.
std::optional<ScanSetting> depthSetting(const ScanRequest &request,
                                        const QList<ScanOption> &options)
{
    const ScanOption *depth = findSettable(options, depthName);
    if (!depth)
        return std::nullopt;
    const ScanOption *mode = findOption(options, modeName);
    const bool ownMode = mode && wordFor(*mode, ScanColour::BlackWhite, colourOfWord).has_value();
    return number(depth, request.colour == ScanColour::BlackWhite && !ownMode ? 1 : 8);
}

std::optional<ScanSetting> findingSetting(const ScanRequest &request,
                                          const QList<ScanOption> &options)
{
    const ScanOption *finding = findAny(options, findingNames);
    if (!finding || finding->type != OptionType::Switch)
        return std::nullopt;
    return choice(finding, request.pageSizeMm.isEmpty());
}

// A level from -100 to 100 on the device's own scale.
std::optional<ScanSetting> levelSetting(const ScanOption *option, std::optional<int> level)
{
    if (!level || !hasScale(option))
        return std::nullopt;
    const auto [least, most] = scaleOf(*option);
    return number(option, least + (most - least) * (std::clamp(*level, -100, 100) + 100) / 200);
}

std::optional<ScanSetting> multiFeedSetting(const ScanRequest &request, const ScanOption *option)
{
    if (!option || !request.watchMultiFeed)
        return std::nullopt;
    if (option->type == OptionType::Switch)
        return choice(option, true);
    const auto stop = std::find_if(option->words.begin(), option->words.end(), [](const auto &w) {
        return w.contains(u"stop"_s, Qt::CaseInsensitive);
    });
    return stop == option->words.end() ? std::nullopt : choice(option, *stop);
}

} // namespace

ScanAbilities abilitiesOf(const QList<ScanOption> &options)
{
    ScanAbilities abilities;
    const auto addSource = [&abilities](ScanSource source) {
        if (!abilities.sources.contains(source))
            abilities.sources.append(source);
    };
    if (const ScanOption *source = findSettable(options, sourceName)) {
        for (const QString &word : source->words) {
            if (const auto meaning = sourceOfWord(word))
                addSource(*meaning);
        }
    }
    if (abilities.sources.contains(ScanSource::Feeder) && findAny(options, duplexNames))
        addSource(ScanSource::FeederDuplex);
    std::sort(abilities.sources.begin(), abilities.sources.end());
    const ScanOption *mode = findOption(options, modeName);
    const ScanOption *depth = findOption(options, depthName);
    for (const ScanColour colour : {ScanColour::BlackWhite, ScanColour::Grey, ScanColour::Colour}) {
        const bool byMode = mode && wordFor(*mode, colour, colourOfWord).has_value();
        const bool byDepth
            = colour == ScanColour::BlackWhite && depth && depth->numbers.contains(1);
        if (byMode || byDepth)
            abilities.colours.append(colour);
    }
    const ScanOption *resolution = findAny(options, resolutionNames);
    for (const int dpi : usualDpi) {
        if (resolution && std::abs(allowedNumber(*resolution, dpi) - dpi) < 1)
            abilities.resolutionsDpi.append(dpi);
    }
    const int dpi = resolution ? int(resolution->value.toDouble()) : 0;
    abilities.largestMm = QSizeF(mostMm(findOption(options, u"br-x"), dpi),
                                 mostMm(findOption(options, u"br-y"), dpi));
    abilities.findsPageSize = findAny(options, findingNames) != nullptr;
    abilities.hasBrightness = hasScale(findSettable(options, brightnessName));
    abilities.hasContrast = hasScale(findSettable(options, contrastName));
    abilities.noticesMultiFeed = findAny(options, multiFeedNames) != nullptr;
    return abilities;
}

ScanRequest usualRequest(const ScanAbilities &abilities)
{
    const QSizeF a4(210, 297);
    ScanRequest request;
    request.source = abilities.sources.isEmpty() ? ScanSource::Flatbed : abilities.sources.last();
    if (!abilities.colours.isEmpty() && !abilities.colours.contains(request.colour))
        request.colour = abilities.colours.last();
    const QList<int> &known = abilities.resolutionsDpi;
    if (!known.isEmpty()) {
        const auto farness
            = [wanted = request.resolutionDpi](int dpi) { return std::abs(dpi - wanted); };
        request.resolutionDpi = *std::min_element(
            known.begin(), known.end(), [&](int a, int b) { return farness(a) < farness(b); });
    }
    if (!abilities.findsPageSize)
        request.pageSizeMm = abilities.largestMm.isEmpty() ? a4 : a4.boundedTo(abilities.largestMm);
    return request;
}

const QList<SetupStep> &setupSteps()
{
    static const QList<SetupStep> steps = {SetupStep::Source,
                                           SetupStep::Duplex,
                                           SetupStep::Colour,
                                           SetupStep::Depth,
                                           SetupStep::Resolution,
                                           SetupStep::ResolutionY,
                                           SetupStep::PageWidth,
                                           SetupStep::PageHeight,
                                           SetupStep::Left,
                                           SetupStep::Top,
                                           SetupStep::Right,
                                           SetupStep::Bottom,
                                           SetupStep::PageSizeFinding,
                                           SetupStep::Brightness,
                                           SetupStep::Contrast,
                                           SetupStep::MultiFeedAction,
                                           SetupStep::MultiFeedWatch};
    return steps;
}

bool isDispensable(SetupStep step)
{
    return step == SetupStep::MultiFeedAction || step == SetupStep::MultiFeedWatch;
}

std::optional<ScanSetting> settingFor(SetupStep step, const ScanRequest &request,
                                      const QList<ScanOption> &options)
{
    const int dpi = request.resolutionDpi;
    // Feeders drop or cut what is longer than they were told: without a size, all there is.
    const QSizeF size = request.pageSizeMm.isEmpty() ? QSizeF(1e4, 1e4) : request.pageSizeMm;
    switch (step) {
    case SetupStep::Source:
        return sourceSetting(request, options);
    case SetupStep::Duplex:
        return duplexSetting(request, options);
    case SetupStep::Colour:
        return colourSetting(request, options);
    case SetupStep::Depth:
        return depthSetting(request, options);
    case SetupStep::Resolution:
        return number(findAny(options, resolutionNames), dpi);
    case SetupStep::ResolutionY:
        return number(findSettable(options, resolutionYName), dpi);
    case SetupStep::PageSizeFinding:
        return findingSetting(request, options);
    case SetupStep::PageWidth:
        return length(findAny(options, widthNames), size.width(), dpi);
    case SetupStep::PageHeight:
        return length(findAny(options, heightNames), size.height(), dpi);
    case SetupStep::Left:
        return length(findSettable(options, u"tl-x"_s), 0, dpi);
    case SetupStep::Top:
        return length(findSettable(options, u"tl-y"_s), 0, dpi);
    case SetupStep::Right:
        return length(findSettable(options, u"br-x"_s), size.width(), dpi);
    case SetupStep::Bottom:
        return length(findSettable(options, u"br-y"_s), size.height(), dpi);
    case SetupStep::Brightness:
        return levelSetting(findSettable(options, brightnessName), request.brightness);
    case SetupStep::Contrast:
        return levelSetting(findSettable(options, contrastName), request.contrast);
    case SetupStep::MultiFeedAction:
        return multiFeedSetting(request, findAny(options, multiFeedActionNames));
    case SetupStep::MultiFeedWatch:
        return multiFeedSetting(request, findAny(options, multiFeedNames));
    }
    return std::nullopt;
}

} // namespace countersign::capture
