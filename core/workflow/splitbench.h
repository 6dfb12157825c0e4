// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/model/splitplan.h"
#include "core/workflow/sheetgaps.h"
#include "core/workflow/workbench.h"

namespace countersign::workflow
{

class Office;

// What the Capture screen asks about where a stack may have to be parted, and where sheets may be
// missing. Every call returns at once. Codes: those of SplitDesk.
class SplitBench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Future<model::SplitPlan> suggest(model::BatchId batch, const model::SplitRules &rules)
        = 0;
    // Makes the plan's edits, each of which can be undone.
    virtual Future<> accept(model::BatchId batch, const model::SplitPlan &plan) = 0;
    // No document is suggested to begin there any more.
    virtual Future<> dismiss(model::BatchId batch, model::SideId before) = 0;
    // Where a sheet seems to be missing, if documents begin as the plan says.
    virtual Future<QList<SheetGap>> gaps(model::BatchId batch, const model::SplitPlan &plan) = 0;
    // Nothing is missing there.
    virtual Future<> dismissGap(model::BatchId batch, model::SideId at) = 0;
};

// The SplitBench over an Office. Looking at pages has a lane of its own, so that accepting what
// was found does not wait for the rest.
class DeskSplitBench final : public SplitBench
{
    Q_OBJECT
public:
    explicit DeskSplitBench(Office &office, QObject *parent = nullptr);

    Future<model::SplitPlan> suggest(model::BatchId batch, const model::SplitRules &rules) override;
    Future<> accept(model::BatchId batch, const model::SplitPlan &plan) override;
    Future<> dismiss(model::BatchId batch, model::SideId before) override;
    Future<QList<SheetGap>> gaps(model::BatchId batch, const model::SplitPlan &plan) override;
    Future<> dismissGap(model::BatchId batch, model::SideId at) override;

private:
    // What the stack's pages say is for those who may edit it.
    template <typename T, typename Work>
    base::Result<T> whenMay(Work work);

    Office &m_office;
    base::Lane m_looking;
    base::Lane m_edits;
};

} // namespace countersign::workflow
