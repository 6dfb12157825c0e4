// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/waysinpage.h"

#include "core/base/deliver.h"
#include "ui/inlets/folderdialog.h"
#include "ui/inlets/mailboxpart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum FolderColumn { FolderPlace, FolderStanding, FolderColumnCount };
enum ProblemColumn { ProblemName, ProblemReason, ProblemColumnCount };

QTreeWidget *makeTable(const QString &name, const QString &spoken, const QStringList &headers,
                       int rows, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFixedHeight(metric::row * rows);
    table->header()->setStretchLastSection(true);
    table->header()->resizeSection(0, metric::formWidth * 2 / 5);
    return table;
}

} // namespace

WaysInPage::WaysInPage(workflow::InletBench &inlets, Prompter &prompter, QWidget *parent)
    : SettingsPage(u"settingsWaysIn"_s, tr("Ways in"),
                   tr("What is put into a watched folder is taken in as soon as it is complete, "
                      "each file once. Mail messages among them give their attachments."),
                   parent)
    , m_inlets(inlets)
    , m_prompter(prompter)
    , m_folders(makeTable(u"waysInFolders"_s, tr("Watched folders"),
                          {tr("Folder"), tr("How it stands")}, 5, widget()))
    , m_empty(new EmptyState(widget()))
    , m_mailboxes(new MailboxPart(inlets, prompter, widget()))
    , m_problems(makeTable(u"waysInProblems"_s, tr("Not taken in"),
                           {tr("File or message"), tr("Why")}, 5, widget()))
    , m_problemPart(new QWidget(widget()))
    , m_message(new MessageBar(widget()))
{
    buildFolders();
    content()->addSpacing(metric::large);
    content()->addWidget(m_mailboxes);
    buildProblems();
    buildPhone();
    connect(&m_inlets, &workflow::InletBench::foldersChanged, this, &WaysInPage::refreshFolders);
    connect(&m_inlets, &workflow::InletBench::checked, this, [this] {
        if (isVisible()) {
            refreshStatuses();
            m_mailboxes->refreshStatuses();
            refreshProblems();
        }
    });
    showFolders({});
    showProblems({});
}

QPushButton *WaysInPage::addButton(QLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void WaysInPage::buildFolders()
{
    m_empty->setObjectName(u"waysInEmpty"_s);
    m_empty->set(u"folder"_s, tr("No folder is watched"),
                 tr("Let scanners and colleagues put files into a folder, also on a network "
                    "drive, and they come in by themselves."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    m_add = addButton(buttons, tr("&Watch a folder…"), u"waysInAdd"_s);
    m_edit = addButton(buttons, tr("&Change…"), u"waysInEdit"_s);
    buttons->addStretch(1);
    m_remove = addButton(buttons, tr("&Remove"), u"waysInRemove"_s);
    setButtonKind(m_remove, ButtonKind::Destructive);
    m_message->setObjectName(u"waysInMessage"_s);
    content()->addWidget(makeSectionTitle(tr("Watched folders"), widget()));
    content()->addWidget(m_empty);
    content()->addWidget(m_folders);
    content()->addWidget(m_message);
    content()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const model::WatchedFolder *folder = currentFolder())
            edit(*folder);
    });
    connect(m_folders, &QTreeWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &WaysInPage::remove);
    connect(m_folders, &QTreeWidget::currentItemChanged, this, &WaysInPage::updateButtons);
}

void WaysInPage::buildProblems()
{
    auto *column = new QVBoxLayout(m_problemPart);
    setMargins(column, 0, 0);
    column->setSpacing(metric::small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    m_again = addButton(buttons, tr("&Try again"), u"waysInTryAgain"_s);
    m_open = addButton(buttons, tr("Show in its &folder"), u"waysInOpen"_s);
    buttons->addStretch(1);
    column->addWidget(makeSectionTitle(tr("Not taken in"), m_problemPart));
    column->addWidget(makeHint(tr("Files lie in “problems” of their folder, messages stay in "
                                  "their mailbox. Get a better copy, or try again."),
                               m_problemPart));
    column->addWidget(m_problems);
    column->addLayout(buttons);
    content()->addSpacing(metric::large);
    content()->addWidget(m_problemPart);
    connect(m_again, &QPushButton::clicked, this, &WaysInPage::tryAgain);
    connect(m_problems, &QTreeWidget::currentItemChanged, this, &WaysInPage::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int row = m_problems->indexOfTopLevelItem(m_problems->currentItem());
        if (row >= 0 && !m_listed.at(row).path.isEmpty())
            m_prompter.openPage(this, QUrl::fromLocalFile(QFileInfo(m_listed.at(row).path).path()));
    });
}

