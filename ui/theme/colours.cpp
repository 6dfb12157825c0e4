// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::ui
{

namespace
{

struct ColourRow {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
    QRgb highContrastDark;
};

constexpr std::array colourTable = {
    ColourRow{Role::Window, 0xffF3F4F7, 0xff14171C, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Surface, 0xffFFFFFF, 0xff1B1F26, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Raised, 0xffFFFFFF, 0xff242A33, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Hover, 0xffE9ECF1, 0xff262C36, 0xffE6E6E6, 0xff262626},
    ColourRow{Role::Pressed, 0xffDDE1E9, 0xff303743, 0xffCCCCCC, 0xff333333},
    ColourRow{Role::Line, 0xffDCE0E7, 0xff2F3640, 0xff000000, 0xffFFFFFF},
    ColourRow{Role::ControlLine, 0xff848C9A, 0xff737D8D, 0xff000000, 0xffFFFFFF},
    ColourRow{Role::Text, 0xff1A1E26, 0xffE7EAF0, 0xff000000, 0xffFFFFFF},
    ColourRow{Role::MutedText, 0xff596273, 0xffAAB3C1, 0xff2B2B2B, 0xffE0E0E0},
    ColourRow{Role::DisabledText, 0xff98A0AE, 0xff626C7B, 0xff6B6B6B, 0xff9E9E9E},
    ColourRow{Role::Accent, 0xff2955C8, 0xff8AB0FF, 0xff0000B8, 0xff9CCBFF},
    ColourRow{Role::AccentHover, 0xff2149B0, 0xff9FBEFF, 0xff000090, 0xffB8DAFF},
    ColourRow{Role::AccentPressed, 0xff1B3D96, 0xffB4CCFF, 0xff000070, 0xffD2E7FF},
    ColourRow{Role::OnAccent, 0xffFFFFFF, 0xff0B1530, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::AccentTint, 0xffE4EBFB, 0xff22304F, 0xffDADAFF, 0xff00284F},
    ColourRow{Role::Selection, 0xffD6E2FA, 0xff2A3F6B, 0xffFFE566, 0xff002A5C},
    ColourRow{Role::OnSelection, 0xff1A1E26, 0xffF2F5FA, 0xff000000, 0xffFFFFFF},
    ColourRow{Role::Ok, 0xff16713F, 0xff63CF92, 0xff004D20, 0xff7CF2A8},
    ColourRow{Role::OnOk, 0xffFFFFFF, 0xff06210F, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::OkTint, 0xffE3F4EA, 0xff163325, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Check, 0xff855A00, 0xffEBBC5C, 0xff5C3B00, 0xffFFD95C},
    ColourRow{Role::OnCheck, 0xffFFFFFF, 0xff2A1D00, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::CheckTint, 0xffFCF2DC, 0xff382D14, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Ask, 0xffA8430B, 0xffFF9E66, 0xff7A2900, 0xffFFB788},
    ColourRow{Role::OnAsk, 0xffFFFFFF, 0xff2E1200, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::AskTint, 0xffFDEADF, 0xff3D2416, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Stop, 0xffB4232F, 0xffFF8A8F, 0xff900010, 0xffFFADB2},
    ColourRow{Role::OnStop, 0xffFFFFFF, 0xff33060A, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::StopTint, 0xffFCE8E9, 0xff41191D, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Info, 0xff1B5E9E, 0xff79BDF5, 0xff003B73, 0xff9BD6FF},
    ColourRow{Role::OnInfo, 0xffFFFFFF, 0xff051D31, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::InfoTint, 0xffE4F0FA, 0xff152F45, 0xffFFFFFF, 0xff000000},
    ColourRow{Role::Paper, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF},
    ColourRow{Role::Shadow, 0x28101828, 0x90000000, 0x00000000, 0x00000000},
};

// WCAG 2.1, definition of relative luminance.
double luminanceOf(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

StateRoles rolesOf(State state)
{
    switch (state) {
    case State::Ok:
        return {Role::Ok, Role::OnOk, Role::OkTint};
    case State::Check:
        return {Role::Check, Role::OnCheck, Role::CheckTint};
    case State::Ask:
        return {Role::Ask, Role::OnAsk, Role::AskTint};
    case State::Stop:
        return {Role::Stop, Role::OnStop, Role::StopTint};
    case State::Info:
    case State::Idle:
        return {Role::Info, Role::OnInfo, Role::InfoTint};
    }
    return {Role::Info, Role::OnInfo, Role::InfoTint};
}

bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::HighContrast || scheme == Scheme::HighContrastDark;
}

QColor colour(Scheme scheme, Role role)
{
    const auto row = std::find_if(colourTable.begin(), colourTable.end(),
                                  [role](const ColourRow &entry) { return entry.role == role; });
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgba(row->light);
    case Scheme::Dark:
        return QColor::fromRgba(row->dark);
    case Scheme::HighContrast:
        return QColor::fromRgba(row->highContrast);
    case Scheme::HighContrastDark:
        return QColor::fromRgba(row->highContrastDark);
    }
    return {};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace countersign::ui
