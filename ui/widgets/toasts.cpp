// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toasts.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int toastLimit = 3;
constexpr int toastBaseMs = 5000;
constexpr int toastPerCharacterMs = 50;

int toastLifeMs(const Notice &notice)
{
    const int reading = toastBaseMs + int(notice.text.size()) * toastPerCharacterMs;
    return notice.state == State::Stop || notice.action ? 2 * reading : reading;
}

// Moved up until it is clear of all obstacles; a null rectangle when that is above the host's
// middle.
QRect raisedOver(QRect place, const QList<QRect> &obstacles, int middle)
{
    const auto inTheWay = [&place](const QRect &obstacle) { return obstacle.intersects(place); };
    for (;;) {
        const auto found = std::find_if(obstacles.begin(), obstacles.end(), inTheWay);
        if (found == obstacles.end())
            return place;
        place.moveBottom(found->top() - metric::small);
        if (place.top() < middle)
            return {};
    }
}

// The lowest clear place: in the middle, else at the left, else at the right; null where none is.
QRect clearPlace(const QSize &host, const QSize &size, const QList<QRect> &obstacles)
{
    const int top = host.height() - metric::large - size.height();
    const int centred = (host.width() - size.width()) / 2;
    QRect best;
    for (const int left :
         {centred, int(metric::large), host.width() - metric::large - size.width()}) {
        const QRect place = raisedOver({{left, top}, size}, obstacles, host.height() / 2);
        if (!place.isNull() && (best.isNull() || place.top() > best.top()))
            best = place;
    }
    return best;
}

constexpr char keptClear[] = "csKeepClear";

bool isKeptClear(const QWidget *widget)
{
    return widget->property(keptClear).toBool() || qobject_cast<const QLineEdit *>(widget);
}

bool movesThings(QEvent::Type type)
{
    return type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move
        || type == QEvent::Resize;
}

} // namespace

Toast::Toast(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
{
    setObjectName(u"toast"_s);
    setAccessibleName(notice.text);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setColor(themeColour(Role::Shadow));
    shadow->setBlurRadius(metric::large);
    shadow->setOffset(0, metric::tiny);
    setGraphicsEffect(shadow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::medium, metric::tiny, metric::tiny, metric::tiny);
    layout->setSpacing(metric::small);
    auto *mark = new StateMark(this);
    mark->setState(notice.state);
    layout->addWidget(mark);
    QLabel *text = makeParagraph(notice.text, this);
    text->setObjectName(u"toastText"_s);
    text->setMinimumWidth(
        qMin(int(metric::readingWidth), text->fontMetrics().horizontalAdvance(notice.text) + 1));
    layout->addWidget(text, 1);
    if (notice.action) {
        auto *act = new QPushButton(notice.actionText, this);
        act->setObjectName(u"toastAction"_s);
        act->setFlat(true);
        connect(act, &QPushButton::clicked, this, [this, action = notice.action] {
            deleteLater();
            action();
        });
        layout->addWidget(act);
    }
    auto *close = new QToolButton(this);
    close->setObjectName(u"toastClose"_s);
    close->setIcon(icon(u"window-close"_s, Role::MutedText));
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    layout->addWidget(close);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &QObject::deleteLater);
    m_life.start(toastLifeMs(notice));
}

Toast::~Toast()
{
    // While the shadow is still known: else Qt clears the frame alone, and the shadow stays.
    hide();
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintBox(&painter, rect(), themeColour(Role::Raised),
             themeColour(currentScheme() == Scheme::Light ? Role::Line : Role::ControlLine),
             metric::radius);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_life.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_life.start(toastLifeMs(m_notice));
    QFrame::leaveEvent(event);
}

Toasts::Toasts(QWidget *host)
    : QObject(host)
    , m_host(host)
{
    // What a toast may not cover can appear, go or move at any time.
    qApp->installEventFilter(this);
    m_arrangeSoon.setSingleShot(true);
    connect(&m_arrangeSoon, &QTimer::timeout, this, &Toasts::arrange);
}

void Toasts::add(const Notice &notice)
{
    while (shown().size() >= toastLimit)
        delete m_toasts.takeFirst();
    auto *toast = new Toast(notice, m_host);
    m_toasts.append(toast);
    // Not at once: it can still be pointed to, and is no toast any more.
    connect(toast, &QObject::destroyed, &m_arrangeSoon, qOverload<>(&QTimer::start));
    arrange();
    toast->show();
    toast->raise();
    QAccessibleEvent spoken(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QList<Toast *> Toasts::shown() const
{
    QList<Toast *> list;
    for (const QPointer<Toast> &toast : m_toasts) {
        if (toast)
            list.append(toast);
    }
    return list;
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_toasts.isEmpty() && movesThings(event->type()) && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        const bool concerns = widget == m_host
            || ((qobject_cast<const QAbstractButton *>(widget) || isKeptClear(widget))
                && m_host->isAncestorOf(widget));
        if (concerns && !m_arrangeSoon.isActive())
            m_arrangeSoon.start();
    }
    return QObject::eventFilter(watched, event);
}

void Toasts::keepClear(QWidget *widget)
{
    widget->setProperty(keptClear, true);
}

// Where widgets of the host that are `meant` can be seen, those of toasts aside.
QList<QRect> Toasts::placesOf(bool (*meant)(const QWidget *)) const
{
    QList<QRect> places;
    const auto all = m_host->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!meant(widget) || qobject_cast<const Toast *>(widget->parentWidget())
            || !widget->isVisibleTo(m_host))
            continue;
        const QRegion seen = widget->visibleRegion();
        if (!seen.isEmpty())
            places.append(seen.boundingRect().translated(widget->mapTo(m_host, QPoint())));
    }
    return places;
}

// Never over a button; where there is room not over what is to be kept clear either.
QRect Toasts::placeFor(const QSize &size, const QList<QRect> &buttons,
                       const QList<QRect> &keptClear) const
{
    QRect place = clearPlace(m_host->size(), size, buttons + keptClear);
    if (place.isNull())
        place = clearPlace(m_host->size(), size, buttons);
    if (place.isNull())
        place = QRect({(m_host->width() - size.width()) / 2,
                       m_host->height() - metric::large - size.height()},
                      size);
    return place;
}

void Toasts::arrange()
{
    m_toasts.removeIf([](const QPointer<Toast> &toast) { return toast.isNull(); });
    if (m_toasts.isEmpty())
        return;
    QList<QRect> buttons = placesOf([](const QWidget *widget) {
        return qobject_cast<const QAbstractButton *>(widget) != nullptr;
    });
    const QList<QRect> others = placesOf(isKeptClear);
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        const int width = qMin(toast->sizeHint().width(), m_host->width() - 2 * metric::large);
        const int height = qMax(toast->heightForWidth(width), toast->sizeHint().height());
        const QRect place = placeFor({width, height}, buttons, others);
        toast->setGeometry(place);
        buttons.append(place.adjusted(0, -metric::small, 0, 0));
    }
}

} // namespace countersign::ui
