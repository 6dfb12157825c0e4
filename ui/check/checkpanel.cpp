// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkpanel.h"

#include "core/base/deliver.h"
#include "ui/check/checkwords.h"
#include "ui/check/pagepair.h"
#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int checkLineCount = 5;

QString signersText(const model::ValidationReport &report)
{
    QStringList signers;
    for (const model::SignatureReport &signature : report.signatures) {
        if (signature.isDocTimestamp)
            continue;
        const QDateTime at
            = signature.provenTime.isValid() ? signature.provenTime : signature.claimedTime;
        signers.append(at.isValid()
                           ? CheckPanel::tr("%1 on %2").arg(signature.signer, momentText(at))
                           : signature.signer);
    }
    return signers.isEmpty() ? QString()
                             : CheckPanel::tr("Signed by %1").arg(signers.join(u"; "_s));
}

} // namespace

CheckPanel::CheckPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
{
    setObjectName(u"checkPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_nothing = new EmptyState(m_stack);
    m_nothing->set(u"security-high"_s, tr("Nothing to check yet"),
                   tr("As soon as everybody has signed, the signed copy is fetched and checked "
                      "against what was sent."));
    m_stack->addWidget(m_nothing);

    auto *content = new QWidget(m_stack);
    auto *contentLayout = new QHBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(makeReport());
    m_pages = new PagePair(workbench, content);
    contentLayout->addWidget(m_pages, 1);
    m_stack->addWidget(content);
    connect(m_archive, &QPushButton::clicked, this, &CheckPanel::archive);
    connect(m_export, &QPushButton::clicked, this, &CheckPanel::exportFiles);
}

QLineEdit *CheckPanel::makeHash(const QString &name, const QString &label, QGridLayout *grid,
                                int row)
{
    auto *hash = new QLineEdit(grid->parentWidget());
    hash->setObjectName(name);
    hash->setReadOnly(true);
    hash->setFont(codeFont(hash->font()));
    hash->setFont(scaledFont(hash->font(), TextSize::Small));
    hash->setFrame(false);
    grid->addWidget(makeFieldLabel(label, hash), 2 * row, 0);
    grid->addWidget(hash, 2 * row + 1, 0);
    return hash;
}

QWidget *CheckPanel::makeReport()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"checkReport"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(metric::readingWidth - metric::vast * 2);
    auto *report = new QWidget(scroll);
    report->setAutoFillBackground(true);
    report->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(report);
    layout->setContentsMargins(metric::large, metric::large, metric::large, metric::large);
    layout->setSpacing(metric::medium);

    auto *head = new QHBoxLayout;
    head->setSpacing(metric::small);
    m_verdictMark = new StateMark(report);
    m_verdict = makePageTitle({}, report);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    head->addWidget(m_verdictMark, 0, Qt::AlignVCenter);
    head->addWidget(m_verdict, 1);
    layout->addLayout(head);
    m_signers = makeParagraph({}, report);
    m_signers->setObjectName(u"checkSigners"_s);
    layout->addWidget(m_signers);
    layout->addWidget(makeLine(report));

    auto *lines = new QWidget(report);
    m_lines = new QGridLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(metric::small);
    m_lines->setVerticalSpacing(metric::medium);
    m_lines->setColumnStretch(1, 1);
    for (int row = 0; row < checkLineCount; ++row) {
        auto *mark = new StateMark(lines);
        auto *answer = new QLabel(lines);
        answer->setObjectName(u"checkLine%1"_s.arg(row));
        answer->setWordWrap(true);
        m_lines->addWidget(mark, row, 0, Qt::AlignTop);
        m_lines->addWidget(answer, row, 1);
        m_marks.append(mark);
        m_answers.append(answer);
    }
    layout->addWidget(lines);
    m_warnings = makeHint({}, report);
    m_warnings->setObjectName(u"checkWarnings"_s);
    layout->addWidget(m_warnings);
    layout->addWidget(makeLine(report));

    layout->addWidget(makeSectionTitle(tr("SHA-256"), report));
    auto *hashes = new QWidget(report);
    auto *grid = new QGridLayout(hashes);
    grid->setContentsMargins(0, 0, 0, 0);
    m_originalHash = makeHash(u"originalHash"_s, tr("&Original"), grid, 0);
    m_signedHash = makeHash(u"signedHash"_s, tr("&Signed copy"), grid, 1);
    layout->addWidget(hashes);
    layout->addStretch(1);

    auto *buttons = new QHBoxLayout;
    m_archive = new QPushButton(tr("&Archive"), report);
    m_archive->setObjectName(u"archiveButton"_s);
    m_export = new QPushButton(tr("&Export files"), report);
    m_export->setObjectName(u"exportButton"_s);
    buttons->addWidget(m_archive);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    scroll->setWidget(report);
    return scroll;
}

