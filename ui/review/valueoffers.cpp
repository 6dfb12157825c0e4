// SPDX-License-Identifier: Apache-2.0
#include "ui/review/valueoffers.h"

#include "ui/review/reviewwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

// The offers that fit what is typed, as a list.
class OfferModel : public QAbstractListModel
{
public:
    enum Roles {
        PlaceRole = Qt::UserRole + 1, // "p. 3"; empty where it stands on no page
        TypedRole, // the same in each row: they are chosen already, the completer has to pass them
    };

    using QAbstractListModel::QAbstractListModel;

    void show(model::FieldKey key, const QString &typed, const QList<review::Statement> &offers)
    {
        beginResetModel();
        m_key = key;
        m_typed = typed;
        m_offers = offers;
        endResetModel();
    }
    const QList<review::Statement> &offers() const { return m_offers; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_offers.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_offers.size())
            return {};
        const review::Statement &offer = m_offers.at(index.row());
        const QString place = offer.evidence.isEmpty()
            ? QString()
            : ValueOffers::tr("p. %1").arg(offer.evidence.pageIndex + 1);
        switch (role) {
        case Qt::DisplayRole:
            return shownText(offer);
        case Qt::EditRole:
            return offer.value;
        case Qt::AccessibleTextRole:
            return place.isEmpty() ? shownText(offer) : shownText(offer) + u", "_s + place;
        case PlaceRole:
            return place;
        case TypedRole:
            return m_typed;
        default:
            return {};
        }
    }

private:
    QString shownText(const review::Statement &offer) const
    {
        return offer.evidence.isEmpty() ? offer.text : displayValue(m_key, offer.value);
    }

    model::FieldKey m_key = model::FieldKey::Title;
    QString m_typed;
    QList<review::Statement> m_offers;
};

namespace
{

constexpr int mostOffers = 50;
constexpr int shownOffers = 8;

// What is put into the editor is the value, not what the rows are found by.
class OfferCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::EditRole).toString();
    }
    QStringList splitPath(const QString &path) const override { return {path}; }
};

// The value, and at the right where it stands.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize base = QStyledItemDelegate::sizeHint(option, index);
        return {base.width(), qMax(int(metric::rowDense), base.height())};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString place = index.data(OfferModel::PlaceRole).toString();
        const QFont small = scaledFont(option.font, TextSize::Small);
        const int reserved
            = place.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(place) + metric::medium;
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        whole.text.clear();
        whole.widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
        const QRect row = option.rect.adjusted(metric::small, 0, -metric::small, 0);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(themeColour(chosen ? Role::OnSelection : Role::Text));
        painter->drawText(row.adjusted(0, 0, -reserved, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        row.width() - reserved));
        painter->setFont(small);
        painter->setPen(themeColour(chosen ? Role::OnSelection : Role::MutedText));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, place);
        painter->restore();
    }
};

// What stands on no page.
QList<review::Statement> spoken(const QStringList &texts)
{
    QList<review::Statement> offers;
    for (const QString &text : texts)
        offers.append({{}, text, text});
    return offers;
}

} // namespace

ValueOffers::ValueOffers(QLineEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_model(new OfferModel(this))
    , m_completer(new OfferCompleter(m_model, this))
{
    m_completer->setCompletionRole(OfferModel::TypedRole);
    m_completer->setMaxVisibleItems(shownOffers);
    QAbstractItemView *list = m_completer->popup();
    list->setItemDelegate(new OfferDelegate(list));
    list->setAccessibleName(tr("Offers"));
    list->installEventFilter(this);
    connect(editor, &QLineEdit::textEdited, this, &ValueOffers::narrow);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_taken = m_model->offers().value(index.row()); });
}

ValueOffers::~ValueOffers() = default;

void ValueOffers::setField(const model::FieldValue &value, const QStringList &held)
{
    if (value.id == m_value.id && value.key == m_value.key && held == m_held)
        return;
    m_value = value;
    m_held = held;
    m_taken = {};
    collect();
}

void ValueOffers::setPages(const review::PageOffers &pages)
{
    m_pages = pages;
    collect();
}

void ValueOffers::setKnownParties(const QStringList &names)
{
    m_knownParties = names;
    collect();
}

void ValueOffers::collect()
{
    const model::FieldKey key = m_value.key;
    const QStringList choices = choiceTexts(key);
    if (m_value.id.isNull())
        m_known.clear();
    else if (!choices.isEmpty())
        m_known = spoken(choices);
    else
        m_known = m_pages.of(key)
            + spoken(key == model::FieldKey::Party ? m_knownParties : likelyTexts(key));
    m_known.removeIf(
        [this](const review::Statement &offer) { return m_held.contains(offer.value); });
    // A list that is open is not taken from under somebody's hands.
    if (m_completer->popup()->isVisible())
        return;
    m_editor->setCompleter(m_known.isEmpty() ? nullptr : m_completer);
}

void ValueOffers::narrow(const QString &typed)
{
    m_model->show(m_value.key, typed, review::offersFor(m_value.key, m_known, typed, mostOffers));
}

void ValueOffers::offer()
{
    openFor(m_editor->text());
}

void ValueOffers::open()
{
    openFor({});
}

void ValueOffers::openFor(const QString &typed)
{
    if (m_known.isEmpty() || m_editor->isReadOnly())
        return;
    narrow(typed);
    m_completer->setCompletionPrefix(typed);
    m_completer->complete();
}

void ValueOffers::openAtStart()
{
    const model::FieldType type = model::fieldInfo(m_value.key).type;
    const bool fewEnough = type != model::FieldType::Text;
    if (fewEnough && (m_editor->text().isEmpty() || type == model::FieldType::Date))
        open();
}

void ValueOffers::close()
{
    m_completer->popup()->hide();
}

model::Evidence ValueOffers::evidence() const
{
    return m_editor->text() == m_taken.value ? m_taken.evidence : model::Evidence();
}

void ValueOffers::take(const QModelIndex &index)
{
    m_taken = m_model->offers().value(index.row());
    close();
    m_editor->setText(m_taken.value);
    Q_EMIT m_editor->textEdited(m_taken.value);
}

bool ValueOffers::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *list = m_completer->popup();
    if (watched != list || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Tab || key->modifiers() != Qt::NoModifier)
        return false;
    take(list->currentIndex().isValid() ? list->currentIndex() : list->model()->index(0, 0));
    return true;
}

} // namespace countersign::ui
