// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "core/training/truth.h"

#include <QObject>
#include <QWidget>

namespace countersign::ui
{
class DocumentScreen;
class FieldList;
class LastLook;
class ReviewScreen;
} // namespace countersign::ui

namespace countersign::bench
{

// What one document has cost.
struct ReviewTally {
    int asked = 0; // keys for the fields that the program asked about, approval included
    int mending = 0; // further keys for what it had accepted wrongly or not found
    int wrongAccepted = 0; // values that were taken without a question and are wrong
    int taken = 0; // labelled values, absences included, that were taken without a question
    int missing = 0; // true values that stood nowhere
    bool approved = false;
    QStringList askedFields; // names, one for each question
    QStringList typedFields; // of these, what had to be typed
    QStringList steps; // what was asked, how sure the program was, and the key it took
    QList<double> focusMs; // from a key until the next field's snippet was painted

    int keys() const { return asked + mending; }
};

// Reviews documents in the real window by its keys alone, knowing what is true: confirms what is
// right, takes an alternative where one is, says what is absent, types the rest. What nobody has
// labelled is confirmed.
class ScriptedReviewer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedReviewer(ui::DocumentScreen &screen);

    // The document on the screen, up to its approval.
    ReviewTally review(const training::TruthDocument &truth);
    // The key that review() left to be pressed, and those that a last look with more than one
    // screenful of cards takes.
    void approve(ReviewTally &tally);

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    // Milliseconds from a press to the painting of `watched`, 0 when it was not painted.
    double pressAndPaint(QWidget *watched, int key, Qt::KeyboardModifiers modifiers = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const model::FieldValue *focused() const;
    void answerWhatIsAsked(ReviewTally &tally);
    void answerFocused(ReviewTally &tally);
    void note(ReviewTally &tally, const model::FieldValue &value, const QString &answer) const;
    void lookAtTheRest(ReviewTally &tally);
    void liftBlockers(ReviewTally &tally);
    bool chooseCard(model::FieldId id);
    bool isRight(const model::FieldValue &value) const;
    bool isDoneByApproving() const;
    int numberOf(const model::FieldValue &value, const QString &wanted) const;
    QString wantedFor(const model::FieldValue &value) const;
    bool isHeldElsewhere(const model::FieldValue &value, const QString &wanted) const;
    void type(const QString &text);
    bool takeOffer(model::FieldKey key, const QString &wanted);
    bool goTo(model::FieldId id);
    void mend(ReviewTally &tally);
    void mendValue(const model::FieldValue &value, ReviewTally &tally);
    void addMissing(model::FieldKey key, const QString &value, ReviewTally &tally);
    QStringList missingOf(model::FieldKey key) const;

    ui::DocumentScreen &m_screen;
    ui::ReviewScreen &m_review;
    ui::FieldList *m_list;
    QWidget *m_snippet;
    ui::LastLook *m_lastLook;
    training::TruthDocument m_truth;
    int m_keys = 0;
    QWidget *m_watched = nullptr;
    bool m_painted = false;
};

} // namespace countersign::bench
