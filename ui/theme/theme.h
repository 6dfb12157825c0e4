// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace countersign::ui
{

enum class ThemeChoice { System, Light, Dark, HighContrast, HighContrastDark };

// "system", "light", "dark", "high_contrast", "high_contrast_dark"
QString themeChoiceName(ThemeChoice choice);
ThemeChoice parseThemeChoice(const QString &name); // System for anything unknown

// Gives the application its style and palette, and follows the desktop between light and dark
// unless the person chose. One lives beside the QApplication, made before the first widget.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, ThemeChoice choice = ThemeChoice::System);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    Scheme scheme() const { return m_scheme; }

    // What the desktop says now; kept for ThemeChoice::System.
    void setDesktopScheme(Scheme scheme);

Q_SIGNALS:
    void schemeChanged(countersign::ui::Scheme scheme);

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice;
    Scheme m_desktop;
    Scheme m_scheme = Scheme::Light;
};

// The scheme in force, read from the application's style: light when it has not been themed.
Scheme currentScheme();
// A role in the scheme in force.
QColor themeColour(Role role);
QPalette paletteOf(Scheme scheme);
// What a desktop's own palette asks for, where no settings portal says it: black on white, or
// white on black, pure and everywhere, is high contrast.
Scheme schemeOfPalette(const QPalette &palette);

} // namespace countersign::ui
