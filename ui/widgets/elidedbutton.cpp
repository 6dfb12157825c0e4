// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedbutton.h"

#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace countersign::ui
{

ElidedButton::ElidedButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int ElidedButton::textWidth() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

int ElidedButton::room() const
{
    return width() - (sizeHint().width() - textWidth());
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {whole.width() - textWidth(), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (textWidth() > room())
        option.text = room() < metric::vast
            ? QString()
            : fontMetrics().elidedText(text(), Qt::ElideRight, room(), Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool ElidedButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && textWidth() > room()) {
        const QString whole = QString(text()).remove(u'&');
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           toolTip().isEmpty() ? whole : whole + u'\n' + toolTip(), this);
        return true;
    }
    return QPushButton::event(event);
}

} // namespace countersign::ui
