// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace countersign::ui
{

class CommentsPane;
class FieldCard;
class FieldList;
class FindingList;

// The fields beside the page: the one in hand on top, all of them below, approval at the foot.
class FieldPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPanel(QWidget *parent = nullptr);

    void show(const review::ReviewSession &session, model::FieldId focused);
    using QWidget::show;
    // Nothing can be changed; `reason` says why: "Approved by Jo Roe".
    void setReadOnly(bool readOnly, const QString &reason = {}, const QString &actionText = {});
    // While pages are still being read.
    void showWaiting(const QString &sentence);

    FieldCard *card() const { return m_card; }
    FieldList *list() const { return m_list; }
    FindingList *findings() const { return m_findings; }
    CommentsPane *comments() const { return m_comments; }
    void showCommentCount(int count, int unread);
    // Puts the keyboard where Enter, digits and letters act on the field in hand.
    void focusFields();

Q_SIGNALS:
    void fieldChosen(countersign::model::FieldId id);
    void addRequested(countersign::model::FieldKey key);
    void approveRequested();
    void rejectRequested();
    void commentsRequested();
    void readOnlyActionRequested();

private:
    void build();
    QWidget *makeFooter();
    QWidget *makeDecisions(QWidget *footer);
    void offerFields();

    FieldCard *m_card = nullptr;
    FieldList *m_list = nullptr;
    CommentsPane *m_comments = nullptr;
    QFrame *m_line = nullptr;
    QLabel *m_waiting = nullptr;
    QToolButton *m_talk = nullptr;
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    FindingList *m_findings = nullptr;
    QLabel *m_blockers = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_readOnlyAction = nullptr;
    QList<model::FieldKey> m_present;
    bool m_readOnly = false;
    QString m_readOnlyReason;
};

} // namespace countersign::ui
