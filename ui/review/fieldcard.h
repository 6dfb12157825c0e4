// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "ui/review/pagepyramid.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace countersign::ui
{

class FieldSnippet;
class LineItemsGrid;
class ReadingButton;
class StandingLabel;
class ValueOffers;

// The field in hand: its piece of paper, its value to edit, the readings to choose from, and why it
// is doubted.
class FieldCard : public QWidget
{
    Q_OBJECT
public:
    explicit FieldCard(QWidget *parent = nullptr);

    // Keeps what is being typed when the same field is shown again unchanged.
    void show(const review::ReviewSession &session, model::FieldId id);
    using QWidget::show;
    void setPage(const PagePyramid &page, int pageIndex);
    void setReadOnly(bool readOnly);
    // The keys that the buttons name: of the readings, of "not in the document", of "unreadable".
    void setKeys(const QStringList &readings, const QString &absent, const QString &unreadable);

    // Begins with `text` in place of the value, or with all of the value selected.
    void startEditing(const QString &text = {});
    bool isEditing() const { return m_editor->hasFocus(); }
    // Something was typed or picked that has not been taken yet.
    bool hasInput() const;
    QString input() const;
    // Where on the pages it stands, when it was taken from what is offered.
    model::Evidence inputEvidence() const;
    void setInput(const QString &text);
    void discardInput();
    // Puts words into the cells of a table, a line each from the chosen one downwards; false where
    // the field is none.
    bool fillCells(const QStringList &lines);
    void showInputError(const QString &sentence);
    // What goes on, until something else is to be said.
    void showProgress(const QString &sentence) { setLine(sentence, false); }
    // What the editor offers to whoever types.
    ValueOffers *offers() const { return m_offers; }

Q_SIGNALS:
    void confirmed(); // Enter in the editor
    void editingCancelled();
    void readingChosen(int number);
    void absentChosen();
    void unreadableChosen();
    void removeChosen();
    void addAnotherChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeDecisionRow();
    void showReadings(const model::FieldValue &value);
    void showSnippet();
    void showInterpretation();
    void showWhatEnterDoes();
    void setLine(const QString &text, bool isError);

    FieldSnippet *m_snippet = nullptr;
    QLabel *m_label = nullptr;
    StandingLabel *m_standing = nullptr;
    QLineEdit *m_editor = nullptr;
    ValueOffers *m_offers = nullptr;
    LineItemsGrid *m_grid = nullptr; // in the editor's place for tables
    QLabel *m_line = nullptr; // the value in full, or what is wrong with the input
    QList<ReadingButton *> m_readings;
    ReadingButton *m_absent = nullptr;
    ReadingButton *m_unreadable = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_addAnother = nullptr;
    QLabel *m_doubt = nullptr;
    QLabel *m_origin = nullptr;

    model::FieldValue m_value;
    QString m_shown;
    PagePyramid m_page;
    int m_pageIndex = -1;
    QStringList m_readingKeys;
    QString m_absentKey;
    bool m_isTable = false;
    bool m_readOnly = false;
    bool m_confirmsAbsence = false;
};

} // namespace countersign::ui