void CheckPanel::showDocument(const workflow::DocumentView &view)
{
    m_view = view;
    const bool hasCopy = view.validation.has_value();
    m_stack->setCurrentIndex(hasCopy ? 1 : 0);
    if (!hasCopy)
        return;
    showReport();
    m_pages->showDocument(view);
}

void CheckPanel::showReport()
{
    const CheckLine verdict = verdictLine(*m_view.validation);
    m_verdictMark->setState(verdict.state);
    m_verdict->setText(verdict.answer);
    m_signers->setText(signersText(*m_view.validation));
    m_signers->setVisible(!m_signers->text().isEmpty());
    showLines();
    m_originalHash->setText(m_view.document.sha256.toHex());
    m_signedHash->setText(m_view.validation->sha256.toHex());
    for (QLineEdit *hash : {m_originalHash, m_signedHash})
        hash->setCursorPosition(0);
    const int warnings = int(m_view.validation->warnings.size());
    m_warnings->setText(
        tr("%n remark(s) in the report; the exported files hold all of them.", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
    const bool archived = m_view.document.stage == model::Stage::Archived;
    const bool canArchive = model::canMove(m_view.document.stage, model::Stage::Archived);
    m_archive->setText(archived ? tr("Archived") : tr("&Archive"));
    m_archive->setEnabled(canArchive);
    setButtonKind(m_archive, canArchive ? ButtonKind::Primary : ButtonKind::Plain);
}

void CheckPanel::showLines()
{
    const QList<CheckLine> lines = checkLines(*m_view.validation);
    for (int row = 0; row < lines.size(); ++row) {
        const CheckLine &line = lines.at(row);
        m_marks.at(row)->setState(line.state);
        m_answers.at(row)->setText(
            u"<b>%1</b><br>%2"_s.arg(line.question.toHtmlEscaped(), line.answer.toHtmlEscaped()));
        m_answers.at(row)->setAccessibleName(
            QStringList{line.question, line.answer, stateText(line.state)}.join(u": "_s));
    }
}

void CheckPanel::archive()
{
    base::deliver(m_workbench.archive(m_view.document.id), this,
                  [this](const base::Result<> &result) {
                      if (result)
                          Q_EMIT noticed({State::Ok, tr("Archived."), {}, {}});
                      else
                          tell(result.error());
                  });
}

void CheckPanel::exportFiles()
{
    m_prompter.pickFolder(this, tr("Export into folder"), [this](const QString &folder) {
        base::deliver(m_workbench.exportDocument(m_view.document.id, folder), this,
                      [this](const base::Result<QStringList> &files) {
                          if (files)
                              Q_EMIT noticed(
                                  {State::Ok,
                                   tr("%n file(s) written.", nullptr, int(files->size())),
                                   {},
                                   {}});
                          else
                              tell(files.error());
                      });
    });
}

void CheckPanel::tell(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        Q_EMIT noticed({State::Stop, errorText(error).summary(), {}, {}});
}

} // namespace countersign::ui
