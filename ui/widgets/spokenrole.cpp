// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace countersign::ui
{

namespace
{

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *makeSpoken(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr; // Qt's own will do
    return new QAccessibleWidget(widget, QAccessible::Role(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
    // One may have been made already, when the widget was given its name.
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
}

} // namespace countersign::ui
