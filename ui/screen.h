// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"
#include "ui/theme/colours.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QAction;

namespace countersign::ui
{

// The work areas of the rail.
enum class Area { Capture, Queue, Review, Sign, Check, Sync, Audit, Dashboard, Settings };

// A short message to the person, shown as a toast; with a word and an act to take it back, or to
// look closer.
struct Notice {
    State state = State::Info;
    QString text;
    QString actionText; // "Undo"; empty: no button
    std::function<void()> action;
};

// One work area's content. The window shows one at a time, puts actions() into its menus and hands
// notices to the toasts.
class Screen : public QWidget
{
    Q_OBJECT
public:
    Screen(Area area, QWidget *parent);

    Area area() const { return m_area; }
    // Name of the layout to remember: "queue".
    QString layoutKey() const;

    // The screen was brought to the front: bring it up to date and put the focus where work starts.
    virtual void activate() = 0;
    // Shows a document, for the areas that show one.
    virtual void openDocument(model::DocumentId id);
    // Made from the action catalogue; also added to the widget, so that shortcuts work.
    virtual QList<QAction *> screenActions() const;
    // Positions of splitters and columns, as the screen likes; empty when there is nothing to keep.
    virtual QByteArray saveLayout() const;
    virtual void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);
    void documentRequested(countersign::model::DocumentId id, countersign::ui::Area area);
    void areaRequested(countersign::ui::Area area);

protected:
    // Says in words what went wrong, as a toast.
    void tell(const base::Error &error);
    void tell(State state, const QString &text);

private:
    Area m_area;
};

} // namespace countersign::ui
