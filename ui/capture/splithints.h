// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/splitbench.h"
#include "ui/capture/captureseats.h"

#include <QFuture>

#include <optional>

namespace countersign::ui
{

// Suggests where the stack at hand may have to be parted: at once what separator sheets and blank
// sheets say, then what the pages themselves do, and last where sheets seem to be missing. One look
// at a time; a stack that has changed meanwhile is looked at again.
class SplitHints final : public StripHints
{
    Q_OBJECT
public:
    explicit SplitHints(workflow::SplitBench &bench, QObject *parent = nullptr);
    ~SplitHints() override;

    void look(const workflow::BatchView &batch) override;
    void accept(model::BatchId batch, model::SideId before) override;
    void acceptAll(model::BatchId batch) override;
    void dismiss(model::BatchId batch, model::SideId before) override;
    void dismissGap(model::BatchId batch, model::SideId at) override;

private:
    void lookAgain();
    void lookAt(bool contents);
    void lookForGaps();
    void show(const model::SplitPlan &plan);
    void showGaps(const QList<workflow::SheetGap> &gaps);
    void take(const model::SplitPlan &plan);
    void dismissed(const workflow::Future<> &done);

    workflow::SplitBench &m_bench;
    workflow::BatchView m_batch; // as it was shown last
    std::optional<workflow::BatchView> m_looked; // as it was when the last look began
    model::SplitPlan m_plan;
    workflow::Future<model::SplitPlan> m_looking;
    workflow::Future<QList<workflow::SheetGap>> m_seeking;
    bool m_busy = false;
    bool m_reading = false; // the look under way reads pages, which takes its time
};

} // namespace countersign::ui
