// SPDX-License-Identifier: Apache-2.0
#include "ui/firststart/firststartpages.h"

#include "ui/firststart/strengthmeter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/headings.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return form.match(text).hasMatch();
}

} // namespace

FirstStartPage::FirstStartPage(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    setMargins(m_content, 0, 0);
    m_content->setSpacing(metric::small);
    QLabel *heading = makePageTitle(title, this);
    heading->setWordWrap(true);
    m_content->addWidget(heading);
    m_content->addWidget(makeHint(hint, this));
    m_content->addSpacing(metric::medium);
}

void FirstStartPage::addInput(const QString &label, QWidget *input, const QString &hint)
{
    m_content->addWidget(makeFieldLabel(label, input));
    m_content->addWidget(input);
    if (!hint.isEmpty())
        m_content->addWidget(makeHint(hint, this));
}

WorkspacePage::WorkspacePage(const QString &folder, Prompter &prompter, QWidget *parent)
    : FirstStartPage(tr("Where shall your contracts be kept?"),
                     tr("Countersign keeps everything on this computer, encrypted, in one folder. "
                        "Nothing leaves it without your say."),
                     parent)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
{
    m_folder->setObjectName(u"startFolder"_s);
    content()->addWidget(makeFieldLabel(tr("&Workspace folder"), m_folder));
    auto *choose = new QPushButton(icon(u"folder"_s), tr("C&hoose…"), this);
    choose->setObjectName(u"startFolderChoose"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    content()->addLayout(row);
    content()->addWidget(makeHint(
        tr("Choose a folder on a disk of this computer; a network drive can't be used."), this));
    content()->addStretch(1);
    connect(m_folder, &QLineEdit::textChanged, this, &FirstStartPage::edited);
    connect(choose, &QPushButton::clicked, this, [this, &prompter] {
        prompter.pickFolder(this, tr("Workspace folder"),
                            [this](const QString &picked) { m_folder->setText(picked); });
    });
}

QString WorkspacePage::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString WorkspacePage::missing() const
{
    if (folder().isEmpty())
        return tr("Choose a folder.");
    return QDir::isAbsolutePath(folder()) ? QString() : tr("Give the whole path of the folder.");
}

QWidget *WorkspacePage::firstInput() const
{
    return m_folder;
}

ReviewerPage::ReviewerPage(const QString &name, QWidget *parent)
    : FirstStartPage(tr("Who are you?"),
                     tr("Your name stands in the log beside every decision you make, and on what "
                        "you send for signature."),
                     parent)
    , m_name(new QLineEdit(name, this))
    , m_email(new QLineEdit(this))
{
    m_name->setObjectName(u"startName"_s);
    m_email->setObjectName(u"startEmail"_s);
    addInput(tr("&Name"), m_name);
    content()->addSpacing(metric::small);
    addInput(tr("&E-mail (may stay empty)"), m_email);
    content()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &FirstStartPage::edited);
    connect(m_email, &QLineEdit::textChanged, this, &FirstStartPage::edited);
}

QString ReviewerPage::name() const
{
    return m_name->text().trimmed();
}

QString ReviewerPage::email() const
{
    return m_email->text().trimmed();
}

QString ReviewerPage::missing() const
{
    if (name().isEmpty())
        return tr("Give your name.");
    return email().isEmpty() || looksLikeEmail(email()) ? QString()
                                                        : tr("This is no e-mail address.");
}

QWidget *ReviewerPage::firstInput() const
{
    return m_name;
}

KeyPage::KeyPage(bool keyringAvailable, QWidget *parent)
    : FirstStartPage(tr("Who opens the workspace?"),
                     tr("The workspace is locked with a key. Choose what opens it; you get a "
                        "recovery key on paper as well."),
                     parent)
    , m_keyring(new QRadioButton(tr("&My sign-in to this computer"), this))
    , m_passphrase(new QRadioButton(tr("A &passphrase"), this))
    , m_inputs(new QWidget(this))
    , m_first(new QLineEdit(m_inputs))
    , m_second(new QLineEdit(m_inputs))
    , m_meter(new StrengthMeter(m_inputs))
{
    m_keyring->setObjectName(u"startKeyring"_s);
    m_passphrase->setObjectName(u"startPassphrase"_s);
    m_first->setObjectName(u"startPassphraseFirst"_s);
    m_second->setObjectName(u"startPassphraseSecond"_s);
    m_meter->setObjectName(u"startStrength"_s);
    for (QLineEdit *edit : {m_first, m_second}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &KeyPage::update);
    }
    content()->addWidget(m_keyring);
    content()->addWidget(
        makeHint(keyringAvailable
                     ? tr("The key lies in the keyring of your desktop and opens with it, unasked.")
                     : tr("This desktop has no keyring that answers, so a passphrase is needed."),
                 this));
    content()->addSpacing(metric::small);
    content()->addWidget(m_passphrase);
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins(metric::huge, 0, 0, 0);
    inputs->setSpacing(metric::small);
    inputs->addWidget(makeFieldLabel(tr("Pass&phrase"), m_first));
    inputs->addWidget(m_first);
    inputs->addWidget(m_meter);
    inputs->addWidget(makeFieldLabel(tr("The same &once more"), m_second));
    inputs->addWidget(m_second);
    content()->addWidget(m_inputs);
    content()->addStretch(1);
    m_keyring->setEnabled(keyringAvailable);
    m_keyring->setChecked(keyringAvailable);
    m_passphrase->setChecked(!keyringAvailable);
    connect(m_keyring, &QRadioButton::toggled, this, &KeyPage::update);
    update();
}

void KeyPage::update()
{
    m_inputs->setVisible(m_passphrase->isChecked());
    m_meter->setStrength(strengthOf(m_first->text()));
    Q_EMIT edited();
}

KeyKeeping KeyPage::keeping() const
{
    return m_keyring->isChecked() ? KeyKeeping::Keyring : KeyKeeping::Passphrase;
}

base::Secret KeyPage::passphrase() const
{
    return keeping() == KeyKeeping::Passphrase ? base::Secret::fromString(m_first->text())
                                               : base::Secret();
}

QString KeyPage::missing() const
{
    if (keeping() == KeyKeeping::Keyring)
        return {};
    const Strength strength = strengthOf(m_first->text());
    if (strength == Strength::None)
        return tr("Give a passphrase.");
    if (strength == Strength::TooShort)
        return strengthText(strength);
    if (m_second->text().isEmpty())
        return tr("Type the passphrase once more.");
    return m_first->text() == m_second->text() ? QString() : tr("The two passphrases differ.");
}

QWidget *KeyPage::firstInput() const
{
    return m_keyring->isChecked() ? static_cast<QWidget *>(m_keyring) : m_first;
}

} // namespace countersign::ui
