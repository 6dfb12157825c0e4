// SPDX-License-Identifier: Apache-2.0
#include "ui/people/passworddialog.h"

#include "core/base/deliver.h"
#include "ui/firststart/strengthmeter.h"
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

namespace
{

QLineEdit *makeSecretEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PasswordDialog::PasswordDialog(const QString &title, const QString &explanation, Asks asks,
                               KeepPassword keep, QWidget *parent)
    : QDialog(parent)
    , m_keep(std::move(keep))
    , m_name(new QLineEdit(this))
    , m_present(makeSecretEdit(u"passwordPresent"_s, this))
    , m_fresh(makeSecretEdit(u"passwordFresh"_s, this))
    , m_again(makeSecretEdit(u"passwordAgain"_s, this))
    , m_strength(new StrengthMeter(this))
    , m_message(new MessageBar(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(metric::readingWidth * 4 / 5);
    m_name->setObjectName(u"passwordName"_s);
    m_message->setObjectName(u"passwordMessage"_s);
    m_save->setObjectName(u"passwordSave"_s);
    m_save->setDefault(true);
    build(title, explanation, asks);
    for (QLineEdit *edit : {m_name, m_present, m_fresh, m_again})
        connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::updateSave);
    connect(m_fresh, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_strength->setStrength(strengthOf(text)); });
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::save);
    updateSave();
}

void PasswordDialog::build(const QString &title, const QString &explanation, Asks asks)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
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
    add(tr("Ne&w password"), m_fresh, true);
    column->addWidget(m_strength);
    add(tr("The same &again"), m_again, true);
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
        m_fresh->setFocus(); // of what is left to fill in the first
}

void PasswordDialog::updateSave()
{
    const bool same = m_fresh->text() == m_again->text();
    const bool named = m_name->isHidden() || !m_name->text().trimmed().isEmpty();
    const bool known = m_present->isHidden() || !m_present->text().isEmpty();
    m_save->setEnabled(!m_working && same && named && known && !m_fresh->text().isEmpty());
    m_again->setProperty("csInvalid", !same && m_again->text().size() >= m_fresh->text().size());
    m_again->update();
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
