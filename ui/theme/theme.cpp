// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/desktopwatch.h"
#include "ui/theme/style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr ThemeChoice themeChoices[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                        ThemeChoice::HighContrast, ThemeChoice::HighContrastDark};

Scheme schemeFor(ThemeChoice choice, Scheme desktop)
{
    switch (choice) {
    case ThemeChoice::System:
        return desktop;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    case ThemeChoice::HighContrastDark:
        return Scheme::HighContrastDark;
    }
    return desktop;
}

Style *appStyle()
{
    return qobject_cast<Style *>(QApplication::style());
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high_contrast"_s;
    case ThemeChoice::HighContrastDark:
        return u"high_contrast_dark"_s;
    }
    return {};
}

ThemeChoice parseThemeChoice(const QString &name)
{
    for (const ThemeChoice choice : themeChoices) {
        if (themeChoiceName(choice) == name)
            return choice;
    }
    return ThemeChoice::System;
}

Theme::Theme(QApplication &application, ThemeChoice choice)
    : m_application(application)
    , m_choice(choice)
    // Before our own palette is set, the application's is the desktop's.
    , m_desktop(schemeOfPalette(QApplication::palette()))
{
    m_scheme = schemeFor(m_choice, m_desktop);
    m_application.setStyle(new Style(m_scheme));
    m_application.setPalette(paletteOf(m_scheme));
    auto *watch = new DesktopWatch(m_desktop, this);
    connect(watch, &DesktopWatch::schemeChanged, this, &Theme::setDesktopScheme);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setDesktopScheme(Scheme scheme)
{
    m_desktop = scheme;
    apply();
}

void Theme::apply()
{
    const Scheme wanted = schemeFor(m_choice, m_desktop);
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    if (Style *style = appStyle())
        style->setScheme(wanted);
    m_application.setPalette(paletteOf(wanted));
    Q_EMIT schemeChanged(wanted);
}

Scheme currentScheme()
{
    const Style *style = appStyle();
    return style ? style->scheme() : Scheme::Light;
}

QColor themeColour(Role role)
{
    return colour(currentScheme(), role);
}

Scheme schemeOfPalette(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5;
    constexpr double nearlyAll = 20; // of 21; the usual light palettes have up to 18.5
    const auto pure = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(ink), palette.color(ground)) >= nearlyAll;
    };
    const bool strong = pure(QPalette::WindowText, QPalette::Window)
        && pure(QPalette::Text, QPalette::Base) && pure(QPalette::ButtonText, QPalette::Button);
    if (dark)
        return strong ? Scheme::HighContrastDark : Scheme::Dark;
    return strong ? Scheme::HighContrast : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Role role) { return colour(scheme, role); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Window));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::MutedText));
    palette.setColor(QPalette::Button, of(Role::Surface));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::OnAccent));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::OnSelection));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Raised));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Light, of(Role::Surface));
    palette.setColor(QPalette::Midlight, of(Role::Hover));
    palette.setColor(QPalette::Mid, of(Role::Line));
    palette.setColor(QPalette::Dark, of(Role::ControlLine));
    palette.setColor(QPalette::Shadow, of(Role::Shadow));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(Role::DisabledText));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Role::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Hover));
    return palette;
}

} // namespace countersign::ui
