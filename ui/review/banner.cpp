// SPDX-License-Identifier: Apache-2.0
#include "ui/review/banner.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::large + metric::mark + metric::small, metric::small,
                               metric::medium, metric::small);
    layout->setSpacing(metric::medium);
    m_text = new QLabel(this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"documentPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the document"));
    m_password->setPlaceholderText(tr("Password"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"bannerProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(4 * metric::vast);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"bannerAction"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_password);
    layout->addWidget(m_action);
    for (size_t i = 0; i < m_offers.size(); ++i) {
        m_offers[i] = new QPushButton(this);
        m_offers[i]->setObjectName(u"bannerOffer%1"_s.arg(i));
        layout->addWidget(m_offers[i]);
        connect(m_offers[i], &QPushButton::clicked, this, [this, i] { Q_EMIT offerTaken(int(i)); });
    }
    offer({});
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_password, &QLineEdit::returnPressed, this, &Banner::actionRequested);
    hide();
}

void Banner::showMessage(State state, const QString &text, const QString &actionText)
{
    m_state = state;
    m_text->setText(text);
    m_password->hide();
    m_password->clear();
    m_progress->hide();
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    offer({});
    setAccessibleName(text);
    show();
    update();
}

void Banner::offer(const QStringList &texts)
{
    for (size_t i = 0; i < m_offers.size(); ++i) {
        m_offers[i]->setText(texts.value(qsizetype(i)));
        m_offers[i]->setVisible(!texts.value(qsizetype(i)).isEmpty());
    }
}

void Banner::showPassword(const QString &text, const QString &actionText)
{
    const QString typed = m_password->text();
    showMessage(State::Ask, text, actionText);
    m_password->setText(typed);
    m_password->show();
}

void Banner::setProgress(double done)
{
    m_progress->setVisible(done >= 0);
    m_progress->setRange(0, done > 0 ? 1000 : 0);
    m_progress->setValue(int(done * 1000));
}

QString Banner::text() const
{
    return m_text->text();
}

QString Banner::password() const
{
    return m_password->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StateRoles roles = rolesOf(m_state);
    painter.fillRect(rect(), themeColour(roles.tint));
    painter.fillRect(QRect(0, height() - metric::hairline, width(), metric::hairline),
                     themeColour(Role::Line));
    paintStateMark(&painter,
                   {metric::large, (height() - metric::mark) / 2, metric::mark, metric::mark},
                   m_state);
}

} // namespace countersign::ui
