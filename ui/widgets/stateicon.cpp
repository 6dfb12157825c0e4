// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stateicon.h"

#include "ui/widgets/statemark.h"

#include <QIconEngine>
#include <QPainter>

namespace countersign::ui
{

namespace
{

class StateIconEngine final : public QIconEngine
{
public:
    explicit StateIconEngine(State state)
        : m_state(state)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        paintStateMark(painter, rect.adjusted(1, 1, -1, -1), m_state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new StateIconEngine(m_state); }

private:
    State m_state;
};

} // namespace

QIcon stateIcon(State state)
{
    return QIcon(new StateIconEngine(state));
}

} // namespace countersign::ui
