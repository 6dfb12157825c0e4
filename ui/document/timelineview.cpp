// SPDX-License-Identifier: Apache-2.0
#include "ui/document/timelineview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/statemark.h"
#include "ui/words.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum TimelineRole { TimeRole = Qt::UserRole, WhoRole, WhatRole, FactRole, StateRole };

// A dot on a line down the left, then the moment, then the sentence.
class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool hasFact = !index.data(FactRole).toString().isEmpty();
        return {metric::readingWidth, line * (hasFact ? 2 : 1) + metric::medium};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const PainterScope scope(painter);
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            paintSelection(painter, row, currentScheme(),
                           option.state.testFlag(QStyle::State_HasFocus));
        const int line = option.fontMetrics.height();
        const int axis = row.left() + metric::large + metric::mark / 2;
        const QRect mark(axis - metric::mark / 2,
                         row.top() + metric::small - metric::hairline + (line - metric::mark) / 2,
                         metric::mark, metric::mark);
        painter->setPen(QPen(themeColour(Role::Line), metric::hairline));
        if (index.row() > 0)
            painter->drawLine(axis, row.top(), axis, mark.top() - metric::tiny);
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(axis, mark.bottom() + metric::tiny, axis, row.bottom());
        paintStateMark(painter, mark, index.data(StateRole).value<State>());

        const QString moment = index.data(TimeRole).toString();
        painter->setFont(tabularFigures(option.font));
        const int momentWidth = option.fontMetrics.horizontalAdvance(moment) + metric::large;
        QRect text(mark.right() + metric::medium, row.top() + metric::small - metric::hairline,
                   row.right() - mark.right() - metric::medium, line);
        painter->setPen(themeColour(Role::MutedText));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, moment);
        text.setLeft(text.left() + momentWidth);
        paintSentence(painter, option, text, index);
        painter->setFont(option.font);
        painter->setPen(themeColour(Role::MutedText));
        painter->drawText(text.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(FactRole).toString(),
                                                        Qt::ElideRight, text.width()));
    }

private:
    void paintSentence(QPainter *painter, const QStyleOptionViewItem &option, QRect text,
                       const QModelIndex &index) const
    {
        const QString who = index.data(WhoRole).toString();
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(themeColour(Role::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, who);
        text.setLeft(text.left() + QFontMetrics(strong).horizontalAdvance(who + u' '));
        painter->setFont(option.font);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(WhatRole).toString(),
                                                        Qt::ElideRight, text.width()));
    }
};

State checkedState(const QMap<QString, QString> &facts)
{
    const bool intact = facts.value(u"verdict"_s).startsWith(u"VALID"_s);
    return intact && facts.value(u"same_as_sent"_s).startsWith(u"SAME"_s) ? State::Ok
                                                                          : State::Check;
}

} // namespace

State timelineState(const workflow::TimelineEntry &entry)
{
    const QString status = entry.facts.value(u"status"_s);
    if (const auto reported = model::parseEnvelopeStatus(status); !status.isEmpty() && reported)
        return envelopeState(*reported);
    if (entry.action == u"signed_copy.checked"_s)
        return checkedState(entry.facts);
    static const QStringList wrong{u"failed"_s,   u"declined"_s, u"rejected"_s,
                                   u"conflict"_s, u"expired"_s,  u"voided"_s};
    static const QStringList well{u"approved"_s, u"signed"_s,    u"completed"_s, u"verified"_s,
                                  u"archived"_s, u"confirmed"_s, u"updated"_s};
    const QString verb = entry.action.section(u'.', -1);
    if (wrong.contains(verb))
        return State::Stop;
    return well.contains(verb) ? State::Ok : State::Info;
}

TimelineView::TimelineView(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("What happened"));
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TimelineView::setEntries(const QList<workflow::TimelineEntry> &entries)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int kept = currentRow();
    clear();
    for (const workflow::TimelineEntry &entry : entries) {
        const QString who = actorText(entry.actor);
        const QString what = auditActionText(entry.action);
        const QString fact = auditDetailsText(entry.action, entry.facts);
        auto *item = new QListWidgetItem(this);
        item->setData(TimeRole, momentText(entry.at));
        item->setData(WhoRole, who);
        item->setData(WhatRole, what);
        item->setData(FactRole, fact);
        item->setData(StateRole, QVariant::fromValue(timelineState(entry)));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{momentText(entry.at), who, what, fact}.join(u' '));
    }
    setCurrentRow(qMin(kept, count() - 1));
    if (atEnd)
        scrollToBottom();
}

} // namespace countersign::ui
