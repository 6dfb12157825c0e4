// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldcard.h"

#include "core/review/lineitems.h"
#include "core/review/valueinput.h"
#include "ui/review/fieldsnippet.h"
#include "ui/review/lineitemsgrid.h"
#include "ui/review/readingbutton.h"
#include "ui/review/reviewwords.h"
#include "ui/review/standinglabel.h"
#include "ui/review/valueoffers.h"
#include "ui/theme/icons.h"
#include "ui/theme/ink.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Two people entered it differently, and neither entry is shown before one has looked again.
bool isToLookAgain(const review::ReviewSession &session, const model::FieldValue &value)
{
    const QList<model::Finding> findings = session.findings();
    return value.value.isEmpty()
        && std::any_of(findings.begin(), findings.end(), [&value](const model::Finding &each) {
               return each.code == u"rule.second_differs"_s && each.fields.contains(value.id);
           });
}

// What other values of the same kind hold.
QStringList heldBesides(const review::ReviewSession &session, const model::FieldValue &value)
{
    QStringList held;
    for (const model::FieldValue &other : session.fields()) {
        if (other.key == value.key && other.id != value.id && !session.proposal(other).isEmpty())
            held.append(other.value);
    }
    return held;
}

// As many as have a key of their own.
constexpr int shownReadings = 3;

QToolButton *makeCardButton(const QString &name, const QString &iconName, const QString &text,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FieldCard::FieldCard(QWidget *parent)
    : QWidget(parent)
{
    build();
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::textEdited, this, &FieldCard::showInterpretation);
    // Past eventFilter() this comes from an open list of completions only, which has to be done
    // with the editor before another field's value stands in it.
    connect(m_editor, &QLineEdit::returnPressed, this, &FieldCard::confirmed, Qt::QueuedConnection);
    connect(m_grid, &LineItemsGrid::edited, this, &FieldCard::showInterpretation);
    connect(m_absent, &QAbstractButton::clicked, this, &FieldCard::absentChosen);
    connect(m_unreadable, &QAbstractButton::clicked, this, &FieldCard::unreadableChosen);
    connect(m_remove, &QAbstractButton::clicked, this, &FieldCard::removeChosen);
    connect(m_addAnother, &QAbstractButton::clicked, this, &FieldCard::addAnotherChosen);
}

void FieldCard::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::medium, metric::medium, metric::medium, metric::small);
    layout->setSpacing(metric::small);
    m_snippet = new FieldSnippet(this);
    layout->addWidget(m_snippet);

    auto *head = new QHBoxLayout;
    m_label = new QLabel(this);
    setTextSize(m_label, TextSize::Title, QFont::DemiBold);
    m_label->setWordWrap(true);
    m_standing = new StandingLabel(this);
    m_standing->setObjectName(u"fieldStanding"_s);
    m_addAnother = makeCardButton(u"addAnotherButton"_s, u"list-add"_s, tr("Add another"), this);
    m_remove
        = makeCardButton(u"removeFieldButton"_s, u"edit-delete"_s, tr("Remove this value"), this);
    head->addWidget(m_label, 1);
    head->addWidget(m_standing);
    head->addWidget(m_addAnother);
    head->addWidget(m_remove);
    layout->addLayout(head);

    m_editor = new QLineEdit(this);
    m_editor->setObjectName(u"fieldEditor"_s);
    m_label->setBuddy(m_editor);
    m_offers = new ValueOffers(m_editor);
    layout->addWidget(m_editor);
    m_grid = new LineItemsGrid(this);
    m_grid->hide();
    layout->addWidget(m_grid);
    m_line = new QLabel(this);
    m_line->setObjectName(u"fieldInterpretation"_s);
    m_line->setWordWrap(true);
    layout->addWidget(m_line);

    for (int i = 1; i <= shownReadings; ++i) {
        auto *button = new ReadingButton(this);
        button->setObjectName(u"reading%1"_s.arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT readingChosen(i); });
        m_readings.append(button);
        layout->addWidget(button);
    }
    layout->addWidget(makeDecisionRow());
    m_doubt = new QLabel(this);
    m_doubt->setObjectName(u"fieldDoubt"_s);
    m_doubt->setWordWrap(true);
    m_origin = new QLabel(this);
    m_origin->setObjectName(u"fieldOrigin"_s);
    setQuiet(m_origin);
    setTextSize(m_origin, TextSize::Small);
    layout->addWidget(m_doubt);
    layout->addWidget(m_origin);
}

