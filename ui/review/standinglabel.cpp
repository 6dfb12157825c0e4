// SPDX-License-Identifier: Apache-2.0
#include "ui/review/standinglabel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

namespace countersign::ui
{

StandingLabel::StandingLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StandingLabel::setStanding(const FieldStanding &standing)
{
    setToolTip(standing.word);
    m_standing = standing;
    setVisible(!standing.word.isEmpty());
    setAccessibleName(standing.word);
    updateGeometry();
    update();
}

QSize StandingLabel::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), TextSize::Body, QFont::DemiBold));
    return {metric::mark + metrics.horizontalAdvance(m_standing.word) + 3 * metric::small,
            metrics.height() + metric::tiny};
}

QSize StandingLabel::minimumSizeHint() const
{
    return {metric::mark + 2 * metric::small, sizeHint().height()};
}

void StandingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(&painter);
    const StateRoles roles = rolesOf(m_standing.state);
    paintBox(&painter, rect(), themeColour(roles.tint),
             isHighContrast(currentScheme()) ? themeColour(roles.mark) : QColor(), height() / 2.0);
    const QRectF mark(metric::small, (height() - metric::mark) / 2.0, metric::mark, metric::mark);
    paintStateMark(&painter, mark.toRect(), m_standing.state);
    painter.setFont(scaledFont(font(), TextSize::Body, QFont::DemiBold));
    painter.setPen(themeColour(roles.mark));
    const QRect words = rect().adjusted(int(mark.right()) + metric::tiny, 0, 0, 0);
    if (words.width() < metric::large)
        return; // the mark alone
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_standing.word, Qt::ElideRight, words.width()));
}

} // namespace countersign::ui
