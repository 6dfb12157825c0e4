// SPDX-License-Identifier: Apache-2.0
#include "ui/firststart/recoverypage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Words in a frame of their own, in fixed pitch.
class KeyFrame final : public QLabel
{
public:
    explicit KeyFrame(QWidget *parent)
        : QLabel(parent)
    {
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setMargin(metric::large);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFont(codeFont(scaledFont(font(), TextSize::Title)));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), themeColour(Role::Surface), themeColour(Role::ControlLine),
                 metric::radius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

RecoveryPage::RecoveryPage(Prompter &prompter, QWidget *parent)
    : FirstStartPage(tr("Your recovery key"),
                     tr("If your sign-in or passphrase is lost, only this key opens the workspace. "
                        "It is shown this once. Print it or write it down and lock it away."),
                     parent)
    , m_prompter(prompter)
    , m_shown(new KeyFrame(this))
    , m_result(makeHint({}, this))
    , m_stored(new QCheckBox(tr("I have &stored the recovery key in a safe place"), this))
{
    m_shown->setObjectName(u"startRecoveryKey"_s);
    m_shown->setAccessibleName(tr("Recovery key"));
    m_result->setObjectName(u"startRecoveryResult"_s);
    m_stored->setObjectName(u"startRecoveryStored"_s);
    auto *copy = new QPushButton(icon(u"edit-copy"_s), tr("&Copy"), this);
    copy->setObjectName(u"startRecoveryCopy"_s);
    auto *saveButton = new QPushButton(icon(u"document-save"_s), tr("Sa&ve as a file…"), this);
    saveButton->setObjectName(u"startRecoverySave"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(copy);
    row->addWidget(saveButton);
    row->addWidget(m_result, 1);
    content()->addWidget(m_shown);
    content()->addLayout(row);
    content()->addSpacing(metric::medium);
    content()->addWidget(m_stored);
    content()->addStretch(1);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_recoveryKey);
        m_result->setText(tr("Copied. Paste it where it is safe, then copy something else."));
    });
    connect(saveButton, &QPushButton::clicked, this, &RecoveryPage::save);
    connect(m_stored, &QCheckBox::toggled, this, &FirstStartPage::edited);
}

void RecoveryPage::setKey(const QString &recoveryKey)
{
    m_recoveryKey = recoveryKey;
    m_shown->setText(recoveryKey);
}

void RecoveryPage::save()
{
    m_prompter.pickSaveFile(this, tr("Save the recovery key"), u"countersign-recovery-key.txt"_s,
                            tr("Text (*.txt)"), [this](const QString &path) { write(path); });
}

void RecoveryPage::write(const QString &path)
{
    QSaveFile file(path);
    const QString text = tr("Countersign recovery key") + u"\n\n"_s + m_recoveryKey + u'\n';
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(text.toUtf8());
    }
    m_result->setText(file.commit() ? tr("Saved. Move the file to a place outside this computer.")
                                    : tr("The file could not be written. Choose another place."));
}

QString RecoveryPage::missing() const
{
    return m_stored->isChecked() ? QString() : tr("Store the key first, then tick the box.");
}

QWidget *RecoveryPage::firstInput() const
{
    return m_stored;
}

} // namespace countersign::ui
