// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/targetpanel.h"

#include "ui/settings/whatifplot.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/stateicon.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum TargetTableColumn { TargetField, TargetAllowed, TargetLimit, TargetProof, TargetReset };

QDoubleSpinBox *makeShareSpin(const QString &name, QWidget *parent)
{
    auto *spin = new QDoubleSpinBox(parent);
    spin->setObjectName(name);
    spin->setRange(0.1, 50);
    spin->setDecimals(1);
    spin->setSingleStep(0.5);
    spin->setSuffix(TargetPanel::tr(" %"));
    return spin;
}

// One place after the point: the shares that matter here are small.
QString shareText(double share)
{
    return TargetPanel::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

State stateOf(review::Proof proof)
{
    switch (proof) {
    case review::Proof::Certified:
        return State::Ok;
    case review::Proof::TooFew:
        return State::Check;
    case review::Proof::TooManyWrong:
        return State::Ask;
    }
    return State::Idle;
}

QString proofText(const review::Certificate &certificate)
{
    switch (certificate.proof) {
    case review::Proof::Certified:
        //: "at most 1.8 % wrong: 2 of 412 decisions"
        return TargetPanel::tr("at most %1 wrong: %2 of %n decision(s)", nullptr,
                               certificate.of.taken)
            .arg(shareText(certificate.of.bound()))
            .arg(certificate.of.wrong);
    case review::Proof::TooFew:
        return TargetPanel::tr("not yet enough evidence: %1 of %2")
            .arg(certificate.of.taken)
            .arg(certificate.needed);
    case review::Proof::TooManyWrong:
        return TargetPanel::tr("too often wrong: %1 of %n decision(s)", nullptr,
                               certificate.of.taken)
            .arg(certificate.of.wrong);
    }
    return {};
}

} // namespace

