// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/questiondialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

QVBoxLayout *QuestionDialog::begin(const QString &title, const QString &text)
{
    setObjectName(u"questionDialog"_s);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::huge, metric::huge);
    layout->setSpacing(metric::small);
    QLabel *heading = makeSectionTitle(title, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    if (!text.isEmpty())
        layout->addWidget(makeHint(text, this));
    setMinimumWidth(metric::readingWidth * 3 / 4);
    return layout;
}

void QuestionDialog::finish(QVBoxLayout *layout, const QString &acceptText, bool destructive)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"questionAccept"_s);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"questionCancel"_s);
    if (destructive) {
        setButtonKind(m_accept, ButtonKind::Destructive);
        m_accept->setAutoDefault(false);
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    } else {
        m_accept->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(metric::medium);
    layout->addWidget(buttons);
}

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    finish(begin(question.title, question.text), question.acceptText, question.destructive);
}

QuestionDialog::QuestionDialog(const TextQuestion &question, bool hidden, QWidget *parent)
    : QDialog(parent)
    , m_offered(question.offered)
    , m_required(question.required)
{
    QVBoxLayout *layout = begin(question.title, question.text);
    QWidget *input = makeInput(question);
    if (hidden)
        m_input->setEchoMode(QLineEdit::Password);
    layout->addSpacing(metric::small);
    layout->addWidget(makeFieldLabel(question.label, input));
    layout->addWidget(input);
    finish(layout, question.acceptText, false);
    connect(m_input, &QLineEdit::textChanged, this, &QuestionDialog::checkAnswer);
    checkAnswer();
    input->setFocus();
}

// What is offered unfolds, and completes what is typed.
QWidget *QuestionDialog::makeInput(const TextQuestion &question)
{
    if (m_offered.isEmpty()) {
        m_input = new QLineEdit(question.value, this);
        m_input->setObjectName(u"questionInput"_s);
        return m_input;
    }
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"questionChoice"_s);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(m_offered);
    choice->setCurrentIndex(-1);
    choice->setEditText(question.value);
    m_input = choice->lineEdit();
    m_input->setObjectName(u"questionInput"_s);
    m_input->setPlaceholderText(m_offered.join(u", "_s));
    return choice;
}

void QuestionDialog::checkAnswer()
{
    const QString text = m_input->text().trimmed();
    m_accept->setEnabled(text.isEmpty() ? !m_required
                                        : m_offered.isEmpty()
                                 || m_offered.contains(text, Qt::CaseInsensitive));
}

QString QuestionDialog::answer() const
{
    if (!m_input)
        return {};
    const QString text = m_input->text();
    for (const QString &offered : m_offered) {
        if (offered.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return offered;
    }
    return text;
}

} // namespace countersign::ui
