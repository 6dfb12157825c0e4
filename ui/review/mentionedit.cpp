// SPDX-License-Identifier: Apache-2.0
#include "ui/review/mentionedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

MentionEdit::MentionEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    // Not as the line's own: that one would complete the whole line.
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &MentionEdit::insert);
    connect(this, &QLineEdit::textEdited, this, &MentionEdit::offer);
}

void MentionEdit::setPeople(const QStringList &names)
{
    if (names != m_names->stringList())
        m_names->setStringList(names);
}

int MentionEdit::mentionStart() const
{
    const QString before = text().left(cursorPosition());
    const int at = int(before.lastIndexOf(u'@'));
    // An "@" within a word is an e-mail address.
    const bool begins = at == 0 || (at > 0 && before.at(at - 1).isSpace());
    return begins ? at + 1 : -1;
}

void MentionEdit::offer()
{
    const int start = mentionStart();
    if (start < 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text().mid(start, cursorPosition() - start));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionEdit::insert(const QString &name)
{
    const int start = mentionStart();
    if (start < 0)
        return;
    const QString behind = text().mid(cursorPosition());
    const QString before = text().left(start) + name + u' ';
    setText(before + behind);
    setCursorPosition(int(before.size()));
}

// Tab takes the name as Enter does, before it would lead to the next widget.
bool MentionEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (chooses) {
            const QString name = m_completer->popup()->currentIndex().data().toString();
            m_completer->popup()->hide();
            return insert(name);
        }
        break;
    case Qt::Key_Escape:
        if (chooses)
            m_completer->popup()->hide();
        else
            Q_EMIT cancelled();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
    // A dialogue's or a screen's own Enter must not follow.
    event->accept();
}

} // namespace countersign::ui
