// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/casework.h"
#include "core/model/person.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace countersign::ui
{

class Chip;
class MentionEdit;

// What people say about the document, below its fields: oldest first, and a line to answer in.
class CommentsPane : public QFrame
{
    Q_OBJECT
public:
    // What is to be shown of a document.
    struct Talk {
        QList<model::Comment> comments;
        int unread = 0; // the newest of others
        QStringList people; // who can be mentioned
        QString me;
        QHash<model::FieldId, QString> fields; // names, of those that comments may be about

        bool operator==(const Talk &) const = default;
    };

    explicit CommentsPane(QWidget *parent = nullptr);

    void show(const Talk &talk);
    using QWidget::show;
    // The field in hand: what is written may be about it.
    void setField(const model::FieldId &id);
    void startWriting();

Q_SIGNALS:
    // `field` null: about the document.
    void written(const QString &text, countersign::model::FieldId field);
    void takeBackRequested(countersign::model::CommentId id);
    void fieldRequested(countersign::model::FieldId id);
    void closeRequested();

protected:
    // The screen's own Enter and Escape must not follow.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRow(const model::Comment &comment, bool unread);
    void send();

    Talk m_talk;
    model::FieldId m_field;
    QScrollArea *m_scroll;
    QWidget *m_host = nullptr;
    QLabel *m_empty;
    Chip *m_about;
    MentionEdit *m_edit;
};

} // namespace countersign::ui
