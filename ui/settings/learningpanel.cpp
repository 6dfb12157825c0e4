// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/learningpanel.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/stateicon.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum GenerationColumn { GenerationName, GenerationBefore, GenerationAfter, GenerationCases };

QString rightText(double share)
{
    return LearningPanel::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

QTreeWidgetItem *addTrials(QTreeWidgetItem *parent, const QString &name,
                           const QList<model::FieldTrial> &trials)
{
    QTreeWidgetItem *all = nullptr;
    for (const model::FieldTrial &trial : trials) {
        auto *line = new QTreeWidgetItem(all == nullptr ? parent : all);
        line->setText(GenerationName, trial.key ? fieldText(*trial.key) : name);
        line->setText(GenerationBefore, rightText(trial.before));
        line->setText(GenerationAfter, rightText(trial.after));
        line->setText(GenerationCases, QLocale().toString(trial.cases));
        line->setToolTip(GenerationAfter,
                         LearningPanel::tr("give or take %1").arg(rightText(trial.scoreError)));
        if (all == nullptr)
            all = line;
    }
    return all;
}

State stateOf(model::GenerationState state)
{
    switch (state) {
    case model::GenerationState::Active:
        return State::Ok;
    case model::GenerationState::Kept:
        return State::Idle;
    case model::GenerationState::Refused:
        return State::Ask;
    }
    return State::Idle;
}

QString titleOf(const model::Generation &generation)
{
    switch (generation.state) {
    case model::GenerationState::Active:
        //: %1 is a number, %2 a date
        return LearningPanel::tr("Generation %1 of %2, reads now")
            .arg(generation.number)
            .arg(momentText(generation.madeAt));
    case model::GenerationState::Kept:
        return LearningPanel::tr("Generation %1 of %2")
            .arg(generation.number)
            .arg(momentText(generation.madeAt));
    case model::GenerationState::Refused:
        return LearningPanel::tr("Generation %1 of %2, did not pass")
            .arg(generation.number)
            .arg(momentText(generation.madeAt));
    }
    return {};
}

} // namespace

LearningPanel::LearningPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_standing(makeParagraph({}, this))
    , m_tree(new QTreeWidget(this))
    , m_automatic(new QCheckBox(tr("Learn by &itself, once a day"), this))
    , m_start(new QPushButton(tr("&Learn now"), this))
    , m_rollBack(new QPushButton(tr("Go &back to it"), this))
    , m_message(new MessageBar(this))
{
    build();
    connect(&workbench, &workflow::Workbench::memoryChanged, this, &LearningPanel::refresh);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LearningPanel::updateButtons);
    connect(m_start, &QPushButton::clicked, this, &LearningPanel::startOrStop);
    connect(m_rollBack, &QPushButton::clicked, this, &LearningPanel::rollBack);
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool on) {
        base::deliver(m_workbench.setLearningAutomatic(on), this,
                      [this](const base::Result<> &done) {
                          if (!done)
                              m_message->show(done.error());
                      });
    });
    show({});
}

void LearningPanel::build()
{
    m_standing->setObjectName(u"learningStanding"_s);
    m_tree->setObjectName(u"learningTree"_s);
    m_tree->setAccessibleName(tr("Generations of the reader"));
    m_tree->setHeaderLabels({tr("Generation"), tr("Right before"), tr("After"), tr("Cases")});
    m_tree->setIconSize({metric::mark, metric::mark});
    m_tree->setMinimumHeight(metric::rowDense * 7);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GenerationName, QHeaderView::Stretch);
    // Sized to their contents they would cut their own headings short.
    const int character = m_tree->fontMetrics().averageCharWidth();
    for (const int column : {GenerationBefore, GenerationAfter, GenerationCases})
        m_tree->header()->resizeSection(column, character * 16);
    m_message->setObjectName(u"learningMessage"_s);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    layout->addWidget(makeSectionTitle(tr("The reader"), this));
    layout->addWidget(
        makeHint(tr("Once a day the reader learns from the documents that people decided about, "
                    "and is tested on the newest of them and on contracts it was shipped with. It "
                    "reads with what it learned only if it loses nowhere and wins overall."),
                 this));
    layout->addWidget(m_standing);
    layout->addWidget(m_tree);
    layout->addWidget(m_message);
    layout->addLayout(makeButtons());
}

QLayout *LearningPanel::makeButtons()
{
    m_automatic->setObjectName(u"learningAutomatic"_s);
    m_start->setObjectName(u"learningStart"_s);
    m_rollBack->setObjectName(u"learningRollBack"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_rollBack);
    row->addWidget(m_start);
    row->addStretch(1);
    row->addWidget(m_automatic);
    return row;
}

void LearningPanel::refresh()
{
    base::deliver(m_workbench.learning(), this,
                  [this](const base::Result<workflow::LearningView> &view) {
                      if (view)
                          show(*view);
                      else
                          m_message->show(view.error());
                  });
}

