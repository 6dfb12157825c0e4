// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditscreen.h"

#include "core/base/deliver.h"
#include "ui/actions/actioncatalogue.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int auditPageSize = 500;
constexpr int auditLayoutVersion = 1;
enum AuditStackPage { AuditLoading, AuditTable, AuditEmpty };

QComboBox *makeFilterBox(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

AuditScreen::AuditScreen(workflow::Workbench &workbench, Prompter &prompter,
                         const base::Clock &clock, QWidget *parent)
    : Screen(Area::Audit, parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_clock(clock)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_alarm = new MessageBar(this);
    m_alarm->setObjectName(u"auditAlarm"_s);
    m_failure = new MessageBar(this);
    m_failure->setObjectName(u"auditFailure"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(metric::large, 0, metric::large, 0);
    messages->addWidget(m_alarm);
    messages->addWidget(m_failure);
    layout->addLayout(messages);
    layout->addLayout(makeFilters());
    layout->addWidget(makeLine(this));
    buildTable();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(metric::small, 0, metric::small, 0); // cells line up with the title
    body->addWidget(m_stack);
    layout->addLayout(body, 1);

    makeAction(ActionId::AuditVerify, this, [this] { verify(); });
    makeAction(ActionId::AuditExport, this, [this] { exportLog(); });
    connect(m_failure, &MessageBar::actionTriggered, this, &AuditScreen::refresh);
    connect(&m_model, &AuditModel::moreWanted, this, &AuditScreen::load);
}

QLayout *AuditScreen::makeHeader()
{
    m_chain = new StateMark(this);
    m_chain->setObjectName(u"auditChain"_s);
    m_chain->setState(State::Info, tr("Not checked yet"));
    m_verify = new QPushButton(icon(u"security-high"_s), tr("&Verify now"), this);
    m_verify->setObjectName(u"auditVerify"_s);
    auto *exporter = new QPushButton(icon(u"document-export"_s), tr("E&xport…"), this);
    exporter->setObjectName(u"auditExport"_s);
    connect(m_verify, &QPushButton::clicked, this, &AuditScreen::verify);
    connect(exporter, &QPushButton::clicked, this, &AuditScreen::exportLog);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::large, metric::medium, metric::large, metric::small);
    row->setSpacing(metric::medium);
    row->addWidget(makePageTitle(areaText(Area::Audit), this));
    row->addWidget(m_chain);
    row->addStretch(1);
    row->addWidget(m_verify);
    row->addWidget(exporter);
    return row;
}

QLayout *AuditScreen::makeFilters()
{
    m_documentChip = new Chip({}, this);
    m_documentChip->setObjectName(u"auditDocument"_s);
    m_documentChip->setToolTip(tr("Press to see all contracts again"));
    m_documentChip->hide();
    m_action = makeFilterBox(u"auditAction"_s, tr("What was done"), this);
    m_action->addItem(tr("Everything"), QString());
    for (const QString &prefix : auditActionGroups())
        m_action->addItem(auditGroupText(prefix), prefix);
    m_actor = makeFilterBox(u"auditActor"_s, tr("Who did it"), this);
    m_actor->addItem(tr("Everybody"), QString());
    m_time = makeFilterBox(u"auditTime"_s, tr("When it was done"), this);
    m_time->addItem(tr("At any time"), 0);
    m_time->addItem(tr("Today"), 1);
    m_time->addItem(tr("In the last 7 days"), 7);
    m_time->addItem(tr("In the last 30 days"), 30);
    for (QComboBox *box : {m_action, m_actor, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditScreen::refresh);
    connect(m_documentChip, &Chip::clicked, this, [this] { openDocument({}); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::large, metric::tiny, metric::large, metric::medium);
    row->setSpacing(metric::small);
    row->addWidget(m_documentChip);
    row->addWidget(m_action);
    row->addWidget(m_actor);
    row->addWidget(m_time);
    row->addStretch(1);
    return row;
}

void AuditScreen::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("The log, newest first"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(int(metric::rowDense), fontMetrics().height() + metric::small));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(AuditModel::Details, QHeaderView::Stretch);
    setColumnCharacters(m_table, AuditModel::When, 32);
    setColumnCharacters(m_table, AuditModel::Who, 22);
    setColumnCharacters(m_table, AuditModel::What, 38);
    setColumnCharacters(m_table, AuditModel::Subject, 36);
    setColumnCharacters(m_table, AuditModel::Number, 10);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id = model::DocumentId::parse(m_model.entry(index.row()).event.subject);
        if (id)
            Q_EMIT documentRequested(*id, Area::Review);
    });
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::actionTriggered, this, &AuditScreen::clearFilters);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new Skeleton(this));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void AuditScreen::activate()
{
    m_table->setFocus();
    refresh();
    if (!m_verified)
        verify();
}

