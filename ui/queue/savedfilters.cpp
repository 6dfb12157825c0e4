// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/savedfilters.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SavedFilters::SavedFilters(QWidget *bar, FlowLayout &flow)
    : QObject(bar)
    , m_bar(bar)
    , m_flow(flow)
{
}

void SavedFilters::add(const SavedFilter &filter)
{
    if (filter.name.isEmpty())
        return;
    remove(filter.name);
    auto *chip = new Chip(filter.name, m_bar);
    chip->setObjectName(u"savedFilter."_s + filter.name);
    chip->setCheckable(false);
    chip->setToolTip(tr("A filter you have kept. Delete removes it."));
    chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    chip->installEventFilter(this);
    auto *forget = new QAction(tr("&Remove this filter"), chip);
    chip->addAction(forget);
    connect(forget, &QAction::triggered, this, [this, name = filter.name] { remove(name); });
    connect(chip, &Chip::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
    m_flow.addWidget(chip);
    chip->show();
    m_filters.append({filter, chip});
}

void SavedFilters::remove(const QString &name)
{
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        if (m_filters.at(i).first.name != name)
            continue;
        m_flow.removeWidget(m_filters.at(i).second);
        m_filters.takeAt(i).second->deleteLater();
        return;
    }
}

QList<SavedFilter> SavedFilters::filters() const
{
    QList<SavedFilter> all;
    for (const auto &[filter, chip] : m_filters)
        all.append(filter);
    return all;
}

QByteArray SavedFilters::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << int(m_filters.size());
    for (const auto &[filter, chip] : m_filters)
        stream << filter.name << filter.chip << filter.text;
    return saved;
}

void SavedFilters::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    int count = 0;
    stream >> count;
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SavedFilter filter;
        stream >> filter.name >> filter.chip >> filter.text;
        if (stream.status() == QDataStream::Ok)
            add(filter);
    }
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        for (const auto &[filter, chip] : std::as_const(m_filters)) {
            if (chip == watched) {
                remove(QString(filter.name));
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::ui
