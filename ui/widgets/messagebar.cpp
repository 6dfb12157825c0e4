// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace countersign::ui
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new StateMark(this))
    , m_text(makeParagraph({}, this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageButton"));
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, metric::medium, metric::small);
    layout->setSpacing(metric::small);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_other->setObjectName(QStringLiteral("messageOther"));
    layout->addWidget(m_other);
    connect(m_other, &QPushButton::clicked, this, &MessageBar::otherTriggered);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::show(State state, const QString &text, const QString &actionText,
                      const QString &otherText)
{
    m_state = state;
    m_mark->setState(state);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    keepWordsWhole();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    update();
}

void MessageBar::show(const base::Error &error, const QString &actionText)
{
    show(State::Stop, errorText(error).full(), actionText);
}

// A dialog does not grow by itself when words break into further lines.
void MessageBar::keepWordsWhole()
{
    setMinimumHeight(qMax(0, layout()->heightForWidth(width())));
    layout()->invalidate();
    layout()->activate();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepWordsWhole();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const StateRoles roles = rolesOf(m_state);
    QColor edge = themeColour(roles.mark);
    if (!isHighContrast(currentScheme()))
        edge.setAlphaF(0.35F);
    paintBox(&painter, rect(), themeColour(roles.tint), edge, metric::radius);
}

} // namespace countersign::ui
