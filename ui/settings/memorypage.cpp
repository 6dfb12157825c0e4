// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/memorypage.h"

#include "core/base/deliver.h"
#include "ui/settings/learningpanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum Column { What, Held, Changed, ColumnCount };
enum PlaceRole { PageRole = Qt::UserRole + 1, TopRole };

// Of a page's height, around a place; and how wide it is shown.
constexpr double placeAbove = 0.008;
constexpr double placeHeight = 0.035;
constexpr QSize placePicture(200, 32);

} // namespace

MemoryPage::MemoryPage(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : SettingsPage(u"settingsMemory"_s, tr("What was learned"),
                   tr("Approved contracts teach: where a value stands on the pages of a layout, "
                      "how a name was misread, what is usual with a party. Only what a person "
                      "decided counts, and nothing of it leaves this machine."),
                   parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_tree(new QTreeWidget(widget()))
    , m_empty(new EmptyState(widget()))
    , m_learning(new LearningPanel(workbench, prompter, widget()))
    , m_message(new MessageBar(widget()))
{
    build();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &MemoryPage::updateButtons);
    connect(&workbench, &workflow::Workbench::memoryChanged, this, &MemoryPage::refresh);
    show({});
}

QPushButton *MemoryPage::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void MemoryPage::build()
{
    m_tree->setObjectName(u"memoryTree"_s);
    m_tree->setAccessibleName(tr("What was learned"));
    m_tree->setHeaderLabels({tr("Layout, party"), tr("Held"), tr("Last")});
    m_tree->setMinimumHeight(metric::rowDense * 10);
    m_tree->setIconSize(placePicture);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Held, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Changed, QHeaderView::ResizeToContents);
    m_empty->setObjectName(u"memoryEmpty"_s);
    m_empty->set(u"view-list-details"_s, tr("Nothing learned yet"),
                 tr("Confirm or correct fields and approve contracts: the next one of the same "
                    "layout or with the same party is read better."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    m_forget = addButton(buttons, tr("&Forget"), u"memoryForget"_s);
    m_forgetAll = addButton(buttons, tr("Forget &everything"), u"memoryForgetAll"_s);
    setButtonKind(m_forgetAll, ButtonKind::Destructive);
    buttons->addStretch(1);
    m_import = addButton(buttons, tr("&Import…"), u"memoryImport"_s);
    m_export = addButton(buttons, tr("E&xport…"), u"memoryExport"_s);
    m_message->setObjectName(u"memoryMessage"_s);
    m_message->hide();
    content()->addWidget(m_empty);
    content()->addWidget(m_tree);
    content()->addWidget(m_message);
    content()->addLayout(buttons);
    content()->addSpacing(metric::large);
    content()->addWidget(m_learning);
    connect(m_forget, &QPushButton::clicked, this, &MemoryPage::forget);
    connect(m_forgetAll, &QPushButton::clicked, this, &MemoryPage::forgetAll);
    connect(m_export, &QPushButton::clicked, this, &MemoryPage::exportAll);
    connect(m_import, &QPushButton::clicked, this, &MemoryPage::importFile);
}

void MemoryPage::load(const workflow::Settings &)
{
    refresh();
    m_learning->refresh();
}

void MemoryPage::refresh()
{
    base::deliver(m_workbench.memory(), this, [this](const base::Result<model::Memory> &memory) {
        if (memory)
            show(*memory);
        else
            m_message->show(memory.error());
    });
}

namespace
{

QString heldText(const model::LearnedSupport &support)
{
    //: how often something learned was right
    return MemoryPage::tr("%1 of %2").arg(support.right).arg(support.right + support.wrong);
}

QTreeWidgetItem *addPart(QTreeWidgetItem *entry, const QString &what, const QString &held,
                         const QDateTime &changed)
{
    auto *part = new QTreeWidgetItem(entry, {what, held, momentText(changed)});
    part->setToolTip(What, what);
    return part;
}

QTreeWidgetItem *addEntry(QTreeWidget *tree, const QString &name, int documents,
                          const model::LearnedId &id, const QDateTime &changed)
{
    const QString count = MemoryPage::tr("%n contract(s)", nullptr, documents);
    auto *entry = new QTreeWidgetItem(tree, {name, count, momentText(changed)});
    entry->setData(What, Qt::UserRole, id.toString());
    entry->setToolTip(What, name);
    QFont font = entry->font(What);
    font.setWeight(QFont::DemiBold);
    entry->setFont(What, font);
    return entry;
}

// Names and numbers were left out of the words around a place.
QString wordsText(QStringList words)
{
    words.replaceInStrings(QRegularExpression(u"^$"_s), u"…"_s);
    return words.join(u' ');
}

QString placeText(const model::LearnedPlace &place)
{
    const QString field = fieldText(place.key);
    if (!place.printed.isEmpty()) {
        //: A field's name and its value: "Title “RENTAL ORDER”"
        return MemoryPage::tr("%1 “%2”").arg(field, place.printed);
    }
    if (!place.label.isEmpty()) {
        //: A field's name and what a form prints beside it: "Effective date, labelled “hire
        //: starts”"
        return MemoryPage::tr("%1, labelled “%2”").arg(field, place.label);
    }
    if (!place.before.isEmpty()) {
        //: "Effective date, after “binding as from”"
        return MemoryPage::tr("%1, after “%2”").arg(field, wordsText(place.before));
    }
    return MemoryPage::tr("%1, before “%2”").arg(field, wordsText(place.after));
}

void addLayout(QTreeWidget *tree, const model::LearnedLayout &layout)
{
    const QString title
        = layout.title.isEmpty() ? MemoryPage::tr("A layout without a title") : layout.title;
    QTreeWidgetItem *entry = addEntry(tree, title, layout.documents, layout.id, layout.changedAt);
    for (const model::LearnedPlace &place : layout.places) {
        QTreeWidgetItem *part
            = addPart(entry, placeText(place), heldText(place.support), place.support.changedAt);
        part->setData(What, PageRole, place.pageIndex);
        part->setData(What, TopRole, place.top);
    }
}

void addCounterparty(QTreeWidget *tree, const model::LearnedCounterparty &counterparty)
{
    QTreeWidgetItem *entry = addEntry(tree, counterparty.name, counterparty.documents,
                                      counterparty.id, counterparty.changedAt);
    for (const model::LearnedAlias &alias : counterparty.aliases)
        addPart(entry, MemoryPage::tr("“%1” means “%2”").arg(alias.read, alias.meant),
                heldText(alias.support), alias.support.changedAt);
    for (const model::LearnedHabit &habit : counterparty.habits)
        addPart(
            entry,
            MemoryPage::tr("%1: %2").arg(fieldText(habit.key), valueText(habit.key, habit.value)),
            MemoryPage::tr("%n time(s)", nullptr, habit.count), counterparty.changedAt);
}

} // namespace

void MemoryPage::show(const model::Memory &memory)
{
    m_tree->clear();
    for (const model::LearnedLayout &layout : memory.layouts)
        addLayout(m_tree, layout);
    for (const model::LearnedCounterparty &counterparty : memory.counterparties)
        addCounterparty(m_tree, counterparty);
    m_tree->setVisible(!memory.isEmpty());
    m_empty->setVisible(memory.isEmpty());
    m_forgetAll->setEnabled(!memory.isEmpty());
    m_export->setEnabled(!memory.isEmpty());
    updateButtons();
    loadPictures();
}

void MemoryPage::loadPictures()
{
    using TaughtBy = QHash<model::LearnedId, model::DocumentId>;
    base::deliver(
        m_workbench.teaching().taughtBy(), this, [this](const base::Result<TaughtBy> &taught) {
            for (int i = 0; taught && i < m_tree->topLevelItemCount(); ++i) {
                QTreeWidgetItem *entry = m_tree->topLevelItem(i);
                const auto id = model::LearnedId::parse(entry->data(What, Qt::UserRole).toString());
                const auto from = id ? taught->constFind(*id) : taught->cend();
                for (int row = 0; from != taught->cend() && row < entry->childCount(); ++row)
                    loadPicture(entry->child(row), *id, *from);
            }
        });
}

void MemoryPage::loadPicture(QTreeWidgetItem *part, const model::LearnedId &entry,
                             model::DocumentId document)
{
    if (!part->data(What, PageRole).isValid())
        return;
    const int page = part->data(What, PageRole).toInt();
    const double top = part->data(What, TopRole).toDouble();
    // The list may be filled anew meanwhile: the row is looked for by what it shows.
    base::deliver(
        m_workbench.pagePreview(document, page), this,
        [this, entry, top, text = part->text(What)](const base::Result<QImage> &image) {
            if (!image || image->isNull())
                return;
            const int from = qMax(0, int((top - placeAbove) * image->height()));
            const QImage piece
                = image->copy(0, from, image->width(), int(placeHeight * image->height()));
            const QList<QTreeWidgetItem *> rows
                = m_tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, What);
            for (QTreeWidgetItem *row : rows) {
                if (row->parent()
                    && row->parent()->data(What, Qt::UserRole).toString() == entry.toString())
                    row->setIcon(What,
                                 QPixmap::fromImage(piece.scaled(placePicture, Qt::KeepAspectRatio,
                                                                 Qt::SmoothTransformation)));
            }
        });
}

void MemoryPage::updateButtons()
{
    m_forget->setEnabled(m_tree->currentItem() != nullptr);
}

void MemoryPage::forget()
{
    QTreeWidgetItem *entry = m_tree->currentItem();
    if (!entry)
        return;
    if (entry->parent())
        entry = entry->parent();
    const auto id = model::LearnedId::parse(entry->data(What, Qt::UserRole).toString());
    if (!id)
        return;
    const QString name = entry->text(What);
    m_prompter.confirm(
        this,
        {tr("Forget what was learned of %1?").arg(name),
         tr("Contracts that were read stay as they are. New ones are read without it."),
         tr("Forget"), true},
        [this, id = *id, name] {
            base::deliver(m_workbench.forgetLearned(id), this,
                          [this, name](const base::Result<> &done) {
                              report(done, tr("Forgotten: %1.").arg(name));
                          });
        });
}

void MemoryPage::forgetAll()
{
    m_prompter.confirm(
        this,
        {tr("Forget everything that was learned?"),
         tr("Contracts that were read stay as they are. Export it first to keep a copy."),
         tr("Forget everything"), true},
        [this] {
            base::deliver(
                m_workbench.forgetAllLearned(), this, [this](const base::Result<int> &gone) {
                    report(gone ? base::Result<>() : gone.error(), tr("Everything is forgotten."));
                });
        });
}

void MemoryPage::exportAll()
{
    m_prompter.pickSaveFile(this, tr("Export what was learned"), u"countersign-memory.json"_s,
                            tr("Memory (*.json)"), [this](const QString &path) {
                                base::deliver(m_workbench.exportMemory(path), this,
                                              [this, path](const base::Result<> &done) {
                                                  report(done, tr("Written to %1.").arg(path));
                                              });
                            });
}

void MemoryPage::importFile()
{
    m_prompter.pickFiles(this, tr("Import what another office learned"), tr("Memory (*.json)"),
                         [this](const QStringList &paths) {
                             if (!paths.isEmpty())
                                 importFrom(paths.constFirst(), {});
                         });
}

void MemoryPage::importFrom(const QString &path, const QString &trusted)
{
    base::deliver(m_workbench.importMemory(path, trusted), this,
                  [this, path](const base::Result<int> &taken) {
                      if (!taken && taken.error().code == u"memory.signer_unknown"_s) {
                          askForTrust(path, taken.error());
                          return;
                      }
                      report(taken ? base::Result<>() : taken.error(),
                             tr("%n entry(s) taken in.", nullptr, taken.value_or(0)));
                  });
}

void MemoryPage::askForTrust(const QString &path, const base::Error &unknown)
{
    const QString fingerprint = unknown.facts.value(u"fingerprint"_s).toString();
    m_prompter.confirm(
        this,
        {tr("Trust what “%1” learned?").arg(unknown.facts.value(u"office"_s).toString()),
         tr("The file is signed with a key that this office has not seen before:\n%1\nAsk the "
            "other office whether it is theirs. What they learned changes how your contracts are "
            "read.")
             .arg(fingerprint),
         tr("Trust and import"), false},
        [this, path, fingerprint] { importFrom(path, fingerprint); });
}

void MemoryPage::report(const base::Result<> &done, const QString &success)
{
    if (done)
        m_message->show(State::Ok, success);
    else
        m_message->show(done.error());
}

} // namespace countersign::ui
