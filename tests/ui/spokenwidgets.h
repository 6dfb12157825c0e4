// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QTest>

// What tests ask of every screen and dialog for people who hear it or have no mouse.
namespace countersign::test
{

inline QString pathOf(const QObject *object)
{
    QStringList path;
    for (; object && path.size() < 3; object = object->parent())
        path.prepend(object->objectName().isEmpty()
                         ? QString::fromLatin1(object->metaObject()->className())
                         : object->objectName());
    return path.join(u'/');
}

inline QList<QWidget *> tabStopsIn(const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.removeIf([&window](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()
            || !widget->isEnabled() || widget->focusProxy() || widget->window() != &window;
    });
    return widgets;
}

// Widgets without a name, a role, or a value where they have one; letters that lead nowhere.
inline QStringList silentIn(const QWidget &window)
{
    QStringList silent;
    const QList<QWidget *> stops = tabStopsIn(window);
    for (QWidget *widget : stops) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            silent.append(pathOf(widget) + QStringLiteral(" has no name"));
        if (!spoken || spoken->role() == QAccessible::NoRole
            || spoken->role() == QAccessible::Client)
            silent.append(pathOf(widget) + QStringLiteral(" has no role"));
        const auto *choice = qobject_cast<const QComboBox *>(widget);
        const bool counts = (choice && choice->count() > 0)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget);
        if (spoken && counts && spoken->text(QAccessible::Value).isEmpty()
            && !spoken->valueInterface())
            silent.append(pathOf(widget) + QStringLiteral(" has no value"));
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool letter = label->text().contains(u'&') && label->textFormat() != Qt::RichText;
        if (label->isVisible() && letter && !label->buddy()
            && !label->text().contains(QLatin1StringView("&&")))
            silent.append(QStringLiteral("no input belongs to ") + label->text());
    }
    return silent;
}

// Of buttons that exclude each other one takes the focus; the arrow keys lead to the others.
inline bool isReachedWith(const QWidget *now, const QWidget *other)
{
    const auto *first = qobject_cast<const QAbstractButton *>(now);
    const auto *second = qobject_cast<const QAbstractButton *>(other);
    if (now == other || !first || !second)
        return now == other;
    const bool siblings = first->autoExclusive() && second->autoExclusive()
        && first->parentWidget() == second->parentWidget();
    return siblings || (first->group() && first->group() == second->group());
}

// What Tab does not come to, from the first of them on.
inline QStringList missedByTab(const QWidget &window)
{
    QList<QWidget *> left = tabStopsIn(window);
    if (left.isEmpty())
        return {};
    left.first()->setFocus();
    const qsizetype steps = 4 * left.size();
    for (qsizetype i = 0; i < steps && !left.isEmpty(); ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return {QStringLiteral("nothing has the focus")};
        left.removeIf([now](const QWidget *other) { return isReachedWith(now, other); });
        // Where Tab means something of its own, Ctrl+Tab leads out.
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == now)
            QTest::keyClick(now, Qt::Key_Tab, Qt::ControlModifier);
        if (!left.isEmpty() && QApplication::focusWidget() == now)
            return {pathOf(now) + QStringLiteral(" keeps the focus")};
    }
    QStringList missed;
    for (const QWidget *widget : std::as_const(left))
        missed.append(pathOf(widget));
    return missed;
}

// Letters that lead to two things of one window.
inline QStringList sharedLettersIn(const QWidget &window)
{
    QMap<QChar, QString> used;
    QStringList clashes;
    const auto take = [&](const QString &text) {
        const qsizetype at
            = QString(text).replace(QLatin1StringView("&&"), QLatin1StringView("  ")).indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            return;
        const QChar letter = text.at(at + 1).toLower();
        if (used.contains(letter))
            clashes.append(text + QStringLiteral(" and ") + used.value(letter));
        used.insert(letter, text);
    };
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            take(button->text());
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return clashes;
}

} // namespace countersign::test
