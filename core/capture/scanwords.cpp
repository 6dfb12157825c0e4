// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

bool hasAny(const QString &word, const QStringList &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&word](const QString &part) {
        return word.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<ScanSource> sourceOfWord(const QString &word)
{
    static const QStringList film = {u"transparen"_s, u"negative"_s, u"positive"_s, u"film"_s,
                                     u"slide"_s,      u"tma"_s,      u"tpu"_s,      u"card"_s};
    static const QStringList duplex
        = {u"duplex"_s, u"both sides"_s, u"double"_s, u"two-sided"_s, u"2-sided"_s, u"dual"_s};
    static const QStringList back = {u"back"_s, u"rear"_s};
    static const QStringList feeder = {u"adf"_s, u"feeder"_s, u"simplex"_s, u"front"_s};
    if (hasAny(word, film))
        return std::nullopt;
    if (hasAny(word, duplex))
        return ScanSource::FeederDuplex;
    if (hasAny(word, back))
        return std::nullopt;
    if (hasAny(word, feeder))
        return ScanSource::Feeder;
    return ScanSource::Flatbed; // "Flatbed", "Normal", "Document Table", "Platen", "Auto"
}

std::optional<ScanColour> colourOfWord(const QString &word)
{
    static const QStringList colour = {u"color"_s, u"colour"_s, u"rgb"_s};
    static const QStringList grey = {u"gray"_s, u"grey"_s};
    static const QStringList bilevel
        = {u"lineart"_s,   u"line art"_s, u"black"_s, u"binary"_s, u"bilevel"_s,
           u"threshold"_s, u"mono"_s,     u"text"_s,  u"1-bit"_s,  u"bw"_s};
    static const QStringList coarse
        = {u"halftone"_s, u"dither"_s, u"diffusion"_s, u"[error"_s, u"infrared"_s};
    if (hasAny(word, coarse))
        return std::nullopt;
    if (hasAny(word, grey))
        return ScanColour::Grey;
    if (hasAny(word, bilevel))
        return ScanColour::BlackWhite;
    if (hasAny(word, colour))
        return ScanColour::Colour;
    return std::nullopt;
}

} // namespace countersign::capture
