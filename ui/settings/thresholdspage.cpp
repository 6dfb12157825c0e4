// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/thresholdspage.h"

#include "core/base/deliver.h"
#include "ui/settings/needspanel.h"
#include "ui/settings/targetpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum ThresholdColumn { FieldColumn, AcceptColumn, ReviewColumn, ResetColumn };

int percentOf(double share)
{
    return int(std::lround(share * 100));
}

} // namespace

ThresholdsPage::ThresholdsPage(workflow::Workbench &workbench, QWidget *parent)
    : SettingsPage(u"settingsThresholds"_s, tr("Fields"),
                   tr("A value that is surer than the upper limit is taken without a question. "
                      "Between the limits it is shown for a check, below the lower one it is asked "
                      "for anew."),
                   parent)
    , m_workbench(workbench)
    , m_given(new QRadioButton(tr("&Limits that I set"), widget()))
    , m_proven(new QRadioButton(tr("A &target: so many may be wrong"), widget()))
    , m_table(new QTableWidget(widget()))
    , m_target(new TargetPanel(widget()))
    , m_needs(new NeedsPanel(widget()))
{
    makeModes();
    m_table->setObjectName(u"settingsThresholdTable"_s);
    m_table->setAccessibleName(tr("Limits per field"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Take from"), tr("Ask below"), QString()});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QTableWidget::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::row + metric::tiny);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(FieldColumn, QHeaderView::Stretch);
    for (const int column : {AcceptColumn, ReviewColumn, ResetColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    addRow({}, tr("All fields"));
    for (const model::FieldInfo &info : model::fieldInfos())
        addRow(info.key, fieldText(info.key));
    m_table->setMinimumHeight(int(m_rows.size()) * (metric::row + metric::tiny) + metric::row
                              + metric::small);
    content()->addWidget(m_table);
    content()->addWidget(m_target);
    content()->addSpacing(metric::large);
    content()->addWidget(m_needs);
    connect(m_needs, &NeedsPanel::edited, this, &SettingsPage::edited);
    m_given->setChecked(true);
    showMode();
}

void ThresholdsPage::makeModes()
{
    m_given->setObjectName(u"limitsGiven"_s);
    m_proven->setObjectName(u"limitsProven"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::large);
    row->addWidget(m_given);
    row->addWidget(m_proven);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addSpacing(metric::small);
    connect(m_proven, &QRadioButton::toggled, this, &ThresholdsPage::showMode);
    for (QRadioButton *mode : {m_given, m_proven})
        connect(mode, &QRadioButton::clicked, this, &SettingsPage::edited);
    connect(m_target, &TargetPanel::edited, this, &SettingsPage::edited);
}

void ThresholdsPage::showMode()
{
    m_table->setVisible(!m_proven->isChecked());
    m_target->setVisible(m_proven->isChecked());
}

void ThresholdsPage::loadAnswers()
{
    base::deliver(m_workbench.pastAnswers(), this,
                  [this](const base::Result<QList<workflow::PastAnswer>> &answers) {
                      m_target->showAnswers(answers.value_or(QList<workflow::PastAnswer>()));
                  });
}

void ThresholdsPage::addRow(std::optional<model::FieldKey> key, const QString &name)
{
    const int line = m_table->rowCount();
    m_table->insertRow(line);
    auto *label = new QTableWidgetItem(name);
    label->setFlags(Qt::ItemIsEnabled);
    if (!key)
        label->setFont(scaledFont(font(), TextSize::Body, QFont::DemiBold));
    m_table->setItem(line, FieldColumn, label);
    Row row{key, makeSpin(line, AcceptColumn, tr("%1: take from").arg(name)),
            makeSpin(line, ReviewColumn, tr("%1: ask below").arg(name)), new QToolButton(m_table)};
    const QString stored = key ? model::fieldName(*key) : u"all"_s;
    row.accept->setObjectName(u"accept."_s + stored);
    row.review->setObjectName(u"review."_s + stored);
    row.reset->setObjectName(u"reset."_s + stored);
    row.reset->setIcon(icon(u"edit-undo"_s, Role::MutedText));
    row.reset->setAutoRaise(true);
    row.reset->setToolTip(key && !model::isForInformation(*key) ? tr("Like all fields")
                                                                : tr("Back to the usual limits"));
    row.reset->setAccessibleName(tr("%1: %2").arg(name, row.reset->toolTip()));
    m_table->setCellWidget(line, ResetColumn, row.reset);
    m_rows.append(row);
    connect(row.accept, &QSpinBox::valueChanged, this, [this, row] { keepOrder(row, true); });
    connect(row.review, &QSpinBox::valueChanged, this, [this, row] { keepOrder(row, false); });
    connect(row.reset, &QToolButton::clicked, this, [this, row] {
        show(row, usualOf(row));
        updateResets();
        Q_EMIT edited();
    });
}

QSpinBox *ThresholdsPage::makeSpin(int line, int column, const QString &spoken)
{
    auto *host = new QWidget(m_table);
    auto *layout = new QHBoxLayout(host);
    setMargins(layout, metric::small, 2);
    auto *spin = new QSpinBox(host);
    spin->setRange(0, 100);
    spin->setSuffix(tr(" %"));
    spin->setAccessibleName(spoken);
    layout->addWidget(spin);
    m_table->setCellWidget(line, column, host);
    return spin;
}

void ThresholdsPage::show(const Row &row, const model::Threshold &threshold)
{
    const QSignalBlocker quietAccept(row.accept);
    const QSignalBlocker quietReview(row.review);
    row.accept->setValue(percentOf(threshold.accept));
    row.review->setValue(percentOf(threshold.review));
}

model::Threshold ThresholdsPage::valueOf(const Row &row) const
{
    return {row.accept->value() / 100.0, row.review->value() / 100.0};
}

// What a row has while nothing of its own is set.
model::Threshold ThresholdsPage::usualOf(const Row &row) const
{
    model::Thresholds usual;
    if (!row.key)
        return usual.fallback;
    usual.fallback = valueOf(m_rows.constFirst());
    return usual.of(*row.key);
}

// The lower limit never passes the upper one. A field that has no limits of its own follows the row
// for all.
void ThresholdsPage::keepOrder(const Row &row, bool acceptMoved)
{
    if (row.review->value() > row.accept->value()) {
        QSpinBox *other = acceptMoved ? row.review : row.accept;
        const QSignalBlocker quiet(other);
        other->setValue(acceptMoved ? row.accept->value() : row.review->value());
    }
    if (!row.key) {
        for (const Row &each : std::as_const(m_rows)) {
            if (each.key && !each.reset->isEnabled())
                show(each, usualOf(each));
        }
    }
    updateResets();
    Q_EMIT edited();
}

void ThresholdsPage::updateResets()
{
    for (const Row &row : std::as_const(m_rows)) {
        const model::Threshold usual = usualOf(row);
        row.reset->setEnabled(row.accept->value() != percentOf(usual.accept)
                              || row.review->value() != percentOf(usual.review));
    }
}

void ThresholdsPage::load(const workflow::Settings &settings)
{
    for (const Row &row : std::as_const(m_rows))
        show(row, row.key ? settings.thresholds.of(*row.key) : settings.thresholds.fallback);
    updateResets();
    (settings.targets.on ? m_proven : m_given)->setChecked(true);
    m_target->show(settings.targets);
    m_needs->show(settings.needs);
    loadAnswers();
}

void ThresholdsPage::store(workflow::Settings &settings) const
{
    settings.thresholds.fallback = valueOf(m_rows.constFirst());
    settings.thresholds.perField.clear();
    for (const Row &row : m_rows) {
        if (row.key && row.reset->isEnabled())
            settings.thresholds.perField.insert(*row.key, valueOf(row));
    }
    settings.needs = m_needs->needs();
    settings.targets = m_target->targets();
    settings.targets.on = m_proven->isChecked();
}

} // namespace countersign::ui