QWidget *FieldCard::makeDecisionRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::small);
    m_absent = new ReadingButton(row);
    m_absent->setObjectName(u"absentButton"_s);
    m_unreadable = new ReadingButton(row);
    m_unreadable->setObjectName(u"unreadableButton"_s);
    showWhatEnterDoes();
    layout->addWidget(m_absent, 1);
    layout->addWidget(m_unreadable, 1);
    return row;
}

void FieldCard::show(const review::ReviewSession &session, model::FieldId id)
{
    const model::FieldValue *value = session.field(id);
    setEnabled(value != nullptr);
    const bool sameValue = value && value->id == m_value.id && value->value == m_value.value
        && value->state == m_value.state;
    const bool keepInput = sameValue && hasInput();
    m_value = value ? *value : model::FieldValue{};
    m_confirmsAbsence = value && session.confirmsAbsence(m_value);
    m_label->setText(value ? fieldText(m_value.key) : tr("No field chosen"));
    m_standing->setStanding(value ? standingOf(session, m_value) : FieldStanding{});
    const bool again = value && isToLookAgain(session, m_value);
    m_snippet->setLarge(again);
    const QString proposal = value ? session.proposal(m_value) : QString();
    m_shown = editedText(m_value.key, proposal);
    const QList<QStringList> rows = review::itemRows(proposal);
    m_isTable = value && model::fieldInfo(m_value.key).type == model::FieldType::Table
        && rows.isEmpty() == proposal.isEmpty();
    if (m_isTable && !rows.isEmpty())
        m_shown = review::storedItems(rows);
    m_editor->setVisible(!m_isTable);
    m_grid->setVisible(m_isTable);
    // An unchanged text is left alone: setting it would drop the selection of somebody who is about
    // to type.
    if (!keepInput && (!sameValue || hasInput()))
        discardInput();
    m_editor->setPlaceholderText(value ? inputHint(m_value.key) : QString());
    m_editor->setAccessibleDescription(value ? accessibleFieldText(session, m_value) : QString());
    m_offers->setField(m_value, heldBesides(session, m_value));
    showReadings(m_value);
    const bool many = value && model::fieldInfo(m_value.key).many;
    m_remove->setVisible(many);
    m_addAnother->setVisible(many);
    m_doubt->setText(again       ? tr("Two people entered this differently. Look at the page and "
                                            "type what it says; then both entries are shown.")
                         : value ? doubtSentence(session, m_value)
                                 : QString());
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_origin->setText(value ? originSentence(m_value) : QString());
    m_origin->setVisible(!m_origin->text().isEmpty());
    setReadOnly(m_readOnly);
    showWhatEnterDoes();
    showSnippet();
}

// Enter on an empty field is a decision as well: its button says so.
void FieldCard::showWhatEnterDoes()
{
    if (m_confirmsAbsence && !hasInput())
        m_absent->setChoice(tr("Enter"), tr("Confirm: not in document"), {});
    else
        m_absent->setChoice(m_absentKey, tr("Not in the document"), {});
}

void FieldCard::setKeys(const QStringList &readings, const QString &absent,
                        const QString &unreadable)
{
    m_readingKeys = readings;
    m_absentKey = absent;
    m_unreadable->setChoice(unreadable, tr("Unreadable"), {});
    showReadings(m_value);
    showWhatEnterDoes();
}

