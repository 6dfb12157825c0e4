// SPDX-License-Identifier: Apache-2.0
#include "ui/people/signinwindow.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/people/freshpassword.h"
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

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SignInWindow::SignInWindow(workflow::PeopleBench &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_who(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_fresh(new FreshPassword(u"signIn"_s, tr("Ne&w password, of your own"), this))
    , m_message(new MessageBar(this))
    , m_enter(new QPushButton(tr("&Sign in"), this))
{
    setObjectName(u"signInWindow"_s);
    setWindowTitle(tr("Sign in - Countersign"));
    setWindowIcon(applicationIcon());
    m_who->setObjectName(u"signInWho"_s);
    m_password->setObjectName(u"signInPassword"_s);
    m_message->setObjectName(u"signInMessage"_s);
    m_enter->setObjectName(u"signInEnter"_s);
    setButtonKind(m_enter, ButtonKind::Primary);
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textChanged, this, &SignInWindow::updateButton);
    connect(m_fresh, &FreshPassword::edited, this, &SignInWindow::updateButton);
    for (const QLineEdit *edit : {m_password, m_fresh->first(), m_fresh->again()})
        connect(edit, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->addStretch(2);
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, 0);
    whole->addWidget(new DialogBody(middle, this));
    connect(m_who, &QComboBox::highlighted, this, [this] { m_chosenFromList = true; });
    connect(m_who, &QComboBox::activated, this, &SignInWindow::takePerson);
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
    column->addWidget(m_fresh);
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

// Who goes through the names by arrow keys stays with them.
void SignInWindow::takePerson()
{
    begin();
    if (!std::exchange(m_chosenFromList, false))
        m_who->setFocus();
}

void SignInWindow::askForFresh(bool wanted)
{
    m_fresh->setVisible(wanted);
    m_fresh->clear();
    if (wanted)
        m_fresh->first()->setFocus();
}

void SignInWindow::updateButton()
{
    m_enter->setEnabled(!m_working && !m_password->text().isEmpty()
                        && (m_fresh->isHidden() || m_fresh->isReady()));
}

void SignInWindow::trySignIn()
{
    const QString name = m_who->currentText();
    m_working = true;
    m_message->hide(); // it was about the attempt before
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
    if (error.code == u"people.password_temporary"_s) {
        m_message->show(State::Info, errorText(error).full()); // a step, not a fault
        return askForFresh(true);
    }
    m_message->show(error);
    if (error.code == u"people.password_short"_s)
        return m_fresh->first()->setFocus();
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