QString LearningPanel::standingText() const
{
    if (m_view.atWork)
        return tr("The reader is learning. Work goes first; it may be stopped at any time.");
    if (m_view.documents < m_view.needed)
        return tr("%1 of %2 decided documents are there that the reader needs to learn from.")
            .arg(m_view.documents)
            .arg(m_view.needed);
    if (!m_view.attemptedAt.isValid())
        return tr("The reader has not learned yet.");
    return tr("The reader learned last on %1.").arg(momentText(m_view.attemptedAt));
}

void LearningPanel::addGeneration(const model::Generation &generation)
{
    auto *line = new QTreeWidgetItem(m_tree, {titleOf(generation)});
    line->setData(GenerationName, Qt::UserRole,
                  generation.state == model::GenerationState::Refused ? -1 : generation.number);
    line->setIcon(GenerationName, stateIcon(stateOf(generation.state)));
    if (!generation.local.isEmpty()) {
        line->setText(GenerationBefore, rightText(generation.local.constFirst().before));
        line->setText(GenerationAfter, rightText(generation.local.constFirst().after));
        line->setText(GenerationCases, QLocale().toString(generation.local.constFirst().cases));
    }
    if (!generation.refusal.isEmpty())
        new QTreeWidgetItem(line, {errorText(generation.refusal).what});
    new QTreeWidgetItem(line, {tr("Learned from %n document(s)", nullptr, generation.documents)});
    if (!generation.calibrated.isEmpty()) {
        QStringList names;
        for (const model::FieldKey key : generation.calibrated)
            names.append(fieldText(key));
        //: Names of fields.
        new QTreeWidgetItem(line,
                            {tr("Confidence set by your decisions: %1").arg(names.join(u", "_s))});
    }
    addTrials(line, tr("Tested on the newest %n document(s)", nullptr, generation.heldOut),
              generation.local);
    addTrials(line, tr("Tested on contracts it was shipped with"), generation.shipped);
    if (generation.state == model::GenerationState::Active) {
        QFont bold = line->font(GenerationName);
        bold.setWeight(QFont::DemiBold);
        line->setFont(GenerationName, bold);
    }
}

void LearningPanel::show(const workflow::LearningView &view)
{
    m_view = view;
    m_tree->clear();
    for (const model::Generation &generation : view.generations)
        addGeneration(generation);
    const bool shippedReads
        = std::none_of(view.generations.begin(), view.generations.end(), [](const auto &each) {
              return each.state == model::GenerationState::Active;
          });
    auto *shipped = new QTreeWidgetItem(
        m_tree, {shippedReads ? tr("As shipped, reads now") : tr("As shipped")});
    shipped->setData(GenerationName, Qt::UserRole, 0);
    shipped->setIcon(GenerationName, stateIcon(shippedReads ? State::Ok : State::Idle));
    m_standing->setText(standingText());
    m_automatic->setChecked(view.automatic);
    updateButtons();
}

int LearningPanel::chosen() const
{
    QTreeWidgetItem *line = m_tree->currentItem();
    while (line != nullptr && line->parent() != nullptr)
        line = line->parent();
    return line == nullptr ? -1 : line->data(GenerationName, Qt::UserRole).toInt();
}

void LearningPanel::updateButtons()
{
    const int number = chosen();
    int active = 0;
    for (const model::Generation &each : m_view.generations) {
        if (each.state == model::GenerationState::Active)
            active = each.number;
    }
    m_rollBack->setEnabled(number >= 0 && number != active);
    m_start->setText(m_view.atWork ? tr("&Stop learning") : tr("&Learn now"));
    m_start->setEnabled(m_view.atWork
                        || (m_view.documents > 0 && m_view.documents >= m_view.needed));
}

void LearningPanel::startOrStop()
{
    base::deliver(m_view.atWork ? m_workbench.stopLearning() : m_workbench.learnNow(), this,
                  [this](const base::Result<> &done) {
                      if (!done)
                          m_message->show(done.error());
                  });
}

void LearningPanel::rollBack()
{
    const int number = chosen();
    const QString name
        = number == 0 ? tr("the reader as shipped") : tr("generation %1").arg(number);
    m_prompter.confirm(this,
                       {tr("Go back to %1?").arg(name),
                        tr("Documents that wait for review are read anew. The reader does not "
                           "learn by itself any more until you switch that on again."),
                        tr("Go back"), false},
                       [this, number, name] {
                           base::deliver(m_workbench.rollBackReader(number), this,
                                         [this, name](const base::Result<> &done) {
                                             report(done, tr("%1 reads now.").arg(name));
                                         });
                       });
}

void LearningPanel::report(const base::Result<> &done, const QString &success)
{
    if (done)
        m_message->show(State::Ok, success);
    else
        m_message->show(done.error());
}

} // namespace countersign::ui
