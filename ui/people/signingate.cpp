// SPDX-License-Identifier: Apache-2.0
#include "ui/people/signingate.h"

#include "core/base/deliver.h"
#include "ui/frame/mainwindow.h"
#include "ui/people/signinwindow.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int minuteMs = 60 * 1000;
const QString lastPersonKey = u"people/last"_s;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

SignInGate::SignInGate(workflow::PeopleBench &people, QSettings &settings, MakeWindow make)
    : m_people(people)
    , m_settings(settings)
    , m_make(std::move(make))
    , m_idle(new QTimer(this))
{
    m_idle->setObjectName(u"idleTimer"_s);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &SignInGate::lock);
    connect(&people, &workflow::PeopleBench::peopleChanged, this, [this] {
        base::deliver(m_people.people(), this,
                      [this](const base::Result<workflow::PeopleView> &view) {
                          if (view)
                              follow(*view);
                      });
    });
    qApp->installEventFilter(this);
}

SignInGate::~SignInGate() = default;

void SignInGate::begin(const workflow::PeopleView &view)
{
    m_view = view;
    if (view.signIn && view.atDesk.isEmpty())
        return ask();
    m_owner = view.atDesk;
    open();
    follow(view);
}

void SignInGate::whenOpen(std::function<void(MainWindow &)> then)
{
    if (m_window && !asks())
        then(*m_window);
    else
        m_waiting.append(std::move(then));
}

bool SignInGate::asks() const
{
    return m_signIn && m_signIn->isVisible();
}

void SignInGate::bringToFront()
{
    QWidget *front = asks() ? static_cast<QWidget *>(m_signIn.get()) : m_window.get();
    if (!front)
        return;
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->activateWindow();
    QApplication::alert(front);
}

void SignInGate::open()
{
    if (!m_window) {
        m_window = m_make();
        if (m_signIn)
            m_window->setGeometry(m_signIn->geometry()); // in the place of it
        connect(m_window.get(), &MainWindow::lockRequested, this, &SignInGate::lock);
    }
    m_window->show();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then(*m_window);
}

void SignInGate::follow(const workflow::PeopleView &view)
{
    m_view = view;
    if (view.signIn && view.atDesk.isEmpty() && !asks())
        return ask(); // made inactive by somebody else's command, or by themselves
    if (!view.atDesk.isEmpty())
        m_owner = view.atDesk;
    m_idle->stop();
    if (view.signIn && view.lockMinutes > 0 && !asks())
        m_idle->start(view.lockMinutes * minuteMs);
}

void SignInGate::lock()
{
    if (!m_view.signIn || asks())
        return;
    ask();
    base::deliver(m_people.leave(), this, [](const base::Result<> &) {});
}

// What is open is covered before anything else, dialogs and menus too.
void SignInGate::ask()
{
    m_idle->stop();
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInWindow>(m_people);
        m_signIn->resize(metric::formWidth, metric::readingWidth);
        connect(m_signIn.get(), &SignInWindow::signedIn, this, &SignInGate::admit);
    }
    if (m_window && m_window->isVisible())
        m_signIn->setGeometry(m_window->geometry());
    m_signIn->setPeople(m_view, m_settings.value(lastPersonKey).toString());
    m_signIn->show();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (each == m_signIn.get() || !each->isVisible())
            continue;
        m_covered.append(each);
        each->hide();
    }
    m_signIn->activateWindow();
    m_signIn->begin();
}

void SignInGate::admit(const QString &name)
{
    m_settings.setValue(lastPersonKey, name);
    const QList<QPointer<QWidget>> covered = std::exchange(m_covered, {});
    if (name != m_owner)
        m_window.reset(); // with all that it had open
    m_owner = name;
    open();
    for (const QPointer<QWidget> &each : covered) {
        if (each)
            each->show();
    }
    m_window->activateWindow();
    m_signIn->hide();
    // What was asked for meanwhile was refused.
    if (Screen *current = m_window->screen(m_window->currentArea()))
        current->activate();
    base::deliver(m_people.people(), this, [this](const base::Result<workflow::PeopleView> &view) {
        if (view)
            follow(*view);
    });
}

bool SignInGate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle->isActive() && isTouch(event->type()))
        m_idle->start();
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::ui
