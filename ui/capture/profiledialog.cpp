// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/profiledialog.h"

#include "core/base/deliver.h"
#include "core/model/field.h"
#include "ui/capture/optionform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

using capture::ScanColour;
using capture::ScanSource;

struct Paper {
    const char *name;
    QSizeF sizeMm;
};
const QList<Paper> &papers()
{
    static const QList<Paper> all
        = {{QT_TRANSLATE_NOOP("countersign::ui::ProfileDialog", "A4"), {210, 297}},
           {QT_TRANSLATE_NOOP("countersign::ui::ProfileDialog", "A5"), {148, 210}},
           {QT_TRANSLATE_NOOP("countersign::ui::ProfileDialog", "A3"), {297, 420}},
           {QT_TRANSLATE_NOOP("countersign::ui::ProfileDialog", "Letter"), {215.9, 279.4}},
           {QT_TRANSLATE_NOOP("countersign::ui::ProfileDialog", "Legal"), {215.9, 355.6}}};
    return all;
}

QString sourceText(ScanSource source)
{
    switch (source) {
    case ScanSource::Flatbed:
        return ProfileDialog::tr("Glass");
    case ScanSource::Feeder:
        return ProfileDialog::tr("Feeder, front sides");
    case ScanSource::FeederDuplex:
        return ProfileDialog::tr("Feeder, both sides");
    }
    return {};
}

QString colourText(ScanColour colour)
{
    switch (colour) {
    case ScanColour::BlackWhite:
        return ProfileDialog::tr("Black and white");
    case ScanColour::Grey:
        return ProfileDialog::tr("Grey");
    case ScanColour::Colour:
        return ProfileDialog::tr("Colour");
    }
    return {};
}

QString labelOf(const capture::ScanDevice &device)
{
    const QString label = u"%1 %2"_s.arg(device.vendor, device.model).simplified();
    return label.isEmpty() ? device.name : label;
}

void choose(QComboBox *combo, const QVariant &data)
{
    const int index = combo->findData(data);
    combo->setCurrentIndex(std::max(0, index));
}

} // namespace

ProfileDialog::ProfileDialog(workflow::ScanDesk &scans, const capture::ScanProfile &profile,
                             QWidget *parent)
    : QDialog(parent)
    , m_scans(scans)
    , m_profile(profile)
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(profile.id.isNull() ? tr("New scan profile") : tr("Change the scan profile"));
    setMinimumWidth(metric::readingWidth);
    auto *layout = new QVBoxLayout(this);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setSpacing(metric::small);
    m_name = new QLineEdit(profile.name, page);
    m_name->setObjectName(u"profileName"_s);
    m_name->setPlaceholderText(tr("Contracts, both sides"));
    form->addRow(tr("&Name"), m_name);
    buildScanner(form);
    buildProcessing(form);
    layout->addWidget(new DialogBody(page, this), 1);
    m_message = new MessageBar(this);
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Keep the profile"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"profileSave"_s);
    m_save->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    fill({});
    findScanners(profile.id.isNull());
}

QComboBox *ProfileDialog::addCombo(QFormLayout *form, const QString &label, const QString &name)
{
    auto *combo = new QComboBox(form->parentWidget());
    combo->setObjectName(name);
    combo->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, combo);
    return combo;
}

void ProfileDialog::buildScanner(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    m_device = new QComboBox(form->parentWidget());
    m_device->setObjectName(u"profileDevice"_s);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(20);
    m_search = new QPushButton(tr("&Look for scanners"), form->parentWidget());
    m_search->setObjectName(u"profileSearch"_s);
    row->addWidget(m_device, 1);
    row->addWidget(m_search);
    form->addRow(tr("S&canner"), row);
    m_device->setAccessibleName(tr("Scanner"));
    m_source = addCombo(form, tr("&From"), u"profileSource"_s);
    m_colour = addCombo(form, tr("C&olours"), u"profileColour"_s);
    m_resolution = addCombo(form, tr("&Resolution"), u"profileResolution"_s);
    m_paper = addCombo(form, tr("&Paper"), u"profilePaper"_s);
    connect(m_search, &QPushButton::clicked, this, [this] { findScanners(true); });
    connect(m_device, &QComboBox::currentIndexChanged, this, &ProfileDialog::askSettings);
}

