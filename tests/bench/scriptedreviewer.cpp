// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scriptedreviewer.h"

#include "core/extraction/names.h"
#include "ui/document/documentscreen.h"
#include "ui/review/fieldlist.h"
#include "ui/review/reviewscreen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace countersign::bench
{

namespace
{

constexpr int readingKeys = 3;
constexpr int mostSteps = 400; // of one document: more is a loop
constexpr int paintLimitMs = 1000;

// The same by meaning: labels have a house style of their own.
bool isSame(model::FieldKey key, const QString &left, const QString &right)
{
    if (key == model::FieldKey::Party)
        return extraction::nameIdentity(left) == extraction::nameIdentity(right);
    const auto plain = [](QString text) {
        text.replace(u'_', u' ');
        return (text.endsWith(u's') ? text.chopped(1) : text).toCaseFolded();
    };
    return plain(left) == plain(right);
}

} // namespace

ScriptedReviewer::ScriptedReviewer(ui::DocumentScreen &screen)
    : m_screen(screen)
    , m_review(*screen.review())
    , m_list(m_review.findChild<ui::FieldList *>(u"fieldList"_s))
    , m_snippet(m_review.findChild<QWidget *>(u"fieldSnippet"_s))
{
    qApp->installEventFilter(this);
}

bool ScriptedReviewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Paint)
        m_painted = true;
    return false;
}

void ScriptedReviewer::press(int key, Qt::KeyboardModifiers modifiers)
{
    // The offscreen platform gives the window back to nobody when a list of completions closes.
    if (!QApplication::activePopupWidget())
        QApplication::setActiveWindow(m_review.window());
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_review, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
    ++m_keys;
}