void WaysInPage::buildPhone()
{
    auto *phone = new QPushButton(tr("From a &phone…"), widget());
    phone->setObjectName(u"waysInPhone"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(phone);
    row->addStretch(1);
    content()->addSpacing(metric::large);
    content()->addWidget(makeSectionTitle(tr("Phone"), widget()));
    content()->addWidget(makeHint(
        tr("A phone in the same network can photograph pages in its browser and send them here. "
           "The page is there only while its code is shown."),
        widget()));
    content()->addLayout(row);
    connect(phone, &QPushButton::clicked, this, &WaysInPage::phoneRequested);
}

void WaysInPage::load(const workflow::Settings &)
{
    refreshFolders();
    m_mailboxes->refresh();
    refreshProblems();
}

void WaysInPage::refreshFolders()
{
    base::deliver(m_inlets.folders(), this,
                  [this](const base::Result<QList<model::WatchedFolder>> &folders) {
                      if (folders)
                          showFolders(*folders);
                      else
                          m_message->show(folders.error());
                  });
}

void WaysInPage::refreshProblems()
{
    base::deliver(m_inlets.problems(), this,
                  [this](const base::Result<QList<model::InletProblem>> &problems) {
                      if (problems && *problems != m_listed)
                          showProblems(*problems);
                  });
}

void WaysInPage::showFolders(const QList<model::WatchedFolder> &folders)
{
    m_shown = folders;
    m_folders->clear();
    for (const model::WatchedFolder &folder : folders) {
        auto *item = new QTreeWidgetItem(m_folders, {folder.path});
        item->setToolTip(FolderPlace, folder.path);
    }
    m_folders->setCurrentItem(m_folders->topLevelItem(0));
    m_folders->setVisible(!folders.isEmpty());
    m_empty->setVisible(folders.isEmpty());
    refreshStatuses();
    updateButtons();
}

void WaysInPage::refreshStatuses()
{
    const QList<model::InletStatus> statuses = m_inlets.statuses();
    for (int row = 0; row < m_folders->topLevelItemCount(); ++row) {
        const model::InletStatus *found = nullptr;
        for (const model::InletStatus &status : statuses) {
            if (status.inlet == m_shown.at(row).id)
                found = &status;
        }
        const QString text = inletStandingText(m_shown.at(row).enabled, found);
        QTreeWidgetItem *item = m_folders->topLevelItem(row);
        item->setText(FolderStanding, text);
        item->setToolTip(FolderStanding, text);
    }
}

void WaysInPage::showProblems(const QList<model::InletProblem> &problems)
{
    m_listed = problems;
    m_problems->clear();
    for (const model::InletProblem &problem : problems) {
        auto *item = new QTreeWidgetItem(m_problems, {problem.name, problem.reason});
        item->setToolTip(ProblemName, problem.path);
        item->setToolTip(ProblemReason, problem.reason);
    }
    m_problems->setCurrentItem(m_problems->topLevelItem(0));
    m_problemPart->setVisible(!problems.isEmpty());
    updateButtons();
}

void WaysInPage::updateButtons()
{
    const bool chosen = currentFolder();
    m_edit->setVisible(!m_shown.isEmpty());
    m_remove->setVisible(!m_shown.isEmpty());
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_again->setEnabled(m_problems->currentItem());
    const int row = m_problems->indexOfTopLevelItem(m_problems->currentItem());
    m_open->setEnabled(row >= 0 && !m_listed.at(row).path.isEmpty());
}

const model::WatchedFolder *WaysInPage::currentFolder() const
{
    const int row = m_folders->indexOfTopLevelItem(m_folders->currentItem());
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void WaysInPage::edit(const model::WatchedFolder &folder)
{
    auto *dialog = new FolderDialog(m_inlets, m_prompter, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WaysInPage::remove()
{
    const model::WatchedFolder *folder = currentFolder();
    if (!folder)
        return;
    Question question;
    question.title = tr("Watch this folder no longer?");
    question.text = tr("%1 and the files in it stay as they are.").arg(folder->path);
    question.acceptText = tr("Remove");
    question.destructive = true;
    m_prompter.confirm(this, question, [this, id = folder->id] {
        base::deliver(m_inlets.removeFolder(id), this, [this](const base::Result<> &done) {
            if (!done)
                m_message->show(done.error());
        });
    });
}

void WaysInPage::tryAgain()
{
    const int row = m_problems->indexOfTopLevelItem(m_problems->currentItem());
    if (row < 0)
        return;
    base::deliver(m_inlets.tryAgain(m_listed.at(row)), this, [this](const base::Result<> &done) {
        if (!done)
            m_message->show(done.error());
        refreshProblems();
    });
}

} // namespace countersign::ui
