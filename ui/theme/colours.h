// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace countersign::ui
{

enum class Scheme { Light, Dark, HighContrast, HighContrastDark };
bool isHighContrast(Scheme scheme);

// What a colour is for. Widgets name a role; the table in colours.cpp has the values.
enum class Role {
    Window, // rail, bars, the ground behind everything
    Surface, // lists, forms, inputs
    Raised, // what floats: menus, pop-ups, toasts
    Hover, // under the pointer, on Window or Surface
    Pressed,
    Line, // hairlines between areas
    ControlLine, // borders of inputs, >= 3:1
    Text,
    MutedText,
    DisabledText,
    Accent, // primary buttons, links, focus rings
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentTint, // chips that are on, rail entry that is current
    Selection,
    OnSelection,
    Ok,
    OnOk,
    OkTint,
    Check,
    OnCheck,
    CheckTint,
    Ask,
    OnAsk,
    AskTint,
    Stop,
    OnStop,
    StopTint,
    Info,
    OnInfo,
    InfoTint,
    Paper, // a page of a document: white in every scheme
    Shadow,
};

// How something stands; drawn as a shape and a word, never as a colour alone.
enum class State { Ok, Check, Ask, Stop, Info, Idle };

struct StateRoles {
    Role mark; // of the shape and of coloured words
    Role onMark; // words on a ground of `mark`
    Role tint; // a quiet ground for Role::Text and `mark`
};
StateRoles rolesOf(State state);

QColor colour(Scheme scheme, Role role);

// WCAG 2.1 contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace countersign::ui
