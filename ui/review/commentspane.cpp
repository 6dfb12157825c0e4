// SPDX-License-Identifier: Apache-2.0
#include "ui/review/commentspane.h"

#include "ui/review/mentionedit.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int mostLines = 9; // of text; more is scrolled

} // namespace

CommentsPane::CommentsPane(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_empty(makeHint(tr("Nobody has said anything yet. Name people with @ to tell them."), this))
    , m_about(new Chip({}, this))
    , m_edit(new MentionEdit(this))
{
    setObjectName(u"commentsPane"_s);
    setAccessibleName(tr("Comments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::medium, metric::small, metric::medium, metric::small);
    layout->setSpacing(metric::small);
    layout->addWidget(makeSectionTitle(tr("Comments"), this));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_empty);
    layout->addWidget(m_scroll);
    m_edit->setObjectName(u"commentEdit"_s);
    m_edit->setPlaceholderText(tr("Say something; @ names a person"));
    m_edit->setAccessibleName(tr("New comment"));
    m_about->setObjectName(u"commentAbout"_s);
    m_about->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_edit, 1);
    row->addWidget(m_about);
    layout->addLayout(row);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommentsPane::send);
    connect(m_about, &Chip::clicked, this, &CommentsPane::startWriting);
    connect(m_edit, &MentionEdit::cancelled, this, &CommentsPane::closeRequested);
    hide();
}

void CommentsPane::show(const Talk &talk)
{
    if (talk == m_talk && m_host)
        return;
    m_talk = talk;
    m_edit->setPeople(talk.people);
    m_host = new QWidget(m_scroll);
    auto *rows = new QVBoxLayout(m_host);
    setMargins(rows, 0, 0);
    rows->setSpacing(metric::small);
    int others = 0;
    for (const model::Comment &comment : talk.comments)
        others += comment.author == talk.me ? 0 : 1;
    for (const model::Comment &comment : talk.comments) {
        const bool isOthers = comment.author != talk.me;
        rows->addWidget(makeRow(comment, isOthers && others <= talk.unread));
        others -= isOthers ? 1 : 0;
    }
    rows->addStretch(1);
    m_scroll->setWidget(m_host); // deletes the one before
    m_scroll->setVisible(!talk.comments.isEmpty());
    m_empty->setVisible(talk.comments.isEmpty());
    m_scroll->setFixedHeight(
        qMin(m_host->sizeHint().height(), mostLines * fontMetrics().lineSpacing()));
    setField(m_field);
    // The newest is what one wants to see; the rows have no height before the next turn.
    QTimer::singleShot(0, this, [this] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
}

QWidget *CommentsPane::makeRow(const model::Comment &comment, bool unread)
{
    auto *row = new QWidget(m_host);
    auto *layout = new QHBoxLayout(row);
    setMargins(layout, 0, 0);
    layout->setSpacing(metric::small);
    auto *text = new QLabel(row);
    text->setObjectName(u"comment."_s + comment.id.toString());
    text->setTextFormat(Qt::PlainText); // what people write is no markup
    text->setWordWrap(true);
    const QString name = m_talk.fields.value(comment.field);
    //: Who wrote a comment, when; and about which field.
    const QString head = name.isEmpty()
        ? tr("%1, %2").arg(comment.author, momentText(comment.at))
        : tr("%1, %2, about %3").arg(comment.author, momentText(comment.at), name);
    text->setText((unread ? tr("New: %1").arg(head) : head) + u'\n' + comment.text);
    setTextSize(text, TextSize::Small, unread ? QFont::DemiBold : QFont::Normal);
    layout->addWidget(text, 1);
    const auto addButton = [&](const QString &word, const QString &object, auto act) {
        auto *button = new QToolButton(row);
        button->setText(word);
        button->setObjectName(object + comment.id.toString());
        button->setAccessibleName(u"%1: %2"_s.arg(word, head));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    if (!name.isEmpty())
        addButton(tr("Show"), u"commentShow."_s,
                  [this, field = comment.field] { Q_EMIT fieldRequested(field); });
    if (comment.author == m_talk.me)
        addButton(tr("Take back"), u"commentTakeBack."_s,
                  [this, id = comment.id] { Q_EMIT takeBackRequested(id); });
    return row;
}

void CommentsPane::setField(const model::FieldId &id)
{
    m_field = id;
    const QString name = m_talk.fields.value(id);
    m_about->setVisible(!name.isEmpty());
    //: A button that is on or off; %1 is a field's name
    m_about->setText(tr("about %1").arg(name));
    m_about->setAccessibleName(m_about->text());
    m_about->setToolTip(tr("The comment is about this field, not about the whole contract"));
    m_about->updateGeometry();
}

void CommentsPane::startWriting()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommentsPane::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else
        QFrame::keyPressEvent(event);
}

void CommentsPane::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    m_edit->clear();
    Q_EMIT written(text, m_about->isChecked() ? m_field : model::FieldId());
}

} // namespace countersign::ui
