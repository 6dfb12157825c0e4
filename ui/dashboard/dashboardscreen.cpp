// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboardscreen.h"

#include "core/base/deliver.h"
#include "ui/dashboard/intervalbar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/spokenrole.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int daysBack = 30;
constexpr double shortestScale = 0.1; // of the line that shares are drawn on

QString percentText(double share)
{
    return DashboardScreen::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

} // namespace

DashboardScreen::DashboardScreen(workflow::Workbench &workbench, QWidget *parent)
    : Screen(Area::Dashboard, parent)
    , m_workbench(workbench)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(metric::large, metric::medium, metric::large, metric::medium);
    title->addWidget(makePageTitle(areaText(Area::Dashboard), this));
    layout->addLayout(title);
    layout->addWidget(makeLine(this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(areaText(Area::Dashboard));
    setSpokenRole(scroll, QAccessible::Pane);
    auto *host = new QWidget(scroll);
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
    host->setMaximumWidth(metric::formWidth + 2 * metric::huge);
    auto *rows = new QVBoxLayout(host);
    setMargins(rows, metric::huge, metric::large);
    rows->setSpacing(metric::small);
    buildQuality(rows);
    rows->addSpacing(metric::medium);
    rows->addWidget(makeLine(host));
    rows->addSpacing(metric::medium);
    buildOwn(rows);
    rows->addStretch(1);
    scroll->setWidget(host);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(scroll, 1);
    connect(&workbench, &workflow::Workbench::queueChanged, this, [this] {
        if (isVisible())
            activate();
    });
}

void DashboardScreen::buildQuality(QVBoxLayout *rows)
{
    rows->addWidget(makeSectionTitle(tr("Taken without a look"), this));
    rows->addWidget(makeHint(tr("A random few of the values that are taken unseen come to review "
                                "like any doubtful one. What people find there says how often "
                                "the others are wrong."),
                             this));
    m_share = new QLabel(this);
    m_share->setObjectName(u"qualityShare"_s);
    setTextSize(m_share, TextSize::PageTitle, QFont::DemiBold);
    m_interval = new QLabel(this);
    m_interval->setObjectName(u"qualityInterval"_s);
    m_interval->setWordWrap(true);
    m_bar = new IntervalBar(this);
    m_fields = new QLabel(this);
    m_fields->setObjectName(u"qualityFields"_s);
    m_fields->setWordWrap(true);
    setQuiet(m_fields);
    rows->addWidget(m_share);
    rows->addWidget(m_bar);
    rows->addWidget(m_interval);
    rows->addWidget(m_fields);
}

QLabel *DashboardScreen::addNumber(QGridLayout *grid, int column, const QString &name,
                                   const QString &label)
{
    const int row = column / 3 * 2;
    auto *number = new QLabel(this);
    number->setObjectName(name);
    number->setAccessibleName(label);
    setTextSize(number, TextSize::PageTitle, QFont::DemiBold);
    auto *text = new QLabel(label, this);
    text->setWordWrap(true);
    setQuiet(text);
    setTextSize(text, TextSize::Small);
    grid->addWidget(number, row, column % 3);
    grid->addWidget(text, row + 1, column % 3, Qt::AlignTop);
    return number;
}

void DashboardScreen::buildOwn(QVBoxLayout *rows)
{
    rows->addWidget(makeSectionTitle(tr("Your own work"), this));
    rows->addWidget(makeHint(tr("The last %1 days. Only you see this.").arg(daysBack), this));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(metric::tiny);
    grid->setHorizontalSpacing(metric::huge);
    m_decisions = addNumber(grid, 0, u"ownDecisions"_s, tr("fields decided"));
    m_documents = addNumber(grid, 1, u"ownDocuments"_s, tr("contracts"));
    m_untouched = addNumber(grid, 2, u"ownConfirmed"_s, tr("confirmed as they were read"));
    m_seconds = addNumber(grid, 3, u"ownSeconds"_s, tr("seconds a contract, median"));
    m_keys = addNumber(grid, 4, u"ownKeys"_s, tr("keys a contract, median"));
    m_moves = addNumber(grid, 5, u"ownMoves"_s, tr("pointer moves a contract, median"));
    rows->addLayout(grid);
    rows->addSpacing(metric::small);
    m_days = new DayColumns(this);
    m_days->setObjectName(u"ownDays"_s);
    m_days->setAccessibleName(tr("Fields decided, day by day"));
    rows->addWidget(m_days);
}

void DashboardScreen::activate()
{
    base::deliver(m_workbench.statistics(daysBack), this,
                  [this](const base::Result<workflow::Statistics> &statistics) {
                      if (statistics)
                          show(*statistics);
                      else
                          tell(statistics.error());
                  });
}

void DashboardScreen::show(const workflow::Statistics &statistics)
{
    const QLocale locale;
    const workflow::OwnStatistics &own = statistics.own;
    showQuality(statistics.quality);
    m_decisions->setText(locale.toString(own.decisions));
    m_documents->setText(locale.toString(own.documents));
    const auto aContract = [&](double median) {
        return own.documents > 0 ? locale.toString(median, 'f', 0) : u"\u2013"_s;
    };
    m_seconds->setText(aContract(own.medianSeconds));
    m_keys->setText(aContract(own.medianKeys));
    m_moves->setText(aContract(own.medianPointerMoves));
    m_untouched->setText(own.decisions > 0 ? percentText(double(own.confirmed) / own.decisions)
                                           : u"\u2013"_s);
    m_days->show(own.byDay);
    m_days->setVisible(!own.byDay.isEmpty());
}

void DashboardScreen::showQuality(const workflow::QualityEstimate &quality)
{
    const workflow::QualityEstimate::Share &all = quality.all;
    const bool any = all.judged > 0;
    m_bar->setVisible(any);
    m_fields->setVisible(any);
    if (!any) {
        m_share->setText(tr("Not known yet"));
        m_interval->setText(quality.waiting > 0
                                ? tr("%n drawn value(s) wait in review.", nullptr, quality.waiting)
                                : tr("No value has been drawn yet."));
        return;
    }
    const double share = double(all.wrong) / all.judged;
    m_share->setText(tr("%1 wrong").arg(percentText(share)));
    m_bar->show(share, all.low, all.high, std::max(shortestScale, all.high));
    m_bar->setAccessibleName(m_share->text());
    m_interval->setText(tr("%1 of %2 looked at are wrong; with 95 % confidence between %3 and %4.")
                            .arg(all.wrong)
                            .arg(all.judged)
                            .arg(percentText(all.low), percentText(all.high)));
    QStringList fields;
    for (const auto &[key, of] : quality.byField)
        fields.append(tr("%1 %2 of %3").arg(fieldText(key)).arg(of.wrong).arg(of.judged));
    m_fields->setText(fields.join(u" \u00b7 "_s));
}

} // namespace countersign::ui
