// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int railCountLimit = 999;

QString areaIcon(Area area)
{
    switch (area) {
    case Area::Capture:
        return u"scanner"_s;
    case Area::Queue:
        return u"view-list"_s;
    case Area::Review:
        return u"document-edit"_s;
    case Area::Sign:
        return u"document-sign"_s;
    case Area::Check:
        return u"security-high"_s;
    case Area::Sync:
        return u"view-refresh"_s;
    case Area::Audit:
        return u"view-history"_s;
    case Area::Dashboard:
        return u"office-chart-line"_s;
    case Area::Settings:
        return u"preferences-system"_s;
    }
    return {};
}

QString railCountText(int count)
{
    return count > railCountLimit ? QLocale().toString(railCountLimit) + u'+'
                                  : QLocale().toString(count);
}

} // namespace

RailButton::RailButton(Area area, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_area(area)
    , m_quietIcon(ui::icon(iconName, Role::MutedText))
    , m_activeIcon(ui::icon(iconName, Role::Accent))
{
    setObjectName(u"rail."_s + areaName(area));
    setText(areaText(area));
    setAccessibleName(areaText(area));
    setToolTip(areaText(area));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setTextSize(this, TextSize::Small);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    setToolTip(count > 0 ? areaText(m_area) + u": "_s + accessibleDescription() : areaText(m_area));
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics bold(scaledFont(QApplication::font(), TextSize::Small, QFont::DemiBold));
    const int width = bold.horizontalAdvance(text()) + 2 * metric::small;
    return {qBound(int(metric::bar + metric::huge), width, 2 * metric::bar + metric::huge),
            metric::icon + fontMetrics().height() + metric::tiny + 2 * metric::small};
}

// In a low window the word gives way; the name stays for whoever hovers or listens.
QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width(), metric::icon + 2 * metric::tiny};
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setTextSize(this, TextSize::Small);
    QAbstractButton::changeEvent(event);
}

void RailButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(metric::tiny, 2, -metric::tiny, -2);
    const bool on = isChecked();
    if (on)
        paintBox(&painter, area, themeColour(Role::AccentTint),
                 isHighContrast(currentScheme()) ? themeColour(Role::Accent) : QColor(),
                 metric::radius);
    else if (underMouse())
        paintBox(&painter, area, themeColour(isDown() ? Role::Pressed : Role::Hover), {},
                 metric::radius);
    if (hasFocus())
        paintFocusRing(&painter, area, themeColour(Role::Accent), metric::radius);

    const bool roomForWord = height() >= sizeHint().height();
    const QRect picture((width() - metric::icon) / 2,
                        roomForWord ? metric::small : (height() - metric::icon) / 2, metric::icon,
                        metric::icon);
    (on ? m_activeIcon : m_quietIcon).paint(&painter, picture);
    if (roomForWord)
        paintWord(painter, picture.bottom() + metric::tiny);
    if (m_count > 0)
        paintCount(painter, picture);
}

void RailButton::paintWord(QPainter &painter, int top) const
{
    const bool on = isChecked();
    const QRect words(metric::tiny + 2, top, width() - 2 * metric::tiny - 4,
                      fontMetrics().height() + 2);
    painter.setFont(
        scaledFont(QApplication::font(), TextSize::Small, on ? QFont::DemiBold : QFont::Normal));
    painter.setPen(themeColour(on ? Role::Accent : Role::MutedText));
    painter.drawText(words, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void RailButton::paintCount(QPainter &painter, const QRect &picture) const
{
    const QString count = railCountText(m_count);
    const QFont small = scaledFont(QApplication::font(), TextSize::Small, QFont::DemiBold);
    const QFontMetrics metrics(small);
    const int side = metrics.height();
    const int badgeWidth = qMax(side, metrics.horizontalAdvance(count) + metric::small);
    const QRect badge(picture.right() - metric::tiny, metric::tiny, badgeWidth, side);
    paintBox(&painter, badge, themeColour(Role::Accent), {}, side / 2.0);
    painter.setFont(small);
    painter.setPen(themeColour(Role::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, count);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Work areas"));
    m_layout->setContentsMargins(metric::tiny, metric::small, metric::tiny, metric::small);
    m_layout->setSpacing(metric::tiny);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::addArea(Area area)
{
    auto *button = new RailButton(area, areaIcon(area), this);
    m_buttons.insert(area, button);
    m_group->addButton(button);
    int place = 0;
    for (const Area known : m_buttons.keys()) {
        if (known < area)
            ++place;
    }
    // The stretch stands between the work and Settings.
    m_layout->insertWidget(area == Area::Settings ? m_layout->count() : place, button);
    connect(button, &QAbstractButton::clicked, this, [this, area] { Q_EMIT areaChosen(area); });
    QWidget *before = nullptr;
    for (RailButton *each : std::as_const(m_buttons)) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
}

void Rail::setCurrent(Area area)
{
    if (RailButton *button = m_buttons.value(area))
        button->setChecked(true);
}

void Rail::setCount(Area area, int count)
{
    if (RailButton *button = m_buttons.value(area))
        button->setCount(count);
}

void Rail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Role::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), themeColour(Role::Line));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Up;
    if (!back && event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    const QList<RailButton *> all = m_buttons.values();
    const qsizetype at = all.indexOf(qobject_cast<RailButton *>(focusWidget()));
    const qsizetype next = at + (back ? -1 : 1);
    if (at >= 0 && next >= 0 && next < all.size())
        all.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace countersign::ui