void ProfileDialog::buildProcessing(QFormLayout *form)
{
    QWidget *page = form->parentWidget();
    m_blank = new QCheckBox(tr("Set &blank pages aside"), page);
    m_blank->setObjectName(u"profileBlank"_s);
    m_blank->setChecked(m_profile.processing.setBlankAside);
    form->addRow(QString(), m_blank);
    m_poor = new QCheckBox(tr("Set pages aside that can hardl&y be read"), page);
    m_poor->setObjectName(u"profilePoor"_s);
    m_poor->setToolTip(tr("The stack waits for you, then, and they can be scanned again."));
    m_poor->setChecked(m_profile.processing.setPoorAside);
    form->addRow(QString(), m_poor);
    m_separators = new QCheckBox(tr("Begin documents at separator s&heets"), page);
    m_separators->setObjectName(u"profileSeparators"_s);
    m_separators->setChecked(m_profile.processing.splitAtSeparators);
    form->addRow(QString(), m_separators);
    m_sides = new QSpinBox(page);
    m_sides->setObjectName(u"profileSides"_s);
    m_sides->setRange(0, 999);
    m_sides->setSpecialValueText(tr("as they are seen"));
    m_sides->setValue(m_profile.processing.sidesPerDocument);
    form->addRow(tr("Pages a &document"), m_sides);
    m_destination = addCombo(form, tr("&Then"), u"profileDestination"_s);
    m_destination->addItem(tr("Look at the stack first"), int(capture::ScanDestination::Workbench));
    m_destination->addItem(tr("Take it in at once"), int(capture::ScanDestination::Queue));
    choose(m_destination, int(m_profile.destination));
    m_type = addCombo(form, tr("Cont&racts"), u"profileType"_s);
    m_type->addItem(tr("As they are read"), QString());
    const QStringList types = model::contractTypes();
    for (const QString &type : types)
        m_type->addItem(contractTypeText(type), type);
    choose(m_type, m_profile.documentType);
    m_advanced = new QPushButton(tr("&Advanced"), page);
    m_advanced->setObjectName(u"profileAdvanced"_s);
    m_advanced->setCheckable(true);
    m_advanced->setEnabled(false);
    form->addRow(QString(), m_advanced);
    m_options = new OptionForm(page);
    m_options->hide();
    form->addRow(m_options);
    connect(m_advanced, &QPushButton::toggled, m_options, &QWidget::setVisible);
}

void ProfileDialog::findScanners(bool search)
{
    m_search->setEnabled(false);
    m_search->setText(search ? tr("Looking…") : m_search->text());
    base::deliver(search ? m_scans.searchScanners() : m_scans.scanners(), this,
                  [this, search](const base::Result<QList<workflow::KnownScanner>> &scanners) {
                      showScanners(scanners, search);
                  });
}

void ProfileDialog::showScanners(const base::Result<QList<workflow::KnownScanner>> &scanners,
                                 bool search)
{
    m_search->setEnabled(true);
    m_search->setText(tr("&Look for scanners"));
    if (!scanners)
        return m_message->show(scanners.error());
    {
        const QSignalBlocker quiet(m_device);
        m_device->clear();
        for (const workflow::KnownScanner &known : *scanners)
            m_device->addItem(known.isHere || !search
                                  ? labelOf(known.device)
                                  : tr("%1 (not found now)").arg(labelOf(known.device)),
                              known.device.name);
        if (!m_profile.device.isEmpty() && m_device->findData(m_profile.device) < 0)
            m_device->addItem(m_profile.deviceLabel, m_profile.device);
        choose(m_device, m_profile.device);
    }
    m_save->setEnabled(m_device->count() > 0);
    if (m_device->count() == 0 && search)
        m_message->show(State::Check,
                        tr("No scanner was found. Check its cable or network and that it is on."));
    else
        m_message->hide();
    askSettings();
}