double ScriptedReviewer::pressAndPaint(QWidget *watched, int key, Qt::KeyboardModifiers modifiers)
{
    m_watched = watched;
    m_painted = false;
    QElapsedTimer timer;
    timer.start();
    press(key, modifiers);
    while (!m_painted && timer.elapsed() < paintLimitMs)
        QCoreApplication::processEvents();
    m_watched = nullptr;
    return m_painted ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

const model::FieldValue *ScriptedReviewer::focused() const
{
    return m_review.session().field(m_review.focusedField());
}

// A true value of the field's kind that no other field holds yet, empty when there is none.
QString ScriptedReviewer::wantedFor(const model::FieldValue &value) const
{
    const QStringList truths = m_truth.values.value(value.key);
    QString free;
    for (const QString &truth : truths) {
        if (isHeldElsewhere(value, truth))
            continue;
        if (isSame(value.key, value.value, truth))
            return truth;
        if (numberOf(value, truth) > 0 || free.isEmpty())
            free = truth;
    }
    return free;
}

bool ScriptedReviewer::isHeldElsewhere(const model::FieldValue &value, const QString &wanted) const
{
    const review::ReviewSession &session = m_review.session();
    for (const model::FieldValue &other : session.fields()) {
        const bool stands = other.state != model::FieldState::Open
            || session.decision(other) == model::FieldDecision::Accept
            || (isSame(other.key, session.proposal(other), wanted) && other.id < value.id);
        if (other.id != value.id && other.key == value.key && stands
            && isSame(other.key, other.value, wanted))
            return true;
    }
    return false;
}

int ScriptedReviewer::numberOf(const model::FieldValue &value, const QString &wanted) const
{
    const auto readings = review::ReviewSession::readings(value);
    for (int i = 0; i < qMin(readingKeys, int(readings.size())); ++i) {
        if (isSame(value.key, readings.at(i).normalised, wanted))
            return i + 1;
    }
    return 0;
}

// The first of the completions is what is to be typed: the key down takes it.
bool ScriptedReviewer::takeFirstOffer(model::FieldKey key, const QString &wanted)
{
    auto *offers = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    if (!offers || !isSame(key, offers->model()->index(0, 0).data().toString(), wanted))
        return false;
    QTest::keyClick(offers, Qt::Key_Down);
    ++m_keys;
    return true;
}

void ScriptedReviewer::type(const QString &text)
{
    press(Qt::Key_F2);
    const model::FieldId field = m_review.focusedField();
    const model::FieldKey key = focused()->key;
    for (const QChar letter : text) {
        QTest::keyClick(QApplication::focusWidget(),
                        letter.unicode() < 128 ? letter.toLatin1() : '?');
        ++m_keys;
        if (takeFirstOffer(key, text))
            break;
    }
    press(Qt::Key_Return);
    // What the program does not take, such as 55.5 months, a person has to leave out.
    if (m_review.focusedField() == field && focused()->state == model::FieldState::Open) {
        press(Qt::Key_Escape);
        press(Qt::Key_0);
    }
}

// Enter would do with it what is right.
bool ScriptedReviewer::isRight(const model::FieldValue &value) const
{
    if (!m_truth.keys.contains(value.key))
        return true;
    const QString wanted = wantedFor(value);
    return wanted.isEmpty() ? value.value.isEmpty() : isSame(value.key, value.value, wanted);
}

// More than one field of the group waits, and all of those that Enter would confirm are right.
bool ScriptedReviewer::groupIsRight(const model::FieldValue &value) const
{
    const review::ReviewSession &session = m_review.session();
    const auto waiting = session.confirmable(model::fieldInfo(value.key).group);
    return waiting.size() > 1 && waiting.contains(value.id)
        && std::all_of(waiting.begin(), waiting.end(),
                       [&](model::FieldId id) { return isRight(*session.field(id)); });
}

// More than one field reads as not in the document, and rightly so.
bool ScriptedReviewer::absencesAreRight() const
{
    const auto absent = m_review.session().readAsAbsent();
    return absent.size() > 1 && std::all_of(absent.begin(), absent.end(), [&](model::FieldId id) {
               return isRight(*m_review.session().field(id));
           });
}

// The approval confirms it as well.
bool ScriptedReviewer::isDoneByApproving() const
{
    const model::FieldId id = m_review.focusedField();
    return m_review.session().isLastToConfirm(id) && isRight(*m_review.session().field(id));
}

void ScriptedReviewer::answerFocused(ReviewTally &tally)
{
    const review::ReviewSession &session = m_review.session();
    const model::FieldValue value = *focused();
    const QString proposal = session.proposal(value);
    const bool enterAnswers = !proposal.isEmpty() || session.confirmsAbsence(value);
    int key = enterAnswers ? Qt::Key_Return : Qt::Key_0;
    tally.askedFields.append(model::fieldName(value.key));
    if (session.confirmsAbsence(value) && absencesAreRight())
        return press(Qt::Key_0, Qt::AltModifier);
    if (groupIsRight(value)) {
        if (const double ms = pressAndPaint(m_snippet, Qt::Key_Return, Qt::ShiftModifier); ms > 0)
            tally.focusMs.append(ms);
        return;
    }
    if (m_truth.keys.contains(value.key)) {
        const QString wanted = wantedFor(value);
        if (wanted.isEmpty())
            key = session.confirmsAbsence(value) ? Qt::Key_Return : Qt::Key_0;
        else if (!proposal.isEmpty() && isSame(value.key, proposal, wanted))
            key = Qt::Key_Return;
        else if (const int number = numberOf(value, wanted))
            key = Qt::Key_0 + number;
        else {
            tally.typedFields.append(model::fieldName(value.key));
            return type(wanted);
        }
    }
    if (const double ms = pressAndPaint(m_snippet, key); ms > 0)
        tally.focusMs.append(ms);
}

ReviewTally ScriptedReviewer::review(const training::TruthDocument &truth)
{
    m_truth = truth;
    m_keys = 0;
    ReviewTally tally;
    for (int step = 0; step < mostSteps && m_review.session().remaining() > 0; ++step) {
        if (!focused() || !m_review.session().needsAttention(*focused()))
            press(Qt::Key_F8);
        if (isDoneByApproving())
            break;
        answerFocused(tally);
    }
    tally.asked = m_keys + 1; // and the approval, which the caller presses
    m_keys = 0;
    mend(tally);
    if (m_review.session().remaining() > 0 && !isDoneByApproving())
        press(Qt::Key_F8);
    tally.mending = m_keys;
    tally.approved = m_review.session().canApprove() || isDoneByApproving();
    return tally;
}

// What was accepted unseen and is wrong, and what was not found at all.
void ScriptedReviewer::mend(ReviewTally &tally)
{
    const QList<model::FieldValue> fields = m_review.session().fields();
    for (const model::FieldValue &value : fields) {
        if (value.state != model::FieldState::Open || !m_truth.keys.contains(value.key))
            continue;
        const QString wanted = wantedFor(value);
        if (wanted.isEmpty() ? !value.value.isEmpty() : !isSame(value.key, value.value, wanted))
            mendValue(value, tally);
    }
    for (const model::FieldKey key : std::as_const(m_truth.keys)) {
        for (const QString &value : missingOf(key))
            addMissing(key, value, tally);
    }
}

void ScriptedReviewer::mendValue(const model::FieldValue &value, ReviewTally &tally)
{
    ++tally.wrongAccepted;
    if (!goTo(value.id))
        return;
    const QString wanted = wantedFor(value);
    if (wanted.isEmpty())
        press(Qt::Key_0);
    else if (const int number = numberOf(value, wanted))
        press(Qt::Key_0 + number);
    else
        type(wanted);
}

QStringList ScriptedReviewer::missingOf(model::FieldKey key) const
{
    QStringList missing = m_truth.values.value(key);
    missing.removeIf([&](const QString &truth) {
        for (const model::FieldValue &value : m_review.session().fields()) {
            if (value.key == key && isSame(key, value.value, truth))
                return true;
        }
        return false;
    });
    return missing;
}

void ScriptedReviewer::addMissing(model::FieldKey key, const QString &value, ReviewTally &tally)
{
    ++tally.missing;
    for (const model::FieldValue &other : m_review.session().fields()) {
        if (other.key != key)
            continue;
        if (!goTo(other.id))
            return;
        press(Qt::Key_Insert);
        return type(value);
    }
}

// Up and down in the list, opening a folded group on the way.
bool ScriptedReviewer::goTo(model::FieldId id)
{
    m_review.focusFields();
    const auto *model = static_cast<const ui::FieldListModel *>(m_list->model());
    const QModelIndex target = model->indexOf(id);
    if (!target.isValid())
        return false;
    for (int step = 0; step < mostSteps && m_review.focusedField() != id; ++step) {
        const QModelIndex at = m_list->currentIndex();
        const int group = at.parent().isValid() ? at.parent().row() : at.row();
        const int row = at.parent().isValid() ? at.row() : -1;
        if (group == target.parent().row() && row < 0 && !m_list->isExpanded(at))
            press(Qt::Key_Right);
        else if (std::pair(group, row) < std::pair(target.parent().row(), target.row()))
            press(Qt::Key_Down);
        else
            press(Qt::Key_Up);
    }
    return m_review.focusedField() == id;
}

} // namespace countersign::bench
