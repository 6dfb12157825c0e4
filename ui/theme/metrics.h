// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lengths in device-independent pixels, on a grid of 4. Widgets use these names, never numbers.
namespace countersign::ui::metric
{

inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 40;

inline constexpr int hairline = 1;
inline constexpr int focusRing = 2;
inline constexpr int radius = 6;
inline constexpr int smallRadius = 4;

inline constexpr int rowDense = 28; // lists
inline constexpr int row = 36; // forms, menus of choices
inline constexpr int control = 32; // buttons, line edits
inline constexpr int toolButton = 32;
inline constexpr int bar = 48; // top bar, screen headers

inline constexpr int iconSmall = 16;
inline constexpr int icon = 20;
inline constexpr int iconLarge = 24;
inline constexpr int iconHero = 48; // empty states
inline constexpr int mark = 14; // state marks in lists

inline constexpr int readingWidth = 560; // widest column of running text
inline constexpr int formWidth = 720;
inline constexpr int minimumSnippetPx = 13; // contract text is never smaller

} // namespace countersign::ui::metric
