// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keyoverlay.h"

#include "ui/actions/actioncatalogue.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Of 255: the screen below stays in sight.
constexpr int shade = 110;

// Others do the same; the dialog of all keys has them.
QString firstKeyOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

// What the screen does before what goes everywhere, each in the order of the catalogue.
QList<const QAction *> inReadingOrder(const QList<QAction *> &actions)
{
    QList<const QAction *> known;
    for (const QAction *action : actions) {
        if (action && action->isEnabled() && action->data().isValid()
            && !action->shortcuts().isEmpty())
            known.append(action);
    }
    const auto rank = [](const QAction *action) {
        const ActionRow &row = actionRow(ActionId(action->data().toInt()));
        return std::pair(!row.area.has_value(), &row - actionRows().data());
    };
    std::stable_sort(known.begin(), known.end(),
                     [&rank](const QAction *a, const QAction *b) { return rank(a) < rank(b); });
    return known;
}

QFont keyFontOf(const QWidget &widget)
{
    return scaledFont(widget.font(), TextSize::Body, QFont::DemiBold);
}

int widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = qMax(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

KeyOverlay::KeyOverlay(QWidget *host)
    : QWidget(host)
{
    setObjectName(u"keyOverlay"_s);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void KeyOverlay::showKeys(const QString &title, const QList<QAction *> &actions)
{
    m_title = title;
    m_lines.clear();
    QStringList spoken{title};
    for (const QAction *action : inReadingOrder(actions)) {
        m_lines.append(
            {firstKeyOf(*action), plainActionText(actionRow(ActionId(action->data().toInt())))});
        spoken.append(m_lines.constLast().keys + u": "_s + m_lines.constLast().text);
    }
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u'\n'));
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void KeyOverlay::leave()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> back = std::exchange(m_before, {});
    hide();
    if (back)
        back->setFocus(Qt::OtherFocusReason);
}

int KeyOverlay::columnCount() const
{
    const int room = (width() - 2 * metric::vast) / qMax(1, cell().width());
    return std::clamp(room, 1, 3);
}

QSize KeyOverlay::cell() const
{
    QStringList keys;
    QStringList texts;
    for (const Line &line : m_lines) {
        keys.append(line.keys);
        texts.append(line.text);
    }
    const QFontMetrics metrics(font());
    return {widest(QFontMetrics(keyFontOf(*this)), keys) + widest(metrics, texts)
                + 2 * metric::huge,
            metrics.height() + metric::small};
}

QRect KeyOverlay::panel() const
{
    const int columns = columnCount();
    const int rows = (int(m_lines.size()) + columns - 1) / columns;
    const int title = QFontMetrics(scaledFont(font(), TextSize::Title)).height() + metric::large;
    const QSize size(columns * cell().width() + metric::huge,
                     rows * cell().height() + title + 2 * metric::large);
    QRect box({}, size.boundedTo(this->size()));
    box.moveCenter(rect().center());
    return box;
}

void KeyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground(Qt::black);
    ground.setAlpha(shade);
    painter.fillRect(rect(), ground);
    const QRect box = panel();
    const QSize size = cell();
    {
        const PainterScope scope(&painter);
        paintBox(&painter, QRectF(box), themeColour(Role::Raised), themeColour(Role::Line),
                 metric::radius);
    }
    const QRect inner = box.adjusted(metric::huge, metric::large, 0, -metric::large);
    const QFont titleFont = scaledFont(font(), TextSize::Title, QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(themeColour(Role::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_title);
    const int top = inner.top() + QFontMetrics(titleFont).height() + metric::large;
    const int rows = (int(m_lines.size()) + columnCount() - 1) / columnCount();
    QStringList keys;
    for (const Line &line : std::as_const(m_lines))
        keys.append(line.keys);
    const int keyWidth = widest(QFontMetrics(keyFontOf(*this)), keys) + metric::medium;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect place(inner.left() + i / rows * size.width(), top + i % rows * size.height(),
                          size.width() - metric::medium, size.height());
        painter.setFont(keyFontOf(*this));
        painter.setPen(themeColour(Role::Accent));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_lines.at(i).keys);
        painter.setFont(font());
        painter.setPen(themeColour(Role::Text));
        painter.drawText(place.adjusted(keyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_lines.at(i).text);
    }
}

bool KeyOverlay::event(QEvent *event)
{
    // Every key only closes it: none is a command while it lies there.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool modifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta;
    if (!modifier)
        leave();
    event->accept();
}

void KeyOverlay::mousePressEvent(QMouseEvent *)
{
    leave();
}

void KeyOverlay::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_before.clear(); // the focus has gone where it belongs already
    hide();
}

} // namespace countersign::ui
