// SPDX-License-Identifier: Apache-2.0
#include "ui/review/lastlook.h"

#include "ui/review/snippetcards.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

// Where a value that was found missing might have stood: what was read there was passed over.
model::Evidence placeOf(const model::FieldValue &value)
{
    return value.value.isEmpty() && !value.alternatives.isEmpty()
        ? value.alternatives.first().evidence
        : value.evidence;
}

SnippetCard cardOf(const review::ReviewSession &session, const model::FieldValue &value,
                   model::DocumentId document)
{
    QString line = displayValue(value.key, value.value);
    if (value.value.isEmpty()) {
        const QString rival = value.alternatives.isEmpty()
            ? QString()
            : displayValue(value.key, value.alternatives.first().normalised);
        line = rival.isEmpty() ? LastLook::tr("Not in the document")
                               //: %1 is a value that was read but is taken to be something else.
                               : LastLook::tr("Not in the document (not %1)").arg(rival);
    }
    return {document,
            placeOf(value),
            fieldText(value.key),
            standingOf(session, value),
            line,
            accessibleFieldText(session, value)};
}

} // namespace

LastLook::LastLook(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_cards(new SnippetCards(workbench, this))
    , m_view(new QListView(this))
    , m_title(makeSectionTitle({}, this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(u"lastLook"_s);
    setAccessibleName(tr("Last look"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    build();
}

void LastLook::build()
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::large, metric::medium);
    layout->setSpacing(metric::small);
    m_title->setObjectName(u"lastLookTitle"_s);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_view->setObjectName(u"lastLookView"_s);
    m_view->setAccessibleName(tr("Values that want no more than a yes"));
    showAsCards(*m_view, *m_cards);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFoot());
    const QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_reachedEnd = m_reachedEnd || value == bar->maximum();
        showCount();
    });
    connect(bar, &QScrollBar::rangeChanged, this, &LastLook::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_following)
                    Q_EMIT fieldChosen(fieldAt(current.row()));
            });
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT fieldOpened(fieldAt(index.row())); });
}

QWidget *LastLook::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::medium);
    m_confirm->setObjectName(u"lastLookConfirm"_s);
    setButtonKind(m_confirm, ButtonKind::Primary);
    connect(m_confirm, &QPushButton::clicked, this, &LastLook::confirmRequested);
    layout->addWidget(m_confirm);
    layout->addWidget(makeHint(tr("Space marks what is odd, Enter goes to it, 1 2 3 take another "
                                  "reading, Esc goes back."),
                               foot),
                      1);
    return foot;
}

void LastLook::start(const review::ReviewSession &session, model::DocumentId id)
{
    m_document = id;
    m_reachedEnd = false;
    m_fields.clear();
    showCards(session);
    m_view->scrollToTop();
}

void LastLook::refresh(const review::ReviewSession &session)
{
    if (session.uncertain() == m_fields)
        return;
    const QList<model::FieldId> all = m_fields;
    const QList<model::FieldId> plain = unmarked();
    showCards(session);
    for (int row = 0; row < m_fields.size(); ++row) {
        if (all.contains(fieldAt(row)) && !plain.contains(fieldAt(row)))
            m_cards->toggleOdd(row);
    }
    showCount();
}

void LastLook::showCards(const review::ReviewSession &session)
{
    const QScopedValueRollback following(m_following, true);
    m_fields = session.uncertain();
    QList<SnippetCard> cards;
    for (const model::FieldId &id : std::as_const(m_fields))
        cards.append(cardOf(session, *session.field(id), m_document));
    m_cards->setCards(cards);
    m_view->setCurrentIndex(m_cards->index(0));
    showCount();
}

void LastLook::showCount()
{
    m_title->setText(
        tr("Last look: %n value(s) that want no more than a yes", nullptr, int(m_fields.size())));
    const int odd = m_cards->oddCount();
    m_confirm->setText(!isAllShown()  ? tr("&Show the rest")
                           : odd == 0 ? tr("&Confirm all and approve")
                                      : tr("&Confirm the others (%1)").arg(m_fields.size() - odd));
}

void LastLook::chooseField(model::FieldId id)
{
    const int row = int(m_fields.indexOf(id));
    if (row < 0 || row == m_view->currentIndex().row())
        return;
    const QScopedValueRollback following(m_following, true);
    m_view->setCurrentIndex(m_cards->index(row));
}

bool LastLook::isOnItsWay() const
{
    return !m_cards->isComplete();
}

bool LastLook::isAllShown() const
{
    return m_reachedEnd || m_view->verticalScrollBar()->maximum() == 0;
}

bool LastLook::wasSeen() const
{
    return !isOnItsWay() && isAllShown();
}

void LastLook::showMore()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep());
}

QList<model::FieldId> LastLook::unmarked() const
{
    QList<model::FieldId> fields;
    for (int row = 0; row < m_fields.size(); ++row) {
        if (!m_cards->isOdd(row))
            fields.append(fieldAt(row));
    }
    return fields;
}

model::FieldId LastLook::firstMarked() const
{
    for (int row = 0; row < m_fields.size(); ++row) {
        if (m_cards->isOdd(row))
            return fieldAt(row);
    }
    return {};
}

void LastLook::toggleOdd()
{
    m_cards->toggleOdd(m_view->currentIndex().row());
    showCount();
}

bool LastLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
    const QString letter = press->text();
    // A letter begins to type a value, here as well: the list would search for it.
    if ((modifiers & ~Qt::ShiftModifier) == 0 && !letter.isEmpty() && letter.at(0).isLetter()) {
        event->ignore();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (press->key()) {
    case Qt::Key_Space:
        toggleOdd();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT fieldOpened(fieldAt(m_view->currentIndex().row()));
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return false;
    }
}

} // namespace countersign::ui