void FieldCard::showReadings(const model::FieldValue &value)
{
    const QList<model::FieldCandidate> readings = review::ReviewSession::readings(value);
    // A single reading that stands in the editor already is no choice.
    const bool isChoice = readings.size() > 1
        || (readings.size() == 1
            && (m_shown.isEmpty() || readings.first().normalised != value.value));
    for (int i = 0; i < m_readings.size(); ++i) {
        ReadingButton *button = m_readings.at(i);
        button->setVisible(isChoice && i < readings.size());
        if (i >= readings.size())
            continue;
        const model::FieldCandidate &reading = readings.at(i);
        button->setChoice(m_readingKeys.value(i), displayValue(value.key, reading.normalised),
                          confidenceText(reading.confidence));
        button->setChosen(!m_shown.isEmpty() && reading.normalised == value.value);
    }
    m_absent->setChosen(value.state == model::FieldState::Absent);
    m_unreadable->setChosen(value.state == model::FieldState::Unreadable);
}

void FieldCard::setPage(const PagePyramid &page, int pageIndex)
{
    m_page = page;
    m_pageIndex = pageIndex;
    showSnippet();
}

void FieldCard::showSnippet()
{
    const model::Evidence evidence = review::ReviewSession::placeOf(m_value);
    if (evidence.isEmpty() || evidence.boxes.isEmpty())
        m_snippet->showNothing(m_value.id.isNull() ? QString() : tr("No place on the pages"));
    else if (m_pageIndex == evidence.pageIndex)
        m_snippet->show(m_page, evidence);
    else if (m_snippet->evidence() != evidence)
        m_snippet->showNothing({}); // until its page is there
}

void FieldCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_grid->setReadOnly(readOnly);
    m_editor->setReadOnly(readOnly);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_absent, m_unreadable, m_remove, m_addAnother})
        widget->setEnabled(!readOnly);
    for (ReadingButton *button : std::as_const(m_readings))
        button->setEnabled(!readOnly);
}

void FieldCard::startEditing(const QString &text)
{
    if (m_readOnly || m_value.id.isNull())
        return;
    if (m_isTable)
        return m_grid->table()->setFocus(Qt::ShortcutFocusReason);
    m_editor->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        m_editor->selectAll();
        m_offers->openAtStart();
        return;
    }
    setInput(text);
    m_offers->offer();
}

bool FieldCard::hasInput() const
{
    return (m_isTable ? m_grid->value() : m_editor->text()) != m_shown;
}

bool FieldCard::fillCells(const QStringList &lines)
{
    if (m_isTable)
        m_grid->fillDown(lines);
    return m_isTable;
}

QString FieldCard::input() const
{
    if (m_isTable)
        return m_grid->value();
    return storedChoice(m_value.key, m_editor->text());
}

model::Evidence FieldCard::inputEvidence() const
{
    return m_isTable ? model::Evidence() : m_offers->evidence();
}

void FieldCard::setInput(const QString &text)
{
    m_editor->setText(text);
    showInterpretation();
}

void FieldCard::discardInput()
{
    m_offers->close();
    m_editor->setText(m_isTable ? QString() : m_shown);
    m_editor->setCursorPosition(0);
    if (m_isTable)
        m_grid->setValue(m_shown);
    showInterpretation();
}

void FieldCard::setLine(const QString &text, bool isError)
{
    setInk(m_line, isError ? Role::Stop : Role::MutedText);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
}

void FieldCard::showInterpretation()
{
    showWhatEnterDoes();
    const QString text = input();
    if (text.trimmed().isEmpty() || m_value.id.isNull() || m_isTable) {
        setLine({}, false);
        return;
    }
    const auto value = review::parseFieldInput(m_value.key, text, m_value.value);
    // While somebody is typing, what is not yet understood is no mistake.
    const QString full = value ? longValue(m_value.key, *value) : inputHint(m_value.key);
    setLine(full == m_editor->text() ? QString() : full, false);
}

void FieldCard::showInputError(const QString &sentence)
{
    setLine(sentence, true);
}

bool FieldCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT confirmed();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down) {
        m_offers->open();
        return true;
    }
    if (plain && key->key() == Qt::Key_Escape) {
        discardInput();
        Q_EMIT editingCancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign::ui
