// SPDX-License-Identifier: Apache-2.0
#include "ui/review/statementbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Of the printed words, in letters; the tool tip has all of them.
constexpr int statementLetters = 22;

} // namespace

StatementButton::StatementButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StatementButton::setStatement(const review::Statement &statement, bool current)
{
    m_page = tr("p. %1").arg(statement.evidence.pageIndex + 1);
    m_agrees = statement.agrees;
    m_current = current;
    setText(statement.text);
    const QString word = m_agrees ? tr("the same") : tr("differs");
    setAccessibleName(
        tr("Page %1: %2, %3").arg(statement.evidence.pageIndex + 1).arg(statement.text, word));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize StatementButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), TextSize::Small));
    const QString shown = text().left(statementLetters);
    return {metrics.horizontalAdvance(m_page + u"  "_s + shown + u"\u2026"_s) + metric::large
                + (m_agrees ? 0 : metric::mark + metric::tiny),
            metrics.height() + metric::small};
}

QSize StatementButton::minimumSizeHint() const
{
    return {metric::vast, sizeHint().height()};
}

void StatementButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(&painter);
    const QRectF box(rect());
    paintBox(&painter, box,
             themeColour(!m_agrees          ? Role::CheckTint
                             : m_current    ? Role::AccentTint
                             : underMouse() ? Role::Hover
                                            : Role::Surface),
             themeColour(m_current       ? Role::Accent
                             : !m_agrees ? Role::Check
                                         : Role::Line),
             metric::smallRadius);
    QRect inner = rect().adjusted(metric::small, 0, -metric::small, 0);
    if (!m_agrees) {
        paintStateMark(&painter,
                       {inner.left(), (height() - metric::mark) / 2, metric::mark, metric::mark},
                       State::Check);
        inner.setLeft(inner.left() + metric::mark + metric::tiny);
    }
    const QFont font = scaledFont(this->font(), TextSize::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(themeColour(Role::MutedText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_page);
    inner.setLeft(inner.left() + metrics.horizontalAdvance(m_page + u"  "_s));
    painter.setPen(themeColour(Role::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus())
        paintFocusRing(&painter, box, themeColour(Role::Accent), metric::smallRadius);
}

} // namespace countersign::ui