void AuditScreen::openDocument(model::DocumentId id)
{
    m_document = id;
    m_documentChip->setVisible(!id.isNull());
    m_documentChip->setChecked(!id.isNull());
    m_documentChip->setText(tr("One contract"));
    refresh();
}

workflow::AuditFilter AuditScreen::filter() const
{
    workflow::AuditFilter filter;
    filter.document = m_document;
    filter.actionPrefix = m_action->currentData().toString();
    filter.actor = m_actor->currentData().toString();
    const int days = m_time->currentData().toInt();
    if (days > 0)
        filter.from = m_clock.now().toLocalTime().date().addDays(1 - days).startOfDay().toUTC();
    filter.limit = auditPageSize;
    return filter;
}

void AuditScreen::refresh()
{
    load(0);
}

void AuditScreen::load(int offset)
{
    workflow::AuditFilter wanted = filter();
    wanted.offset = offset;
    base::deliver(m_workbench.auditEntries(wanted), this,
                  [this, offset, asked = ++m_asked](const base::Result<workflow::AuditPage> &page) {
                      if (asked != m_asked)
                          return;
                      if (page)
                          return take(*page, offset);
                      m_failure->show(page.error(), tr("&Try again"));
                  });
}

void AuditScreen::take(const workflow::AuditPage &page, int offset)
{
    m_failure->hide();
    rememberActors(page);
    if (!m_document.isNull()) {
        const QString title = page.documentTitles.value(m_document.toString());
        m_documentChip->setText((title.isEmpty() ? tr("One contract") : title) + u"  ×"_s);
        m_documentChip->setAccessibleName(tr("Only %1").arg(title));
        m_documentChip->updateGeometry();
    }
    if (offset > 0)
        return m_model.appendPage(page);
    m_model.setPage(page);
    m_empty->set(u"view-history"_s, tr("No entry fits"),
                 tr("Nothing like this has been done in the time chosen."), tr("Show &everything"));
    m_stack->setCurrentIndex(page.entries.isEmpty() ? AuditEmpty : AuditTable);
    if (!page.entries.isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void AuditScreen::rememberActors(const workflow::AuditPage &page)
{
    for (const model::AuditEntry &entry : page.entries) {
        if (m_actor->findData(entry.event.actor) < 0)
            m_actor->addItem(actorText(entry.event.actor), entry.event.actor);
    }
}

void AuditScreen::clearFilters()
{
    for (QComboBox *box : {m_action, m_actor, m_time}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    openDocument({});
}

void AuditScreen::verify()
{
    m_verify->setEnabled(false);
    m_chain->setState(State::Info, tr("Checking the chain…"));
    base::deliver(m_workbench.verifyAudit(), this,
                  [this](const base::Result<model::AuditVerification> &verification) {
                      m_verify->setEnabled(true);
                      if (verification)
                          return showVerification(*verification);
                      m_chain->setState(State::Ask, tr("Could not be checked"));
                      m_failure->show(verification.error(), tr("&Try again"));
                  });
}

void AuditScreen::showVerification(const model::AuditVerification &verification)
{
    m_verified = true;
    if (!verification.intact()) {
        const qint64 bad = verification.findings.constFirst().seq;
        m_chain->setState(State::Stop, tr("The chain is broken"));
        m_alarm->show(State::Stop,
                      tr("The log was changed from outside: entry %1 does not fit the chain. "
                         "Entries before it are sound. Keep a copy of the workspace as it is and "
                         "compare it with your outside checkpoints.")
                          .arg(QLocale().toString(bad)));
        m_model.setBadEntry(bad);
        return;
    }
    m_alarm->hide();
    m_model.setBadEntry(0);
    const QString upTo = tr("Verified to entry %1").arg(QLocale().toString(verification.entries));
    const QString outside = verification.newestOutsideCheckpoint.isValid()
        ? tr("outside checkpoint of %1").arg(momentText(verification.newestOutsideCheckpoint))
        : tr("no outside checkpoint yet");
    //: "Verified to entry 18,240", "outside checkpoint of 22 Nov 2026, 09:00"
    m_chain->setState(State::Ok, tr("%1, %2").arg(upTo, outside));
}

void AuditScreen::exportLog()
{
    m_prompter.pickSaveFile(
        this, tr("Export the log"), u"audit-log.json"_s, tr("Log (*.json)"),
        [this](const QString &path) {
            base::deliver(m_workbench.exportAudit(path), this,
                          [this](const base::Result<QString> &written) {
                              if (!written)
                                  return tell(written.error());
                              tell(State::Ok, tr("The log was written to %1.").arg(*written));
                          });
        });
}

QByteArray AuditScreen::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << auditLayoutVersion << m_table->horizontalHeader()->saveState();
    return layout;
}

void AuditScreen::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    int version = 0;
    QByteArray header;
    stream >> version >> header;
    if (stream.status() == QDataStream::Ok && version == auditLayoutVersion)
        m_table->horizontalHeader()->restoreState(header);
}

} // namespace countersign::ui
