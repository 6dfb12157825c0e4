// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QDBusVariant>
#include <QObject>

namespace countersign::ui
{

// What the settings portal's "color-scheme" (0 none, 1 dark, 2 light) and "contrast" (1 high) ask
// for; see org.freedesktop.portal.Settings.
Scheme portalScheme(uint colorScheme, uint contrast, Scheme withoutPreference);

// Follows the desktop's wish for light, dark or high contrast through the settings portal. Silent
// where there is none.
class DesktopWatch : public QObject
{
    Q_OBJECT
public:
    DesktopWatch(Scheme withoutPreference, QObject *parent);

Q_SIGNALS:
    void schemeChanged(countersign::ui::Scheme scheme);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    Scheme m_withoutPreference;
    uint m_colorScheme = 0;
    uint m_contrast = 0;
};

} // namespace countersign::ui
