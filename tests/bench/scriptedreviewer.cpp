// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scriptedreviewer.h"

#include "core/extraction/names.h"
#include "core/review/valueinput.h"
#include "ui/document/documentscreen.h"
#include "ui/review/fieldlist.h"
#include "ui/review/lastlook.h"
#include "ui/review/reviewscreen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QEvent>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::bench
{

namespace
{

constexpr int readingKeys = 3;
constexpr int visibleOffers = 4; // that one takes in at a glance while typing
constexpr int readingMs = 3000; // nobody finds a value on the pages faster
constexpr int mostSteps = 400; // of one document: more is a loop
constexpr int paintLimitMs = 1000;
constexpr int snippetLimitMs = 10'000;

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

// As somebody in a hurry writes it: dates with dots and two digits of the year, names without their
// article.
QString asTyped(model::FieldKey key, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (model::fieldInfo(key).type == model::FieldType::Date && date.isValid())
        return date.toString(date.year() >= 1970 && date.year() < 2070 ? u"d.M.yy"_s
                                                                       : u"d.M.yyyy"_s);
    const QString article = u"the "_s;
    return text.startsWith(article, Qt::CaseInsensitive) && text.size() > article.size()
        ? text.sliced(article.size())
        : text;
}

} // namespace

ScriptedReviewer::ScriptedReviewer(ui::DocumentScreen &screen)
    : m_screen(screen)
    , m_review(*screen.review())
    , m_list(m_review.findChild<ui::FieldList *>(u"fieldList"_s))
    , m_snippet(m_review.findChild<QWidget *>(u"fieldSnippet"_s))
    , m_lastLook(m_review.findChild<ui::LastLook *>(u"lastLook"_s))
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
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? popup : QApplication::focusWidget();
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

// One of the offers that can be seen is what is to be typed: the key down goes to it.
bool ScriptedReviewer::takeOffer(model::FieldKey key, const QString &wanted)
{
    auto *offers = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    for (int row = 0; offers && row < qMin(visibleOffers, offers->model()->rowCount()); ++row) {
        if (!isSame(key, offers->model()->index(row, 0).data(Qt::EditRole).toString(), wanted))
            continue;
        for (int i = 0; i <= row; ++i)
            press(Qt::Key_Down);
        return true;
    }
    return false;
}

// Letters begin to type where the field stands, digits would take a reading.
void ScriptedReviewer::type(const QString &text)
{
    const model::FieldId field = m_review.focusedField();
    const model::FieldKey key = focused()->key;
    const QString typed = asTyped(key, text);
    QTest::qWait(readingMs);
    const bool isEditing = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!isEditing && !typed.at(0).isLetter())
        press(Qt::Key_F2);
    bool taken = takeOffer(key, text);
    for (int i = 0; i < typed.size() && !taken; ++i) {
        if (!QApplication::activePopupWidget())
            QApplication::setActiveWindow(m_review.window());
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(),
                        typed.at(i).unicode() < 128 ? typed.at(i).toLatin1() : '?');
        QCoreApplication::processEvents();
        ++m_keys;
        taken = takeOffer(key, text);
    }
    press(Qt::Key_Return);
    // What the program does not take, a person has to leave out.
    if (m_review.focusedField() == field
        && qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
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

// The approval confirms it as well.
bool ScriptedReviewer::isDoneByApproving() const
{
    const model::FieldId id = m_review.focusedField();
    return m_review.session().isLastToConfirm(id) && isRight(*m_review.session().field(id));
}

void ScriptedReviewer::note(ReviewTally &tally, const model::FieldValue &value,
                            const QString &answer) const
{
    tally.askedFields.append(model::fieldName(value.key));
    tally.steps.append(u"%1 %2 % %3: %4"_s.arg(
        model::fieldName(value.key), QString::number(qRound(value.confidence * 100)),
        model::fieldDecisionName(m_review.session().decision(value)), answer));
}

void ScriptedReviewer::answerFocused(ReviewTally &tally)
{
    const review::ReviewSession &session = m_review.session();
    const model::FieldValue value = *focused();
    const QString proposal = session.proposal(value);
    const bool enterAnswers = !proposal.isEmpty() || session.confirmsAbsence(value);
    const QString wanted = wantedFor(value);
    int key = enterAnswers ? Qt::Key_Return : Qt::Key_0;
    if (m_truth.keys.contains(value.key) && !(enterAnswers && isRight(value))) {
        const int number = numberOf(value, wanted);
        if (!wanted.isEmpty() && number == 0) {
            note(tally, value, u"typed "_s + wanted);
            tally.typedFields.append(model::fieldName(value.key));
            const int before = m_keys;
            type(wanted);
            tally.steps.append(u"    %1 keys"_s.arg(m_keys - before));
            return;
        }
        key = Qt::Key_0 + number;
    }
    if (!m_truth.keys.contains(value.key) && !enterAnswers
        && !review::ReviewSession::readings(value).isEmpty())
        key = Qt::Key_1;
    note(tally, value, key == Qt::Key_Return ? u"Enter"_s : QString(QChar(key)));
    if (const double ms = pressAndPaint(m_snippet, key); ms > 0)
        tally.focusMs.append(ms);
}

// One after the other, until no more than a yes is wanted of what is left.
void ScriptedReviewer::answerWhatIsAsked(ReviewTally &tally)
{
    const review::ReviewSession &session = m_review.session();
    for (int step = 0; step < mostSteps && session.remaining() > 0; ++step) {
        if (!focused() || !session.needsAttention(*focused()))
            press(Qt::Key_F8);
        if (isDoneByApproving() || (session.remaining() > 1 && session.wantsOnlyAYes()))
            return;
        const int waited = session.remaining();
        const model::FieldId field = m_review.focusedField();
        answerFocused(tally);
        if (session.remaining() == waited && m_review.focusedField() == field)
            tally.steps.append(u"nothing came of it"_s);
    }
}

// Of values that contradict each other by a rule, those that nobody has labelled give way.
void ScriptedReviewer::liftBlockers(ReviewTally &tally)
{
    const QList<model::Finding> findings = m_review.session().findings();
    for (const model::Finding &finding : findings) {
        for (const model::FieldId &id : finding.fields) {
            const model::FieldValue value = *m_review.session().field(id);
            if (!finding.blocks() || m_truth.keys.contains(value.key) || !goTo(id))
                continue;
            note(tally, value, u"0, for a rule"_s);
            press(Qt::Key_0);
        }
    }
}

// Side by side: what is wrong is put right there, the rest goes with the approval.
void ScriptedReviewer::lookAtTheRest(ReviewTally &tally)
{
    const review::ReviewSession &session = m_review.session();
    press(Qt::Key_Return, Qt::ControlModifier);
    for (int step = 0; step < mostSteps && m_lastLook->isVisible(); ++step) {
        const QList<model::FieldId> waiting = session.uncertain();
        const auto wrong = std::find_if(waiting.begin(), waiting.end(), [&](model::FieldId id) {
            return !isRight(*session.field(id));
        });
        if (wrong == waiting.end() || !chooseCard(*wrong))
            break;
        answerFocused(tally);
    }
    QElapsedTimer timer;
    timer.start();
    while (m_lastLook->isVisible() && !m_lastLook->wasSeen() && timer.elapsed() < snippetLimitMs) {
        QCoreApplication::processEvents();
        if (!m_lastLook->isOnItsWay() && !m_lastLook->wasSeen())
            press(Qt::Key_Return, Qt::ControlModifier); // the next cards
    }
    for (const model::FieldId id : session.uncertain())
        note(tally, *session.field(id), u"last look"_s);
}

// By the arrow keys.
bool ScriptedReviewer::chooseCard(model::FieldId id)
{
    const QList<model::FieldId> cards = m_review.session().uncertain();
    for (int step = 0; step < mostSteps && m_review.focusedField() != id; ++step) {
        const qsizetype ahead = cards.indexOf(id) - cards.indexOf(m_review.focusedField());
        press(ahead > 1 ? Qt::Key_Down : ahead == 1 ? Qt::Key_Right : Qt::Key_Left);
    }
    return m_review.focusedField() == id;
}

ReviewTally ScriptedReviewer::review(const training::TruthDocument &truth)
{
    m_truth = truth;
    m_keys = 0;
    ReviewTally tally;
    answerWhatIsAsked(tally);
    tally.asked = std::exchange(m_keys, 0);
    mend(tally);
    liftBlockers(tally);
    if (m_review.session().remaining() == 1 && !isDoneByApproving())
        press(Qt::Key_F8);
    tally.mending = std::exchange(m_keys, 0);
    if (m_review.session().remaining() > 1)
        lookAtTheRest(tally);
    tally.asked += m_keys + 1; // and the approval, which the caller presses
    tally.approved
        = m_review.session().canApprove() || isDoneByApproving() || m_lastLook->isVisible();
    return tally;
}

void ScriptedReviewer::approve(ReviewTally &tally)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QElapsedTimer timer;
    timer.start();
    while (m_lastLook->isVisible() && timer.elapsed() < snippetLimitMs) {
        QCoreApplication::processEvents();
        if (m_lastLook->isOnItsWay())
            continue;
        press(Qt::Key_Return, Qt::ControlModifier);
        ++tally.asked;
    }
}

