// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/backbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

BackButton::BackButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(u"go-previous"_s));
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize BackButton::minimumSizeHint() const
{
    return {metric::toolButton, sizeHint().height()};
}

void BackButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (width() < sizeHint().width())
        option.toolButtonStyle = Qt::ToolButtonIconOnly;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace countersign::ui
