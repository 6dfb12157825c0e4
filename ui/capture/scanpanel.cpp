// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/scanpanel.h"

#include "core/base/deliver.h"
#include "ui/capture/profiledialog.h"
#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

ScanPanel::ScanPanel(workflow::ScanDesk &scans, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_scans(scans)
    , m_prompter(prompter)
    , m_choice(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_device(makeParagraph({}, this))
    , m_scan(new QPushButton(this))
    , m_stop(new QPushButton(icon(u"process-stop"_s), tr("St&op"), this))
    , m_standing(new QLabel(this))
{
    setObjectName(u"scanPanel"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::tiny);
    m_choice->setObjectName(u"scanProfile"_s);
    m_choice->setAccessibleName(tr("Scan profile"));
    m_choice->setMinimumContentsLength(8);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_choice, 1);
    m_more->setObjectName(u"scanProfileMenu"_s);
    m_more->setIcon(icon(u"view-more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("Scan profiles: make, change, remove"));
    m_more->setToolTip(m_more->accessibleName());
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { buildMenu(menu); });
    m_more->setMenu(menu);
    row->addWidget(m_more);
    layout->addLayout(row);
    m_device->setObjectName(u"scanDevice"_s);
    setQuiet(m_device);
    setTextSize(m_device, TextSize::Small);
    layout->addWidget(m_device);
    m_scan->setObjectName(u"scanButton"_s);
    m_scan->setMinimumHeight(metric::bar);
    setButtonKind(m_scan, ButtonKind::Primary);
    layout->addWidget(m_scan);
    m_stop->setObjectName(u"scanStop"_s);
    m_stop->hide();
    layout->addWidget(m_stop);
    m_standing->setObjectName(u"scanStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->hide();
    layout->addWidget(m_standing);
    connect(m_scan, &QPushButton::clicked, this, &ScanPanel::scanRequested);
    connect(m_stop, &QPushButton::clicked, this, &ScanPanel::stopRequested);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScanPanel::showProfile);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const auto chosen = profile())
            base::deliver(m_scans.setStandardProfile(chosen->id), this,
                          [](const base::Result<workflow::ScanProfiles> &) {});
    });
    connect(&scans, &workflow::ScanDesk::profilesChanged, this, &ScanPanel::refresh);
    connect(&scans, &workflow::ScanDesk::viewChanged, this, &ScanPanel::showView);
    refresh();
    showView(scans.view());
}

void ScanPanel::refresh()
{
    base::deliver(
        m_scans.profiles(), this,
        [this](const base::Result<workflow::ScanProfiles> &profiles) { showProfiles(profiles); });
}

void ScanPanel::showProfiles(const base::Result<workflow::ScanProfiles> &profiles)
{
    if (!profiles) {
        Q_EMIT noticed({State::Stop, errorText(profiles.error()).summary(), {}, {}});
        return;
    }
    m_profiles = *profiles;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const capture::ScanProfile &each : std::as_const(m_profiles.profiles)) {
        m_choice->addItem(each.name, each.id.toString());
        if (each.id == m_profiles.standard)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setVisible(!m_profiles.profiles.isEmpty());
    m_more->setVisible(!m_profiles.profiles.isEmpty());
    showProfile();
}

std::optional<capture::ScanProfile> ScanPanel::profile() const
{
    const auto id = capture::ScanProfileId::parse(m_choice->currentData().toString());
    const capture::ScanProfile *found = id ? m_profiles.find(*id) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void ScanPanel::showProfile()
{
    const auto chosen = profile();
    m_device->setVisible(chosen.has_value());
    if (chosen)
        m_device->setText(chosen->deviceLabel.isEmpty() ? chosen->device : chosen->deviceLabel);
    showView(m_scans.view());
}

void ScanPanel::showView(const workflow::ScanView &view)
{
    using workflow::ScanPhase;
    const bool idle = view.phase == ScanPhase::Idle;
    const bool paused = view.phase == ScanPhase::Paused;
    const bool hasProfile = !m_profiles.profiles.isEmpty();
    const QString verb = paused ? tr("&Continue") : tr("&Scan");
    m_scan->setText(!hasProfile && idle   ? tr("&Set up a scanner…")
                        : m_key.isEmpty() ? verb
                                          //: What a button does, and its key.
                                          : tr("%1  (%2)").arg(verb, m_key));
    m_scan->setIcon(icon(u"scanner"_s, Role::OnAccent));
    const bool stopping = view.phase == ScanPhase::Stopping;
    // One takes the other's place, and the focus with it; the panel keeps it for them meanwhile.
    const bool focused = hasFocus() || m_scan->hasFocus() || m_stop->hasFocus();
    m_scan->setVisible(idle || paused);
    m_stop->setVisible(!idle);
    if (focused)
        (idle || paused ? m_scan : stopping ? static_cast<QWidget *>(this) : m_stop)->setFocus();
    m_stop->setEnabled(!stopping);
    m_choice->setEnabled(idle);
    m_more->setEnabled(idle);
    QString text;
    switch (view.phase) {
    case ScanPhase::Idle:
        break;
    case ScanPhase::Opening:
        text = tr("Getting the scanner ready…");
        break;
    case ScanPhase::Scanning:
    case ScanPhase::Paused:
        text = tr("%n sheet(s) kept", nullptr, view.sheets);
        break;
    case ScanPhase::Stopping:
        text = tr("Finishing…");
        break;
    }
    m_standing->setText(text);
    m_standing->setVisible(!text.isEmpty());
}

void ScanPanel::setKey(const QString &key)
{
    m_key = key;
    showView(m_scans.view());
}

void ScanPanel::buildMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("&New profile…"), this, &ScanPanel::setUp);
    const auto chosen = profile();
    if (!chosen)
        return;
    menu->addAction(tr("&Change “%1”…").arg(chosen->name), this, [this, chosen] { edit(*chosen); });
    menu->addAction(tr("&Remove “%1”").arg(chosen->name), this, &ScanPanel::removeProfile);
}

void ScanPanel::setUp()
{
    edit({});
}

void ScanPanel::edit(const capture::ScanProfile &profile)
{
    auto *dialog = new ProfileDialog(m_scans, profile, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this,
            [this](const workflow::ScanProfiles &profiles) { showProfiles(profiles); });
    dialog->open();
}

void ScanPanel::removeProfile()
{
    const auto chosen = profile();
    if (!chosen)
        return;
    base::deliver(m_scans.removeProfile(chosen->id), this,
                  [this, removed = *chosen](const base::Result<workflow::ScanProfiles> &profiles) {
                      showProfiles(profiles);
                      if (!profiles)
                          return;
                      Q_EMIT noticed({State::Info, tr("“%1” was removed").arg(removed.name),
                                      tr("Undo"), [this, removed] {
                                          base::deliver(
                                              m_scans.saveProfile(removed), this,
                                              [this](const auto &back) { showProfiles(back); });
                                      }});
                  });
}

} // namespace countersign::ui
