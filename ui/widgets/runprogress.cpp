// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/runprogress.h"

#include <QProgressDialog>

namespace countersign::ui
{

namespace
{

constexpr int runQuietMs = 500;

} // namespace

QProgressDialog *makeRunProgress(const QString &text, const QString &stopText, int count,
                                 QWidget *parent)
{
    auto *progress = new QProgressDialog(text, stopText, 0, count * runStepsEach, parent);
    progress->setWindowModality(Qt::NonModal);
    progress->setMinimumDuration(runQuietMs);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    return progress;
}

} // namespace countersign::ui
