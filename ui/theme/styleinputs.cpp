// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace countersign::ui
{

namespace
{

struct InputLook {
    Role fill;
    Role border;
    double width;
};

InputLook inputLook(const QStyleOption *option)
{
    if (!option->state.testFlag(QStyle::State_Enabled))
        return {Role::Window, Role::Line, 1};
    if (option->state.testFlag(QStyle::State_HasFocus))
        return {Role::Surface, Role::Accent, metric::focusRing};
    return {Role::Surface, Role::ControlLine, 1};
}

bool isInsideOther(const QWidget *widget)
{
    return widget
        && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget()));
}

} // namespace

void Style::drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (isInsideOther(widget))
        return;
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (edit && !edit->hasFrame())
        return;
    InputLook look = inputLook(option);
    // Words inside a widget that says its value is wrong get a border in the stop colour as well.
    if (widget && widget->property("csInvalid").toBool())
        look.border = Role::Stop;
    paintBox(painter, option->rect, colour(look.fill), colour(look.border), metric::radius,
             look.width);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                         const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    const InputLook look = inputLook(option);
    const bool hovered = option->state.testFlag(State_MouseOver)
        && option->state.testFlag(State_Enabled) && !combo->editable;
    paintBox(painter, option->rect, colour(hovered ? Role::Hover : look.fill), colour(look.border),
             metric::radius, look.width);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintChevron(
        painter, arrow, Direction::Down,
        colour(option->state.testFlag(State_Enabled) ? Role::MutedText : Role::DisabledText));
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const InputLook look = inputLook(option);
    paintBox(painter, option->rect, colour(look.fill), colour(look.border), metric::radius,
             look.width);
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        if (!option->subControls.testFlag(part))
            continue;
        const bool up = part == SC_SpinBoxUp;
        const bool usable = spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                          : QAbstractSpinBox::StepDownEnabled)
            && option->state.testFlag(State_Enabled);
        const bool hot = usable && option->activeSubControls == part;
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        paintChevron(painter, rect, up ? Direction::Up : Direction::Down,
                     colour(hot          ? Role::Text
                                : usable ? Role::MutedText
                                         : Role::DisabledText));
    }
}

// All of them lie and have their neutral place in the middle; the way from there is drawn full.
void Style::drawSlider(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const
{
    const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    QRectF groove(option->rect.left(), 0, option->rect.width(), metric::tiny);
    groove.moveCenter(QPointF(groove.center().x(), handle.center().y()));
    const bool enabled = option->state.testFlag(State_Enabled);
    const Role ink = enabled ? Role::Accent : Role::DisabledText;
    paintBox(painter, groove, colour(Role::Pressed),
             isHighContrast(m_scheme) ? colour(Role::ControlLine) : QColor(), groove.height() / 2);
    QRectF way = groove;
    way.setLeft(qMin(groove.center().x(), handle.center().x()));
    way.setRight(qMax(groove.center().x(), handle.center().x()));
    paintBox(painter, way, colour(ink), {}, groove.height() / 2);
    QRectF knob(0, 0, metric::iconSmall, metric::iconSmall);
    knob.moveCenter(handle.center());
    const bool focus = option->state.testFlag(State_HasFocus);
    paintBox(painter, knob, colour(focus ? ink : Role::Surface), colour(ink), knob.width() / 2,
             metric::focusRing);
    if (focus)
        paintFocusRing(painter, knob.adjusted(-3, -3, 3, 3), colour(Role::Accent),
                       knob.width() / 2 + 3);
}

QRect Style::scrollBarRect(const QStyleOptionComplex *option, SubControl subControl,
                           const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    Q_UNUSED(widget)
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = int(qMax<qint64>(qMin(length, metric::rowDense),
                                  qint64(bar->pageStep) * length / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), size)
                                   : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (int(subControl)) {
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool hot = option->state.testFlag(State_MouseOver)
        || option->activeSubControls.testFlag(SC_ScrollBarSlider);
    const int inset = hot ? 2 : 3;
    const QRectF slider = QRectF(scrollBarRect(option, SC_ScrollBarSlider, widget))
                              .adjusted(inset, inset, -inset, -inset);
    QColor ink = colour(Role::ControlLine);
    if (!hot && !isHighContrast(m_scheme))
        ink.setAlphaF(0.55F);
    paintBox(painter, slider, ink, {}, qMin(slider.width(), slider.height()) / 2);
}

} // namespace countersign::ui
