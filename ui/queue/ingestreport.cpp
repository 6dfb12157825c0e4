// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/ingestreport.h"

#include "ui/errortext.h"
#include "ui/queue/ingestcontroller.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/stateicon.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Kept all the same, until somebody gives its password.
bool staysLocked(const workflow::IngestOutcome &outcome)
{
    return !outcome.document.isNull() && IngestController::wantsPassword(outcome);
}

State outcomeState(const workflow::IngestOutcome &outcome)
{
    if (outcome.error)
        return staysLocked(outcome) ? State::Ask : State::Stop;
    return outcome.duplicateOf.isNull() ? State::Ok : State::Check;
}

QString outcomeText(const workflow::IngestOutcome &outcome)
{
    if (staysLocked(outcome))
        return IngestReport::tr("It waits in the queue for its password.");
    if (outcome.error)
        return errorText(*outcome.error).summary();
    if (!outcome.duplicateOf.isNull())
        return IngestReport::tr("The same contract is already in the queue. This one is marked as "
                                "a duplicate.");
    return IngestReport::tr("Added");
}

} // namespace

IngestReport::IngestReport(QWidget *parent)
    : QDialog(parent)
    , m_summary(makeSectionTitle({}, this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"ingestReport"_s);
    setWindowTitle(tr("Files added"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(metric::formWidth, metric::readingWidth * 2 / 3);
    m_summary->setObjectName(u"ingestSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"ingestList"_s);
    m_list->setAccessibleName(tr("Files and what became of them"));
    m_list->setHeaderLabels({tr("File"), tr("What became of it")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->header()->resizeSection(0, metric::formWidth / 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metric::medium);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void IngestReport::add(const QList<workflow::IngestOutcome> &outcomes)
{
    for (const workflow::IngestOutcome &outcome : outcomes) {
        auto *item = new QTreeWidgetItem(
            m_list, {QFileInfo(outcome.path).fileName(), outcomeText(outcome)});
        item->setIcon(0, stateIcon(outcomeState(outcome)));
        item->setToolTip(0, outcome.path);
        item->setToolTip(1, item->text(1));
    }
    m_outcomes.append(outcomes);
    summarise();
}

void IngestReport::summarise()
{
    const auto count = [this](State state) {
        return int(
            std::count_if(m_outcomes.begin(), m_outcomes.end(),
                          [state](const auto &outcome) { return outcomeState(outcome) == state; }));
    };
    const int duplicates = count(State::Check);
    const int locked = count(State::Ask);
    const int refused = count(State::Stop);
    QStringList parts{tr("%n contract(s) added", nullptr, count(State::Ok) + duplicates + locked)};
    if (duplicates > 0)
        parts.append(tr("%n of them there already", nullptr, duplicates));
    if (locked > 0)
        parts.append(tr("%n of them locked", nullptr, locked));
    if (refused > 0)
        parts.append(tr("%n file(s) left out", nullptr, refused));
    m_summary->setText(parts.join(u", "_s) + u'.');
}

} // namespace countersign::ui
