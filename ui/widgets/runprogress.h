// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QProgressDialog;
class QWidget;

namespace countersign::ui
{

inline constexpr int runStepsEach = 1000; // of a run's things, as the futures count

// How far a run through `count` things is, with a button to stop it; a short run shows no window.
// It stays until it is deleted.
QProgressDialog *makeRunProgress(const QString &text, const QString &stopText, int count,
                                 QWidget *parent);

} // namespace countersign::ui
