// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/capturebench.h"
#include "ui/screen.h"

#include <QHash>
#include <QObject>

namespace countersign::ui
{

// What somebody else knows of the stack on the Capture screen: where documents may begin, which
// sides to look at. Suggestions stand in the strip as dashed bars until they are accepted or
// dismissed.
class StripHints : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Split {
        model::SideId before;
        QString why; // "Separator sheet", "Page 1 of 4"
    };

    // A place where a sheet seems to be missing.
    struct Gap {
        model::SideId at; // the side it is shown at
        bool isBefore = false; // it lies before that side, else behind it
        QString what; // "Page 4 of 7 seems to be missing behind this page."
    };

    // The stack at hand, at every change of it. Answers, if it has something to say, by signals.
    virtual void look(const workflow::BatchView &batch) = 0;
    virtual void accept(model::BatchId batch, model::SideId before) = 0;
    virtual void acceptAll(model::BatchId batch) = 0;
    virtual void dismiss(model::BatchId batch, model::SideId before) = 0;
    // Nothing is missing there.
    virtual void dismissGap(model::BatchId batch, model::SideId at) = 0;

Q_SIGNALS:
    // All there are now; an empty list takes the earlier ones away.
    void splitsFound(countersign::model::BatchId batch,
                     const QList<countersign::ui::StripHints::Split> &splits);
    void gapsFound(countersign::model::BatchId batch,
                   const QList<countersign::ui::StripHints::Gap> &gaps);
    // Words by side: "Looks like a page that was scanned on 3 May".
    void marksFound(countersign::model::BatchId batch,
                    const QHash<countersign::model::SideId, QString> &marks);
    // Edits were made: the screen shows the stack anew.
    void batchEdited(countersign::model::BatchId batch);
    void noticed(const countersign::ui::Notice &notice);
};

} // namespace countersign::ui
