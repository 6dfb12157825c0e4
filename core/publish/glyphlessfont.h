// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

// The font of the invisible text: a TrueType file with one empty glyph that stands for every
// character, so that any text takes a few hundred bytes and no licence of somebody's letters.
namespace countersign::publish
{

// In thousandths of the font size.
constexpr int glyphAdvance = 500;
constexpr int glyphAscent = 720; // capitals and ascenders above the baseline
constexpr int glyphLowAscent = 500; // letters without, as in "sun"
constexpr int glyphDescent = 210; // below the baseline

// The font file (tables as in the OpenType specification).
QByteArray glyphlessFontFile();
// CIDToGIDMap: every character is glyph 1, as PDF/A forbids showing glyph 0 (.notdef).
QByteArray glyphlessGlyphMap();
// ToUnicode: codes are UTF-16 (ISO 32000-1, 9.10.3), surrogates left out.
QByteArray glyphlessToUnicode();
// Text as codes of this font, two bytes a character; what lies beyond the first plane becomes
// U+FFFD.
QByteArray glyphlessCodes(const QString &text);

} // namespace countersign::publish
