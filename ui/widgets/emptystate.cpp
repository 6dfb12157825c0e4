// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui
{

namespace
{

// Asks its icon anew at each paint, so that a change of theme shows.
class HeroIcon final : public QLabel
{
public:
    using QLabel::QLabel;
    QIcon picture;

    QSize sizeHint() const override { return {metric::iconHero, metric::iconHero}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        picture.paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new HeroIcon(this))
    , m_title(makeSectionTitle({}, this))
    , m_text(makeHint({}, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(metric::readingWidth);
    m_text->setMinimumWidth(metric::readingWidth / 2);
    setButtonKind(m_button, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metric::small);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(metric::small);
    layout->addWidget(m_title);
    // In a row of its own: aligned in the column, the text would get the height of one line.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, metric::readingWidth);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(metric::medium);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text,
                     const QString &actionText)
{
    static_cast<HeroIcon *>(m_icon)->picture = icon(iconName, Role::MutedText);
    m_icon->update();
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace countersign::ui