// What was accepted unseen and is wrong, and what was not found at all.
void ScriptedReviewer::mend(ReviewTally &tally)
{
    const QList<model::FieldValue> fields = m_review.session().fields();
    for (const model::FieldValue &value : fields) {
        if (value.state != model::FieldState::Open || !m_truth.keys.contains(value.key)
            || m_review.session().needsAttention(value))
            continue;
        ++tally.taken;
        if (!isRight(value))
            mendValue(value, tally);
    }
    for (const model::FieldKey key : std::as_const(m_truth.keys)) {
        for (const QString &value : missingOf(key)) {
            const int before = m_keys;
            addMissing(key, value, tally);
            tally.steps.append(u"%1 missing, %2 keys: %3"_s.arg(
                model::fieldName(key), QString::number(m_keys - before), value));
        }
    }
}

void ScriptedReviewer::mendValue(const model::FieldValue &value, ReviewTally &tally)
{
    ++tally.wrongAccepted;
    const QString wanted = wantedFor(value);
    tally.steps.append(u"%1 %2 % taken though wrong: %3, not %4"_s.arg(
        model::fieldName(value.key), QString::number(qRound(value.confidence * 100)), wanted,
        value.value));
    const int before = m_keys;
    if (!goTo(value.id))
        return;
    tally.steps.append(u"    %1 keys to get there"_s.arg(m_keys - before));
    if (wanted.isEmpty())
        press(Qt::Key_0);
    else if (const int number = numberOf(value, wanted))
        press(Qt::Key_0 + number);
    else
        type(wanted);
    tally.steps.append(u"    %1 keys in all"_s.arg(m_keys - before));
}

