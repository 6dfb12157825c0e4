// SPDX-License-Identifier: Apache-2.0
#include "ui/inlets/mailboxpart.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/inlets/mailboxdialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum MailboxColumn { MailboxName, MailboxStanding };

}

QString inletStandingText(bool enabled, const model::InletStatus *status)
{
    if (!enabled)
        return MailboxPart::tr("off");
    if (!status || !status->checkedAt.isValid())
        return MailboxPart::tr("not looked into yet");
    if (!status->errorCode.isEmpty())
        return errorText(status->errorCode).what;
    QStringList parts;
    if (status->taken > 0)
        parts.append(MailboxPart::tr("%n taken in", nullptr, status->taken));
    if (status->waiting > 0)
        parts.append(MailboxPart::tr("%n still being written", nullptr, status->waiting));
    if (status->problems > 0)
        parts.append(MailboxPart::tr("%n problem(s)", nullptr, status->problems));
    parts.append(
        MailboxPart::tr("looked into at %1")
            .arg(QLocale().toString(status->checkedAt.toLocalTime().time(), QLocale::ShortFormat)));
    return parts.join(u" · "_s);
}

MailboxPart::MailboxPart(workflow::InletBench &inlets, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_inlets(inlets)
    , m_prompter(prompter)
    , m_list(new QTreeWidget(this))
    , m_message(new MessageBar(this))
{
    build();
    connect(&m_inlets, &workflow::InletBench::mailboxesChanged, this, &MailboxPart::refresh);
    show({});
}

void MailboxPart::build()
{
    m_list->setObjectName(u"mailboxes"_s);
    m_list->setAccessibleName(tr("Mailboxes"));
    m_list->setHeaderLabels({tr("Mailbox"), tr("How it stands")});
    m_list->setRootIsDecorated(false);
    m_list->setFixedHeight(metric::row * 3);
    m_list->header()->resizeSection(MailboxName, metric::formWidth * 2 / 5);
    auto *add = new QPushButton(tr("Add a mail&box…"), this);
    add->setObjectName(u"mailboxAdd"_s);
    m_edit = new QPushButton(tr("Chang&e…"), this);
    m_edit->setObjectName(u"mailboxEdit"_s);
    m_remove = new QPushButton(tr("Remo&ve"), this);
    m_remove->setObjectName(u"mailboxRemove"_s);
    setButtonKind(m_remove, ButtonKind::Destructive);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->setSpacing(metric::small);
    column->addWidget(makeSectionTitle(tr("Mailboxes"), this));
    column->addWidget(makeHint(tr("Attachments of messages, also of forwarded ones, are taken in; "
                                  "each once. Logos and small pictures are passed over."),
                               this));
    column->addWidget(m_list);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            edit(m_shown.at(currentRow()));
    });
    connect(m_remove, &QPushButton::clicked, this, &MailboxPart::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MailboxPart::updateButtons);
}

void MailboxPart::refresh()
{
    base::deliver(m_inlets.mailboxes(), this,
                  [this](const base::Result<QList<model::Mailbox>> &mailboxes) {
                      if (mailboxes)
                          show(*mailboxes);
                      else
                          m_message->show(mailboxes.error());
                  });
}

void MailboxPart::show(const QList<model::Mailbox> &mailboxes)
{
    m_shown = mailboxes;
    m_list->clear();
    for (const model::Mailbox &mailbox : mailboxes)
        new QTreeWidgetItem(m_list, {mailbox.user});
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!mailboxes.isEmpty());
    refreshStatuses();
    updateButtons();
}

void MailboxPart::refreshStatuses()
{
    const QList<model::InletStatus> statuses = m_inlets.statuses();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const model::InletStatus *found = nullptr;
        for (const model::InletStatus &status : statuses) {
            if (status.inlet == m_shown.at(row).id)
                found = &status;
        }
        const QString text = inletStandingText(m_shown.at(row).enabled, found);
        m_list->topLevelItem(row)->setText(MailboxStanding, text);
        m_list->topLevelItem(row)->setToolTip(MailboxStanding, text);
    }
}

void MailboxPart::updateButtons()
{
    m_edit->setVisible(!m_shown.isEmpty());
    m_remove->setVisible(!m_shown.isEmpty());
    m_edit->setEnabled(currentRow() >= 0);
    m_remove->setEnabled(currentRow() >= 0);
}

int MailboxPart::currentRow() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_shown.size() ? row : -1;
}

void MailboxPart::edit(const model::Mailbox &mailbox)
{
    auto *dialog = new MailboxDialog(m_inlets, m_prompter, mailbox, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MailboxPart::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    Question question;
    question.title = tr("Look into this mailbox no longer?");
    question.text = tr("Its password is forgotten. %1 and its messages stay as they are.")
                        .arg(m_shown.at(row).user);
    question.acceptText = tr("Remove");
    question.destructive = true;
    m_prompter.confirm(this, question, [this, id = m_shown.at(row).id] {
        base::deliver(m_inlets.removeMailbox(id), this, [this](const base::Result<> &done) {
            if (!done)
                m_message->show(done.error());
        });
    });
}

} // namespace countersign::ui