void ProfileDialog::askSettings()
{
    const QString device = m_device->currentData().toString();
    if (device.isEmpty())
        return;
    if (m_name->text().isEmpty())
        m_name->setText(m_device->currentText());
    base::deliver(m_scans.scannerSettings(device, m_profile.request), this,
                  [this, asked = ++m_asked](const base::Result<workflow::ScannerSettings> &found) {
                      if (asked == m_asked)
                          showSettings(found);
                  });
}

void ProfileDialog::showSettings(const base::Result<workflow::ScannerSettings> &settings)
{
    if (!settings)
        return m_message->show(settings.error(), {});
    m_message->hide();
    fill(settings->abilities);
    m_options->showOptions(settings->options, m_profile.request.extras);
    m_advanced->setEnabled(!m_options->isEmpty());
}

// What the device can do; all there is where it does not say.
void ProfileDialog::fill(const capture::ScanAbilities &abilities)
{
    const bool known = m_source->count() > 0;
    const capture::ScanRequest wished = known ? profile().request : m_profile.request;
    m_source->clear();
    for (const ScanSource source :
         {ScanSource::Feeder, ScanSource::FeederDuplex, ScanSource::Flatbed}) {
        if (abilities.sources.isEmpty() || abilities.sources.contains(source))
            m_source->addItem(sourceText(source), int(source));
    }
    choose(m_source, int(wished.source));
    m_colour->clear();
    for (const ScanColour colour : {ScanColour::Grey, ScanColour::Colour, ScanColour::BlackWhite}) {
        if (abilities.colours.isEmpty() || abilities.colours.contains(colour))
            m_colour->addItem(colourText(colour), int(colour));
    }
    choose(m_colour, int(wished.colour));
    m_resolution->clear();
    const QList<int> fine
        = abilities.resolutionsDpi.isEmpty() ? QList{200, 300, 400, 600} : abilities.resolutionsDpi;
    for (const int dpi : fine)
        m_resolution->addItem(tr("%1 dpi").arg(dpi), dpi);
    choose(m_resolution, fine.contains(wished.resolutionDpi) ? wished.resolutionDpi : fine.last());
    m_paper->clear();
    m_paper->addItem(abilities.findsPageSize ? tr("As the scanner finds it")
                                             : tr("As large as it can"),
                     QSizeF());
    for (const Paper &paper : papers()) {
        const bool fits = abilities.largestMm.isEmpty()
            || (paper.sizeMm.width() <= abilities.largestMm.width() + 1
                && paper.sizeMm.height() <= abilities.largestMm.height() + 1);
        if (fits)
            m_paper->addItem(tr(paper.name), paper.sizeMm);
    }
    choose(m_paper, wished.pageSizeMm);
}

capture::ScanProfile ProfileDialog::profile() const
{
    capture::ScanProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    if (m_device->count() > 0) {
        profile.device = m_device->currentData().toString();
        profile.deviceLabel = m_device->currentText();
    }
    profile.request.source = ScanSource(m_source->currentData().toInt());
    profile.request.colour = ScanColour(m_colour->currentData().toInt());
    profile.request.resolutionDpi = m_resolution->currentData().toInt();
    profile.request.pageSizeMm = m_paper->currentData().toSizeF();
    if (m_options)
        profile.request.extras = m_options->chosen();
    if (m_type) {
        profile.processing = {m_blank->isChecked(), m_sides->value(), m_separators->isChecked(),
                              m_poor->isChecked()};
        profile.destination = capture::ScanDestination(m_destination->currentData().toInt());
        profile.documentType = m_type->currentData().toString();
    }
    return profile;
}

void ProfileDialog::save()
{
    m_save->setEnabled(false);
    base::deliver(m_scans.saveProfile(profile()), this,
                  [this](const base::Result<workflow::ScanProfiles> &profiles) {
                      m_save->setEnabled(true);
                      if (!profiles)
                          return m_message->show(profiles.error());
                      Q_EMIT saved(*profiles);
                      accept();
                  });
}

} // namespace countersign::ui
