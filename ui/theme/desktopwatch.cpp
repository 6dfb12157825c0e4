// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktopwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr QLatin1StringView portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");

// Read() wraps its answer in a second variant.
uint portalNumber(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Scheme portalScheme(uint colorScheme, uint contrast, Scheme withoutPreference)
{
    const bool prefersDark
        = withoutPreference == Scheme::Dark || withoutPreference == Scheme::HighContrastDark;
    const bool dark = colorScheme == 1 || (colorScheme != 2 && prefersDark);
    if (contrast == 1)
        return dark ? Scheme::HighContrastDark : Scheme::HighContrast;
    if (colorScheme == 0)
        return withoutPreference;
    return dark ? Scheme::Dark : Scheme::Light;
}

DesktopWatch::DesktopWatch(Scheme withoutPreference, QObject *parent)
    : QObject(parent)
    , m_withoutPreference(withoutPreference)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void DesktopWatch::ask(const QString &key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    call.setArguments({QString(appearanceGroup), key});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            takeSetting(appearanceGroup, key, reply.value());
    });
}

void DesktopWatch::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup)
        return;
    if (key == u"color-scheme"_s)
        m_colorScheme = portalNumber(value.variant());
    else if (key == u"contrast"_s)
        m_contrast = portalNumber(value.variant());
    else
        return;
    Q_EMIT schemeChanged(portalScheme(m_colorScheme, m_contrast, m_withoutPreference));
}

} // namespace countersign::ui