TargetPanel::TargetPanel(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_allowed(makeShareSpin(u"target.all"_s, this))
    , m_resetType(new QToolButton(this))
    , m_table(new QTableWidget(this))
    , m_whatIfTitle(makeSectionTitle({}, this))
    , m_whatIfText(makeParagraph({}, this))
    , m_plot(new WhatIfPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    layout->addLayout(makeGeneralRow());
    layout->addWidget(
        makeHint(tr("The limits follow from what people decided about values that were offered: "
                    "the lowest confidence for which at most this share can be wrong, with 90 % "
                    "certainty for all limits together. A field without such a limit is always "
                    "asked for. Fields for information keep the limits that were set."),
                 this));
    makeTable();
    layout->addWidget(m_table);
    layout->addSpacing(metric::small);
    layout->addLayout(makeWhatIf());
    refresh();
    m_table->setCurrentCell(0, TargetField);
}

QLayout *TargetPanel::makeGeneralRow()
{
    m_type->setObjectName(u"target.type"_s);
    m_type->addItem(tr("all contracts"), QString());
    for (const QString &type : model::contractTypes())
        m_type->addItem(contractTypeText(type), type);
    m_resetType->setObjectName(u"target.resetType"_s);
    m_resetType->setIcon(icon(u"edit-undo"_s, Role::MutedText));
    m_resetType->setAutoRaise(true);
    m_resetType->setToolTip(tr("Like all contracts"));
    m_resetType->setAccessibleName(m_resetType->toolTip());
    m_allowed->setAccessibleName(tr("Wrong values allowed among those taken"));
    m_type->setAccessibleName(tr("Contracts that it is said of"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    //: before an input of percent: "At most [2.0 %] wrong among the values taken, of [all
    //: contracts]"
    row->addWidget(new QLabel(tr("At most"), this));
    row->addWidget(m_allowed);
    row->addWidget(new QLabel(tr("wrong among the values taken, of"), this));
    row->addWidget(m_type);
    row->addWidget(m_resetType);
    row->addStretch(1);
    connect(m_allowed, &QDoubleSpinBox::valueChanged, this, &TargetPanel::setAllowed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &TargetPanel::refresh);
    connect(m_resetType, &QToolButton::clicked, this, [this] {
        m_targets.perType.remove(type());
        refresh();
        Q_EMIT edited();
    });
    return row;
}

void TargetPanel::makeTable()
{
    m_table->setObjectName(u"targetTable"_s);
    m_table->setAccessibleName(tr("Limits that are proven"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Field"), tr("At most wrong"), tr("Take from"), tr("Proof"), QString()});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({metric::mark, metric::mark});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::row + metric::tiny);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {TargetField, TargetAllowed, TargetLimit, TargetReset})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TargetProof, QHeaderView::Stretch);
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (!model::isForInformation(info.key))
            addRow(info);
    }
    m_table->setFixedHeight(int(m_rows.size()) * (metric::row + metric::tiny) + metric::row
                            + metric::small);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TargetPanel::showWhatIf);
}

void TargetPanel::addRow(const model::FieldInfo &info)
{
    const int line = m_table->rowCount();
    m_table->insertRow(line);
    const QString name = fieldText(info.key);
    for (const auto &[column, text] :
         {std::pair(TargetField, name), {TargetLimit, QString()}, {TargetProof, QString()}}) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(line, column, item);
    }
    auto *host = new QWidget(m_table);
    auto *hosted = new QHBoxLayout(host);
    setMargins(hosted, metric::small, 2);
    Row row{info.key, makeShareSpin(u"target."_s + model::fieldName(info.key), host),
            new QToolButton(m_table)};
    row.allowed->setAccessibleName(tr("%1: at most wrong").arg(name));
    hosted->addWidget(row.allowed);
    m_table->setCellWidget(line, TargetAllowed, host);
    row.reset->setObjectName(u"target.reset."_s + model::fieldName(info.key));
    row.reset->setIcon(icon(u"edit-undo"_s, Role::MutedText));
    row.reset->setAutoRaise(true);
    row.reset->setToolTip(tr("Like all fields"));
    row.reset->setAccessibleName(tr("%1: %2").arg(name, row.reset->toolTip()));
    m_table->setCellWidget(line, TargetReset, row.reset);
    m_rows.append(row);
    connect(row.allowed, &QDoubleSpinBox::valueChanged, this,
            [this, key = info.key](double percent) { setAllowedOf(key, percent); });
    connect(row.reset, &QToolButton::clicked, this, [this, key = info.key] {
        m_targets.perField.remove(key);
        refresh();
        Q_EMIT edited();
    });
}

QLayout *TargetPanel::makeWhatIf()
{
    m_plot->setObjectName(u"target.plot"_s);
    m_whatIfText->setObjectName(u"target.whatIf"_s);
    auto *legend = makeHint(tr("Drag the line, or use the arrow keys. Blue: share of past "
                               "decisions that would have been taken without a look; red: the "
                               "wrong ones among them; dotted: the proven limit."),
                            this);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::small);
    column->addWidget(m_whatIfTitle);
    column->addWidget(m_plot);
    column->addWidget(m_whatIfText);
    column->addWidget(legend);
    connect(m_plot, &WhatIfPlot::limitMoved, this, &TargetPanel::tellWhatIf);
    return column;
}

QString TargetPanel::type() const
{
    return m_type->currentData().toString();
}

// A type that has a target of its own is proven by its own contracts alone.
QList<review::PastDecision> TargetPanel::decisionsOf(model::FieldKey key) const
{
    const bool ownProof = m_targets.perType.contains(type());
    QList<review::PastDecision> decisions;
    for (const workflow::PastAnswer &answer : m_answers) {
        if (answer.key == key && (!ownProof || answer.contractType == type()))
            decisions.append({answer.confidence, answer.right});
    }
    return decisions;
}

void TargetPanel::setAllowed(double percent)
{
    if (type().isEmpty())
        m_targets.allowed = percent / 100;
    else
        m_targets.perType[type()] = percent / 100;
    refresh();
    Q_EMIT edited();
}

void TargetPanel::setAllowedOf(model::FieldKey key, double percent)
{
    m_targets.perField[key] = percent / 100;
    refresh();
    Q_EMIT edited();
}

void TargetPanel::show(const model::ErrorTargets &targets)
{
    m_targets = targets;
    refresh();
}

void TargetPanel::showAnswers(const QList<workflow::PastAnswer> &answers)
{
    m_answers = answers;
    refresh();
}

void TargetPanel::refresh()
{
    const QSignalBlocker quiet(m_allowed);
    m_allowed->setValue(m_targets.perType.value(type(), m_targets.allowed) * 100);
    m_resetType->setVisible(!type().isEmpty());
    m_resetType->setEnabled(m_targets.perType.contains(type()));
    for (int line = 0; line < m_rows.size(); ++line)
        refreshRow(line);
    showWhatIf();
}

void TargetPanel::refreshRow(int line)
{
    const Row &row = m_rows.at(line);
    const double allowed = m_targets.allowedFor(row.key, type()).value_or(m_targets.allowed);
    const QSignalBlocker quiet(row.allowed);
    row.allowed->setValue(allowed * 100);
    row.reset->setEnabled(m_targets.perField.contains(row.key));
    const review::Certificate certificate = review::certify(decisionsOf(row.key), allowed);
    m_table->item(line, TargetLimit)
        ->setText(certificate.limit ? confidenceText(*certificate.limit) : tr("always asked"));
    QTableWidgetItem *proof = m_table->item(line, TargetProof);
    proof->setText(proofText(certificate));
    proof->setIcon(stateIcon(stateOf(certificate.proof)));
    proof->setToolTip(proof->text());
}

void TargetPanel::showWhatIf()
{
    const int line = std::max(0, m_table->currentRow());
    const Row &row = m_rows.at(line);
    const QList<review::PastDecision> decisions = decisionsOf(row.key);
    const double allowed = m_targets.allowedFor(row.key, type()).value_or(m_targets.allowed);
    const auto proven = review::certify(decisions, allowed).limit;
    m_whatIfTitle->setText(tr("What if: %1").arg(fieldText(row.key)));
    m_plot->setDecisions(decisions, proven.value_or(0));
    m_plot->setLimit(proven.value_or(model::Threshold().accept));
    tellWhatIf();
}

void TargetPanel::tellWhatIf()
{
    const model::FieldKey key = m_rows.at(std::max(0, m_table->currentRow())).key;
    const QList<review::PastDecision> decisions = decisionsOf(key);
    if (decisions.isEmpty()) {
        m_whatIfText->setText(tr("Nobody has decided about this field yet. Confirm or correct it "
                                 "in some contracts and approve them."));
        return;
    }
    const review::Selection selection = review::selectionAt(decisions, m_plot->limit() - 1e-9);
    const double share = double(selection.taken) / double(decisions.size());
    const QString taken = tr("Taken from %1, %2 of %n past decision(s) would have passed without a "
                             "look (%3).",
                             nullptr, int(decisions.size()))
                              .arg(confidenceText(m_plot->limit()))
                              .arg(selection.taken)
                              .arg(shareText(share));
    const QString wrong = selection.taken == 0
        ? tr("Nothing can be said about errors.")
        : tr("%n of them would have been wrong; surely no more than %1 are.", nullptr,
             selection.wrong)
              .arg(shareText(selection.bound()));
    m_whatIfText->setText(taken + u' ' + wrong);
}

} // namespace countersign::ui
