// SPDX-License-Identifier: Apache-2.0
#include "ui/frame/questiondialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"

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
{
    QVBoxLayout *layout = begin(question.title, question.text);
    m_input = new QLineEdit(question.value, this);
    m_input->setObjectName(u"questionInput"_s);
    if (hidden)
        m_input->setEchoMode(QLineEdit::Password);
    layout->addSpacing(metric::small);
    layout->addWidget(makeFieldLabel(question.label, m_input));
    layout->addWidget(m_input);
    finish(layout, question.acceptText, false);
    if (question.required) {
        const auto check = [this] { m_accept->setEnabled(!m_input->text().trimmed().isEmpty()); };
        connect(m_input, &QLineEdit::textChanged, this, check);
        check();
    }
    m_input->setFocus();
}

QString QuestionDialog::answer() const
{
    return m_input ? m_input->text() : QString();
}

} // namespace countersign::ui
