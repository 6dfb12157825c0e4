// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/topbar.h"

#include "core/base/deliver.h"
#include "ui/frame/searchbox.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int progressSteps = 1000;

// A quiet pill that says that no real service is spoken to.
class SandboxPill final : public QAbstractButton
{
public:
    explicit SandboxPill(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCursor(Qt::PointingHandCursor);
        setFont(scaledFont(font(), TextSize::Small, QFont::DemiBold));
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * metric::small,
                fontMetrics().height() + 2 * metric::tiny};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        paintBox(&painter, rect(), themeColour(Role::CheckTint), {}, metric::smallRadius);
        painter.setPen(themeColour(Role::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(&painter, rect(), themeColour(Role::Accent), metric::smallRadius);
    }
};

QString sandboxTip(const workflow::Settings &settings)
{
    QStringList lines{TopBar::tr("Signing and CRM go to practice services on this computer. "
                                 "Nothing leaves it.")};
    for (const workflow::AccountSettings &account : settings.accounts) {
        if (account.sandbox && account.enabled)
            lines.append(TopBar::tr("%1: %2").arg(serviceText(account.service), account.baseUrl));
    }
    lines.append(TopBar::tr("Click to open them in your browser."));
    return lines.join(u'\n');
}

} // namespace

TopBar::TopBar(workflow::Workbench &workbench, std::function<QList<QAction *>()> commands,
               QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_search(new SearchBox(workbench, std::move(commands), this))
    , m_sandbox(new SandboxPill(tr("Sandbox"), this))
    , m_jobs(new ElidedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_connection(new StateMark(this))
    , m_person(new QPushButton(this))
{
    setObjectName(u"topBar"_s);
    m_search->setMinimumWidth(metric::readingWidth / 4);
    m_search->setMaximumWidth(metric::readingWidth);
    m_sandbox->setObjectName(u"sandboxMark"_s);
    connect(m_sandbox, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(m_sandboxPage); });
    m_sandbox->hide();
    m_jobs->setObjectName(u"jobsText"_s);
    setQuiet(m_jobs);
    m_progress->setObjectName(u"jobsProgress"_s);
    m_progress->setAccessibleName(tr("Reading contracts"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(metric::bar * 2, metric::tiny);
    m_connection->setObjectName(u"connection"_s);
    m_person->setObjectName(u"personAtDesk"_s);
    m_person->setMenu(new QMenu(m_person));
    m_person->hide();
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, metric::large, metric::small);
    layout->setSpacing(metric::medium);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_jobs), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_sandbox), static_cast<QWidget *>(m_connection),
                          static_cast<QWidget *>(m_person)})
        layout->addWidget(each);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    showJobs(0, 0);
    showConnection(true);
    loadSettings();
    connect(&workbench, &workflow::Workbench::jobsProgressed, this, &TopBar::showJobs);
    connect(&workbench, &workflow::Workbench::connectionChanged, this, &TopBar::showConnection);
    connect(&workbench, &workflow::Workbench::settingsChanged, this, &TopBar::loadSettings);
}

void TopBar::showJobs(int waiting, double done)
{
    m_jobs->setText(tr("Reading %n contract(s)", nullptr, waiting));
    m_jobs->setVisible(waiting > 0);
    m_progress->setVisible(waiting > 0);
    m_progress->setValue(int(done * progressSteps));
}

void TopBar::showConnection(bool online)
{
    m_connection->setState(online ? State::Ok : State::Ask, online ? tr("Online") : tr("Offline"));
    m_connection->setToolTip(online
                                 ? tr("The signing service and the CRM can be reached.")
                                 : tr("The signing service and the CRM can't be reached. Work on; "
                                      "what is to be sent goes out as soon as they answer."));
}

void TopBar::showPerson(const QString &name, const QList<QAction *> &actions)
{
    m_person->setText(fontMetrics().elidedText(name, Qt::ElideRight, metric::readingWidth / 3));
    m_person->setAccessibleName(tr("Signed in: %1").arg(name));
    m_person->setToolTip(m_person->accessibleName());
    m_person->menu()->clear();
    m_person->menu()->addActions(actions);
    m_person->setVisible(!name.isEmpty());
}

void TopBar::loadSettings()
{
    base::deliver(m_workbench.settings(), this,
                  [this](const base::Result<workflow::Settings> &settings) {
                      m_sandbox->setVisible(settings && settings->sandboxMode);
                      if (!settings)
                          return;
                      m_sandbox->setToolTip(sandboxTip(*settings));
                      for (const workflow::AccountSettings &account : settings->accounts) {
                          if (account.sandbox && account.enabled)
                              m_sandboxPage = QUrl(account.baseUrl);
                      }
                  });
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColour(Role::Line));
}

} // namespace countersign::ui
