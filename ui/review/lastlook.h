// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "core/workflow/workbench.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace countersign::ui
{

class SnippetCards;

// The values of a contract that want no more than a yes, each with its piece of paper, in the place
// of the page: one key confirms them all, once all have been on the screen. Arrows move, Space
// marks the odd one, Enter goes to it.
class LastLook : public QWidget
{
    Q_OBJECT
public:
    explicit LastLook(workflow::Workbench &workbench, QWidget *parent = nullptr);

    // Begins anew with what waits in this contract.
    void start(const review::ReviewSession &session, model::DocumentId id);
    // The same contract after a step: what was settled is gone, marks stay.
    void refresh(const review::ReviewSession &session);
    void chooseField(model::FieldId id);
    // Every value has stood on the screen with its snippet.
    bool wasSeen() const;
    bool isOnItsWay() const; // snippets are still awaited
    void showMore();
    QList<model::FieldId> unmarked() const;
    // The first that was marked; null when none was.
    model::FieldId firstMarked() const;

Q_SIGNALS:
    void fieldChosen(countersign::model::FieldId id);
    // To be decided on its own.
    void fieldOpened(countersign::model::FieldId id);
    void confirmRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeFoot();
    void showCards(const review::ReviewSession &session);
    void showCount();
    bool isAllShown() const; // scrolled to the end, or nothing to scroll
    model::FieldId fieldAt(int row) const { return m_fields.value(row); }
    void toggleOdd();

    SnippetCards *m_cards;
    QListView *m_view;
    QLabel *m_title;
    QPushButton *m_confirm;
    model::DocumentId m_document;
    QList<model::FieldId> m_fields; // one a card
    bool m_reachedEnd = false;
    bool m_following = false; // the card is chosen by the screen, not by the person
};

} // namespace countersign::ui