QStringList ScriptedReviewer::missingOf(model::FieldKey key) const
{
    QStringList missing = m_truth.values.value(key);
    missing.removeIf([&](const QString &truth) {
        if (!review::parseFieldInput(key, truth, {}))
            return true; // such as 55.5 months: nothing in the program can hold it
        for (const model::FieldValue &value : m_review.session().fields()) {
            // One that waits will be put right where it stands.
            const bool waits = m_review.session().needsAttention(value);
            if (value.key == key && isSame(key, waits ? wantedFor(value) : value.value, truth))
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
        const int before = m_keys;
        if (!goTo(other.id))
            return;
        tally.steps.append(u"    %1 keys to get there"_s.arg(m_keys - before));
        press(Qt::Key_Insert);
        return type(value);
    }
}

// Group by group, the shorter way round, then down to it.
bool ScriptedReviewer::goTo(model::FieldId id)
{
    m_review.focusFields();
    const auto *model = static_cast<const ui::FieldListModel *>(m_list->model());
    const QModelIndex target = model->indexOf(id);
    if (!target.isValid())
        return false;
    for (int step = 0; step < mostSteps && m_review.focusedField() != id; ++step) {
        const QModelIndex at = m_list->currentIndex();
        const int groups = model->rowCount();
        const int ahead = (target.parent().row() - at.parent().row() + groups) % groups;
        if (ahead != 0)
            press(ahead <= groups / 2 ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::ControlModifier);
        else
            press(at.row() < target.row() ? Qt::Key_Down : Qt::Key_Up);
    }
    return m_review.focusedField() == id;
}

} // namespace countersign::bench
