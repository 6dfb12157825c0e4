// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actioncatalogue.h"
#include "ui/review/clauserail.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/statementstrip.h"
#include "ui/review/thumbnailrail.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

// The commands of the review screen and the keys that are no shortcuts.
namespace countersign::ui
{

void ReviewScreen::addCommands()
{
    // Enter acts through keyPressEvent(): as a shortcut it would be taken from lists and tables.
    m_confirm = makeAction(ActionId::ReviewConfirm, this, [this] { confirm(); });
    m_confirm->setShortcutContext(Qt::WidgetShortcut);
    makeAction(ActionId::ReviewConfirmGroup, this, [this] { confirmGroup(); });
    makeAction(ActionId::ReviewConfirmAbsent, this, [this] { confirmAbsent(); });
    constexpr ActionId readings[]
        = {ActionId::ReviewReading1, ActionId::ReviewReading2, ActionId::ReviewReading3};
    QList<QAction *> onCard;
    for (int number = 1; number <= 3; ++number)
        onCard.append(
            makeAction(readings[number - 1], this, [this, number] { takeReading(number); }));
    onCard.append(makeAction(ActionId::ReviewAbsent, this, [this] { markAbsent(); }));
    onCard.append(makeAction(ActionId::ReviewUnreadable, this, [this] { markUnreadable(); }));
    makeAction(ActionId::ReviewEdit, this, [this] {
        if (isEditable())
            m_panel->card()->startEditing();
    });
    makeAction(ActionId::ReviewUndo, this, [this] { undo(); });
    makeAction(ActionId::ReviewRedo, this, [this] { redo(); });
    makeAction(ActionId::ReviewReveal, this, [this] { reveal(); });
    makeAction(ActionId::ReviewApprove, this, [this] { approve(); });
    makeAction(ActionId::ReviewReject, this, [this] { reject(); });
    makeAction(ActionId::ReviewHold, this, [this] { hold(); });
    makeAction(ActionId::ReviewEscalate, this, [this] { escalate(); });
    makeAction(ActionId::ReviewSkip, this, [this] { skip(); });
    makeAction(ActionId::ReviewComments, this, [this] { toggleComments(); });
    makeAction(ActionId::ReviewBack, this, [this] { Q_EMIT closeRequested(); });
    makeAction(ActionId::ReviewNext, this,
               [this] { focusField(m_session.nextUncertain(m_focused)); });
    makeAction(ActionId::ReviewPrevious, this,
               [this] { focusField(m_session.previousUncertain(m_focused)); });
    makeAction(ActionId::ReviewNextGroup, this, [this] { stepGroup(1); });
    makeAction(ActionId::ReviewPreviousGroup, this, [this] { stepGroup(-1); });
    addPageCommands();
    for (const QAction *action : onCard)
        connect(action, &QAction::changed, this, [this, onCard] { nameKeys(onCard); });
    nameKeys(onCard);
}

// The card's buttons say by which keys they go.
void ReviewScreen::nameKeys(const QList<QAction *> &onCard)
{
    QStringList keys;
    for (const QAction *action : onCard)
        keys.append(action->shortcut().toString(QKeySequence::NativeText));
    m_panel->card()->setKeys(keys.mid(0, 3), keys.at(3), keys.at(4));
}

void ReviewScreen::addPageCommands()
{
    makeAction(ActionId::ReviewNextOccurrence, this, [this] { m_statements->step(1); });
    makeAction(ActionId::ReviewPreviousOccurrence, this, [this] { m_statements->step(-1); });
    makeAction(ActionId::ReviewDitto, this, [this] { takeFromPrevious(); });
    makeAction(ActionId::ReviewReadRegion, this, [this] { readPlaceAgain(); });
    makeAction(ActionId::ReviewReadAgain, this, [this] { askReadAgain(); });
    makeAction(ActionId::ReviewAddAnother, this, [this] { addAnother(); });
    makeAction(ActionId::ReviewRemoveValue, this, [this] { removeField(); });
    m_twoPages = makeAction(ActionId::ReviewTwoPages, this, [] {});
    m_twoPages->setCheckable(true);
    connect(m_twoPages, &QAction::toggled, this, [this] { showSecondPage(); });
    makeAction(ActionId::ReviewNextPane, this, [this] { cyclePanes(1); });
    makeAction(ActionId::ReviewPreviousPane, this, [this] { cyclePanes(-1); });
}

// A letter begins to type a value wherever the focus is.
bool ReviewScreen::typesAt(const QKeyEvent &event) const
{
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const QString typed = event.text();
    return plain && !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace()
        && isEditable();
}

void ReviewScreen::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(
        QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    if (m_confirm->shortcuts().contains(pressed))
        confirm();
    else if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested();
    else if (typesAt(*event))
        m_panel->card()->startEditing(event->text());
    else
        QWidget::keyPressEvent(event);
}

// To the first field of the next group, going round, whether it is settled or not.
void ReviewScreen::stepGroup(int step)
{
    if (!commitInput())
        return;
    focusField(m_panel->list()->firstOfGroup(step));
    focusFields();
}

void ReviewScreen::cyclePanes(int step)
{
    QList<QWidget *> panes{m_panel->list(), m_pageView, m_secondPage, m_clauses, m_rail};
    panes.removeIf([](const QWidget *pane) { return pane->isHidden(); });
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->hasFocus())
            at = i;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
