// SPDX-License-Identifier: Apache-2.0
#include "ui/firststart/firststartdialog.h"

#include "core/base/deliver.h"
#include "ui/firststart/firststartpages.h"
#include "ui/firststart/recoverypage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

FirstStartDialog::FirstStartDialog(const FirstStartOffer &offer, MakeWorkspace make,
                                   Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_workspace(new WorkspacePage(offer.folder, prompter, this))
    , m_reviewer(new ReviewerPage(offer.reviewerName, this))
    , m_key(new KeyPage(offer.keyringAvailable, this))
    , m_recovery(new RecoveryPage(prompter, this))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessageBar(this))
    , m_steps(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"firstStartDialog"_s);
    setWindowTitle(tr("Welcome to Countersign"));
    setWindowIcon(applicationIcon());
    buildFrame();
    for (FirstStartPage *each :
         {static_cast<FirstStartPage *>(m_workspace), static_cast<FirstStartPage *>(m_reviewer),
          static_cast<FirstStartPage *>(m_key), static_cast<FirstStartPage *>(m_recovery)}) {
        m_stack->addWidget(each);
        connect(each, &FirstStartPage::edited, this, &FirstStartDialog::updateButtons);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStartDialog::next);
    showStep(WorkspaceStep);
}

void FirstStartDialog::buildFrame()
{
    m_message->setObjectName(u"startMessage"_s);
    m_back->setObjectName(u"startBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"startNext"_s);
    m_next->setDefault(true);
    m_missing->setObjectName(u"startMissing"_s);
    setQuiet(m_missing);
    m_steps->setObjectName(u"startSteps"_s);
    setQuiet(m_steps);
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(metric::iconHero, metric::iconHero)));
    auto *top = new QHBoxLayout;
    top->addWidget(picture);
    top->addStretch(1);
    top->addWidget(m_steps);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *inputs = new QWidget(this);
    auto *column = new QVBoxLayout(inputs);
    setMargins(column, metric::huge, 0);
    column->setSpacing(metric::medium);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->setSpacing(metric::medium);
    foot->addWidget(m_message);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, metric::huge);
    layout->setSpacing(metric::medium);
    setMinimumWidth(metric::readingWidth + 2 * metric::huge);
    layout->addWidget(new DialogBody(inputs, this), 1);
    layout->addLayout(foot);
}

FirstStartPage *FirstStartDialog::page() const
{
    return static_cast<FirstStartPage *>(m_stack->currentWidget());
}

void FirstStartDialog::showStep(int step)
{
    m_message->hide();
    m_stack->setCurrentIndex(step);
    m_steps->setText(tr("Step %1 of %2").arg(step + 1).arg(int(StepCount)));
    updateButtons();
    page()->firstInput()->setFocus();
}

void FirstStartDialog::updateButtons()
{
    const int step = m_stack->currentIndex();
    if (step < 0)
        return;
    const QString missing = m_working ? QString() : page()->missing();
    m_missing->setText(missing);
    m_back->setVisible(step > WorkspaceStep && step < RecoveryStep);
    m_back->setEnabled(!m_working);
    m_next->setEnabled(missing.isEmpty() && !m_working);
    m_stack->setEnabled(!m_working);
    if (step == RecoveryStep)
        m_next->setText(tr("&Start working"));
    else if (step == KeyStep)
        m_next->setText(m_working ? tr("Making the workspace…") : tr("&Make the workspace"));
    else
        m_next->setText(tr("Co&ntinue"));
}

void FirstStartDialog::next()
{
    if (!page()->missing().isEmpty())
        return;
    if (m_stack->currentIndex() == KeyStep)
        makeWorkspace();
    else if (m_stack->currentIndex() == RecoveryStep)
        accept();
    else
        showStep(m_stack->currentIndex() + 1);
}

void FirstStartDialog::makeWorkspace()
{
    FirstStartChoice choice;
    choice.folder = m_workspace->folder();
    choice.reviewerName = m_reviewer->name();
    choice.reviewerEmail = m_reviewer->email();
    choice.keyKeeping = m_key->keeping();
    choice.passphrase = m_key->passphrase();
    m_working = true;
    m_message->hide();
    updateButtons();
    base::deliver(m_make(std::move(choice)), this, [this](const base::Result<QString> &made) {
        m_working = false;
        if (!made) {
            updateButtons();
            m_message->show(made.error());
            return;
        }
        m_made = true;
        m_recovery->setKey(*made);
        showStep(RecoveryStep);
    });
}

void FirstStartDialog::reject()
{
    // Once the workspace is made, the recovery key must be seen: there is no other time for it.
    if (m_working || m_made)
        return;
    QDialog::reject();
}

} // namespace countersign::ui
