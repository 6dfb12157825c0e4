// SPDX-License-Identifier: Apache-2.0
#include "ui/people/signinwindow.h"

#include "core/base/deliver.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SignInWindow::SignInWindow(workflow::PeopleBench &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_who(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_fresh(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_enter(new QPushButton(tr("&Sign in"), this))
{
    setObjectName(u"signInWindow"_s);
    setWindowTitle(tr("Sign in - Countersign"));
    setWindowIcon(applicationIcon());
    m_who->setObjectName(u"signInWho"_s);
    m_password->setObjectName(u"signInPassword"_s);
    m_fresh->setObjectName(u"signInFresh"_s);
    m_again->setObjectName(u"signInAgain"_s);
    m_message->setObjectName(u"signInMessage"_s);
    m_enter->setObjectName(u"signInEnter"_s);
    setButtonKind(m_enter, ButtonKind::Primary);
    for (QLineEdit *edit : {m_password, m_fresh, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &SignInWindow::updateButton);
        connect(edit, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    }
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->addStretch(2);
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, 0);
    whole->addWidget(new DialogBody(middle, this));
    connect(m_who, &QComboBox::activated, this, &SignInWindow::begin);
    connect(m_enter, &QPushButton::clicked, this, &SignInWindow::trySignIn);
    askForFresh(false);
    updateButton();
}

QWidget *SignInWindow::makeCard()
{
    auto *card = new QWidget(this);
    card->setFixedWidth(metric::readingWidth * 2 / 3);
    auto *picture = new QLabel(card);
    picture->setPixmap(applicationIcon().pixmap(QSize(metric::iconHero, metric::iconHero)));
    auto *column = new QVBoxLayout(card);
    setMargins(column, metric::huge, metric::huge);
    column->setSpacing(metric::small);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(makePageTitle(tr("Who is working?"), card), 0, Qt::AlignHCenter);
    column->addSpacing(metric::medium);
    column->addWidget(makeFieldLabel(tr("&Name"), m_who));
    column->addWidget(m_who);
    column->addWidget(makeFieldLabel(tr("&Password"), m_password));
    column->addWidget(m_password);
    m_freshLabel = makeFieldLabel(tr("Ne&w password, of your own"), m_fresh);
    column->addWidget(m_freshLabel);
    column->addWidget(m_fresh);
    m_againLabel = makeFieldLabel(tr("The same &again"), m_again);
    column->addWidget(m_againLabel);
    column->addWidget(m_again);
    column->addWidget(m_message);
    column->addSpacing(metric::small);
    column->addWidget(m_enter);
    return card;
}

void SignInWindow::setPeople(const workflow::PeopleView &view, const QString &last)
{
    m_who->clear();
    for (const workflow::PeopleView::Entry &entry : view.people) {
        if (entry.person.active && entry.hasPassword)
            m_who->addItem(entry.person.name);
    }
    m_who->setCurrentIndex(qMax(0, m_who->findText(last)));
    begin();
}

void SignInWindow::begin()
{
    m_password->clear();
    m_message->hide();
    askForFresh(false);
    m_password->setFocus();
}

void SignInWindow::askForFresh(bool wanted)
{
    for (QWidget *each : {static_cast<QWidget *>(m_freshLabel), static_cast<QWidget *>(m_fresh),
                          static_cast<QWidget *>(m_againLabel), static_cast<QWidget *>(m_again)})
        each->setVisible(wanted);
    m_fresh->clear();
    m_again->clear();
    if (wanted)
        m_fresh->setFocus();
}

void SignInWindow::updateButton()
{
    const bool fresh = !m_fresh->isHidden();
    const bool same = m_fresh->text() == m_again->text();
    m_enter->setEnabled(!m_working && !m_password->text().isEmpty()
                        && (!fresh || (same && !m_fresh->text().isEmpty())));
}

void SignInWindow::trySignIn()
{
    const QString name = m_who->currentText();
    m_working = true;
    updateButton();
    base::deliver(m_people.signIn(name, base::Secret::fromString(m_password->text()),
                                  base::Secret::fromString(m_fresh->text())),
                  this, [this, name](const base::Result<> &done) {
                      m_working = false;
                      updateButton();
                      if (!done)
                          return refuse(done.error());
                      begin(); // what was typed is of no use to the next
                      Q_EMIT signedIn(name);
                  });
}

void SignInWindow::refuse(const base::Error &error)
{
    m_message->show(error);
    if (error.code == u"people.password_temporary"_s)
        return askForFresh(true);
    if (error.code == u"people.password_short"_s)
        return m_fresh->setFocus();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Role::Window));
}

} // namespace countersign::ui
