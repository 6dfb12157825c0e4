// SPDX-License-Identifier: Apache-2.0
#include "ui/people/passworddialog.h"

#include "core/base/deliver.h"
#include "ui/people/freshpassword.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

PasswordDialog::PasswordDialog(const QString &title, const QString &explanation, Asks asks,
                               KeepPassword keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_name(new QLineEdit(this))
    , m_present(new QLineEdit(this))
    , m_fresh(new FreshPassword(u"password"_s, tr("Ne&w password"), this))
    , m_message(new MessageBar(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(metric::readingWidth * 4 / 5);
    m_name->setObjectName(u"passwordName"_s);
    m_present->setObjectName(u"passwordPresent"_s);
    m_present->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(u"passwordMessage"_s);
    m_save->setObjectName(u"passwordSave"_s);
    m_save->setDefault(true);
    build(title, explanation, asks);
    for (QLineEdit *edit : {m_name, m_present})
        connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::updateSave);
    connect(m_fresh, &FreshPassword::edited, this, &PasswordDialog::updateSave);
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::save);
    updateSave();
}

void PasswordDialog::build(const QString &title, const QString &explanation, Asks asks)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *inputs = new QWidget(this);
    auto *column = new QVBoxLayout(inputs);
    setMargins(column, metric::huge, 0);
    column->setSpacing(metric::small);
    column->addWidget(makePageTitle(title, this));
    column->addWidget(makeHint(explanation, this));
    column->addSpacing(metric::small);
    const auto add = [column](const QString &label, QLineEdit *edit, bool wanted) {
        QLabel *above = makeFieldLabel(label, edit);
        above->setVisible(wanted);
        edit->setVisible(wanted);
        column->addWidget(above);
        column->addWidget(edit);
    };
    add(tr("&Name"), m_name, asks == Asks::NameAndFresh);
    add(tr("&Present password"), m_present, asks == Asks::PresentAndFresh);
    column->addWidget(m_fresh);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->setSpacing(metric::small);
    foot->addWidget(m_message);
    foot->addWidget(buttons);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, metric::large);
    whole->setSpacing(metric::medium);
    whole->addWidget(new DialogBody(inputs, this), 1);
    whole->addLayout(foot);
}

void PasswordDialog::setName(const QString &name)
{
    m_name->setText(name);
    if (!name.isEmpty())
        m_fresh->first()->setFocus(); // of what is left to fill in the first
}

void PasswordDialog::updateSave()
{
    const bool named = m_name->isHidden() || !m_name->text().trimmed().isEmpty();
    const bool known = m_present->isHidden() || !m_present->text().isEmpty();
    m_save->setEnabled(!m_working && named && known && m_fresh->isReady());
}

void PasswordDialog::save()
{
    PasswordEntry entry{m_name->text().simplified(), base::Secret::fromString(m_present->text()),
                        base::Secret::fromString(m_fresh->text())};
    m_working = true;
    updateSave();
    base::deliver(m_keep(std::move(entry)), this, [this](const base::Result<> &kept) {
        m_working = false;
        updateSave();
        if (kept)
            accept();
        else
            m_message->show(kept.error());
    });
}

} // namespace countersign::ui
