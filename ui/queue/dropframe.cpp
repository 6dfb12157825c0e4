// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/dropframe.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

namespace countersign::ui
{

DropFrame::DropFrame(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setObjectName(QStringLiteral("dropFrame"));
    setAccessibleName(text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::showOver(const QRect &area)
{
    setGeometry(area);
    show();
    raise();
}

void DropFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QColor veil = themeColour(Role::AccentTint);
    veil.setAlphaF(0.85F);
    const QRect inner = rect().adjusted(metric::tiny, metric::tiny, -metric::tiny, -metric::tiny);
    paintBox(&painter, inner, veil, themeColour(Role::Accent), metric::radius, metric::focusRing);
    painter.setFont(scaledFont(font(), TextSize::PageTitle, QFont::DemiBold));
    painter.setPen(themeColour(Role::Accent));
    painter.drawText(inner, Qt::AlignCenter, m_text);
}

} // namespace countersign::ui
