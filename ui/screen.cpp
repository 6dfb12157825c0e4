// SPDX-License-Identifier: Apache-2.0
#include "ui/screen.h"

#include "ui/errortext.h"
#include "ui/words.h"

#include <QAction>

namespace countersign::ui
{

Screen::Screen(Area area, QWidget *parent)
    : QWidget(parent)
    , m_area(area)
{
    setObjectName(areaName(area) + QStringLiteral("Screen"));
    setAccessibleName(areaText(area));
}

QString Screen::layoutKey() const
{
    return areaName(m_area);
}

void Screen::openDocument(model::DocumentId id)
{
    Q_UNUSED(id)
}

QList<QAction *> Screen::screenActions() const
{
    return actions();
}

QByteArray Screen::saveLayout() const
{
    return {};
}

void Screen::restoreLayout(const QByteArray &layout)
{
    Q_UNUSED(layout)
}

void Screen::tell(const base::Error &error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    Q_EMIT noticed({State::Stop, errorText(error).summary(), {}, {}});
}

void Screen::tell(State state, const QString &text)
{
    Q_EMIT noticed({state, text, {}, {}});
}

} // namespace countersign::ui
